#!/usr/bin/env python3
"""Trains the line reader: which lines of a text are its article, and which is the headline.

usage: line_reader.py WEIGHTS NUMBERS.tsv=LABELS.json...   fit, and write the resource that the program reads
       line_reader.py --folds NUMBERS.tsv=LABELS.json...   fit without each fifth of the sites, and say how well that fifth is read

NUMBERS.tsv is what the test class LineFeaturesDump writes of a folder of texts, so that training and running see the same numbers.
LABELS.json is {file: {"headline": string or null, "lines": [[start, end, "headline" | "text" | "other"]]}}, places in code points;
lines without a label are not learned from. Files whose names end in "~" are
variants of others (cut out of them) and count less. Texts of one site, told by the file's name up to its second "_", are never parted.

One model of boosted trees tells the article's lines, another finds the headline. Only numpy is needed. A second pass that saw what
the first made of the lines around was no better on sites left out.
"""
import json
import re
import sys

import numpy as np

BINS = 32
FOLDS = 5
MODELS = {"article": dict(trees=220, depth=4), "headline": dict(trees=110, depth=3)}
RATE = 0.08


class Trees:
    """Boosted trees of few levels for yes or no, with the logistic loss."""

    def __init__(self, trees, depth, seed=1):
        self.count, self.depth, self.random = trees, depth, np.random.default_rng(seed)

    def fit(self, x, y, weight):
        self.bias = float(np.log((weight * y).sum() / (weight * (1 - y)).sum()))
        self.edges = [np.unique(np.quantile(column, np.linspace(0, 1, BINS + 1)[1:-1])) for column in x.T]
        codes = np.stack([np.searchsorted(edges, column, side="left") for edges, column in zip(self.edges, x.T)], 1).astype(np.int32)
        score = np.full(len(y), self.bias)
        self.trees = []
        for _ in range(self.count):
            p = 1 / (1 + np.exp(-score))
            rows = self.random.random(len(y)) < 0.6
            features = np.sort(self.random.choice(x.shape[1], max(8, x.shape[1] * 2 // 5), replace=False))
            tree = self.grow(codes[rows][:, features], features, (weight * (y - p))[rows], (weight * p * (1 - p))[rows])
            self.trees.append(tree)
            score += self.values(tree, codes)
        return self

    def grow(self, codes, features, gradient, hessian):
        """A full tree as arrays: feature, bin, value; a node's children are 2i+1 (at most the border) and 2i+2."""
        nodes = 2 ** (self.depth + 1) - 1
        feature, border, value = np.full(nodes, -1), np.zeros(nodes, int), np.zeros(nodes)
        node = np.zeros(len(gradient), int)
        wide = BINS + 1
        for level in range(self.depth + 1):
            first, width = 2 ** level - 1, 2 ** level
            here = node - first
            alive = here >= 0
            g = np.bincount(here[alive], gradient[alive], width)
            h = np.bincount(here[alive], hessian[alive], width)
            value[first:first + width] = RATE * g / (h + 3.0)
            if level == self.depth:
                break
            f = codes.shape[1]
            keys = ((here[alive, None] * f + np.arange(f)) * wide + codes[alive]).ravel()
            gs = np.bincount(keys, np.repeat(gradient[alive], f), width * f * wide).reshape(width, f, wide).cumsum(2)
            hs = np.bincount(keys, np.repeat(hessian[alive], f), width * f * wide).reshape(width, f, wide).cumsum(2)
            total = lambda a: a[:, None, None]
            gain = gs ** 2 / (hs + 3) + (total(g) - gs) ** 2 / (total(h) - hs + 3) - total(g) ** 2 / (total(h) + 3)
            gain[(hs < 2) | (total(h) - hs < 2)] = 0
            best = gain.reshape(width, -1).argmax(1)
            good = gain.reshape(width, -1).max(1) > 0.5
            for k in np.flatnonzero(good):
                feature[first + k], border[first + k] = features[best[k] // wide], best[k] % wide
            at = np.flatnonzero(alive & good[np.clip(here, 0, width - 1)])
            chosen = best[here[at]]
            right = codes[at, chosen // wide] > chosen % wide
            moved = np.full(len(node), -1)
            moved[at] = 2 * node[at] + 1 + right
            node = moved
        return feature, border, value

    @staticmethod
    def values(tree, codes):
        feature, border, value = tree
        node = np.zeros(len(codes), int)
        while True:
            inner = np.flatnonzero(feature[node] >= 0)
            if not len(inner):
                return value[node]
            at = node[inner]
            node[inner] = 2 * at + 1 + (codes[inner, feature[at]] > border[at])

    def predict(self, x):
        codes = np.stack([np.searchsorted(edges, column, side="left") for edges, column in zip(self.edges, x.T)], 1)
        return 1 / (1 + np.exp(-(self.bias + sum(self.values(tree, codes) for tree in self.trees))))

    def lines(self, names):
        """As text: each tree a line, nodes from the root, "name<=border?" or a leaf's value."""
        yield f"bias {self.bias:.5f}"
        for feature, border, value in self.trees:
            def node(i):
                if feature[i] < 0:
                    return f"{value[i]:.5f}"
                edges = self.edges[feature[i]]
                edge = edges[min(border[i], len(edges) - 1)]
                return f"{names[feature[i]]} {float(edge)!r} {node(2 * i + 1)} {node(2 * i + 2)}"
            yield "tree " + node(0)


class Texts:
    """Lines of all texts: their numbers and labels."""

    def __init__(self, pairs):
        self.names, x, self.file, self.label, self.headed = None, [], [], [], []
        for pair in pairs:
            numbers, labels = pair.split("=")
            gold = json.load(open(labels, encoding="utf-8"))
            rows = open(numbers, encoding="utf-8")
            names = next(rows).rstrip("\n").split("\t")[3:]
            assert self.names in (None, names), "numbers of different versions"
            self.names = names
            for row in rows:
                file, start, end, *values = row.rstrip("\n").split("\t")
                if file in gold:
                    x.append(np.array(values, dtype=np.float32))
                    self.file.append(file)
                    self.label.append(label(gold[file]["lines"], int(start), int(end)))
                    self.headed.append(bool(gold[file]["headline"]))
        self.weight = np.array([0.15 if f.endswith("~") else 1.0 for f in self.file])
        self.x = np.stack(x).astype(float)
        self.file, self.label, self.headed = np.array(self.file), np.array(self.label), np.array(self.headed)
        site = np.array([re.match(r"[^_]*_[^_]*", f + "_").group() for f in self.file])
        order = np.random.default_rng(3).permutation(np.unique(site))
        fold = {s: i % FOLDS for i, s in enumerate(order)}
        self.fold = np.array([fold[s] for s in site])

    def column(self, name):
        return self.x[:, self.names.index(name)]


def label(lines, start, end):
    best, found = 0, ""
    for s, e, kind in lines:
        common = min(e, end) - max(s, start)
        if common > best and common > (end - start) / 2:
            best, found = common, kind
    return found


def fit(name, x, y, weight):
    return Trees(**MODELS[name]).fit(x, y, weight)


def article(texts):
    """Which lines the two passes learn from, which of them are the article, and what an error costs."""
    known = np.isin(texts.label, ["text", "other"])
    y = (texts.label == "text").astype(float)
    length = texts.column("length")
    weight = texts.weight * np.where(y > 0, np.where(length > np.log(41), 1.5, 0.7), 1.0)
    return known, y, weight


def head_rows(texts):
    return texts.headed & (texts.column("proseBefore") <= 6)


def out_of_fold(name, x, y, weight, rows, fold):
    p = np.zeros(len(y))
    for k in range(FOLDS):
        train, test = rows & (fold != k), fold == k
        p[test] = fit(name, x[train], y[train], weight[train]).predict(x[test])
    return p


def main():
    target, *pairs = sys.argv[1:]
    texts = Texts(pairs)
    known, y, weight = article(texts)
    title, once = (texts.label == "headline").astype(float), texts.weight
    heads = head_rows(texts)
    if target == "--folds":
        p = out_of_fold("article", texts.x, y, weight, known, texts.fold)
        h = out_of_fold("headline", texts.x, title, once, heads, texts.fold)
        report(texts, p, h)
        return
    write(target, texts, np.ones(len(y), bool))


def write(target, texts, some):
    """Fits to some of the lines, and writes the resource."""
    known, y, weight = article(texts)
    title = (texts.label == "headline").astype(float)
    with open(target, "w", encoding="utf-8") as out:
        out.write("# Fitted by src/model/line_reader.py; a tree is its nodes from the root: a number's name and border, what holds up to it, what above.\n")
        for name, yes, w, rows in (("article", y, weight, known & some), ("headline", title, texts.weight, head_rows(texts) & some)):
            out.write(f"model {name}\n")
            for line in fit(name, texts.x[rows], yes[rows], w[rows]).lines(texts.names):
                out.write(line + "\n")


def report(texts, p, h):
    whole = texts.weight == 1
    other, text = (texts.label == "other") & whole, (texts.label == "text") & (texts.column("length") > np.log(41)) & whole
    prose = texts.column("prose") > 0
    for low in (0.05, 0.1, 0.15, 0.2):
        for high in (0.2, 0.35, 0.5):
            marked = p < np.where(prose, low, high)
            clean = np.mean([not (other & ~marked)[texts.file == f].any() for f in np.unique(texts.file[other])])
            print(f"below {low} or {high}: other marked {marked[other].mean():.3f}, text kept {1 - marked[text].mean():.4f}, clean {clean:.3f}")
    for headed in (True, False):
        files = np.unique(texts.file[(texts.headed == headed)])
        best = np.array([np.flatnonzero(texts.file == f)[h[texts.file == f].argmax()] for f in files])
        print(f"headline {np.mean(texts.label[best] == 'headline'):.3f} of {len(files)}, likelihoods {np.quantile(h[best], [.02, .05, .1, .5]).round(2)}")


if __name__ == "__main__":
    main()
