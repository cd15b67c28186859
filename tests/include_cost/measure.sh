#!/usr/bin/env bash
# What it costs to include <reconcile/reconcile.hpp>, against <string> and <vector>, both in one run.
# Prints the ratio; fails beyond 6. The goal is 4.
#
#     measure.sh COMPILER INCLUDE_FOLDER…
set -euo pipefail
export LC_ALL=C

limit=6
goal=4
runs=7

compiler=$1
shift
[ -f "$1/reconcile/reconcile.hpp" ] || { echo "include_cost: there is no reconcile/reconcile.hpp yet"; exit 77; }
folders=()
for folder in "$@"; do folders+=(-I "$folder"); done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
printf '#include <string>\n#include <vector>\n' > "$scratch/floor.cpp"
printf '#include <reconcile/reconcile.hpp>\n' > "$scratch/umbrella.cpp"

# Processor time of one compilation in milliseconds: other work on the machine hardly shows in it.
milliseconds() {
    local TIMEFORMAT='%3U %3S' spent user system
    spent=$({ time "$compiler" -std=c++20 -O0 "${folders[@]}" -c "$1" -o "$scratch/out.o" 1>&2; } 2>&1) ||
        { echo "include_cost: $1 does not compile: $spent" >&2; exit 1; }
    read -r user system <<< "$(tail -n 1 <<< "$spent")"
    echo $((10#${user/./} + 10#${system/./}))
}

floor=
umbrella=
for ((run = 0; run < runs; run++)); do
    t=$(milliseconds "$scratch/floor.cpp")
    if [ -z "$floor" ] || [ "$t" -lt "$floor" ]; then floor=$t; fi
    t=$(milliseconds "$scratch/umbrella.cpp")
    if [ -z "$umbrella" ] || [ "$t" -lt "$umbrella" ]; then umbrella=$t; fi
done

hundredths=$((100 * umbrella / floor))
printf 'include <string> and <vector>      %5d ms\n' "$floor"
printf 'include <reconcile/reconcile.hpp>  %5d ms\n' "$umbrella"
printf 'ratio %d.%02d (goal %d, limit %d)\n' $((hundredths / 100)) $((hundredths % 100)) $goal $limit
[ "$hundredths" -le $((100 * limit)) ] || { echo "include_cost: beyond $limit; find the costly header with -H"; exit 1; }
