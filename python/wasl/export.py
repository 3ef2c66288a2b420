"""Everything of a kind, as a stream that goes on where it was cut."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Literal

import pandas as pd

from .backoff import Backoff
from .errors import WaslError
from .progress import with_progress
from .transport import Transport


Exported = Literal["entities", "events", "edges", "claims", "documents", "deleted"]
_INSTANTS = ["firstSeen", "lastSeen", "publishedAt", "ingestedAt", "changedAt", "at"]


class Export:
    """Rows as plain dicts, in the order of their ids, in constant memory. Each iteration asks anew.

    When the connection is cut it goes on after the last whole row: none is lost and none comes twice.
    """

    def __init__(self, transport: Transport, kind: str, params: dict[str, str]) -> None:
        self._transport = transport
        self._kind = kind
        self._params = params

    def __iter__(self) -> Iterator[dict[str, Any]]:
        yield from with_progress(self._rows(), self._kind)

    def to_pandas(self) -> pd.DataFrame:
        """All rows as a DataFrame, which needs memory for all of them; columns have the server's names, instants are datetime64[us, UTC]. Without
        rows there is only the column `id`.
        """
        rows = list(self)
        frame = pd.DataFrame(rows, columns=None if rows else ["id"]).convert_dtypes()
        for name in frame.columns.intersection(_INSTANTS):
            frame[name] = pd.to_datetime(frame[name], utc=True, format="ISO8601").astype("datetime64[us, UTC]")
        return frame

    def _rows(self) -> Iterator[dict[str, Any]]:
        backoff = Backoff()
        after: dict[str, str] = {}
        while True:
            try:
                with self._transport.lines(f"/export/{self._kind}.jsonl", {**self._params, **after}) as lines:
                    for line in lines:
                        row: dict[str, Any] = json.loads(line)
                        after = {"after": row["id"]}
                        backoff.reset()
                        yield row
                return
            except WaslError as error:
                backoff.wait_or_raise(error)

    def __repr__(self) -> str:
        return f"Export of {self._kind}: iterate over it, or to_pandas()"
