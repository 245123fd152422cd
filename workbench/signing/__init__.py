"""Identities, signatures and verdicts: home of pyHanko and cryptography.

Nothing here reaches for the network but `timestamp`, when it is asked to, and then for one server.

pyHanko logs what it meets in a file as warnings, with tracebacks. Here that is no news: it comes back as an
objection or a doubt, in words, so the library's own log is kept silent.
"""

import logging

for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)
