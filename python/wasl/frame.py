"""The server's own page, read-only, inside a notebook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from . import html

_MOST = 500


@dataclass(frozen=True)
class Frame:
    """A drawing by the server's page. `address` is the page in the frame, `opens` what "open in Wasl" leads to."""

    address: str
    opens: str
    note: str = ""
    height: int = 480

    def __repr__(self) -> str:
        return f"{self.opens} {self.note}".strip()

    def _repr_html_(self) -> str:
        note = html.line(self.note) if self.note else ""
        return (
            f'<iframe src="{escape(self.address)}" title="Wasl" width="100%" height="{self.height}" style="border:1px solid #8886" '
            f'loading="lazy" referrerpolicy="no-referrer"></iframe>{note}<p>{html.link(self.opens, "open in Wasl")}</p>'
        )


def frame_of_nodes(url: str, ids: Sequence[str], height: int) -> Frame:
    """Draws nodes by their ids, and the edges among them. Says so when there are more than a frame draws."""
    address = f"{url}/embed/nodes#{','.join(ids[:_MOST])}"
    more = len(ids) > _MOST
    note = f"The first {_MOST} of {len(ids):,} nodes are drawn; save_view() keeps up to 2,000." if more else ""
    return Frame(address, address, note, height)
