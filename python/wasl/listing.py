"""A list on the server that is fetched as it is read, to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, overload

import pandas as pd

from . import html
from .errors import WaslError
from .frames import to_frame
from .progress import with_progress

T = TypeVar("T")
_SHOWN = 10


@dataclass(frozen=True)
class Total:
    """How many there are: exactly `count`, or at least so many when `exact` is false."""

    count: int
    exact: bool

    def __str__(self) -> str:
        return f"{self.count:,}" if self.exact else f"at least {self.count:,}"


@dataclass(frozen=True)
class Page(Generic[T]):
    """One answer of the server: its rows, how many there are in all (told with the first), and where to go on (None at the end)."""

    rows: list[T]
    total: Total | None
    after: str | None


class Listing(Sequence[T]):
    """Rows that are fetched a hundred at a time when they are needed, and kept.

    Iterating goes to the end, whatever that takes; a slice fetches only what it covers. `total` says how many there are before they are
    fetched. `len()` is exact: where the server only knows "at least", it fetches all.
    """

    heads: Sequence[str] = ()
    """The fields shown in a notebook."""

    def __init__(self, row_type: type[T], noun: str, rows: Iterable[T] = (), fetch: Callable[[str | None], Page[T]] | None = None) -> None:
        self._row_type = row_type
        self._noun = noun
        self._rows = list(rows)
        self._fetch = fetch
        self._after: str | None = None
        self._total: Total | None = None

    @property
    def total(self) -> Total:
        """How many there are in all, and whether that is exact. Fetches at most the first page."""
        if self._fetch is None:
            return Total(len(self._rows), exact=True)
        if self._total is None:
            self._grow()
        return Total(len(self._rows), exact=True) if self._fetch is None or self._total is None else self._total

    def __len__(self) -> int:
        total = self.total
        if total.exact:
            return total.count
        self._reach(None)
        return len(self._rows)

    def __iter__(self) -> Iterator[T]:
        yield from with_progress(self._walk(), self._noun, self.total.count if self.total.exact else None)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Listing[T]: ...
    def __getitem__(self, index: int | slice) -> T | Listing[T]:
        if isinstance(index, int):
            self._reach(index + 1 if index >= 0 else None)
            return self._rows[index]
        ends = (index.start or 0, index.stop if index.stop is not None else -1)
        self._reach(index.stop if min(ends) >= 0 else None)
        return type(self)(self._row_type, self._noun, self._rows[index])

    def to_pandas(self, explode: str | None = None) -> pd.DataFrame:
        """Every row as a DataFrame, a column a field; `explode` names a list whose things get a row each (see `frames.to_frame`)."""
        return to_frame(self._row_type, list(self), explode)

    def _walk(self) -> Iterator[T]:
        index = 0
        while True:
            self._reach(index + 1)
            if index >= len(self._rows):
                return
            yield self._rows[index]
            index += 1

    def _reach(self, count: int | None) -> None:
        while self._fetch is not None and (count is None or len(self._rows) < count):
            self._grow()

    def _grow(self) -> None:
        if self._fetch is None:
            return
        page = self._fetch(self._after)
        if page.after is not None and page.after == self._after:
            raise WaslError(f"The list of {self._noun} does not go on: the server gave the same cursor twice.")
        self._rows += page.rows
        self._total = self._total or page.total
        self._after = page.after
        if page.after is None:
            self._fetch = None

    def _note(self, shown: int) -> str:
        return f"{self.total} {self._noun}" + (f", {shown} shown; to_pandas() has all" if self.total.count > shown else "")

    def __repr__(self) -> str:
        rows = self[:_SHOWN]
        return "\n".join([self._note(len(rows)), *(f"  {html.clean(row)}" for row in rows)])

    def _repr_html_(self) -> str:
        rows = self[:_SHOWN]
        return html.table(self.heads, ([getattr(row, name) for name in self.heads] for row in rows), self._note(len(rows)))
