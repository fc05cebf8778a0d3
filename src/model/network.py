"""The pair reader: lower layers read each sentence by itself, upper layers two sentences side by side."""
import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

SIZE, HEADS, INNER = 384, 12, 1536
LOWER, UPPER = 8, 4
PIECES, PLACES = 30522, 512


def bias(mask):
    return (1 - mask[:, None, None, :].float()) * -1e4


def drop(x, share):
    """Drops whole features of a sentence or a pair, which costs nothing on a processor."""
    return x * F.dropout(x.new_ones(x.shape[0], 1, x.shape[2]), share) if share else x


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.dropped = 0.
        self.qkv, self.o = nn.Linear(SIZE, 3 * SIZE), nn.Linear(SIZE, SIZE)
        self.i, self.d = nn.Linear(SIZE, INNER), nn.Linear(INNER, SIZE)
        self.ln1, self.ln2 = nn.LayerNorm(SIZE, eps=1e-12), nn.LayerNorm(SIZE, eps=1e-12)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, SIZE // HEADS).permute(2, 0, 3, 1, 4)
        a = torch.softmax((q * (SIZE // HEADS) ** -.5) @ k.transpose(2, 3) + mask, -1)
        share = self.dropped if self.training else 0.
        x = self.ln1(x + drop(self.o((a @ v).transpose(1, 2).reshape(batch, length, SIZE)), share))
        return self.ln2(x + drop(self.d(F.gelu(self.i(x))), share))


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.w, self.p = nn.Embedding(PIECES, SIZE), nn.Embedding(PLACES, SIZE)
        self.t0, self.ln = nn.Parameter(torch.zeros(SIZE)), nn.LayerNorm(SIZE, eps=1e-12)
        self.lower = nn.ModuleList(Layer() for _ in range(LOWER))
        self.upper = nn.ModuleList(Layer() for _ in range(UPPER))
        self.side, self.match = nn.Embedding(2, SIZE), nn.Embedding(4, SIZE)
        nn.init.normal_(self.side.weight, std=.02)
        nn.init.zeros_(self.match.weight)
        self.link = nn.Sequential(nn.Linear(4 * SIZE, SIZE), nn.Tanh(), nn.Linear(SIZE, 1))
        self.word = nn.Linear(SIZE, 2)
        self.gate = nn.Linear(SIZE, SIZE)
        nn.init.eye_(self.gate.weight)
        nn.init.zeros_(self.gate.bias)
        self.gs = nn.Parameter(torch.tensor([8., -5.]))
        self.w.weight.requires_grad = False

    def encode(self, ids, mask):
        """The states of sentences' pieces, each sentence by itself."""
        x = self.ln(self.w(ids) + self.p.weight[:ids.shape[1]][None] + self.t0)
        attend = bias(mask)
        for layer in self.lower:
            x = layer(x, attend)
        return x

    def vector(self, states, mask):
        """A sentence's vector: vectors of sentences that report the same lie near each other."""
        words = mask.clone()
        words[:, 0] = 0
        mean = (states * words[..., None]).sum(1) / words.sum(1, keepdim=True)
        return F.normalize(self.gate(mean.float()), dim=1)

    def join(self, states, mask, side, match):
        """Two sentences' states side by side; side is 0 for pieces of the first, 1 for those of the second."""
        x = states + self.side(side) + self.match(match)
        attend = bias(mask)
        for layer in self.upper:
            x = layer(x, attend)
        return x

    def heads(self, x, mask, side, first):
        """Logits of the link, and for each piece of stated and denied; first holds the places of both opening marks."""
        x, rows = x.float(), torch.arange(x.shape[0])

        def mean(k):
            part = (mask * (side == k)).float()
            return (x * part[..., None]).sum(1) / part.sum(1, keepdim=True).clamp(min=1)
        return self.link(torch.cat([x[rows, first[:, 0]], x[rows, first[:, 1]], mean(0), mean(1)], 1))[:, 0], self.word(x)


def pretrained(path):
    """A reader with the weights of a BERT of twelve layers in an ONNX file; matrices are named after the bias that is added next."""
    graph = onnx.load(path).graph
    weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    users = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            for user in users[node.output[0]]:
                for name in user.input if user.op_type == "Add" else ():
                    if name in weights and name.endswith("bias"):
                        weights[name[:-4] + "weight"] = weights[node.input[1]].T
    root = next(k for k in weights if k.endswith("embeddings.word_embeddings.weight"))[:-len("embeddings.word_embeddings.weight")]
    of = lambda name: torch.tensor(np.array(weights[root + name], dtype=np.float32))
    reader = Reader()
    state = reader.state_dict()
    state["w.weight"], state["p.weight"] = of("embeddings.word_embeddings.weight"), of("embeddings.position_embeddings.weight")
    state["t0"] = of("embeddings.token_type_embeddings.weight")[0]
    for kind in ("weight", "bias"):
        state[f"ln.{kind}"] = of(f"embeddings.LayerNorm.{kind}")
        for n in range(LOWER + UPPER):
            own = f"lower.{n}." if n < LOWER else f"upper.{n - LOWER}."
            layer = f"encoder.layer.{n}."
            state[f"{own}qkv.{kind}"] = torch.cat([of(f"{layer}attention.self.{k}.{kind}") for k in ("query", "key", "value")])
            for a, b in (("o", "attention.output.dense"), ("ln1", "attention.output.LayerNorm"), ("i", "intermediate.dense"),
                         ("d", "output.dense"), ("ln2", "output.LayerNorm")):
                state[f"{own}{a}.{kind}"] = of(f"{layer}{b}.{kind}")
    reader.load_state_dict(state)
    return reader
