"""Fonts that come with the program, for a window on a system that lacks them."""


def simplified_chinese_font() -> bytes:
    """A font for simplified Chinese, the one that the report prints with."""
    from workbench.report.fallback import Family, packaged_font

    return packaged_font(Family.SIMPLIFIED)
