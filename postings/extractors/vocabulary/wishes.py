"""Words, or the beginnings of words, that make a demand a wish. Compiled by hand."""

from __future__ import annotations

WISHES: tuple[str, ...] = (
    "prefer", "a plus", "desir", "nice to have", "ideal", "advantage", "bonus", "asset", "encouraged", "优先",
    "加分", "von vorteil", "wünschenswert", "souhait", "un plus", "mile widzian", "ưu tiên", "lợi thế",
    "желательно", "преимущество", "meriterande", "deseable", "valorable",
)  # fmt: skip


def is_wish(lower: str) -> bool:
    """Whether a lower-cased clause wishes rather than demands."""
    return any(map(lower.__contains__, WISHES))
