"""The lists of the server, a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from .listing import Page, Total
from .transport import Transport

T = TypeVar("T")
_PAGE = 100


def fetch_pages(
    transport: Transport, field: str, arguments: Mapping[str, tuple[str, object]], fields: str, read: Callable[[Mapping[str, Any]], T]
) -> Callable[[str | None], Page[T]]:
    """What fetches the page of a connection after a cursor.

    `arguments` maps names to (GraphQL type, value); a value of None is left out, so that the server's own default holds.
    """
    given = {name: kind for name, (kind, value) in arguments.items() if value is not None}
    declared = "".join(f"${name}: {kind}, " for name, kind in given.items())
    passed = "".join(f"{name}: ${name}, " for name in given)
    text = f"""query ({declared}$first: Int!, $after: String, $isFirst: Boolean!) {{
  {field}({passed}first: $first, after: $after) {{
    nodes {{ {fields} }} pageInfo {{ hasNextPage endCursor }} totalCount @include(if: $isFirst) {{ count exact }}
  }}
}}"""
    values = {name: arguments[name][1] for name in given}

    def fetch(after: str | None) -> Page[T]:
        # counting is dear, and once is enough
        answer = transport.ask(text, {**values, "first": _PAGE, "after": after, "isFirst": after is None})[field]
        info, total = answer["pageInfo"], answer.get("totalCount")
        rows = [read(raw) for raw in answer["nodes"]]
        return Page(rows, total and Total(**total), info["endCursor"] if info["hasNextPage"] else None)

    return fetch
