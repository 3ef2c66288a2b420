"""Ways from one node to another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, overload

import pandas as pd

from . import html
from .edges import EDGE_FIELDS, Edge, read_edge
from .frame import Frame, frame_of_nodes
from .frames import to_frame
from .graphs import edges_to_networkx
from .nodes import NODE_FIELDS, Node, read_node

if TYPE_CHECKING:
    import networkx as nx

PATHS = f"""query ($from: ID!, $to: ID!, $maxLength: Int!, $avoid: [ID!]!, $first: Int!) {{
  paths(from: $from, to: $to, maxLength: $maxLength, avoid: $avoid, first: $first) {{ nodes {{ {NODE_FIELDS} }} edges {{ {EDGE_FIELDS} }} }}
}}"""


@dataclass(frozen=True)
class Path:
    """One way: its nodes in order, and the edges between them."""

    nodes: list[Node]
    edges: list[Edge]

    def __len__(self) -> int:
        """How many edges long."""
        return len(self.edges)

    def __str__(self) -> str:
        return " ← ".join(node.label for node in self.nodes)


@dataclass(frozen=True)
class Step:
    """One edge of one way, as a row: which way (from 0), which step of it (from 0), and from which node to which it is walked."""

    path: int
    step: int
    label: str
    edge: str
    claim_count: int
    next_label: str
    node_id: str
    edge_id: str
    next_id: str


class Paths(Sequence[Path]):
    """Ways, shortest first. `truncated` is true when there may be more than were asked for."""

    def __init__(self, paths: list[Path], first: int, url: str) -> None:
        self._paths = paths
        self._url = url
        self.truncated = len(paths) >= first

    def __len__(self) -> int:
        return len(self._paths)

    def __iter__(self) -> Iterator[Path]:
        return iter(self._paths)

    @overload
    def __getitem__(self, index: int) -> Path: ...
    @overload
    def __getitem__(self, index: slice) -> list[Path]: ...
    def __getitem__(self, index: int | slice) -> Path | list[Path]:
        return self._paths[index]

    def to_pandas(self) -> pd.DataFrame:
        """One row a step of a way; see `Step`."""
        steps = [
            Step(
                path=number,
                step=step,
                label=path.nodes[step].label,
                edge=str(edge.role or edge.relation),
                claim_count=edge.claim_count,
                next_label=path.nodes[step + 1].label,
                node_id=path.nodes[step].id,
                edge_id=edge.id,
                next_id=path.nodes[step + 1].id,
            )
            for number, path in enumerate(self)
            for step, edge in enumerate(path.edges)
        ]
        return to_frame(Step, steps)

    def to_networkx(self) -> nx.MultiDiGraph[str]:
        """All ways together; see `graphs.edges_to_networkx`."""
        return edges_to_networkx([edge for path in self for edge in path.edges], [node for path in self for node in path.nodes])

    def show(self, height: int = 480) -> Frame:
        """Draws all ways in the notebook; `height` in pixels."""
        return frame_of_nodes(self._url, list(self.to_networkx()), height)

    def _note(self) -> str:
        return f"{len(self)} ways" + ("; there may be more: ask with a larger `first`" if self.truncated else "")

    def __repr__(self) -> str:
        return "\n".join([self._note(), *(f"  {html.clean(path)}" for path in self)])

    def _repr_html_(self) -> str:
        rows = ([len(path), [node.label for node in path.nodes]] for path in self)
        return html.table(["edges", "nodes"], rows, self._note())


def read_path(raw: Mapping[str, Any]) -> Path:
    by_id = {node["id"]: node for node in raw["nodes"]}
    return Path([read_node(node) for node in raw["nodes"]], [read_edge(edge, by_id) for edge in raw["edges"]])
