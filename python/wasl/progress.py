"""A progress bar, once there is enough to wait for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
_FEW = 1000


def with_progress(rows: Iterable[T], noun: str, total: int | None = None) -> Iterator[T]:
    """The same rows; from the thousandth on a bar counts them, out of `total` where that is known."""
    bar = None
    try:
        for count, row in enumerate(rows, start=1):
            if count == _FEW and (total is None or total > _FEW):
                from tqdm.auto import tqdm

                bar = tqdm(total=total, initial=count, unit=f" {noun}", leave=False)
            elif bar is not None:
                bar.update()
            yield row
    finally:
        if bar is not None:
            bar.close()
