"""What stands before the place of work in sentences. Regular expressions, case folded; compiled by hand."""

from __future__ import annotations

from enum import StrEnum

from postings.extractors.cues import Row


class Cue(StrEnum):
    LABEL = "label"
    """What stands behind is a place, however it is written."""
    SAID = "said"
    """Of the job or of somebody else: the words before tell."""
    SEAT = "seat"
    """Of the job where the words before say so, else of nobody."""
    PART = "part"
    """One place of several, or where something lies: little more than the name of the town."""


_JOB = r"(?:position|role|job|opportunity|opening|vacancy|internship|post|assignment)"
_SITE = r"(?:office|facility|store|plant|warehouse|clinic|hospital|branch|campus|school|studio|lab|shop|hub)"

CUES: tuple[Row, ...] = (
    Row(
        Cue.LABEL,
        ("location", "duty station", "place of work", "work place", "workplace", "working place", "job site"),
        r"(?<!re)(?<!al)(?<!dis)(?<!col)"
        r"(?:location|duty station|place of work|work(?:ing)? ?place|job site)(?:s|\(s\))?\s{0,2}[:：]\s{0,3}",
    ),
    Row(Cue.LABEL, ("📍",), r"📍\s{0,2}"),
    Row(Cue.LABEL, ("base",), r"\bbase(?:地点?|城市)?\s?[:：]\s?(?=[\u4e00-\u9fff])"),
    Row(
        Cue.LABEL,
        ("anywhere in", "remote ", "remoto "),
        r"(?:anywhere\s+in\s+|\bremot[eo]\s(?:[\w/-]+\s){0,4}\()(?:the\s+)?(?!eu\b)",
    ),
    Row(
        Cue.LABEL,
        ("địa điểm", "nơi làm việc", "địa chỉ"),
        r"(?:(?:địa điểm|địa chỉ)(?: làm việc)?(?: chính)?\s?:|nơi làm việc\s?:|địa điểm làm việc)\s{0,3}",
    ),
    Row(
        Cue.LABEL,
        ("einsatzort", "arbeitsort", "dienstort", "lieu", "lugar de trabajo", "ubicación", "miejsce pracy",
         "lokalizacja", "место работы", "локация", "arbetsort", "placeringsort"),
        r"(?:einsatzort|arbeitsort|dienstort|lieu(?: de travail| du poste| de (?:la )?mission)?"
        r"|lugar de trabajo|ubicación|miejsce pracy"
        r"|lokalizacja|место работы|локация|arbetsort|placeringsort)\s?:\s{0,3}",
    ),
    Row(Cue.SAID, ("location",), r"(?<!re)(?<!al)location(?:\s+is|\s+will\s+be|\s*[-–])\s+(?:in\s+)?"),
    Row(
        Cue.SAID,
        ("based", "located", "situated", "stationed"),
        r"(?:based|located|situated|stationed)\s+(?:right\s+)?(?:in|at|near|on|within|around|out\s+of|from)\s+",
    ),
    Row(
        Cue.SAID,
        ("position", "role", "job", "opportunity", "opening", "vacancy", "internship", "post", "assignment",
         "team"),
        rf"(?:{_JOB}s?|team)\s+(?:(?:is|are|will be|can be|(?:(?:is|are|now)\s+)?available)\s+)?"
        r"(?:in|at|out\s+of|near)\s+",
    ),
    Row(
        Cue.SAID,
        ("office", "facility", "store", "plant", "warehouse", "clinic", "hospital", "branch", "campus", "school",
         "studio", "lab ", "shop", "hub"),
        rf"\b{_SITE}\s+(?:(?:is|are|will be|can be)\s+)?(?:in|at|out of|near)\s+",
    ),
    Row(Cue.SEAT, ("headquarters in", "headquarters at"), r"headquarters\s+(?:in|at)\s+"),
    Row(Cue.PART, ("offices in", "offices at"), r"offices\s+(?:in|at)\s+"),
    Row(Cue.SAID, ("client in", "customer in"), r"(?:client|customer)\s+in\s+"),
    Row(
        Cue.SAID,
        ("hiring in", "hiring now in", "work in", "work from", "work out of", "working in", "working from",
         "working out of", "live in", "live near", "reside in", "local to"),
        r"(?:hiring\s+(?:now\s+)?in:?|work(?:ing)?\s+(?:in|from|out of)|live\s+(?:in|near)|reside\s+in"
        r"|local\s+to)\s+",
    ),
    Row(
        Cue.PART,
        ("company in", "contractor in", "agency in", "firm in", "startup in", "start-up in", "close to",
         "across from", "minutes from", "walk from"),
        r"(?:(?:company|contractor|agency|firm|start-?up)\s+in|close\s+to|across\s+from|(?:minutes|walk)\s+from)\s+",
    ),
    Row(Cue.PART, ("heart of", "center of", "centre of", "outskirts of", "city of"),
        r"(?:heart|cent(?:er|re)|outskirts|city)\s+of\s+"),
    Row(
        Cue.SAID,
        ("standort", "mit sitz", "einsatzort", "arbeitsort", "dienstort", "für unser"),
        r"(?:standort(?:\s+in)?|mit\s+sitz\s+in|(?:einsatzort|arbeitsort|dienstort)(?:\s+ist)?"
        r"|für\s+unser(?:en|e)?\s+\w{3,20}\s+in)\s+",
    ),
    Row(
        Cue.SAID,
        ("büro in", "werk in", "filiale in", "niederlassung in", "praxis in", "klinik in", "werkstatt in",
         "geschäft in", "zentrale in", "labor in", "kanzlei in"),
        r"(?:büro|werk|filiale|niederlassung|praxis|klinik|werkstatt|geschäft|zentrale|labor|kanzlei)\s+in\s+",
    ),
    Row(Cue.LABEL, ("lieu de mission", "lieu de travail", "lieu de la mission"),
        r"lieu\s+de\s+(?:la\s+)?(?:mission|travail)\s+(?:est\s+)?(?:sur|à)\s+"),
    Row(Cue.SAID, ("basé", "situé", "localisé"), r"(?:basé|situé|localisé)e?s?\s+(?:à|au|en|sur)\s+"),
    Row(
        Cue.SAID,
        ("agence d", "agence à", "bureau d", "bureaux d", "bureaux à", "magasin d", "magasin à", "site d",
         "usine d", "usine à", "atelier d", "atelier à"),
        r"(?:agence|bureaux?|magasin|site|usine|atelier)\s+(?:de\s+|d['’]|à\s+)",
    ),
    Row(Cue.SAID, ("oficinas en", "oficinas de", "oficina en", "oficina de", "presencial en", "tienda en",
                   "tienda de"),
        r"(?:oficinas?|presencial|tienda)\s+(?:en|de)\s+"),
    Row(Cue.SAID, ("офис", "филиал", "магазин", "завод", "склад", "ресторан"),
        r"(?:офис|филиал|магазин|завод|склад|ресторан)(?:е|а|у|ом)?\s+(?:находится\s+|расположен\w?\s+)?в\s+"),
    Row(Cue.SAID, ("văn phòng", "chi nhánh", "nhà máy", "làm việc tại"),
        r"(?:văn phòng|chi nhánh|nhà máy|làm việc tại)(?:\s+(?:ở|tại))?\s+"),
    Row(Cue.SAID, ("oddziału w", "oddziale w", "zakładzie w", "fabryce w", "sklepie w", "sklepu w", "biura w",
                   "siedzibie w"),
        r"(?:oddziału|oddziale|zakładzie|fabryce|sklepie|sklepu|biura|siedzibie)\s+we?\s+"),
    Row(Cue.SAID, ("ubicad", "con sede", "puesto", "trabajo"),
        r"(?:ubicad[oa]s?|con\s+sede|puesto|trabajo)\s+en\s+"),
    Row(Cue.SAID, ("miejsce pracy", "siedzibą", "biurze"), r"(?:miejsce\s+pracy|siedzibą\s+w|biurze\s+w)\s+"),
    Row(Cue.SAID, ("placerad", "stationerad", "kontor", "placering"),
        r"(?:placerad|stationerad|kontor|placering(?:en\s+är)?)\s+i\s+"),
)  # fmt: skip
"""Each pattern begins with one of its anchors."""


NOT_THE_JOB = (
    # who or what is somewhere, right before the cue
    r"\b(?:customers|clients|users|partners|subsidiaries|investors|colleagues|students|stores|companies|people"
    r"|teams|stakeholders|suppliers|vendors|manufacturers|consumers|candidates?|applicants|patients|projects"
    r"|institutions|organi[sz]ations)(?: (?:who|that|which))?(?: (?:are|is|were|also|all|mainly|primarily))*\s*$",
    r"\b(?:collaborat\w+|liais\w+|partner\w*|work\w*|coordinat\w+) (?:closely )?with (?!us)[^.!?\n]{0,60}$",
    r"\bexperience (?:\w+ ){0,3}$|\b(?:one|first|started|opened|expanded) [^.!?\n]{0,30}$",
    # what the rest of the sentence is about
    r"\bfounded\b[^.!?,\n]{0,60}$|\b(?:head|main|registered)\s*$",
    r"headquarter(?:ed|s)\b[^.!?\n]{0,60}$|\b(?:serv(?:es|ing)|those who)\b[^.!?\n]{0,40}$",
    r"\b(?:hq|degree|universit(?:y|ies)|college|born|authori[sz]\w+|graduated?|right"
    r"|eligib\w+|permit\w*|legally|permission|entitled)\b[^.!?\n]{0,60}$",
)
"""Before a cue that speaks of something else."""

OF_THE_JOB = (
    r"\b(?:position|role|job|opportunity|opening|vacancy|internship|candidate|post|hire|incumbent|applicant)s?\b"
    r"|\byou(?:['’]ll|['’]d| will| can| may)\b|\bmust (?:be|live|reside)\b|\b(?:will|to|can|is|are) be\b"
    r"|\b(?:we are|we['’]re|is|are) (?:now |currently |actively )?(?:hiring|seeking|looking|recruiting)\b"
    r"|\bseeks?\b"
    r"|\b(?:poste?|stelle|puesto|tjänsten|arbetet|stanowisko)\b"
)
"""In the sentence before a cue: it speaks of the job."""

OF_A_COMPANY = (
    r"\b(?:compan(?:y|ies)|firm|business|start-?up|agency|organi[sz]ation|brand|network|leader"
    r"|offices)\b[^.!?\n]{0,80}$"
)
"""The same of a company: its seat, which may not be where the job is."""

GERMAN_SITES = (
    "Büro|Team|Standort|Niederlassung|Werk|Filiale|Praxis|Zentrale|Geschäftsstelle|Kanzlei|Labor|Restaurant|Hotel"
    "|Haus|Studio|Agentur|Betrieb|Werkstatt|Klinik|Geschäft|Laden"
)
"""Behind the adjective of a town: "unser Münchner Büro"."""

SITES = ("hq", "office", "headquarters", "hub", "studio", "team", "location", "branch", "store", "plant", "site",
         "warehouse", "clinic", "market", "campus", "factory", "facility", "lab", "squad", "client",
         "subsidiary")  # fmt: skip
"""Of the job behind "our" and a town's name."""
