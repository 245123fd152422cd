"""How a firm's reports look: its name, its logo and its colour."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

HOUSE_COLOUR = "#1F3A5F"


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """`colour` is `#RRGGBB`, dark enough to read on white; `logo` a PNG or JPEG, or None."""

    firm: str = ""
    colour: str = HOUSE_COLOUR
    logo: bytes | None = None


HOUSE = Brand()
_brand: ContextVar[Brand] = ContextVar("brand", default=HOUSE)


def brand_now() -> Brand:
    """That of the report that is being laid out."""
    return _brand.get()


@contextmanager
def dressed_in(brand: Brand) -> Iterator[None]:
    """Inside, reports look like this; each thread has its own."""
    token = _brand.set(brand)
    try:
        yield
    finally:
        _brand.reset(token)
