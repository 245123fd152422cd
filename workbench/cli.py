"""The command line: arguments over operations. JSON on standard output, everything else on standard error.

A command imports what it needs when it runs: a script that only rates should not wait for the report room.
"""

import getpass
import io
import json
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Annotated, Any

import typer

from workbench.arguments import Common, read_passphrase
from workbench.audit.choices import DocumentKind, ReportChoices, Withheld
from workbench.audit.records import Actor, Facility
from workbench.criteria.loader import find_edition
from workbench.errors import CannotWrite, Problem, UnusableInput, WrongUsage
from workbench.operations.audits import create_audit, open_audit
from workbench.operations.outcome_json import outcome_as_json, remarks_as_json
from workbench.operations.person import acting_person
from workbench.operations.ratings import rate
from workbench.operations.signoff import SignOffBlocked
from workbench.store.audit_file import AuditFile

DONE, NO, WRONG_USAGE, UNUSABLE = 0, 1, 2, 3

app = typer.Typer(
    name="workbench",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Audit workbench: responsible minerals, offline. Without a command it opens the window.",
)
identity_app = typer.Typer(no_args_is_help=True, help="Identities to sign with.")
app.add_typer(identity_app, name="identity")

AuditArgument = Annotated[Path, typer.Argument(metavar="FILE.audit", help="The audit.")]
CriterionOption = Annotated[str | None, typer.Option(metavar="ID", help="Such as rba-minerals@8.0.0.")]
ReportArgument = Annotated[Path, typer.Argument(metavar="R.pdf", help="The report.")]
OtherTargetOption = Annotated[
    Path | None, typer.Option("-o", "--out", metavar="OTHER.pdf", help="Leave R.pdf as it is; write here.")
]
ForceOption = Annotated[bool, typer.Option("--force", help="Replace a target that exists.")]


class _Context:
    """What the common options say, for the command that runs."""

    common = Common()

    @property
    def actor(self) -> Actor:
        return acting_person(self.common.person)

    def open(self, path: Path, *, read_only: bool = False) -> AbstractContextManager[AuditFile]:
        passphrase = read_passphrase(self.common.audit_passphrase_file)
        return open_audit(path, passphrase=passphrase, read_only=read_only)

    def key_passphrase(self, what: str) -> str:
        given = read_passphrase(self.common.passphrase_file)
        if given is not None:
            return given
        if not sys.stdin.isatty():
            raise WrongUsage(f"No passphrase for {what}.", "Give --passphrase-file F.")
        return getpass.getpass(f"Passphrase for {what}: ", stream=sys.stderr)


_context = _Context()


def run(words: Sequence[str], common: Common) -> int:
    """Run one command; returns its exit code: 0 done, 1 the answer is no, 2 wrong usage, 3 unusable."""
    _context.common = common
    _print_utf8()
    try:
        app(args=list(words), standalone_mode=True, prog_name="workbench")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else DONE
    except SignOffBlocked as blocked:
        _print({"blocks_signoff": remarks_as_json(blocked.blocks)})
        return _tell(blocked, NO)
    except WrongUsage as problem:
        return _tell(problem, WRONG_USAGE)
    except Problem as problem:
        return _tell(problem, UNUSABLE)
    except OSError as error:
        return _tell(_told(error), UNUSABLE)
    return DONE


def _print_utf8() -> None:
    """JSON is UTF-8 wherever it goes: a script that reads it should not depend on this system's code page."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # What is no text in a file's name leaves as \udcff, which JSON has too.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def _told(error: OSError) -> Problem:
    """What the system refused on a file and nobody told before: a name too long, a folder that is closed."""
    which = "A file" if error.filename is None else str(error.filename)
    reason = error.strerror or "the system refused"
    return UnusableInput(f"{which} could not be read or written: {reason}.", "Check the name and the folder.")


def _refuse_inputs(target: Path, *inputs: Path) -> None:
    """--force replaces what is there, but never what the command itself reads."""
    for one in inputs:
        if target.exists() and one.exists() and target.samefile(one):
            raise CannotWrite(f"{target} is what this command reads.", "Choose another name.")


def _tell(problem: Problem, code: int) -> int:
    typer.echo(" ".join(str(problem).split()), err=True)
    return code


def _print(answer: dict[str, Any]) -> None:
    typer.echo(json.dumps(answer, ensure_ascii=False, indent=2))


@app.command()
def new(
    file: AuditArgument,
    criterion: CriterionOption = None,
    facility: Annotated[str | None, typer.Option(help="The facility's name.")] = None,
    from_: Annotated[Path | None, typer.Option("--from", metavar="DOC.json", help="A document.")] = None,
    force: ForceOption = False,
) -> None:
    """Create an audit, empty or from a JSON document."""
    from workbench.operations.documents import create_from_document

    passphrase = read_passphrase(_context.common.audit_passphrase_file)
    if from_ is not None:
        if criterion is not None or facility is not None:
            raise WrongUsage("A document names its criterion and facility itself.", "Give --from alone.")
        _refuse_inputs(file, from_)
        create_from_document(
            file, document=from_, actor=_context.actor, passphrase=passphrase, force=force
        ).close()
        return
    if criterion is None or not (facility or "").strip():
        raise WrongUsage("What to audit is not said.", "Give --criterion and --facility, or --from DOC.json.")
    create_audit(
        file,
        edition=find_edition(criterion),
        facility=Facility(name=facility),
        actor=_context.actor,
        passphrase=passphrase,
        force=force,
    ).close()


@app.command(name="import")
def import_(
    file: AuditArgument,
    lists: Annotated[list[Path], typer.Argument(metavar="LIST.xlsx…", help="CMRT or EMRT workbooks.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell what it would do.")] = False,
) -> None:
    """Bring the sources of workbooks into an audit: all of them or none."""
    from workbench.operations.imports import import_as_json, import_workbooks, preview_import

    with _context.open(file, read_only=dry_run) as audit:
        plan = preview_import(audit, paths=lists)
        if not dry_run:
            import_workbooks(audit, plan=plan, actor=_context.actor)
    _print(import_as_json(plan))


@app.command()
def evaluate(
    file: AuditArgument,
    criterion: CriterionOption = None,
    at_signoff: Annotated[bool, typer.Option("--at-signoff", help="Count unknown as undocumented.")] = False,
) -> None:
    """Rate the audit, under its own edition or another one."""
    with _context.open(file, read_only=True) as audit:
        _print(outcome_as_json(rate(audit, criterion=criterion, at_signoff=at_signoff)))


@app.command()
def check(
    file: AuditArgument,
    trust: Annotated[
        list[Path] | None, typer.Option(metavar="CERT.pem", help="An authority on time to trust.")
    ] = None,
) -> None:
    """Tell whether the file is whole, its journal intact, and what blocks sign-off."""
    from workbench.operations.checking import check_audit

    passphrase = read_passphrase(_context.common.audit_passphrase_file)
    answer = check_audit(file, passphrase=passphrase, trust=trust or ())
    _print(answer.as_json())
    for finding in answer.proof.findings:
        typer.echo(finding, err=True)
    if not answer.is_ready:
        raise typer.Exit(NO)


@app.command(name="export")
def export_(
    file: AuditArgument,
    to: Annotated[Path, typer.Option(metavar="TARGET", help=".json, .csv or .xlsx")],
    force: ForceOption = False,
) -> None:
    """Write the JSON document, or findings and plan as a spreadsheet."""
    from workbench.operations.documents import export

    _refuse_inputs(to, file)
    with _context.open(file, read_only=True) as audit:
        export(audit, target=to, force=force)


@app.command(name="credential")
def credential_(
    file: AuditArgument,
    to: Annotated[Path, typer.Option(metavar="TARGET", help=".json, or .jwt for a signed one")],
    sign: Annotated[Path | None, typer.Option(metavar="ID.p12", help="The identity to sign with.")] = None,
    assessor: Annotated[
        str, typer.Option(metavar="WORD", help="Self, Commercial, Buyer, Membership or 3rdParty.")
    ] = "Unspecified",
    with_names: Annotated[
        bool, typer.Option("--with-names", help="Leave the names of sources and people in.")
    ] = False,
    force: ForceOption = False,
) -> None:
    """Write what the issued report found as a UNTP Digital Conformity Credential."""
    from workbench.operations.credentials import assessor_called, export_credential

    _refuse_inputs(to, file, *([sign] if sign else []))
    who = assessor_called(assessor)
    with _context.open(file, read_only=True) as audit:
        export_credential(
            audit,
            target=to,
            identity_path=sign,
            passphrase=_context.key_passphrase(str(sign)) if sign else "",
            assessor=who,
            with_names=with_names,
            force=force,
        )


@app.command(name="catalogue")
def catalogue_(
    criterion: Annotated[str, typer.Argument(metavar="CRITERION", help="Such as rba-minerals@8.0.0.")],
    to: Annotated[Path, typer.Option(metavar="TARGET.json", help="Where to write it.")],
    force: ForceOption = False,
) -> None:
    """Write an edition as a UNTP catalogue of criteria."""
    from workbench.operations.credentials import export_catalogue

    export_catalogue(find_edition(criterion), target=to, force=force)


@app.command()
def report(
    file: AuditArgument,
    out: Annotated[Path, typer.Option("-o", "--out", metavar="R.pdf", help="Where to write it.")],
    draft: Annotated[bool, typer.Option("--draft", help="Mark as a draft; the default.")] = False,
    sign: Annotated[Path | None, typer.Option(metavar="ID.p12", help="Sign off and issue.")] = None,
    final: Annotated[bool, typer.Option("--final", help="Leave no field for a countersignature.")] = False,
    document: Annotated[
        DocumentKind, typer.Option(help="The report, a page for the closing meeting, or the plan alone.")
    ] = DocumentKind.FINDINGS,
    language: Annotated[str, typer.Option(metavar="LANGUAGE", help="The report's: en, zh or fr.")] = "en",
    template: Annotated[
        Path | None, typer.Option(metavar="T.toml", help="How your firm's reports look.")
    ] = None,
    withhold: Annotated[
        str, typer.Option(metavar="WHAT", help="sources, photos, persons: with commas between them.")
    ] = "",
    force: ForceOption = False,
) -> None:
    """Write the findings report, as a draft or signed and issued; or another document of the audit."""
    from workbench.operations.issuing import draft_report, issue_report

    choices = ReportChoices(kind=document, language=language, template=template, withheld=_withheld(withhold))
    _refuse_mixed(choices, draft=draft, sign=sign is not None, final=final)
    _refuse_inputs(out, file, *(one for one in (sign, template) if one))
    if sign is None:
        with _context.open(file, read_only=True) as audit:
            draft_report(audit, target=out, actor=_context.actor, choices=choices, force=force)
        return
    with _context.open(file) as audit:
        passphrase = _context.key_passphrase(str(sign))
        issue_report(
            audit,
            target=out,
            identity_path=sign,
            passphrase=passphrase,
            actor=_context.actor,
            choices=choices,
            final=final,
            force=force,
        )


def _refuse_mixed(choices: ReportChoices, *, draft: bool, sign: bool, final: bool) -> None:
    """Refuse words that do not fit together."""
    if final and not sign:
        raise WrongUsage("A draft cannot be final.", "Give --sign ID.p12 to sign off and issue.")
    if draft and sign:
        raise WrongUsage("A report is either a draft or signed.", "Give --draft or --sign, not both.")
    if sign and not choices.may_be_signed:
        raise WrongUsage(
            "Only the findings report with nothing withheld can be signed.",
            "Leave --sign away, or --document and --withhold.",
        )
    if draft and choices.kind is not DocumentKind.FINDINGS:
        raise WrongUsage("Only the findings report has drafts.", "Leave --draft away, or --document.")


def _withheld(words: str) -> frozenset[Withheld]:
    named = [word.strip().lower() for word in words.split(",") if word.strip()]
    unknown = [word for word in named if word not in [*Withheld]]
    if unknown:
        raise WrongUsage(
            f"Nothing is called {unknown[0]!r} that could be withheld.",
            f"Choose among these: {', '.join(Withheld)}.",
        )
    return frozenset(map(Withheld, named))


@app.command(name="template")
def template_(
    out: Annotated[Path, typer.Option("-o", "--out", metavar="T.toml", help="Where to write it.")],
    force: ForceOption = False,
) -> None:
    """Write an example of a template: a firm's name, logo and colour for its reports."""
    from workbench.operations.templates import write_example_template

    write_example_template(out, force=force)


@app.command()
def verify(
    report_file: Annotated[
        Path, typer.Argument(metavar="R.pdf", help="The report, or a signed credential (.jwt).")
    ],
    audit: Annotated[Path | None, typer.Option(metavar="FILE.audit", help="The audit behind it.")] = None,
    trust: Annotated[list[Path] | None, typer.Option(metavar="CERT.pem", help="A signer to trust.")] = None,
) -> None:
    """Tell whether a report or a credential is genuine: yes (exit 0), no, or cannot tell (exit 1)."""
    from workbench.operations.credentials import is_credential, verify_credential
    from workbench.operations.verifying import verify_report

    verified = verify_credential if is_credential(report_file) else verify_report
    if audit is None:
        answer = verified(report_file, trust=trust or ())
    else:
        with _context.open(audit, read_only=True) as opened:
            answer = verified(report_file, audit=opened, trust=trust or ())
    _print(answer)
    if answer["verdict"] != "genuine":
        raise typer.Exit(NO)


@app.command()
def countersign(
    report_file: ReportArgument,
    sign: Annotated[Path, typer.Option(metavar="ID.p12", help="The reviewer's identity.")],
    audit: Annotated[Path | None, typer.Option(metavar="FILE.audit", help="Record it in this audit.")] = None,
    out: OtherTargetOption = None,
    force: ForceOption = False,
) -> None:
    """Sign an issued report a second time, as its reviewer: its bytes stay, the signature is added."""
    from workbench.operations.countersigning import countersign_report

    if out is not None:
        _refuse_inputs(out, report_file, sign, *([audit] if audit else []))
    with nullcontext() if audit is None else _context.open(audit) as opened:
        countersign_report(
            report_file,
            identity_path=sign,
            passphrase=_context.key_passphrase(str(sign)),
            actor=_context.actor,
            audit=opened,
            target=out,
            force=force,
        )


@app.command()
def timestamp(
    report_file: ReportArgument,
    tsa: Annotated[str, typer.Option(metavar="URL", help="The time-stamp server (RFC 3161).")],
    out: OtherTargetOption = None,
    force: ForceOption = False,
) -> None:
    """Prove by a time-stamp server when a signed report was there; only its SHA-256 is sent.

    Where its certificates name their issuer's address, it is asked whether they were withdrawn.
    """
    from workbench.operations.countersigning import timestamp_report

    if out is not None:
        _refuse_inputs(out, report_file)
    for address in timestamp_report(report_file, server=tsa, target=out, force=force).unanswered:
        typer.echo(f"{address} told nothing of use on the certificates in the report.", err=True)


@app.command()
def stamp(
    file: AuditArgument,
    tsa: Annotated[str, typer.Option(metavar="URL", help="The time-stamp server (RFC 3161).")],
) -> None:
    """Prove by a time-stamp server when the journal was there; only the hash of its last entry is sent."""
    from workbench.operations.stamping import stamp_head

    with _context.open(file) as audit:
        made = stamp_head(audit, server=tsa, actor=_context.actor)
    _print({"sequence": made.sequence, "head": made.head, "time": made.time, "authority": made.authority})


@app.command()
def compare(
    before: Annotated[Path, typer.Argument(metavar="A.audit", help="The earlier audit.")],
    after: Annotated[Path, typer.Argument(metavar="B.audit", help="The later one.")],
) -> None:
    """Tell what differs from one audit to another, each under its own edition; neither is changed."""
    from workbench.operations.comparing import compare_audits

    with _context.open(before, read_only=True) as one, _context.open(after, read_only=True) as other:
        _print(compare_audits(one, other))


@identity_app.command(name="new")
def identity_new(
    name: Annotated[str, typer.Option(help="The signer's name.")],
    out: Annotated[Path, typer.Option(metavar="ID.p12", help="The identity; its certificate gets .pem.")],
    force: ForceOption = False,
) -> None:
    """Make a self-signed identity, for those who have none."""
    from workbench.operations.identities import new_identity

    certificate = new_identity(name=name, out=out, passphrase=_context.key_passphrase(str(out)), force=force)
    typer.echo(f"Give {certificate} to those who are to trust your signature.", err=True)


@app.command()
def demo(
    out: Annotated[Path, typer.Option(metavar="DIR", help="A new or empty folder.")],
) -> None:
    """Do the whole main job on the bundled sample, and verify the signed report."""
    from workbench.operations.sample import SAMPLE_AUDITOR, run_demo

    actor = _context.actor if _context.common.person else SAMPLE_AUDITOR
    answer = run_demo(out, actor=actor, tell=lambda line: typer.echo(line, err=True))
    _print(answer)
    if answer["verdict"] != "genuine":
        raise typer.Exit(NO)
