"""Kinds of values that a column may hold. Each is plain Python; the name says how a DataFrame keeps it."""

from __future__ import annotations

from datetime import datetime
from typing import NewType, Protocol

Word = NewType("Word", str)
"""One of a few words, such as `PERSON` or `ASSERTED`; a categorical column."""

PartialDate = NewType("PartialDate", str)
"""`2024`, `2024-05` or `2024-05-13`, as precise as the texts say; a column of its own tells where it begins."""


class HasId(Protocol):
    """Whatever has a permanent id: a hit, an entity, an event, an edge, a document, a view."""

    @property
    def id(self) -> str: ...


def id_of(thing: str | HasId) -> str:
    """The id, or the id of the thing."""
    return thing if isinstance(thing, str) else thing.id


def read_instant(text: str | None) -> datetime | None:
    """An instant in UTC from ISO 8601."""
    return None if text is None else datetime.fromisoformat(text.replace("Z", "+00:00"))
