"""The tests run against a real server that has read `samples/`; `WASL_URL` is its address."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from wasl import Client

INGEST = """mutation ($input: IngestDocumentInput!) {
  ingestDocument(input: $input) { ... on IngestedDocument { document { id } } ... on Failure { message } }
}"""
DELETE = "mutation ($id: ID!) { deleteDocument(id: $id) { __typename } }"

BIDI = "\u202e"
# An emoji is two code units and one character. (😀😀 Layla Mansour Al-Abdlawi visited Muscat on Thursday and met ministers.)
TEXT = f"😀😀{BIDI} زارت رئيسة هيئة الجسر للإغاثة ليلى منصور العبدلاوي مسقط، الخميس، والتقت وزراء. وقال حمدان راشد الغريباوي إن الزيارة ناجحة.\n"


@dataclass(frozen=True)
class Hostile:
    """A document whose title is made to break out of the page, with its id."""

    id: str
    title: str


@pytest.fixture(scope="session")
def address() -> str:
    return os.environ["WASL_URL"]


@pytest.fixture(scope="session")
def wasl() -> Iterator[Client]:
    with Client() as client:
        yield client


@pytest.fixture
def hostile(wasl: Client) -> Iterator[Hostile]:
    title = "<script>alert(1)</script> عنوان"
    given = {"text": TEXT, "title": title, "source": "مصدر <b>", "publishedAt": "2024-06-01"}
    id = wasl.query(INGEST, input=given)["ingestDocument"]["document"]["id"]
    yield Hostile(id, title)
    wasl.query(DELETE, id=id)
