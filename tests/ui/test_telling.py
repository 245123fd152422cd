"""What lower rooms say, as the window says it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from workbench.audit.enums import Mineral
from workbench.audit.remarks import Code, remark
from workbench.audit.said import Said
from workbench.audit.sentences import sentence
from workbench.errors import UnusableInput
from workbench.ui.languages import install
from workbench.ui.telling import told, told_label, told_problem, told_remark


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    install(qapp, "fr")
    yield
    install(qapp, "en")


def test_that_english_stays_as_it_was_said() -> None:
    said = Said("{name} holds {n} parts, far more than a workbook has.", name="a.xlsx", n=5)
    assert told(said) == said
    assert told("typed by somebody") == "typed by somebody"
    assert told_label("Rate 2.c Major") == "Rate 2.c Major"


@pytest.mark.usefixtures("french")
def test_that_a_template_is_translated_and_keeps_its_values() -> None:
    said = Said("{name} is not an Excel workbook but {what}.", name="{n}.xlsx", what=Said("a PDF"))
    assert told(said) == "{n}.xlsx n’est pas un classeur Excel mais un PDF."


@pytest.mark.usefixtures("french")
def test_that_words_of_vocabularies_and_several_clauses_are_told_too() -> None:
    said = Said("{source} is already listed for {mineral}.", source="Or et Fils", mineral=Mineral.TIN)
    assert told(said) == "Or et Fils est déjà listée (étain)."
    clauses = (Said("its end is missing"), Said("it was signed again although it was final"))
    assert told(Said("Not as it was signed: {clauses}.", clauses=clauses)) == (
        "Pas tel qu’il a été signé\u00a0: sa fin manque\u00a0; il a été signé de nouveau bien que définitif."
    )


@pytest.mark.usefixtures("french")
def test_that_a_problem_is_told_with_its_next_step() -> None:
    problem = UnusableInput(Said("There is no file {path}.", path="x"), "Check the name.")
    assert told_problem(problem) == "Il n’y a pas de fichier x. Vérifiez le nom."


REMARKS = [
    remark(Code.RECORDS_KEPT_TOO_SHORT, kept=1, asked=5),
    remark(Code.POLICY_LACKS_MINERALS, minerals="tin, gold"),
    remark(Code.WOULD_TRIP_LATER, name="Gold", mineral="gold", rating="priority", version="7.1.2"),
    remark(Code.MILDER_WITHOUT_REASON, element="4.a", rating="minor", suggested="major"),
]


def test_that_a_reason_reads_in_english_as_it_does_on_the_command_line() -> None:
    assert [told_remark(one) for one in REMARKS] == [sentence(one) for one in REMARKS]


@pytest.mark.usefixtures("french")
def test_that_a_reason_is_told_with_its_words_and_leaves_names_alone() -> None:
    assert [told_remark(one) for one in REMARKS[:3]] == [
        "Les enregistrements sont conservés 1 an\u00a0; cette édition demande 5 ans.",
        "La politique ne nomme pas ce que contiennent les produits\u00a0: étain, or.",
        "Gold (or) est hors des pays visés et ne déclenche pas cette édition\u00a0; "
        "ce serait Prioritaire à partir de la 7.1.2.",
    ]


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Rate 2.c Major", "Coter 2.c Majeure"),
        ("Rate 2.c Not applicable", "Coter 2.c Non applicable"),
        ("Mark 12 sources documented", "Marquer 12 sources\u00a0: documenté"),
        ("Mark Gold Ltd not documented", "Marquer Gold Ltd\u00a0: non documenté"),
        ("Edit a gold source", "Modifier une source (or)"),
        ("Take back “Rate 2.c Minor”", "Reprendre «\u00a0Coter 2.c Mineure\u00a0»"),
        ("Import Minor.xlsx", "Importer Minor.xlsx"),
        ("Issue Major", "Émettre Major"),
        ("What somebody wrote", "What somebody wrote"),
    ],
)
def test_that_the_name_of_an_act_is_known_again_by_its_pattern(label: str, shown: str) -> None:
    assert told_label(label) == shown
