"""Words that tell what a line of a list is not: a disclaimer, or how to apply."""

# ruff: noqa: E501  a pattern is easier to read whole
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
    "égalité des chances",
    "à compétences égales",
    "niveau d'exigence égal",
    "igualdad de oportunidades",
    "without regard to",
    "duties may be ",
    "the following duties",
    "be assigned other duties",
    "reserve the right",
    "reserves the right",
    "reasonable accommodation",
    "verify identity and eligibility",
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
OFFERS = (
    r"(?:in (?:return|exchange),? )?we (?:also |can )?offer\b|(?:dafür )?(?:wir bieten|bieten wir)\b"
    r"|nous (?:vous )?(?:offrons|proposons)\b|(?:te )?ofrecemos\b|vi erbjuder\b|(?:公司|我们)(?:将)?(?:为(?:你|您))?提供"
    r"|(?:ze swojej strony |w zamian )?(?:oferujemy|zapewniamy|gwarantujemy)\b"
    r"|(?:со своей стороны,? |взамен )?(?:мы )?(?:предлагаем|гарантируем|обеспечиваем)\b"
)
"""Opens what the employer gives, wherever it stands: "We offer a bicycle", last of the demands."""
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

BENEFIT_TAGS = (
    r"险一金|[五六七]险|公积金|社保|双休|年假|带薪|假期|休假|补贴|补助|餐补|房补|奖金|年终奖|双薪|分红|期权|股票|班车|体检|培训|包吃|包住|包食宿|住宿"
    r"|免费|旅游|团建|福利|弹性|加班费|晋升|调薪|提成|节日|生日|下午茶|氛围|扁平|发展空间|全勤|做五休二|绩效"
)
"""In a short name set beside others ("周末双休", "免费班车"), a pattern."""
BENEFIT_NAMES: tuple[str, ...] = (
    "(ongoing|paid|free) training; professional development; work[ /-]life balance; tuition (?:reimbursement|assistance)",
    "paid (?:time off|holidays?|vacations?|leave|sick (?:days|leave|time)); pto; parental leave; (stock|share) options; 401 ?\\(?k",
    "(health|medical|dental|vision|life) (?:and \\w+ )?(?:insurance|plan|coverage); (medical|health|vision|dental), (?:dental|vision)",
    "(full|excellent|comprehensive|company|standard) benefits?; benefits package; company car; staff discount",
    "pension; retirement plan; flexible (?:hours|working); gym membership; profit sharing; (free|subsidised) (?:lunch|meals|parking)",
    "weiterbildungsmöglichkeit\\w*; weiterbildungen; *urlaubstage; tage urlaub; *altersvorsorge; (weihnachts|urlaubs)geld",
    "jobrad; jobticket; dienstwagen; firmenwagen",
    "mutuelle; tickets? restaurant; rtt; 13e mois; treizième mois; intéressement; véhicule de (?:fonction|service)",
    "seguro (?:médico|de vida); vales de \\w+; días de vacaciones; contrato indefinido; prestaciones de ley",
    "prywatn\\w+ opiek\\w+; multisport; kart\\w+ sportow\\w+; umow\\w+ o pracę; dofinansowanie \\w+; ubezpieczenie grupowe",
    "дмс; соцпакет\\w*; оплачиваем\\w+ отпуск\\w*; официальн\\w+ (?:трудоустройств|оформлени)\\w+; бесплатн\\w+ (?:питани|обучени)\\w+",
    "friskvårdsbidrag; tjänstepension; kollektivavtal; semesterdagar; förmånscykel",
    "bhxh; bảo hiểm (?:xã hội|y tế|sức khỏe); lương tháng 13; thưởng (?:tết|lễ|tháng 13); du lịch hằng năm; nghỉ phép năm",
    "phụ cấp \\w+",
)
"""What is a benefit by its name: phrases (see cues.Phrases) that end where a word does."""
HAN_BENEFIT_NAMES = "(五|六|七)险; *险一金; *公积金; 带薪(?:年假|休假|病假); 年终奖; 双薪; 周末双休; 包吃; 包住; 包食宿; 节日福利; 免费班车; 餐补; 股票期权"
