"""Sentences that say something, with the words that say it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .listing import Listing
from .words import PartialDate, Word, read_instant

CLAIM_FIELDS = """id kind type realis stance date title score verdict event { id label }
  attributedTo { entity { name } } attributedToWords { text } sentence { text start } trigger { start end }
  document { id title source url publishedAt }
  arguments { role mention { start end surface entity { __typename id name } } }"""


@dataclass(frozen=True)
class Argument:
    """Who takes part in a claim: the words (`surface`, which are `quote[start:end]` where they stand in the quote), and the entity they mean."""

    role: Word
    surface: str
    start: int
    end: int
    id: str
    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Claim:
    """One sentence saying that an event happened or a relation holds.

    `quote` is the sentence, `quote[trigger_start:trigger_end]` the words that carry the claim; `said_by` is who says or denies it, by name or in the
    text's own words. `stance` is ASSERTED, REPORTED or DENIED.
    """

    id: str
    kind: Word
    type: Word
    stance: Word
    realis: Word
    quote: str
    trigger_start: int
    trigger_end: int
    said_by: str | None
    date: PartialDate | None
    event_id: str | None
    event_label: str | None
    title: str | None
    arguments: list[Argument]
    source: str | None
    published_at: datetime | None
    document_title: str
    document_id: str
    url: str | None
    score: float
    verdict: Word | None

    @property
    def denies(self) -> bool:
        """Whether it says that it is not so: somebody denies it, or the text itself does."""
        return self.stance == "DENIED" or self.realis == "NEGATED"

    def __str__(self) -> str:
        return f"{self.stance} · {self.quote} · {self.source or self.document_title}"


class Claims(Listing[Claim]):
    heads = ("stance", "type", "quote", "said_by", "source", "published_at")


def read_claim(raw: Mapping[str, Any]) -> Claim:
    sentence, document, event = raw["sentence"], raw["document"], raw["event"] or {}
    place = _Places(sentence["text"], sentence["start"])
    named, words = raw["attributedTo"], raw["attributedToWords"]
    return Claim(
        id=raw["id"],
        kind=raw["kind"],
        type=raw["type"],
        stance=raw["stance"],
        realis=raw["realis"],
        quote=sentence["text"],
        trigger_start=place.of(raw["trigger"]["start"]),
        trigger_end=place.of(raw["trigger"]["end"]),
        said_by=named["entity"]["name"] if named else words and words["text"],
        date=raw["date"],
        event_id=event.get("id"),
        event_label=event.get("label"),
        title=raw["title"],
        arguments=[
            Argument(
                role=argument["role"],
                surface=argument["mention"]["surface"],
                start=place.of(argument["mention"]["start"]),
                end=place.of(argument["mention"]["end"]),
                id=argument["mention"]["entity"]["id"],
                name=argument["mention"]["entity"]["name"],
            )
            for argument in raw["arguments"]
        ],
        source=document["source"],
        published_at=read_instant(document["publishedAt"]),
        document_title=document["title"],
        document_id=document["id"],
        url=document["url"],
        score=raw["score"],
        verdict=raw["verdict"],
    )


class _Places:
    """Places in a sentence: the server counts UTF-16 code units of the whole document, Python characters of the quote."""

    def __init__(self, text: str, start: int) -> None:
        self._units = text.encode("utf-16-le")
        self._start = start

    def of(self, unit: int) -> int:
        """-1 for what stands before or after the sentence."""
        within = 2 * (unit - self._start)
        return len(self._units[:within].decode("utf-16-le", "ignore")) if 0 <= within <= len(self._units) else -1
