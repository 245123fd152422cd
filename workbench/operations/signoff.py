"""Why an audit cannot be signed off yet. Light, so that every edge can catch it."""

from workbench.audit.outcome import Remark
from workbench.audit.said import Said
from workbench.audit.sentences import sentence
from workbench.errors import Problem


class SignOffBlocked(Problem):
    """The audit cannot be signed off yet; `blocks` says what is missing, each with its place."""

    def __init__(self, blocks: tuple[Remark, ...]) -> None:
        first = tuple(sentence(block) for block in blocks[:3])
        what = Said("Sign-off is blocked: {first}", first=first)
        if more := len(blocks) - len(first):
            what = Said("Sign-off is blocked: {first} and {n} more", first=first, n=more)
        super().__init__(what, "Answer these, then sign again.")
        self.blocks = blocks
