"""What things are called by: URIs that are the same each time, and the parties.

Neither the scheme's owner nor the facility gave us addresses of their own, and to make some up under somebody
else's domain would be a lie; so what has no public identifier gets a `urn:uuid` made from what it is, and
parts of it are named by a fragment.
"""

import base64
import re
from typing import NamedTuple
from urllib.parse import quote
from uuid import UUID, uuid5

_OURS = UUID("7c7f8f0e-5a0b-5f43-9d0b-6f1f3f3a2d11")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


class Party(NamedTuple):
    """Somebody: a URI and a name."""

    id: str
    name: str

    def as_json(self) -> dict[str, str]:
        """The party as each of the schemas wants it."""
        return {"id": self.id, "name": self.name}


# Who keeps the code that every edition held here belongs to, by the address it is known under.
SCHEME_OWNER = Party("https://www.responsiblebusiness.org/", "Responsible Business Alliance")


def urn(*words: str) -> str:
    """A `urn:uuid` that is the same for the same words."""
    return uuid5(_OURS, "/".join(words)).urn


def part_of(whole: str, part: str) -> str:
    """The URI of a part, such as an element of an edition."""
    return f"{whole}#{quote(part, safe='')}"


def named_by_digest(sha256: str) -> str:
    """A file as a URI by its SHA-256 (RFC 6920): true wherever the file lies, and nothing to be fetched."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(sha256)).rstrip(b"=").decode()
    return f"ni:///sha-256;{digest}"


def plain(text: str | None) -> str:
    """The text without what no reader should meet: control characters and halves of characters."""
    return _CONTROL.sub("", text or "").strip()
