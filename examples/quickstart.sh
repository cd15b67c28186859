#!/usr/bin/env bash
# Installs what is missing, builds the program `reconcile`, and reconciles the sample articles in examples/articles.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/install

[ $# -eq 0 ] || fail "takes no arguments; afterwards call build/release/reconcile with articles of your own"

# shellcheck disable=SC2086  # a list of words
install_missing $program_packages

build=build/release
mkdir -p "$build"
echo "Building the program (a few minutes the first time)"
{
    cmake --preset release -DRECONCILE_TESTS=OFF -DRECONCILE_BENCH=OFF &&
    cmake --build "$build" --target reconcile_program --parallel "$(nproc)"
} > "$build/build.log" 2>&1 || { tail -n 40 "$build/build.log" >&2; fail "building failed; all of it is in $build/build.log"; }

echo "$ $build/reconcile examples/articles/*"
exec "$build/reconcile" examples/articles/*
