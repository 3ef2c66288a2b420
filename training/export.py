"""Step 5. A trained tagger as the server runs it: int8 ONNX, pieces and a manifest.

    python export.py BUILD NAME OUT      writes OUT/tagger.onnx, OUT/pieces.tsv, OUT/tagger.json

Matrix products of the encoder are 8-bit (per channel, smoothed first, activations measured as they come); word vectors are 8-bit with a scale for each row;
heads stay in float. The mixture of the heads that know names is worked out inside, so that the server reads one head for names.
"""

import hashlib
import json
import sys
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from heads import LABELS, PAIRS, SAID_OF_TRIGGERS, SAME
from pieces import Pieces
from scores import MIXES
from smooth import smooth
from train import load

OUTPUTS = ("names", "cuts", "triggers", "titles", "tails", "realis", "stance", "pairs")
KNOWN = {"names": LABELS["names"], "triggers": LABELS["triggers"], "titles": LABELS["titles"], "realis": SAID_OF_TRIGGERS["realis"], "stance": SAID_OF_TRIGGERS["stance"], "pairs": PAIRS}


class Words(nn.Module):
    """Word vectors in 8 bits, a scale for each row."""

    def __init__(self, embedding):
        super().__init__()
        weight = embedding.weight.detach()
        scale = weight.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return self.rows[ids].float() * self.scale[ids]


class Served(nn.Module):
    """ids (padded with 1) and firsts → for each word the log-probabilities of its labels, and for each two words the log-odds of each kind of pair."""

    def __init__(self, tagger, mix):
        super().__init__()
        self.tagger, self.mix = tagger, mix

    def forward(self, ids, firsts):
        found = self.tagger(ids, ids != 1, firsts)
        names = self.mix["names"] * found["names"].softmax(-1)
        for head, same in SAME.items():
            if self.mix.get(head):
                chances = found[head].softmax(-1)
                merged = [
                    sum(chances[..., LABELS[head].index(f"{label[0]}-{kind}")] for kind in same[label[2:]]) for label in LABELS["names"][1:]
                ]
                names = names + self.mix[head] * torch.stack([(1 - sum(merged)).clamp(0, 1), *merged], -1)
        return ((names + 1e-9).log(), *(found[name].log_softmax(-1) for name in OUTPUTS[1:-1]), found["pairs"])


def write_onnx(tagger, mix, path, is_small=True):
    """Exports; in 8 bits unless told otherwise."""
    served = Served(tagger, mix).eval()
    ids, firsts = torch.randint(4, 1000, (2, 20)), torch.arange(12).repeat(2, 1)
    axes = {"ids": {0: "rows", 1: "pieces"}, "firsts": {0: "rows", 1: "words"}, **{name: {0: "rows", 1: "words"} for name in OUTPUTS}}
    axes["pairs"][2] = "words"
    if is_small:
        tagger.encoder.words = Words(tagger.encoder.words)
    torch.onnx.export(served, (ids, firsts), path, input_names=["ids", "firsts"], output_names=list(OUTPUTS), dynamic_axes=axes, dynamo=False, opset_version=17)
    if is_small:
        heads = [node.name for node in onnx.load(path).graph.node if "/heads" in node.name]
        quantize_dynamic(path, path, per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"], nodes_to_exclude=heads)


def main(build, name, out):
    out.mkdir(parents=True, exist_ok=True)
    tagger = load(build / name / "tagger.pt")
    mix = MIXES["shipped" if "anercorp" in tagger.heads else "own"]
    pieces = json.loads((build / "vocabulary.json").read_text())["pieces"]
    smooth(tagger, [json.loads(line) for line in (build / "documents.jsonl").open()], Pieces([tuple(piece) for piece in pieces]))
    write_onnx(tagger, mix, str(out / "tagger.onnx"))
    (out / "pieces.tsv").write_text("".join(f"{text}\t{score:.4f}\n" for text, score in pieces))
    digest = lambda file: hashlib.sha256((out / file).read_bytes()).hexdigest()
    manifest = {
        "name": name,
        "sha256": {file: digest(file) for file in ("tagger.onnx", "pieces.tsv")},
        "labels": KNOWN,
    }
    (out / "tagger.json").write_text(json.dumps(manifest, indent=2) + "\n")
    print(f"{(out / 'tagger.onnx').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        raise SystemExit("usage: python export.py BUILD NAME OUT")
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
