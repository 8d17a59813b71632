#!/bin/bash
# Installs the .deb in a clean Debian root, opens a dataset by the desktop entry, writes a snapshot without a display, and removes everything:
#   try-install.sh DEB ROOT DATASET PICTURE
# ROOT is a fresh minimal root (debootstrap --variant=minbase bookworm ROOT); DATASET a *.twotrack file; PICTURE where the screenshot goes.
# Run as root. What it prints is the transcript in docs/install-transcript.md.
set -eu -o pipefail

deb=$1 root=$2 dataset=$3 picture=$4

# Runs a line in the root, with a home below /tmp that is the user's own and not compared, and shows it with what it says.
try() {
  echo "# $*"
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/home LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive sh -c "$*" 2>&1
}

# All files but those of the package system's own book-keeping.
files() {
  (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/lib/dpkg -o -path ./var/log \) -prune -o -print | LC_ALL=C sort)
}

mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mountpoint -q "$root/dev" || mount --rbind /dev "$root/dev"
trap 'umount -l "$root/proc" "$root/dev" || true' EXIT

cp "$deb" "$root/tmp/twotrack.deb"
cp "$dataset" "$root/tmp/evidence.twotrack"

try "grep PRETTY_NAME /etc/os-release"
try "apt-get update -q" > /dev/null
echo "## A bare system: what the package needs comes with it, and nothing for menus"
try "apt-get install -y --no-install-recommends libgtk-3-0 libgl1 libxtst6 libxxf86vm1 libasound2" > /dev/null
files > /tmp/before.$$
try "apt-get install -y --no-install-recommends /tmp/twotrack.deb | tail -n 3"
try "twotrack --version"
try "cd /tmp && twotrack snapshot --company kt --year 2025 --output kt.pdf && ls -l kt.pdf | cut -d' ' -f5-"
try "env -u DISPLAY twotrack; echo exit status \$?"
try "man_file=/usr/share/man/man1/twotrack.1.gz; test -e \$man_file || echo no manual pages on this system"
try "dpkg --verify twotrack && dpkg -S /usr/bin/twotrack"
echo "## An upgrade, with settings of the user"
try "mkdir -p /tmp/home/.config/twotrack && echo '{}' > /tmp/home/.config/twotrack/settings.json && dpkg -i /tmp/twotrack.deb | tail -n 2 && cat /tmp/home/.config/twotrack/settings.json && rm -r /tmp/home/.config"
echo "## Gone again"
try "apt-get purge -y twotrack | tail -n 2"
files > /tmp/after.$$
diff /tmp/before.$$ /tmp/after.$$ && echo "no file more and no file less than before"

echo "## With a desktop: menu entry, file type, window"
try "apt-get install -y --no-install-recommends xvfb xauth dbus libglib2.0-bin desktop-file-utils shared-mime-info libgtk-3-bin xdotool imagemagick x11-utils xdg-utils hicolor-icon-theme" > /dev/null
files > /tmp/before.$$
try "apt-get install -y --no-install-recommends /tmp/twotrack.deb | tail -n 5"
try "gio info -a standard::content-type /tmp/evidence.twotrack | tail -n 1"
try "gio mime application/vnd.twotrack+json | head -n 1"
cat > "$root/tmp/open.sh" <<'IN'
gtk-launch twotrack /tmp/evidence.twotrack
for i in $(seq 60); do xdotool search --onlyvisible --name evidence >/dev/null 2>&1 || xdotool search --onlyvisible --name Twotrack >/dev/null 2>&1 && break; sleep 1; done
sleep 12
xprop -id "$(xdotool search --onlyvisible --name Twotrack | head -n 1)" WM_CLASS _NET_WM_NAME
import -window root /tmp/window.png
IN
try "xvfb-run -s '-screen 0 1440x900x24' dbus-run-session -- sh /tmp/open.sh"
cp "$root/tmp/window.png" "$picture"
try "for p in /proc/[0-9]*; do [ \"\$(readlink \$p/exe)\" = /usr/lib/twotrack/lib/runtime/bin/twotrack ] && kill \${p#/proc/}; done; sleep 1; apt-get purge -y twotrack | tail -n 4"
files > /tmp/after.$$
diff /tmp/before.$$ /tmp/after.$$ && echo "no file more and no file less than before"
rm /tmp/before.$$ /tmp/after.$$
