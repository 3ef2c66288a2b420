"""Rows as DataFrames: the annotation of a field decides the dtype of its column, also when there are no rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any, get_args, get_origin, get_type_hints

import pandas as pd

from .errors import BadRequest
from .words import PartialDate, Word

_DTYPES: dict[Any, str] = {
    str: "string",
    Word: "category",
    PartialDate: "string",
    int: "Int64",
    float: "Float64",
    bool: "boolean",
    # microseconds: a text may tell of a year before 1677, where nanoseconds end
    datetime: "datetime64[us, UTC]",
}


def to_frame(row_type: type, rows: Sequence[object], explode: str | None = None) -> pd.DataFrame:
    """One row a thing, a column a field, in their order; lists stay lists of words.

    A `PartialDate` column is followed by `…_start`, datetime64[us], when it begins. With `explode` the things of that list get a row each: the
    columns `participant_role`, `participant_name` … take the place of `participants`; a thing without any keeps one row.

    Raises BadRequest when `explode` is not a list of these rows.
    """
    hints = _columns_of(row_type)
    if explode is not None and get_origin(hints.get(explode)) is not list:
        lists = ", ".join(name for name, hint in hints.items() if get_origin(hint) is list) or "none"
        raise BadRequest(f"{explode!r} is not a list in these rows; lists are: {lists}.")
    pairs = [(row, item) for row in rows for item in (getattr(row, explode) or [None] if explode else [None])]
    frame: dict[str, pd.Series[Any]] = {}
    for name, hint in hints.items():
        if name == explode:
            frame.update(_explode(name, get_args(hint)[0], [item for _, item in pairs]))
        else:
            frame.update(_column(name, hint, [getattr(row, name) for row, _ in pairs]))
    return pd.DataFrame(frame)


def _explode(name: str, item_type: Any, items: list[Any]) -> dict[str, pd.Series[Any]]:
    if not is_dataclass(item_type):
        return _column(name, item_type, items)
    columns: dict[str, pd.Series[Any]] = {}
    for inner, hint in _columns_of(item_type).items():
        values = [None if item is None else getattr(item, inner) for item in items]
        columns.update(_column(f"{name.removesuffix('s')}_{inner}", hint, values))
    return columns


def _column(name: str, hint: Any, values: list[Any]) -> dict[str, pd.Series[Any]]:
    if get_origin(hint) is list:
        return {name: pd.Series([[str(item) for item in value] for value in values], dtype="object")}
    if hint is datetime:
        return {name: pd.Series(pd.to_datetime(pd.Series(values, dtype="object"), utc=True)).astype("datetime64[us, UTC]")}
    column: pd.Series[Any] = pd.Series(values, dtype=_DTYPES[hint])
    if hint is not PartialDate:
        return {name: column}
    begins = [None if value is None else f"{value}-01-01"[:10] if len(value) < 7 else f"{value}-01"[:10] for value in values]
    start = pd.Series(pd.to_datetime(pd.Series(begins, dtype="object"), format="%Y-%m-%d")).astype("datetime64[us]")
    return {name: column, f"{name}_start": start}


def _columns_of(row_type: Any) -> dict[str, Any]:
    """Field names in order, with what they hold; `X | None` counts as `X`, since every column may have gaps."""
    hints = get_type_hints(row_type)
    return {field.name: _without_none(hints[field.name]) for field in fields(row_type)}


def _without_none(hint: Any) -> Any:
    kinds = [kind for kind in get_args(hint) if kind is not type(None)]
    return kinds[0] if kinds and get_origin(hint) is not list else hint
