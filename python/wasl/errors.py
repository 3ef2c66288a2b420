"""What can go wrong, as exceptions: each says what happened, has a permanent code, and says what to do."""

from __future__ import annotations

from collections.abc import Mapping


class WaslError(Exception):
    """Something the server, or the way to it, refused.

    `message` says what happened; `code` is permanent and safe to compare with; `remedy` says what to do.
    """

    code = "INTERNAL"
    remedy = "If it happens again, look into the server's log."

    def __init__(self, message: str, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or self.code

    def __str__(self) -> str:
        return f"{self.message} {self.remedy} [{self.code}]"

    def _render_traceback_(self) -> list[str]:
        """What IPython prints in place of a traceback through our files."""
        return [f"{type(self).__name__} [{self.code}]: {self.message}", self.remedy]


class BadRequest(WaslError):
    """The request cannot be run as it is: a filter or an order that the server does not know, or a query where it answers only its own page's."""

    code = "BAD_REQUEST"
    remedy = "Correct what is named; the fields of every filter stand in GraphiQL, at /graphql of the server."


class CostExceeded(WaslError):
    """The query was refused before it ran: it may cost `cost`, and `limit` is allowed."""

    code = "COST_EXCEEDED"
    remedy = "Ask for fewer at once, or use `export`, which has no such limit."

    def __init__(self, message: str, cost: int = 0, limit: int = 0) -> None:
        super().__init__(message)
        self.cost = cost
        self.limit = limit


class Timeout(WaslError):
    """The server gave the query up, or did not answer in time."""

    code = "TIMEOUT"
    remedy = "Narrow the filter, ask for fewer at once, or use `export`."


class Unavailable(WaslError):
    """Nobody answers at the address, or the server's database does not."""

    code = "UNAVAILABLE"
    remedy = "See that Wasl runs (`npm start`) at this address; `GET /ready` says what it waits for."


class NotFound(WaslError):
    """There is nothing by that id or name."""

    code = "NOT_FOUND"
    remedy = "Look for it with `search`; what no document supports any more is gone."


class InvalidInput(WaslError):
    """What was to be written cannot be taken as it is."""

    code = "INVALID_INPUT"
    remedy = "Correct what is named and try again; nothing was written."


class TooLarge(InvalidInput):
    """It holds more than is taken."""

    code = "TOO_LARGE"
    remedy = "Take fewer nodes, or make two views of it; nothing was written."


class Conflict(WaslError):
    """The view is saved, and somebody else had saved it since it was read: both versions stand."""

    code = "SAVED_MEANWHILE"
    remedy = "Read the view again before the next save; no version is lost."


_BY_NAME: Mapping[str, type[WaslError]] = {
    "BAD_REQUEST": BadRequest,
    "QUERY_NOT_PERSISTED": BadRequest,
    "TIMEOUT": Timeout,
    "UNAVAILABLE": Unavailable,
    "NotFound": NotFound,
    "InvalidInput": InvalidInput,
    "TooLarge": TooLarge,
    "Conflict": Conflict,
}


def error_of(message: str, code: str, details: Mapping[str, object] | None = None) -> WaslError:
    """The exception for an error of a request, by its code."""
    if code == "COST_EXCEEDED":
        numbers = {key: value for key, value in (details or {}).items() if key in ("cost", "limit") and isinstance(value, int)}
        return CostExceeded(message, **numbers)
    return _BY_NAME.get(code, WaslError)(message, code)


def failure_of(payload: Mapping[str, object]) -> WaslError:
    """The exception for a member of a payload's union that is a failure (`__typename`, `message`, `code`)."""
    return _BY_NAME.get(str(payload["__typename"]), InvalidInput)(str(payload["message"]), str(payload["code"]))
