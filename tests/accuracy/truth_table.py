#!/usr/bin/env python3
"""Every model of `reconcile truth` on every set of evaluation data, as the table of docs/truth.md.

    tests/accuracy/truth_table.py --reconcile PROGRAM --data FOLDER     FOLDER has score_truth.py and truth/

A dash: the model refuses the set.
"""
import argparse
import os
import subprocess
import sys

SETS = ["flight-2011-12-08", "population", "birthplaces"]
HEAD = ["model", "flight", "population", "its mean error", "birthplaces"]


def models(program):
    """The names that the help lists under "Models:"."""
    text = subprocess.run([program, "truth", "--help"], capture_output=True, text=True, check=True).stdout
    lines = text.split("Models:\n", 1)[1].split("\n\n", 1)[0].splitlines()
    return [line.split()[0] for line in lines if line.startswith("  ") and line[2] != " "]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reconcile", required=True)
    parser.add_argument("--data", required=True)
    asked = parser.parse_args()
    sys.path.insert(0, asked.data)
    from score_truth import score  # of the data

    paths = {
        name[: -len(".claims.csv")]: os.path.join(folder, name)
        for folder, _, names in os.walk(os.path.join(asked.data, "truth"))
        for name in names
        if name.endswith(".claims.csv")
    }
    crowds = sorted(name for name in paths if os.path.basename(os.path.dirname(paths[name])) == "crowd")
    head = HEAD + [name.removeprefix("d_jn-").removeprefix("s4_").split("_")[0] for name in crowds] + ["mean of the crowds"]
    print("| " + " | ".join(head) + " |\n|" + "---|" * len(head))
    for model in models(asked.reconcile) + [None]:
        cells, of_crowds = [f"`{model}`" if model else "**the default**"], []
        for name in SETS + crowds:
            try:
                _, accuracy, error, _, _ = score(asked.reconcile, paths[name], model)
            except SystemExit:
                accuracy = error = None
            cells.append("-" if accuracy is None else f"{accuracy:.3f}")
            if name == "population":
                cells.append("-" if error is None else f"{error:.0f}")
            if name in crowds and accuracy is not None:
                of_crowds.append(accuracy)
        cells.append(f"{sum(of_crowds) / len(crowds):.3f}" if crowds and len(of_crowds) == len(crowds) else "-")
        print("| " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
