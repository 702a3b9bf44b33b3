#!/usr/bin/env bash
# Makes up so many notes and articles (20,000 and 300 unless told), converts each with default
# outputs in half a gigabyte of heap, and prints what a run took: seconds, processor seconds, notes
# and bytes of text a second, the largest heap that was left after a collection.
# Wants a built target/skirmish.jar and GNU time.
#
#   mvn -q package -DskipTests && src/bench/throughput.sh 20000 300
set -euo pipefail
cd "$(dirname "$0")/../.."

notes=${1:-20000}
articles=${2:-300}
jar=${JAR:-target/skirmish.jar}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
texts=(java -cp "$jar" src/bench/java/org/skirmish/bench/Texts.java src/bench/texts.txt)
"${texts[@]}" --notes "$notes" "$folder/notes.jsonl"
"${texts[@]}" --articles "$articles" "$folder/articles"

run() { # what, how many, the input
  local bytes wall user system heap
  bytes=$(du -sb --apparent-size "$3" | cut -f1)
  read -r wall user system < <(
    /usr/bin/time -f "%e %U %S" java -Xmx512m -Xlog:gc:file="$folder/gc.log" -jar "$jar" \
      convert "$3" --quiet -o "$folder/out" 2>&1 | tail -1
  )
  heap=$(sed -n 's/.*->\([0-9]*\)M(.*/\1/p' "$folder/gc.log" | sort -n | tail -1)
  awk -v what="$1" -v count="$2" -v bytes="$bytes" -v wall="$wall" -v cpu="$user" -v sys="$system" \
    -v heap="$heap" 'BEGIN {
      printf "%s: %d, %.1f MB; %.0f s, %.0f processor seconds; ", what, count, bytes / 1e6, wall, cpu + sys
      printf "%.0f a second, %.0f KB/s; ", count / wall, bytes / 1e3 / wall
      printf "by processor second %.0f and %.0f KB; heap after a collection at most %d MB\n",
        count / (cpu + sys), bytes / 1e3 / (cpu + sys), heap
    }'
  rm -rf "$folder/out"
}

run notes "$notes" "$folder/notes.jsonl"
run articles "$articles" "$folder/articles"
