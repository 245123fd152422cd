"""Record the audit on site: meetings, persons met, hours, samples and limitations."""

from workbench.audit.records import Actor, Sampling, Visit
from workbench.store.audit_file import AuditFile
from workbench.store.changes import Changes


def describe_visit(file: AuditFile, *, visit: Visit, what: str, actor: Actor, rows: int = 0) -> Changes:
    """Put the visit in place of the one before; `what` names the change, such as "Persons met".

    `rows` is how many rows a list has now: adding one, or taking one out, is a step of its own for undo.
    """
    with file.unit(what, actor=actor, continues=f"visit:{what}:{rows}") as unit:
        unit.put(visit)
    return unit.changes


def describe_sampling(file: AuditFile, *, sampling: Sampling, actor: Actor) -> Changes:
    """Add a sample, or put it in place of the one with its id."""
    with file.unit("Sampling", actor=actor, continues=f"sampling:{sampling.id}") as unit:
        unit.put(sampling)
    return unit.changes


def remove_sampling(file: AuditFile, *, id: str, actor: Actor) -> Changes:  # noqa: A002 - the noun's own word
    """Take a sample out; nothing happens where there is none."""
    with file.unit("Remove a sample", actor=actor) as unit:
        unit.remove(Sampling, id)
    return unit.changes
