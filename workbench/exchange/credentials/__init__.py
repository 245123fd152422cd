"""Findings as a UNTP Digital Conformity Credential, and an edition as a UNTP catalogue of criteria.

Both are JSON-LD as the United Nations Transparency Protocol describes it. Its vocabulary is small: what
it has no word for is left out or told in a description, never given a word of our own. Nothing is fetched.
"""

from workbench.exchange.credentials.catalogue import catalogue
from workbench.exchange.credentials.credential import credential
from workbench.exchange.credentials.ground import Assessor, Ground, NothingToAttest
from workbench.exchange.credentials.names import Party
from workbench.exchange.credentials.writing import as_bytes

__all__ = ["Assessor", "Ground", "NothingToAttest", "Party", "as_bytes", "catalogue", "credential"]
