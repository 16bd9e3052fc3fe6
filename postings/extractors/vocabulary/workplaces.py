"""What sentences say of the place of work. Regular expressions without regard to case; compiled by hand."""

from __future__ import annotations

from postings.extractors.cues import Row
from postings.extractors.draft import Workplace
from postings.extractors.vocabulary.employment_types import DAYS_AT_HOME

_HYBRID, _REMOTE, _ON_SITE = Workplace.HYBRID, Workplace.REMOTE, Workplace.ON_SITE
_HOME_OFFICE = ("home office", "homeoffice", "home-office")
_WHOLLY_DE = r"\b(?:vollständig|komplett|ausschließlich|rein|dauerhaft|zu 100 ?%) (?:(?:im|aus dem|vom) )?"
_WHOLLY_FR = r"\b(?:entièrement|totalement|intégralement|complètement|100 ?%) "

ROWS: tuple[Row, ...] = (
    Row(
        _HYBRID,
        ("hybrid",),
        r"\bhybrid (?:work(?:ing|place)?|schedule|role|position|model|remote|job|arrangement|environment"
        r"|office|team|setup|set-up|opportunity|basis|pattern)\b(?! (?:cloud|infrastructure))"
        r"|\b(?:this|position|role|job) (?:is|will be|offers) (?:an? )?(?:\w+ )?hybrid\b(?! (?:cloud|app|infra))"
        r"|\bhybrid,? \(?[1-4] days|\bhybride[sr]? arbeit\w*|\b(?:travail|poste|mode|modèle|format) hybride\b"
        r"|\bhybrid(?:arbete|jobb|modell|lösning)\w*|\blàm việc hybrid",
    ),
    Row(
        _HYBRID,
        ("home or ", "in office", "in the office", "in our office", "from the office", "at the office",
         "days a week", "days per week", "office or ", "每周到岗", "每周坐班"),
        r"\b[1-4](?:-[1-4])?x? ?(?:/|per |a )week in (?:the |our )?office\b"
        r"|\b(?:[1-4]|one|two|three|four)(?: ?(?:-|to|or) ?(?:[1-4]|two|three|four))? days?"
        r"(?: (?:a|per|each)[ -]week)? (?:in|from|at) (?:the |our )?(?:\w+ ){0,4}office\b"
        r"|\boffice (?:for )?(?:at least )?(?:[1-4]|one|two|three|four) days (?:a|per|each) week\b"
        r"|\bfrom home or (?:from |in )?(?:our|the) (?:\w+ ){0,2}offices?\b"
        r"|\b(?:from|in) (?:the|our) office or (?:(?:from|at) )?(?:home|remotely)\b"
        r"|(?:远程|居家)[^。\n]{0,12}每周(?:到岗|坐班)[一二两三四1-4]天|每周到岗[一二两三四1-4]天[^。\n]{0,12}(?:远程|居家)",
    ),
    Row(
        _HYBRID,
        (*_HOME_OFFICE, "remotely", "from home", "at home", "wfh", "mobil", "télétravail", "teletrabajo",
         "hemifrån", "hemma", "distans", "zdaln", "居家", "远程"),
        DAYS_AT_HOME,
    ),
    Row(_REMOTE, _HOME_OFFICE, r"\b100 ?% home ?office|" + _WHOLLY_DE + r"home-?\s?office\b"),
    Row(_HYBRID, _HOME_OFFICE, r"\b(?:büro|vor ort)\b[^.\n]{0,30}\b(?:oder|und|als auch) (?:im |aus dem |vom )?"
        r"home-?\s?office|\bhome-?\s?office teilweise|\b(?:zum teil|teilweise|anteilig|tageweise) "
        r"(?:im )?home-?\s?office"
        r"|\bhome-?\s?office[- ]?(?:möglichkeit\w*|option\w*|anteil\w*|regelung\w*"
        r"|(?:ist )?(?:teilweise )?möglich\b)"
        r"|\b[1-9]\d ?% (?:im )?home-?\s?office"
        r"|\bmöglichkeit\w* (?:[\w-]+ ){0,4}home-?\s?office|\bauch (?:im|aus dem|vom) home-?\s?office"),
    Row(_HYBRID, ("mobil", "distans"), r"\bmöglichkeit\w* (?:[\w-]+ ){0,3}mobile[nms]? arbeit\w*"
        r"|\bmobiles? arbeit\w* (?:ist )?(?:teilweise )?möglich\b|\b(?:möjlighet\w*|flexibilitet|möjliggör) "
        r"(?:[\w-]+ ){0,4}(?:på distans\b|distansarbete)|\b(?:delvis|viss del|ibland) (?:på )?distans\w*"
        r"|\bpå distans är möjligt\b"),
    Row(
        _HYBRID,
        ("télétravail partiel", "híbrid", "hybrydow", "гибридн", "частично удал", "delvis på", "混合办公",
         "部分远程", "ở nhà"),
        r"\btélétravail partiel|\b(?:modalidad|trabajo|modelo|formato|esquema|jornada) híbrid[oa]\b"
        r"|\b(?:prac[aęy]|tryb\w*|model|form[aęy]) (?:pracy )?hybrydow\w+|гибридн\w+ (?:график|формат|режим|работ)"
        r"|частично удал[её]нн|\bdelvis på distans|混合办公|部分远程|\bngày (?:làm việc )?ở nhà",
    ),
    Row(
        _REMOTE,
        ("remote", "distributed", "telecommut"),
        r"\b(?:100% |fully |completely |entirely |permanent(?:ly)? )remote\b(?!ly)"
        r"|\bremote(?: work)? is (?:fine|ok|okay|welcome)\b|\bremote[ -](?:first|only)\b"
        r"|\b(?:this|position|role|job) (?:is|will be|can be) (?:an? )?(?:\w+ ){0,2}remote\b"
        r"(?! (?:site|location|area|desktop|server))"
        r"|\b(?:we are|we['’]re|as|with) an? (?:fully |100% )?(?:remote|distributed) "
        r"(?:team|company|organi[sz]ation)\b"
        r"|\bjoin (?:our|an?) (?:fully )?remote\b(?! (?:meeting|call|session|interview))"
        r"|\bremote (?:work )?schedule\b"
        r"|\btelecommut\w+ (?:position|role|job)\b"
        r"|\bremote (?:position|role|job|opportunity"
        r"|(?<!some remote )(?<!occasional remote )work(?:ing)?(?! (?:sites?|locations?|areas?|tools?"
        r"|environments?"
        r"|teams?|ok|stipend|if|days?|experience|polic(?:y|ies)))|employee"
        r"|candidates)\b"
        r"|\bwork(?:ing)? remotely from\b|\b(?:100 ?%|full|vollständig|komplett) remote\b",
    ),
    Row(
        _REMOTE,
        ("from home", "from anywhere", "from-home", "home-based", "from wherever", "wherever you",
         "own home", "your home"),
        r"\bwork(?:ing)? (?:from )?wherever you (?:like|are|want|choose|live|please|wish)\b"
        r"|\b(?:done|work(?:ing|ed)?|performed) (?:\w+ly )?from your (?:own )?home\b"
        r"|\bwork(?:ing)? (?:100% |fully )?(?:from home|from anywhere)\b"
        r"(?!\s(?:day|polic|option|one|occasion|up to|if|when|as needed|sometimes|no\b|\d))"
        r"|\b(?:do|perform) (?:this|the|your) (?:job|work|role) from (?:home|anywhere)\b"
        r"|\b(?:work-from-home|home-based) (?:position|role|job|opportunity)\b",
    ),
    Row(
        _REMOTE,
        ("télétravail", "à distance"),
        r"\b(?:100 ?%|full) télétravail|\btélétravail (?:complet|total|intégral|permanent|à 100 ?%|à temps plein)"
        r"|" + _WHOLLY_FR + r"(?:en télétravail|à distance)\b",
    ),
    Row(
        _REMOTE,
        ("teletrabajo", "remoto", "remota", "desde casa"),
        r"\btrabajo desde casa\b"
        r"|\bteletrabajo (?:100|total|completo|al 100)|\b(?:100 ?%|totalmente|completamente|íntegramente) "
        r"(?:en )?remoto\b|\b(?:trabajo|puesto|modalidad) (?:100 ?% )?remot[oa]\b",
    ),
    Row(
        _REMOTE,
        ("zdaln",),
        r"\b100 ?% zdaln\w+|\bpraca zdalna\b|\b(?:w pełni|całkowicie|w 100 ?%|wyłącznie) zdaln\w+",
    ),
    Row(
        _REMOTE,
        ("удален", "удалён", "дистанционн", "из дома"),
        r"(?<!частично )\b(?:удал[её]нная|дистанционная) работа\b|\b(?:работа|работать) (?:из дома|удал[её]нно)\b"
        r"|\b(?:полностью|только) (?:удал[её]нн|дистанционн)\w+",
    ),
    Row(
        _REMOTE,
        ("på distans", "distansarbete", "từ xa", "远程", "居家办公"),
        r"\b(?:helt|enbart|100 ?%) (?:och hållet )?på distans\b"
        r"|\b(?:arbetet|tjänsten|jobbet) (?:sker|utförs|är) på distans\b|\bdistansarbete på heltid"
        r"|\blàm việc (?:hoàn toàn )?từ xa\b|(?<!不接受)(?<!不支持)远程(?:办公|工作|职位)"
        r"|(?<!不)(?:接受|支持|可以?|全程?|纯)远程|(?<!不接受)(?<!不支持)居家办公",
    ),
    Row(
        _ON_SITE,
        ("on-site", "onsite", "on site", "in-office", "in-person", "office-based", "office based", "5 days",
         "five days"),
        r"\b(?:this|position|role|job) (?:is|will be|requires) (?:an? )?(?:fully |100% |strictly |full-time )?"
        r"(?:on-?site|in-office|in-person)\b|\b(?:fully |100% )on-?site\b"
        r"|\b(?:on-?site|office-based) (?:position|role|job)\b|\b(?:fully |100% |will be )office[- ]based\b"
        r"|\b(?:5|five) days (?:a|per|each) week (?:in|from|at) (?:the |our )?(?:\w+ ){0,3}office\b"
        r"|\boffice\b[^.\n]{0,25}\b(?:5|five) days (?:a|per|each) week\b"
        r"|\b(?:must|able to|required to|will) work (?:full[- ]time )?on-?site\b"
        r"|\bwork(?:ing)? on[- ]?site (?:five|5|full|every)\b",
    ),
    Row(
        _ON_SITE,
        ("remote", "offer home", "no home", "telecommuting"),
        r"\btelecommuting (?:will not be|is not) \w+|\bno home[ -]?working\b|\bno (?:option"
        r"|possibility) (?:to work|of working) remotely\b"
        r"|\bnot (?:an? )?remote(?: (?:position|role|job))?\b|\bno remote\b"
        r"|\bremote (?:work )?is not (?:possible|available|an option)\b|\bnot offer (?:home|remote)[ -]?working\b",
    ),
    Row(_ON_SITE, _HOME_OFFICE, r"\bkein home-?\s?office\b|\bhome-?\s?office ist (?:leider )?nicht möglich"),
    Row(
        _ON_SITE,
        ("vor ort", "présentiel", "sur site", "presencial", "stacjonarn", "на территории работод"),
        r"\b(?:ausschließlich|nur|komplett|vollständig|zu 100 ?%) vor ort\b|\bpräsenz vor ort\b"
        r"|\b(?:travail|poste|100 ?%|uniquement|intégralement) (?:en présentiel|sur site)\b"
        r"|\b(?:trabajo|puesto|modalidad|100 ?%|totalmente) (?:es |será )?presencial\b"
        r"|\b(?:prac[ay]|tryb|form[ay]) (?:pracy )?stacjonarn\w+|\bна территории работодателя\b",
    ),
    Row(
        _ON_SITE,
        ("в офисе", "офисный формат", "på plats", "tại văn phòng", "坐班", "现场办公", "到岗办公",
         "不接受远程", "不支持远程"),
        r"\bработа (?:только )?в офисе\b|\bофисный формат\b|\blàm việc (?:trực tiếp )?tại văn phòng\b"
        r"|\b(?:arbetet|tjänsten|rollen) (?:utförs|är|sker) (?:helt )?på plats\b|\barbetar du på plats\b"
        r"|\bdu arbetar på plats\b"
        r"|坐班|现场办公|到岗办公|不(?:接受|支持)(?:远程|居家)",
    ),
)  # fmt: skip
"""In order: of a text that says several, the first."""
