"""Results become networkx graphs, and say what they leave out."""

from __future__ import annotations

import networkx as nx

from wasl import Client


def test_a_neighbourhood_says_what_it_leaves_out(wasl: Client) -> None:
    who = wasl.entities(order_by="DEGREE")[0]
    whole, part = wasl.neighbourhood(who, first=500), wasl.neighbourhood(who, first=3)
    assert not whole.truncated and whole.shown == whole.total.count
    assert part.truncated and part.shown == 3 and part.total == whole.total
    assert part.omitted["LIMIT"].count == whole.shown - 3
    for shown in (repr(part), part._repr_html_()):
        assert f"3 of {whole.shown} neighbours" in shown and f"{whole.shown - 3} left out (limit)" in shown


def test_a_neighbourhood_is_a_graph_of_its_nodes_and_edges(wasl: Client) -> None:
    who = wasl.entities(order_by="DEGREE")[0]
    around = wasl.neighbourhood(who)
    graph = around.to_networkx()
    assert set(graph) == {node.id for node in around.nodes}
    assert {key for _, _, key in graph.edges(keys=True)} == {edge.id for edge in around.edges}
    assert graph.nodes[who.id]["label"] == who.name and graph.nodes[who.id]["kind"] == who.type
    source, target, key = next(iter(graph.edges(keys=True)))
    assert graph.edges[source, target, key]["weight"] == next(edge.claim_count for edge in around.edges if edge.id == key)


def test_a_graph_can_be_written_as_graphml(wasl: Client) -> None:
    graph = wasl.neighbourhood(wasl.entities(order_by="DEGREE")[0]).to_networkx()
    for _, _, said in graph.edges(data=True):
        said["contradictions"] = ",".join(said["contradictions"])
        for name in ("first_seen", "last_seen"):
            said[name] = str(said.get(name))
    assert "graphml" in "".join(nx.generate_graphml(graph))


def test_paths_lead_from_one_to_the_other_and_keep_clear_of_hubs(wasl: Client) -> None:
    one, other = wasl.search("المرزوعي", types=["PERSON"])[0], wasl.search("العبدلاوي", types=["PERSON"])[0]
    paths = wasl.paths(one, other, first=3)
    assert len(paths) == 3 and paths.truncated and "there may be more" in repr(paths)
    assert all(path.nodes[0].id == one.id and path.nodes[-1].id == other.id for path in paths)
    assert nx.has_path(paths.to_networkx().to_undirected(), one.id, other.id)
    frame = paths.to_pandas()
    assert len(frame) == sum(len(path) for path in paths)
    hub = paths[0].nodes[1]
    assert all(hub.id not in [node.id for node in path.nodes] for path in wasl.paths(one, other, avoid=[hub]))


def test_all_edges_are_one_graph(wasl: Client) -> None:
    edges = wasl.edges(kinds=["RELATES"])
    graph = edges.to_networkx()
    assert graph.number_of_edges() == len(edges) > 0
    assert all(said["label"] for _, said in graph.nodes(data=True))


def test_pairs_in_the_same_events_are_an_undirected_graph(wasl: Client) -> None:
    pairs = wasl.co_occurrences(types=["PERSON", "ORGANIZATION"])
    graph = pairs.to_networkx()
    assert not graph.is_directed() and graph.number_of_edges() == len(pairs) == pairs.in_all.count
    assert not pairs.truncated
    few = wasl.co_occurrences(types=["PERSON", "ORGANIZATION"], first=2)
    assert few.truncated and f"{len(pairs)} pairs in all" in repr(few)
    first = pairs[0]
    assert graph.edges[first.one_id, first.other_id]["weight"] == len(wasl.events(participants=[first.one_id, first.other_id]))


def test_a_drawing_is_a_frame_of_the_servers_page(wasl: Client, address: str) -> None:
    around = wasl.neighbourhood(wasl.entities(order_by="DEGREE")[0], first=3)
    shown = around.show()._repr_html_()
    assert f'<iframe src="{address}/embed/nodes#{",".join(node.id for node in around.nodes)}"' in shown
    assert "open in Wasl</bdi></a>" in shown
