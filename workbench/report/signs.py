"""Signs that are pasted from elsewhere and stand in no font at hand, by what is drawn in their place."""

# A sign of the same shape, or a box with another sign in it. A reader copies the sign that was written.
_DRAWN_AS = (
    ("✓", "✔✅"),
    ("×", "✕✖✗✘❌"),
    ("□", "☐⬜"),
    ("□✓", "☑🗹"),
    ("□×", "☒🗷"),
    ("■", "⬛"),
    ("●", "⚫"),
    ("○", "⚪"),
    ("→", "➔➙➛➜➝➞⟶⭢"),
    ("←", "⟵"),
    ("⇒", "⟹"),
    ("⇔", "⟺"),
    ("▶", "►▸➤➢⏵"),
    ("◀", "◄◂"),
    ("~", "∼"),
    ("·", "∙"),
    ("“", "❝"),
    ("”", "❞"),
    ("∅", "⌀"),
)
SIGNS = {sign: drawn for drawn, signs in _DRAWN_AS for sign in signs}
