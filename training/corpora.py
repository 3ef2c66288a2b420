"""Step 2. Reads every corpus into one form: build/documents.jsonl, a document a line.

    python corpora.py CORPORA build

A document is {corpus, split, sentences: [{words, tags: {head: [label …]}, cuts}]}. `tags` holds the heads this corpus teaches and no
others. Newswire's tag `keys` says which entity or event a word names, and its `facts` how these hang together:
{roles: {event: {entity: role}}, told: {event: entity that says so}, related: [[relation, entity, entity]],
when: [[event, a date said that is the event's]]}. `cuts` says how many characters of each word stand before the name or trigger that begins in it (وبغداد: 1), where the corpus tells.
Held back, by document: the newswire articles in tests/extract/cases (check for good, development until the recipe is fixed), every tenth
stretch of 80 sentences of ANERcorp's training part, and the development parts of AQMAR and Wojood's sample.
"""

import json
import sys
from pathlib import Path

import regex

from pieces import plain

# As in server/arabic/tokens.ts.
WORD = regex.compile(r"[\p{L}\p{M}\u0640](?:\p{Cf}*[\p{L}\p{M}\u0640])*|\p{N}+(?:[.,٫٬]\p{N}+)*|[^\s\p{Cf}]")
SENTENCE = regex.compile(r"[^\n]*?(?:[.!?؟…](?=\s|$)|(?=\n)|$)")
MARK = regex.compile(r"\[(e\d+)\|([^\][{}|\n]+)\]|\{(v\d+)\|([^\][{}|\n]+)\}")
CASES = Path(__file__).resolve().parent.parent / "tests" / "extract" / "cases"
OWN = Path(__file__).resolve().parent / "newswire"  # written for the training alone, nothing of it is held back
WOJOOD_NAMES = ("PERS", "ORG", "GPE", "LOC", "FAC")


def article_ids(folder):
    return {f"{path.stem}/{line[4:].strip()}" for path in folder.glob("*.txt") for line in path.read_text().splitlines() if line.startswith("=== ")}


def label_span(words, tags, start, end, label):
    """Marks the words that the span touches; returns the index of the first."""
    touched = [i for i, word in enumerate(words) if word[0] < end and start < word[1]]
    for place, index in enumerate(touched):
        tags[index] = f"{'I' if place else 'B'}-{label}"
    return touched[0] if touched else None


def title_spans(text, title, mentions):
    """Where a title stands right before or after a mention of who holds it."""
    at = text.find(title)
    while at >= 0:
        end = at + len(title)
        if any(0 <= start - end <= 3 or 0 <= at - stop <= 3 for start, stop in mentions):
            yield at, end
        at = text.find(title, at + 1)


def read_article(block, dates_of):
    head, _, lines = block.partition("\n---\n")
    body = head.split("\n\n", 1)[1].strip()
    text, spans, at = "", [], 0
    for match in MARK.finditer(body):
        text += body[at : match.start()]
        inner = match[2] or match[4]
        spans.append((match[1] or match[3], len(text), len(text) + len(inner)))
        text += inner
        at = match.end()
    text += body[at:]
    types, titles, said, happened = {}, [], {}, {}
    facts = {"roles": {}, "told": {}, "related": [], "when": []}
    for line in filter(str.strip, lines.splitlines()):
        fields = [field.strip() for field in line.split("|")]
        if fields[0] == "pos":
            titles.append((fields[1], fields[2]))
            facts["related"].extend(("HELD_IN", fields[1], key) for key in fields[3:5] if key[0] == "e")
        elif fields[0] == "rel":
            facts["related"].append((fields[1], fields[2], fields[3]))
        else:
            types[fields[0]] = fields[1]
        if fields[0][0] == "v":
            happened[fields[0]] = fields[3]
            facts["roles"][fields[0]] = {entity: role for role, _, entity in (pair.partition("=") for pair in fields[2].split()) if entity}
            said[fields[0]] = (fields[4], fields[5])
            if fields[6][0] == "e":
                facts["told"][fields[0]] = fields[6]
    words = [(m.start(), m.end()) for m in WORD.finditer(text)]
    heads = ("names", "triggers", "titles", "realis", "stance", "tails", "keys")
    tags = {head: ["O"] * len(words) for head in heads}
    cuts = [0] * len(words)
    for key, start, end in spans:
        first = label_span(words, tags["names" if key[0] == "e" else "triggers"], start, end, types[key])
        label_span(words, tags["keys"], start, end, key)
        if first is None:
            continue
        if key[0] == "v":
            tags["realis"][first], tags["stance"][first] = (f"B-{word}" for word in said[key])
            last = max(i for i, word in enumerate(words) if word[0] < end)
            tags["tails"][last] = f"B-{min(3, len(plain(text[end : words[last][1]])))}"
        cuts[first] = len(plain(text[words[first][0] : start])) if start > words[first][0] else 0
    for index, date in enumerate(dates_of.get(text, [])):
        label_span(words, tags["keys"], date["start"], date["end"], f"d{index}")
        facts["when"].extend([event, f"d{index}"] for event, day in happened.items() if day in date["dates"])
    for holder, title in titles:
        for start, end in title_spans(text, title, [(s, e) for key, s, e in spans if key == holder]):
            label_span(words, tags["titles"], start, end, "TITLE")
    sentences = []
    for match in SENTENCE.finditer(text):
        chosen = [i for i, word in enumerate(words) if match.start() <= word[0] < match.end()]
        if chosen:
            pick = lambda values: [values[i] for i in chosen]
            picked = {head: pick(labels) for head, labels in tags.items()}
            sentences.append({"words": [text[a:b] for a, b in pick(words)], "tags": picked, "cuts": pick(cuts)})
    return {"sentences": sentences, "facts": facts}


def newswire(folder, dates_of):
    check, development = article_ids(CASES / "check"), article_ids(CASES / "development")
    for path in [*sorted(folder.glob("*.txt")), *sorted(OWN.glob("*.txt"))]:
        for block in regex.split(r"^=== *", path.read_text(), flags=regex.M)[1:]:
            name = f"{path.stem}/{block.split(chr(10), 1)[0].strip()}"
            split = "train" if path.parent == OWN else "check" if name in check else "development" if name in development else "train"
            yield {"corpus": "newswire", "id": name, "split": split, **read_article(block, dates_of)}


def retokenised(pairs):
    """(token, tags by head) as a corpus writes them → a sentence with our words: «(لندن» is two."""
    words, tags = [], {head: [] for head in pairs[0][1]}
    for token, labels in pairs:
        found = [m[0] for m in WORD.finditer(token)] or [token]
        letters = [i for i, word in enumerate(found) if regex.match(r"[\p{L}\p{N}]", word)]
        first, last = (letters[0], letters[-1]) if letters else (0, len(found) - 1)
        for index, word in enumerate(found):
            words.append(word)
            for head, label in labels.items():
                inside = first <= index <= last
                begins = index == first or label[0] != "B"
                tags[head].append("O" if not inside else label if begins else "I" + label[1:])
    return {"words": words, "tags": tags, "cuts": None}


def columns(path, end, read):
    """Sentences of a file of `token tag …` lines that `end` parts."""
    sentence = []
    for line in path.read_text().splitlines() + [end]:
        parts = line.split()
        if line.strip() == end:
            if sentence:
                yield retokenised(sentence)
            sentence = []
        elif len(parts) > 1:
            sentence.append((parts[0], read(parts[1:])))


def wojood_tags(tags):
    """The outermost name, and whether an occupation covers the word."""
    name = next((tag for tag in tags if tag[2:] in WOJOOD_NAMES), "O")
    return {"wojood": name, "occupations": next((tag for tag in tags if tag[2:] == "OCC"), "O")}


def others(folder):
    sentences = list(columns(folder / "anercorp" / "train.txt", "", lambda tags: {"anercorp": tags[0]}))
    for start in range(0, len(sentences), 80):
        split = "development" if start // 80 % 10 == 4 else "train"
        yield {"corpus": "anercorp", "split": split, "sentences": sentences[start : start + 80]}
    for split, name in (("train", "train.iob2"), ("development", "dev.iob2")):
        found = list(columns(folder / "aqmar" / name, "", lambda tags: {"aqmar": tags[0].replace("-PER", "-PERS")}))
        yield {"corpus": "aqmar", "split": split, "sentences": found}
    for split, name in (("train", "train.txt"), ("development", "val.txt")):
        for sentence in columns(folder / "wojood-sample" / name, "$#$ O", wojood_tags):
            yield {"corpus": "wojood", "split": split, "sentences": [sentence]}
    for line in (folder / "ntrex" / "newstest2019.arb.txt").read_text().splitlines():
        yield {"corpus": "ntrex", "split": "unlabelled", "sentences": [{"words": WORD.findall(line), "tags": {}, "cuts": None}]}


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit("usage: python corpora.py CORPORA FOLDER")
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    counts = {}
    dates_of = {article["text"]: article["dates"] for article in map(json.loads, (folder / "dates.jsonl").open())}
    with (folder / "documents.jsonl").open("w") as out:
        for document in [*newswire(source / "newswire", dates_of), *others(source)]:
            out.write(json.dumps(document, ensure_ascii=False) + "\n")
            key = (document["corpus"], document["split"])
            counts[key] = counts.get(key, 0) + sum(len(s["words"]) for s in document["sentences"])
    for key, words in counts.items():
        print(*key, words, "words")
