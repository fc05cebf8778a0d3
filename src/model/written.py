#!/usr/bin/env python3
"""Writes written stories as annotated ones: OUT/NAME/articles/*.txt and OUT/NAME/gold.json, each mention with its place.

written.py OUT FILE…
"""
import json
import os
import re
import sys
from collections import defaultdict

import reading


def write(name, lines, out):
    folder = f"{out}/{name}"
    os.makedirs(folder + "/articles", exist_ok=True)
    texts, claims = defaultdict(str), defaultdict(list)
    for outlet, line in lines:
        text, facts = reading.unmarked(line)
        file = outlet + ".txt"
        begin = len(texts[file]) + (2 if texts[file] else 0)
        texts[file] += ("\n\n" if texts[file] else "") + text
        for numbers, start, end in facts:
            for number in numbers:
                claims[number].append({"article": file, "quote": text[start:end], "start": begin + start, "end": begin + end})
    for file, text in texts.items():
        open(f"{folder}/articles/{file}", "w", encoding="utf-8").write(text + "\n")
    conflicts = [[a, b] for a in claims for b in claims if a < b and reading.base(a) == reading.base(b)]
    gold = {"articles": sorted(texts), "claims": [{"id": k, "kind": "figure" if re.search(r"\d", m[0]["quote"]) else "event", "mentions": m} for k, m in claims.items()], "conflicts": conflicts}
    json.dump(gold, open(folder + "/gold.json", "w", encoding="utf-8"), ensure_ascii=False, indent=1)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    for file in sys.argv[2:]:
        for name, lines in reading.stories_in(file):
            write(name, lines, sys.argv[1])


if __name__ == "__main__":
    main()
