"""The photos of a report: copies that lie outside of the audit while somebody may print them."""

import os
import pickle
import tempfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PIL.ExifTags import Base

from tests.report.verapdf import FLAVOURS, judged, need_judge
from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Actor, Evidence, Photo
from workbench.operations.evidence import attach_evidence, revise_evidence
from workbench.operations.issuing import draft_report
from workbench.operations.preparing import prepare_evidence
from workbench.operations.report_photos import print_photos
from workbench.store.audit_file import AuditFile


def picture(mode: str = "RGB", kind: str = "JPEG", size: tuple[int, int] = (80, 60), **more: object) -> bytes:
    written = BytesIO()
    Image.new(mode, size).save(written, kind, **more)
    return written.getvalue()


def with_exif(orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[Base.Make], exif[Base.Orientation] = "Fictitious", orientation
    return picture(exif=exif)


def attach(audit: AuditFile, actor: Actor, *given: tuple[str, bytes]) -> None:
    attach_evidence(audit, prepared=prepare_evidence(given), actor=actor)


def keep(audit: AuditFile, actor: Actor, content: bytes, photo: Photo | None = None) -> None:
    """Evidence as another program, or an earlier version, may have left it."""
    with audit.unit("Keep", actor=actor) as unit:
        digest, size = unit.keep_bytes(BytesIO(content))
        if photo is not None:
            photo = replace(photo, shared_sha256=digest)
        unit.put(Evidence(id="E-1", kind=EvidenceKind.PHOTO, sha256=digest, size=size, photo=photo))


def test_that_photos_are_printed_from_the_copies_made_when_they_were_attached(
    audit: AuditFile, actor: Actor
) -> None:
    many = [(f"{number}.jpg", picture(size=(80 + number, 60))) for number in range(11)]
    attach(audit, actor, *many, ("letter.txt", b"Dear"))
    found = print_photos(audit)
    assert [one.id for one in found] == [f"E-{number}" for number in range(1, 12)]
    kept = next(one for one in audit.evidence() if one.id == "E-2").photo
    assert kept is not None
    assert found[1].path.read_bytes() == b"".join(audit.kept_bytes(kept.shared_sha256 or ""))
    assert (found[1].width, found[1].height) == (81, 60)


def test_that_the_files_go_when_nobody_holds_a_photo_any_more(audit: AuditFile, actor: Actor) -> None:
    attach(audit, actor, ("a.jpg", picture()), ("b.jpg", picture(size=(60, 80))))
    found = print_photos(audit)
    folder = found[0].path.parent
    assert os.name == "nt" or folder.stat().st_mode & 0o077 == 0
    left = found[1:]
    del found
    assert left[0].path.exists()
    again = pickle.loads(pickle.dumps(left))
    assert again == left
    del again
    assert left[0].path.exists()
    del left
    assert not folder.exists()


def test_that_an_audit_without_photos_lays_nothing_out(audit: AuditFile, actor: Actor) -> None:
    attach(audit, actor, ("letter.txt", b"Dear"))
    assert print_photos(audit) == ()


def test_that_a_photo_that_is_called_a_document_is_not_printed(audit: AuditFile, actor: Actor) -> None:
    attach(audit, actor, ("page.jpg", picture()))
    revise_evidence(audit, code="E-1", field="kind", value=EvidenceKind.DOCUMENT, actor=actor)
    assert print_photos(audit) == ()


@pytest.mark.parametrize("photo", [None, Photo()])
def test_that_a_copy_that_is_missing_or_tells_too_much_is_made_anew_and_not_kept(
    audit: AuditFile, actor: Actor, photo: Photo | None
) -> None:
    keep(audit, actor, with_exif(orientation=6), photo)
    before = audit.head()
    (found,) = print_photos(audit)
    assert (found.width, found.height) == (60, 80)
    assert b"Fictitious" not in found.path.read_bytes()
    assert audit.head() == before


def test_that_what_cannot_be_read_as_a_picture_is_left_out(audit: AuditFile, actor: Actor) -> None:
    keep(audit, actor, b"no picture")
    assert print_photos(audit) == ()


def test_that_a_file_opened_read_only_prints_its_photos(audit: AuditFile, actor: Actor) -> None:
    keep(audit, actor, with_exif())
    audit.close()
    with AuditFile.open(audit.path, read_only=True) as reader:
        assert len(print_photos(reader)) == 1


def test_that_what_a_killed_program_left_behind_is_cleared_away(
    audit: AuditFile, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    old, new = tmp_path / "workbench-photos-old", tmp_path / "workbench-photos-new"
    for folder in (old, new):
        folder.mkdir()
        (folder / "0.jpg").touch()
    os.utime(old, (0, 0))
    attach(audit, actor, ("a.jpg", picture()))
    print_photos(audit)
    assert (old.exists(), new.exists()) == (False, True)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_that_photos_of_every_kind_keep_the_report_an_archive_for_everyone(
    audit: AuditFile, actor: Actor, tmp_path: Path, flavour: str
) -> None:
    need_judge()
    given = [
        ("upright.jpg", with_exif(orientation=6)),
        ("press.jpg", picture("CMYK")),
        ("clear.png", picture("RGBA", "PNG")),
        ("grey.png", picture("L", "PNG")),
        ("odd.jpg", picture(icc_profile=b"no profile" * 20)),
        ("wide.jpg", picture(size=(900, 100))),
        ("tall.jpg", picture(size=(30, 900))),
    ]
    attach(audit, actor, *given)
    draft_report(audit, target=tmp_path / "draft.pdf", actor=actor)
    assert judged((tmp_path / "draft.pdf").read_bytes(), flavour) == []
