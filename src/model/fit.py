#!/usr/bin/env python3
"""Fits the last decisions on the signals of stories that the reader did not see, as Signals.java writes them, and prints weights.properties.

fit.py STORIES SIGNALS              both decisions; run Signals.java again between the two, since words are judged by what they are linked to:
fit.py STORIES SIGNALS --links      only prints the weights of links
fit.py STORIES SIGNALS --conflicts  only those of values that may be in conflict

STORIES may be several folders, parted by commas.
"""
import argparse
import glob
import json
import os
import sys
from collections import defaultdict

import numpy as np
from scipy.optimize import minimize

import reading

NEAR = ["cosine", "shared", "cover", "dice", "numbers", "length"]
LINK = ["reading", "shared", "cover", "dice", "numbers", "length", "stated-less", "stated-more", "surest"]
WORD = ["stated", "around", "sentence", "link", "match", "match-near", "match-all", "number", "function", "capital", "length", "place"]
VALUE = ["link", "stated-less", "stated-more", "around-less", "around-more", "denied-less", "denied-more", "surroundings", "settled",
         "elsewhere", "alone", "counted", "distance", "rough", "aside"]
DECAY = 2e-3  # of the weights of values: there are few conflicts
EVIDENCE = 7  # so many of the word's signals grow with every linked sentence, and may only speak for being stated elsewhere


class Story:
    def __init__(self, stories, file):
        self.name = os.path.basename(file)[:-len(".json")]
        data = json.load(open(file, encoding="utf-8"))
        folder = next(f for f in stories.split(",") if os.path.exists(f"{f}/{self.name}/gold.json"))
        gold = json.load(open(f"{folder}/{self.name}/gold.json", encoding="utf-8"))
        texts = {a["file"]: a["text"] for a in data["articles"]}
        ids = {a["file"]: a["id"] for a in data["articles"]}
        folded = {f: reading.squeeze(t) for f, t in texts.items()}
        self.claims = []
        for claim in gold["claims"]:
            spans = []
            for m in claim["mentions"]:
                span = self.place(m, texts, folded)
                if span:
                    spans.append((ids[m["article"]], *span))
            self.claims.append((len({m["article"] for m in claim["mentions"]}) == 1, spans))
        self.by_article = defaultdict(list)
        for c, (_, spans) in enumerate(self.claims):
            for a, u, v in spans:
                self.by_article[a].append((u, v, c))
        self.near, self.pairs, self.words, self.values = data["near"], data["pairs"], data["words"], data["values"]
        index = {c["id"]: k for k, c in enumerate(gold["claims"])}
        self.conflicts = [(index[x], index[y]) for x, y in gold.get("conflicts", []) if x in index and y in index]

    @staticmethod
    def place(mention, texts, folded):
        """Where a mention stands in the text that the program read; a written story tells it, unless the program read something else."""
        file, quote = mention["article"], mention["quote"]
        if file not in texts:
            return None
        start = mention.get("start", -1)
        if start >= 0 and texts[file][start:start + len(quote)] == quote:
            return start, start + len(quote)
        return reading.Story.find(texts[file], folded[file], quote)

    def inside(self, a, start, end):
        return {c for u, v, c in self.by_article[a] if min(v, end) - max(u, start) >= min(3, v - u)}

    def pair_rows(self, pairs):
        known = {}
        for p in pairs:
            for side in (tuple(p[:3]), tuple(p[3:6])):
                if side not in known:
                    known[side] = self.inside(*side)
        return [(p[6], bool(known[tuple(p[:3])] & known[tuple(p[3:6])])) for p in pairs]

    def word_rows(self):
        """Of words in linked sentences that only shared, or only claims of one article hold; weighed so that a claim counts once."""
        rows = []
        for a, start, end, _, signals in self.words:
            claims = [c for u, v, c in self.by_article[a] if u < end and start < v]
            kinds = {self.claims[c][0] for c in claims}
            if signals is not None and len(kinds) == 1:
                rows.append((signals, not kinds.pop()))
        return rows


    def value_rows(self):
        """Pairs of values with the conflicts that they touch; a story of many figures does not drown the others."""
        rows = []
        for a, start, end, b, begin, close, signals in self.values:
            here = {c for u, v, c in self.by_article[a] if u < end and start < v}
            there = {c for u, v, c in self.by_article[b] if u < close and begin < v}
            touched = {(x, y) for x, y in self.conflicts if (x in here and y in there) or (y in here and x in there)}
            rows.append((signals, touched, (a, start, b, begin)))
        return rows


def conflicts(stories):
    """Weights of the decision about figures, and what each border would announce with the story left out."""
    announced = []
    rows = [s.value_rows() for s in stories]

    def fitted(parts):
        flat = [(r[0], bool(r[1]), len(part) ** -.5) for part in parts for r in part]
        return fit([x for x, _, _ in flat], [y for _, y, _ in flat], weight=[w for _, _, w in flat], decay=DECAY)
    for k, part in enumerate(rows):
        if part:
            weights, constant = fitted(rows[:k] + rows[k + 1:])
            announced += [(np.dot(weights, r[0]) + constant, k, r) for r in part]
    weights, constant = fitted(rows)
    for signal, weight in zip(VALUE, weights):
        print(f"figure.{signal}={weight:.4f}")
    print(f"figure.constant={constant:.4f}")
    wanted = sum(len(s.conflicts) for s in stories)
    reached = len({(k, c) for _, k, r in announced for c in r[1]})
    print(f"# conflicts: {wanted}, of which {reached} lie in pairs of values that were read", file=sys.stderr)
    for border in (.7, .6, .5, .4, .35, .3, .25, .2, .15):
        given = {}
        for score, k, r in announced:
            if 1 / (1 + np.exp(-score)) >= border:
                given[(k, r[2])] = given.get((k, r[2]), set()) | r[1]
        found = {(k, c) for (k, _), touched in given.items() for c in touched}
        right = sum(bool(t) for t in given.values())
        print(f"# at {border:.2f} {len(given)} pairs, right {right / max(1, len(given)):.2f}, conflicts found {len(found)}", file=sys.stderr)


def fit(x, y, positive=(), weight=None, decay=1e-4):
    """Logistic regression; some weights may not fall below 0."""
    x, y = np.array(x, float), np.array(y, float)
    weight = np.ones(len(y)) / len(y) if weight is None else np.array(weight) / np.sum(weight)
    mean, scale = x.mean(0), x.std(0) + 1e-9
    z = np.c_[(x - mean) / scale, np.ones(len(x))]
    sign = 2 * y - 1

    def loss(b):
        margin = sign * (z @ b)
        slope = -(z.T @ (weight * sign / (1 + np.exp(margin))))
        slope[:-1] += 2 * decay * b[:-1]
        return weight @ np.logaddexp(0, -margin) + decay * (b[:-1] ** 2).sum(), slope
    bounds = [(0, None) if k in positive else (None, None) for k in range(x.shape[1])] + [(None, None)]
    b = minimize(loss, np.zeros(z.shape[1]), jac=True, method="L-BFGS-B", bounds=bounds).x
    weights = b[:-1] / scale
    return weights, b[-1] - weights @ mean


def best(scores, wanted):
    """The best F1 and the logit at which it lies."""
    order = np.argsort(-scores)
    right = np.cumsum(wanted[order])
    f = 2 * right / (np.arange(1, len(order) + 1) + wanted.sum())
    return f.max(), scores[order[f.argmax()]]


def left_out(rows, positive=()):
    """Scores of each row by weights that were fitted without its story."""
    scores = []
    for k in range(len(rows)):
        others = [r for n, part in enumerate(rows) if n != k for r in part]
        weights, constant = fit([r[0] for r in others], [r[1] for r in others], positive)
        scores += [np.dot(weights, r[0]) + constant for r in rows[k]]
    return np.array(scores), np.array([r[1] for part in rows for r in part], float)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories")
    parser.add_argument("signals")
    parser.add_argument("--links", action="store_true")
    parser.add_argument("--conflicts", action="store_true")
    parser.add_argument("--lean", type=float, default=0., help="added to the logit of being stated elsewhere")
    A = parser.parse_args()
    if A.conflicts:
        conflicts([Story(A.stories, f) for f in sorted(glob.glob(A.signals + "/*.json"))])
        return
    stories = [Story(A.stories, f) for f in sorted(glob.glob(A.signals + "/*.json"))]
    for name, signals, rows, positive in (
            ("near", NEAR, [s.pair_rows(s.near) for s in stories], ()),
            ("link", LINK, [s.pair_rows(s.pairs) for s in stories], ()),
            ("word", WORD, [s.word_rows() for s in stories], set(range(EVIDENCE)))):
        if name == "word" and A.links:
            break
        scores, wanted = left_out(rows, positive)
        if name == "word":
            scores, wanted = -scores, 1 - wanted
        print(f"# {name}: {len(wanted)} rows of {len(stories)} stories, leaving the story out F1 %.3f at %.2f" % best(scores, wanted), file=sys.stderr)
        weights, constant = fit([r[0] for part in rows for r in part], [r[1] for part in rows for r in part], positive)
        for signal, weight in zip(signals, weights):
            print(f"{name}.{signal}={weight:.4f}")
        if name == "near":
            chance = 1 / (1 + np.exp(-scores))
            for share in (.05, .08, .1, .12, .15, .2, .25, .3):
                least = np.sort(chance)[-int(share * len(chance))]
                print(f"# near.least={least:.4f} reads {share:.0%} of the pairs and {wanted[chance >= least].sum() / wanted.sum():.1%} of those that are linked", file=sys.stderr)
        print(f"{name}.constant={constant + (A.lean if name == 'word' else 0):.4f}")


if __name__ == "__main__":
    main()
