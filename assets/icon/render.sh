#!/bin/sh
# Draws the PNG icons from landfall.svg; run it after changing the drawing. Needs rsvg-convert (Debian: librsvg2-bin).
set -eu
cd "$(dirname "$0")"
for size in 16 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" --output "icon-$size.png" landfall.svg
done
