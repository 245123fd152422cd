"""A picture's own account of itself, and a smaller copy of it without that account.

Whatever the bytes are, nothing is raised: what cannot be decoded is a picture without a copy, and says why.
"""

import warnings
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

from PIL import (
    Image,
    TiffImagePlugin,  # noqa: F401 - known to Pillow once it is imported
    UnidentifiedImageError,
    WebPImagePlugin,  # noqa: F401
)

from workbench.audit.records import Photo
from workbench.audit.said import Said
from workbench.exchange.photos.colours import in_srgb
from workbench.exchange.photos.exif import Account, account_of

MAX_PIXELS = 50_000_000
SHARED_SIDE = 1_600
_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF")
_QUALITY = 82
_TURNS = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}

# A picture that unpacks to far more than it says of itself must stop, not only be warned of.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """`shared` is the copy that may leave the file, as JPEG; without one `fault` says why."""

    photo: Photo
    shared: bytes | None = None
    fault: str = ""


def read_picture(content: BinaryIO) -> Picture | None:
    """What a picture says of itself, with a copy that can be shared; None for what is no picture."""
    content.seek(0)
    try:
        image = Image.open(content, formats=_FORMATS)
    except UnidentifiedImageError:
        return None
    except Exception as error:  # decoders end in dozens of kinds, and none may end the program
        return Picture(photo=Photo(), fault=_fault(error))
    with image:
        return _read(image)


def _read(image: Image.Image) -> Picture:
    width, height = image.size
    if width * height > MAX_PIXELS:
        return Picture(photo=Photo(width=width, height=height), fault=_too_large(width, height))
    account = account_of(image)
    photo = Photo(
        width=width,
        height=height,
        taken_at=account.taken_at,
        camera=account.camera,
        has_location=account.has_location,
    )
    try:
        return Picture(photo=photo, shared=_shared(image, account))
    except Exception as error:  # as above
        return Picture(photo=photo, fault=_fault(error))


def _shared(image: Image.Image, account: Account) -> bytes:
    profile = image.info.get("icc_profile")
    image.draft("RGB", _fitting(image.size))  # lets a JPEG be decoded at a fraction of its size
    made = _with_all_colours(image)
    made.thumbnail((SHARED_SIDE, SHARED_SIDE), Image.Resampling.LANCZOS, reducing_gap=2.0)
    made = in_srgb(_on_white(made), profile).convert("RGB")
    for turn in _TURNS.get(account.orientation, ()):
        made = made.transpose(turn)
    return _as_jpeg(made)


def _fitting(size: tuple[int, int]) -> tuple[int, int]:
    longest = max(size)
    return size[0] * SHARED_SIDE // longest, size[1] * SHARED_SIDE // longest


def _with_all_colours(image: Image.Image) -> Image.Image:
    """In a mode that can be made smaller without losing colours."""
    if image.mode.startswith("I;16"):
        return image.point(lambda value: value / 256).convert("L")
    if image.mode in ("P", "PA", "1"):
        return image.convert("RGBA")
    image.load()
    return image


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode not in ("RGBA", "LA", "La", "RGBa"):
        return image
    over = image.convert("RGBA")
    made = Image.new("RGB", over.size, "white")
    made.paste(over, mask=over.getchannel("A"))
    return made


def _as_jpeg(image: Image.Image) -> bytes:
    image.info.clear()  # Pillow carries a comment over
    written = BytesIO()
    image.save(written, "JPEG", quality=_QUALITY)
    return written.getvalue()


def _fault(error: Exception) -> str:
    if isinstance(error, Image.DecompressionBombError | Image.DecompressionBombWarning | MemoryError):
        return Said("it unpacks to more than {n} million pixels", n=MAX_PIXELS // 1_000_000)
    return Said("it cannot be decoded as a picture")


def _too_large(width: int, height: int) -> str:
    return Said(
        "it has {width} × {height} pixels, more than {n} million",
        width=width,
        height=height,
        n=MAX_PIXELS // 1_000_000,
    )
