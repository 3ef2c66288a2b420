"""Step 6. The table of the model card: python evaluate.py BUILD NAME…

Scores each run on held-back text, in float and as exported in 8 bits, and prints mean and spread over the runs.
"""

import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean, stdev

import numpy as np
import onnxruntime

from export import write_onnx
from heads import LABELS
from pieces import Pieces
from scores import KINDS, MIXES, f1, mixed, predict, read, report, tally
from smooth import smooth
from train import load
from windows import batches, encoded, tensors, windows


def predict_small(session, documents, tokenizer):
    """As `predict`, by the exported model: its `names` are mixed already."""
    items = [encoded(window, tokenizer) for window, _ in windows(documents, tokenizer, 128)]
    for batch in batches(items, 1024):
        ids, _, firsts, _ = tensors(batch)
        names = session.run(["names"], {"ids": ids.numpy(), "firsts": firsts.numpy()})[0]
        for row, item in enumerate(batch):
            item["scores"] = {"names": names[row, : len(item["firsts"])]}
    return items


def small_scores(tagger, mix, held, tokenizer):
    """F1 of names in float and in 8 bits, seconds for a thousand words, megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/tagger.onnx"
        write_onnx(tagger, mix, path)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        session = onnxruntime.InferenceSession(path, options)
        began = time.time()
        items = predict_small(session, held, tokenizer)
        words = sum(len(item["firsts"]) for item in items)
        score = f1(tally(items, "names", lambda item: read(item["scores"]["names"], "names"), KINDS)["all"])
        return {"int8 newswire": score, "ms per 1,000 words": 1e6 * (time.time() - began) / words, "MB": Path(path).stat().st_size / 1e6}


def main(build, names):
    documents = [json.loads(line) for line in (build / "documents.jsonl").open()]
    kept = json.loads((build / "vocabulary.json").read_text())
    tokenizer = Pieces([tuple(piece) for piece in kept["pieces"]])
    check = [d for d in documents if d["corpus"] == "newswire" and d["split"] == "check"]
    runs = []
    for name in names:
        tagger = load(build / name / "tagger.pt")
        mix = MIXES["shipped" if "anercorp" in tagger.heads else "own"]
        scores = report(tagger, documents, tokenizer, split="check")
        floats = predict(tagger, check, tokenizer)
        counts = tally(floats, "names", lambda item: read(mixed(item["scores"], mix), "names"), KINDS)
        scores["float newswire"] = f1(counts["all"])
        smooth(tagger, documents, tokenizer)
        scores.update(small_scores(tagger, mix, check, tokenizer))
        runs.append(scores)
        print(name, json.dumps({key: round(value, 1) for key, value in scores.items()}), flush=True)
    if len(runs) > 1:
        for key in runs[0]:
            values = [run[key] for run in runs]
            print(f"{key:28} {mean(values):6.1f} ± {stdev(values):.1f}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]), sys.argv[2:])
