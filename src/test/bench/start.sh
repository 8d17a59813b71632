#!/bin/sh
# Compares the start of the app image with that of a bare JavaFX window: start.sh [IMAGE] [STARTS]
# After `mvn -Pdist verify -DskipTests`, in the folder of the pom. The numbers go to target/start.json as well. Needs Xvfb.
set -eu
image=${1:-target/image/twotrack} starts=${2:-10}
display=:$((90 + $$ % 900))
Xvfb "$display" -screen 0 1600x1000x24 > /dev/null 2>&1 &
server=$!
trap 'kill $server' EXIT
sleep 1
uptime
DISPLAY=$display "$image/lib/runtime/bin/java" -XX:TieredStopAtLevel=1 -cp target/test-classes twotrack.bench.StartComparison "$image" "$starts" target/start.json
