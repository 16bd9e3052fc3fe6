"""Words before or behind what somebody studied ("degree in Marketing", 市场营销专业): no skill, but a subject."""

from __future__ import annotations

BEFORE: tuple[str, ...] = (
    r"degree", r"diploma", r"bachelor(?:['’]?s)?", r"master(?:['’]?s)?", r"ph\.?d\.?", r"doctorate",
    r"major(?:ing|ed)?", r"mba", r"b\.?sc?", r"m\.?sc", r"graduat(?:e|es|ed|ion)",
    r"(?:higher|university|college|tertiary) education", r"qualified to", r"studium", r"studiengang",
    r"ausbildung", r"berufsausbildung", r"licence (?:en|de)", r"diplôme", r"bac ?\+ ?\d", r"grado",
    r"licenciatura", r"titulación", r"wykształcenie", r"studia", r"высшее", r"образование", r"utbildning",
    r"examen", r"tốt nghiệp", r"chuyên ngành",
)  # fmt: skip
"""Patterns in lower case; the subjects follow."""
HINTS: tuple[str, ...] = (
    "degree", "diplom", "bachelor", "master", "ph.d", "phd", "doctorate", "major", "mba", "b.s", "bsc",
    "m.sc", "msc", "graduat", "education", "qualified to", "studium", "studiengang", "ausbildung",
    "licence ", "diplôme", "bac", "grado", "licenciatura", "titulación", "wykształcenie", "studia",
    "высшее", "образование", "utbildning", "examen", "tốt nghiệp", "chuyên ngành", "专业", "学历", "学科", "学位",
)  # fmt: skip
"""A line with none of these in it tells no studies."""
ENDS: tuple[str, ...] = (
    "experience", "knowledge", "skill", "years?", "proficien", "kenntnis", "erfahrung", "expérience",
    "experiencia", "doświadczenie", "опыт", "kinh nghiệm",
)  # fmt: skip
"""Where the subjects end and a demand begins: "degree in Economics and experience in sales"."""
BEHIND_HAN = r"专业(?!知识|技能|能力|水平|的|性|化|人|素|英|软件|术语|证)|学历|学科|学位"
"""Behind the subjects, in Chinese."""
