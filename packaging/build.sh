#!/bin/sh
# Makes the packages for this system into target/packages: Linux .tar.gz and .deb, macOS .dmg.
# Needs Maven and a JDK 25 or newer with jlink and jpackage.
set -eu
cd "$(dirname "$0")/.."
exec mvn -B -ntp -q -DskipTests package license:add-third-party exec:exec@packages "$@"
