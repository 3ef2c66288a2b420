"""Pairs of entities that take part in the same events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import networkx as nx

from .listing import Listing, Total
from .nodes import read_kind
from .words import Word

CO_OCCURRENCES = """query ($filter: EventFilter, $types: [EntityType!], $of: [ID!], $first: Int!) {
  coOccurrences(filter: $filter, types: $types, of: $of, first: $first) {
    pairs { one { __typename id name } other { __typename id name } eventCount documentCount }
    total { count exact } eventsRead
  }
}"""


@dataclass(frozen=True)
class CoOccurrence:
    """Two entities, in how many events both take part, and how many documents tell of these."""

    one: str
    other: str
    event_count: int
    document_count: int
    one_id: str
    one_type: Word
    other_id: str
    other_type: Word

    def __str__(self) -> str:
        return f"{self.one} · {self.other} · {self.event_count} events"


class CoOccurrences(Listing[CoOccurrence]):
    """Pairs, most events first. `in_all` says how many pairs there are; `events_read` how many events were looked at, latest first."""

    heads = ("one", "other", "event_count", "document_count")
    in_all = Total(0, exact=True)
    events_read = 0

    @property
    def truncated(self) -> bool:
        """Whether there are more pairs than are here."""
        return not self.in_all.exact or self.in_all.count > len(self)

    def to_networkx(self) -> nx.Graph[str]:
        """An undirected graph: entities by id with `label` and `kind`; `weight` of an edge is the number of events."""
        graph: nx.Graph[str] = nx.Graph()
        for pair in self:
            graph.add_node(pair.one_id, label=pair.one, kind=pair.one_type)
            graph.add_node(pair.other_id, label=pair.other, kind=pair.other_type)
            graph.add_edge(pair.one_id, pair.other_id, weight=pair.event_count, document_count=pair.document_count)
        return graph

    def _note(self, shown: int) -> str:
        left_out = f"; {self.in_all} pairs in all, of {self.events_read:,} events read" if self.truncated else ""
        return super()._note(shown) + left_out


def read_co_occurrences(raw: Mapping[str, Any]) -> CoOccurrences:
    found = CoOccurrences(CoOccurrence, "pairs", [_read_pair(pair) for pair in raw["pairs"]])
    found.in_all = Total(**raw["total"])
    found.events_read = raw["eventsRead"]
    return found


def _read_pair(raw: Mapping[str, Any]) -> CoOccurrence:
    one, other = raw["one"], raw["other"]
    return CoOccurrence(
        one=one["name"],
        other=other["name"],
        event_count=raw["eventCount"],
        document_count=raw["documentCount"],
        one_id=one["id"],
        one_type=read_kind(one),
        other_id=other["id"],
        other_type=read_kind(other),
    )
