"""Where a line of Thai may end: Thai has no blanks between words, so the words are found in a list.

The list is that of a tokenizer's package, read as data. A text is taken apart into as few words as will do,
so that the longest win; what is in no word, such as a name, stays in one piece.
"""

import re
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from workbench.report.text import CLUSTER

THAI = re.compile("[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]+")

# Of the trade, beyond those in the list.
_TRADE = "โรงหลอม โรงถลุง ห่วงโซ่ ห่วงโซ่อุปทาน แทนทาลัม ดีบุก ทังสเตน โคบอลต์ ลิเธียม นิกเกิล กราไฟต์"
# Vowels that are letters by themselves, written before and after their consonant.
_LEADING, _FOLLOWING = "เแโใไ", "ะาๅ"
_LONGEST = 30
_UNKNOWN = 8  # what a cluster outside of all words costs, in words


def borders(text: str) -> frozenset[int]:
    """The places in a text before which a line may end, each between two Thai words."""
    return frozenset(
        stretch.start() + at for stretch in THAI.finditer(text) for at in _borders_within(stretch.group())
    )


@lru_cache(maxsize=2048)
def _borders_within(stretch: str) -> tuple[int, ...]:
    """Between the words of a stretch of Thai; the cheapest way through it, from the left."""
    words, starts = _words(), [found.start() for found in CLUSTER.finditer(stretch)] + [len(stretch)]
    edges = set(starts)
    best: dict[int, tuple[int, int]] = {0: (0, 0)}  # up to there: its cost, and where the last piece began
    for start, end in pairwise(starts):
        cost = best[start][0]
        reached = [(end, _UNKNOWN)]
        reached += [
            (to, 1)
            for to in range(start + 1, min(start + _LONGEST, len(stretch)) + 1)
            if to in edges and stretch[start:to] in words
        ]
        for to, more in reached:
            if to not in best or cost + more < best[to][0]:
                best[to] = (cost + more, start)
    return tuple(_between(stretch, best))


def _between(stretch: str, best: dict[int, tuple[int, int]]) -> list[int]:
    """The places between pieces of the best way, except between two pieces that are no words."""
    places, end = [], len(stretch)
    is_word_after = True
    while end:
        cost, start = best[end]
        is_word = cost - best[start][0] == 1
        if end < len(stretch) and (is_word or is_word_after) and not _is_within_syllable(stretch, end):
            places.append(end)
        is_word_after, end = is_word, start
    return places[::-1]


def _is_within_syllable(stretch: str, at: int) -> bool:
    return stretch[at - 1] in _LEADING or stretch[at] in _FOLLOWING


@cache
def _words() -> frozenset[str]:
    listed = (files("newmm_tokenizer") / "words_th.txt").read_text(encoding="utf-8-sig")
    # Single letters are in the list as names of letters; of words of one letter there is this.
    return frozenset(word for word in f"{listed} {_TRADE}".split() if len(word) > 1 or word == "ณ")
