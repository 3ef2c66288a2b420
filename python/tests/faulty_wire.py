"""A wire between client and server that breaks as it is told: a fault injector in front of the real server."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterable
from contextlib import suppress
from urllib.parse import urlsplit

Fault = int | bytes
"""What becomes of a connection: the line is cut after so many bytes of the answer, or these bytes are the answer."""


class FaultyWire:
    """Connections suffer `faults` in turn; when these are used up, they pass. `requests` counts the connections that came.

    The server answers only to its own address, so that the one named in `Host` becomes that on the way.
    """

    def __init__(self, server: str, faults: Iterable[Fault] = ()) -> None:
        self._server = (urlsplit(server).hostname, urlsplit(server).port)
        self._faults = list(faults)
        self._door = socket.socket()
        self._door.bind(("127.0.0.1", 0))
        self.requests = 0
        self.url = f"http://127.0.0.1:{self._door.getsockname()[1]}"

    def open(self) -> FaultyWire:
        """Takes connections from now on; until then they are refused."""
        self._door.listen()
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def close(self) -> None:
        self._door.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._door.accept()
            except OSError:
                return
            self.requests += 1
            fault = self._faults.pop(0) if self._faults else None
            threading.Thread(target=self._pass_on, args=(near, fault), daemon=True).start()

    def _pass_on(self, near: socket.socket, fault: Fault | None) -> None:
        if isinstance(fault, bytes):
            near.recv(65536)
            near.sendall(fault)
            near.close()
            return
        far = socket.create_connection(self._server)
        names = (self.url.encode()[7:], f"{self._server[0]}:{self._server[1]}".encode())
        threading.Thread(target=_pump, args=(near, far, None, names), daemon=True).start()
        _pump(far, near, fault)


def _pump(source: socket.socket, sink: socket.socket, limit: int | None = None, names: tuple[bytes, bytes] = (b"", b"")) -> None:
    """Passes bytes on until either end closes, or a limit is reached; then cuts both ways."""
    passed = 0
    try:
        while chunk := source.recv(4096):
            chunk = chunk.replace(*names) if names[0] else chunk
            sink.sendall(chunk if limit is None else chunk[: limit - passed])
            passed += len(chunk)
            if limit is not None and passed > limit:
                break
    except OSError:
        pass
    for end in (source, sink):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
