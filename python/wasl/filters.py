"""Filters as Python writes them, in the form the server takes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timezone
from typing import Any

from .errors import BadRequest


def to_input(filter: Mapping[str, object]) -> dict[str, object] | None:
    """`{"min_claims": 2, "from_": "2024-05"}` becomes `{"minClaims": 2, "from": "2024-05"}`; an empty filter becomes None.

    `and_` and `or_` take lists of such filters, `not_` takes one.
    """
    return {_camel(name): to_value(value) for name, value in filter.items() if value is not None} or None


def to_value(value: Any) -> object:
    """A value as JSON has it: things become their ids, dates become text.

    Raises BadRequest for a datetime that does not say its time zone.
    """
    if isinstance(value, Mapping):
        return {_camel(name): to_value(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [to_value(inner) for inner in value]
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise BadRequest(f"{value} does not say in which time zone it is.")
        return value.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return getattr(value, "id", value)


def _camel(name: str) -> str:
    first, *others = name.rstrip("_").split("_")
    return first + "".join(word.capitalize() for word in others)
