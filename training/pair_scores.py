"""How well pairs of words and what is said of triggers are read where the triggers and mentions are given."""

import numpy as np

from heads import SAID_OF_TRIGGERS
from pairs import RELATED, SAME, SOURCE, WHEN, table


def count(counts, kind, found, expected):
    """Adds two sets of answers."""
    counts[kind] = [a + b for a, b in zip(counts.get(kind, [0, 0, 0]), (len(found & expected), len(found), len(expected)))]


def report_events(items):
    """Inside windows: {kind of pair: [right, found, expected]}, and {what is said of triggers: accuracy}."""
    counts, hits = {}, {head: [] for head in SAID_OF_TRIGGERS}
    for item in items:
        for head in hits:
            hits[head] += [int(np.argmax(row)) == label for row, label in zip(item["scores"][head], item["labels"][head]) if label >= 0]
        answers = lambda rows: {(v, e, answer) for v, row in enumerate(rows) for e, answer in enumerate(row) if answer}
        pairs, scores = item["pairs"], item["scores"]["pairs"]
        events, entities = pairs["events"], pairs["entities"]
        if events and entities:
            found = table(scores, events, entities).numpy()
            roles = [[0 if row[:SOURCE].max() < 0 else int(row[:SOURCE].argmax()) + 1 for row in rows] for rows in found]
            count(counts, "roles", answers(roles), answers(pairs["roles"]))
            count(counts, "participants", {one[:2] for one in answers(roles)}, {one[:2] for one in answers(pairs["roles"])})
            count(counts, "sources", answers(found[..., SOURCE] > 0), answers(pairs["sources"]))
        if events and pairs["dates"]:
            found = table(scores, events, pairs["dates"]).numpy()
            count(counts, "dates", answers(found[..., WHEN] > 0), answers(pairs["whens"]))
        triggers = [(word, event) for event, words in enumerate(events) for word in words]
        told = [(a, b, v == w) for a, v in triggers for b, w in triggers if a < b]
        count(counts, "same", {(a, b) for a, b, _ in told if scores[a, b, SAME] + scores[b, a, SAME] > 0}, {(a, b) for a, b, is_same in told if is_same})
        if len(entities) > 1:
            found = table(scores, entities, entities).numpy()[..., RELATED:WHEN]
            told = {(int(a), int(b), int(k) + RELATED) for a, b, k in np.argwhere(found > 0) if a != b}
            wanted = {(a, b, kind) for (a, b), kinds in pairs["related"].items() for kind in kinds}
            for name, kinds in (("relations", set(range(RELATED, WHEN - 1))), ("offices", {WHEN - 1})):
                count(counts, name, {one for one in told if one[2] in kinds}, {one for one in wanted if one[2] in kinds})
    return counts, {head: 100 * float(np.mean(values)) for head, values in hits.items()}
