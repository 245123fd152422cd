import pytest

from tests.report.samples import made_up_content
from workbench.report.content import ReportContent
from workbench.report.fonts import typeface


@pytest.fixture(scope="session", autouse=True)
def _registered_fonts() -> None:
    """A paragraph can be made only after its font is known."""
    typeface()


@pytest.fixture(scope="session")
def content() -> ReportContent:
    return made_up_content()
