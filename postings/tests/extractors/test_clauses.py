"""Sentences of running text cut where they change their subject, each part with the kind that its words tell."""

from __future__ import annotations

import pytest

from postings.extractors.clauses import are_one, cut

EXAMPLES: tuple[tuple[str, str, list[tuple[str | None, str]]], ...] = (
    # English
    ("en", "You'll fit brake pads and bleed clutches.", [("duty", "You'll fit brake pads and bleed clutches.")]),
    (
        "de",
        "Eine abgeschlossene Ausbildung und der Führerschein sind Voraussetzung, Erfahrung mit CNC wäre schön.",
        [
            ("requirement", "Eine abgeschlossene Ausbildung und der Führerschein sind Voraussetzung"),
            ("requirement", "Erfahrung mit CNC wäre schön."),
        ],
    ),
    (
        "en",
        "A clean licence is a must, experience with children would be great.",
        [
            ("requirement", "A clean licence is a must"),
            ("requirement", "experience with children would be great."),
        ],
    ),
    ("en", "You will need a clean licence.", [("requirement", "You will need a clean licence.")]),
    ("en", "You will receive a uniform and boots.", [("benefit", "You will receive a uniform and boots.")]),
    ("en", "Duties include sweeping and watering.", [("duty", "Duties include sweeping and watering.")]),
    (
        "en",
        "The role involves counting stock every Friday.",
        [("duty", "The role involves counting stock every Friday.")],
    ),
    (
        "en",
        "The successful candidate will groom horses.",
        [("duty", "The successful candidate will groom horses.")],
    ),
    (
        "en",
        "You are responsible for two greenhouses.",
        [("duty", "You are responsible for two greenhouses.")],
    ),
    ("en", "Must be able to lift 20 kg.", [("requirement", "Must be able to lift 20 kg.")]),
    (
        "en",
        "We're looking for someone with steady hands.",
        [("requirement", "We're looking for someone with steady hands.")],
    ),
    ("en", "Three years of experience with lathes.", [("requirement", "Three years of experience with lathes.")]),
    ("en", "Welsh is desirable.", [("requirement", "Welsh is desirable.")]),
    ("en", "In return you get a company car.", [("benefit", "In return you get a company car.")]),
    (
        "en",
        "We offer our clients the best service in town.",
        [(None, "We offer our clients the best service in town.")],
    ),
    ("en", "We are hiring a gardener in Bath.", [("other", "We are hiring a gardener in Bath.")]),
    ("en", "Cook wanted at the Swan.", [("other", "Cook wanted at the Swan.")]),
    (
        "en",
        "The pay is $18 an hour, and we offer dental insurance.",
        [("other", "The pay is $18 an hour"), ("benefit", "we offer dental insurance.")],
    ),
    (
        "en",
        "You will load vans, must have a forklift ticket and get paid holidays.",
        [
            ("duty", "You will load vans"),
            ("requirement", "must have a forklift ticket"),
            ("benefit", "get paid holidays."),
        ],
    ),
    (
        "en",
        "To apply, send your CV to the address below.",
        [("other", "To apply, send your CV to the address below.")],
    ),
    ("en", "The lake is nearby.", [(None, "The lake is nearby.")]),
    # Chinese
    ("zh", "负责机床的日常保养。", [("duty", "负责机床的日常保养。")]),
    ("zh", "你将和厨师长一起设计菜单。", [("duty", "你将和厨师长一起设计菜单。")]),
    ("zh", "要求中专以上学历,会开叉车。", [("requirement", "要求中专以上学历,会开叉车。")]),
    ("zh", "有面包房经验者优先。", [("requirement", "有面包房经验者优先。")]),
    ("zh", "包吃住,缴社保,每月团建。", [("benefit", "包吃住,缴社保,每月团建。")]),
    ("zh", "现诚聘厨师长一名。", [("other", "现诚聘厨师长一名。")]),
    ("zh", "月薪5000元,包吃住。", [("other", "月薪5000元"), ("benefit", "包吃住。")]),
    (
        "zh",
        "负责客房清洁,要求吃苦耐劳,提供工作餐。",
        [("duty", "负责客房清洁"), ("requirement", "要求吃苦耐劳"), ("benefit", "提供工作餐。")],
    ),
    # German
    (
        "de",
        "Zu Ihren Aufgaben gehört die Pflege der Anlagen.",
        [("duty", "Zu Ihren Aufgaben gehört die Pflege der Anlagen.")],
    ),
    ("de", "Du betreust unsere Gäste an der Bar.", [("duty", "Du betreust unsere Gäste an der Bar.")]),
    ("de", "Sie bringen Geduld mit.", [("requirement", "Sie bringen Geduld mit.")]),
    ("de", "Englischkenntnisse sind von Vorteil.", [("requirement", "Englischkenntnisse sind von Vorteil.")]),
    ("de", "Wir bieten ein Jobticket.", [("benefit", "Wir bieten ein Jobticket.")]),
    ("de", "Wir suchen ab sofort einen Gärtner.", [("other", "Wir suchen ab sofort einen Gärtner.")]),
    # French
    ("fr", "Vous préparez les commandes.", [("duty", "Vous préparez les commandes.")]),
    ("fr", "Vous avez le permis B.", [("requirement", "Vous avez le permis B.")]),
    ("fr", "Vous bénéficiez d'une mutuelle.", [("benefit", "Vous bénéficiez d'une mutuelle.")]),
    ("fr", "Nous recherchons un jardinier.", [("other", "Nous recherchons un jardinier.")]),
    # Spanish
    ("es", "Te encargarás de la caja.", [("duty", "Te encargarás de la caja.")]),
    ("es", "Se requiere carné de conducir.", [("requirement", "Se requiere carné de conducir.")]),
    ("es", "Ofrecemos formación continua.", [("benefit", "Ofrecemos formación continua.")]),
    # Polish
    ("pl", "Będziesz obsługiwać kasę.", [("duty", "Będziesz obsługiwać kasę.")]),
    ("pl", "Wymagamy prawa jazdy.", [("requirement", "Wymagamy prawa jazdy.")]),
    ("pl", "Oferujemy posiłki i napiwki.", [("benefit", "Oferujemy posiłki i napiwki.")]),
    # Russian
    ("ru", "Вы будете вести кассу.", [("duty", "Вы будете вести кассу.")]),
    ("ru", "Нужен опыт работы от года.", [("requirement", "Нужен опыт работы от года.")]),
    ("ru", "Предлагаем бесплатное питание.", [("benefit", "Предлагаем бесплатное питание.")]),
    # Swedish
    ("sv", "Du ansvarar för kassan.", [("duty", "Du ansvarar för kassan.")]),
    ("sv", "Du har körkort.", [("requirement", "Du har körkort.")]),
    ("sv", "Vi erbjuder friskvårdsbidrag.", [("benefit", "Vi erbjuder friskvårdsbidrag.")]),
    # Vietnamese
    ("vi", "Công việc gồm thu ngân và dọn bàn.", [("duty", "Công việc gồm thu ngân và dọn bàn.")]),
    ("vi", "Yêu cầu chăm chỉ.", [("requirement", "Yêu cầu chăm chỉ.")]),
    ("vi", "Được hưởng bảo hiểm đầy đủ.", [("benefit", "Được hưởng bảo hiểm đầy đủ.")]),
)

BUGS_CAUGHT: tuple[tuple[str, str, list[tuple[str | None, str]]], ...] = (
    (
        "en",
        "We are a roofing company with more than 40 years of experience, and you will lay slates.",
        [
            ("other", "We are a roofing company with more than 40 years of experience"),
            ("duty", "you will lay slates."),
        ],
    ),
    (
        "de",
        "Ein Familienbetrieb mit über 40 Jahren Erfahrung.",
        [("other", "Ein Familienbetrieb mit über 40 Jahren Erfahrung.")],
    ),
    (
        "es",
        "Somos una empresa con más de 40 años de experiencia.",
        [("other", "Somos una empresa con más de 40 años de experiencia.")],
    ),
    # "do" and "be" are verbs, too, though short.
    ("en", "You would do the monthly accounts.", [("duty", "You would do the monthly accounts.")]),
    # A conjunction belongs to neither side.
    (
        "es",
        "Ofrecemos contrato fijo, y se requiere experiencia previa.",
        [("benefit", "Ofrecemos contrato fijo"), ("requirement", "se requiere experiencia previa.")],
    ),
    ("en", "30 hours a week over five days.", [("other", "30 hours a week over five days.")]),
    # What is only welcome is parted from what is demanded, but not from its own choice of things.
    (
        "en",
        "You need two years in a shop; a trade in wool is preferred.",
        [("requirement", "You need two years in a shop"), ("requirement", "a trade in wool is preferred.")],
    ),
    (
        "en",
        "You must have a van, and bonus points if you own a ladder.",
        [("requirement", "You must have a van"), ("requirement", "bonus points if you own a ladder.")],
    ),
    (
        "en",
        "A diploma in law; Latin is a plus.",
        [(None, "A diploma in law"), ("requirement", "Latin is a plus.")],
    ),
    (
        "en",
        "Experience in farming, forestry or fishing is a plus.",
        [("requirement", "Experience in farming, forestry or fishing is a plus.")],
    ),
    (
        "zh",
        "具备焊工证,有船厂经历者优先。",
        [("requirement", "具备焊工证"), ("requirement", "有船厂经历者优先。")],
    ),
    (
        "de",
        "Wir setzen einen Jagdschein voraus, Hundeerfahrung ist von Vorteil.",
        [
            ("requirement", "Wir setzen einen Jagdschein voraus"),
            ("requirement", "Hundeerfahrung ist von Vorteil."),
        ],
    ),
    # A telephone that is spoken into is no way to apply, and the age of a team no demand.
    ("zh", "平时主要是用电话和微信回访顾客。", [("duty", "平时主要是用电话和微信回访顾客。")]),
    ("zh", "团队三十人,平均年龄27岁。", [("other", "团队三十人,平均年龄27岁。")]),
    # Verbs in the second person, whichever they are.
    ("de", "Du stutzt Hecken und mähst Wiesen.", [("duty", "Du stutzt Hecken und mähst Wiesen.")]),
    ("de", "Du bist pünktlich.", [("requirement", "Du bist pünktlich.")]),
    ("es", "Regarás los tiestos.", [("duty", "Regarás los tiestos.")]),
    ("es", "Tendrás dos pagas.", [(None, "Tendrás dos pagas.")]),
    ("pl", "Podlewasz kwiaty.", [("duty", "Podlewasz kwiaty.")]),
    ("sv", "Du vattnar blommor.", [("duty", "Du vattnar blommor.")]),
    # A number's own comma parts nothing.
    (
        "en",
        "The salary is $64,000 to $71,500 per year plus bonus.",
        [("other", "The salary is $64,000 to $71,500 per year plus bonus.")],
    ),
    # A gerund opens a duty where nobody is spoken of; "as required" demands nothing.
    ("en", "Maintaining the locks of the canal.", [("duty", "Maintaining the locks of the canal.")]),
    ("en", "Maintaining locks means that we get wet.", [(None, "Maintaining locks means that we get wet.")]),
    ("en", "Paint the gates as required.", [(None, "Paint the gates as required.")]),
    (
        "en",
        "The purpose of this position is to keep the locks.",
        [("duty", "The purpose of this position is to keep the locks.")],
    ),
    (
        "en",
        "A keeper in this class is required to perform small repairs.",
        [("duty", "A keeper in this class is required to perform small repairs.")],
    ),
)


@pytest.mark.parametrize(("language", "sentence", "expected"), [*EXAMPLES, *BUGS_CAUGHT])
def test_a_sentence_is_cut_where_it_changes_its_subject(
    language: str, sentence: str, expected: list[tuple[str | None, str]]
) -> None:
    assert [(clause.kind, sentence[clause.start : clause.end]) for clause in cut(sentence, language)] == expected


@pytest.mark.parametrize("language", [None, "ja"])
def test_without_words_for_the_language_a_sentence_stays_whole(language: str | None) -> None:
    sentence = "You'll fit brakes, and we offer a pension."
    assert cut(sentence, language) == [(0, len(sentence), None)]


def test_what_is_too_long_to_be_a_sentence_stays_whole() -> None:
    run = "You'll fit brakes, we offer a pension, " * 50
    assert cut(run, "en") == [(0, len(run), None)]


@pytest.mark.parametrize(
    ("between", "expected"),
    [(", ", True), (", and ", True), (" – ", True), ("；", False), (" ", False), ("\n", False)],
)
def test_clauses_are_one_where_no_more_than_a_comma_parts_them(between: str, expected: bool) -> None:
    assert are_one(between) is expected
