#!/usr/bin/env python3
"""Writes a trained reader as two ONNX graphs, matrix products and word pieces in 8 bits: export.py WEIGHTS.pt FOLDER"""
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import network

MICROSOFT = "com.microsoft"
PLACES = 256
END = 10 ** 6


class Graph:
    def __init__(self):
        self.nodes, self.constants, self.names = [], [], set()

    def constant(self, name, value):
        if name not in self.names:
            self.names.add(name)
            self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def op(self, kind, inputs, outputs=None, domain="", **attributes):
        outputs = outputs or [f"{kind}_{len(self.nodes)}"]
        self.nodes.append(helper.make_node(kind, inputs, outputs, domain=domain, name=f"n{len(self.nodes)}", **attributes))
        return outputs[0]

    def linear(self, x, weights, name):
        w, b = weights[name + ".weight"].T, weights[name + ".bias"]
        return self.op("Add", [self.op("MatMul", [x, self.constant(name + ".w", w)]), self.constant(name + ".b", b)])

    def linear_in_8_bits(self, x, weights, name):
        """A scale for each column; the input is scaled as a whole when it runs."""
        w = weights[name + ".weight"].T
        scale = np.abs(w).max(0) / 127
        scale[scale == 0] = 1
        whole = np.clip(np.round(w / scale), -127, 127).astype(np.int8)
        return self.op("DynamicQuantizeMatMul", [
            x, self.constant(name + ".w", whole), self.constant(name + ".s", scale.astype(np.float32)),
            self.constant(name + ".z", np.zeros(w.shape[1], np.int8)), self.constant(name + ".b", weights[name + ".bias"])], domain=MICROSOFT)

    def norm(self, x, rest, weights, name):
        return self.op("SkipLayerNormalization", [
            x, rest, self.constant(name + ".g", weights[name + ".weight"]), self.constant(name + ".c", weights[name + ".bias"])],
            domain=MICROSOFT, epsilon=1e-12)

    def layer(self, x, weights, name):
        n = len(self.nodes)
        parts = [f"q{n}", f"k{n}", f"v{n}"]
        self.op("Split", [self.linear_in_8_bits(x, weights, name + "qkv")], parts, axis=2, num_outputs=3)
        a = self.op("MultiHeadAttention", parts, domain=MICROSOFT, num_heads=network.HEADS)
        x = self.norm(self.linear_in_8_bits(a, weights, name + "o"), x, weights, name + "ln1")
        i = self.op("Gelu", [self.linear_in_8_bits(x, weights, name + "i")], domain=MICROSOFT)
        return self.norm(self.linear_in_8_bits(i, weights, name + "d"), x, weights, name + "ln2")

    def part(self, x, start, end):
        return self.op("Slice", [x, start, end, self.axis()])

    def axis(self):
        return self.constant("second-axis", np.array([1], np.int64))

    def end(self):
        return self.constant("end", np.array([END], np.int64))

    def mean(self, x):
        return self.op("ReduceMean", [x, self.axis()], keepdims=0)

    def save(self, path, inputs, outputs):
        values = lambda items: [helper.make_tensor_value_info(*item) for item in items]
        graph = helper.make_graph(self.nodes, "reader", values(inputs), values(outputs), self.constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MICROSOFT, 1)], producer_name="synoptic")
        model.ir_version = 8
        onnx.save(model, path)


def sentence_reader(weights, path):
    g = Graph()
    pieces = weights["w.weight"] + weights["t0"]
    scale = np.abs(pieces).max(1, keepdims=True) / 127
    whole = np.clip(np.round(pieces / scale), -127, 127).astype(np.int8)
    x = g.op("Mul", [
        g.op("Cast", [g.op("Gather", [g.constant("pieces", whole), "ids"])], to=TensorProto.FLOAT),
        g.op("Gather", [g.constant("scales", scale.astype(np.float32)), "ids"])])
    count = g.op("Shape", ["ids"], start=1, end=2)
    places = g.op("Slice", [
        g.constant("places", weights["p.weight"][:PLACES]), g.constant("zero", np.array([0], np.int64)), count,
        g.constant("first-axis", np.array([0], np.int64))])
    x = g.op("LayerNormalization", [g.op("Add", [x, places]), g.constant("ln.g", weights["ln.weight"]), g.constant("ln.c", weights["ln.bias"])], epsilon=1e-12)
    for n in range(network.LOWER):
        x = g.layer(x, weights, f"lower.{n}.")
    g.op("Identity", [x], ["states"])
    v = g.linear(g.mean(g.part(x, g.constant("one", np.array([1], np.int64)), g.end())), weights, "gate")
    g.op("Div", [v, g.op("ReduceL2", [v, g.axis()], keepdims=1)], ["vector"])
    g.save(path, [("ids", TensorProto.INT64, [1, "n"])],
           [("states", TensorProto.FLOAT, [1, "n", network.SIZE]), ("vector", TensorProto.FLOAT, [1, network.SIZE])])


def pair_reader(weights, path):
    g = Graph()

    def side(k, name):
        kinds = g.constant(f"match{k}", (weights["match.weight"] + weights["side.weight"][k]).astype(np.float32))
        return g.op("Add", [f"states_{name}", g.op("Gather", [kinds, f"match_{name}"])])
    x = g.op("Concat", [side(0, "a"), side(1, "b")], axis=1)
    for n in range(network.UPPER):
        x = g.layer(x, weights, f"upper.{n}.")
    count = g.op("Shape", ["match_a"], start=1, end=2)
    a = g.part(x, g.constant("zero", np.array([0], np.int64)), count)
    b = g.part(x, count, g.end())
    first = lambda t: g.op("Gather", [t, g.constant("first", np.array(0, np.int64))], axis=1)
    both = g.op("Concat", [first(a), first(b), g.mean(a), g.mean(b)], axis=1)
    link = g.linear(g.op("Tanh", [g.linear(both, weights, "link.0")]), weights, "link.2")
    g.op("Squeeze", [link, g.axis()], ["link"])
    g.op("Identity", [g.linear(x, weights, "word")], ["words"])
    states = lambda name: (f"states_{name}", TensorProto.FLOAT, [1, name, network.SIZE])
    match = lambda name: (f"match_{name}", TensorProto.INT64, [1, name])
    g.save(path, [states("a"), match("a"), states("b"), match("b")],
           [("link", TensorProto.FLOAT, [1]), ("words", TensorProto.FLOAT, [1, "n", 2])])


def main():
    weights = {k: v.float().numpy() for k, v in torch.load(sys.argv[1]).items()}
    sentence_reader(weights, sys.argv[2] + "/sentence-reader.onnx")
    pair_reader(weights, sys.argv[2] + "/pair-reader.onnx")


if __name__ == "__main__":
    main()
