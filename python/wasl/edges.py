"""Ties: who takes part in which event, and who stands in which relation to whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .graphs import edges_to_networkx
from .listing import Listing
from .nodes import read_kind
from .words import Word, read_instant

if TYPE_CHECKING:
    import networkx as nx

EDGE_FIELDS = "id kind source target role relation title claimCount documentCount firstSeen lastSeen stance disputed contradictions"
ENDS_FIELDS = """sourceNode { __typename id name }
  targetNode { __typename ... on Entity { id name } ... on Event { id label } }"""


@dataclass(frozen=True)
class Edge:
    """A tie derived from claims. `kind` is TAKES_PART (then `role` is set) or RELATES (then `relation` is). Ask `evidence` with it for the quotes."""

    id: str
    kind: Word
    source: str
    source_label: str
    source_kind: Word
    target: str
    target_label: str
    target_kind: Word
    role: Word | None
    relation: Word | None
    title: str | None
    claim_count: int
    document_count: int
    first_seen: datetime | None
    last_seen: datetime | None
    stance: Word
    disputed: bool
    contradictions: list[str]

    def __str__(self) -> str:
        return f"{self.source_label} · {self.role or self.relation} · {self.target_label} · {self.claim_count} claims"


class Edges(Listing[Edge]):
    """Edges of the graph; `to_networkx()` makes a graph of all of them."""

    heads = ("source_label", "role", "relation", "target_label", "claim_count", "document_count", "stance", "disputed")

    def to_networkx(self) -> nx.MultiDiGraph[str]:
        """A graph with these edges: nodes by id with `label` and `kind`; an edge's key is its id and its attributes are the fields."""
        return edges_to_networkx(self)


def read_edge(raw: Mapping[str, Any], nodes: Mapping[str, Mapping[str, Any]]) -> Edge:
    """An edge whose ends are among `nodes`, by id."""
    source, target = nodes.get(raw["source"]), nodes.get(raw["target"])
    return Edge(
        id=raw["id"],
        kind=raw["kind"],
        source=raw["source"],
        source_label=_label(source),
        source_kind=read_kind(source) if source else Word("ENTITY"),
        target=raw["target"],
        target_label=_label(target),
        target_kind=read_kind(target) if target else Word("EVENT" if raw["kind"] == "TAKES_PART" else "ENTITY"),
        role=raw["role"],
        relation=raw["relation"],
        title=raw["title"],
        claim_count=raw["claimCount"],
        document_count=raw["documentCount"],
        first_seen=read_instant(raw["firstSeen"]),
        last_seen=read_instant(raw["lastSeen"]),
        stance=raw["stance"],
        disputed=raw["disputed"],
        contradictions=raw["contradictions"],
    )


def read_edge_with_ends(raw: Mapping[str, Any]) -> Edge:
    """An edge that brings its ends with it (`ENDS_FIELDS`)."""
    return read_edge(raw, {end["id"]: end for end in (raw["sourceNode"], raw["targetNode"]) if end})


def _label(node: Mapping[str, Any] | None) -> str:
    return "" if node is None else str(node.get("name") or node.get("label") or "")
