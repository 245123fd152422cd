"""What a camera wrote into a picture (EXIF). All of it is untrusted, and none of it is proof."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PIL import Image
from PIL.ExifTags import IFD, Base

_LONGEST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """`taken_at` by the camera's own clock, ISO 8601; where it was is only said to be there."""

    taken_at: str | None = None
    camera: str | None = None
    orientation: int = 1
    has_location: bool = False


def account_of(image: Image.Image) -> Account:
    """Read it; what cannot be read is not there."""
    try:
        return _account(image)
    except Exception:  # damaged EXIF ends in dozens of kinds; the picture may still be good
        return Account(has_location=_names_a_place(image))


def _account(image: Image.Image) -> Account:
    exif = image.getexif()
    details = exif.get_ifd(IFD.Exif)
    orientation = exif.get(Base.Orientation, 1)
    return Account(
        taken_at=_moment(details, exif),
        camera=_camera(exif.get(Base.Make), exif.get(Base.Model)),
        orientation=orientation if isinstance(orientation, int) else 1,
        has_location=Base.GPSInfo in exif or _names_a_place(image),
    )


def _names_a_place(image: Image.Image) -> bool:
    """Some programs repeat the place in XMP."""
    told = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    text = told if isinstance(told, bytes) else str(told).encode(errors="replace")
    return b"GPSLatitude" in text


def _moment(details: dict[int, Any], exif: Image.Exif) -> str | None:
    told = details.get(Base.DateTimeOriginal) or exif.get(Base.DateTime)
    zone = details.get(Base.OffsetTimeOriginal)
    try:
        local = datetime.strptime(str(told).strip("\x00 "), "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None
    try:
        return datetime.fromisoformat(f"{local.isoformat()}{str(zone).strip(chr(0) + ' ')}").isoformat()
    except ValueError:
        return local.isoformat()


def _camera(make: object, model: object) -> str | None:
    first, second = _plain(make), _plain(model)
    told = second if first.casefold() in second.casefold() else f"{first} {second}".strip()
    return told[:_LONGEST] or None


def _plain(text: object) -> str:
    shown = text if isinstance(text, str) else ""
    return " ".join("".join(each if each.isprintable() else " " for each in shown).split())
