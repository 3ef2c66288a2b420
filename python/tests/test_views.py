"""Views go from the notebook to the page and back."""

from __future__ import annotations

from urllib.parse import quote

import networkx as nx
import pytest

from wasl import BadRequest, Client, Conflict, NotFound, TooLarge

from .conftest import DELETE, INGEST, TEXT


def test_a_saved_view_comes_back_with_its_nodes_edges_and_places(wasl: Client, address: str) -> None:
    around = wasl.neighbourhood(wasl.search("العبدلاوي", types=["PERSON"])[0])
    view = wasl.save_view("حول العبدلاوي", around, description="وصف", tags=["دفتر"])
    again = wasl.view(view.slug)
    assert again == wasl.view(view.id) and again.title == "حول العبدلاوي" and again.url == f"{address}/v/{quote(view.slug)}"
    assert set(again.nodes["id"]) == {node.id for node in around.nodes}
    assert set(again.edges["id"]) >= {edge.id for edge in around.edges}
    assert (again.nodes["state"] == "LIVE").all() and len(again.gone) == 0
    assert view.id in [found.id for found in wasl.views(tags=["دفتر"])]
    assert f'src="{address}/embed/v/{quote(view.slug)}"' in again.show()._repr_html_()


def test_nodes_lie_apart_and_as_a_layout_of_networkx_has_them(wasl: Client) -> None:
    graph = wasl.neighbourhood(wasl.search("العبدلاوي", types=["PERSON"])[0]).to_networkx()
    view = wasl.save_view("دائرة", graph, positions=nx.circular_layout(graph))
    ids = list(graph)
    # circular_layout begins at the right and goes up, which on the canvas is towards smaller y
    places = view.nodes.set_index("id")
    assert places.loc[ids[0], "x"] == places["x"].max() > 100
    assert places.loc[ids[1], "y"] < places.loc[ids[0], "y"]
    laid_out = wasl.save_view("بلا مواضع", graph).nodes
    assert len(laid_out[["x", "y"]].drop_duplicates()) == len(ids)
    assert laid_out["x"].max() - laid_out["x"].min() > 200


def test_an_analysts_view_goes_through_networkx_and_back_without_moving(wasl: Client) -> None:
    first = wasl.save_view("ذهاب", wasl.neighbourhood(wasl.search("العبدلاوي", types=["PERSON"])[0]))
    graph = first.to_networkx()
    assert set(nx.get_node_attributes(graph, "pos")) == set(first.nodes["id"])
    second = wasl.save_view("ذهاب", graph, view=first)
    assert second.id == first.id and second.version == 2
    assert second.nodes[["id", "x", "y"]].equals(first.nodes[["id", "x", "y"]])


def test_two_who_save_at_once_are_told_and_both_versions_stand(wasl: Client) -> None:
    first = wasl.save_view("معا", [wasl.entities()[0]])
    wasl.save_view("معا", [wasl.entities()[1]], view=first)
    with pytest.raises(Conflict) as told:
        wasl.save_view("معا", [wasl.entities()[2]], view=first)
    assert told.value.code == "SAVED_MEANWHILE"
    assert wasl.view(first).version == 3


def test_what_is_gone_is_told_under_the_name_it_had(wasl: Client) -> None:
    document = wasl.query(INGEST, input={"text": TEXT})["ingestDocument"]["document"]["id"]
    who = wasl.search("حمدان راشد الغريباوي", types=["PERSON"])[0]
    view = wasl.save_view("سيزول", [who, wasl.search("مسقط", types=["PLACE"])[0]])
    wasl.query(DELETE, id=document)
    again = wasl.view(view)
    assert list(again.gone["label"]) == [who.label] and again.change_count > 0
    assert "2 nodes (1 gone)" in repr(again) and "changes in the graph since" in again._repr_html_()


def test_what_cannot_be_saved_is_said(wasl: Client) -> None:
    one = wasl.entities()[0]
    with pytest.raises(NotFound, match="1 of 2 nodes are no entities or events of this graph, such as ent_nobody"):
        wasl.save_view("؟", [one, "ent_nobody"])
    with pytest.raises(BadRequest, match="no nodes"):
        wasl.save_view("؟", [])
    with pytest.raises(BadRequest, match="no position"):
        wasl.save_view("؟", [one], positions={})
    with pytest.raises(NotFound) as told:
        wasl.view("no-such-view")
    assert told.value.code == "VIEW_NOT_FOUND"


def test_a_view_takes_more_nodes_than_one_question_does(wasl: Client) -> None:
    everything = [*wasl.entities(), *wasl.events()]
    view = wasl.save_view("كل شيء", everything)
    assert len(view.nodes) == len(everything) and len(view.edges) == len(wasl.edges())


def test_too_large_is_its_own_error() -> None:
    from wasl.errors import failure_of

    assert isinstance(failure_of({"__typename": "TooLarge", "message": "", "code": "TOO_LARGE"}), TooLarge)
