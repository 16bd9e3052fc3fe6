"""Words around years in a posting: whose they are, and that none are asked for. Compiled by hand.

Regular expressions for lower case.
"""

from __future__ import annotations

NONE_NEEDED: tuple[tuple[str, str], ...] = (
    ("no ", r"(?<!\w)no (?:degree or |prior |previous |work |degree, no ){0,2}experience (?:or degree )?(?:is )?"
            r"(?:needed|required|necessary)\b"),
    ("experience", r"experience (?:is )?not (?:needed|required|necessary)\b"),
    ("erfahrung", r"\bkeine (?:\w{0,12}erfahrung|vorerfahrung) (?:erforderlich|nötig|notwendig|vorausgesetzt)|"
                  r"erfahrung (?:ist )?nicht (?:erforderlich|nötig|notwendig)"),
    ("graduates", r"\b(?:fresh|recent|new) graduates (?:are )?(?:also )?(?:most )?welcome\b"),
    ("débutant", r"\bdébutante?s?(?:\(e\)s?)? (?:\w+ ){0,2}(?:accepté|bienvenu)"),
    ("expérience", r"\baucune expérience (?:\S+ ){0,3}(?:requise|exigée|nécessaire)|sans expérience accept"),
    ("experiencia", r"\bno (?:se |es )?(?:requiere|requerimos|necesita|necesaria|exige) experiencia|"
                    r"\bexperiencia no (?:necesaria|requerida)|\bsin experiencia\b"),
    ("experiência", r"\bnão (?:é |se )?(?:exige|exigimos|necessária|precisa|requer)(?: de| ter)? experiência|"
                    r"\bsem experiência\b"),
    ("esperienza", r"\banche (?:alla )?prima esperienza|\bnon è richiesta (?:alcuna )?esperienza"),
    ("ervaring", r"\b(?:geen )?ervaring (?:is )?(?:niet )?(?:nodig|vereist|noodzakelijk)|ervaring is geen"),
    ("erfaren", r"\bingen (?:tidigare )?erfarenhet (?:krävs|behövs)|erfarenhet (?:krävs|behövs) (?:ej|inte)"),
    ("doświadczeni", r"\bdoświadczenie nie(?: jest)? (?:wymagane|konieczne)|nie wymagamy doświadczenia|"
                     r"\bbez doświadczenia\b|\b(?:niezależnie od|bez względu na) (?:\w+ )?doświadczeni[ea]\b"),
    ("einsteiger", r"\b(?:berufs)?einsteiger(?:innen|\*innen|:innen)?(?: sind)?"
                   r"(?: (?:herzlich|ebenfalls|auch|gern|gerne))? willkommen\b"),
    ("опыт", r"\bбез опыта\b|\bопыт(?: работы)? не (?:требуется|нужен|обязателен|важен)"),
    ("kinh nghiệm", r"\bkhông (?:yêu cầu|cần|đòi hỏi) (?:có )?kinh nghiệm|\bchưa có kinh nghiệm"),
    ("经验", r"经验不限|不限经验|(?:无需|不需要?)(?:相关|工作)?经验|(?:无|没有)经验(?:者)?(?:亦|也|均|都)?可"),
    ("経験", r"未経験(?:者)?(?:可|歓迎|ok)|経験不問"),
    ("경력", r"경력 ?무관"),
)  # fmt: skip
"""What such a phrase holds, and the phrase: no experience is needed."""

_MORE_THAN = (
    r"(?:over|more than|almost|nearly|más de|casi|mais de|plus de|près de|über|mehr als|fast|över|mer än|meer dan|"
    r"ponad|более(?: чем)?|hơn|trên)?\s?"
)
HOUSE_BEFORE = (
    r"(?:\b(?:vi har|nous avons|tenemos|contamos con|contamos com|temos|mamy|posiadamy|wij hebben|we hebben|"
    r"chúng tôi có|мы имеем|у нас|fort(?:e|s|es)? de|wir blicken(?: \w+)? auf)|"
    r"\b(?:công ty|компани[яи]|firma|empresa|société|entreprise|företaget|bedrijf|azienda) "
    r"(?:có|với|con|com|z|с|med|met|mit|avec))\s" + _MORE_THAN + "$"
)
"""Words before years that are the employer's own."""

HOUSE_OPENING = r"^\W*(?:con|with|mit|avec|com|med|met|với|z|с|dzięki)\s" + _MORE_THAN + "$"
HOUSE_AFTER = (
    r"\b(?:we|our|us|somos|es una|nous|wir|unser\w{0,2}|vi|vår|wij|onze|jesteśmy|мы|наша|chúng tôi|là)\b|"
    r"\bis (?:a|the|one)\b|\bist (?:die|der|das|ein)\b"
)
"""A sentence that begins "With more than 25 years of experience" and goes on "we are …"."""

TERM_BEFORE = (
    r"(?:\b(?:after|nach|après|después de|após|dopo|efter|sau|contrat|cdd|contrato|contratto|vertrag|befristung|"
    r"befristet auf|umow[ay]|na okres|zatrudni na|договор|контракт|срок|hợp đồng|thử việc|đào tạo|avtal|vikariat|"
    r"training|formation|formación|обучение|szkolenie)(?: (?:of|de|d['’]un|na|на|på|in|von|dura|trong|for))?|"
    r"合同|合同期|试用期|培训|一签|实习期|契約|研修)[ :：]{0,2}$"
)
"""Words before a time that is a contract's, a trial's or a training's."""
