"""The keys that lead to a page from everywhere."""

from workbench.ui.navigation.navigation import EVIDENCE, FACTS, FINDINGS, OVERVIEW, SOURCES

# A section's number is its own key.
PAGE_KEYS = {
    **{str(number): f"Ctrl+{number}" for number in range(1, 6)},
    OVERVIEW: "Ctrl+0",
    FACTS: "Ctrl+6",
    SOURCES: "Ctrl+7",
    EVIDENCE: "Ctrl+8",
    FINDINGS: "Ctrl+9",
}
