"""Phrases that hold the name of a skill and are none: benefits, people, employers' boilerplate. Own rows.

The longest phrase wins where several begin, so these keep the skill within them from being found.
"""

from __future__ import annotations

NO_SKILLS: tuple[str, ...] = (
    # benefits
    "health insurance", "medical insurance", "dental insurance", "vision insurance", "disability insurance",
    "healthcare insurance", "pet insurance", "accident insurance", "unemployment insurance",
    "dental and vision insurance", "health and dental insurance", "term disability insurance",
    "private health insurance", "private medical insurance", "betriebliche Altersvorsorge",
    "betriebliche Altersversorgung", "training budget", "learning budget", "team events", "team building events",
    "professional development budget", "career development",
    # people and departments
    "head of sales", "head of marketing", "head of finance", "head of operations", "head of engineering",
    "head of design", "head of product", "head of HR", "head of human resources", "VP of sales",
    "VP of marketing", "VP of finance", "VP of engineering", "VP sales", "VP marketing", "director of sales",
    "director of marketing", "director of finance", "director of operations", "director of nursing",
    "director of engineering", "chief marketing officer",
    # employers' boilerplate
    "is hiring", "are hiring", "now hiring", "we're hiring", "hiring manager", "hiring managers", "hiring event",
    "reliable transportation", "reliable transport", "participates in E-Verify", "participate in E-Verify",
    "E-Verify employer", "recruitment agencies", "recruitment fraud", "no recruiters",
    # names that are no products
    "shell station", "shell gas station", "oracle park",
)  # fmt: skip
