import pytest

from tests.report.samples import made_up_content
from workbench.report.content import ReportContent


@pytest.fixture(scope="session")
def content() -> ReportContent:
    return made_up_content()
