#!/bin/sh
# Builds the jar twice from nothing and compares the bytes. Run it in the folder of the pom.
set -eu
mvn -q -B -ntp clean package -DskipTests
first=$(sha256sum target/twotrack.jar)
mvn -q -B -ntp clean package -DskipTests
test "$first" = "$(sha256sum target/twotrack.jar)"
echo "the same bytes twice: $first"
