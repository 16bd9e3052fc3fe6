"""What people, scrapers and interfaces write where they have nothing to say."""

from __future__ import annotations

import re

_LONGEST = 60
_BLANK = re.compile(
    r"[\W_]*"
    r"|-1(?:\.0)?|nan|nat|null|none|undefined|n\.?/?a\.?(?:\s*\(.*\))?|k\.\s?a\."
    r"|no[tn]\s(?:specified|available|given|provided|listed|found|disclosed|displayed|mentioned|stated|applicable|known)"
    r"|(?:un|non-)(?:specified|disclosed|known)"
    r"|no\s(?:description|data|info(?:rmation)?|salary|details|value|location)(?:\s(?:available|given|provided|found))?"
    r"|sin\s(?:descripci[óo]n|especificar|informaci[óo]n|datos)|no\s(?:especificado|disponible|informado)"
    r"|não\s(?:informad[oa]|especificad[oa]|divulgad[oa])|sem\sdescrição"
    r"|ospecificerad(?:\sarbetsort)?|ej\sspecificera[dt]"
    r"|keine\sangaben?|ohne\sangabe|nicht\sangegeben"
    r"|non\s(?:renseigné|précisé|spécifié|communiqué)e?|brak(?:\sdanych)?|nie\spodano"
    r"|не\sуказан[аоы]?|нет\sданных|нет\sописания|không\scó|chưa\scập\snhật"
    r"|未知|暂无(?:描述|数据|信息)?|无|不详|未填写"
)


def is_blank(words: str) -> bool:
    """Whether a value only says that there is none: "N/A", "Not specified", "Sin descripción", "暂无"."""
    return len(words) <= _LONGEST and bool(_BLANK.fullmatch(words.strip().lower()))
