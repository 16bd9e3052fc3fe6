"""Sentences that name the employer, by rule: what each looks like, and the words that it is looked for beside.

Compiled by hand. The surest rule comes first.
"""

from __future__ import annotations

from collections.abc import Mapping

_JOINTS = " of | and | for | de | du | da | do | della | the "
_REST = rf"[\w&.+/'’®-]*(?:(?:,? | [&|] |{_JOINTS})[A-Z0-9(][\w&.+/'’®)-]*){{0,6}}"
_NAME = rf"[A-Z0-9]{_REST}"
"""One to seven capitalised words, joined by & , of, and."""
CUES: tuple[tuple[str, str], ...] = (
    ("komm zu", rf"\b[Kk]omm(?:en Sie)? (?:zu|zur|zum) ({_NAME})(?=[!.,]| und\b)"),
    ("wir bei", rf"\b[Ww]ir (?:bei|von) (?:der |dem )?({_NAME})(?= [a-zäöüß]|[,.])"),
    ("компания", rf"\b[Кк]омпани(?:я|и|ю|ей) [«\"]?({_NAME})"),
    ("công ty", rf"\b(?:tại|của) (?:[Cc]ông [Tt]y|[Cc]ty|CTY) ({_NAME})(?=[ ,.)]|$)"),
    ("la société", rf"(?:^|[.!?\n] ?)(?:[Ll]a société |[Ll]'entreprise |[Ll]’entreprise |[Cc]hez )({_NAME})"),
    (
        "est une",
        rf"(?:^|[.!?\n] ?)(?:Le [Gg]roupe |L['’])?({_NAME})(?:, [^.,\n]{{3,60}},)? est (?:aujourd['’]hui )?"
        r"(?:une? (?:jeune |grande? )?(?:agence|entreprise|société|groupe|start-?up|cabinet|acteur|leader|"
        r"éditeur|ESN|association|enseigne|filiale|spécialiste|marque|réseau|PME|plateforme|organisme|établissement)|"
        r"(?:le leader|le spécialiste|l['’]un des|le premier|la première)\b)",
    ),
    (
        "bei",
        rf"(?:^|[.!?\n] ?)(?:[Dd]ie |[Dd]as "
        rf"|[Bb]ei (?:der )?)?({_NAME}) "
        r"(?:mit (?:Haupt)?[Ss]itz in [A-ZÄÖÜ][\wäöüß-]+ )?(?:ist (?:eine?|der|die|das)|sucht|"
        rf"zählt zu|gehört zu|steht für)\b",
    ),
    ("empresa", rf"(?:^|[.!?\n] ?)(?:[Ee]n )?({_NAME}),? (?:es una|somos|busca|selecciona|buscamos|necesita)\b"),
    (
        "söker",
        rf"(?:^|[.!?\n] ?)([A-ZÅÄÖ]{_REST})(?: i [A-ZÅÄÖ]\w+)? söker (?:nu |just nu |för närvarande |även )?"
        r"(?:efter |en |ett |dig|er |fler|vikarie|personal|\d)",
    ),
    (
        "är",
        r"(?:^|[.!?\n] ?|\d)([A-ZÅÄÖ][\w&.-]+ [A-ZÅÄÖ&][\w&.-]*(?: [A-ZÅÄÖ&][\w&.-]*){0,3})"
        r"(?: i [A-ZÅÄÖ]\w+)? är (?:ett|en|Sveriges) ",
    ),
    ("hos", rf"\b(?:team|teamet|jobba|arbeta|karriär|tjänst|anställning) hos (?:oss på )?([A-ZÅÄÖ]{_REST})"),
    (
        "firma",
        rf"(?:^|[.!?\n] ?)({_NAME})(?: \([^()\n]{{2,60}}\))? "
        r"(?:to (?:\w+ )?(?:firma|wiodąc|lider)|jest (?:firmą|wiodąc|lider|częścią)|poszukuje\b)",
    ),
)
ANCHORS: Mapping[str, tuple[str, ...]] = {
    "komm zu": ("komm",),
    "wir bei": ("wir bei", "wir von"),
    "компания": ("компани",),
    "công ty": ("công ty", "cty "),
    "la société": (
        "société",
        "entreprise",
        "chez ",
    ),
    "est une": (
        " est un",
        " est le ",
        " est la ",
        " est l'",
        " est aujourd",
    ),
    "bei": (
        " ist ",
        " sucht",
        " zählt zu",
        " gehört zu",
        " steht für",
    ),
    "empresa": (
        " es una",
        " somos",
        " busca",
        " selecciona",
        " necesita",
    ),
    "söker": (" söker ",),
    "är": (" är ett ", " är en ", " är sveriges "),
    "hos": (" hos ",),
    "firma": (
        " firma",
        " to wiod",
        " to lider",
        " jest ",
        " poszukuje",
    ),
}
LANGUAGES_OF: Mapping[str, str] = {
    "bei": "de",
    "komm zu": "de",
    "wir bei": "de",
    "công ty": "vi",
    "компания": "ru",
    "la société": "fr",
    "est une": "fr",
    "empresa": "es",
    "firma": "pl",
    "söker": "sv",
    "är": "sv",
    "hos": "sv",
}

_HAN = r"([A-Za-z\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff·&]{1,11}?)"
_HAN_START = r"(?:^|[\n，。；！：:（【“\s])"
_HAN_SUBJECT = rf"{_HAN_START}{_HAN}(?:[（(][^（）()\n]{{2,30}}[）)])?[，,]?"
HAN_CUES: tuple[str, ...] = (
    rf"{_HAN_SUBJECT}(?:是|作为)(?:一家|国内|全球|中国|全国|业内|行业|世界|专业的|领先的|由)",
    rf"{_HAN_SUBJECT}(?:成立于|创立于|创办于|创建于|诞生于|始创于|总部位于|隶属于|致力于|诚聘|诚邀)",
    rf"(?:关于|走进|欢迎加入|加入|欢迎来到){_HAN}(?=[，。！,!\n：:】]|$)",
    rf"{_HAN_START}{_HAN}(?:公司)?(?:介绍|简介)(?=[】：:\n])",
    rf"{_HAN_START}在{_HAN}[，,](?=你|您|我们)",
)
"""What a Chinese firm is called by, where no full name stands."""
NO_HAN_NAME = (
    "[之以][前后]$|公司|企业|我们|我司|本|该|这|那|其|团队|平台|项目|岗位|职位|产品|部门|工作|行业|客户|应聘|简历|招聘|薪|福利|第|任职|岗"
    "|[的和与及或以为有在是了对等将被让使能会要]"
    "|^(?:集团|负责|熟悉|具备|参与|自|目前|作|您|你|大家|一|独立|优先|关注|持续)"
    "|业务|能力|经验|开发|设计|数据分析|服务$|技术$|领域$|方向$"
)
"""Words that no such name holds."""
