#!/bin/sh
# Starts Twotrack on the Java beside it. The launcher of jpackage would first ask the package database where it is, which takes a tenth of a second.
here=$(readlink -f "$0")
root=${here%/bin/*}
app=$root/lib/app
exec "$root/lib/runtime/bin/twotrack" \
@options@  -cp "@classpath@" @main@ "$@"
