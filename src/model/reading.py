"""Stories and written groups as sentences in word pieces, and pairs of them with labels: link, and for each piece stated and denied."""
import json
import math
import os
import re
import unicodedata
from collections import defaultdict
from itertools import combinations

import numpy as np

OPEN, CLOSE, UNKNOWN = 101, 102, 100
MOST_PIECES = 96
ENDINGS = ("ing", "ed", "es", "s", "ly")
FUNCTION_WORDS = set(
    "the a an of to in and for on at by with from that this is was were are be as it its he she they his her their has have had said will "
    "would who which but not after been also or more than when".split())
QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " "})


def stem(word):
    """As synoptic.encode.WordMatch."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[:-len(ending)]
    return word


class Pieces:
    """Cuts text into word pieces, as synoptic.encode.WordPieces does."""

    def __init__(self, tokenizer):
        self.vocabulary = json.load(open(tokenizer, encoding="utf-8"))["model"]["vocab"]
        self.known = {}

    def of_word(self, word):
        if word not in self.known:
            found, at = [], 0
            while at < len(word):
                end = next((e for e in range(len(word), at, -1) if ("##" if at else "") + word[at:e] in self.vocabulary), None)
                if end is None:
                    found = [UNKNOWN]
                    break
                found.append(self.vocabulary[("##" if at else "") + word[at:end]])
                at = end
            self.known[word] = found
        return self.known[word]

    def of(self, text):
        """Ids, and for each the span and the stem of its word."""
        ids, spans, stems = [], [], []
        for match in re.finditer(r"[^\W_]+|[^\w\s]|_", text):
            word = "".join(c for c in unicodedata.normalize("NFD", match.group().lower()) if unicodedata.category(c) != "Mn")
            pieces = self.of_word(word)
            ids += pieces
            spans += [match.span()] * len(pieces)
            stems += [stem(word)] * len(pieces)
        return ids[:MOST_PIECES], spans[:MOST_PIECES], stems[:MOST_PIECES]


def matches(own, other):
    """For each piece of a sentence, between its marks: 0 not in the other, 1 a word of it, 2 a number, 3 a function word."""
    there = set(other[2])
    kinds = [(3 if s in FUNCTION_WORDS else 2 if s.isdigit() else 1) if s in there else 0 for s in own[2]]
    return [0] + kinds + [0]


def labels_of(pieces, facts):
    """stated and denied of each piece, 1, 0 or -1 for unknown; facts are (start, end, stated, denied)."""
    stated, denied = (np.full(len(pieces[1]), -1, np.int8) for _ in range(2))
    for start, end, is_stated, is_denied in facts:
        for k, (a, b) in enumerate(pieces[1]):
            if start < b and a < end:
                stated[k] = max(stated[k], int(is_stated))
                denied[k] = max(denied[k], int(is_denied))
    return stated, denied


def sentences(text):
    """A plain splitter."""
    out = []
    for block in re.finditer(r"[^\n]+", text):
        for s in re.finditer(
                r'\S.*?(?:(?<!\b[A-Z])(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)[.!?]["\u201d\u2019\')]*(?=\s+["\u201c\u2018(]*[A-Z0-9])|$)', block.group()):
            if len(s.group()) > 3:
                out.append((block.start() + s.start(), block.start() + s.end()))
    return out


def squeeze(text):
    """Folds white space and quotation marks; for each character of the result its index in the text."""
    out, index, space = [], [], True
    for i, ch in enumerate(text.translate(QUOTES)):
        if not ch.isspace() or not space:
            out.append(" " if ch.isspace() else ch)
            index.append(i)
        space = ch.isspace()
    return "".join(out), index


class Story:
    """An annotated story: NAME/articles/*.txt and NAME/gold.json."""

    def __init__(self, folder, pieces):
        self.folder, self.name = folder, os.path.basename(folder)
        gold = json.load(open(f"{folder}/gold.json", encoding="utf-8"))
        texts = {n: open(f"{folder}/articles/{n}", encoding="utf-8", newline="").read().replace("\r\n", "\n") for n in gold["articles"]}
        folded = {n: squeeze(t) for n, t in texts.items()}
        self.sentences = [(n, a, b, t[a:b]) for n, t in texts.items() for a, b in sentences(t)]
        self.pieces = [pieces.of(s[3]) for s in self.sentences]
        self.rows = defaultdict(list)
        for i, s in enumerate(self.sentences):
            self.rows[s[0]].append(i)
        index = {c["id"]: k for k, c in enumerate(gold["claims"])}
        self.alone = [len({m["article"] for m in c["mentions"]}) == 1 for c in gold["claims"]]
        self.rivals = defaultdict(set)
        for x, y in gold.get("conflicts", []):
            if x in index and y in index:
                self.rivals[index[x]].add(index[y])
                self.rivals[index[y]].add(index[x])
        self.inside = [defaultdict(list) for _ in self.sentences]
        for k, claim in enumerate(gold["claims"]):
            for mention in claim["mentions"]:
                span = self.find(texts[mention["article"]], folded[mention["article"]], mention["quote"])
                for i in self.rows[mention["article"]] if span else ():
                    _, a, b, _ = self.sentences[i]
                    if min(span[1], b) - max(span[0], a) >= min(3, span[1] - span[0]):
                        self.inside[i][k].append((span[0] - a, span[1] - a))
        self.near = self.nearness()

    @staticmethod
    def find(text, folded, quote):
        if text.count(quote) == 1:
            at = text.find(quote)
            return at, at + len(quote)
        words = squeeze(quote)[0].strip()
        at = folded[0].find(words)
        return None if at < 0 else (folded[1][at], folded[1][at + len(words) - 1] + 1)

    def nearness(self):
        """Shared weight of stems, by which the pairs that are worth reading are chosen."""
        bags = [{s for s in p[2] if len(s) > 2 or s.isdigit()} for p in self.pieces]
        often = defaultdict(int)
        for bag in bags:
            for s in bag:
                often[s] += 1
        weigh = lambda stems: sum(math.log((len(bags) + 1) / often[s]) for s in stems)
        total = [weigh(b) or 1e-9 for b in bags]
        near = np.zeros((len(bags), len(bags)), np.float32)
        for a, b in combinations(self.rows, 2):
            for i in self.rows[a]:
                for j in self.rows[b]:
                    shared = weigh(bags[i] & bags[j])
                    near[i, j] = near[j, i] = max(2 * shared / (total[i] + total[j]), .8 * shared / min(total[i], total[j]))
        return near

    def is_linked(self, i, j):
        return bool(self.inside[i].keys() & self.inside[j].keys())

    def is_disputed(self, i, j):
        """Whether a fact of one sentence is in conflict with one of the other."""
        return any(rival in self.inside[j] for fact in self.inside[i] for rival in self.rivals.get(fact, ()))

    def cells(self, a, b, most=5):
        """The nearest of each sentence in the other article, and all that share a claim."""
        out = {(i, j) for i in self.rows[a] for j in self.rows[b] if self.is_linked(i, j)}
        for i in self.rows[a]:
            out |= {(i, j) for j in sorted(self.rows[b], key=lambda j: -self.near[i, j])[:most]}
        for j in self.rows[b]:
            out |= {(i, j) for i in sorted(self.rows[a], key=lambda i: -self.near[i, j])[:most]}
        return sorted(out)

    def label(self, i, j):
        def side(own, other):
            here, there = self.inside[own], self.inside[other]
            return labels_of(self.pieces[own], [
                (u, v, k in there, any(r in there for r in self.rivals.get(k, ()))) for k, spans in here.items() for u, v in spans])
        return float(self.is_linked(i, j)), side(i, j), side(j, i)


MARKED = re.compile(r"\[(\d+[a-z]?(?:,\d+[a-z]?)*) ([^\[\]]+)\]")


def unmarked(line):
    """A written sentence, and its facts: (numbers, start, end)."""
    text, facts, at = "", [], 0
    for m in MARKED.finditer(line):
        text += line[at:m.start()]
        facts.append((m.group(1).split(","), len(text), len(text) + len(m.group(2))))
        text += m.group(2)
        at = m.end()
    return text + line[at:], facts


def base(fact):
    """The number of a fact without the letter of its variant."""
    return fact.rstrip("abcdefghijklmnopqrstuvwxyz")


class WrittenStory(Story):
    """Whole articles written for this project; see stories/README.md."""

    def __init__(self, name, lines, pieces):
        self.name, self.sentences, self.inside = name, [], []
        self.rows, self.rivals = defaultdict(list), defaultdict(set)
        for outlet, line in lines:
            text, facts = unmarked(line)
            self.rows[outlet].append(len(self.sentences))
            self.sentences.append((outlet, 0, len(text), text))
            self.inside.append(defaultdict(list))
            for numbers, start, end in facts:
                for number in numbers:
                    self.inside[-1][number].append((start, end))
        self.pieces = [pieces.of(s[3]) for s in self.sentences]
        facts = {fact for inside in self.inside for fact in inside}
        for fact in facts:
            self.rivals[fact] = {other for other in facts if other != fact and base(other) == base(fact)}
        self.near = self.nearness()


def stories_in(file):
    """The written stories of a file: a name, and the marked sentences with their outlets."""
    out = []
    for line in open(file, encoding="utf-8"):
        if line.startswith("=="):
            out.append((line[2:].split("|")[0].strip(), []))
        elif re.match(r"[A-Z]: ", line):
            out[-1][1].append((line[0], line[3:].rstrip("\n")))
    return out


def written_stories(files, pieces):
    return [WrittenStory(name, lines, pieces) for file in files for name, lines in stories_in(file)]


class Group:
    """A written group of sentences; see groups/README.md."""

    def __init__(self, lines, pieces):
        parts = [unmarked(line) for line in lines]
        self.facts = [facts for _, facts in parts]
        self.pieces = [pieces.of(text) for text, _ in parts]
        self.ids = [{x for ids, _, _ in facts for x in ids} for facts in self.facts]

    def label(self, i, j):
        def side(own, other):
            there = self.ids[other]
            facts = []
            for ids, u, v in self.facts[own]:
                stated = all(x in there for x in ids)
                denied = not stated and any(x not in there and any(base(y) == base(x) for y in there) for x in ids)
                facts.append((u, v, stated, denied))
            return labels_of(self.pieces[own], facts)
        return float(bool(self.ids[i] & self.ids[j])), side(i, j), side(j, i)


def groups(files, pieces):
    out = []
    for file in files:
        for line in open(file, encoding="utf-8"):
            if line.startswith("=="):
                out.append([])
            elif re.match(r"[A-Z]: ", line) and out:
                out[-1].append(line[3:].rstrip("\n"))
    return [Group(lines, pieces) for lines in out if len(lines) > 1]
