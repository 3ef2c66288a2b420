"""Lists give every row, and say honestly how many there are."""

from __future__ import annotations

import pytest

from wasl import BadRequest, Client, WaslError
from wasl.listing import Listing, Page, Total
from wasl.progress import with_progress


def test_iterating_gives_every_row_once_beyond_a_page(wasl: Client) -> None:
    events = wasl.events()
    ids = [event.id for event in events]
    assert len(ids) == len(set(ids)) == len(events) == events.total.count > 100
    assert events.total.exact


def test_a_slice_fetches_only_what_it_covers(wasl: Client) -> None:
    events = wasl.events()
    assert len(events[:5]) == 5
    assert len(events._rows) == 100
    assert events[-1] == list(events)[-1]
    assert [event.id for event in events[::-1]] == [event.id for event in events][::-1]


def test_the_total_says_at_least_where_the_server_does_not_know(wasl: Client) -> None:
    pages = {None: Page([1, 2], Total(2, exact=False), "a"), "a": Page([3], Total(2, exact=False), None)}
    listing = Listing(int, "numbers", fetch=lambda after: pages[after])
    assert str(listing.total) == "at least 2"
    assert len(listing) == 3
    assert listing.total == Total(3, exact=True)


def test_a_cursor_that_does_not_advance_is_an_error_not_a_loop() -> None:
    listing = Listing(int, "numbers", fetch=lambda after: Page([1], Total(9, exact=True), "same"))
    with pytest.raises(WaslError, match="same cursor twice"):
        list(listing)


def test_filters_combine_in_the_words_of_the_api(wasl: Client) -> None:
    ids = {event.id for event in wasl.events(or_=[{"types": ["ATTACK"]}, {"types": ["PROTEST"]}], not_={"min_claims": 2})}
    wanted = {event.id for event in wasl.events() if event.type in ("ATTACK", "PROTEST") and event.claim_count < 2}
    assert ids == wanted != set()


def test_an_unknown_filter_is_named(wasl: Client) -> None:
    with pytest.raises(BadRequest, match='unknown field "colour"'):
        len(wasl.entities(colour="red"))


def test_search_finds_in_either_script_and_its_hits_stand_for_ids(wasl: Client) -> None:
    arabic, latin = wasl.search("العبدلاوي", types=["PERSON"])[0], wasl.search("abdlawi", types=["PERSON"])[0]
    assert arabic.id == latin.id
    events = wasl.events(participants=[arabic])
    assert all(arabic.id in [part.id for part in event.participants] for event in events)
    assert len(events) > 0


def test_edges_are_all_there_and_bring_the_names_of_their_ends(wasl: Client) -> None:
    edges = wasl.edges()
    assert len({edge.id for edge in edges}) == edges.total.count > 100
    assert all(edge.source_label and edge.target_label for edge in edges)
    assert {edge.source_kind for edge in edges} <= {"PERSON", "ORGANIZATION", "PLACE"}


def test_claims_are_all_there(wasl: Client) -> None:
    claims = wasl.claims()
    counts = {row["type"]: row["count"] for row in wasl.query("{ graph { counts { type count } } }")["graph"]["counts"]}
    assert len(list(claims)) == claims.total.count == counts["CLAIM"]


def test_documents_are_filtered_by_publisher(wasl: Client) -> None:
    assert [document.source for document in wasl.documents(source="جريدة المرسى")] == ["جريدة المرسى"]


def test_a_result_shows_how_many_there_are_beyond_what_it_shows(wasl: Client) -> None:
    events = wasl.events()
    for shown in (repr(events), events._repr_html_()):
        assert f"{len(events)} events, 10 shown; to_pandas() has all" in shown


def test_a_bar_counts_what_takes_long_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(with_progress(range(999), "rows", 999)) == list(range(999))
    assert capsys.readouterr().err == ""
    assert list(with_progress(range(1500), "rows", 1500)) == list(range(1500))
    assert "/1500" in capsys.readouterr().err
