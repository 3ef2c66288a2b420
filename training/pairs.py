"""What two words of a window have to do with each other: who does what in an event, who says so, which triggers tell one event."""

import torch
from torch import nn
from torch.nn import functional as F

from heads import PAIRS, RELATIONS, ROLES

NEAR = 32  # words: farther ones count as this far
SOURCE, SAME, RELATED, WHEN = len(ROLES), len(ROLES) + 1, len(ROLES) + 2, len(PAIRS) - 1


class PairHead(nn.Module):
    """A bilinear score for each kind of pair, from the vectors of both words and how far they stand apart."""

    def __init__(self, hidden, size=160, kinds=len(PAIRS), dropout=0.2):
        super().__init__()
        self.left, self.right = nn.Linear(hidden, size), nn.Linear(hidden, size)
        self.joint = nn.Parameter(torch.randn(size, kinds, size) / size)
        self.alone_left, self.alone_right = nn.Linear(size, kinds), nn.Linear(size, kinds)
        self.apart = nn.Embedding(2 * NEAR + 1, kinds)
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.apart.weight)
        nn.init.constant_(self.alone_left.bias, -2.0)

    def forward(self, x):
        """x: rows × words × hidden. Returns rows × words × words × kinds, the first word before the second in the order of a pair."""
        left, right = self.dropout(F.gelu(self.left(x))), self.dropout(F.gelu(self.right(x)))
        rows, words, size = left.shape
        kinds = self.joint.shape[1]
        turned = (left @ self.joint.view(size, kinds * size)).view(rows, words * kinds, size)
        both = (turned @ right.transpose(1, 2)).view(rows, words, kinds, words).transpose(2, 3)
        places = torch.arange(words, device=x.device)
        apart = self.apart((places[None, :] - places[:, None]).clamp(-NEAR, NEAR) + NEAR)
        return both + self.alone_left(left)[:, :, None] + self.alone_right(right)[:, None] + apart


def pairs_of(keys, facts):
    """What the window's words say: where each entity and event is told ({key: [words]}), and the answers about those told here."""
    told = {}
    for index, tag in enumerate(keys):
        if tag[0] == "B":
            told.setdefault(tag[2:], []).append(index)
    events, entities, dates = ([key for key in told if key[0] == first] for first in "ved")
    roles = [[ROLES.index(facts["roles"][v].get(e)) + 1 if facts["roles"][v].get(e) else 0 for e in entities] for v in events]
    sources = [[facts["told"].get(v) == e for e in entities] for v in events]
    related = {}
    for kind, a, b in facts["related"]:
        if a in entities and b in entities:
            related.setdefault((entities.index(a), entities.index(b)), set()).add(PAIRS.index(kind))
    whens = [[[v, d] in facts["when"] for d in dates] for v in events]
    words = lambda keys: [told[key] for key in keys]
    return {"events": words(events), "entities": words(entities), "dates": words(dates), "roles": roles, "sources": sources, "whens": whens, "related": related}


def highest(scores, groups, dim):
    """Over the words of each group the highest score, along one dimension."""
    words = torch.tensor([word for group in groups for word in group], device=scores.device)
    group = torch.tensor([index for index, group in enumerate(groups) for _ in group], device=scores.device)
    picked = scores.index_select(dim, words)
    shape = list(picked.shape)
    index = group.view([-1 if d == dim else 1 for d in range(3)]).expand(shape)
    shape[dim] = len(groups)
    return torch.full(shape, -1e4, dtype=scores.dtype, device=scores.device).scatter_reduce(dim, index, picked, "amax")


def table(scores, lefts, rights):
    """lefts × rights × kinds: for each two, their words' highest score. scores: words × words × kinds."""
    return highest(highest(scores, lefts, 0), rights, 1)


def loss_of_pairs(scores, pairs):
    """Summed over one window's pairs. scores: words × words × kinds."""
    events, entities, total = pairs["events"], pairs["entities"], scores.sum() * 0
    if events and entities:
        found = table(scores, events, entities)
        none = torch.zeros_like(found[..., :1])
        wanted = torch.tensor(pairs["roles"], device=scores.device)
        total = total + F.cross_entropy(torch.cat([none, found[..., :SOURCE]], -1).flatten(0, 1), wanted.flatten(), reduction="sum")
        sources = torch.tensor(pairs["sources"], dtype=scores.dtype, device=scores.device)
        total = total + F.binary_cross_entropy_with_logits(found[..., SOURCE], sources, reduction="sum")
    if events and pairs["dates"]:
        whens = torch.tensor(pairs["whens"], dtype=scores.dtype, device=scores.device)
        total = total + F.binary_cross_entropy_with_logits(table(scores, events, pairs["dates"])[..., WHEN], whens, reduction="sum")
    triggers = [(word, event) for event, words in enumerate(events) for word in words]
    if len(triggers) > 1:
        words = [word for word, _ in triggers]
        same = torch.tensor([[a == b for _, b in triggers] for _, a in triggers], dtype=scores.dtype, device=scores.device)
        total = total + F.binary_cross_entropy_with_logits(scores[words][:, words, SAME], same, reduction="sum")
    if len(entities) > 1:
        found = table(scores, entities, entities)[..., RELATED:WHEN]
        wanted = torch.zeros_like(found)
        for (a, b), kinds in pairs["related"].items():
            for kind in kinds:
                wanted[a, b, kind - RELATED] = 1
        total = total + F.binary_cross_entropy_with_logits(found, wanted, reduction="sum")
    return total
