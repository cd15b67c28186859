#!/usr/bin/env bash
# Scores the program on evaluation data, where there is any, and fails where a figure falls below its floor.
#
#     tests/accuracy/check.sh PROGRAM
#
# The data is not part of the project: RECONCILE_EVAL names a folder of it, with a scoreboard.py. Without it, or without
# python3, nothing is scored and the status is 77 (skipped). Floors are in floors.txt; docs/accuracy.md says what the
# figures mean.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$1
data=${RECONCILE_EVAL:-}

if [ ! -f "$data/scoreboard.py" ]; then
    echo "RECONCILE_EVAL names no folder of evaluation data: nothing is scored"
    exit 77
fi
command -v python3 >/dev/null || { echo "no python3: nothing is scored"; exit 77; }

figures=$(mktemp)
stories=$(mktemp)
trap 'rm -f "$figures" "$stories"' EXIT
# shellcheck disable=SC2046  # a list of words
python3 "$data/scoreboard.py" --reconcile "$program" --json "$figures" --only $(sed -n 's/^sets: //p' "$here/floors.txt")

# Stories are scored here: the scorers of the data give each document its own.
read -ra sets < <(sed -n 's/^stories: //p' "$here/floors.txt")
python3 "$here/score_stories.py" --reconcile "$program" --json "$stories" "${sets[@]/#/$data/}"
cat "$stories" >> "$figures"

fell=0
while read -r name floor; do
    is=$(sed -n "s/^ *\"$name\": \(-\{0,1\}[0-9.]*\),\{0,1\}$/\1/p" "$figures")
    if [ -z "$is" ]; then
        echo "$name: not scored"
        fell=1
    elif ! awk -v is="$is" -v floor="$floor" 'BEGIN { exit !(floor < 0 ? is <= -floor : is >= floor) }'; then
        echo "$name: $is has fallen behind $floor"
        fell=1
    fi
done < <(grep -E '^[a-zA-Z_0-9-]+ -?[0-9.]+$' "$here/floors.txt")
exit "$fell"
