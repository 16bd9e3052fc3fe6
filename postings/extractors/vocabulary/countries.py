"""Country names and codes that people write beside the names of CLDR and GeoNames. Own list, by ISO 3166 code."""

from __future__ import annotations

from collections.abc import Mapping

COUNTRY_ALIASES: Mapping[str, str] = {
    "AE": "UAE|U.A.E.|Emirates|Vereinigte Arabische Emirate",
    "BA": "Bosnia",
    "CD": "DR Congo|DRC|Democratic Republic of the Congo",
    "CI": "Ivory Coast|Côte d'Ivoire",
    "CN": "PR China|P.R. China|PRC|People's Republic of China|Mainland China|中华人民共和国|中國|国内|中国大陆",
    "CZ": "Czech Republic|Czechia|Tschechische Republik|Tschechei",
    "DE": "BRD|Federal Republic of Germany|Bundesrepublik Deutschland",
    "GB": "UK|U.K.|Great Britain|Britain|GBR|英国|Großbritannien|Royaume-Uni|Grande-Bretagne|Reino Unido",
    "HK": "Hong Kong|HK|Hongkong|Hong Kong SAR|香港|中国香港|香港特别行政区",
    "IE": "Republic of Ireland|Eire",
    "IR": "Iran",
    "KR": "South Korea|Korea|Republic of Korea|ROK|韩国",
    "KP": "North Korea",
    "LA": "Laos",
    "MD": "Moldova",
    "MK": "Macedonia|North Macedonia",
    "MM": "Burma|Myanmar",
    "MO": "Macau|Macao|澳门|澳门特别行政区",
    "NL": "Holland|The Netherlands",
    "PH": "The Philippines",
    "PS": "Palestine",
    "RU": "Russia|Russian Federation|РФ",
    "SA": "KSA|Saudi Arabia",
    "SG": "Republic of Singapore|新加坡",
    "SY": "Syria",
    "TR": "Turkey|Türkiye",
    "TW": "Taiwan|Taiwan ROC|中国台湾|臺灣|台湾",
    "TZ": "Tanzania",
    "US": "USA|U.S.|U.S.A.|United States|United States of America|the US|the United States|the U.S.|the USA"
    "|Estados Unidos|EE. UU.|EE.UU.|EEUU|Etats-Unis|États-Unis|Vereinigte Staaten von Amerika|США|美国|Hoa Kỳ"
    "|Nationwide US|Continental US|Contiguous United States",
    "VA": "Vatican",
    "VN": "Viet Nam|Việt Nam|Vietnam|Toàn quốc",
}

CITY_STATES: Mapping[str, str] = {
    "SG": "Singapore",
    "HK": "Hong Kong",
    "MO": "Macau",
    "MC": "Monaco",
}
"""Countries whose bare name also names the city."""

BARE_CODES: Mapping[str, str] = {
    "CA": "US.CA",
    "CO": "US.CO",
    "GA": "US.GA",
    "IL": "US.IL",
    "MA": "US.MA",
    "MD": "US.MD",
    "MN": "US.MN",
    "MO": "US.MO",
    "MS": "US.MS",
    "MT": "US.MT",
    "NC": "US.NC",
    "NE": "US.NE",
    "PA": "US.PA",
    "SC": "US.SC",
    "SD": "US.SD",
    "TN": "US.TN",
    "VA": "US.VA",
    "LA": "US.LA",
    "AL": "US.AL",
    "AR": "US.AR",
    "AZ": "US.AZ",
    "KY": "US.KY",
    "ID": "US.ID",
}
"""Two letters standing alone that are a state sooner than the country of the same code."""

ENGLISH_NAMES: Mapping[str, str] = {
    "BA": "Bosnia and Herzegovina",
    "HK": "Hong Kong",
    "MM": "Myanmar",
    "MO": "Macau",
    "PS": "Palestine",
    "TR": "Turkey",
}
"""Shorter or more usual than CLDR's."""
