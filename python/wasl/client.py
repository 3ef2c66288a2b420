"""The one thing to begin with: `Client()`."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .claims import CLAIM_FIELDS, Claim, Claims, read_claim
from .co_occurrences import CO_OCCURRENCES, CoOccurrences, read_co_occurrences
from .counts import Counts, Kind, counts_query
from .documents import DOCUMENT_FIELDS, Document, Documents, read_document
from .edges import EDGE_FIELDS, ENDS_FIELDS, Edge, Edges, read_edge_with_ends
from .errors import NotFound, failure_of
from .evidence import Evidence
from .export import Export, Exported
from .filters import to_input, to_value
from .hits import HIT_FIELDS, Hit, Hits, read_hit
from .neighbourhood import NEIGHBOURHOOD, Neighbourhood, read_neighbourhood
from .nodes import ENTITY_FIELDS, EVENT_FIELDS, Entities, Entity, Event, Events, read_entity, read_event
from .pages import fetch_pages
from .paths import PATHS, Paths, read_path
from .transport import Transport
from .view_saving import SAVE, Positions, make_content
from .views import CHANGES, VIEW, VIEW_FIELDS, View, Views, ViewSummary, read_view, read_view_summary
from .words import HasId, id_of

if TYPE_CHECKING:
    from .view_saving import Drawable


class Client:
    """Reads and draws the graph of one server.

    `url` is its address; left out, the environment's `WASL_URL`, else http://127.0.0.1:4000. Nothing is sent before the first question.

    Filters are keywords, the fields of the API's filters in snake case: `types=["PERSON"]`, `min_claims=2`, `from_="2024-05"`;
    `and_` and `or_` take lists of filters, `not_` takes one. Wherever an id is asked for, a thing that has one will do.

    Every method may raise `Unavailable`, `Timeout`, `BadRequest` or `CostExceeded` (see `errors`); what can pass is tried again first.
    """

    def __init__(self, url: str | None = None) -> None:
        self._transport = Transport(url or os.environ.get("WASL_URL") or "http://127.0.0.1:4000")

    @property
    def url(self) -> str:
        """The server's address."""
        return self._transport.url

    def search(self, text: str, types: Sequence[str] | None = None, script: str = "ANY") -> Hits:
        """Entities, events and sentences by words in Arabic or Latin letters, best first.

        `types` of PERSON, ORGANIZATION, PLACE, EVENT, SENTENCE; `script` SAME looks only in the script of the words.
        """
        arguments = {"text": ("String!", text), "types": ("[SearchType!]", types), "script": ("SearchScript!", script)}
        return Hits(Hit, "hits", fetch=fetch_pages(self._transport, "search", arguments, HIT_FIELDS, read_hit))

    def entities(self, order_by: str | None = None, **filter: object) -> Entities:
        """People, organizations and places. `order_by` NAME (the default), DEGREE, EVIDENCE, DATE or CHANGED."""
        arguments = _listed("Entity", order_by, filter)
        return Entities(Entity, "entities", fetch=fetch_pages(self._transport, "entities", arguments, ENTITY_FIELDS, read_entity))

    def events(self, order_by: str | None = None, **filter: object) -> Events:
        """Events with who takes part. `order_by` DATE (latest first, the default), CLAIMS, DEGREE or CHANGED."""
        arguments = _listed("Event", order_by, filter)
        return Events(Event, "events", fetch=fetch_pages(self._transport, "events", arguments, EVENT_FIELDS, read_event))

    def documents(self, order_by: str | None = None, **filter: object) -> Documents:
        """Texts as published, without the texts themselves. `order_by` DATE (the default) or CHANGED."""
        arguments = _listed("Document", order_by, filter)
        return Documents(Document, "documents", fetch=fetch_pages(self._transport, "documents", arguments, DOCUMENT_FIELDS, read_document))

    def edges(self, order_by: str | None = None, **filter: object) -> Edges:
        """Ties of the whole graph. `order_by` ID (the default), CLAIMS or DATE."""
        arguments = _listed("Edge", order_by, filter)
        fields = f"{EDGE_FIELDS} {ENDS_FIELDS}"
        return Edges(Edge, "edges", fetch=fetch_pages(self._transport, "edges", arguments, fields, read_edge_with_ends))

    def claims(self, **filter: object) -> Claims:
        """What sentences say, of the whole graph, in the order of ids."""
        arguments = {"filter": ("ClaimFilter", to_input(filter))}
        return Claims(Claim, "claims", fetch=fetch_pages(self._transport, "claims", arguments, CLAIM_FIELDS, read_claim))

    def evidence(self, of: str | HasId) -> Evidence:
        """The claims behind an edge, an event or an entity, with their quotes."""
        id = id_of(of)
        arguments = {"edge" if id.startswith("edg_") else "node": ("ID", id)}
        return Evidence(Claim, "claims", fetch=fetch_pages(self._transport, "evidence", arguments, CLAIM_FIELDS, read_claim))

    def neighbourhood(self, of: str | HasId | Iterable[str | HasId], first: int = 100, **filter: object) -> Neighbourhood:
        """What is around one node or several (at most 100): up to `first` (at most 500) neighbours, most evidence first."""
        ids = to_value([of] if isinstance(of, str) or hasattr(of, "id") else list(of))
        answer = self._transport.ask(NEIGHBOURHOOD, {"of": ids, "filter": to_input(filter), "first": first})
        return read_neighbourhood(answer["neighbourhood"], self.url)

    def paths(
        self, from_: str | HasId, to: str | HasId, max_length: int = 4, avoid: Iterable[str | HasId] = (), first: int = 10
    ) -> Paths:
        """Ways from one node to another of at most `max_length` (1 to 6) edges, shortest first, that do not pass through `avoid`."""
        variables = {"from": id_of(from_), "to": id_of(to), "maxLength": max_length, "avoid": to_value(list(avoid)), "first": first}
        answer = self._transport.ask(PATHS, variables)["paths"]
        return Paths([read_path(raw) for raw in answer], first, self.url)

    def counts(self, kind: Kind, by: str | Sequence[str], **filter: object) -> Counts:
        """How many `entities`, `events`, `edges`, `claims` or `documents` there are by one or two dimensions, such as MONTH and SOURCE."""
        dimensions = [by] if isinstance(by, str) else list(by)
        answer = self._transport.ask(counts_query(kind), {"filter": to_input(filter), "by": dimensions})
        return Counts(kind, dimensions, next(iter(answer.values())))

    def co_occurrences(
        self, types: Sequence[str] | None = None, of: Iterable[str | HasId] | None = None, first: int = 1000, **filter: object
    ) -> CoOccurrences:
        """Pairs of entities (of `types`; with one of `of`) in the same events, in how many, most first; the filter is one of events."""
        wanted = None if of is None else to_value(list(of))
        answer = self._transport.ask(CO_OCCURRENCES, {"filter": to_input(filter), "types": types, "of": wanted, "first": first})
        return read_co_occurrences(answer["coOccurrences"])

    def export(self, kind: Exported, changed_since: datetime | str | None = None, **filter: object) -> Export:
        """Everything of a kind as plain dicts, in the order of ids, however much there is; only what changed since an instant, if given.

        `deleted` tells the ids of documents, entities and events that are gone, and `at` which instant, so that a copy can be kept in step.
        """
        given = to_input(filter)
        params = {} if given is None else {"filter": json.dumps(given, ensure_ascii=False)}
        if changed_since is not None:
            params["changedSince"] = str(to_value(changed_since))
        return Export(self._transport, kind, params)

    def views(self, order_by: str | None = None, **filter: object) -> Views:
        """Saved views. `order_by` CHANGED (the default), TITLE or CREATED; filters `text`, `tags`, `is_archived`."""
        arguments = {"filter": ("ViewFilter", to_input(filter)), "orderBy": ("ViewOrder", order_by)}
        return Views(ViewSummary, "views", fetch=fetch_pages(self._transport, "views", arguments, VIEW_FIELDS, read_view_summary))

    def view(self, slug_or_id: str | HasId) -> View:
        """A saved view as it is now, with what has changed since. Raises NotFound."""
        key = id_of(slug_or_id)
        found = self._transport.ask(VIEW, {"id" if key.startswith("viw_") else "slug": key})["view"]
        if found is None:
            raise NotFound(f"There is no view {key!r}.", "VIEW_NOT_FOUND")
        changes = self._transport.ask(CHANGES, {"id": found["id"], "number": found["latest"]["number"]})["viewChanges"]
        if changes["__typename"] != "ViewChanges":
            raise failure_of(changes)
        return read_view(found, changes, self.url)

    def save_view(
        self,
        title: str,
        what: Drawable,
        positions: Positions | None = None,
        description: str = "",
        tags: Sequence[str] = (),
        view: View | None = None,
    ) -> View:
        """Saves nodes, with every edge the graph has among them, as a view that opens in the page at `.url`.

        `what` is a neighbourhood, paths, edges, pairs, a networkx graph, or nodes or their ids. Places are `positions`, a layout of networkx by
        id, scaled to the canvas; else the nodes' own `pos`, as a view's graph has it; else they are laid out. With `view` it is a new version of
        that one.

        Raises NotFound for unknown nodes, TooLarge beyond 2,000, InvalidInput, and Conflict when others saved that view since it was read.
        """
        content = make_content(self._transport, what, positions)
        version = {} if view is None else {"id": view.id, "base": view.version}
        given = {"title": title, "description": description, "tags": list(tags), "content": content, **version}
        saved = self._transport.ask(SAVE, {"input": given})["saveView"]
        if saved["__typename"] != "SavedView":
            raise failure_of(saved)
        return self.view(saved["view"]["id"])

    def query(self, text: str, **variables: object) -> dict[str, Any]:
        """The data of any GraphQL query or mutation. A mutation is sent once: it is tried again only where nothing of it can have arrived."""
        return self._transport.ask(text, {name: _plain(value) for name, value in variables.items()})

    def close(self) -> None:
        """Closes the connections; `with Client() as wasl:` does so by itself."""
        self._transport.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Client({self.url!r})"


def _listed(name: str, order_by: str | None, filter: Mapping[str, object]) -> dict[str, tuple[str, object]]:
    return {"filter": (f"{name}Filter", to_input(filter)), "orderBy": (f"{name}Order!", order_by)}


def _plain(value: object) -> object:
    """A variable as given; a thing becomes its id."""
    return value if isinstance(value, Mapping) else to_value(value)
