from __future__ import annotations

from datetime import date

import pytest

from postings.extractors import locations
from postings.extractors.draft import Found, Place
from postings.extractors.reading import Reading
from postings.readers import Document
from postings.readers.document import Fact
from postings.readers.reader import read
from postings.tests.timing import at_most

Answer = list[tuple[str | None, str | None]]


def found_in(text: str, media_type: str = "text/plain") -> Found[list[Place]] | None:
    return locations.find(Reading(read(text.encode(), "posting.txt", media_type), date(2026, 1, 1)))


def answer(text: str, media_type: str = "text/plain") -> Answer:
    found = found_in(text, media_type)
    return [(place.city, place.country) for place in found.value] if found else []


BODY = "\n\nWe build pumps for farms and orchards. You will keep the line running and train new colleagues.\n"

LABELLED: list[tuple[str, Answer]] = [
    ("Location: Austin, TX", [("Austin", "US")]),
    ("LOCATION:  Tbilisi, Georgia", [("Tbilisi", "GE")]),
    ("Job Location: Leeds, United Kingdom", [("Leeds", "GB")]),
    ("Location: London or Leeds", [("London", "GB"), ("Leeds", "GB")]),
    ("Location: Reading", [("Reading", "GB")]),
    ("Location: Mobile, AL", [("Mobile", "US")]),
    ("Location: Bath", [("Bath", "GB")]),
    ("Location: Nice", [("Nice", "FR")]),
    ("Location: Remote - US", [(None, "US")]),
    ("Location: Remote, OR", [("Remote", "US")]),
    ("Location: Remote", []),
    ("Location: Multiple locations", []),
    ("Location: Hybrid", []),
    ("Location: Denver, CO; Boulder, CO", [("Denver", "US"), ("Boulder", "US")]),
    ("Work Location: 40 Canal Road, Springfield, IL 62701", [("Springfield", "US")]),
    ("City: Austin\nState: TX\nCountry: US", [("Austin", "US")]),
    ("City: Toronto\nCountry: Canada", [("Toronto", "CA")]),
    ("Standort: München", [("Munich", "DE")]),
    ("Arbeitsort: 10115 Berlin", [("Berlin", "DE")]),
    ("Einsatzort: Köln", [("Cologne", "DE")]),
    ("Lieu: Lyon", [("Lyon", "FR")]),
    ("Lieu de travail: Paris (75)", [("Paris", "FR")]),
    ("Ubicación: Sevilla", [("Sevilla", "ES")]),
    ("Lokalizacja: Kraków", [("Kraków", "PL")]),
    ("Miejsce pracy: Gdańsk", [("Gdańsk", "PL")]),
    ("Город: Казань", [("Kazan", "RU")]),
    ("Место работы: г. Москва", [("Moscow", "RU")]),
    ("Arbetsort: Göteborg", [("Gothenburg", "SE")]),
    ("Nơi làm việc: Hà Nội", [("Hanoi", "VN")]),
    ("Địa điểm: TP. Hồ Chí Minh", [("Ho Chi Minh City", "VN")]),
    ("工作地点：广州-天河区", [("Guangzhou", "CN")]),
    ("工作地点:上海", [("Shanghai", "CN")]),
    ("- 工作地点:深圳-南山区", [("Shenzhen", "CN")]),
    ("上班地点：北京", [("Beijing", "CN")]),
    ("工作城市：成都市", [("Chengdu", "CN")]),
    ("工作地点：北京/上海", [("Beijing", "CN"), ("Shanghai", "CN")]),
    ("工作地点：异地招聘", []),
    ("工作地点：江苏省苏州市", [("Suzhou", "CN")]),
]
"""The line under a title."""

HEADERS: list[tuple[str, Answer]] = [
    ("Pump Fitter\nBrighton, MI", [("Brighton", "US")]),
    ("Pump Fitter\nAcme Pump Works\nAustin, TX", [("Austin", "US")]),
    ("Pump Fitter\nAcme Pump Works\nAustin, TX 78701", [("Austin", "US")]),
    ("Pump Fitter\nAcme Pump Works\nAustin, Texas, United States", [("Austin", "US")]),
    ("Pump Fitter\nAcme Pump Works - Austin, TX", [("Austin", "US")]),
    ("Pump Fitter\nAcme Pump Works · Austin, TX", [("Austin", "US")]),
    ("Pump Fitter\nAcme Pump Works | Leeds, UK", [("Leeds", "GB")]),
    ("Pump Fitter\nAcme Pump Works, Tokyo, Japan", [("Tokyo", "JP")]),
    ("Pump Fitter\nAcme Pump Works, Singapore", [("Singapore", "SG")]),
    ("Pump Fitter\nAcme Pump Works - Zürich, Switzerland", [("Zurich", "CH")]),
    ("Pump Fitter\nFort Kestrel, WY, US", [("Fort Kestrel", "US")]),
    ("Pump Fitter\nAthens, I, GR", [("Athens", "GR")]),
    ("Pump Fitter\nAcme Pump Works\nBerlin\nFull-time", [("Berlin", "DE")]),
    ("Pump Fitter\nAcme Pump Works\nBerlin · Full-time · 3 days ago", [("Berlin", "DE")]),
    ("Pump Fitter\nAcme Pumpen GmbH\nMünchen", [("Munich", "DE")]),
    ("Pump Fitter\nAcme Pump Works\nReading", []),
    ("Pump Fitter\nAcme Pump Works\nMobile", []),
    ("Pump Fitter\nAcme Pump Works\nRemote", []),
    ("Pump Fitter - Berlin", [("Berlin", "DE")]),
    ("Pump Fitter (Austin, TX)", [("Austin", "US")]),
    ("Pump Fitter (German)", []),
    ("Pump Fitter - Night Shift", []),
    ("Pump Fitter, Sales", []),
    ("水泵工程师\n广州青禾机械有限公司\n广州-天河区 | 3-4年经验 | 本科", [("Guangzhou", "CN")]),
    ("水泵工程师\n1-1.5万/月\n上海-浦东新区 | 2年经验 | 大专 | 招1人", [("Shanghai", "CN")]),
    ("水泵工程师\n杭州 | 经验不限 | 本科", [("Hangzhou", "CN")]),
    ("水泵工程师\n青禾机械（中国）有限公司", []),
]

PROSE: list[tuple[str, Answer]] = [
    ("This position is based in Leeds.", [("Leeds", "GB")]),
    ("The role is located in our Austin, TX plant.", [("Austin", "US")]),
    ("You will be based in Yerevan, Armenia, and report to the plant manager.", [("Yerevan", "AM")]),
    ("You will work from our office in Chicago.", [("Chicago", "US")]),
    ("The job is in Denver, CO and starts in May.", [("Denver", "US")]),
    ("Für unseren Standort Hamburg suchen wir Verstärkung.", [("Hamburg", "DE")]),
    ("Le poste est basé à Lyon.", [("Lyon", "FR")]),
    ("El puesto está ubicado en Sevilla.", [("Sevilla", "ES")]),
    ("Tjänsten är placerad i Malmö.", [("Malmö", "SE")]),
    ("You have a passion for Reading and Mobile apps.", []),
    ("A Nice team with the Best people, a Man or Woman Of honour.", []),
    # what is said of the job, whatever else the sentence speaks of
    ("The Customer Care Clerk will be based in Waltham, MA. The work is quiet.", [("Waltham", "US")]),
    ("The job is full-time and will be based out of Mountain View. We care.", [("Mountain View", "US")]),
    ("You will work at our headquarters in Watsonville, California.", [("Watsonville", "US")]),
    ("Rigging Clerk ILocation: Sunnyvale, CALength: 6 months", [("Sunnyvale", "US")]),
    ("The job is in one of these locations: Renton WA, Anaheim CA.", [("Renton", "US"), ("Anaheim", "US")]),
    ("We hire a fitter for its Irvine Office.", [("Irvine", "US")]),
    ("You are paid a wage at the Kestrel Sydney office.", [("Sydney", "AU")]),
    ("The job location is Andheri East, Mumbai.", [("Mumbai", "IN")]),
    ("Our client in Whitefield, Bangalore wants you.", [("Bengaluru", "IN")]),
    ("Our shop is in the Mission district of San Francisco.", [("San Francisco", "US")]),
    ("Send it to the works: 28 Orchard Row, 375018, Yerevan, Armenia.", [("Yerevan", "AM")]),
    ("Our head office is in London; this post is in Swansea.", [("Swansea", "GB")]),
    ("A Leeds-based maker of pumps.", [("Leeds", "GB")]),
    # and what is not
    ("You support our colleagues in Singapore and Tokyo.", []),
    ("We have branches in Leeds, York and Hull.", []),
    ("We have offices in Leeds and York.", []),
    ("Our first shop was started in Brentwood, CA, long ago.", []),
    ("You have experience working in Japan.", []),
    ("You work with the sales team in Philadelphia.", []),
    ("We act under the City of Los Angeles Fair Chance Initiative.", []),
    ("Headquartered in the heart of Chicago.", []),
    ("We hold to our One Team rules.", []),
    ("You must be authorized to work in the United States.", []),
    ("We have customers in France, Spain and Kenya.", []),
    ("You studied at a university in Boston.", []),
    ("Our company is headquartered in Chicago, IL.", []),
    ("Travel to Berlin and Paris twice a year.", []),
    ("Experience with Oracle, Java and Phoenix.", []),
    ("You report to the Washington bureau of a paper.", []),
    ("Salary: $50,000 a year, or more in time.", []),
    ("In the evening we read; or we play.", []),
    ("Send your letter to jobs at acme.example.", []),
    ("本公司是一家（中国）领先的机械企业。", []),
    ("我们的客户遍布北京和上海。", []),
]

OPENINGS: list[tuple[str, Answer]] = [
    ("Osprey Freight keeps 85 trucks moving from Joplin, MO.", [("Joplin", "US")]),
    ("Cactus Dental in Phoenix, AZ is a practice of two.", [("Phoenix", "US")]),
    ("Our kitchen is a room of 70 seats in Logan Square, Chicago, Illinois.", [("Chicago", "US")]),
    ("We are headquartered in Phoenix, AZ and hire everywhere.", []),
    ("Our customers sit in Phoenix, AZ and write to us.", []),
    ("We drive from Joplin, MO to Phoenix, AZ and back.", []),
    ("We speak German, French and Dutch, and like Data, Sales and HR.", []),
]
"""The first sentences of a text that names no place elsewhere."""

BUGS_CAUGHT: list[tuple[str, Answer]] = [
    # a large town before its street, behind a station, and a smaller one above facts
    ("Такелажник\n45 000 ₽/месяц\nКазань, Сибирский проезд, д. 7\nполная занятость\n", [("Kazan", "RU")]),
    ("Такелажник\nот 45 000 ₽\nСамарская область, Самара, ул. Канатная\nГрафик: 5/2\n", [("Samara", "RU")]),
    (
        "Такелажник\nот 45 000 ₽\nГорьковская, Санкт-Петербург, проспект Такелажников, 4к1\n",
        [("Saint Petersburg", "RU")],
    ),
    ("Такелажник\n35 000 ₽\nТуймазы\nопыт работы не требуется, полная занятость\n", [("Tuymazy", "RU")]),
    # who keeps the data of those who apply has a seat, too
    (
        "Takelarz\n\nOferujemy:\n- umowę o pracę\n- nową odzież\n\nAdministratorem Twoich danych osobowych "
        "będzie Otterly Polska S. A. z siedzibą w Łodzi, 91-204 Łódź.\n",
        [],
    ),
    ("Rigger\nWork Location: Hybrid remote in Denver, CO 80202\n", [("Denver", "US")]),
    ("Rigger\nWork Location: Remote in Austin, TX\n", [("Austin", "US")]),
    # beside the employer, and in its name
    ("Your new employer, Otterly Marine KG from Chemnitz, is looking for a rigger.\n", [("Chemnitz", "DE")]),
    ("Join the night crew at Pinecrest Market as an overnight stocker!\n", []),
    ("Join Otterly Data as a remote rigger (US only).\n", [(None, "US")]),
    ("Work from anywhere in Canada as a rigger for Otterly Marine.\n", [(None, "CA")]),
    # cells of a table, glued
    (
        "Grain inspector\nLocations:\nFargo, NDBoise, IDTucson, AZ",
        [("Fargo", "US"), ("Boise", "US"), ("Tucson", "US")],
    ),
    # lists of who is hiring
    ("Otterly | Data Engineer | Kingston / Toronto | ONSITE", [("Kingston", "CA"), ("Toronto", "CA")]),
    ("Otterly | Backend Engineer | Leiden (near The Hague), Netherlands | Onsite/Remote (EU)", [("Leiden", "NL")]),
    (
        "Otterly | Onsite | VISA | Tulsa, Omaha and Dallas, TX. Puebla, Mexico.",
        [("Tulsa", "US"), ("Omaha", "US"), ("Dallas", "US"), ("Puebla", "MX")],
    ),
    ("Otterly | Many Roles | Fully Remote | Atlanta Based | https://otterly.example", [("Atlanta", "US")]),
    # several places, and a town beside other facts
    ("Data Intern\nBoise, Idaho; San Jose, California\nApply now", [("Boise", "US"), ("San Jose", "US")]),
    (
        "Rigger\nlocations\nCalgary, Alberta, Canada\nRed Deer, Alberta, Canada\ntime type\nFull time\n",
        [("Calgary", "CA"), ("Red Deer", "CA")],
    ),
    ("Dachdecker / Zimmerer (m/w/d) – Vollzeit, Esslingen\nDu deckst Dächer.", [("Esslingen", "DE")]),
    ("Säljare till Elbolaget i Tumba\nDu hjälper våra kunder i butiken varje dag.", [("Tumba", "SE")]),
    # sentences
    (
        "Brook & Sons Roofing is looking for a roofer in Leeds, York and Hull.",
        [("Leeds", "GB"), ("York", "GB"), ("Kingston upon Hull", "GB")],
    ),
    ("Brook & Sons Roofing is looking for a roofer in Portland, Maine, and a cook.", [("Portland", "US")]),
    ("LIVERPOOL, March 3 – Kestrel Marine is hiring a rigger for its yard.", [("Liverpool", "GB")]),
    ("Cook\nYou serve lunch to the staff in our beautiful Tulsa HQ.", [("Tulsa", "US")]),
    ("Roofer\nHeadquarters: Berlin\nYou mend roofs in the whole country.", []),
    ("Welder\nGB\nType: Full-time" + BODY, [(None, "GB")]),
    ("Сварщик\nКазань, улица Баумана, 3\nПолная занятость", [("Kazan", "RU")]),
    # a place in the frame is believed before a label in the body
    (
        "Pump Fitter\nJersey City, NJ, US\n\nAbout us\nWe make pumps.\nLocation: Seattle, WA",
        [("Jersey City", "US")],
    ),
    # an unknown region code is no town in Africa
    ("Pump Fitter\nManchester, MAN, GB", [("Manchester", "GB")]),
    # a region's name in the title does not hide the place below it
    ("Pump Fitter (Japan)\nAcme Pump Works - Tokyo, Japan", [("Tokyo", "JP")]),
    # the town called Remote
    ("Pump Fitter\nLocation: Remote, Oregon", [("Remote", "US")]),
    # "Lebanon" and "Georgia" are countries, too
    ("Pump Fitter\nLocation: Lebanon, PA", [("Lebanon", "US")]),
    ("Pump Fitter\nLocation: Atlanta, Georgia", [("Atlanta", "US")]),
]

KNOWN_FAILURES: list[tuple[str, Answer]] = [
    # a town in lower case that the gazetteer lacks
    ("Pump Fitter\nfort kestrel, WY, US", [("Fort Kestrel", "US")]),
    # two unknown towns that share a state
    ("Pump Fitter\nKestrelville or Fort Kestrel, WY, US", [("Kestrelville", "US"), ("Fort Kestrel", "US")]),
]


@pytest.mark.parametrize(("line", "expected"), LABELLED)
def test_it_reads_a_labelled_place(line: str, expected: Answer) -> None:
    assert answer(f"Pump Fitter\n{line}{BODY}") == expected


@pytest.mark.parametrize(("line", "expected"), LABELLED)
def test_it_reads_a_labelled_place_in_html(line: str, expected: Answer) -> None:
    lines = "".join(f"<p>{piece}</p>" for piece in line.split("\n"))
    assert answer(f"<h1>Pump Fitter</h1>{lines}<p>{BODY}</p>", "text/html") == expected


@pytest.mark.parametrize(("header", "expected"), HEADERS)
def test_it_reads_a_place_in_the_header(header: str, expected: Answer) -> None:
    assert answer(header + BODY) == expected


@pytest.mark.parametrize(("sentence", "expected"), PROSE)
def test_it_reads_prose_only_behind_a_cue(sentence: str, expected: Answer) -> None:
    assert answer(f"Pump Fitter\n\nAbout the job\n{sentence}{BODY}") == expected


@pytest.mark.parametrize(("sentence", "expected"), OPENINGS)
def test_it_reads_the_one_town_of_the_opening(sentence: str, expected: Answer) -> None:
    assert answer(f"Head Cook\n\n{sentence} You will train new colleagues.\n\nDuties\n- Cook\n") == expected


BUGS_CAUGHT_ALONE: list[tuple[str, Answer]] = [
    (
        "Otterly Aero (Toulouse) recherche un·e ingénieur·e essais. Vous réglez les bancs.",
        [("Toulouse", "FR")],
    ),
    (
        "Otterly Verkstad AB söker en lastbilsmekaniker till Linköping. Du felsöker och servar tunga fordon.",
        [("Linköping", "SE")],
    ),
    ("Segelmacher\n\nFür unser Hamburger Büro suchen wir Verstärkung.", [("Hamburg", "DE")]),
    ("Segelmacher\n\nVerstärke unser Münchner Team! Wir fertigen Segel.", [("Munich", "DE")]),
    ("Segelmacher\n\nWir haben Niederlassungen in Berlin, Wien und Zürich.", []),
    ("Сварщик\n\nРабота в нашем офисе в Санкт-Петербурге.", [("Saint Petersburg", "RU")]),
    ("Montör\n\nTjänsten är på heltid med placering i Umeå.", [("Umeå", "SE")]),
    ("Mecánico\n\nContrato indefinido en nuestras oficinas de Valencia.", [("Valencia", "ES")]),
    ("Thợ máy\n\nĐịa điểm làm việc: Lô B3, Đường 2, KCN Vĩnh Lộc, TP.HCM", [("Ho Chi Minh City", "VN")]),
    ("Thợ máy\n\nCông việc toàn thời gian tại văn phòng Đà Nẵng.", [("Da Nang", "VN")]),
    ("钳工\n\n公司位于深圳市南山区科技园,交通便利。", [("Shenzhen", "CN")]),
    ("钳工\n\n熟悉Linux、SQL Server/Oracle等数据库。", []),
    ("The Kestrel Fund in Armenia is looking for a clerk. It lends to farms.", []),
    (
        "Otter Sails is looking for a rigger in Cowes, York or Hull.",
        [("Cowes", "GB"), ("York", "GB"), ("Kingston upon Hull", "GB")],
    ),
    ("Rigger\nGB\nWe have an office in Tokyo. You mend boats in the yard.", [(None, "GB")]),
    (
        "Сеть пекарен «Колосок» ищет пекаря в Казани и Самаре. Смены по 12 часов, питание бесплатно.",
        [("Kazan", "RU"), ("Samara", "RU")],
    ),
    (
        "Soudeur H/F\nL'agence Manpro recrute un soudeur pour son client basé à GRANDVILLARD (07999).",
        [("Grandvillard", "FR")],
    ),
]
"""In another language than the body's."""


@pytest.mark.parametrize(("text", "expected"), BUGS_CAUGHT_ALONE)
def test_it_keeps_what_was_mended_in_other_languages(text: str, expected: Answer) -> None:
    assert answer(text) == expected


@pytest.mark.parametrize(("text", "expected"), BUGS_CAUGHT)
def test_it_keeps_what_was_mended(text: str, expected: Answer) -> None:
    assert answer(text + BODY) == expected


@pytest.mark.parametrize(("text", "expected"), KNOWN_FAILURES)
def test_it_still_fails_where_it_is_known_to(text: str, expected: Answer) -> None:
    assert answer(text + BODY) != expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Austin, TX", [("Austin", "US")]),
        ({"city": "Austin", "region": "TX", "country": "US"}, [("Austin", "US")]),
        (
            [{"city": "München", "country": "DE"}, {"city": "Wien", "country": "AT"}],
            [("Munich", "DE"), ("Vienna", "AT")],
        ),
        ({"city": "Paris", "region": "", "country": "United States"}, [("Paris", "US")]),
        ({"country": "US"}, [(None, "US")]),
        ({"raw": "Hyderabad, Pune"}, [("Hyderabad", "IN"), ("Pune", "IN")]),
        ({"city": "London, Leeds"}, [("London", "GB"), ("Leeds", "GB")]),
        ({"raw": "12 Elm Street, Austin, TX"}, [("Austin", "US")]),
        (["Leeds", "London"], [("Leeds", "GB"), ("London", "GB")]),
        ("Remote", []),
        ({}, []),
        (None, []),
        (7, []),
    ],
)
def test_what_the_document_states_as_data_is_believed(value: object, expected: Answer) -> None:
    text = "Pump Fitter\nsomewhere else\n"
    document = Document(text, (), facts={"locations": Fact(value, 12, 26)})
    found = locations.find(Reading(document, date(2026, 1, 1)))
    assert ([(place.city, place.country) for place in found.value] if found else []) == expected


@pytest.mark.parametrize("text", [f"Pump Fitter\n{line}{BODY}" for line, expected in LABELLED if expected])
def test_the_evidence_is_the_place_as_written(text: str) -> None:
    document = read(text.encode(), "posting.txt", "text/plain")
    found = locations.find(Reading(document, date(2026, 1, 1)))
    assert found is not None
    words = [document.text[start:end] for start, end in found.spans]
    assert all(words)
    assert found.rule == "labels joined" or any(
        found.value[0].raw in word or word in found.value[0].raw for word in words
    )


@pytest.mark.parametrize(
    "text",
    [
        "based in " * 10_000,
        "Location: " + "A, " * 30_000,
        "based in " + "Aa " * 30_000,
        "office in Aa-" * 8_000,
        "工作地点" * 25_000,
        "Title\n" + "Aa - " * 20,
        "Aa(" * 30_000,
    ],
)
def test_hostile_text_takes_milliseconds(text: str) -> None:
    reading = Reading(read(text.encode(), "posting.txt", "text/plain"), date(2026, 1, 1))
    assert reading.fields is not None
    assert reading.header is not None
    with at_most(seconds=0.5):
        locations.find(reading)
