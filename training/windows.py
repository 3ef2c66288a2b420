"""Documents → windows of sentences → batches of pieces."""

import torch

from augment import renamed, respelled
from heads import INDEX, LABELS, SAID_OF_TRIGGERS
from pairs import pairs_of

LONGEST = 160

# What another guide's labels say to the product's head, on that corpus's own text: people and places are the same, organizations nearly
# (but Wojood makes one of a country that acts); what the product has no word for is left open (-100).
SAID = {"PERS": "Person", "LOC": "Place", "GPE": "Place", "FAC": "Place", "ORG": "Organization"}
BORROWED = {
    corpus: {
        tag: INDEX["names"][f"{tag[0]}-{SAID[tag[2:]]}"] if tag != "O" else 0
        for tag in LABELS[corpus]
        if tag[2:] in {"", *SAID} and not (corpus == "wojood" and tag[2:] == "ORG")
    }
    for corpus in ("anercorp", "aqmar", "wojood")
}


def windows(documents, tokenizer, limit):
    """(sentences, the document's facts): neighbouring sentences together while they fit; one that does not fit alone is cut.
    `limit`: pieces, a number or a call."""
    for document in documents:
        held, size, room = [], 0, limit() if callable(limit) else limit
        for sentence in document["sentences"]:
            for part in pieces_of(sentence, tokenizer):
                length = sum(len(tokenizer.encode(word)) for word in part["words"])
                if held and size + length > room - 2:
                    yield held, document.get("facts")
                    held, size, room = [], 0, limit() if callable(limit) else limit
                held.append(part)
                size += length
        if held:
            yield held, document.get("facts")


def pieces_of(sentence, tokenizer):
    """The sentence, in parts when it is longer than a window."""
    start, size = 0, 0
    for index, word in enumerate(sentence["words"]):
        length = len(tokenizer.encode(word))
        if size + length > LONGEST - 2:
            yield cut(sentence, start, index)
            start, size = index, 0
        size += length
    yield cut(sentence, start, len(sentence["words"]))


def cut(sentence, start, end):
    if start == 0 and end == len(sentence["words"]):
        return sentence
    tags = {head: labels[start:end] for head, labels in sentence["tags"].items()}
    return {"words": sentence["words"][start:end], "tags": tags, "cuts": sentence["cuts"] and sentence["cuts"][start:end]}


def encoded(sentences, tokenizer, facts=None):
    """A window as numbers: ids with bos and eos, where words begin, labels of the heads it teaches, and its pairs where facts are known."""
    words = [word for sentence in sentences for word in sentence["words"]]
    ids, firsts = [0], []
    for word in words:
        firsts.append(len(ids))
        ids.extend(tokenizer.encode(word))
    ids.append(2)
    labels = {}
    for head in set(sentences[0]["tags"]) & set(INDEX):
        labels[head] = [INDEX[head].get(tag, 0) for sentence in sentences for tag in sentence["tags"][head]]
    for head in set(sentences[0]["tags"]) & set(SAID_OF_TRIGGERS):
        said = SAID_OF_TRIGGERS[head]
        labels[head] = [said.index(tag[2:]) if tag != "O" else -100 for sentence in sentences for tag in sentence["tags"][head]]
    for corpus in set(BORROWED) & set(labels):
        labels["borrowed"] = [BORROWED[corpus].get(tag, -100) for sentence in sentences for tag in sentence["tags"][corpus]]
    if sentences[0]["cuts"] is not None and "names" in labels:
        cuts = [cut for sentence in sentences for cut in sentence["cuts"]]
        begins = ["B" in (name[0], trigger[0]) for sentence in sentences for name, trigger in zip(sentence["tags"]["names"], sentence["tags"]["triggers"])]
        labels["cuts"] = [min(cut, 2) if begin else -100 for cut, begin in zip(cuts, begins)]
    item = {"ids": ids, "firsts": firsts, "labels": labels, "words": words}
    if facts is not None:
        item["pairs"] = pairs_of([tag for sentence in sentences for tag in sentence["tags"]["keys"]], facts)
    return item


def varied(sentences, pools, rng, share):
    """A window with other names and spellings, as the training sees it."""
    if pools is not None and (head := next((h for h in ("names", "anercorp", "aqmar", "wojood") if h in sentences[0]["tags"]), None)):
        sentences = renamed(sentences, head, pools, rng, share)
    if rng.random() < 0.15:
        sentences = [{**sentence, "words": respelled(sentence["words"], rng)} for sentence in sentences]
    return sentences


def batches(items, size):
    """Items of like length together, `size` pieces with the padding a batch."""
    held, longest = [], 0
    for item in sorted(items, key=lambda item: len(item["ids"])):
        longest = max(longest, len(item["ids"]))
        if held and longest * (len(held) + 1) > size:
            yield held
            held, longest = [], len(item["ids"])
        held.append(item)
    if held:
        yield held


def tensors(batch, device="cpu"):
    """ids, mask, firsts and labels by head (-100 where nothing is known), padded."""
    long = max(len(item["ids"]) for item in batch)
    wide = max(len(item["firsts"]) for item in batch)
    fill = lambda rows, width, value: torch.tensor([row + [value] * (width - len(row)) for row in rows], device=device)
    ids = fill([item["ids"] for item in batch], long, 1)
    mask = fill([[True] * len(item["ids"]) for item in batch], long, False)
    firsts = fill([item["firsts"] for item in batch], wide, 0)
    heads = {head for item in batch for head in item["labels"]}
    labels = {head: fill([item["labels"].get(head, []) for item in batch], wide, -100) for head in sorted(heads)}
    return ids, mask, firsts, labels
