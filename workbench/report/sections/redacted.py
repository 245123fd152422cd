"""What a redacted copy says of itself: on its first page, and at the head of each."""

from reportlab.platypus import Flowable, Spacer

from workbench.audit.choices import DocumentKind, Withheld
from workbench.audit.enums import EvidenceKind
from workbench.report import flow
from workbench.report.content import Redaction, ReportContent
from workbench.report.saying import Words, counted, mark, tr
from workbench.report.text import bold, safe
from workbench.report.wording import listed

_WORDS = Words(
    {
        Withheld.SOURCES: mark("names of sources"),
        Withheld.PHOTOS: mark("photos"),
        Withheld.PERSONS: mark("names of persons"),
    }
)


def redaction_line(redaction: Redaction | None) -> str:
    """`Redacted copy – names of sources and photos withheld`; nothing for what is whole."""
    if redaction is None:
        return ""
    names = [word for kind, word in _WORDS.items() if kind in redaction.withheld]
    return tr("Redacted copy – {what} withheld", what=listed(names))


def redaction_notice(content: ReportContent) -> list[Flowable]:
    """The same on the first page, with what it is a copy of."""
    redaction = content.redaction
    if redaction is None:
        return []
    said = flow.paragraph(
        bold(safe(tr("{sentence}.", sentence=redaction_line(redaction)))),
        safe(_origin(content, redaction.copy_of)),
    )
    return [Spacer(0, 8), said, Spacer(0, 4)]


def _origin(content: ReportContent, copy_of: str | None) -> str:
    if copy_of is None:
        return tr("It is made of the audit as it stands, is no issued report, and carries no signature.")
    if content.kind is DocumentKind.FINDINGS:
        told = mark(
            "It is a copy of the issued report with SHA-256 {digest}, which alone is signed and binding; "
            "the copy carries no signature."
        )
    else:
        told = mark(
            "It goes with the issued report with SHA-256 {digest}, which alone is signed and binding."
        )
    return tr(told, digest=copy_of)


def photos_withheld(content: ReportContent) -> list[Flowable]:
    """How many photos the copy leaves out."""
    if content.redaction is None or Withheld.PHOTOS not in content.redaction.withheld:
        return []
    number = sum(one.kind is EvidenceKind.PHOTO for one in content.records.evidence)
    if not number:
        return []
    said = counted(
        number,
        "{n} photo is withheld in this copy. The evidence log names it with its digest.",
        "{n} photos are withheld in this copy. The evidence log names them with their digests.",
    )
    return [flow.note(said)]
