"""Why an audit cannot be signed off yet. Light, so that every edge can catch it."""

from workbench.audit.outcome import Remark
from workbench.audit.sentences import sentence
from workbench.errors import Problem


class SignOffBlocked(Problem):
    """The audit cannot be signed off yet; `blocks` says what is missing, each with its place."""

    def __init__(self, blocks: tuple[Remark, ...]) -> None:
        first = "; ".join(sentence(block) for block in blocks[:3])
        more = f" and {len(blocks) - 3} more" if len(blocks) > 3 else ""
        super().__init__(f"Sign-off is blocked: {first}{more}", "Answer these, then sign again.")
        self.blocks = blocks
