"""The way to the server: one HTTP client, tries again what can be tried again, tells failures as our own exceptions."""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import httpx

from .backoff import Backoff
from .errors import BadRequest, Timeout, Unavailable, WaslError, error_of

_SECONDS = httpx.Timeout(60, connect=5)
_PASSING = {502, 503, 504}
_NOT_CODE = re.compile(r'"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*')
_WRITES = re.compile(r"\b(?:mutation|subscription)\b")


class Transport:
    """Speaks with one server. `url` is its base, such as `http://127.0.0.1:4000`."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise BadRequest(f"{url!r} is not the address of a server, such as http://127.0.0.1:4000.")
        # a proxy of the network does not lead to this machine
        self._http = httpx.Client(base_url=self.url, timeout=_SECONDS, trust_env=not _is_loopback(parts.hostname))

    def close(self) -> None:
        self._http.close()

    def ask(self, text: str, variables: Mapping[str, object]) -> dict[str, Any]:
        """The data of a GraphQL answer. What writes is sent once; only when it certainly never left is it tried again."""
        is_read = not _WRITES.search(_NOT_CODE.sub(" ", text))
        backoff = Backoff()
        while True:
            try:
                return self._ask_once(text, variables)
            except _NotSent as error:
                backoff.wait_or_raise(error.told)
            except WaslError as error:
                if not is_read:
                    raise
                backoff.wait_or_raise(error)

    def _ask_once(self, text: str, variables: Mapping[str, object]) -> dict[str, Any]:
        accept = {"accept": "application/graphql-response+json, application/json"}
        with self._told():
            response = self._http.post("/graphql", json={"query": text, "variables": variables}, headers=accept)
            answer = _read_answer(response.status_code, response.content)
        for error in answer.get("errors") or []:
            details = error.get("extensions") or {}
            raise error_of(error["message"], details.get("code", "INTERNAL"), details)
        if isinstance(data := answer.get("data"), dict):
            return data
        raise _refused(answer, response.status_code)

    @contextmanager
    def lines(self, path: str, params: Mapping[str, str]) -> Iterator[Iterator[str]]:
        """The lines of a stream as they come; a line that was cut off is never among them. One try."""
        try:
            with self._told(), self._http.stream("GET", path, params=dict(params)) as response:
                if response.status_code != 200:
                    answer = _read_answer(response.status_code, response.read())
                    raise _refused(answer, response.status_code)
                yield _whole_lines(response.iter_bytes())
        except _NotSent as error:
            raise error.told from None

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tells what httpx raises in our words."""
        try:
            yield
        except (httpx.ConnectError, httpx.ConnectTimeout):
            raise _NotSent(Unavailable(f"Nobody answers at {self.url}.")) from None
        except httpx.TimeoutException:
            raise Timeout(f"{self.url} did not answer within {_SECONDS.read:g} seconds.") from None
        except httpx.HTTPError as error:
            raise Unavailable(f"The connection to {self.url} broke off ({type(error).__name__}).") from None


class _NotSent(Exception):
    """The connection was refused: nothing of the request left this machine."""

    def __init__(self, told: Unavailable) -> None:
        super().__init__()
        self.told = told


def _read_answer(status: int, body: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(body)
    except ValueError:
        answer = None
    if isinstance(answer, dict):
        return answer
    if status in _PASSING:
        raise Unavailable(f"What stands before the server answered {status}.")
    raise _stranger(status)


def _refused(answer: Mapping[str, Any], status: int) -> WaslError:
    """What the server says outside GraphQL: `{code, message}`, and for 4xx that it is the request's fault."""
    if not {"code", "message"} <= answer.keys():
        return _stranger(status)
    told = error_of(str(answer["message"]), str(answer["code"]), answer)
    return BadRequest(told.message, told.code) if type(told) is WaslError and status < 500 else told


def _stranger(status: int) -> BadRequest:
    return BadRequest(f"What answers there ({status}) does not speak as Wasl does. Is the address right?")


def _whole_lines(chunks: Iterator[bytes]) -> Iterator[str]:
    rest = b""
    for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n")
        yield from (line.decode() for line in whole if line)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
