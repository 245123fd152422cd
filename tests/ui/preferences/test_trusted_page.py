from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workbench.operations.identities import new_identity
from workbench.operations.trusting import look_at_certificate, pin, trusted_paths
from workbench.ui.preferences.trusted_page import TrustedPage
from workbench.ui.reports.pin_dialog import PinDialog
from workbench.ui.reports.words import grouped
from workbench.ui.tasks import Tasks


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    identity = tmp_path_factory.mktemp("identity") / "id.p12"
    return new_identity(name="Sample Auditor", out=identity, passphrase="correct horse")


@pytest.fixture
def page(qtbot: QtBot) -> TrustedPage:
    made = TrustedPage(Tasks(inline=True))
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_nobody_is_trusted_at_first(page: TrustedPage) -> None:
    assert page.list.topLevelItemCount() == 0
    assert page.details.text() == "Nobody is trusted yet."
    assert not page.remove_button.isEnabled()


def test_that_a_certificate_is_added_after_its_fingerprint_was_compared(
    page: TrustedPage, certificate: Path
) -> None:
    page.add(certificate)
    pinning = page.findChild(PinDialog)
    assert isinstance(pinning, PinDialog)
    pinning.compared.setChecked(True)
    pinning.trust.click()
    item = page.list.topLevelItem(0)
    assert item is not None
    assert item.text(0) == "Sample Auditor"
    assert grouped(look_at_certificate(certificate).fingerprint) in page.details.text()


def test_that_a_certificate_that_is_removed_is_trusted_no_more(certificate: Path, qtbot: QtBot) -> None:
    pin(look_at_certificate(certificate))
    page = TrustedPage(Tasks(inline=True))
    qtbot.addWidget(page)
    page.remove_button.click()
    assert page.list.topLevelItemCount() == 0
    assert trusted_paths() == ()


def test_that_what_is_no_certificate_is_told(page: TrustedPage, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("nothing of the kind")
    page.add(wrong)
    assert "trusted certificate is none" in page.error.text()
