"""Where in the window what a remark is about can be changed."""

FACTS, SOURCES, EVIDENCE, FINDINGS, ON_SITE = "facts", "sources", "evidence", "findings", "onsite"

# A path's first part, and the page on which it stands as a whole.
_PAGES = {
    "answers": "1",
    "sources": SOURCES,
    "evidence": EVIDENCE,
    "actions": FINDINGS,
    "responses": FINDINGS,
    "visit": ON_SITE,
    "samplings": ON_SITE,
}
# What an item of these is called as a place.
_ITEMS = {"sources": "source", "evidence": "evidence", "actions": "finding", "responses": "finding"}


def place_of(at: str) -> str:
    """Where to go for a path: `answers.4.a.reason` is the element 4.a, `sources.<id>.name` that source.

    A place is a page's key, an element's reference, or an item such as `source:<id>`.
    """
    kind, _, rest = at.partition(".")
    if kind == "answers" and rest.count(".") >= 1:
        return ".".join(rest.split(".")[:2])
    if kind == "conditions" and rest:
        return f"condition:{rest}"
    if kind in _ITEMS and rest:
        return f"{_ITEMS[kind]}:{_without_field(kind, rest)}"
    return _PAGES.get(kind, FACTS)


def _without_field(kind: str, rest: str) -> str:
    """An id may hold dots, so the field is known by its name; an element's reference holds one always."""
    parts = rest.split(".")
    if kind in ("actions", "responses"):
        is_element = len(parts) > 1 and len(parts[1]) == 1
        return ".".join(parts[:2]) if is_element else parts[0]
    head, _, last = rest.rpartition(".")
    return head if head and last in _FIELDS else rest


_FIELDS = ("smelter_id", "evidence", "origin_countries", "reference", "mineral", "obtained_on", "unverified")
