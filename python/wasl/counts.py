"""Counts that need no rows pulled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import pandas as pd

from . import html
from .errors import BadRequest

Kind = Literal["entities", "events", "edges", "claims", "documents"]
# what the server calls one of them
_TYPES: Mapping[str, str] = {"entities": "Entity", "events": "Event", "edges": "Edge", "claims": "Claim", "documents": "Document"}


def counts_query(kind: str) -> str:
    """Raises BadRequest when there is no such kind."""
    if kind not in _TYPES:
        raise BadRequest(f"{kind!r} is not one of {', '.join(_TYPES)}.")
    name = _TYPES[kind]
    field = f"{name.lower()}Counts"
    return f"""query ($filter: {name}Filter, $by: [{name}Dimension!]!) {{
  {field}(filter: $filter, by: $by) {{ groups {{ keys count }} omitted total }}
}}"""


class Counts:
    """How many things have which values, greatest first. `total` counts each thing once, though it may stand in several groups; `omitted` is how
    many groups there are beyond the thousand that the server gives.
    """

    def __init__(self, kind: str, by: Sequence[str], raw: Mapping[str, Any]) -> None:
        self._kind = kind
        self.by = [name.lower() for name in by]
        self.total: int = raw["total"]
        self.omitted: int = raw["omitted"]
        self._groups: list[tuple[list[str | None], int]] = [(group["keys"], group["count"]) for group in raw["groups"]]

    def to_pandas(self) -> pd.DataFrame:
        """One row a group: a text column for each of `by` (missing where the thing has no such value), and `count`."""
        columns: dict[str, pd.Series[Any]] = {
            name: pd.Series([keys[place] for keys, _ in self._groups], dtype="string") for place, name in enumerate(self.by)
        }
        return pd.DataFrame({**columns, "count": pd.Series([count for _, count in self._groups], dtype="Int64")})

    def _note(self) -> str:
        left_out = f"; {self.omitted:,} smaller groups left out" if self.omitted else ""
        return f"{self.total:,} {self._kind} in {len(self._groups):,} groups{left_out}"

    def __repr__(self) -> str:
        return f"{self._note()}\n{self.to_pandas().head(10).to_string(index=False)}"

    def _repr_html_(self) -> str:
        return html.table([*self.by, "count"], ([*(key or "—" for key in keys), count] for keys, count in self._groups[:20]), self._note())
