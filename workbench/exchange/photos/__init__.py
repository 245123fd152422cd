"""Pictures: what they say of themselves, and a copy of them that can be shared. Home of Pillow."""

from workbench.exchange.photos.printing import Printable, printable
from workbench.exchange.photos.reading import MAX_PIXELS, SHARED_SIDE, Picture, read_picture

__all__ = ["MAX_PIXELS", "SHARED_SIDE", "Picture", "Printable", "printable", "read_picture"]
