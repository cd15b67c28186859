#!/usr/bin/env python3
"""How a model of truth does on the flights without some of the sources or items: the figures of docs/truth.md on copies.

    tests/accuracy/truth_subsets.py --reconcile PROGRAM --data FOLDER [--model accu_origins]

FOLDER has score_truth.py and truth/. The draws are the same each time.
"""
import argparse
import csv
import os
import random
import statistics
import sys
import tempfile

NAME = "flight-2011-12-08"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reconcile", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--model", default="accu_origins")
    asked = parser.parse_args()
    sys.path.insert(0, asked.data)
    from score_truth import score  # of the data

    base = os.path.join(asked.data, "truth", NAME)
    with open(base + ".claims.csv", newline="", encoding="utf-8") as file:
        head, *rows = csv.reader(file)
    flights = sorted({item.rsplit("/", 1)[0] for _, item, _ in rows})
    sources = sorted({source for source, _, _ in rows})
    draw = random.Random(1)

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, NAME + ".claims.csv")
        os.symlink(os.path.abspath(base + ".gold.csv"), os.path.join(folder, NAME + ".gold.csv"))

        def accuracy(keeps, model=asked.model):
            with open(path, "w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows([head, *(row for row in rows if keeps(row))])
            return score(asked.reconcile, path, model)[1]

        def show(what, found):
            print(f"{what:32} least {min(found):.3f}  mean {statistics.mean(found):.3f}  most {max(found):.3f}")

        show("one source left out", [accuracy(lambda r, s=s: r[0] != s) for s in sources])
        halves = [set(draw.sample(flights, len(flights) // 2)) for _ in range(8)]
        show("half of the flights, 8 draws", [accuracy(lambda r, h=h: r[1].rsplit("/", 1)[0] in h) for h in halves])
        some = [set(draw.sample(sources, int(len(sources) * 0.7))) for _ in range(12)]
        show("70% of the sources, 12 draws", [accuracy(lambda r, s=s: r[0] in s) for s in some])
        show("the same, the vote", [accuracy(lambda r, s=s: r[0] in s, "vote") for s in some])


if __name__ == "__main__":
    main()
