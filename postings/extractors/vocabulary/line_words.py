"""Words that tell what a line of a list is not: a disclaimer, or how to apply."""

from __future__ import annotations

NOISE = (
    "to be construed",
    "to be exhaustive",
    "an exhaustive",
    "all-inclusive",
    "all inclusive",
    "equal opportunit",
    "equal employment opportunit",
    "eeo",
    "affirmative action",
    "m/f/d",
    "chancengleichheit",
    "without regard to",
    "duties may be ",
    "the following duties",
    "be assigned other duties",
    "reserve the right",
    "reserves the right",
    "reasonable accommodation",
    "apply now",
    "apply today",
    "apply online",
    "submit your",
    "send your resume",
    "send us your",
    "email your",
    "#li-",
    "click here",
    "click the",
)
"""Disclaimers, equal opportunity, apply-now: no line of the section they stand in."""
MAY_APPLY = (
    *(
        "apply",
        "applicant",
        "application",
        "resume",
        "résumé",
        " cv",
        "cover letter",
        "contact us",
        "e-mail",
        "email",
    ),
    *("call us", "send ", "submit", "interview", "dm me", "recruiters", "visit "),
    *(
        "bewerb",
        "unterlagen",
        "anschreiben",
        "rückfragen",
        "kontakt",
        "candidature",
        "postule",
        "envoye",
        "curricul",
    ),
    *("inscr", "envía", "mándanos", "aplikuj", "prześlij", "резюме", "отклик", "звоните", "пишите", "ansök"),
    *("简历", "投递", "应聘", "面试", "联系", "邮箱", "微信", "hồ sơ", "liên hệ", "ứng tuyển", "phỏng vấn"),
)
"""A line with one of these may tell how to apply, wherever it stands."""
