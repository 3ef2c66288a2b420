"""Evidence shows the exact words, whatever characters stand in them."""

from __future__ import annotations

from wasl import Client
from wasl.claims import Claim
from wasl.evidence import Evidence

from .conftest import BIDI, Hostile


def test_every_mark_covers_the_words_it_names(wasl: Client) -> None:
    claims = wasl.claims()
    for claim in claims:
        assert claim.quote[claim.trigger_start : claim.trigger_end].strip() != ""
        within = [argument for argument in claim.arguments if argument.start >= 0]
        assert all(claim.quote[argument.start : argument.end] == argument.surface for argument in within)


def test_marks_stay_right_behind_characters_of_two_code_units(wasl: Client, hostile: Hostile) -> None:
    who = next(hit for hit in wasl.search("العبدلاوي", types=["PERSON"]))
    claims = [claim for claim in wasl.evidence(who) if claim.document_id == hostile.id]
    marks = [(claim.quote[one.start : one.end], one.surface) for claim in claims for one in claim.arguments if one.start >= 0]
    assert any("😀" in claim.quote for claim in claims)
    assert marks and all(marked == surface for marked, surface in marks)


def test_evidence_of_an_edge_is_the_claims_behind_it(wasl: Client) -> None:
    edge = wasl.neighbourhood(wasl.entities(order_by="DEGREE")[0]).edges[0]
    assert len(wasl.evidence(edge)) == edge.claim_count


def test_a_quote_shows_marks_stance_source_date_and_document(wasl: Client) -> None:
    claim = wasl.evidence(wasl.events(order_by="CLAIMS")[0])[0]
    shown = wasl.evidence(wasl.events(order_by="CLAIMS")[0])._repr_html_()
    assert f'title="{claim.type}">{claim.quote[claim.trigger_start:claim.trigger_end]}</mark>' in shown
    for part in (claim.stance, claim.source, f"{claim.published_at:%Y-%m-%d}", claim.document_title):
        assert str(part) in shown
    assert 'dir="auto"' in shown


def test_quotes_for_and_against_stand_side_by_side(wasl: Client) -> None:
    claims = wasl.evidence(wasl.events(disputed=True)[0])
    assert {claim.denies for claim in claims} == {True, False}
    columns = claims._repr_html_().split("flex:1 1 20em")[1:]
    assert ["DENIED" in column for column in columns] == [False, True]


def test_hostile_names_stay_words(wasl: Client, hostile: Hostile) -> None:
    who = wasl.search("العبدلاوي", types=["PERSON"])[0]
    claims = Evidence(Claim, "claims", [claim for claim in wasl.evidence(who) if claim.document_id == hostile.id])
    for shown in (wasl.documents()._repr_html_(), claims._repr_html_()):
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown and "مصدر &lt;b&gt;" in shown
        assert "<script" not in shown
    assert any(BIDI in claim.quote for claim in claims)
    assert BIDI not in claims._repr_html_() and BIDI not in repr(claims)
    assert hostile.title in [document.title for document in wasl.documents()]
