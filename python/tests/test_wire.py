"""What can pass is tried again; what must not be done twice is not."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest

from wasl import BadRequest, Client, CostExceeded, NotFound, Unavailable, WaslError

from .conftest import DELETE, INGEST, TEXT
from .faulty_wire import Fault, FaultyWire

BUSY = b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 4\r\nconnection: close\r\n\r\nbusy"
MADE = "mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename } } # query"
Break = Callable[..., tuple[Client, FaultyWire]]


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits of the client, which take no time."""
    waited: list[float] = []
    monkeypatch.setattr(time, "sleep", waited.append)
    return waited


@pytest.fixture
def broken(address: str) -> Iterator[Break]:
    wires: list[FaultyWire] = []

    def make(*faults: Fault) -> tuple[Client, FaultyWire]:
        wires.append(FaultyWire(address, faults).open())
        return Client(wires[-1].url), wires[-1]

    yield make
    for wire in wires:
        wire.close()


@pytest.fixture
def title() -> str:
    return uuid4().hex


def view_input(title: str) -> dict[str, object]:
    content = {"schema": 1, "nodes": [], "edges": [], "camera": {"x": 0, "y": 0, "zoom": 1}, "asOf": "2024-06-01T00:00:00.000Z"}
    return {"title": title, "content": content}


@pytest.mark.parametrize("fault", [0, 40, BUSY], ids=["reset", "cut in the middle", "503 of a proxy"])
def test_a_question_is_asked_again_after_a_fault(wasl: Client, broken: Break, waits: list[float], fault: Fault) -> None:
    client, wire = broken(fault, fault)
    assert [event.id for event in client.events()] == [event.id for event in wasl.events()]
    assert wire.requests == 3 and len(waits) == 2
    assert 0.1 <= waits[0] <= 0.2 and 0.2 <= waits[1] <= 0.4


def test_it_gives_up_in_the_end_with_what_to_do(broken: Break, waits: list[float]) -> None:
    client, wire = broken(*[0] * 99)
    with pytest.raises(Unavailable) as told:
        len(client.events())
    assert wire.requests == 6 and len(waits) == 5 and sum(waits) < 6.3
    assert "npm start" in str(told.value) and told.value.__cause__ is None
    assert "httpx" not in "".join(told.value._render_traceback_())


def test_a_mutation_whose_answer_was_lost_is_not_sent_twice(wasl: Client, broken: Break, waits: list[float], title: str) -> None:
    client, wire = broken(0)
    with pytest.raises(Unavailable):
        client.query(MADE, input=view_input(title))
    assert wire.requests == 1 and waits == []
    assert len(wasl.views(text=title)) <= 1


def test_a_mutation_that_was_refused_before_it_left_is_sent_when_somebody_listens(
    wasl: Client, address: str, monkeypatch: pytest.MonkeyPatch, title: str
) -> None:
    wire = FaultyWire(address)
    monkeypatch.setattr(time, "sleep", lambda _: wire.open())
    saved = Client(wire.url).query(MADE, input=view_input(title))
    assert saved == {"saveView": {"__typename": "SavedView"}}
    assert len(wasl.views(text=title)) == 1
    wire.close()


def test_what_is_wrong_is_not_asked_again(broken: Break, waits: list[float]) -> None:
    client, _ = broken()
    with pytest.raises(BadRequest, match="Cannot query field"):
        client.query("{ nothing }")
    with pytest.raises(CostExceeded) as told:
        client.query(EXPENSIVE)
    assert told.value.cost > told.value.limit > 0
    assert waits == []


EXPENSIVE = "{ documents(first: 100) { nodes { claims { sentence { document { claims { id } } } } } } }"


def test_a_stranger_at_the_address_is_told(broken: Break) -> None:
    client, _ = broken(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\nhello")
    with pytest.raises(BadRequest, match="does not speak as Wasl does"):
        client.query("{ graph { version } }")
    with pytest.raises(BadRequest, match="is not the address of a server"):
        Client("127.0.0.1:4000")


def test_errors_have_codes_and_what_to_do(wasl: Client) -> None:
    with pytest.raises(NotFound) as told:
        wasl.view("no-such-view")
    assert isinstance(told.value, WaslError) and told.value.code == "VIEW_NOT_FOUND" and told.value.remedy


@pytest.mark.parametrize("kind", ["entities", "edges", "events", "claims", "documents"])
def test_an_export_gives_every_row(wasl: Client, kind: str) -> None:
    listing = getattr(wasl, kind)()
    exported = wasl.export(kind)  # type: ignore[arg-type]
    assert sorted(row["id"] for row in exported) == sorted(thing.id for thing in listing)
    frame = exported.to_pandas()
    assert len(frame) == len(listing) and frame["id"].dtype == "string"


def test_an_export_that_is_cut_goes_on_without_loss_or_double(wasl: Client, broken: Break, waits: list[float]) -> None:
    whole = [row["id"] for row in wasl.export("edges")]
    client, wire = broken(0, 3000, 10_000, BUSY, 7001, 1)
    assert [row["id"] for row in client.export("edges")] == whole
    assert wire.requests == 7 and len(set(whole)) == len(whole)


def test_an_export_takes_filters_and_what_changed_since(wasl: Client) -> None:
    relations = {row["id"] for row in wasl.export("edges", kinds=["RELATES"])}
    assert relations == {edge.id for edge in wasl.edges(kinds=["RELATES"])} != set()
    assert list(wasl.export("edges", changed_since="2190-01-01T00:00:00Z")) == []
    with pytest.raises(BadRequest):
        list(wasl.export("edges", colour="red"))
    with pytest.raises(BadRequest, match="There is no such export"):
        list(wasl.export("names"))  # type: ignore[arg-type]
    assert list(wasl.export("edges", roles=["ACTOR"], min_claims=99).to_pandas().columns) == ["id"]


def test_what_is_gone_is_told_to_those_who_keep_a_copy(wasl: Client) -> None:
    document = wasl.query(INGEST, input={"text": TEXT + "نسخة"})["ingestDocument"]["document"]["id"]
    wasl.query(DELETE, id=document)
    gone = wasl.export("deleted").to_pandas()
    assert document in set(gone["id"]) and str(gone["at"].dtype) == "datetime64[us, UTC]"
