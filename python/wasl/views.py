"""Saved states of the canvas, read from the server."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from urllib.parse import quote

import networkx as nx
import pandas as pd

from . import html
from .frame import Frame
from .frames import to_frame
from .listing import Listing
from .words import PartialDate, Word, read_instant

VIEW_FIELDS = "id slug title description tags createdAt changedAt latest { number at message nodeCount edgeCount }"
VIEW = f"""query ($id: ID, $slug: String) {{ view(id: $id, slug: $slug) {{ {VIEW_FIELDS} latest {{ isSupported content }} }} }}"""
CHANGES = """query ($id: ID!, $number: Int) {
  viewChanges(id: $id, number: $number) {
    __typename
    ... on Failure { message code }
    ... on ViewChanges {
      total goneEdges { id } goneNodes { id }
      forwardedNodes { id now { ... on Entity { id name } ... on Event { id label } } }
    }
  }
}"""


@dataclass(frozen=True)
class ViewSummary:
    """A view in a list: what it is called, when it was last changed, and how large its last version is."""

    id: str
    slug: str
    title: str
    description: str
    tags: list[str]
    version: int
    node_count: int
    edge_count: int
    created_at: datetime | None
    changed_at: datetime | None

    def __str__(self) -> str:
        return f"{self.title} · {self.slug} · version {self.version}"


class Views(Listing[ViewSummary]):
    heads = ("title", "slug", "version", "node_count", "edge_count", "changed_at")


@dataclass(frozen=True)
class ViewNode:
    """A node where the analyst has it, under the name it had when saved; `state` says what became of it: LIVE, FORWARDED (merged into `now_id`) or GONE.

    `x` and `y` are pixels at zoom 1, downwards.
    """

    id: str
    kind: Word
    label: str
    x: float
    y: float
    pinned: bool
    hidden: bool
    date: PartialDate | None
    state: Word
    now_id: str | None
    now_label: str | None


@dataclass(frozen=True)
class ViewEdge:
    """An edge as it was saved, with how many claims and documents stood behind it then. `type` is its role or relation; `state` is LIVE or GONE."""

    id: str
    source: str
    target: str
    kind: Word
    type: Word
    title: str | None
    claim_count: int
    document_count: int
    stance: Word
    state: Word


@dataclass(frozen=True)
class View:
    """An analyst's view in its last version. `change_count` is how much has changed in the graph since it was saved, among what it shows."""

    id: str
    slug: str
    title: str
    description: str
    tags: list[str]
    version: int
    saved_at: datetime | None
    url: str
    change_count: int
    node_rows: list[ViewNode]
    edge_rows: list[ViewEdge]
    server: str

    @cached_property
    def nodes(self) -> pd.DataFrame:
        """One row a node; see `ViewNode`."""
        return to_frame(ViewNode, self.node_rows)

    @cached_property
    def edges(self) -> pd.DataFrame:
        """One row an edge; see `ViewEdge`."""
        return to_frame(ViewEdge, self.edge_rows)

    @property
    def gone(self) -> pd.DataFrame:
        """The nodes that no document supports any more."""
        return self.nodes[self.nodes["state"] == "GONE"]

    def to_networkx(self) -> nx.MultiDiGraph[str]:
        """Nodes by id with `label`, `kind`, `hidden`, `pinned`, `state` and `pos`; edges by id with `type`, `claim_count` and `state`.

        `pos` counts upwards as networkx draws, so that `nx.draw(graph, nx.get_node_attributes(graph, "pos"))` looks as the page does.
        """
        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        for node in self.node_rows:
            said = {"label": node.label, "kind": node.kind, "hidden": node.hidden, "pinned": node.pinned, "state": node.state}
            graph.add_node(node.id, pos=(node.x, -node.y), **said)
        for edge in self.edge_rows:
            said = {"kind": edge.kind, "type": edge.type, "claim_count": edge.claim_count, "weight": edge.claim_count, "state": edge.state}
            graph.add_edge(edge.source, edge.target, key=edge.id, **said)
        return graph

    def show(self, height: int = 480) -> Frame:
        """Draws it in the notebook as it stands in the page; `height` in pixels."""
        return Frame(f"{self.server}/embed/v/{quote(self.slug)}", self.url, height=height)

    def _note(self) -> str:
        changes = f"; {self.change_count:,} changes in the graph since" if self.change_count else ""
        return f"version {self.version}: {len(self.node_rows):,} nodes ({len(self.gone):,} gone), {len(self.edge_rows):,} edges{changes}"

    def __repr__(self) -> str:
        return f"{html.clean(self.title)}\n  {self._note()}\n  {self.url}"

    def _repr_html_(self) -> str:
        return f"<p>{html.link(self.url, self.title)}</p>{html.line(self._note())}"


def read_view_summary(raw: Mapping[str, Any]) -> ViewSummary:
    latest = raw["latest"]
    return ViewSummary(
        id=raw["id"],
        slug=raw["slug"],
        title=raw["title"],
        description=raw["description"],
        tags=raw["tags"],
        version=latest["number"],
        node_count=latest["nodeCount"],
        edge_count=latest["edgeCount"],
        created_at=read_instant(raw["createdAt"]),
        changed_at=read_instant(raw["changedAt"]),
    )


def read_view(raw: Mapping[str, Any], changes: Mapping[str, Any], server: str) -> View:
    latest = raw["latest"]
    content = json.loads(latest["content"]) if isinstance(latest["content"], str) else latest["content"]
    gone = {thing["id"] for thing in [*changes["goneNodes"], *changes["goneEdges"]]}
    now = {node["id"]: node["now"] for node in changes["forwardedNodes"] if node["now"]}
    return View(
        id=raw["id"],
        slug=raw["slug"],
        title=raw["title"],
        description=raw["description"],
        tags=raw["tags"],
        version=latest["number"],
        saved_at=read_instant(latest["at"]),
        url=f"{server}/v/{quote(raw['slug'])}",
        change_count=changes["total"],
        node_rows=[_read_node(node, gone, now.get(node["id"])) for node in content["nodes"]],
        edge_rows=[_read_edge(edge, gone) for edge in content["edges"]],
        server=server,
    )


def _read_node(raw: Mapping[str, Any], gone: set[str], now: Mapping[str, Any] | None) -> ViewNode:
    return ViewNode(
        id=raw["id"],
        kind=raw["kind"],
        label=raw["label"],
        x=raw["x"],
        y=raw["y"],
        pinned=raw["pinned"],
        hidden=raw["hidden"],
        date=raw["date"],
        state=Word("GONE" if raw["id"] in gone else "FORWARDED" if now else "LIVE"),
        now_id=now["id"] if now else None,
        now_label=(now.get("name") or now.get("label")) if now else None,
    )


def _read_edge(raw: Mapping[str, Any], gone: set[str]) -> ViewEdge:
    # the id says both ends: edg_t.SOURCE.TARGET.ROLE
    kind, source, rest = raw["id"].split(".", 2)
    target, type = rest.rsplit(".", 1)
    return ViewEdge(
        id=raw["id"],
        source=source,
        target=target,
        kind=Word("TAKES_PART" if kind == "edg_t" else "RELATES"),
        type=Word(type),
        title=raw["title"],
        claim_count=raw["claims"],
        document_count=raw["documents"],
        stance=raw["stance"],
        state=Word("GONE" if raw["id"] in gone else "LIVE"),
    )
