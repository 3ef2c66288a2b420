"""How results look in a notebook: Arabic from right to left, and every name a word, whatever it contains."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape

# Characters that turn or isolate the direction of what follows, and others that are not seen: a name may not reach beyond itself.
_CONTROLS = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]")
_CELL = "text-align:start;padding:.2em .8em .2em 0;vertical-align:top"


def clean(text: object) -> str:
    """The text without characters that would turn the direction of what stands beside it."""
    return _CONTROLS.sub("", str(text))


def word(text: object) -> str:
    """A piece of text as HTML: escaped, and its direction its own."""
    return f"<bdi>{escape(clean(text))}</bdi>"


def table(heads: Sequence[str], rows: Iterable[Sequence[object]], note: str) -> str:
    """A table with a line under it that says what is not shown."""
    head = "".join(f'<th style="{_CELL}">{escape(name)}</th>' for name in heads)
    body = "".join("<tr>" + "".join(f'<td dir="auto" style="{_CELL}">{_cell(value)}</td>' for value in row) + "</tr>" for row in rows)
    return f'<div style="overflow-x:auto"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{line(note)}</div>'


def line(text: str) -> str:
    """A quiet line of text."""
    return f'<p dir="auto" style="opacity:.75;margin:.3em 0">{escape(clean(text))}</p>'


def link(address: str, text: str) -> str:
    """A link that opens beside the notebook; an address that is not of the web stays words."""
    if not address.startswith(("http://", "https://")):
        return word(text)
    return f'<a href="{escape(address)}" target="_blank" rel="noopener noreferrer">{word(text)}</a>'


def show_value(value: object) -> str:
    """A value in few words: dates by the day, lists by commas, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, (list, tuple)):
        return "، ".join(str(item) for item in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _cell(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return "، ".join(word(item) for item in value)
    return word(show_value(value))
