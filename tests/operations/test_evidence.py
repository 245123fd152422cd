"""Files, observations and links, and what leaves the audit of them."""

import hashlib
import json
import os
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.ExifTags import IFD

from workbench.audit.enums import EvidenceKind
from workbench.audit.records import Actor, CorrectiveAction, Evidence
from workbench.errors import UnusableInput
from workbench.operations import preparing
from workbench.operations.actions import plan_action
from workbench.operations.documents import create_from_document, export_document
from workbench.operations.evidence import (
    add_evidence,
    attach_evidence,
    code_order,
    evidence_places,
    link_evidence,
    remove_evidence,
    revise_evidence,
    unlink_evidence,
)
from workbench.operations.evidence_copies import lay_out_copy, save_evidence_as
from workbench.operations.names import label_of, safe_name
from workbench.operations.preparing import Cancelled, Given, prepare_evidence
from workbench.operations.trail import undo
from workbench.store.audit_file import AuditFile

Codes = tuple[str, ...]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo that says where it was taken."""
    path = tmp_path / "drums.jpg"
    image = Image.new("RGB", (80, 60), "green")
    exif = image.getexif()
    exif[271] = "Fictitious"
    exif.get_ifd(IFD.GPSInfo).update({1: "N", 2: (52.0, 31.0, 12.0)})
    image.save(path, exif=exif)
    return path


def attach(audit: AuditFile, given: list[Given], actor: Actor, **more: object) -> Codes:
    return attach_evidence(audit, prepared=prepare_evidence(given), actor=actor, **more).codes  # type: ignore[arg-type]


def item(audit: AuditFile, code: str) -> Evidence:
    return next(one for one in audit.evidence() if one.id == code)


def test_that_several_files_are_attached_and_linked_as_one_step(
    audit: AuditFile, actor: Actor, photo: Path
) -> None:
    before = len(audit.journal())
    codes = attach(
        audit, [photo, ("letter.txt", b"Dear")], actor, links=[("element", "2.c"), ("source", "s1")]
    )
    assert codes == ("E-1", "E-2")
    assert len(audit.journal()) == before + 1
    assert evidence_places(audit) == dict.fromkeys(codes, (("element", "2.c"), ("source", "s1")))
    assert [(one.kind, one.obtained_by) for one in audit.evidence()] == [
        (EvidenceKind.PHOTO, "Sample Auditor"),
        (EvidenceKind.DOCUMENT, "Sample Auditor"),
    ]
    undo(audit, actor=actor)
    assert (audit.evidence(), evidence_places(audit)) == ((), {})


def test_that_a_photo_is_kept_bit_for_bit_beside_the_copy_that_is_shared(
    audit: AuditFile, actor: Actor, photo: Path
) -> None:
    (code,) = attach(audit, [photo], actor)
    kept = item(audit, code)
    assert b"".join(audit.evidence_bytes(code)) == photo.read_bytes()
    assert kept.photo is not None
    assert kept.photo.has_location
    assert kept.photo.shared_sha256 not in (None, kept.sha256)
    shared = b"".join(audit.kept_bytes(kept.photo.shared_sha256 or ""))
    assert dict(Image.open(BytesIO(shared)).getexif()) == {}
    assert audit.verify_journal().file == "whole"


def test_that_bytes_that_are_here_already_are_linked_and_not_kept_twice(
    audit: AuditFile, actor: Actor
) -> None:
    attach(audit, [("a.txt", b"same")], actor)
    prepared = prepare_evidence([("b.txt", b"same"), ("c.txt", b"same")])
    result = attach_evidence(audit, prepared=prepared, links=[("element", "1.a")], actor=actor)
    assert (result.codes, result.already) == ((), (("b.txt", "E-1"), ("c.txt", "E-1")))
    assert evidence_places(audit) == {"E-1": (("element", "1.a"),)}


def test_that_a_code_is_never_given_twice(audit: AuditFile, actor: Actor) -> None:
    attach(audit, [("a.txt", b"a"), ("b.txt", b"b")], actor)
    remove_evidence(audit, codes=["E-2"], actor=actor)
    assert attach(audit, [("c.txt", b"c")], actor) == ("E-3",)
    many: list[Given] = [(f"{n}.txt", b"%d" % n) for n in range(12)]
    codes = attach(audit, many, actor)
    remove_evidence(audit, codes=codes, actor=actor)
    assert attach(audit, [("d.txt", b"d")], actor) == ("E-16",)


def test_that_a_code_beyond_counting_is_not_given_again(audit: AuditFile, actor: Actor) -> None:
    with audit.unit("Brought by a document", actor=actor) as unit:
        for code in ("E-999999999", "E-1000000000", "W-999999999"):
            unit.put(Evidence(id=code, kind=EvidenceKind.DOCUMENT, title="Theirs"))
    codes = [
        add_evidence(
            audit, evidence=Evidence(id="", kind=EvidenceKind.OBSERVATION, title="Ours"), actor=actor
        )[1]
        for _ in range(2)
    ]
    assert len({"E-999999999", "E-1000000000", *codes}) == 4
    kept = {item.id: item.title for item in audit.evidence()}
    assert [kept[code] for code in ("E-999999999", "E-1000000000", *codes)] == ["Theirs"] * 2 + ["Ours"] * 2


def test_that_removing_takes_every_link_along_and_undo_brings_all_back(
    audit: AuditFile, actor: Actor
) -> None:
    plan_action(audit, action=CorrectiveAction(id="a1", finding="2.b"), actor=actor)
    holders = [("element", "2.c"), ("source", "s0"), ("action", "a1")]
    attach(audit, [("a.txt", b"a")], actor, links=holders)
    before = evidence_places(audit)
    assert before == {"E-1": tuple(holders)}
    remove_evidence(audit, codes=["E-1"], actor=actor)
    assert (audit.evidence(), evidence_places(audit)) == ((), {})
    undo(audit, actor=actor)
    assert evidence_places(audit) == before


def test_that_links_are_made_and_taken_back(audit: AuditFile, actor: Actor) -> None:
    attach(audit, [("a.txt", b"a")], actor)
    link_evidence(audit, codes=["E-1"], holders=[("element", "1.a"), ("source", "s2")], actor=actor)
    unlink_evidence(audit, codes=["E-1"], holder=("element", "1.a"), actor=actor)
    assert evidence_places(audit) == {"E-1": (("source", "s2"),)}


def test_that_a_link_to_what_is_gone_is_refused(audit: AuditFile, actor: Actor) -> None:
    before = len(audit.journal())
    with pytest.raises(UnusableInput, match="gone"):
        attach(audit, [("a.txt", b"a")], actor, links=[("source", "no such")])
    with pytest.raises(UnusableInput, match="E-9"):
        link_evidence(audit, codes=["E-9"], holders=[("element", "1.a")], actor=actor)
    assert len(audit.journal()) == before


def test_that_a_field_is_revised_and_typing_on_is_one_step(audit: AuditFile, actor: Actor) -> None:
    _, code = add_evidence(
        audit, evidence=Evidence(id="", kind=EvidenceKind.OBSERVATION, title="Drums"), actor=actor
    )
    for text in ("b", "ba", "bay 3"):
        revise_evidence(audit, code=code, field="place", value=text, actor=actor)
    assert item(audit, code).place == "bay 3"
    undo(audit, actor=actor)
    assert item(audit, code).place is None


def test_that_all_faults_are_named_and_nothing_is_attached(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    with pytest.raises(UnusableInput) as told:
        prepare_evidence([tmp_path, tmp_path / "empty.txt", tmp_path / "gone.txt", ("fine.txt", b"x")])
    for name in (tmp_path.name, "empty.txt is empty", "gone.txt could not be read"):
        assert name in told.value.what


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_that_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnusableInput, match="no file"):
        prepare_evidence([tmp_path / "pipe"])


def test_that_a_file_over_the_limit_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(preparing, "_MAX_BYTES", 1000)
    large = tmp_path / "large.bin"
    large.write_bytes(bytes(1001))
    with pytest.raises(UnusableInput, match=r"large\.bin is larger than"):
        prepare_evidence([large])


def test_that_a_file_that_changes_after_it_was_read_is_refused(
    audit: AuditFile, actor: Actor, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("first")
    prepared = prepare_evidence([path])
    path.write_text("second")
    with pytest.raises(UnusableInput, match=r"a\.txt changed"):
        attach_evidence(audit, prepared=prepared, actor=actor)
    assert audit.evidence() == ()


def test_that_stopping_leaves_nothing_behind(audit: AuditFile, actor: Actor) -> None:
    prepared = prepare_evidence([("a.txt", b"a" * 10), ("b.txt", b"b" * 10)])
    asked: Iterator[bool] = iter([False] * 5 + [True] * 100)
    with pytest.raises(Cancelled):
        attach_evidence(audit, prepared=prepared, actor=actor, cancelled=lambda: next(asked))
    assert audit.evidence() == ()


def test_that_progress_ends_with_all_of_it(audit: AuditFile, actor: Actor) -> None:
    told: list[tuple[int, int]] = []
    prepared = prepare_evidence([("a.txt", b"a" * 10), ("b.txt", b"b" * 10)])
    attach_evidence(audit, prepared=prepared, actor=actor, progress=lambda *one: told.append(one))
    assert told[-1] == (20, 20)


# Pictures that cannot be decoded


@pytest.mark.parametrize("name", ["phone.heic", "broken.jpg"])
def test_that_a_picture_that_cannot_be_read_is_kept_as_a_file_and_told(
    audit: AuditFile, actor: Actor, tmp_path: Path, name: str
) -> None:
    prepared = prepare_evidence([(name, b"\xff\xd8\xff\xe0 no picture")])
    result = attach_evidence(audit, prepared=prepared, actor=actor)
    assert name in result.warnings[0]
    assert item(audit, "E-1").kind is EvidenceKind.DOCUMENT
    export_document(audit, target=tmp_path / "out.json")
    assert not (tmp_path / "out.evidence").exists()


# What leaves the audit


def test_that_a_document_carries_the_copy_and_names_the_original(
    audit: AuditFile, actor: Actor, photo: Path, tmp_path: Path
) -> None:
    attach(audit, [photo, ("letter.txt", b"Dear")], actor)
    export_document(audit, target=tmp_path / "out.json")
    files = sorted((tmp_path / "out.evidence").iterdir())
    assert len(files) == 2
    assert not any(b"GPS" in path.read_bytes() or b"Exif" in path.read_bytes() for path in files)
    (told, _) = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["evidence"]
    assert told["sha256"] == hashlib.sha256(photo.read_bytes()).hexdigest()
    copy = (tmp_path / told["file"]).read_bytes()
    assert told["photo"]["shared_sha256"] == hashlib.sha256(copy).hexdigest()


def test_that_a_document_is_read_back_and_does_not_claim_the_original(
    audit: AuditFile, actor: Actor, photo: Path, tmp_path: Path
) -> None:
    attach(audit, [photo, ("phone.heic", b"no picture")], actor)
    export_document(audit, target=tmp_path / "out.json")
    again = create_from_document(tmp_path / "again.audit", document=tmp_path / "out.json", actor=actor)
    with again:
        original, copy = item(audit, "E-1"), item(again, "E-1")
        assert original.photo is not None
        assert copy.photo is not None
        assert copy.sha256 == copy.photo.shared_sha256 == original.photo.shared_sha256
        assert copy.photo.original_sha256 == original.sha256
        left_out = item(again, "E-2")
        assert left_out.photo is not None
        assert (left_out.sha256, left_out.photo.original_sha256) == (None, item(audit, "E-2").sha256)
        assert again.verify_journal().file == "whole"
        export_document(again, target=tmp_path / "twice.json")
    told = [
        [one["sha256"] for one in json.loads((tmp_path / name).read_text(encoding="utf-8"))["evidence"]]
        for name in ("out.json", "twice.json")
    ]
    assert told[0] == told[1]


def test_that_a_file_other_than_the_document_names_is_refused(
    audit: AuditFile, actor: Actor, tmp_path: Path
) -> None:
    attach(audit, [("letter.txt", b"Dear")], actor)
    export_document(audit, target=tmp_path / "out.json")
    (file,) = (tmp_path / "out.evidence").iterdir()
    file.write_bytes(b"Other")
    with pytest.raises(UnusableInput, match="not the file that the document names"):
        create_from_document(tmp_path / "again.audit", document=tmp_path / "out.json", actor=actor)
    assert not (tmp_path / "again.audit").exists()


def test_that_a_copy_never_replaces_and_is_numbered(audit: AuditFile, actor: Actor, tmp_path: Path) -> None:
    attach(audit, [("letter.txt", b"Dear")], actor)
    (tmp_path / "letter.txt").write_bytes(b"mine")
    (tmp_path / "letter (2).txt").symlink_to(tmp_path / "nowhere")
    path = save_evidence_as(audit, code="E-1", folder=tmp_path)
    assert (path.name, path.read_bytes()) == ("letter (3).txt", b"Dear")
    assert (tmp_path / "letter.txt").read_bytes() == b"mine"
    assert not (tmp_path / "nowhere").exists()


def test_that_a_copy_of_a_photo_says_nothing_of_its_place_unless_the_original_is_asked_for(
    audit: AuditFile, actor: Actor, photo: Path, tmp_path: Path
) -> None:
    attach(audit, [photo], actor)
    folder = tmp_path / "out"
    folder.mkdir()
    assert b"Exif" not in save_evidence_as(audit, code="E-1", folder=folder).read_bytes()
    laid_out = lay_out_copy(audit, code="E-1", folder=folder)
    assert laid_out.read_bytes() == photo.read_bytes()
    assert laid_out.stat().st_mode & 0o222 == 0


# Names


@pytest.mark.parametrize(
    ("name", "label", "written"),
    [
        ("../../etc/passwd", "passwd", "passwd"),
        ("C:\\Users\\x\\report.pdf", "report.pdf", "report.pdf"),
        ("CON", "CON", "_CON"),
        ("nul.txt", "nul.txt", "_nul.txt"),
        ("invoice\u202efdp.exe", "invoice fdp.exe", "invoice fdp.exe"),
        ("..", "", "E-1"),
        ("a\x00b\ud800.txt", "a b .txt", "a b.txt"),
        ("报告：第一季度.pdf", "报告：第一季度.pdf", "报告：第一季度.pdf"),
        ("what? <now>.txt", "what? <now>.txt", "what_ _now_.txt"),
    ],
)
def test_that_a_name_is_a_label_only(name: str, label: str, written: str) -> None:
    assert (label_of(name), safe_name(name, otherwise="E-1")) == (label, written)


@settings(max_examples=150, deadline=None)
@given(name=st.text(max_size=400) | st.text(alphabet="./\\:.CON\u202e \x00nulé😀", max_size=60))
def test_that_no_name_leads_out_of_a_folder(name: str) -> None:
    written = safe_name(name, otherwise="E-1")
    assert written not in ("", ".", "..")
    assert not set(written) & set('/\\:*?"<>|\x00\u202e')
    assert len(written.encode()) <= 200
    assert len(label_of(name)) <= 120
    label_of(name).encode()


@pytest.mark.parametrize("name", ["../x", "CON", "a\u202eb.txt", "x" * 300 + ".pdf", "/", "."])
def test_that_hostile_names_stay_in_the_chosen_folder(
    audit: AuditFile, actor: Actor, tmp_path: Path, name: str
) -> None:
    attach(audit, [(name, b"content")], actor)
    folder = tmp_path / "chosen"
    folder.mkdir()
    path = save_evidence_as(audit, code="E-1", folder=folder, name=name)
    assert path.parent == folder
    assert [one.read_bytes() for one in folder.iterdir()] == [b"content"]


def test_that_codes_sort_by_number() -> None:
    assert sorted(["E-10", "W-01", "E-2", "own"], key=code_order) == ["own", "E-2", "E-10", "W-01"]
