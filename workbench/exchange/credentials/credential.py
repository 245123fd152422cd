"""The findings of an issued report as a Digital Conformity Credential (W3C Verifiable Credentials 2.0)."""

from datetime import UTC
from typing import Any

from workbench.exchange.credentials.attestation import attestation
from workbench.exchange.credentials.ground import Ground
from workbench.exchange.credentials.names import Party

_CONTEXTS = [
    "https://www.w3.org/ns/credentials/v2",
    "https://test.uncefact.org/vocabulary/untp/dcc/working/",
]


def credential(ground: Ground, issuer: Party | None = None) -> dict[str, Any]:
    """The credential, whose issuer is the signer where it is to be signed, else whoever issued the report."""
    return {
        "@context": list(_CONTEXTS),
        "type": ["DigitalConformityCredential", "VerifiableCredential"],
        "id": ground.urn("credential"),
        "issuer": {"type": ["CredentialIssuer"], **(issuer or ground.auditor).as_json()},
        "validFrom": ground.issued_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "credentialSubject": attestation(ground),
    }
