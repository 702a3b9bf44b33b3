#!/usr/bin/env bash
# One run, on one machine: a table of ACLED's columns with so many rows (a million unless told) into
# all formats at once with half a gigabyte of heap, and GDAL's ogr2ogr turning the same table into
# GeoJSON, GeoPackage and XLSX one after another. Prints seconds and the ratio.
# Wants a built target/skirmish.jar, target/test-classes, and Debian's gdal-bin.
#
#   mvn -q package -DskipTests && src/bench/against-ogr2ogr.sh 200000
set -euo pipefail
cd "$(dirname "$0")/../.."

rows=${1:-1000000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
java -cp target/test-classes:target/skirmish.jar org.skirmish.shapes.ManyRows "$folder/rows.csv" "$rows"

seconds() {
  local start end
  start=$(date +%s.%N)
  "$@" >&2
  end=$(date +%s.%N)
  echo "$end - $start" | bc
}

ours=$(seconds java -Xmx512m -jar target/skirmish.jar convert "$folder/rows.csv" -o "$folder/ours")
rm -rf "$folder/ours"
echo "skirmish, all formats: $ours s"

theirs=0
for format in GeoJSON GPKG XLSX; do
  took=$(seconds ogr2ogr -f "$format" "$folder/theirs.$format" "$folder/rows.csv" \
    -oo X_POSSIBLE_NAMES=longitude -oo Y_POSSIBLE_NAMES=latitude -a_srs EPSG:4326)
  rm -f "$folder/theirs.$format"
  echo "ogr2ogr, $format: $took s"
  theirs=$(echo "$theirs + $took" | bc)
done
echo "ogr2ogr, all three: $theirs s"
echo "skirmish takes $(echo "scale=2; $ours / $theirs" | bc) of ogr2ogr's time for $rows rows"
