"""Words for levels of education. Compiled by hand; 大专 (a three-year college diploma) is an associate's degree.

A row is a level, the stems that name it ("|" between them, lower case; a final * leaves the word's end open) and
what must follow the stem (a regular expression, "" when the word is enough).
"""

from __future__ import annotations

import re

from postings.extractors.draft import Education

E = Education
_NO_SCHOOL = (
    r"(?!英|数|數|语文|語文|物理|化学|化學|政治|历史|歷史|地理|生物|体育|音乐|美术|信息|科学|教|老师|老師|生(?!物|产)|阶段|階段"
    r"|各|全科|班|部|课|課|低|校)"
)
"""Behind the name of a school: it is taught there, and nobody's education."""
ROWS: tuple[tuple[Education, str, str], ...] = (
    (
        E.DOCTORATE,
        "phd|ph.d|ph. d|ph d|doctorate|doctoral|juris doctor|pharmd|pharm.d|博士|promoviert|doctorat|doctorado|"
        "doktorat*",
        "",
    ),
    (E.DOCTORATE, "doktorsexamen|tiến sĩ|доктор наук|кандидат наук|doutorado|m.d.|j.d.", ""),
    (E.DOCTORATE, "doctor of", r" \w+"),
    (E.DOCTORATE, "promotion", r" (?:in|im|als)\b"),
    (
        E.MASTER,
        "master's|master’s|master`s|master´s|masters|mba|m.sc|m.s.|m.b.a|m.com|mcom|研究生|硕士|bac+5|bac +5|"
        "bac + 5|"
        "magister*|mastère",
        "",
    ),
    (
        E.MASTER,
        "advanced degree|graduate degree|postgraduate degree|post-graduate degree|postgraduate qualification|"
        "máster|maestría|cuarto nivel|posgrado|postgrado",
        "",
    ),
    (
        E.MASTER,
        "diplom-ingenieur*|diplomingenieur*|diplom (uni|ingénieur de formation|ingénieur diplômé|"
        "civilingenjör*|thạc sĩ|thạc sỹ|магистр*",
        "",
    ),
    (E.MASTER, "wyższe magisterskie|mestrado|masteruppsats|masterexamen", ""),
    (
        E.MASTER,
        "master",
        r"[\s)]{0,2}(?:degree|level|diploma|in |of \w|or |and |/|,|\)|student|program|en |im |"
        r"oder |ou |o |lub |eller )|$",
    ),
    (E.MASTER, "m.a.", r"(?=[\s,/])"),
    (E.MASTER, "msw|msn|mph|m.ed|m.ed.|llm|ll.m.|mfa", r"(?=[\s,/);.]|$)"),
    (E.BACHELOR, "bsn|bsw|llb|ll.b.|b.ed|b.ed.|bfa", r"(?=[\s,/);.]|$)"),
    (E.ASSOCIATE, "aas|a.a.s.", r"(?= (?:degree|in\b|or\b|and\b)|[,/);.]|$)"),
    (E.MASTER, "msc|ms|ma|meng|m.eng", r"(?:[\s,/)]{1,2}(?:degree|in [A-Z]|or (?:ph|equiv)|and ph|ph\.?d)|/ph)"),
    (E.MASTER, "bs/ms|ba/ma|bsc/msc|bs/ma", ""),
    (
        E.BACHELOR,
        "bachelor*|baccalaureate|undergraduate degree|undergraduate qualification|bsc|b.sc|b. sc|b.tech|b.com|"
        "bcom|bba|bca|"
        "btech|beng|b.eng",
        "",
    ),
    (E.BACHELOR, "diplôme d'état d'infirmier*|diplôme d’état d’infirmier*|bachelier en|大學", ""),
    (E.MASTER, "碩士", ""),
    (E.BACHELOR, "學位或|學位程度|學位以上|学位或以上|学位程度", ""),
    (E.ASSOCIATE, "專科|大專", ""),
    (
        E.BACHELOR,
        "four-year degree|four year degree|4-year degree|4 year degree|four-year college|4-year college|four "
        "year college",
        "",
    ),
    (
        E.BACHELOR,
        "4 year college|college degree|university degree|college graduate|university graduate|university diploma",
        "",
    ),
    (
        E.BACHELOR,
        "university education|graduate of a university|college education|bs/ms|ba/ma|bsc/msc|ba/bs|bs/ba|"
        "b.a./b.s|bs/ma",
        "",
    ),
    (
        E.BACHELOR,
        "本科|学士|统招大学|大学学历|大学及以上|大学以上|licenciatura|titulación universitaria|"
        "título universitario|formación universitaria|carrera universitaria|estudios "
        "universitarios|grado "
        "universitario",
        "",
    ),
    (
        E.BACHELOR,
        "tercer nivel|diplomatura|diplomado en|título profesional|carrera profesional|"
        "educación superior universitaria|universitario completo|universitaria completa|título de grado",
        "",
    ),
    (
        E.BACHELOR,
        "licenciado|licenciada|bac+3|bac +3|bac + 3|bac+4|bac +4|bac + 4|wyższe*|studia wyższe|licencjat*|"
        "высшее|высшего|бакалавр*",
        "",
    ),
    (
        E.BACHELOR,
        "hochschulabschluss*|hochschulstudium*|fachhochschulstudium*|universitätsabschluss*|studium|"
        "studienabschluss",
        "",
    ),
    (
        E.BACHELOR,
        "högskoleutbildning*|högskoleexamen*|högskoleingenjör*|kandidatexamen*|universitetsutbildning*|"
        "universitetsexamen*",
        "",
    ),
    (
        E.BACHELOR,
        "akademisk examen|akademisk utbildning|eftergymnasial*|đại học|cử nhân|graduação|ensino superior|"
        "higher education",
        "",
    ),
    (E.BACHELOR, "higher", r" (?:\w+ ){1,3}education\b"),
    (E.BACHELOR, "b.s.|b.s|b.a.|b.a|b.e.", r"(?=[\s,/)]|$)"),
    (
        E.BACHELOR,
        "bs|ba",
        r"(?:(?: or |/| and |, ?)(?:b\.?[as]\b|ms\b|ma\b|m\.s|ab\b|mba|higher|equivalent|master|advanced)| "
        r"degree| in [A-Z])",
    ),
    (E.BACHELOR, "grado", r" en\b"),
    (E.BACHELOR, "licence", r" (?:en|ou|professionnelle)\b"),
    (
        E.BACHELOR,
        "degree",
        r" (?:in\b|from\b|qualified|level\b|required|educated|or equivalent|preferred|is required|and \d|with \d)",
    ),
    (
        E.BACHELOR,
        "relevant degree|related degree|technical degree|engineering degree|honours degree|honors degree|"
        "first degree|science degree",
        "",
    ),
    (
        E.BACHELOR,
        "business degree|law degree|academic degree|stem degree|quantitative degree|degree or equivalent|"
        "degree-qualified",
        "",
    ),
    (E.ASSOCIATE, "associate's|associate’s|associates'|associates’", r" (?:degree|or|in |level|of )|$|[,)/]"),
    (
        E.ASSOCIATE,
        "associate degree|associates degree|associate of arts|associate of science|associate of applied|"
        "associate or bachelor",
        "",
    ),
    (
        E.ASSOCIATE,
        "associates or|two-year degree|2-year degree|two year degree|2 year degree|two-year college|2 year "
        "college|aa degree|as degree",
        "",
    ),
    (
        E.ASSOCIATE,
        "a.a. degree|a.s. degree|aas degree|aa/as|大专|专科|高职|bac+2|bac +2|bac + 2|bts|grado superior|técnico "
        "superior|tecnólogo|técnico/profesional|fp superior|fp2|tsu",
        "",
    ),
    (
        E.ASSOCIATE,
        "yrkeshögskol*|cao đẳng|higher national diploma|hnd|foundation degree|среднее специальное|среднее "
        "профессиональное|среднего специального|среднего профессионального|средним специальным|"
        "средним профессиональным|среднее техническое|среднее медицинское|среднее профильное|средне-техническое",
        "",
    ),
    (
        E.ASSOCIATE,
        "среднее-специальное|средне-специальное|неполное высшее|college diploma|some college|community "
        "college degree|fachwirt*",
        "",
    ),
    (
        E.HIGH_SCHOOL,
        "high school|high-school|highschool",
        r"(?! (?:student|teacher|sport|coach|math|level student|and college student))",
    ),
    (
        E.HIGH_SCHOOL,
        "ged|g.e.d|secondary school|secondary education|hs diploma|hsd|gcse|gcses|a-levels|a levels|"
        "undersköterskeutbildning*|高職|高中職|中五|中六|中七|中學文憑|中学文凭|中专|中技|"
        "职高|技校|"
        "abitur|thpt",
        "",
    ),
    (E.HIGH_SCHOOL, "高中", _NO_SCHOOL),
    (
        E.HIGH_SCHOOL,
        "berufsausbildung*|abgeschlossene ausbildung|kaufmännische ausbildung|technische ausbildung|"
        "handwerkliche ausbildung",
        "",
    ),
    (
        E.HIGH_SCHOOL,
        "abgeschlossene lehre|realschulabschluss*|hauptschulabschluss*|mittlere reife|fachabitur|"
        "schulabschluss|fachhochschulreife",
        "",
    ),
    (
        E.HIGH_SCHOOL,
        "baccalauréat|bac pro|bachiller|bachillerato|educación secundaria|graduado escolar|secundaria|grado medio|"
        "preparatoria|secundario completo|educación media|bac ou équivalent|bac minimum|cap, bep",
        "",
    ),
    (
        E.HIGH_SCHOOL,
        "wykształcenie średnie|średnie|zasadnicze zawodowe|gymnasieutbildning*|gymnasial*|gymnasiekompetens|"
        "gymnasieexamen",
        "",
    ),
    (
        E.HIGH_SCHOOL,
        "trung cấp|trung học|ensino médio|diploma or equivalent|abgeschlossene fachausbildung|gymnasium",
        "",
    ),
    (E.HIGH_SCHOOL, "niveau bac", r"(?! ?(?:\+|professionnel|pro\b))"),
    (E.HIGH_SCHOOL, "среднее|среднего", r"(?![ -](?:спец|проф|техн|медиц))"),
    (E.HIGH_SCHOOL, "bep", r"(?=[\s,/);.]|$)"),
    (E.HIGH_SCHOOL, "ausbildung", r" (?:zur|zum|als|im|in der)\b"),
    (E.HIGH_SCHOOL, "cap", r" ?/ ?bep|(?<=\bCAP) "),
    (
        E.MASTER,
        "diplôme d'ingénieur*|diplôme d’ingénieur*|école d'ingénieur*|école d’ingénieur*|大学院卒|修士|석사",
        "",
    ),
    (E.MASTER, "laurea magistrale|laurea specialistica|yüksek lisans|magisterské|kandidatgrad", ""),
    (E.DOCTORATE, "박사|dottorato|doktora derecesi", ""),
    (E.BACHELOR, "laurea|laureat*", r"(?! (?:magistrale|specialistica|in giurisprudenza magistrale))"),
    (
        E.BACHELOR,
        "大学卒|大卒|대졸|hbo|hbo-niveau|hbo/wo|wo-niveau|wo-diploma|vysokoškolské|vš vzdělání|üniversite mezun*|"
        "lisans mezun*|вища освіта|вищу освіту|yliopistotutkinto",
        "",
    ),
    (
        E.ASSOCIATE,
        "短大卒|専門卒|専門学校卒|초대졸|전문대|cfgs|fp ii|fpii|ön lisans|середня спеціальна|diplom uddannelse|"
        "staatlich geprüfte*|meisterbrief|meisterprüfung|industriemeister*|handwerksmeister*",
        "",
    ),
    (E.ASSOCIATE, "techniker", r" oder meister\b"),
    (
        E.HIGH_SCHOOL,
        "bac professionnel|baccalauréat professionnel|bac techno*|高卒|高校卒|고졸|cfgm|mbo|mbo-niveau|havo|vwo|"
        "diploma di maturità|diploma di scuola superiore|diploma superiore|diploma tecnico|středoškolské|"
        "výuční list|maturita|lise mezun*|meslek lisesi|ensino secundário|12º ano|curso técnico|technikum|"
        "título de eso|graduado en eso",
        "",
    ),
    (E.HIGH_SCHOOL, "formación profesional|ciclo formativo", r"(?! (?:de )?grado superior| superior)"),
    (E.HIGH_SCHOOL, "fp", r" (?:i|básica|de grado medio|grado medio)\b"),
    (
        E.NONE,
        "no qualifications needed|no qualifications necessary|no formal qualifications|keine ausbildung|"
        "ausbildung nicht erforderlich|aucun diplôme|sin titulación|no se requiere titulación|学歴不問|학력무관|"
        "无学历要求|学历无要求|对学历无要求|geen diploma|non è richiesto alcun titolo",
        "",
    ),
    (
        E.NONE,
        "学历不限|不限学历|no degree required|no formal education|no education required|degree not "
        "required|"
        "sans diplôme",
        "",
    ),
    (E.NONE, "初中|小学", _NO_SCHOOL),
    (
        E.NONE,
        "no degree or experience needed|no degree or experience required|no degree needed|"
        "schulabschluss: nicht erforderlich|schulabschluss nicht erforderlich|schulabschluss ist nicht nötig|"
        "schulabschluss ist nicht erforderlich|no degree necessary|"
        "degree is not required|no qualifications required|sin estudios|không yêu cầu "
        "bằng cấp|ingen utbildning krävs",
        "",
    ),
    (
        E.NONE,
        "образование не требуется|wykształcenie podstawowe|bez wykształcenia|ohne ausbildung|ohne abschluss",
        "",
    ),
)

UNLIMITED = re.compile(
    r"^(?:不限|无要求|无|any|none(?: required| needed)?|not (?:required|needed)|nicht erforderlich|"
    r"no requirement|no minimum|n/a|không yêu cầu|chưa qua đào tạo|"
    r"keine?|"
    r"aucun|ninguno|"
    r"brak|не важно|ingen)\W*$",
    re.IGNORECASE,
)
"""A labelled value that asks for no education."""

DEMANDED_ONLY = frozenset(("ausbildung",))
"""What is offered as often as it is demanded: these count in requirements only."""
ENROLLED = re.compile(r"(?:eingeschrieben\w{0,3}|laufende[ns]?|neben dem|während des|immatrikuliert\w{0,2} im) $")
"""Before "Studium": the applicant is still at it."""

NOT_ASKED_BEFORE = re.compile(
    r"(?:\b(?:teach(?:es|ing)?|tutor(?:s|ing)?|mentor(?:s|ing)?|supervis(?:e|es|ing)|instruct(?:s|ing)?|betreuen|"
    r"encadre[rz]?|unterrichten|(?:giảng )?dạy) (?:\w{1,8} )?|"
    r"(?:студентами|студентов|studentów|studentami|alumnos de|étudiants de|estudiantes de) (?:\w+ ){0,2}|"
    r"\b(?:förder[nt]|unterstütz(?:en|t)|finanzier(?:en|t)|pays? for|paying for|fund|sponsor|reimburse)"
    r" (?:\w{1,8} ){0,3}|"
    r"\b(?:colleagues|teammates|employees|founders|people|team members) (?:all )?(?:hold|have) (?:an? )?|"
    r"\b(?:our|local|their) )$"
)
"""Words before a level that is taught, paid for or somebody else's."""

NOT_ASKED_AFTER = re.compile(
    r"[ -](?:(?:and|or|&|und|oder) [\w'’.]{2,16} )?(?:level )?(?:students?|pupils|colleagues|researchers|classes|"
    r"courses|theses|thesis|supervis\w+)\b"
    r"|,? (?:is |are |ist |est |jest |är )?(?:not|nicht|non|nie|ej|inte) (?:required|needed|necessary|nötig"
    r"|erforderlich|notwendig|exigée?|requise?|wymagan\w+|konieczn\w+|nödvändig\w*)\b"
)
"""Words behind a level that only people or lessons have."""
