"""Colours as cameras, scanners and printing houses write them, brought to what every screen takes (sRGB)."""

from functools import cache
from io import BytesIO

from PIL import Image, ImageCms

_LARGEST = 4 << 20  # of a profile, in bytes; those of printing houses take up to 3 MB


def in_srgb(image: Image.Image, profile: object) -> Image.Image:
    """The picture in sRGB, by the profile that it came with; as it is where there is none to go by."""
    if not isinstance(profile, bytes) or not 0 < len(profile) <= _LARGEST or image.mode not in _MODES:
        return image
    try:
        given = ImageCms.ImageCmsProfile(BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(given):
            return image
        made = ImageCms.profileToProfile(image, given, _srgb(), outputMode="RGB")
    except Exception:  # a profile anyone may have written ends in several kinds; the picture is still good
        return image
    return image if made is None else made


_MODES = ("RGB", "CMYK", "L")


@cache
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
