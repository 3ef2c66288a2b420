"""Step 4. Trains a tagger: python train.py --help. Goes on from its last checkpoint when it is started again.

    python train.py --corpora CORPORA --build build --name teacher-1 --seed 1
    python train.py … --name student-1 --layers 8 --teacher build/teacher-1/tagger.pt
"""

import argparse
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from augment import Pools
from heads import SAID_OF_TRIGGERS, SIZES
from model import Encoder, Tagger
from pairs import loss_of_pairs
from pieces import Pieces
from scores import report
from windows import batches, encoded, tensors, varied, windows

WEIGHTS = {"names": 1.0, "anercorp": 1.4, "aqmar": 0.6, "wojood": 0.6, "triggers": 0.5, "titles": 0.5, "occupations": 0.3, "cuts": 0.5, "borrowed": 0.5,
           "realis": 0.5, "stance": 0.5, "tails": 0.3, "pairs": 0.5}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--teacher", type=Path, nargs="*", default=[], help="taggers to learn from as well")
    parser.add_argument("--train-on", nargs="+", default=["train"], help="splits of newswire")
    parser.add_argument("--only", nargs="+", default=["newswire", "anercorp", "aqmar", "wojood"], help="corpora")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--threads", type=int, default=2, help="one when other work shares the cores: threads that wait for each other are slow")
    parser.add_argument("--share", type=float, default=0.4, help="names replaced in newswire's further readings; half of it elsewhere")
    return parser.parse_args()


def load(path, device="cpu"):
    """A trained tagger with its tokenizer."""
    saved = torch.load(path, map_location=device, weights_only=False)
    tagger = Tagger(Encoder(saved["vocabulary"], layers=saved["layers"]), saved["heads"], saved.get("is_paired", False))
    tagger.load_state_dict(saved["state"])
    tagger.half = False
    return tagger.to(device).eval()


def parameter_groups(tagger, rate):
    """The nearer to the text the slower; word vectors stand still."""
    tagger.encoder.words.weight.requires_grad = False
    depth = len(tagger.encoder.layers)
    groups = [{"params": [*tagger.heads.parameters(), *tagger.pairs.parameters()], "lr": 1e-3}]
    for index, layer in enumerate(tagger.encoder.layers):
        groups.append({"params": list(layer.parameters()), "lr": rate * 0.9 ** (depth - 1 - index)})
    below = [*tagger.encoder.positions.parameters(), *tagger.encoder.norm.parameters()]
    return [*groups, {"params": below, "lr": rate * 0.9**depth}]


def chosen_layers(wanted, total=12):
    """Which layers of the deep encoder a shallow one starts from: the lowest, where the words are."""
    return list(range(min(wanted, total)))


def start(options, kept, device):
    encoder = Encoder(len(kept["rows"]), layers=options.layers)
    encoder.load_package(np.load(options.build / "encoder.npz"), kept["rows"])
    sizes = SIZES if set(options.only) != {"newswire"} else {head: SIZES[head] for head in ("names", "triggers", "titles", *SAID_OF_TRIGGERS, "cuts")}
    tagger = Tagger(encoder, sizes, is_paired=True)
    if options.teacher:
        first = load(options.teacher[0])
        for index, source in enumerate(chosen_layers(options.layers, len(first.encoder.layers))):
            encoder.layers[index].load_state_dict(first.encoder.layers[source].state_dict())
        tagger.heads.load_state_dict(first.heads.state_dict())
    tagger.half = True
    return tagger.to(device)


def loss_of(found, labels, taught, batch):
    total, words = 0.0, max(1, sum(int((values != -100).sum()) for head, values in labels.items() if head in ("names", "anercorp", "aqmar", "wojood")))
    for head, values in labels.items():
        read = "names" if head == "borrowed" else head
        if read in found:
            total = total + WEIGHTS[head] * F.cross_entropy(found[read].float().flatten(0, 1), values.flatten(), ignore_index=-100, reduction="sum")
    for row, item in enumerate(batch):
        if "pairs" in item:
            here = len(item["firsts"])
            total = total + WEIGHTS["pairs"] * loss_of_pairs(found["pairs"][row, :here, :here].float(), item["pairs"])
    total = total / words
    if taught is not None:
        there, targets = taught
        for head, target in targets.items():
            part = F.kl_div(F.log_softmax(found[head].float(), -1)[there], target[there], reduction="batchmean")
            total = total + WEIGHTS[head] * part
    return total


def epoch_items(documents, tokenizer, pools, rng, options):
    """Newswire is read three times, as it stands and twice with other names; the rest once."""
    limit = lambda: rng.choice([40, 80, 128, 160])
    items = []
    for reading, share in ((0, 0.0), (1, options.share), (2, options.share)):
        chosen = [d for d in documents if reading == 0 or d["corpus"] == "newswire"]
        for window, facts in windows(chosen, tokenizer, limit):
            renaming = options.share / 2 if reading == 0 and window[0]["cuts"] is None else share
            items.append(encoded(varied(window, pools, rng, renaming), tokenizer, facts))
    return items


def main():
    options = arguments()
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.set_num_threads(options.threads)
    folder = options.build / options.name
    folder.mkdir(parents=True, exist_ok=True)
    kept = json.loads((options.build / "vocabulary.json").read_text())
    tokenizer = Pieces([tuple(piece) for piece in kept["pieces"]])
    documents = [json.loads(line) for line in (options.build / "documents.jsonl").open()]
    splits = lambda d: d["split"] in (options.train_on if d["corpus"] == "newswire" else ["train"])
    training = [d for d in documents if d["corpus"] in options.only and splits(d)]
    if options.teacher:
        training += [d for d in documents if d["split"] == "unlabelled"]
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    pools = Pools(options.corpora, training)
    tagger = start(options, kept, device)
    teachers = [load(path, device) for path in options.teacher]
    optimizer = torch.optim.AdamW(parameter_groups(tagger, options.rate), weight_decay=0.01)
    bases = [group["lr"] for group in optimizer.param_groups]
    average, done, step = None, 0, 0
    if (folder / "checkpoint.pt").exists():
        saved = torch.load(folder / "checkpoint.pt", map_location=device, weights_only=False)
        tagger.load_state_dict(saved["tagger"])
        optimizer.load_state_dict(saved["optimizer"])
        average, done, step = saved["average"], saved["done"], saved["step"]
        rng.setstate(saved["rng"])
        torch.set_rng_state(saved["torch"])
    log = (folder / "log.jsonl").open("a")

    def note(**values):
        line = json.dumps({k: round(v, 3) if isinstance(v, float) else v for k, v in values.items()}, ensure_ascii=False)
        print(line, flush=True)
        log.write(line + "\n")
        log.flush()

    for epoch in range(done, options.epochs):
        items = epoch_items(training, tokenizer, pools, rng, options)
        order = list(batches(items, 1024))
        rng.shuffle(order)
        steps, began, lost = len(order) * options.epochs, time.time(), 0.0
        tagger.train()
        for index, batch in enumerate(order):
            step += 1
            scale = min(1.0, step / (0.06 * steps)) * max(0.02, 1 - step / (steps + 1))
            for group, base in zip(optimizer.param_groups, bases):
                group["lr"] = base * scale
            ids, mask, firsts, labels = tensors(batch, device)
            taught = None
            if teachers:
                there = torch.arange(firsts.shape[1], device=device) < torch.tensor([[len(i["firsts"])] for i in batch], device=device)
                with torch.no_grad(), torch.autocast(device.type, torch.bfloat16):
                    every = [teacher(ids, mask, firsts) for teacher in teachers]
                taught = there, {h: torch.stack([F.softmax(one[h].float(), -1) for one in every]).mean(0) for h in every[0]}
            with torch.autocast(device.type, torch.bfloat16):
                found = tagger(ids, mask, firsts)
            loss = loss_of(found, labels, taught, batch)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimizer.step()
            lost += float(loss.detach())
            if step > 0.5 * steps:
                state = tagger.state_dict()
                keep = min(0.999, 1 - 1 / (step - 0.5 * steps + 1))
                average = {k: v.clone() for k, v in state.items()} if average is None else average
                for key, value in state.items():
                    if value.dtype.is_floating_point and key != "encoder.words.weight":
                        average[key].lerp_(value, 1 - keep)
            if index % 100 == 99:
                note(epoch=epoch + 1, step=step, of=steps, loss=lost / (index + 1), seconds=time.time() - began)
        live = {k: v.clone() for k, v in tagger.state_dict().items()}
        if average is not None:
            tagger.load_state_dict(average)
        note(epoch=epoch + 1, loss=lost / len(order), seconds=time.time() - began, **report(tagger, documents, tokenizer))
        torch.save({"state": tagger.state_dict(), "vocabulary": len(kept["rows"]), "layers": options.layers, "is_paired": True,
                    "heads": {name: head.out_features for name, head in tagger.heads.items()}, "options": {k: str(v) for k, v in vars(options).items()}}, folder / "tagger.pt")
        tagger.load_state_dict(live)
        torch.save({"tagger": live, "optimizer": optimizer.state_dict(), "average": average, "done": epoch + 1, "step": step,
                    "rng": rng.getstate(), "torch": torch.get_rng_state()}, folder / "checkpoint.pt")


if __name__ == "__main__":
    main()
