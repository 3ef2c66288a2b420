"""Views made in a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timezone
from itertools import combinations
from typing import TYPE_CHECKING, Any, Protocol, Union, runtime_checkable

import networkx as nx

from .errors import BadRequest, NotFound
from .layout import Point, camera_for, lay_out, spread
from .transport import Transport
from .words import HasId, id_of


@runtime_checkable
class Graphed(Protocol):
    """A neighbourhood, paths, edges, pairs or a view."""

    def to_networkx(self) -> nx.Graph[str]: ...


if TYPE_CHECKING:
    Drawable = Union[nx.Graph[str], Graphed, Iterable[Union[str, HasId]]]

Positions = Mapping[str, Sequence[float]]

SAVE = """mutation ($input: SaveViewInput!) {
  saveView(input: $input) { __typename ... on SavedView { view { id } } ... on Failure { message code } }
}"""
_NODES = """query ($ids: [ID!]!) {
  nodes(ids: $ids) { __typename ... on Entity { id name redirectedFrom } ... on Event { id label } }
}"""
_EDGES = "query ($ids: [ID!]!) { edgesAmong(ids: $ids) { id source target claimCount } }"
_BLOCK = 500


def read_drawable(what: Drawable) -> tuple[list[str], dict[str, Point] | None]:
    """The ids of the nodes of what is to be drawn, and their places on the canvas where each has a `pos` of its own."""
    if isinstance(what, Iterable) and not isinstance(what, (nx.Graph, Graphed)):
        return list(dict.fromkeys(id_of(thing) for thing in what)), None
    graph = what if isinstance(what, nx.Graph) else what.to_networkx()
    places = {id: (float(said["pos"][0]), -float(said["pos"][1])) for id, said in graph.nodes.items() if "pos" in said}
    return list(graph), places if len(places) == len(graph) else None


def make_content(transport: Transport, what: Drawable, positions: Positions | None) -> dict[str, object]:
    """What a version of a view holds, in its lean form: the nodes, every edge the graph has among them, and where they are.

    Raises NotFound for nodes that the graph does not have, BadRequest for nodes without a position where positions are given.
    """
    ids, places = read_drawable(what)
    if not ids:
        raise BadRequest("There are no nodes to make a view of.")
    nodes = _read_nodes(transport, ids)
    edges = _read_edges(transport, [node["id"] for node in nodes.values()])
    if positions is not None:
        missing = [id for id in ids if id not in positions]
        if missing:
            raise BadRequest(f"{len(missing)} nodes have no position, such as {missing[0]}.")
        places = spread({id: positions[id] for id in ids})
    if places is None:
        places = lay_out(ids, [(edge["source"], edge["target"]) for edge in edges])
    return {
        "schema": 1,
        "nodes": [_place(node, places[id]) for id, node in nodes.items()],
        "edges": [{"id": edge["id"], "claims": edge["claimCount"]} for edge in edges],
        "camera": camera_for(places),
        "asOf": datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    }


def _place(node: Mapping[str, Any], place: Point) -> dict[str, object]:
    kind, label = node["__typename"].upper(), node.get("name") or node["label"]
    return {"id": node["id"], "kind": kind, "label": label, "x": place[0], "y": place[1], "pinned": False, "hidden": False}


def _read_nodes(transport: Transport, ids: Sequence[str]) -> dict[str, Any]:
    """By the ids asked for; one that was merged is what it now is, once."""
    found: dict[str, Any] = {}
    now: set[str] = set()
    missing: list[str] = []
    for block in _blocks(ids):
        for id, node in zip(block, transport.ask(_NODES, {"ids": block})["nodes"]):
            if node is None or "id" not in node:
                missing.append(id)
            elif node["id"] not in now:
                now.add(node["id"])
                found[id] = node
    if missing:
        raise NotFound(f"{len(missing)} of {len(ids)} nodes are no entities or events of this graph, such as {missing[0]}.")
    return found


def _read_edges(transport: Transport, ids: Sequence[str]) -> list[Any]:
    """Every edge among the nodes. The server looks at a thousand at once, so that larger sets are asked for two blocks at a time."""
    blocks = _blocks(ids)
    asked = [[*one, *other] for one, other in combinations(blocks, 2)] or blocks
    return list({edge["id"]: edge for block in asked for edge in transport.ask(_EDGES, {"ids": block})["edgesAmong"]}.values())


def _blocks(ids: Sequence[str]) -> list[list[str]]:
    return [list(ids[at : at + _BLOCK]) for at in range(0, len(ids), _BLOCK)]
