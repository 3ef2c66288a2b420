"""What is around given nodes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from . import html
from .edges import EDGE_FIELDS, Edge, Edges, read_edge
from .frame import Frame, frame_of_nodes
from .graphs import edges_to_networkx
from .listing import Total
from .nodes import NODE_FIELDS, Node, Nodes, read_node

if TYPE_CHECKING:
    import networkx as nx

NEIGHBOURHOOD = f"""query ($of: [ID!]!, $filter: NeighbourhoodFilter, $first: Int!) {{
  neighbourhood(of: $of, filter: $filter, first: $first) {{
    nodes {{ {NODE_FIELDS} }} edges {{ {EDGE_FIELDS} }}
    shown total {{ count exact }} omitted {{ reason count exact }}
  }}
}}"""


@dataclass(frozen=True)
class Neighbourhood:
    """Nodes and edges around given nodes, most evidence first.

    `shown` neighbours are here, out of `total`. `omitted` says how many are not and why (LIMIT: more than were asked for; FILTER: the filter
    leaves them out); `truncated` is true when LIMIT left any out.
    """

    nodes: Nodes
    edges: Edges
    shown: int
    total: Total
    omitted: dict[str, Total]
    url: str

    @property
    def truncated(self) -> bool:
        return "LIMIT" in self.omitted

    def to_pandas(self) -> pd.DataFrame:
        """The edges as a DataFrame; `nodes.to_pandas()` has the nodes."""
        return self.edges.to_pandas()

    def to_networkx(self) -> nx.MultiDiGraph[str]:
        """See `graphs.edges_to_networkx`; nodes have all fields of a `Node`."""
        return edges_to_networkx(self.edges, self.nodes)

    def show(self, height: int = 480) -> Frame:
        """Draws it in the notebook; `height` in pixels."""
        return frame_of_nodes(self.url, [node.id for node in self.nodes], height)

    def _note(self) -> str:
        left_out = [f"{count} left out ({reason.lower()})" for reason, count in self.omitted.items()]
        return "; ".join([f"{self.shown:,} of {self.total} neighbours, {len(self.edges):,} edges", *left_out])

    def __repr__(self) -> str:
        return f"Neighbourhood: {self._note()}"

    def _repr_html_(self) -> str:
        return self.edges._repr_html_() + html.line(self._note())


def read_neighbourhood(raw: Mapping[str, Any], url: str) -> Neighbourhood:
    by_id = {node["id"]: node for node in raw["nodes"]}
    return Neighbourhood(
        nodes=Nodes(Node, "nodes", [read_node(node) for node in raw["nodes"]]),
        edges=Edges(Edge, "edges", [read_edge(edge, by_id) for edge in raw["edges"]]),
        shown=raw["shown"],
        total=Total(**raw["total"]),
        omitted={omission["reason"]: Total(omission["count"], omission["exact"]) for omission in raw["omitted"]},
        url=url,
    )
