"""What stands in the graph: entities, events, and either as a node of a canvas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .listing import Listing
from .words import PartialDate, Word, read_instant

ENTITY_FIELDS = """__typename id name nameLatin aliases mentionCount documentCount degree firstSeen lastSeen wikidata
  ... on Person { positions { title documentCount organization { name } place { name } } }
  ... on Place { location { latitude longitude } }"""
EVENT_FIELDS = """id type label date realis stance disputed contradictions claimCount degree place { id name }
  participants { role entity { __typename id name } }"""
NODE_FIELDS = """__typename ... on Entity { id name nameLatin degree documentCount }
  ... on Event { id label type date realis stance disputed degree claimCount }"""


@dataclass(frozen=True)
class Position:
    """A title that texts give a person, and the body or place it is held in."""

    title: str
    held_in: str | None
    document_count: int

    def __str__(self) -> str:
        return self.title if self.held_in is None else f"{self.title} ({self.held_in})"


@dataclass(frozen=True)
class Entity:
    """Whom or what texts name. `type` is PERSON, ORGANIZATION or PLACE; counts are of the whole graph; degrees north and east for places."""

    id: str
    type: Word
    name: str
    name_latin: str | None
    aliases: list[str]
    mention_count: int
    document_count: int
    degree: int
    first_seen: datetime | None
    last_seen: datetime | None
    positions: list[Position]
    latitude: float | None
    longitude: float | None
    wikidata: str | None

    def __str__(self) -> str:
        return f"{self.name} · {self.type} · {self.degree} edges"


@dataclass(frozen=True)
class Participant:
    """An entity in an event, and how it takes part."""

    role: Word
    id: str
    type: Word
    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Event:
    """Something that happened, will, may, or is denied; dates are as precise as the texts."""

    id: str
    type: Word
    label: str
    date: PartialDate | None
    realis: Word
    stance: Word
    disputed: bool
    contradictions: list[str]
    claim_count: int
    degree: int
    place: str | None
    place_id: str | None
    participants: list[Participant]

    def __str__(self) -> str:
        return f"{self.date or '?'} · {self.type} · {self.label}"


@dataclass(frozen=True)
class Node:
    """An entity or event as it stands on a canvas. `kind` is PERSON, ORGANIZATION, PLACE or EVENT; `event_type` and what follows are of events."""

    id: str
    kind: Word
    label: str
    label_latin: str | None
    degree: int
    event_type: Word | None
    date: PartialDate | None
    realis: Word | None
    stance: Word | None
    disputed: bool | None

    def __str__(self) -> str:
        return f"{self.label} · {self.kind}"


class Entities(Listing[Entity]):
    heads = ("name", "name_latin", "type", "document_count", "degree", "positions")


class Events(Listing[Event]):
    heads = ("date", "type", "label", "stance", "disputed", "claim_count")


class Nodes(Listing[Node]):
    heads = ("label", "kind", "date", "degree")


def read_kind(raw: Mapping[str, Any]) -> Word:
    """The kind of a node, by its `__typename`."""
    return Word(raw["__typename"].upper())


def read_entity(raw: Mapping[str, Any]) -> Entity:
    location = raw.get("location") or {}
    return Entity(
        id=raw["id"],
        type=read_kind(raw),
        name=raw["name"],
        name_latin=raw["nameLatin"],
        aliases=raw["aliases"],
        mention_count=raw["mentionCount"],
        document_count=raw["documentCount"],
        degree=raw["degree"],
        first_seen=read_instant(raw["firstSeen"]),
        last_seen=read_instant(raw["lastSeen"]),
        positions=[_read_position(position) for position in raw.get("positions", [])],
        latitude=location.get("latitude"),
        longitude=location.get("longitude"),
        wikidata=raw["wikidata"],
    )


def _read_position(raw: Mapping[str, Any]) -> Position:
    holder = raw["organization"] or raw["place"]
    return Position(raw["title"], holder and holder["name"], raw["documentCount"])


def read_event(raw: Mapping[str, Any]) -> Event:
    place = raw["place"] or {}
    return Event(
        id=raw["id"],
        type=raw["type"],
        label=raw["label"],
        date=raw["date"],
        realis=raw["realis"],
        stance=raw["stance"],
        disputed=raw["disputed"],
        contradictions=raw["contradictions"],
        claim_count=raw["claimCount"],
        degree=raw["degree"],
        place=place.get("name"),
        place_id=place.get("id"),
        participants=[
            Participant(part["role"], part["entity"]["id"], read_kind(part["entity"]), part["entity"]["name"]) for part in raw["participants"]
        ],
    )


def read_node(raw: Mapping[str, Any]) -> Node:
    return Node(
        id=raw["id"],
        kind=read_kind(raw),
        label=raw.get("name") or raw["label"],
        label_latin=raw.get("nameLatin"),
        degree=raw["degree"],
        event_type=raw.get("type"),
        date=raw.get("date"),
        realis=raw.get("realis"),
        stance=raw.get("stance"),
        disputed=raw.get("disputed"),
    )
