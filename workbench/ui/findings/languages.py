"""Languages that findings are written in and translated into, each by its own name."""

from collections.abc import Mapping

NAMES: Mapping[str, str] = {
    "en": "English",
    "zh-CN": "简体中文",
    "zh-TW": "繁體中文",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "pt": "Português",
    "it": "Italiano",
    "pl": "Polski",
    "cs": "Čeština",
    "hu": "Magyar",
    "ro": "Română",
    "ja": "日本語",
    "ko": "한국어",
    "vi": "Tiếng Việt",
    "th": "ไทย",
    "ms": "Bahasa Melayu",
    "id": "Bahasa Indonesia",
}


def language_name(code: str) -> str:
    """A language by its own name; one that is not known by its code."""
    return NAMES.get(code, code)
