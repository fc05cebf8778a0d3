#!/usr/bin/env python3
"""Trains the pair reader; README.md tells how to call it."""
import argparse
import glob
import json
import math
import os
import random
import time
from itertools import combinations

import numpy as np
import torch
import torch.nn.functional as F

import network
import reading

# One thread in bfloat16 beats several in float32 by far where the processor has it.
torch.set_num_threads(1)
fast = lambda: torch.autocast("cpu", dtype=torch.bfloat16)


def pad(rows, value=0):
    """To a multiple of eight: fewer shapes are compiled."""
    most = -(-max(map(len, rows)) // 8) * 8
    return torch.tensor([list(r) + [value] * (most - len(r)) for r in rows])


def read_alone(reader, pieces, size=24):
    """The states of each sentence and all vectors."""
    order = sorted(range(len(pieces)), key=lambda i: len(pieces[i][0]))
    states, vectors = [None] * len(pieces), [None] * len(pieces)
    for k in range(0, len(order), size):
        part = order[k:k + size]
        rows = [[reading.OPEN] + pieces[i][0] + [reading.CLOSE] for i in part]
        mask = pad([[1] * len(r) for r in rows])
        with fast():
            x = reader.encode(pad(rows), mask)
        for n, (i, v) in enumerate(zip(part, reader.vector(x, mask))):
            states[i], vectors[i] = x[n, :len(rows[n])], v
    return states, torch.stack(vectors)


def read_together(reader, states, pieces, cells, size=24):
    """For batches of pairs: their indexes, the logits of link and words, and how long first sentences and both are."""
    order = sorted(range(len(cells)), key=lambda c: sum(len(pieces[x][0]) for x in cells[c]))
    for k in range(0, len(order), size):
        part = order[k:k + size]
        both = [torch.cat([states[cells[c][0]], states[cells[c][1]]]) for c in part]
        most = -(-max(map(len, both)) // 8) * 8
        first, length = [len(states[cells[c][0]]) for c in part], [len(x) for x in both]
        mask = pad([[1] * n for n in length])
        side = pad([[0] * a + [1] * (n - a) for a, n in zip(first, length)], 1)
        match = pad([reading.matches(pieces[i], pieces[j]) + reading.matches(pieces[j], pieces[i]) for i, j in (cells[c] for c in part)])
        with fast():
            x = reader.join(torch.stack([F.pad(x, (0, 0, 0, most - len(x))) for x in both]), mask, side, match)
        link, word = reader.heads(x, mask, side, torch.tensor([[0, a] for a in first]))
        yield part, link, word, first, length


def loss_of(reader, pieces, cells, labels, near):
    """near: all pairs that the vectors should tell apart, with whether they are linked."""
    states, vectors = read_alone(reader, pieces)
    cross = F.binary_cross_entropy_with_logits
    link_loss = stated_loss = denied_loss = 0.
    stated_count = denied_count = 1e-9
    for part, link, word, _, _ in read_together(reader, states, pieces, cells):
        y = torch.tensor([labels[c][0] for c in part])
        link_loss = link_loss + cross(link, y, reduction="sum")
        stated, denied = (pad([np.concatenate([[-1], labels[c][1][k], [-1, -1], labels[c][2][k], [-1]]) for c in part], -1) for k in (0, 1))
        # Words of sentences that report other things are easily told; those of linked ones are what is to be learned.
        weight = (stated >= 0).float() * (.15 + .85 * y[:, None])
        stated_loss = stated_loss + (cross(word[..., 0], stated.clamp(min=0).float(), reduction="none") * weight).sum()
        stated_count += float(weight.sum())
        known = denied >= 0
        if known.any():
            # Few words are denied.
            denied_loss = denied_loss + cross(word[..., 1][known], denied[known].float(), pos_weight=torch.tensor(4.), reduction="sum")
            denied_count += int(known.sum())
    pairs = torch.tensor([p for p, _ in near])
    nearness = (vectors[pairs[:, 0]] * vectors[pairs[:, 1]]).sum(1) * reader.gs[0] + reader.gs[1]
    near_loss = cross(nearness, torch.tensor([y for _, y in near]))
    return link_loss / len(cells) + stated_loss / stated_count + denied_loss / denied_count + .5 * near_loss


def steps_of(stories, groups, keep, size):
    """One pass: each step some pairs of two articles, those that are linked and a share of the others, or six groups."""
    steps = []
    for story in stories:
        for a, b in combinations(story.rows, 2):
            cells = [(i, j) for i, j in story.cells(a, b) if story.is_linked(i, j) or story.is_disputed(i, j) or random.random() < keep]
            place = {i: random.random() for i in story.rows[a]}
            random.shuffle(cells)
            cells.sort(key=lambda c: place[c[0]])
            steps += [(story, a, b, cells[k:k + size]) for k in range(0, len(cells), size)]
    random.shuffle(groups)
    steps += [groups[k:k + 6] for k in range(0, len(groups), 6)]
    random.shuffle(steps)
    return steps


def batch_of(step):
    pieces, cells, labels, near = [], [], [], []
    if isinstance(step, tuple):
        story, a, b, chosen = step
        used = sorted({i for c in chosen for i in c})
        at = {i: n for n, i in enumerate(used)}
        pieces = [story.pieces[i] for i in used]
        cells, labels = [(at[i], at[j]) for i, j in chosen], [story.label(i, j) for i, j in chosen]
        near = [((at[i], at[j]), float(story.is_linked(i, j)))
                for i in used if story.sentences[i][0] == a for j in used if story.sentences[j][0] == b]
    else:
        for group in step:
            start = len(pieces)
            pieces += group.pieces
            for i, j in combinations(range(len(group.pieces)), 2):
                cells.append((start + i, start + j))
                labels.append(group.label(i, j))
                near.append((cells[-1], labels[-1][0]))
    if random.random() < .5:
        cells, labels = [(j, i) for i, j in cells], [(y, b, a) for y, a, b in labels]
    return pieces, cells, labels, near


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", help="bge-small-en-v1.5.onnx")
    parser.add_argument("--begin", help="weights of an earlier run to begin with instead")
    parser.add_argument("--tokenizer", required=True, help="bge-small-en-v1.5-tokenizer.json")
    parser.add_argument("--stories", required=True)
    parser.add_argument("--groups", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "groups", "*.txt"))
    parser.add_argument("--written", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "stories", "*.txt"))
    parser.add_argument("--leave-out", default="", help="folds, parted by commas")
    parser.add_argument("--out", required=True)
    for name, kind, value in (("passes", int, 3), ("rate", float, 2e-4), ("heads", float, 4), ("keep", float, .3), ("size", int, 72), ("drop", float, .05), ("seed", int, 1)):
        parser.add_argument("--" + name, type=kind, default=value)
    A = parser.parse_args()
    torch.manual_seed(A.seed)
    random.seed(A.seed)
    pieces = reading.Pieces(A.tokenizer)
    folds = json.load(open(os.path.join(os.path.dirname(A.stories.rstrip("/")), "folds.json")))
    left_out = {n for f in A.leave_out.split(",") if f for n in folds[f]}
    stories = [reading.Story(f"{A.stories}/{n}", pieces) for f in folds.values() for n in f if n not in left_out]
    stories += reading.written_stories(sorted(glob.glob(A.written)), pieces)
    groups = reading.groups(sorted(glob.glob(A.groups)), pieces)
    print(len(stories), "stories,", len(groups), "groups", flush=True)
    if A.begin:
        reader = network.Reader()
        reader.load_state_dict(torch.load(A.begin))
    else:
        reader = network.pretrained(A.base)
    for layer in (*reader.lower, *reader.upper):
        layer.dropped = A.drop
    new = ("link", "word", "side", "match", "gate", "gs")
    named = [(n, q) for n, q in reader.named_parameters() if q.requires_grad]
    parts = [([q for n, q in named if (n.split(".")[0] in new) == is_new], factor) for is_new, factor in ((False, 1.), (True, A.heads))]
    optimizer = torch.optim.AdamW([{"params": p, "factor": f} for p, f in parts], lr=A.rate, weight_decay=.01)
    steps = [s for _ in range(A.passes) for s in steps_of(stories, groups, A.keep, A.size)]
    os.makedirs(A.out, exist_ok=True)
    began, mean = time.time(), 0.
    for n, step in enumerate(steps):
        for group in optimizer.param_groups:
            group["lr"] = group["factor"] * A.rate * min(1, (n + 1) / 60) * max(.02, 1 - n / len(steps))
        loss = loss_of(reader, *batch_of(step))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([q for _, q in named], 1.)
        optimizer.step()
        mean = .98 * mean + .02 * loss.item()
        if n % 100 == 99:
            print(f"{n + 1}/{len(steps)} loss {mean / (1 - .98 ** (n + 1)):.3f} {time.time() - began:.0f} s", flush=True)
            torch.save(reader.state_dict(), f"{A.out}/weights.pt")
    torch.save(reader.state_dict(), f"{A.out}/weights.pt")
    print("near.cosine=%.4f\nnear.constant=%.4f" % tuple(reader.gs.tolist()))


if __name__ == "__main__":
    main()
