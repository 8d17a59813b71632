#!/bin/sh
# Checks what the profile `dist` made on Debian or Ubuntu: check.sh TARGET
# Needs lintian, desktop-file-utils, appstream, file; zsh and fish if their completions are to be checked, too.
set -eu

target=$1
deb=$(ls "$target"/installer/*.deb)
share=$target/image/twotrack/share

(cd "$target/installer" && sha256sum --check --strict SHA256SUMS-linux)
lintian --fail-on error "$deb"
desktop-file-validate "$share/applications/twotrack.desktop"
appstreamcli validate --no-net "$share/metainfo/io.twotrack.twotrack.metainfo.xml"
file "$deb" "$target/image/twotrack/lib/runtime/bin/twotrack" "$target/image/twotrack/lib/runtime/lib/server/libjvm.so" | sed "s#$target/##"
man --warnings -E UTF-8 -l "$share/man/man1/twotrack.1" > /dev/null
bash -n "$share/bash-completion/completions/twotrack"
if command -v zsh > /dev/null; then zsh -n "$share/zsh/vendor-completions/_twotrack"; fi
if command -v fish > /dev/null; then fish -n "$share/fish/vendor_completions.d/twotrack.fish"; fi
# The limits: 70 MB of package, 130 MB of image (in units of 1024 x 1024, as du counts).
test "$(stat -c %s "$deb")" -le 70000000
test "$(du -sm "$target/image/twotrack" | cut -f1)" -le 130
echo "all checks passed"
