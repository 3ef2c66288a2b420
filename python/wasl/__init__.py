"""Wasl's knowledge graph of Arabic news in a notebook.

>>> from wasl import Client
>>> wasl = Client()
>>> wasl.events(disputed=True).to_pandas()
"""

from .client import Client
from .errors import (
    BadRequest,
    Conflict,
    CostExceeded,
    InvalidInput,
    NotFound,
    Timeout,
    TooLarge,
    Unavailable,
    WaslError,
)

__all__ = [
    "BadRequest",
    "Client",
    "Conflict",
    "CostExceeded",
    "InvalidInput",
    "NotFound",
    "Timeout",
    "TooLarge",
    "Unavailable",
    "WaslError",
]
