from __future__ import annotations

from datetime import date

import pytest

from postings.extractors.dates import find_posted, find_valid_through, parse
from postings.tests.extractors.readings import TODAY, reading_of, stating

PARSED = [
    ("2025-11-16", "en", "2025-11-16"),
    ("2025/11/16", "zh", "2025-11-16"),
    ("2025.11.16", "zh", "2025-11-16"),
    ("2025年11月6日", "zh", "2025-11-06"),
    ("2025-11-16T09:30:00Z", "en", "2025-11-16"),
    ("20251116", "en", "2025-11-16"),
    ("16 November 2025", "en", "2025-11-16"),
    ("16th of November 2025", "en", "2025-11-16"),
    ("November 16, 2025", "en", "2025-11-16"),
    ("Nov 16, 2025", "en", "2025-11-16"),
    ("Nov. 16 2025", "en", "2025-11-16"),
    ("16-Nov-2025", "en", "2025-11-16"),
    ("16. November 2025", "de", "2025-11-16"),
    ("1. März 2026", "de", "2026-03-01"),
    ("16 novembre 2025", "fr", "2025-11-16"),
    ("1er mars 2026", "fr", "2026-03-01"),
    ("16 de noviembre de 2025", "es", "2025-11-16"),
    ("16 listopada 2025", "pl", "2025-11-16"),
    ("16 ноября 2025", "ru", "2025-11-16"),
    ("16 november 2025", "sv", "2025-11-16"),
    ("16.11.2025", "de", "2025-11-16"),
    ("05.06.2025", "de", "2025-06-05"),
    ("05.06.2025", "en", "2025-06-05"),
    ("05/06/2025", "vi", "2025-06-05"),
    ("05/06/2025", "fr", "2025-06-05"),
    ("05/06/2025", "en", "2025-05-06"),
    ("25/06/2025", "en", "2025-06-25"),
    ("06/25/2025", "fr", "2025-06-25"),
    ("04-18-25", "en", "2025-04-18"),
    ("4-8-25", "en", "2025-04-08"),
    ("today", "en", "2026-03-10"),
    ("Posted today", "en", "2026-03-10"),
    ("Just posted", "en", "2026-03-10"),
    ("5 hours ago", "en", "2026-03-10"),
    ("yesterday", "en", "2026-03-09"),
    ("1 day ago", "en", "2026-03-09"),
    ("3 days ago", "en", "2026-03-07"),
    ("30+ days ago", "en", "2026-02-08"),
    ("Posted 30+ Days Ago", "en", "2026-02-08"),
    ("a week ago", "en", "2026-03-03"),
    ("2 weeks ago", "en", "2026-02-24"),
    ("1 month ago", "en", "2026-02-08"),
    ("vor 3 Tagen", "de", "2026-03-07"),
    ("gestern", "de", "2026-03-09"),
    ("heute", "de", "2026-03-10"),
    ("vor 2 Wochen", "de", "2026-02-24"),
    ("il y a 3 jours", "fr", "2026-03-07"),
    ("hace 3 días", "es", "2026-03-07"),
    ("3 dni temu", "pl", "2026-03-07"),
    ("3 дня назад", "ru", "2026-03-07"),
    ("för 3 dagar sedan", "sv", "2026-03-07"),
    ("3 ngày trước", "vi", "2026-03-07"),
    ("3天前", "zh", "2026-03-07"),
    ("昨天", "zh", "2026-03-09"),
    ("今天", "zh", "2026-03-10"),
    ("刚刚", "zh", "2026-03-10"),
    ("2小时前", "zh", "2026-03-10"),
    ("1周前", "zh", "2026-03-03"),
    ("02-20发布", "zh", "2026-02-20"),
    ("11-16发布", "zh", "2025-11-16"),
    ("2月20日", "zh", "2026-02-20"),
    ("16 novembre 2025", "it", "2025-11-16"),
    ("16 de novembro de 2025", "pt", "2025-11-16"),
    ("2 maart 2026", "nl", "2026-03-02"),
    ("2 de marzo", "es", "2026-03-02"),
    ("16 kasım 2025", "tr", "2025-11-16"),
]

NO_DATE = [
    "2 years, 5 months ago",
    "June 2026",
    "as soon as possible",
    "Open until filled",
    "24/7",
    "ISO 9001:2015",
    "May",
    "10",
    "40 hours a week",
    "31/31/2025",
    "2025-13-40",
    "",
    "长期有效",
    "1846",
]

POSTED = [
    ("Date posted: 2026-03-01", "2026-03-01"),
    ("Posted: 3 days ago", "2026-03-07"),
    ("Publiziert: 03.02.2026", "2026-02-03"),
    ("Posted on: March 1, 2026", "2026-03-01"),
    ("Open Date:  05-04-19", "2019-05-04"),
    ("OPENING DATE:  25 May 2024", "2024-05-25"),
    ("发布日期：2026-03-01", "2026-03-01"),
    ("更新时间:2026年3月1日", "2026-03-01"),
    ("Ngày cập nhật: 05/02/2026", "2026-02-05"),
    ("Veröffentlicht am: 01.03.2026", "2026-03-01"),
    ("Publié le : 1er mars 2026", "2026-03-01"),
    ("Publié le 01/03/2026", "2026-03-01"),
    ("Дата публикации: 1 марта 2026", "2026-03-01"),
]

VALID = [
    ("APPLICATION DEADLINE:  26 June 2026, 18:00", "2026-06-26"),
    ("Closing date: 26/06/2026", "2026-06-26"),
    ("Apply by: June 26", "2026-06-26"),
    ("截止日期：2026-06-26", "2026-06-26"),
    ("Hết hạn nộp: 05/06/2026", "2026-06-05"),
    ("Bewerbungsfrist: 26.06.2026", "2026-06-26"),
    ("Fecha límite: 26 de junio de 2026", "2026-06-26"),
    ("Sista ansökningsdag: 2026-06-26", "2026-06-26"),
]

KNOWN_FAILURES = [("Applications close 5pm, Sunday the fourteenth of June", "2026-06-14")]


DEADLINES: list[tuple[str, str | None]] = [
    ("Aplikuj do 5 maja 2026.", "2026-05-05"),
    ("ważna jeszcze 16 dni\n(do 4 paź)", "2026-10-04"),
    ("ważna jeszcze miesiąc\n(do 18 gru)", "2026-12-18"),
    ("Apply by 5 May 2026 through our website.", "2026-05-05"),
    ("Please apply in writing before 14 May.", "2026-05-14"),
    ("The closing date for applications is Friday 15th May 2026.", "2026-05-15"),
    ("Applications close 5pm, Sunday 14 June", "2026-06-14"),
    ("Application deadline: May 5, 2026", "2026-05-05"),
    ("Bewerbungen bitte bis zum 30.11.2026 an uns.", "2026-11-30"),
    ("Candidatures à envoyer avant le 12 mai 2026.", "2026-05-12"),
    ("Sista ansökningsdag 2026-05-31.", "2026-05-31"),
    ("Ansökan ska vara museet tillhanda senast den 31 maj 2026.", "2026-05-31"),
    ("Skicka ditt CV till oss senast den 31 maj 2026.", "2026-05-31"),
    ("Die Bewerbungsfrist endet am 30.11.2026.", "2026-11-30"),
    ("Bewirb dich einfach online bis 30.11.2026.", "2026-11-30"),
    ("截止日期2026年5月5日", "2026-05-05"),
    ("We accept applications through May 22, 2026.", "2026-05-22"),
    ("Email your CV to the office no later than 8 May 2026.", "2026-05-08"),
    ("The vacancy closes at 23:59 on 3 May 2026.", "2026-05-03"),
    ("The position is open until May 8, 2026.", "2026-05-08"),
    ("Die Ausschreibung endet am 08.05.2026.", "2026-05-08"),
    ("Envía tu currículum antes del 9 de mayo.", "2026-05-09"),
    ("El plazo de solicitudes termina el 6 de mayo de 2026.", "2026-05-06"),
    ("Candidaturas por e-mail até 7 de maio de 2026.", "2026-05-07"),
    ("Candidature entro il 11 maggio 2026.", "2026-05-11"),
    ("Solliciteren kan tot 12 mei 2026.", "2026-05-12"),
    ("Zgłoszenia prosimy wysyłać do 13 maja 2026.", "2026-05-13"),
    ("Резюме принимаем до 14 мая.", "2026-05-14"),
    ("Skicka ansökan till oss senast den 15 maj.", "2026-05-15"),
    ("Gửi hồ sơ về phòng nhân sự trước 16/05/2026.", "2026-05-16"),
    ("请于2026年5月17日前将简历投递至邮箱。", "2026-05-17"),
    ("报名时间：2026年5月1日至2026年5月18日", "2026-05-18"),
    ("応募締切：2026年5月19日", "2026-05-19"),
    ("Ansøgningsfrist den 20. maj 2026.", "2026-05-20"),
    ("You apply for permits before 30 June 2026 and build in autumn.", None),
    ("Der Vertrag läuft bis zum 31.12.2026.", None),
    ("请于2026年5月17日到岗。", None),
    ("Вы готовите отчёты до 5 апреля.", None),
    ("Please return the completed form to Mrs Fell, by Friday 5th February 2027.", "2027-02-05"),
    ("You return the library's books by 5 May 2027.", None),
    ("Apply the paint by 5 strokes.", None),
    ("You work to deadlines, and have done since 2019.", None),
    ("Applications are read as they arrive. The shop opened on 5 May 2021.", None),
    ("Last day to apply: 5 January 2027.", "2027-01-05"),
    ("Applications received after 31 December 2026 are not read.", "2026-12-31"),
    ("Bitte senden Sie Ihre Unterlagen bis zum 15.01.2027 an uns.", "2027-01-15"),
    ("Clôture des candidatures : 31/12/2026", "2026-12-31"),
    ("Termin nadsyłania CV: 15.01.2027", "2027-01-15"),
    ("Приём заявок до 15.01.2027.", "2027-01-15"),
    ("Sista dag att söka är 2026-12-31.", "2026-12-31"),
    ("Ứng viên gửi CV trước ngày 15/01/2027.", "2027-01-15"),
    ("请将简历于2026年12月31日前发送至邮箱。", "2026-12-31"),
]


@pytest.mark.parametrize(("words", "language", "expected"), PARSED)
def test_it_reads_a_date(words: str, language: str, expected: str) -> None:
    assert parse(words, TODAY, language) == date.fromisoformat(expected)


@pytest.mark.parametrize("words", NO_DATE)
def test_it_invents_no_date(words: str) -> None:
    assert parse(words, TODAY, "en") is None


@pytest.mark.parametrize(("words", "expected"), KNOWN_FAILURES)
def test_it_does_not_yet_read(words: str, expected: str) -> None:
    assert parse(words, TODAY, "en", is_past=False) != date.fromisoformat(expected)


@pytest.mark.parametrize(("line", "expected"), POSTED)
def test_it_finds_the_day_of_publication(line: str, expected: str) -> None:
    found = find_posted(reading_of(f"Welder\nTitle: Welder\n{line}\n"))
    assert found is not None
    assert found.value == date.fromisoformat(expected)


@pytest.mark.parametrize(("line", "expected"), VALID)
def test_it_finds_the_last_day_to_apply(line: str, expected: str) -> None:
    found = find_valid_through(reading_of(f"Welder\nTitle: Welder\n{line}\n"))
    assert found is not None
    assert found.value == date.fromisoformat(expected)


def test_the_frame_decides_between_day_and_month() -> None:
    """A number over twelve in one date says how the other is written."""
    text = (
        "Welder\nPosted: 05/06/2025\nClosing date: 30/06/2025\n\nYou weld the steel of the bridges in the county."
    )
    found = find_posted(reading_of(text))
    assert found is not None
    assert found.value == date(2025, 6, 5)


def test_a_country_decides_between_day_and_month() -> None:
    assert parse("05/06/2025", TODAY, "en", "GB") == date(2025, 6, 5)
    assert parse("05/06/2025", TODAY, "en", "US") == date(2025, 5, 6)


def test_an_age_in_the_header_is_the_day_of_publication() -> None:
    found = find_posted(reading_of("焊工\n8-10千/月\n苏州 | 2年经验\n远桥钢构有限公司\n02-20发布"))
    assert found is not None
    assert found.value == date(2026, 2, 20)


@pytest.mark.parametrize(("sentence", "expected"), DEADLINES)
def test_it_reads_a_last_day_in_a_sentence(sentence: str, expected: str | None) -> None:
    found = find_valid_through(reading_of(f"Welder\n\nYou weld the steel of the bridges here. {sentence}"))
    assert (found.value if found else None) == (date.fromisoformat(expected) if expected else None)


def test_a_date_of_prose_is_none() -> None:
    reading = reading_of(
        "Welder\n\nWe were founded on 1 May 1921 and are open 24/7. The work starts on 1 June 2026."
    )
    assert find_posted(reading) is None
    assert find_valid_through(reading) is None


def test_it_believes_data_before_text() -> None:
    found = find_posted(stating(date_posted="2025-05-28T17:29:19Z"))
    assert found is not None
    assert found.value == date(2025, 5, 28)


def test_its_evidence_is_the_words_it_came_from() -> None:
    reading = reading_of("Welder\nTitle: Welder\nDate posted: 2026-03-01")
    found = find_posted(reading)
    assert found is not None
    assert [reading.text[start:end] for start, end in found.spans] == ["2026-03-01"]


@pytest.mark.parametrize(
    "line",
    [
        "Open & closing dates\n03/02/2026 to 03/16/2026",
        "Posting period: 2 March 2026 - 16 March 2026",
    ],
)
def test_one_value_may_hold_both_days(line: str) -> None:
    reading = reading_of(f"Welder\nReno, NV\n{line}\nSalary\n$20 an hour\nYou weld.")
    posted, valid = find_posted(reading), find_valid_through(reading)
    assert posted
    assert valid
    assert (str(posted.value), str(valid.value)) == ("2026-03-02", "2026-03-16")
