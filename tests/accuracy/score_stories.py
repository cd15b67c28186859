#!/usr/bin/env python3
"""How well stories are found: documents whose stories are known go in without them.

    score_stories.py --reconcile PROGRAM FOLDER_OR_FILE... [--json FILE] [--verbose]

Input: *.json and *.jsonl files, or folders of them. An object is a document with `id`, `text` and `story`, or a story with
`documents` and `story` (or `cluster`); others are passed over. Three kinds of runs: all documents at once; ten stories at a
time; and each story of several documents alone, which should stay one.

B-cubed: for each document, of those that it is put together with, the share that belongs there (precision), and of those
that belong there, the share that it is put together with (recall). Pairs: the same of pairs of documents. Ends with lines
`name value`.
"""
import argparse, collections, json, subprocess, sys
from pathlib import Path


def records(path):
    """The objects of a file, of JSON Lines or of a JSON file."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    whole = json.loads(text)
    return whole if isinstance(whole, list) else [whole]


def read_stories(paths):
    """Name of a story to its documents."""
    stories = collections.defaultdict(list)
    files = [f for p in map(Path, paths) for f in ([p] if p.is_file() else sorted([*p.rglob("*.json"), *p.rglob("*.jsonl")]))]
    for file in files:
        for one in records(file):
            if not isinstance(one, dict):
                continue
            story = one.get("story") or one.get("cluster")
            documents = one.get("documents") or [one]
            if story and all(isinstance(d, dict) and d.get("id") and d.get("text") is not None for d in documents):
                stories[f"{file.name}:{story}"] += documents
    return dict(sorted(stories.items()))


def found(program, documents):
    """The story that each document is put into."""
    lines = "".join(json.dumps({k: v for k, v in d.items() if k != "story"}, ensure_ascii=False) + "\n" for d in documents)
    done = subprocess.run([program, "--format", "jsonl", "-"], input=lines.encode(), capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{program} ended with status {done.returncode}: {done.stderr.decode(errors='replace').strip()[-300:]}")
    stories = [s for line in done.stdout.splitlines() for s in json.loads(line)["stories"]]
    return {d: s["story"] for s in stories for d in s["documents"]}


class Tally:
    """Sums over runs; every document weighs the same."""

    def __init__(self):
        self.documents = self.precision = self.recall = self.right_pairs = self.found_pairs = self.gold_pairs = 0

    def add(self, gold, put):
        of_gold, of_found = collections.defaultdict(set), collections.defaultdict(set)
        for d, story in gold.items():
            of_gold[story].add(d)
            of_found[put[d]].add(d)
        for d, story in gold.items():
            right = len(of_gold[story] & of_found[put[d]])
            self.precision += right / len(of_found[put[d]])
            self.recall += right / len(of_gold[story])
            self.right_pairs += right - 1
            self.found_pairs += len(of_found[put[d]]) - 1
            self.gold_pairs += len(of_gold[story]) - 1
        self.documents += len(gold)

    def figures(self, name):
        def share(part, whole):
            return part / whole if whole else 1.0

        def f1(p, r):
            return 2 * p * r / (p + r) if p + r else 0.0
        p, r = share(self.precision, self.documents), share(self.recall, self.documents)
        pp, pr = share(self.right_pairs, self.found_pairs), share(self.right_pairs, self.gold_pairs)
        return {f"{name}_bcubed_precision": p, f"{name}_bcubed_recall": r, f"{name}_bcubed_f1": f1(p, r),
                f"{name}_pair_precision": pp, f"{name}_pair_recall": pr, f"{name}_pair_f1": f1(pp, pr)}


def score(program, stories, groups, verbose=False):
    tally = Tally()
    for names in groups:
        documents = [d for n in names for d in stories[n]]
        gold = {d["id"]: n for n in names for d in stories[n]}
        put = found(program, documents)
        if missing := gold.keys() - put.keys():
            sys.exit(f"{len(missing)} documents are in no story, first {min(missing)}")
        tally.add(gold, put)
        if verbose:
            show(documents, gold, put)
    return tally


def show(documents, gold, put):
    """What was put together and should not be, and the other way round."""
    of = collections.defaultdict(list)
    for d in documents:
        of[put[d["id"]]].append(d)
    for story, together in sorted(of.items()):
        if len({gold[d["id"]] for d in together}) > 1:
            print(f"{story}:")
            for d in together:
                print(f"    {gold[d['id']]}  {d['id']}  {d.get('published', '')}  {d.get('title', '')}")
    for name in sorted({*gold.values()}):
        places = collections.Counter(put[d] for d, g in gold.items() if g == name)
        if len(places) > 1:
            print(f"{name} is in {len(places)}: {dict(places)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reconcile", required=True)
    parser.add_argument("--json", help="write the figures here")
    parser.add_argument("--verbose", action="store_true", help="of the run with all documents, what went wrong")
    parser.add_argument("data", nargs="+")
    asked = parser.parse_args()
    stories = read_stories(asked.data)
    if not stories:
        sys.exit("no documents with a story in " + ", ".join(asked.data))
    names = list(stories)
    figures = {}
    for name, groups in (("stories_all", [names]), ("stories_ten", [names[i:i + 10] for i in range(0, len(names), 10)]),
                         ("stories_one", [[n] for n in names if len(stories[n]) > 1])):
        figures |= score(asked.reconcile, stories, groups, asked.verbose and name == "stories_all").figures(name)
    for name, value in figures.items():
        print(f"{name} {value:.3f}")
    if asked.json:
        Path(asked.json).write_text(json.dumps(figures, indent=1, sort_keys=True))


main()
