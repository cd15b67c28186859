#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test. The last lines are ctest's.
#
#     tests/run.sh               everything, quick to compile
#     tests/run.sh --quick       all but the tests that compile something themselves
#     tests/run.sh --sanitize    everything with address and undefined-behaviour sanitizers
#     tests/run.sh --clean       throws the build folder away first
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/install

preset=dev
clean=
selection=()
for option in "$@"; do
    case $option in
    --quick) selection=(--label-exclude slow) ;;
    --sanitize) preset=asan ;;
    --clean) clean=yes ;;
    -h | --help) sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' "$0"; exit 0 ;;
    *) fail "there is no option $option; see --help" ;;
    esac
done
build=build/$preset
jobs=$(nproc)

# shellcheck disable=SC2086  # lists of words
install_missing $program_packages $test_packages

[ -z "$clean" ] || rm -rf "$build"
echo "Configuring $build"
mkdir -p "$build"
cmake --preset "$preset" > "$build/configure.log" 2>&1 || { cat "$build/configure.log"; fail "configuring failed; see above"; }

echo "Building with $jobs jobs"
cmake --build "$build" --parallel "$jobs" || fail "building failed; the first error above says where"

echo "Testing"
ctest --test-dir "$build" --parallel "$jobs" --output-on-failure "${selection[@]}"
