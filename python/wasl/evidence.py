"""The claims behind an edge or node, shown as quotes."""

from __future__ import annotations

from html import escape

from . import html
from .claims import Claim, Claims

_MARK = "background:#ffe08a;color:#222;border-radius:3px;padding:0 .15em"
_NAME = "background:transparent;color:inherit;border-bottom:2px solid #7aa6d6"
_EDGE = {"DENIED": "#b3403a", "REPORTED": "#a57a1f", "ASSERTED": "#3c7a4e"}
_SHOWN = 10


class Evidence(Claims):
    """Claims in the server's order. In a notebook each is a quote with its trigger and the names in it marked, and where it stands; where some
    affirm and others deny, they stand side by side.
    """

    def _repr_html_(self) -> str:
        claims = list(self[:_SHOWN])
        sides = [[claim for claim in claims if not claim.denies], [claim for claim in claims if claim.denies]]
        columns = [_column(side) for side in (sides if all(sides) else [claims])]
        return f'<div style="display:flex;gap:1em;flex-wrap:wrap">{"".join(columns)}</div>{html.line(self._note(len(claims)))}'


def _column(claims: list[Claim]) -> str:
    return f'<div style="flex:1 1 20em">{"".join(quote(claim) for claim in claims)}</div>'


def quote(claim: Claim) -> str:
    """A claim as HTML: stance and type, the quote with its marks, who says so, where and when."""
    source = html.link(claim.url or "", claim.document_title)
    said = f" · {html.word(claim.said_by)}" if claim.said_by else ""
    when = f" · {claim.published_at:%Y-%m-%d}" if claim.published_at else ""
    return (
        f'<blockquote style="margin:.6em 0;padding:.3em .9em;border:0;border-inline-start:4px solid {_EDGE.get(claim.stance, "#888")}" dir="auto">'
        f'<div style="opacity:.75;font-size:90%">{html.word(claim.stance)} · {html.word(claim.type)}{said}</div>'
        f'<div style="line-height:1.9">{_marked(claim)}</div>'
        f'<div style="opacity:.75;font-size:90%">{html.word(claim.source or "?")}{when} · {source}</div></blockquote>'
    )


def _marked(claim: Claim) -> str:
    """The quote with its marks; where two overlap, the trigger goes first and what would cut it is left out."""
    spans = [(claim.trigger_start, claim.trigger_end, _MARK, claim.type)]
    spans += [(argument.start, argument.end, _NAME, argument.role) for argument in claim.arguments]
    kept: list[tuple[int, int, str, str]] = []
    for span in spans:
        if 0 <= span[0] < span[1] and all(span[1] <= other[0] or other[1] <= span[0] for other in kept):
            kept.append(span)
    pieces, at = [], 0
    for start, end, style, title in sorted(kept):
        pieces += [_plain(claim.quote[at:start]), f'<mark style="{style}" title="{escape(title)}">{_plain(claim.quote[start:end])}</mark>']
        at = end
    return "".join([*pieces, _plain(claim.quote[at:])])


def _plain(text: str) -> str:
    return escape(html.clean(text))
