"""Predictions of a tagger on held-back documents, and exact-span F1 in words."""

import numpy as np
import torch

from augment import spans
from heads import INDEX, LABELS, SAME, TYPES, forbidden, log_softmax, viterbi
from pair_scores import report_events
from windows import batches, encoded, tensors, windows

BARRED = {head: forbidden(labels) for head, labels in LABELS.items()}
ALIKE = {"PERS": "Person", "ORG": "Organization", "LOC": "Place", "GPE": "Place", "FAC": "Place"}


def predict(tagger, documents, tokenizer, limit=128):
    """Every window of the documents with its heads' scores: [{words, labels, scores: {head: words × labels}}]."""
    items = [encoded(window, tokenizer, facts) for window, facts in windows(documents, tokenizer, limit)]
    device = next(tagger.parameters()).device
    tagger.eval()
    with torch.no_grad():
        for batch in batches(items, 4096):
            ids, mask, firsts, _ = tensors(batch, device)
            with torch.autocast(device.type, torch.bfloat16, enabled=tagger.half):
                found = tagger(ids, mask, firsts)
            for row, item in enumerate(batch):
                here = len(item["firsts"])
                item["scores"] = {head: scores[row, :here].float().cpu().numpy() for head, scores in found.items() if head != "pairs"}
                if "pairs" in found and "pairs" in item:
                    item["scores"]["pairs"] = found["pairs"][row, :here, :here].float().cpu()
    return items


def mixed(scores, weights):
    """Log-chances of the product's labels, a share of each given by a head of another guide; what that lacks a label for falls to O."""
    total = weights["names"] * np.exp(log_softmax(scores["names"]))
    for head, same in SAME.items():
        if not weights.get(head):
            continue
        chances = np.exp(log_softmax(scores[head]))
        merged = np.zeros_like(total)
        for label, index in INDEX["names"].items():
            if label != "O":
                merged[:, index] = sum(chances[:, INDEX[head][f"{label[0]}-{kind}"]] for kind in same[label[2:]])
        merged[:, 0] = np.clip(1 - merged.sum(1), 0, 1)
        total = total + weights[head] * merged
    return np.log(total + 1e-9)


def read(scores, head):
    """Best labels of one head."""
    return [LABELS[head][index] for index in viterbi(log_softmax(scores), BARRED[head])] if len(scores) else []


def tally(items, gold_head, labels_of, kinds):
    """{kind or 'all': (right, found, expected)} over spans of the kinds, in the product's words for them."""
    counts = {kind: [0, 0, 0] for kind in (*kinds, "all")}
    for item in items:
        gold = [LABELS[gold_head][index] for index in item["labels"][gold_head]]
        expected = {(s, e, ALIKE.get(k, k)) for s, e, k in spans(gold)}
        found = {(s, e, ALIKE.get(k, k)) for s, e, k in spans(labels_of(item))}
        for kind in kinds:
            mine = {span for span in found if span[2] == kind}
            theirs = {span for span in expected if span[2] == kind}
            for key in (kind, "all"):
                counts[key] = [a + b for a, b in zip(counts[key], (len(mine & theirs), len(mine), len(theirs)))]
    return counts


def f1(counts):
    right, found, expected = counts
    return 200 * right / (found + expected) if found + expected else 0.0


MIXES = {
    "own": {"names": 1},
    "all": {"names": 0.5, "anercorp": 0.3, "aqmar": 0.1, "wojood": 0.1},
    "shipped": {"names": 0.6, "anercorp": 0.4},  # chosen on the development articles and ANERcorp's
}
KINDS = ["Person", "Organization", "Place"]


def report(tagger, documents, tokenizer, split="development", heads=None):
    """F1 in words of each head on its own held-back documents, and of the product's mixtures on newswire and ANERcorp."""
    found = {}
    part = lambda corpus: [d for d in documents if d["corpus"] == corpus and d["split"] == split]
    heads = heads or list(tagger.heads)
    items = predict(tagger, part("newswire"), tokenizer)
    if tagger.pairs is not None:
        pairs, accuracies = report_events(items)
        found.update({f"pairs {kind}": f1(counts) for kind, counts in pairs.items()})
        found.update({f"newswire {head}": accuracy for head, accuracy in accuracies.items()})
    for head in ("triggers", "titles"):
        if head in heads:
            found[f"newswire {head}"] = f1(tally(items, head, lambda item: read(item["scores"][head], head), TYPES[head])["all"])
    held = {"newswire": (items, "names")}
    if "anercorp" in heads:
        held["anercorp"] = (predict(tagger, part("anercorp") or [d for d in documents if d["corpus"] == "anercorp" and d["split"] == "development"], tokenizer), "anercorp")
    for corpus, (items, gold) in held.items():
        for name, weights in MIXES.items():
            if not set(weights) <= set(heads):
                continue
            counts = tally(items, gold, lambda item: read(mixed(item["scores"], weights), "names"), KINDS)
            found[f"{corpus} {name}"] = f1(counts["all"])
            if name != "own":
                continue
            found.update({f"{corpus} {name} {kind}": f1(counts[kind]) for kind in KINDS})
    for corpus in ("anercorp", "aqmar", "wojood"):
        if corpus in heads:
            items = held[corpus][0] if corpus in held else predict(tagger, [d for d in documents if d["corpus"] == corpus and d["split"] == "development"], tokenizer)
            found[f"{corpus} head"] = f1(tally(items, corpus, lambda item: read(item["scores"][corpus], corpus), KINDS)["all"])
    return found
