#!/bin/sh
# Makes the .deb and the .tar.gz from the finished image. Needs dpkg-deb and GNU tar.
#   package.sh IMAGE VERSION WORK OUTPUT
# WORK is a folder for the tree of the package, OUTPUT the folder of the products. Files get the time of the variable TIMESTAMP.
set -eu

image=$1 version=$2 work=$3 output=$4
here=$(cd "$(dirname "$0")" && pwd)
architecture=$(dpkg --print-architecture)
tree=$work/deb
doc=$tree/usr/share/doc/twotrack
maintainer=$(sed -n 's/^Maintainer: //p' "$here/control")

rm -rf "$tree"
mkdir -p "$output" "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib"
cp -a "$image" "$tree/usr/lib/twotrack"
mv "$tree/usr/lib/twotrack/share" "$tree/usr/share"
ln -s ../lib/twotrack/bin/twotrack "$tree/usr/bin/twotrack"
mkdir -p "$tree/usr/share/lintian/overrides"
cp "$here/lintian-overrides" "$tree/usr/share/lintian/overrides/twotrack"
printf 'twotrack (%s) stable; urgency=medium\n\n  * What is new for people stands in CHANGELOG.md.\n\n -- %s  %s\n' \
  "$version" "$maintainer" "$(date -u -R -d "$TIMESTAMP")" > "$doc/changelog"
sed -i 1d "$tree/usr/share/bash-completion/completions/twotrack" # the #! line of a script that is only read
gzip -9nf "$tree/usr/share/man/man1/twotrack.1" "$doc/changelog"

find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f ! -perm -u+x -exec chmod 644 {} +
find "$tree" -type f -perm -u+x -exec chmod 755 {} +
find "$tree/usr/lib" -name '*.so' -exec chmod 644 {} +

size=$(du -sk --apparent-size "$tree/usr" | cut -f1)
sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" -e "s/@size@/$size/" "$here/control" > "$tree/DEBIAN/control"
(cd "$tree" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums)
find "$tree" -exec touch -h -d "$TIMESTAMP" {} +

# Small for the people who fetch it; COMPRESSION=zstd is quick for trying.
dpkg-deb --root-owner-group "-Z${COMPRESSION:-xz}" --build "$tree" "$output/twotrack_${version}_$architecture.deb"
tar -C "$(dirname "$image")" --sort=name --owner=0 --group=0 --numeric-owner --mtime="$TIMESTAMP" -cf - "$(basename "$image")" |
  gzip -9n > "$output/twotrack-$version-linux-$(uname -m).tar.gz"
