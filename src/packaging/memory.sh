#!/bin/sh
# Tells how much memory the window takes with the bundled dataset, drawn without a graphics card: memory.sh IMAGE [SECONDS]
set -eu
launcher=$1/bin/twotrack seconds=${2:-10}
display=:$((90 + $$ % 900))
Xvfb "$display" -screen 0 1600x1000x24 > /dev/null 2>&1 &
server=$!
trap 'kill $app $server 2> /dev/null' EXIT
sleep 1
DISPLAY=$display TWOTRACK_FOLDER=none JAVA_TOOL_OPTIONS=-Dprism.order=sw "$launcher" > /dev/null 2>&1 &
app=$!
sleep "$seconds"
grep -E 'VmRSS|RssAnon|RssFile' "/proc/$app/status"
