"""Identities, signatures and verdicts: home of pyHanko and cryptography. Never reaches for the network.

pyHanko logs what it meets in a file: for whoever configures logging, never by itself to the terminal.
"""

import logging

for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).addHandler(logging.NullHandler())
