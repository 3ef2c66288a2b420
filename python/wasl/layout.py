"""Places of nodes on the canvas: pixels at zoom 1, downwards. networkx counts upwards, so y changes its sign on the way."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import networkx as nx

Point = tuple[float, float]
_ROOM = 150
"""Pixels between neighbours that their names need."""
_SCREEN = (1100, 700)


def spread(positions: Mapping[str, Sequence[float]]) -> dict[str, Point]:
    """A layout of networkx on the canvas: its larger side as long as that many nodes need, its middle at 0, 0."""
    xs = [place[0] for place in positions.values()]
    ys = [place[1] for place in positions.values()]
    side = max(max(xs) - min(xs), max(ys) - min(ys)) if xs else 0
    scale = _ROOM * math.sqrt(len(xs)) * 1.3 / side if side else 1
    middle = ((max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2) if xs else (0, 0)
    return {id: (float(x - middle[0]) * scale, float(middle[1] - y) * scale) for id, (x, y, *_) in positions.items()}


def lay_out(ids: Sequence[str], edges: Sequence[tuple[str, str]]) -> dict[str, Point]:
    """Places by forces, the same each time."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(ids)
    graph.add_edges_from(edges)
    # beyond 500 nodes networkx's springs need scipy
    springs = nx.spring_layout(graph, seed=7, k=2 / math.sqrt(max(1, len(ids)))) if len(ids) < 500 else nx.forceatlas2_layout(graph, seed=7)
    return spread({id: [float(value) for value in place] for id, place in springs.items()})


def camera_for(places: Mapping[str, Point]) -> dict[str, float]:
    """The camera that shows all places on a common screen: its middle, and a zoom of at most 1."""
    xs, ys = [x for x, _ in places.values()], [y for _, y in places.values()]
    width, height = max(xs) - min(xs) + _ROOM, max(ys) - min(ys) + _ROOM
    zoom = min(1, _SCREEN[0] / width, _SCREEN[1] / height)
    return {"x": (max(xs) + min(xs)) / 2, "y": (max(ys) + min(ys)) / 2, "zoom": max(0.05, zoom)}
