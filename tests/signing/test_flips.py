"""A one-page report with bytes flipped: never accepted with a changed content, always caught by its audit."""

import hashlib
import random
import sys
from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.signing.making import NOW, Signer
from tests.signing.stamping import Authority
from workbench.signing.timestamp import add_timestamp
from workbench.signing.verdict import AuditKnowledge, KnownIssue, VerdictWord, judge
from workbench.signing.verify import examine

QUICK, MANY = 200, 10_000


def flipped(pdf: bytes, times: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Copies with one byte changed each, half of them in the gap of a signature, where flips hide best."""
    chance = random.Random(seed)
    gap = range(pdf.index(b"/Contents <"), pdf.index(b">", pdf.index(b"/Contents <")) + 1)
    for number in range(times):
        place = chance.choice(gap) if number % 2 else chance.randrange(len(pdf))
        flip = chance.randrange(1, 256)
        changed = bytearray(pdf)
        changed[place] ^= flip
        yield f"seed {seed}, flip {number}: byte {place} ^ {flip}", bytes(changed)


def accepted(pdf: bytes, times: int, seed: int, *trusted: bytes) -> list[str]:
    """The flips that were called genuine; beside its audit each must be not genuine."""
    sys.stdout.write(f"seed {seed}\n")
    knowledge = AuditKnowledge((KnownIssue(hashlib.sha256(pdf).hexdigest(), len(pdf)),))
    found = []
    for name, changed in flipped(pdf, times, seed):
        examination = examine(changed, trusted=trusted, now=NOW + timedelta(days=1))
        alone, beside = judge(examination, None), judge(examination, knowledge)
        if alone.word is VerdictWord.GENUINE or beside.word is not VerdictWord.NOT_GENUINE:
            found.append(f"{name}: {alone.word}, beside its audit {beside.word}")
    return found


def new_seed() -> int:
    return random.SystemRandom().randrange(2**32)


def test_that_some_flips_of_a_report_are_never_accepted(signed: bytes, auditor: Signer) -> None:
    assert accepted(signed, QUICK, new_seed(), auditor.pem) == []


def test_that_flips_of_a_time_stamped_report_are_never_accepted(signed: bytes, auditor: Signer) -> None:
    authority = Authority(at=NOW + timedelta(hours=1), is_elliptic=True)
    stamped = add_timestamp(signed, ask=authority.ask)
    assert accepted(stamped, QUICK // 2, new_seed(), auditor.pem, authority.root.pem) == []


def test_that_a_flip_is_looked_for_where_the_report_is_unchanged(signed: bytes, auditor: Signer) -> None:
    """The control: what is not changed is accepted, so the loop does see it."""
    examination = examine(signed, trusted=[auditor.pem], now=NOW + timedelta(days=1))
    assert judge(examination, None).word is VerdictWord.GENUINE


@pytest.mark.slow
@pytest.mark.parametrize("part", range(10))
def test_that_ten_thousand_flips_of_a_report_are_never_accepted(
    part: int, signed: bytes, auditor: Signer
) -> None:
    assert accepted(signed, MANY // 10, new_seed(), auditor.pem) == []
