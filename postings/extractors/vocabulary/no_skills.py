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
    # other words
    "sound engineering principles", "sound engineering practices", "sound engineering judgment",
    "programming languages",
    "programming language", "scripting languages", "scripting language", "database languages",
    "Programmiersprachen", "Programmiersprache", "langages de programmation", "lenguajes de programación",
    "języków programowania", "языки программирования", "языков программирования", "ngôn ngữ lập trình",
    # names that are no products
    "shell station", "shell gas station", "oracle park",
)  # fmt: skip

NO_SKILLS_HAN: tuple[str, ...] = (
    # whose end and the beginning of the next word would read as a skill: 精[通关]系
    "精通",
    # kinds, not skills
    "编程语言", "脚本语言", "开发语言", "程序语言",
    # employers' boilerplate
    "招聘启事", "招聘简章", "现招聘", "诚聘", "公司招聘", "招聘岗位", "招聘职位", "招聘人数", "招聘要求",
    # benefits
    "五险一金", "商业保险", "医疗保险", "补充保险", "社会保险", "人身意外险", "意外险", "免费培训", "带薪培训",
    "员工培训机会", "培训机会", "健身房", "健身卡", "年度旅游", "公司旅游", "团建活动", "下午茶", "生日会",
    "节日活动", "拓展活动",
)  # fmt: skip
"""The same in Chinese."""
