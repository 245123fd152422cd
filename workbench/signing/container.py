"""Our own rules on a signature's bytes: nothing in or around it may be free to change.

A PDF signature covers the file but for the gap in which it stands itself. What is in the gap and not signed
(padding, the case of a hex digit, the outer layers of the CMS message) could change without breaking the
signature, and common validators accept that. Here everything in the gap must be as the signed part implies.
"""

from dataclasses import dataclass

from asn1crypto import cms, parser, x509
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from workbench.audit.said import Said

# Time-stamps of many servers still use the older attribute (RFC 2634).
_NAMES_OF_CERTIFICATE = {
    "data": ("signing_certificate_v2",),
    "tst_info": ("signing_certificate_v2", "signing_certificate"),
}
# Either is met, but never both: `a` for `A` would be another file that says the same.
_HEX_ALPHABETS = (b"0123456789ABCDEF", b"0123456789abcdef")


class Loose(ValueError):
    """Bytes that are not held by the signature; the text says which."""


@dataclass(frozen=True)
class Span:
    """What a signature covers: all bytes up to `end`, but for the gap from `gap_start` to `gap_end`."""

    gap_start: int
    gap_end: int
    end: int


def covered_span(signature: EmbeddedPdfSignature, pdf: bytes) -> Span:
    """The signed ranges; Loose unless they start at 0 and leave out exactly one `<…>` inside the file."""
    numbers = [int(number) for number in signature.byte_range]
    if len(numbers) != 4:
        raise Loose(Said("its byte range does not have four numbers"))
    start, first, second, length = numbers
    span = Span(gap_start=first, gap_end=second, end=second + length)
    if start != 0 or not 0 < first < second < span.end <= len(pdf):
        raise Loose(Said("its byte range does not cover the file from its beginning"))
    if pdf[first : first + 1] != b"<" or pdf[second - 1 : second] != b">":
        raise Loose(Said("its byte range leaves out more than the signature"))
    return span


def refuse_loose_gap(signature: EmbeddedPdfSignature, pdf: bytes, span: Span) -> None:
    """The gap is the signature's value in hex digits of one case, then zeros; Loose otherwise."""
    digits = pdf[span.gap_start + 1 : span.gap_end - 1]
    if all(digits.translate(None, alphabet) for alphabet in _HEX_ALPHABETS):
        raise Loose(Said("the place of the signature holds other characters than its digits"))
    value = bytes.fromhex(digits.decode("ascii"))
    if value != signature.pkcs7_content:
        raise Loose(Said("the signature does not stand where its byte range says"))
    length = parser.peek(value)
    message, padding = value[:length], value[length:]
    if any(padding):
        raise Loose(Said("bytes were put behind the signature, where only zeros may stand"))
    if message != _as_implied(signature).dump():
        raise Loose(Said("the signature's container differs from what was signed"))


def _as_implied(signature: EmbeddedPdfSignature) -> cms.ContentInfo:
    signed = signature.signer_info["signed_attrs"]
    names = _NAMES_OF_CERTIFICATE.get(signature.signed_data["encap_content_info"]["content_type"].native, ())
    if not any(attribute["type"].native in names for attribute in signed):
        raise Loose(Said("the signature does not name its certificate"))
    return as_implied(signature.signed_data, signature.signer_cert)


def as_implied(message: cms.SignedData, certificate: x509.Certificate) -> cms.ContentInfo:
    """The container, built anew from what the signature holds: signed attributes, certificates, its value.

    All else follows: the signer's name and number from the certificate that the signed attributes name
    (RFC 5035), the algorithms from its key and the digest. A message that is equally valid but written in
    another way is refused: else a changed byte could turn the one into the other.
    """
    (given,) = message["signer_infos"]
    digest = given["digest_algorithm"]["algorithm"].native
    key_kind = {"rsa": "rsa", "ec": "ecdsa"}.get(certificate.public_key.algorithm, "unknown")
    is_stamp = message["encap_content_info"]["content_type"].native == "tst_info"
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                "issuer_and_serial_number",
                cms.IssuerAndSerialNumber(
                    {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
                ),
            ),
            "digest_algorithm": {"algorithm": digest},
            "signature_algorithm": {"algorithm": f"{digest}_{key_kind}"},
            "signed_attrs": given["signed_attrs"],
            "signature": given["signature"].native,
        }
    )
    content = cms.SignedData(
        {
            "version": "v3" if is_stamp else "v1",
            "digest_algorithms": ({"algorithm": digest},),
            # What a time-stamp holds is signed with it; a signature holds nothing beside the file's digest.
            "encap_content_info": message["encap_content_info"] if is_stamp else {"content_type": "data"},
            "certificates": message["certificates"],
            "signer_infos": (signer,),
        }
    )
    return cms.ContentInfo({"content_type": "signed_data", "content": content})
