"""Names and codes of regions and cities that the gazetteer's sources lack, and words around place names.

Own lists of public facts (names and official codes of states, provinces and cities). `scripts/build_gazetteer.py`
puts the tables of names into the shipped data; the word lists at the end are read at run time.
"""

from __future__ import annotations

from collections.abc import Mapping

REGION_NAMES: Mapping[str, str] = {
    "BR.07": "Federal District",
    "CA.10": "Quebec",
    "DE.08": "Rhineland-Palatinate",
    "DE.16": "Berlin",
    "DE.01": "Baden-Württemberg",
    "ES.54": "Castile-La Mancha",
    "ES.55": "Castile and León",
    "ES.60": "Valencian Community",
    "IT.02": "Basilicata",
    "IT.10": "Marche",
    "RU.66": "Saint Petersburg",
    "RU.42": "Leningrad Oblast",
    "RU.61": "Rostov Oblast",
    "RU.73": "Tatarstan",
    "RU.08": "Bashkortostan",
    "TW.02": "Kaohsiung",
    "UA.12": "Kyiv",
    "VN.79": "Ho Chi Minh City",
    "VN.48": "Da Nang",
    "VN.92": "Can Tho",
    "FR.75": "Nouvelle-Aquitaine",
    "US.DC": "District of Columbia",
}
"""Better English names, by GeoNames code."""

REGION_CODES: Mapping[str, str] = {
    "CA": "01 AB|02 BC|03 MB|04 NB|05 NL|07 NS|08 ON|09 PE|10 QC|11 SK|12 YT|13 NT|14 NU",
    "AU": "01 ACT|02 NSW|03 NT|04 QLD|05 SA|06 TAS|07 VIC|08 WA",
    "DE": "01 BW|02 BY|03 HB|04 HH|05 HE|06 NI|07 NW|08 RP|09 SL|10 SH|11 BB|12 MV|13 SN|14 ST|15 TH|16 BE|07 NRW",
    "BR": "01 AC|02 AL|03 AP|04 AM|05 BA|06 CE|07 DF|08 ES|11 MS|13 MA|14 MT|15 MG|16 PA|17 PB|18 PR|20 PI|21 RJ"
    "|22 RN|23 RS|24 RO|25 RR|26 SC|27 SP|28 SE|29 GO|30 PE|31 TO",
    "IN": "25 TN|19 KA|16 MH|40 TS|40 TG|36 UP|28 WB|13 KL|09 GJ|10 HR|07 DL|24 RJ|35 MP|02 AP|23 PB",
    "GB": "ENG ENG|SCT SCT|WLS WLS|NIR NIR",
    "AT": "01 B|02 K|03 NÖ|04 OÖ|05 S|06 ST|07 T|08 V|09 W",
    "IT": "09 MI|07 RM",
    "US": "DC D.C.",
}
"""Codes people write after a city, where they are not GeoNames' own (as they are for US and CH)."""

REGION_ALIASES: Mapping[str, str] = {
    # China
    "CN.01": "安徽|安徽省",
    "CN.02": "浙江|浙江省",
    "CN.03": "江西|江西省",
    "CN.04": "江苏|江苏省",
    "CN.05": "吉林|吉林省",
    "CN.06": "青海|青海省",
    "CN.07": "福建|福建省",
    "CN.08": "黑龙江|黑龙江省",
    "CN.09": "河南|河南省",
    "CN.10": "河北|河北省",
    "CN.11": "湖南|湖南省",
    "CN.12": "湖北|湖北省",
    "CN.13": "新疆|新疆维吾尔自治区|Xinjiang Uygur",
    "CN.14": "西藏|西藏自治区|Xizang",
    "CN.15": "甘肃|甘肃省",
    "CN.16": "广西|广西壮族自治区|Guangxi Zhuang",
    "CN.18": "贵州|贵州省",
    "CN.19": "辽宁|辽宁省",
    "CN.20": "内蒙古|内蒙古自治区|内蒙|Nei Mongol",
    "CN.21": "宁夏|宁夏回族自治区",
    "CN.22": "北京市",
    "CN.23": "上海市",
    "CN.24": "山西|山西省",
    "CN.25": "山东|山东省",
    "CN.26": "陕西|陕西省",
    "CN.28": "天津市",
    "CN.29": "云南|云南省",
    "CN.30": "广东|广东省|Canton Province|Kwangtung|珠三角",
    "CN.31": "海南|海南省",
    "CN.32": "四川|四川省",
    "CN.33": "重庆市",
    # Germany, Austria, Switzerland
    "DE.01": "Baden-Württemberg|Baden Württemberg|Baden-Wuerttemberg|巴登-符腾堡",
    "DE.02": "Bayern|Bavière|Baviera|Bawaria|Бавария|巴伐利亚|拜仁|Oberbayern|Niederbayern"
    "|Oberfranken|Mittelfranken|Unterfranken|Oberpfalz|Freistaat Bayern",
    "DE.03": "Freie Hansestadt Bremen",
    "DE.05": "Hessen|黑森",
    "DE.06": "Niedersachsen|下萨克森",
    "DE.07": "Nordrhein-Westfalen|NRW|北莱茵-威斯特法伦|北威州|Ruhrgebiet",
    "DE.08": "Rheinland-Pfalz|Rhineland Palatinate",
    "DE.09": "Saarland",
    "DE.12": "Mecklenburg-Western Pomerania|Mecklenburg Vorpommern",
    "DE.13": "Sachsen|Freistaat Sachsen|萨克森",
    "DE.14": "Sachsen-Anhalt",
    "DE.15": "Thüringen|Thueringen",
    "DE.16": "State of Berlin|Land Berlin",
    "AT.02": "Kärnten",
    "AT.03": "Niederösterreich",
    "AT.04": "Oberösterreich",
    "AT.06": "Steiermark",
    "AT.07": "Tirol",
    "CH.BE": "Kanton Bern|Berne",
    "CH.BS": "Basel-Stadt",
    "CH.BL": "Baselland",
    "CH.GE": "Genève|Genf",
    "CH.GR": "Graubünden",
    "CH.LU": "Kanton Luzern",
    "CH.SG": "Kanton St. Gallen",
    "CH.TI": "Tessin",
    "CH.VD": "Waadt",
    "CH.VS": "Wallis",
    "CH.ZH": "Kanton Zürich",
    # France
    "FR.11": "Île-de-France|Ile de France|IDF|Région parisienne|Paris Region|法兰西岛",
    "FR.24": "Centre-Val de Loire",
    "FR.27": "Bourgogne-Franche-Comté|Bourgogne|Burgundy",
    "FR.28": "Normandie",
    "FR.32": "Hauts-de-France",
    "FR.44": "Grand Est|Alsace",
    "FR.53": "Bretagne|Brittany",
    "FR.75": "Nouvelle-Aquitaine|New Aquitaine|Aquitaine",
    "FR.76": "Occitanie|Occitania",
    "FR.84": "Auvergne-Rhône-Alpes|Rhône-Alpes|AURA",
    "FR.93": "Provence-Alpes-Côte d'Azur|PACA|Provence|Côte d'Azur",
    "FR.94": "Corse",
    # Spain, Italy, Portugal
    "ES.07": "Islas Baleares|Illes Balears|Baleares",
    "ES.29": "Comunidad de Madrid",
    "ES.51": "Andalucía",
    "ES.53": "Islas Canarias|Canarias",
    "ES.54": "Castilla-La Mancha",
    "ES.55": "Castilla y León",
    "ES.56": "Cataluña|Catalunya",
    "ES.59": "País Vasco|Euskadi",
    "ES.32": "Navarra",
    "ES.52": "Aragón",
    "ES.60": "Comunidad Valenciana|Comunitat Valenciana",
    "IT.01": "Abruzzo",
    "IT.09": "Lombardia",
    "IT.12": "Piemonte",
    "IT.13": "Puglia",
    "IT.14": "Sardegna",
    "IT.15": "Sicilia",
    "IT.16": "Toscana",
    "IT.17": "Trentino|Südtirol|South Tyrol",
    "PT.14": "Distrito de Lisboa",
    # United Kingdom: counties imply the nation
    "GB.ENG": "Angleterre|Inglaterra|英格兰|Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire"
    "|Cornwall|Cumbria|Derbyshire|Devon|Dorset|East Sussex|West Sussex|Essex|Gloucestershire|Hampshire"
    "|Herefordshire|Hertfordshire|Kent|Lancashire|Leicestershire|Lincolnshire|Merseyside|Middlesex|Norfolk|Northamptonshire"
    "|Northumberland|North Yorkshire|Nottinghamshire|Oxfordshire|Shropshire|Somerset|South Yorkshire|Staffordshire"
    "|Suffolk|Surrey|Tyne and Wear|Warwickshire|West Midlands|West Yorkshire|Wiltshire|Worcestershire|Yorkshire"
    "|Herts|Berks|Bucks|Hants|Lancs|Cambs|Beds|Northants|Notts|Leics|Lincs|Staffs|Oxon|Wilts|Worcs|Midlands"
    "|East Midlands|Thames Valley|Isle of Wight|County Durham|Co. Durham|East Riding of Yorkshire|East Yorkshire"
    "|Humberside|Teesside|Tyneside|Wearside|Rutland|Cotswolds|East Anglia|Home Counties|South East England"
    "|South West England|North East England|North West England|East of England",
    "GB.SCT": "Schottland|Écosse|Escocia|苏格兰|Fife|Lanarkshire|North Lanarkshire|South Lanarkshire|Midlothian"
    "|East Lothian|West Lothian|Aberdeenshire|Ayrshire|North Ayrshire|South Ayrshire|East Ayrshire|Renfrewshire"
    "|East Renfrewshire|Dunbartonshire|West Dunbartonshire|East Dunbartonshire|Stirlingshire|Perthshire"
    "|Perth and Kinross|Argyll and Bute|Dumfries and Galloway|Scottish Borders|Inverness-shire|Clackmannanshire"
    "|Orkney Islands|Shetland Islands|Western Isles|Scottish Highlands",
    "GB.WLS": "Cymru|威尔士|Gwent|Glamorgan|South Glamorgan|Mid Glamorgan|West Glamorgan|Vale of Glamorgan|Powys"
    "|Gwynedd|Dyfed|Clwyd|Pembrokeshire|Carmarthenshire|Ceredigion|Monmouthshire|Flintshire|Denbighshire|Anglesey"
    "|Rhondda Cynon Taf|Neath Port Talbot|Blaenau Gwent|South Wales|North Wales|Mid Wales|West Wales",
    "GB.NIR": "北爱尔兰|Co. Antrim|County Antrim|Co. Down|County Down|Co. Armagh|County Armagh|Co. Fermanagh"
    "|County Fermanagh|Co. Tyrone|County Tyrone|Co. Londonderry|County Londonderry|N. Ireland|NI",
    # Ireland
    "IE.L": "Co. Carlow|County Carlow|Co. Kildare|County Kildare|Co. Kilkenny|County Kilkenny|Co. Laois"
    "|County Laois|Co. Longford|County Longford|Co. Louth|County Louth|Co. Meath|County Meath|Co. Offaly"
    "|County Offaly"
    "|Co. Westmeath|County Westmeath|Co. Wexford|County Wexford|Co. Wicklow|County Wicklow",
    "IE.M": "Co. Clare|County Clare|Co. Kerry|County Kerry|Co. Tipperary|County Tipperary",
    "IE.C": "Co. Leitrim|County Leitrim|Co. Mayo|County Mayo|Co. Roscommon|County Roscommon",
    "IE.U": "Co. Cavan|County Cavan|Co. Donegal|County Donegal|Co. Monaghan|County Monaghan",
    # North America
    "US.CA": "Calif.|Cal.|Kalifornien|Californie|加州|加利福尼亚|SoCal|NorCal|Southern California"
    "|Northern California",
    "US.NY": "New York State|NYS|Upstate New York|纽约州",
    "US.WA": "Washington State|华盛顿州",
    "US.MA": "Mass.|麻省|马萨诸塞",
    "US.TX": "Tex.|得克萨斯|德克萨斯",
    "US.FL": "Fla.|佛罗里达",
    "US.PA": "Penn.|Penna.|宾夕法尼亚",
    "US.IL": "Ill.|伊利诺伊",
    "US.MI": "Mich.|密歇根",
    "US.NJ": "新泽西|N.J.",
    "US.GA": "佐治亚",
    "US.CO": "Colo.",
    "US.CT": "Conn.",
    "US.TN": "Tenn.",
    "US.VA": "Northern Virginia|NoVA",
    "US.DC": "Washington DC Metro",
    "CA.10": "Québec|QC Province",
    "CA.02": "B.C.|Colombie-Britannique|不列颠哥伦比亚",
    "CA.08": "Ont.|安大略",
    "CA.05": "Newfoundland|Labrador",
    "CA.01": "阿尔伯塔",
    "MX.09": "CDMX|Ciudad de México|D.F.",
    "MX.15": "Estado de México|Edomex",
    # India, Brazil, Australia
    "IN.07": "NCR|Delhi NCR|Delhi-NCR|National Capital Region",
    "IN.19": "Karnatka",
    "IN.21": "Orissa",
    "BR.07": "Distrito Federal",
    "AU.02": "N.S.W.|新南威尔士",
    "AU.07": "维多利亚州",
    "AU.01": "Canberra Region",
    # Poland, Sweden, Netherlands, Belgium, Denmark, Czechia
    "PL.72": "Dolnośląskie|dolnośląskie",
    "PL.73": "Kujawsko-pomorskie",
    "PL.74": "Łódzkie",
    "PL.75": "Lubelskie",
    "PL.76": "Lubuskie",
    "PL.77": "Małopolskie|Małopolska",
    "PL.78": "Mazowieckie|Mazowsze",
    "PL.79": "Opolskie",
    "PL.80": "Podkarpackie",
    "PL.81": "Podlaskie",
    "PL.82": "Pomorskie",
    "PL.83": "Śląskie",
    "PL.84": "Świętokrzyskie",
    "PL.85": "Warmińsko-mazurskie",
    "PL.86": "Wielkopolskie|Wielkopolska",
    "PL.87": "Zachodniopomorskie",
    "SE.26": "Stockholms län|Stockholm County",
    "SE.28": "Västra Götalands län|VGR",
    "SE.27": "Skåne län|Scania",
    "SE.10": "Dalarnas län",
    "SE.21": "Uppsala län",
    "SE.16": "Östergötlands län",
    "SE.08": "Jönköpings län",
    "NL.07": "Noord-Holland",
    "NL.11": "Zuid-Holland",
    "NL.06": "Noord-Brabant|Brabant",
    "BE.VLG": "Vlaanderen|Flandern|Flandre",
    "BE.WAL": "Wallonie|Wallonien",
    "BE.BRU": "Région de Bruxelles-Capitale|Brussels Region",
    "DK.17": "Hovedstaden|Region Hovedstaden",
    "DK.18": "Midtjylland",
    "DK.20": "Sjælland",
    "DK.21": "Syddanmark",
    "DK.19": "Nordjylland",
    # Russia, Ukraine
    "RU.47": "Московская область|Подмосковье|МО|Moskovskaya Oblast",
    "RU.42": "Ленинградская область",
    "RU.71": "Свердловская область",
    "RU.53": "Новосибирская область",
    "RU.51": "Нижегородская область",
    "RU.65": "Самарская область",
    "RU.61": "Ростовская область",
    "RU.38": "Краснодарский край|Кубань",
    "RU.73": "Татарстан|Республика Татарстан",
    "RU.08": "Башкортостан|Республика Башкортостан",
    "RU.13": "Челябинская область",
    "RU.90": "Пермский край",
    "RU.86": "Воронежская область",
    "RU.84": "Волгоградская область",
    "RU.91": "Красноярский край",
    "RU.54": "Омская область",
    "RU.78": "Тюменская область",
    "RU.20": "Иркутская область",
    "RU.67": "Саратовская область",
    "RU.59": "Приморский край|Приморье",
    "RU.30": "Хабаровский край",
    "RU.70": "Ставропольский край",
    "RU.76": "Тульская область",
    "RU.77": "Тверская область",
    "RU.88": "Ярославская область",
    "RU.23": "Калининградская область",
    "RU.09": "Белгородская область",
    "RU.25": "Калужская область",
    "RU.29": "Кемеровская область|Кузбасс",
    "RU.75": "Томская область",
    # Japan, Korea, Taiwan
    "JP.01": "愛知県|爱知",
    "JP.04": "千葉県",
    "JP.07": "福岡県",
    "JP.11": "広島県",
    "JP.12": "北海道",
    "JP.13": "兵庫県",
    "JP.14": "茨城県",
    "JP.19": "神奈川県|神奈川",
    "JP.22": "京都府",
    "JP.24": "宮城県",
    "JP.32": "大阪府",
    "JP.34": "埼玉県",
    "JP.37": "静岡県",
    "JP.40": "東京都",
    "JP.47": "沖縄県",
    "KR.11": "서울특별시|서울시",
    "KR.10": "부산광역시",
    "KR.13": "경기도|경기|Gyeonggi",
    "KR.12": "인천광역시",
    "KR.15": "대구광역시",
    "KR.19": "대전광역시",
    "KR.01": "제주도|제주특별자치도",
    # Armenia and Georgia: the region's own word is written after the name
    "AM.05": "Kotaik",
    "AM.08": "Syunik Marz|Zangezur",
    # Vietnam: provinces whose capital bears another name
    "VN.75": "Đồng Nai",
    "VN.22": "Quảng Ninh",
    "VN.56": "Khánh Hòa",
    "VN.68": "Lâm Đồng",
    "VN.66": "Đắk Lắk|Đắc Lắc|Daklak",
    "VN.40": "Nghệ An",
    "VN.38": "Thanh Hóa",
    "VN.82": "Đồng Tháp",
    "VN.91": "An Giang",
}
"""Other names of regions by GeoNames code; the English name is there already."""

CITY_NAMES: Mapping[str, str] = {
    "New York City, US.NY": "New York",
    "Haiphong, VN.31": "Hai Phong",
    "Köln, DE.07": "Cologne",
    "Zürich, CH.ZH": "Zurich",
    "Nürnberg, DE.02": "Nuremberg",
    "Cần Thơ, VN.92": "Can Tho",
    "Huế, VN.46": "Hue",
    "Québec, CA.10": "Quebec City",
    "Montréal, CA.10": "Montreal",
}
"""Better English names, by "GeoNames name, country.region"."""

CITY_ALIASES: Mapping[str, str] = {
    "New York City, US.NY": "NYC|N.Y.C.|New York|New York Metropolitan|NY City|纽约|Greater New York"
    "|Tri-State Area",
    "Washington, US.DC": "Washington|DC|D.C.|Washington DC|Washington D.C.|Washington D.C|Wash DC"
    "|Washington DC-Baltimore",
    "Los Angeles, US.CA": "LA|L.A.|Greater Los Angeles|洛杉矶",
    "San Francisco, US.CA": "SF|S.F.|San Francisco Bay|SF Bay|Bay Area|San Fran|旧金山|三藩市",
    "Philadelphia, US.PA": "Philly",
    "Minneapolis, US.MN": "Twin Cities|Minneapolis-St. Paul|Minneapolis-Saint Paul",
    "Dallas, US.TX": "Dallas-Fort Worth|Dallas/Fort Worth|DFW|Dallas-Ft. Worth",
    "Raleigh, US.NC": "Research Triangle|Raleigh-Durham|RTP",
    "St. Louis, US.MO": "Greater St. Louis",
    "San Jose, US.CA": "Silicon Valley",
    "Las Vegas, US.NV": "Vegas",
    "Toronto, CA.08": "GTA|Greater Toronto",
    "Québec, CA.10": "Quebec City|Ville de Québec",
    "Montréal, CA.10": "Greater Montreal|Mtl",
    "London, GB.ENG": "Greater London|Central London|City of London|LDN|London City|London Area",
    "Manchester, GB.ENG": "Greater Manchester",
    "Newcastle upon Tyne, GB.ENG": "Newcastle|Newcastle-upon-Tyne",
    "Liverpool, GB.ENG": "Liverpool City Region",
    "Kingston upon Hull, GB.ENG": "Hull",
    "Stoke-on-Trent, GB.ENG": "Stoke on Trent|Stoke",
    "Frankfurt am Main, DE.05": "Frankfurt|Frankfurt/Main|Frankfurt a.M.|Frankfurt a. M.|Frankfurt/M.|FFM"
    "|Rhein-Main|Rhein-Main-Gebiet|Francfort",
    "Munich, DE.02": "Muc|München Raum|Großraum München",
    "Berlin, DE.16": "Berlin-Mitte|Berlin Mitte",
    "Düsseldorf, DE.07": "Duesseldorf|D'dorf",
    "Köln, DE.07": "Cologne|Koeln|Keulen",
    "Hamburg, DE.04": "HH",
    "Halle (Saale), DE.14": "Halle|Halle an der Saale|Halle a.d. Saale",
    "Freiburg, DE.01": "Freiburg im Breisgau|Freiburg i. Br.|Freiburg i.Br.",
    "Zürich, CH.ZH": "Zurich|Zuerich|Zürich Area",
    "Geneva, CH.GE": "Genève|Genf",
    "Bengaluru, IN.19": "Bangalore|Bangaluru|B'lore|Blr",
    "Mumbai, IN.16": "Bombay|Navi Mumbai Area",
    "Gurugram, IN.10": "Gurgaon",
    "Delhi, IN.07": "New Delhi Area",
    "Mexico City, MX.09": "Ciudad de México|CDMX|México DF|Mexico D.F.|México, D.F.",
    "São Paulo, BR.27": "Sao Paulo|Sampa|Grande São Paulo",
    "Buenos Aires, AR.07": "CABA|Capital Federal|Ciudad Autónoma de Buenos Aires",
    "Kyiv, UA.12": "Kiev|Киев|Київ",
    "Moscow, RU.48": "Москва|Мск|Moskva|Moskau",
    "Saint Petersburg, RU.66": "Санкт-Петербург|СПб|СПБ|Питер|St. Petersburg",
    "Yekaterinburg, RU.71": "Екатеринбург|Ekaterinburg",
    "Nizhniy Novgorod, RU.51": "Nizhny Novgorod|Нижний Новгород",
    "Rostov-on-Don, RU.61": "Rostov|Rostov-na-Donu|Ростов-на-Дону",
    "Athens, GR.ESYE31": "Αθήνα|Athina|Attica",
    "Tel Aviv, IL.05": "Tel Aviv-Yafo|Tel-Aviv|Tel Aviv-Jaffa|TLV|特拉维夫",
    "Seoul, KR.11": "서울|首尔",
    "Taipei, TW.04": "台北|臺北|Xinyi District|Neihu District|Da'an District|Songshan District",
    "Hong Kong, HK.": "香港|Hong Kong Island|Kowloon Side",
    "Singapore, SG.": "新加坡",
    "Tokyo, JP.40": "東京|东京|Greater Tokyo",
    "Osaka, JP.32": "大阪",
    "Ho Chi Minh City, VN.79": "HCM|HCMC|TPHCM|TP HCM|TP.HCM|TP. HCM|Tp Hồ Chí Minh|Hồ Chí Minh|Hochiminh|Sài Gòn"
    "|Saigon|Sai Gon|胡志明|胡志明市|Hồ Chí Minh City",
    "Hanoi, VN.01": "Hà Nội|Ha Noi|HN|河内",
    "Haiphong, VN.31": "Hải Phòng|Hai Phong",
    "Da Nang, VN.48": "Đà Nẵng|Danang|Da Nang City",
    "Cần Thơ, VN.92": "Can Tho City|TP Cần Thơ",
    "Huế, VN.46": "Thừa Thiên Huế|Thừa Thiên - Huế|Hue",
    "Tbilisi, GE.51": "Tiflis|თბილისი",
    "Yerevan, AM.11": "Երևան|Erevan|Jerewan|Ереван",
    "Brussels, BE.BRU": "Bruxelles|Brussel|Brüssel",
    "The Hague, NL.11": "Den Haag|'s-Gravenhage|La Haye",
    "'s-Hertogenbosch, NL.06": "Den Bosch",
    "Copenhagen, DK.17": "København|Kbh|Köpenhamn",
    "Gothenburg, SE.28": "Göteborg|Göteborgs stad|Gbg",
    "Warsaw, PL.78": "Warszawa|Wwa|W-wa|Varsovie|Warschau",
    "Kraków, PL.77": "Cracow|Krakow|Krakau",
    "Gdańsk, PL.82": "Trójmiasto|Tricity",
    "Kuala Lumpur, MY.14": "KL|Klang Valley",
    "Sydney, AU.02": "Greater Sydney|Syd",
    "Melbourne, AU.07": "Greater Melbourne",
    "Perth, AU.08": "Greater Perth",
    "Dubai, AE.03": "DXB",
    "Paris, FR.11": "Paris La Défense|La Défense|Grand Paris|巴黎",
}
"""Other names of cities, by "GeoNames name, country.region"."""

EXTRA_CITIES: tuple[tuple[str, str, float, float, str], ...] = (
    ("Remote", "US.OR", 43.006, -123.893, ""),
    # Vietnamese boards name the province where others name the city. First those whose capital is called
    # otherwise, then those merged into others in 2025, which people go on naming.
    ("Dong Nai", "VN.75", 11.05, 107.17, "Đồng Nai"),
    ("Quang Ninh", "VN.22", 21.25, 107.19, "Quảng Ninh"),
    ("Khanh Hoa", "VN.56", 12.26, 109.05, "Khánh Hòa"),
    ("Lam Dong", "VN.68", 11.94, 108.44, "Lâm Đồng"),
    ("Dak Lak", "VN.66", 12.67, 108.04, "Đắk Lắk|Đắc Lắc|Daklak"),
    ("Nghe An", "VN.40", 19.23, 104.92, "Nghệ An"),
    ("Dong Thap", "VN.82", 10.49, 105.69, "Đồng Tháp"),
    ("An Giang", "VN.91", 10.52, 105.13, "An Giang"),
    ("Binh Duong", "VN.79", 11.166, 106.650, "Bình Dương"),
    ("Ba Ria-Vung Tau", "VN.79", 10.497, 107.168, "Bà Rịa - Vũng Tàu|Bà Rịa|BR-VT|Ba Ria"),
    ("Long An", "VN.80", 10.696, 106.243, "Long An"),
    ("Binh Dinh", "VN.52", 14.166, 109.000, "Bình Định"),
    ("Kien Giang", "VN.91", 10.012, 105.081, "Kiên Giang"),
    ("Vinh Phuc", "VN.25", 21.309, 105.605, "Vĩnh Phúc"),
    ("Binh Thuan", "VN.68", 11.090, 108.072, "Bình Thuận"),
    ("Ben Tre", "VN.86", 10.243, 106.376, "Bến Tre"),
    ("Binh Phuoc", "VN.75", 11.751, 106.723, "Bình Phước"),
    ("Bac Giang", "VN.24", 21.273, 106.195, "Bắc Giang"),
    ("Hai Duong", "VN.31", 20.940, 106.333, "Hải Dương"),
    ("Ha Nam", "VN.37", 20.583, 105.923, "Hà Nam"),
    ("Nam Dinh", "VN.37", 20.420, 106.168, "Nam Định"),
    ("Thai Binh", "VN.33", 20.446, 106.337, "Thái Bình"),
    ("Quang Nam", "VN.48", 15.574, 108.474, "Quảng Nam"),
    ("Quang Binh", "VN.44", 17.469, 106.600, "Quảng Bình"),
    ("Phu Yen", "VN.66", 13.088, 109.093, "Phú Yên"),
    ("Ninh Thuan", "VN.56", 11.675, 108.863, "Ninh Thuận"),
    ("Dak Nong", "VN.68", 12.264, 107.610, "Đắk Nông|Đắc Nông"),
    ("Tien Giang", "VN.82", 10.450, 106.342, "Tiền Giang"),
    ("Hau Giang", "VN.92", 9.784, 105.470, "Hậu Giang"),
    ("Soc Trang", "VN.92", 9.603, 105.980, "Sóc Trăng"),
    ("Bac Lieu", "VN.96", 9.294, 105.727, "Bạc Liêu"),
    ("Tra Vinh", "VN.86", 9.935, 106.345, "Trà Vinh"),
    ("Hoa Binh", "VN.25", 20.686, 105.313, "Hòa Bình"),
    ("Yen Bai", "VN.15", 21.717, 104.898, "Yên Bái"),
)
"""Places below the gazetteer's 5,000 inhabitants or of another kind: name, region, coordinates, aliases."""

NOT_A_PLACE: tuple[str, ...] = (
    r"(?:fully|100\s?%|partially|partly|partial|full)?[\s-]*remote(?:ly)?(?:[\s-]?first|\s+(?:work|working|possible|within|from|only|position|role|job|eligible|option(?:al)?|friendly|okay|ok))*",
    r"hybrid(?:es?)?(?:\s+(?:remote|work|working|role|in))?",
    r"on-?\s?site|in[\s-]office|office[\s-]based|vor\s+ort|sur\s+site|présentiel|telecommut\w+|télétravail|teletrabajo",
    r"work(?:ing)?\s+from\s+home|wfh|home[\s-]?office|homeoffice|home[\s-]based|field[\s-]based|mobiles?\s+arbeiten",
    r"anywhere(?:\s+in(?:\s+the)?)?|worldwide|world-?wide|global|flexible|various|several|multiple(?:\s+(?:roles?|positions?|openings?))?|many|different",
    r"locations?|localisation|lieu(?:\s+de\s+travail)?|standort|arbetsort|lokalizacja|ubicación|offices?|cities|sites|places|other|nationwide|bundesweit|deutschlandweit|relocation|and\s+more",
    r"head\s?quarters?|hq|head\s+office|main\s+office|based|greater\s+area|negotiable|tbd|tba|n/?a|to\s+be\s+\w+",
    r"(?:north|south|latin|central)\s+america|americas|latam|europe(?:an\s+union)?|eu|e\.u\.|emea|apac|eea|dach|asia|africa",
    r"(?:district|quận|q\.|phường|bezirk)\s*\d+|only",
    r"near|nahe|raum|großraum|around|bei|in\s+der\s+nähe\s+von|downtown|centre|center\s+of|cedex|arrondissement",
    r"cał[aey]j?|вс[яею]й?(?=\s+росси)|удал[её]нн\w*|гибрид\w*|zdaln\w*|hybrydow\w*|distans|远程(?:办公|工作)?|居家办公|在家办公|异地招聘|多地|不限|待定|面议|全国",
)
"""Words in a place's slot that name none; cut out before the name is looked up."""

WORDS_BEFORE: tuple[str, ...] = (
    "city of", "town of", "village of", "county of", "greater", "metro", "metropolitan", "state of", "province of",
    "the", "area of", "region of", "thanh pho", "tp", "tinh", "quan", "thi xa", "huyen", "г", "гор", "город", "g",
    "region",
    "land", "stadt", "landkreis", "kreis", "ville de", "comune di", "provincia de", "provincia di", "ciudad de",
    "comunidad de", "estado de", "miasto", "woj", "wojewodztwo", "gmina", "north", "south", "east", "west",
    "northern", "southern", "eastern", "western", "central", "inner", "outer", "downtown", "marz of",
)  # fmt: skip
WORDS_AFTER: tuple[str, ...] = (
    "city", "town", "area", "metropolitan area", "metro area", "metro", "metroplex", "region", "bay area",
    "county",
    "district", "province", "state", "oblast", "prefecture", "municipality", "marz", "village", "und umgebung",
    "umgebung",
    "und umland", "kreis", "lan", "область", "обл", "край", "район", "республика", "und umkreis",
    "wojewodztwo", "valley",
    "north", "south", "east", "west", "central", "cbd", "downtown", "airport", "office", "campus", "hub",
    "borough",
)  # fmt: skip
"""Folded words around a name that may be left out when the whole is not known."""

AREAS = r"(?:greater|metro|metropolitan) .+|.+ (?:area|metro|metroplex|ncr)"
"""Folded: a city and the towns around it. "Salford, Greater Manchester" is in Salford."""

NO_CITY_WORDS = (
    r"\b(?:street|st|road|rd|avenue|ave|boulevard|blvd|drive|dr|lane|ln|suite|floor|building|bldg|unit|room|rue|"
    r"str|strasse|straße|allee|platz|weg|calle|plaza|via|ulica|ul|ул|улица|дом|box|park|tower|house|team|job|jobs|"
    r"department|division|sales|marketing|engineering|full|part|time|contract|permanent|manager|company|group|"
    r"inc|llc|ltd|gmbh|corp|experience|salary|days|week|travel|required|us|eu|emea|apac|europe|asia|africa|america|"
    r"employees|staff|staffing|services|solutions|systems|technologies|only|or|and|of the)\b"
)
"""An unknown name that holds one of these is not taken for a small town before "TX" or "Germany"."""

PARTIAL_LABELS: Mapping[str, int] = {
    **dict.fromkeys(("city", "town", "job city", "work city", "stadt", "ville", "ciudad", "miasto", "город"), 0),
    **dict.fromkeys(("stad", "城市"), 0),
    **dict.fromkeys(("state", "region", "area", "county", "provincia", "регион", "地区", "kommun", "省份"), 1),
    **dict.fromkeys(("country", "land", "pays", "país", "kraj", "страна", "国家"), 2),
}  # fmt: skip
"""Labels of a part of the place, and its rank when they are joined."""

LANGUAGE_COUNTRIES: Mapping[str, str] = {
    "de": "DE",
    "fr": "FR",
    "pl": "PL",
    "ru": "RU",
    "sv": "SE",
    "vi": "VN",
    "zh": "CN",
}
"""Where a posting in this language most likely is, when a name alone does not tell."""

COMMON_WORDS: frozenset[str] = frozenset(
    """
opportunity|the opportunity|
reading|mobile|bath|nice|best|of|man|sales|home|office|remote|hybrid|data|senior|junior|lead|manager|media|major|apply
|now|date|young|union|orange|enterprise|independence|normal|hope|liberty|commerce|industry|university|central|eagle|surprise
|carefree|superior|many|most|as|is|in|or|and|are|the|we|our|you|job|date|time|full|part|open|page|fair|split|bar|van|van
|santa|god|battle|barrow|rugby|sandwich|deal|ware|street|wells|march|may|august|general|police|bank|post|program|success
|pace|battles|born|essen|wiesen|fulda|singen|hof|halle|bergen|weil|haus|plan|erding|ist|ham|laufen|horn|werden|sie|wir
|tours|vienne|lens|sens|angers|gap|die|vous|nous|le|la|les|sur|bay|delta|alliance|apple|aurora|lincoln|stanford|phoenix
|engineer|one|base|financial district|mission|asia|west end|old town
|english|german|french|spanish|italian|dutch|polish|russian|thai|turkish|japanese|chinese|arabic|hebrew|danish|norwegian
|swedish|finnish|czech|portuguese|greek|hindi|korean|vietnamese|mandarin|cantonese|bilingual|native|deutsch|anglais
|ada|troy|sparks|concord|global|growth|progress|pioneer|summit|imperial|laurel|columbia|opportunity|madison|jackson|marshall
""".replace("\n", "").split("|")
)
"""Towns whose names are words or companies sooner; a place only behind a label or with a region."""

_DISTRICTS_OF: Mapping[str, str] = {
    "北京": "海淀区|朝阳区|丰台区|石景山区|通州区|大兴区|昌平区|顺义区|房山区|门头沟区|亦庄|中关村|望京|西二旗",
    "上海": "浦东新区|浦东|徐汇区|长宁区|静安区|普陀区|虹口区|杨浦区|闵行区|宝山区|嘉定区|松江区|青浦区|奉贤区|"
    "陆家嘴|张江|漕河泾|虹桥|徐家汇|临港",
    "广州": "天河区|越秀区|海珠区|荔湾区|白云区|黄埔区|番禺区|花都区|南沙区|增城区|增城|从化区|珠江新城",
    "深圳": "南山区|福田区|罗湖区|宝安区|龙岗区|龙华区|光明区|盐田区|坪山区|大鹏新区|龙华新区|南山科技园|前海",
    "杭州": "滨江区|余杭区|西湖区|拱墅区|上城区|下城区|萧山区|临平区|钱塘区|富阳区",
    "成都": "武侯区|锦江区|青羊区|金牛区|成华区|双流区|郫都区|温江区|天府新区|春熙路",
    "武汉": "洪山区|武昌区|江汉区|江岸区|硚口区|汉阳区|东西湖区|江夏区|黄陂区|光谷",
    "南京": "建邺区|玄武区|秦淮区|鼓楼区|栖霞区|雨花台区|江宁区|浦口区|六合区",
    "天津": "和平区|河西区|南开区|滨海新区|西青区|津南区|东丽区|武清区|北辰区",
    "重庆": "渝中区|渝北区|江北区|南岸区|九龙坡区|沙坪坝区|巴南区|北碚区|两江新区",
    "苏州": "姑苏区|吴中区|相城区|虎丘区|吴江区",
    "西安": "雁塔区|碑林区|未央区|莲湖区|灞桥区|长安区",
    "长沙": "岳麓区|芙蓉区|天心区|开福区|雨花区|望城区",
    "郑州": "金水区|二七区|管城区|中原区|惠济区|郑东新区",
    "青岛": "市南区|市北区|崂山区|黄岛区|城阳区|即墨区",
    "宁波": "鄞州区|海曙区|镇海区|北仑区",
    "佛山": "南海区|顺德区|顺德|禅城区|三水区|高明区",
    "九龙": "九龍灣|九龙湾|觀塘|观塘|尖沙咀|油麻地|深水埗|長沙灣|荔枝角|黃大仙|九龍塘|紅磡",
    "香港": "中環|中环|金鐘|灣仔|湾仔|銅鑼灣|铜锣湾|北角|鰂魚涌|柴灣|西營盤|上環|新界|將軍澳|數碼港",
    "台北": "信義區|大安區|內湖區|南港區|士林區|北投區|萬華區|文山區",
    "台中": "西屯區|北屯區|南屯區|大里區|豐原區",
    "高雄": "三民區|左營區|前鎮區|苓雅區|鳳山區|楠梓區",
    "厦门": "思明区|湖里区|集美区|海沧区|同安区|翔安区",
}
_TOWNS: Mapping[str, str] = {
    **{"常熟": "Changshu", "如皋": "Rugao", "嘉善": "Jiashan", "胶州": "Jiaozhou", "寿光": "Shouguang"},
    **{"诸城": "Zhucheng", "新泰": "Xintai", "仙桃": "Xiantao", "潜江": "Qianjiang", "枣阳": "Zaoyang"},
    **{"大冶": "Daye", "巩义": "Gongyi", "斗六": "Douliu"},
}
"""Towns of which the gazetteer has no Chinese name."""
DISTRICTS: Mapping[str, str] = {
    **{district: city for city, districts in _DISTRICTS_OF.items() for district in districts.split("|")},
    **_TOWNS,
}
"""District -> the large city it is a part of, for postings that name it alone; of several, the largest."""
