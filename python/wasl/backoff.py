"""How long to wait before trying again."""

from __future__ import annotations

import random
import time

from .errors import Timeout, Unavailable, WaslError

_WAITS = (0.2, 0.4, 0.8, 1.6, 3.2)
"""Seconds before each further try; each is shortened by chance, so that many notebooks do not come back at once."""


class Backoff:
    """Counts the tries of one request; `reset` when some of it came through."""

    def __init__(self) -> None:
        self._tries = 0

    def reset(self) -> None:
        self._tries = 0

    def wait_or_raise(self, error: WaslError) -> None:
        """Sleeps before the next try; raises `error` when it is not of a kind that passes, or all tries are used up."""
        if not isinstance(error, (Timeout, Unavailable)) or self._tries >= len(_WAITS):
            raise error from None
        time.sleep(_WAITS[self._tries] * random.uniform(0.5, 1))
        self._tries += 1
