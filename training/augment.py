"""Other names in the same sentences, so that the tagger learns what surrounds a name and not a list of names."""

import csv
from itertools import accumulate

CLITICS = ["و", "ب", "ل", "ف", "ول", "وب"]
MAY_BE_CLITIC = tuple("وبلفك")
JOINING = frozenset("بن ابن بنت عبد أبو أبي أبا أم آل ال ولد الدين الله".split())
PERSON = ("Person", "PERS")
PLACE = ("Place", "LOC", "GPE")
ORGANIZATION = ("Organization", "ORG")


def spans(tags):
    """(start, end, type) of every name, by index of word."""
    start = None
    for index, tag in enumerate([*tags, "O"]):
        if start is not None and tag[0] != "I":
            yield start, index, tags[start][2:]
            start = None
        if tag[0] == "B":
            start = index


def attach(clitic, word):
    """«ل» + «العراق» → «للعراق»."""
    return clitic + word[1:] if clitic.endswith("ل") and word.startswith("ال") else clitic + word


class Pools:
    """Where new names come from: parts of persons' names (name-pairs and the training documents, half and half), places (the gazetteer,
    the more people the likelier), organizations (the training documents)."""

    def __init__(self, corpora, documents):
        with (corpora / "name-pairs" / "arabic-latin.tsv").open() as file:
            pairs = [(row[0], int(row[-1]) ** 0.5) for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row[-1].isdigit() and row[0].isalpha()]
        self.foreign, weights = zip(*pairs)
        self.foreign_weights = list(accumulate(weights))
        with (corpora / "gazetteer" / "places.tsv").open() as file:
            rows = [(row["name_ar"].split(), float(row["population"] or 0)) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
        rows = [(name, 1 + people**0.5 / 100) for name, people in rows if 0 < len(name) < 4 and all(part.isalpha() for part in name)]
        self.places, weights = zip(*rows)
        self.place_weights = list(accumulate(weights))
        self.organizations, self.local = {}, []
        for document in documents:
            for sentence in document["sentences"]:
                for head in ("names", "anercorp", "aqmar", "wojood"):
                    for start, end, kind in spans(sentence["tags"].get(head, [])):
                        name = sentence["words"][start:end]
                        if kind in PERSON:
                            self.local.extend(part for part in name[1 if name[0].startswith(MAY_BE_CLITIC) else 0 :] if part.isalpha())
                        elif kind in ORGANIZATION and not name[0].startswith(MAY_BE_CLITIC):
                            # a body's classifier noun is inside for one guide and outside for another: each takes from its own
                            self.organizations.setdefault(head, []).append(name)

    def part(self, rng):
        return rng.choice(self.local) if rng.random() < 0.5 else rng.choices(self.foreign, cum_weights=self.foreign_weights)[0]

    def place(self, rng):
        return rng.choices(self.places, cum_weights=self.place_weights)[0]


def renamed(sentences, head, pools, rng, share):
    """The sentences with about `share` of their names replaced, the same name by the same everywhere, and now and then a clitic more."""
    parts, wholes = {}, {}
    out = []
    for sentence in sentences:
        words, tags, cuts = [], {name: [] for name in sentence["tags"]}, []
        known_cuts = sentence["cuts"] or [0] * len(sentence["words"])
        at = 0

        def copy(start, end):
            words.extend(sentence["words"][start:end])
            cuts.extend(known_cuts[start:end])
            for name in tags:
                tags[name].extend(sentence["tags"][name][start:end])

        for start, end, kind in spans(sentence["tags"][head]):
            copy(at, start)
            at = end
            old = sentence["words"][start:end]
            cut = known_cuts[start]
            prefix, old = old[0][:cut], [old[0][cut:], *old[1:]]
            unclear = sentence["cuts"] is None and old[0].startswith(MAY_BE_CLITIC)
            key = " ".join(old)
            if key not in wholes:
                wholes[key] = rng.random() < share and key
                if wholes[key] and kind in PLACE:
                    # «جبل مرة» (Mount Marra): the classifier noun stays
                    wholes[key] = [*old[: 1 if len(old) > 1 else 0], *pools.place(rng)]
                elif wholes[key] and kind in ORGANIZATION and head in pools.organizations:
                    wholes[key] = rng.choice(pools.organizations[head])
                elif kind not in PERSON:
                    wholes[key] = False
            new = wholes[key]
            if not new or unclear or not all(part.isalpha() for part in old):
                new = old
            elif kind in PERSON:
                new = [part if part in JOINING else parts.setdefault(part, pools.part(rng)) for part in old]
            if sentence["cuts"] is not None and not prefix and rng.random() < 0.06:
                prefix = rng.choice(CLITICS)
            first = attach(prefix, new[0]) if prefix else new[0]
            words.extend([first, *new[1:]])
            cuts.extend([len(prefix)] + [0] * (len(new) - 1))
            for name in tags:
                label = sentence["tags"][name][start]
                inner = f"I-{label[2:]}" if label != "O" else "O"
                tags[name].extend([label] + [inner] * (len(new) - 1))
        copy(at, len(sentence["words"]))
        out.append({"words": words, "tags": tags, "cuts": cuts if sentence["cuts"] is not None else None})
    return out


SPELLINGS = [str.maketrans("أإآ", "ااا"), str.maketrans({"ى": "ي"}), str.maketrans({"ة": "ه"})]


def respelled(words, rng):
    """As hurried desks write: without hamza, ى as ي, ة as ه."""
    chosen = rng.choices(SPELLINGS, weights=[5, 3, 1])[0]
    if chosen is SPELLINGS[0]:
        return [word.translate(chosen) for word in words]
    return [word[:-1] + word[-1:].translate(chosen) for word in words]
