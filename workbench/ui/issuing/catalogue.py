"""Export the audit's edition as a catalogue of criteria."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.criteria.model import Edition
from workbench.ui.desk import Desk
from workbench.ui.widgets.banner import Banner
from workbench.ui.widgets.choosing import choose_new
from workbench.ui.words import tr


def export_catalogue(desk: Desk, parent: QWidget, banner: Banner) -> QFileDialog:
    """Ask where to (also whether what is there is replaced), write it, and tell where it lies."""
    edition = desk.snapshot.edition
    name = f"catalogue-{edition.code}-{edition.version}.json"
    return choose_new(
        parent,
        tr("Export the criterion as a catalogue"),
        tr("UNTP catalogue (*.json)"),
        lambda paths: _write(desk, banner, edition, paths[0]),
        suffix="json",
        proposal=desk.snapshot.path.with_name(name),
    )


def _write(desk: Desk, banner: Banner, edition: Edition, target: Path) -> None:
    desk.tasks.on_files(
        lambda: _written(edition, target),
        lambda _: banner.tell(tr("The catalogue lies at {path}").format(path=target)),
        failed=lambda problem: banner.tell_problem(
            problem, again=lambda: _write(desk, banner, edition, target)
        ),
    )


def _written(edition: Edition, target: Path) -> None:
    from workbench.operations.credentials import export_catalogue as write  # heavy: not before it is needed

    write(edition, target=target, force=True)
