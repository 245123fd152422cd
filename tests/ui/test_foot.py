from pytestqt.qtbot import QtBot

from workbench.ui.audit_view import AuditView
from workbench.ui.main_window import MainWindow


def test_that_what_takes_long_is_told_and_can_be_stopped(
    window: MainWindow, view: AuditView, qtbot: QtBot
) -> None:
    foot = window.foot
    assert foot is not None
    assert not foot.stop_button.isVisible()
    view.desk.is_working.emit(True)
    assert foot.stop_button.isVisible()
    assert not foot.saved.isVisible()

    stopped: list[bool] = []
    view.desk._file.stop = lambda: stopped.append(True)  # type: ignore[method-assign]
    foot.stop_button.click()
    assert stopped == [True]

    view.desk.write(lambda _file: None)
    assert not foot.stop_button.isVisible()
    assert foot.saved.isVisible()
