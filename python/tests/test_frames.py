"""Rows become flat DataFrames with sensible dtypes, also when there are none."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pandas as pd
import pytest

from wasl import BadRequest, Client

DTYPES = {
    "id": "string",
    "type": "category",
    "date": "string",
    "date_start": "datetime64[us]",
    "disputed": "boolean",
    "claim_count": "Int64",
    "participants": "object",
}


def test_events_are_one_row_each_with_sensible_dtypes(wasl: Client) -> None:
    frame = wasl.events().to_pandas()
    assert len(frame) == len(wasl.events())
    assert {name: str(frame[name].dtype) for name in DTYPES} == DTYPES
    dated = frame.dropna(subset="date")
    assert (dated["date_start"].dt.strftime("%Y-%m-%d").str[:4] == dated["date"].str[:4]).all()
    months = dated[dated["date"].str.len() == 7]
    assert (months["date_start"].dt.day == 1).all() and len(months) > 0


def test_an_empty_result_has_the_same_columns_and_dtypes(wasl: Client) -> None:
    full, empty = wasl.events().to_pandas(), wasl.events(from_="2199").to_pandas()
    assert len(empty) == 0
    kinds = [dtype if not isinstance(dtype, pd.CategoricalDtype) else "category" for dtype in full.dtypes]
    assert [dtype if not isinstance(dtype, pd.CategoricalDtype) else "category" for dtype in empty.dtypes] == kinds
    assert list(empty.columns) == list(full.columns)


def test_every_kind_of_list_is_as_wide_empty_as_full(wasl: Client) -> None:
    for full, empty in [
        (wasl.entities(), wasl.entities(name="لايوجدأحد")),
        (wasl.documents(), wasl.documents(source="?")),
        (wasl.search("العبدلاوي"), wasl.search("لايوجدأحد")),
    ]:
        assert list(full.to_pandas().columns) == list(empty.to_pandas().columns)
        assert len(empty.to_pandas()) == 0 < len(full.to_pandas())


def test_instants_are_in_utc(wasl: Client) -> None:
    assert str(wasl.documents().to_pandas()["published_at"].dtype) == "datetime64[us, UTC]"
    assert str(wasl.entities().to_pandas()["last_seen"].dtype) == "datetime64[us, UTC]"


def test_participants_get_a_row_each_and_events_without_any_keep_one(wasl: Client) -> None:
    events = wasl.events()
    frame = events.to_pandas(explode="participants")
    assert len(frame) == sum(max(1, len(event.participants)) for event in events)
    assert frame["participant_role"].dtype == "category"
    assert set(frame["id"]) == {event.id for event in events}
    assert frame["participant_name"].count() == sum(len(event.participants) for event in events)


def test_aliases_get_a_row_each_under_their_own_name(wasl: Client) -> None:
    people = wasl.entities(types=["PERSON"])
    assert set(people.to_pandas(explode="aliases")["aliases"].dropna()) == {alias for one in people for alias in one.aliases}


def test_what_is_no_list_cannot_be_exploded(wasl: Client) -> None:
    with pytest.raises(BadRequest, match="'label' is not a list in these rows; lists are: contradictions, participants"):
        wasl.events().to_pandas(explode="label")


def test_dates_of_python_and_pandas_are_taken_in_filters(wasl: Client) -> None:
    assert len(wasl.events(from_=date(2024, 5, 12), to=date(2024, 5, 12))) == len(wasl.events(from_="2024-05-12", to="2024-05-12")) > 0
    assert len(wasl.entities(changed_since=datetime(2000, 1, 1, tzinfo=timezone.utc))) == len(wasl.entities())
    assert len(wasl.entities(changed_since=pd.Timestamp("2190-01-01", tz="UTC"))) == 0
    with pytest.raises(BadRequest, match="time zone"):
        wasl.entities(changed_since=datetime(2000, 1, 1))


def test_counts_need_no_rows_and_agree_with_them(wasl: Client) -> None:
    counts = wasl.counts("events", by="TYPE")
    frame = counts.to_pandas()
    assert dict(zip(frame["type"], frame["count"])) == wasl.events().to_pandas()["type"].value_counts().to_dict()
    assert counts.total == len(wasl.events()) and counts.omitted == 0
    two = wasl.counts("claims", by=["SOURCE", "STANCE"], stance=["DENIED"]).to_pandas()
    assert list(two.columns) == ["source", "stance", "count"] and set(two["stance"]) == {"DENIED"}
    with pytest.raises(BadRequest, match="'names' is not one of entities, events"):
        wasl.counts("names", by="TYPE")  # type: ignore[arg-type]
