"""What a search finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .listing import Listing
from .nodes import read_kind
from .words import Word

HIT_FIELDS = """score matched node { __typename id ... on Entity { name nameLatin } ... on Event { label } ... on Sentence { text } }"""


@dataclass(frozen=True)
class Hit:
    """Something a search found: PERSON, ORGANIZATION, PLACE, EVENT or SENTENCE. `matched` is the name or text that fits; `score` compares only
    within one search. It can be given wherever an id is asked for.
    """

    id: str
    kind: Word
    label: str
    label_latin: str | None
    matched: str
    score: float

    def __str__(self) -> str:
        return f"{self.label} · {self.kind}"


class Hits(Listing[Hit]):
    heads = ("label", "label_latin", "kind", "matched", "score")


def read_hit(raw: Mapping[str, Any]) -> Hit:
    node = raw["node"]
    return Hit(
        id=node["id"],
        kind=read_kind(node),
        label=node.get("name") or node.get("label") or node["text"],
        label_latin=node.get("nameLatin"),
        matched=raw["matched"],
        score=raw["score"],
    )
