"""What each head tells apart, and the constrained Viterbi that reads its scores."""

import numpy as np

EVENT_TYPES = (
    "MEETING VISIT CALL CONFERENCE STATEMENT AGREEMENT COOPERATION TRAINING SUPPORT AID REQUEST ACCUSATION REJECTION THREAT PROTEST "
    "SANCTION MOBILIZATION ARREST TRIAL ATTACK CASUALTIES SEIZURE WITHDRAWAL TRANSFER APPOINTMENT ELECTION TRANSACTION LAW DISASTER OTHER"
).split()
TYPES = {
    "names": ["Person", "Organization", "Place"],
    "triggers": EVENT_TYPES,
    "titles": ["TITLE"],
    "anercorp": ["PERS", "ORG", "LOC", "MISC"],
    "aqmar": ["PERS", "ORG", "LOC", "MISC"],
    "wojood": ["PERS", "ORG", "GPE", "LOC", "FAC"],
    "occupations": ["OCC"],
}
# What is said of each trigger, beside its type (tails: how many letters of its last word are a pronoun); and of two words: a trigger and a mention, two triggers, or two mentions.
SAID_OF_TRIGGERS = {"realis": ["ACTUAL", "FUTURE", "HYPOTHETICAL", "NEGATED"], "stance": ["ASSERTED", "REPORTED", "DENIED"], "tails": ["0", "1", "2", "3"]}
ROLES = "ACTOR TARGET PARTICIPANT SPEAKER RECIPIENT BENEFICIARY ORGANIZER PLACE".split()
RELATIONS = "PART_OF LOCATED_IN MEMBER_OF AFFILIATED_WITH".split()
PAIRS = [*ROLES, "SOURCE", "SAME", *RELATIONS, "HELD_IN", "WHEN"]  # who says so; the same event; a person's office is held in it; a date
LABELS = {head: ["O", *(f"{place}-{kind}" for kind in kinds for place in "BI")] for head, kinds in TYPES.items()}
CUTS = 3  # how many characters stand before a name or trigger that begins in a word: 0, 1 or 2
SIZES = {**{head: len(labels) for head, labels in {**LABELS, **SAID_OF_TRIGGERS}.items()}, "cuts": CUTS}
INDEX = {head: {label: index for index, label in enumerate(labels)} for head, labels in LABELS.items()}

# How much the labels of other guides say for the product's: each row is one of ours, each column one of theirs.
SAME = {
    "anercorp": {"Person": ["PERS"], "Organization": ["ORG"], "Place": ["LOC"]},
    "aqmar": {"Person": ["PERS"], "Organization": ["ORG"], "Place": ["LOC"]},
    "wojood": {"Person": ["PERS"], "Organization": ["ORG"], "Place": ["GPE", "LOC", "FAC"]},
}


def forbidden(labels):
    """labels × labels, true where the second may not follow the first: I- continues its own kind alone."""
    return np.array([[b[0] == "I" and a[2:] != b[2:] for b in labels] for a in labels])


def viterbi(scores, barred):
    """scores: words × labels, log-probabilities. Returns the best allowed path, a label for each word."""
    steps = np.where(barred, -1e9, 0.0)
    best = scores[0] + np.where(barred[0], -1e9, 0.0)
    backs = []
    for row in scores[1:]:
        ways = best[:, None] + steps
        backs.append(ways.argmax(0))
        best = ways.max(0) + row
    path = [int(best.argmax())]
    for back in reversed(backs):
        path.append(int(back[path[-1]]))
    return path[::-1]


def log_softmax(scores):
    scores = scores - scores.max(-1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(-1, keepdims=True))
