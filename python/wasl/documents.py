"""Texts as published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .listing import Listing
from .words import Word, read_instant

DOCUMENT_FIELDS = "id title source url language publishedAt ingestedAt extractor extractionNote mentionCount eventCount"


@dataclass(frozen=True)
class Document:
    """A text as published; `published_at` and `ingested_at` are instants in UTC."""

    id: str
    title: str
    source: str | None
    url: str | None
    language: Word
    published_at: datetime | None
    ingested_at: datetime | None
    extractor: str
    extraction_note: Word | None
    mention_count: int
    event_count: int

    def __str__(self) -> str:
        return f"{self.title} · {self.source or '?'}"


class Documents(Listing[Document]):
    heads = ("title", "source", "published_at", "event_count", "mention_count")


def read_document(raw: Mapping[str, Any]) -> Document:
    return Document(
        id=raw["id"],
        title=raw["title"],
        source=raw["source"],
        url=raw["url"],
        language=raw["language"],
        published_at=read_instant(raw["publishedAt"]),
        ingested_at=read_instant(raw["ingestedAt"]),
        extractor=raw["extractor"],
        extraction_note=raw["extractionNote"],
        mention_count=raw["mentionCount"],
        event_count=raw["eventCount"],
    )
