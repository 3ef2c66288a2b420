"""Results as networkx graphs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

import networkx as nx

if TYPE_CHECKING:
    from .edges import Edge
    from .nodes import Node


def edges_to_networkx(edges: Iterable[Edge], nodes: Iterable[Node] = ()) -> nx.MultiDiGraph[str]:
    """A directed graph that may have several edges between two nodes.

    Nodes are keyed by id and have `label` and `kind`, and the other fields of a `Node` where `nodes` brings them. Edges are keyed by their
    ids and have their fields, with `weight` the number of claims. An edge leads from an entity to the event it takes part in, or from the
    subject of a relation to its object.
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in nodes:
        graph.add_node(node.id, **_attributes(node))
    for edge in edges:
        for id, label, kind in ((edge.source, edge.source_label, edge.source_kind), (edge.target, edge.target_label, edge.target_kind)):
            if id not in graph:
                graph.add_node(id, label=label, kind=kind)
        graph.add_edge(edge.source, edge.target, key=edge.id, weight=edge.claim_count, **_attributes(edge))
    return graph


def _attributes(thing: Node | Edge) -> dict[str, object]:
    """The fields that say something; networkx's writers know no None."""
    return {name: value for name, value in asdict(thing).items() if value is not None and name not in ("id", "source", "target")}
