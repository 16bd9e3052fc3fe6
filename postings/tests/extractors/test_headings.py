from __future__ import annotations

import pytest

from postings.extractors import glued, headings
from postings.tests.timing import at_most

EXAMPLES = [
    ("Technologie, których używamy", "skills"),
    ("Przewiń do profilu firmy", "company"),
    ("Wymagane języki:", "attribute"),
    ("Где предстоит работать", "other"),
    ("Дополнительным преимуществом будет:", "preferred"),
    ("Мы готовы предложить:", "benefits"),
    ("What a typical week looks like", "duties"),
    ("Dein neuer Job", "duties"),
    ("Les tâches entre autres :", "duties"),
    ("À ce titre, vous", "duties"),
    ("En dag på jobbet", "duties"),
    ("Что нужно будет делать", "duties"),
    ("Deine Qualitäten und Begabungen", "requirements"),
    ("Dieser Job ist für dich, wenn", "requirements"),
    ("Was wir von Ihnen erwarten", "requirements"),
    ("Profils recherchés :", "requirements"),
    ("Lo que esperamos de ti", "requirements"),
    ("Czego oczekujemy od Ciebie?", "requirements"),
    ("От вас нужны:", "requirements"),
    ("Vem söker vi?", "requirements"),
    ("Damit machst du uns noch besser", "preferred"),
    ("Vos avantages chez nous :", "benefits"),
    ("Почему стоит работать у нас", "benefits"),
    ("Co dostaniesz?", "benefits"),
    ("How we look after you", "benefits"),
    ("Responsibilities", "duties"),
    ("RESPONSIBILITIES:", "duties"),
    ("Duties & Responsibilities", "duties"),
    ("Key Duties / Responsibilities", "duties"),
    ("Essential Functions", "duties"),
    ("Primary duties and responsibilities", "duties"),
    ("1. Main Tasks", "duties"),
    ("III. Job Duties", "duties"),
    ("🚀 What you’ll do", "duties"),
    ("What You Will Be Doing", "duties"),
    ("What you'll be up to", "duties"),
    ("How you'll make an impact", "duties"),
    ("A Day in the Life", "duties"),
    ("**Your mission**", "duties"),
    ("Scope of work", "duties"),
    ("岗位职责", "duties"),
    ("【工作内容】", "duties"),
    ("一、工作职责：", "duties"),
    ("你将负责", "duties"),
    ("工作职责/Responsibilities", "duties"),
    ("Ihre Aufgaben", "duties"),
    ("Das erwartet Dich", "duties"),
    ("Dein Aufgabengebiet", "duties"),
    ("Vos missions", "duties"),
    ("Responsabilités principales", "duties"),
    ("Tus funciones", "duties"),
    ("Qué harás", "duties"),
    ("Zakres obowiązków", "duties"),
    ("Twoje zadania", "duties"),
    ("Обязанности:", "duties"),
    ("Чем предстоит заниматься", "duties"),
    ("Arbetsuppgifter", "duties"),
    ("Dina ansvarsområden", "duties"),
    ("Mô tả công việc", "duties"),
    ("MÔ TẢ CÔNG VIỆC", "duties"),
    ("Requirements", "requirements"),
    ("Minimum Qualifications", "requirements"),
    ("Required Skills & Experience", "requirements"),
    ("Knowledge, Skills and Abilities", "requirements"),
    ("Experience and Education Requirements:", "requirements"),
    ("Basic Technical Qualifications", "requirements"),
    ("What we're looking for", "requirements"),
    ("Who you are", "requirements"),
    ("You have", "requirements"),
    ("Must-haves", "requirements"),
    ("Required and preferred qualifications", "requirements"),
    ("任职要求", "requirements"),
    ("二、任职资格", "requirements"),
    ("应聘条件:", "requirements"),
    ("我们希望你", "requirements"),
    ("Ihr Profil", "requirements"),
    ("Das bringen Sie mit", "requirements"),
    ("Anforderungsprofil", "requirements"),
    ("Profil recherché", "requirements"),
    ("Compétences requises", "requirements"),
    ("Requisitos mínimos", "requirements"),
    ("Wymagania", "requirements"),
    ("Czego oczekujemy", "requirements"),
    ("Требования", "requirements"),
    ("Мы ждем от вас", "requirements"),
    ("Kvalifikationer", "requirements"),
    ("Vi söker dig som", "requirements"),
    ("Yêu cầu công việc", "requirements"),
    ("Preferred Qualifications", "preferred"),
    ("Preferred Experience, Knowledge and Qualifications:", "preferred"),
    ("Desired skills", "preferred"),
    ("Nice to have", "preferred"),
    ("Nice-to-haves", "preferred"),
    ("Bonus points if you have", "preferred"),
    ("加分项", "preferred"),
    ("优先条件", "preferred"),
    ("Von Vorteil", "preferred"),
    ("Se valorará", "preferred"),
    ("Mile widziane", "preferred"),
    ("Будет плюсом", "preferred"),
    ("Meriterande", "preferred"),
    ("Technical Skills", "skills"),
    ("Our tech stack", "skills"),
    ("技术栈", "skills"),
    ("Benefits", "benefits"),
    ("Perks & Benefits", "benefits"),
    ("What we offer", "benefits"),
    ("What's in it for you?", "benefits"),
    ("Why you'll love it here", "benefits"),
    ("福利待遇", "benefits"),
    ("薪酬福利", "benefits"),
    ("职位诱惑", "benefits"),
    ("Wir bieten Ihnen", "benefits"),
    ("Unsere Benefits", "benefits"),
    ("Ce que nous offrons", "benefits"),
    ("Qué ofrecemos", "benefits"),
    ("Oferujemy", "benefits"),
    ("Мы предлагаем", "benefits"),
    ("Vi erbjuder", "benefits"),
    ("Phúc lợi", "benefits"),
    ("Quyền lợi được hưởng", "benefits"),
    ("Job Description", "summary"),
    ("About the role", "summary"),
    ("职位描述", "summary"),
    ("Stellenbeschreibung", "summary"),
    ("About us", "company"),
    ("公司简介", "company"),
    ("Über uns", "company"),
    ("О компании", "company"),
    ("How to apply", "apply"),
    ("联系方式", "apply"),
    ("So bewerben Sie sich", "apply"),
    ("Equal Opportunity Employer", "other"),
    ("Education", "attribute"),
    ("Your experience", "attribute"),
    ("学历要求", "attribute"),
    ("Work authorization", "attribute"),
    ("Job Type", "fields"),
    ("工作地点", "fields"),
    ("Nơi làm việc", "fields"),
]

WITH_TAILS = [
    ("Qualifications for the Night Nurse", "requirements"),
    ("Responsibilities of the Shift Lead", "duties"),
    ("What you'll do as a barista", "duties"),
    ("Requirements (all of these)", "requirements"),
    ("Benefits - full-time staff", "benefits"),
    ("In this role, you will", "duties"),
    ("As a Store Manager, you will", "duties"),
    ("The ideal candidate will have", "requirements"),
    ("To be considered you need", "requirements"),
    ("About Lindqvist & Sons", "company"),
    ("What we can offer you", "benefits"),
    ("机械维修岗位职责", "duties"),
]

OF_A_FAMILY = [
    ("What you'll enjoy about this workshop", "benefits"),
    ("How we look after our bakers", "benefits"),
    ("What do we expect of you?", "requirements"),
    ("You'll be happy here if", "requirements"),
    ("What tools would you need?", "requirements"),
    ("Here's what your weeks look like", "duties"),
    ("Not a must, but lovely", "preferred"),
    ("Sounds good? This is how to apply", "apply"),
    ("Our commitment to fairness", "other"),
    ("Woran du arbeitest", "duties"),
    ("Was dich ausmacht", "requirements"),
    ("Perfekt, wenn du außerdem", "preferred"),
    ("Was du von uns bekommst", "benefits"),
    ("Ce que tu feras ici", "duties"),
    ("Ce que l'on attend de toi", "requirements"),
    ("Pourquoi venir chez nous", "benefits"),
    ("Tus principales tareas", "duties"),
    ("Debes contar con", "requirements"),
    ("Lo que ganas", "benefits"),
    ("Do Twoich zadań będzie należało", "duties"),
    ("Od osób aplikujących oczekujemy", "requirements"),
    ("Co u nas zyskasz", "benefits"),
    ("加入团队，你会得到", "benefits"),
    ("我们期待这样的你", "requirements"),
    ("来了以后要做的事", "duties"),
    ("Чем вам предстоит заниматься", "duties"),
    ("Việc bạn cần làm", "duties"),
]

NO_HEADINGS = [
    "Educate the customer on the benefits of our pumps",
    "Requirements gathering with the works council",
    "Experience in selling dental chairs",
    "Knowledge of building law",
    "Benefits administration for 300 employees",
    "Responsible for the tidy stock room",
    "Good communication skills",
    "Project management",
    "Night Nurse",
    "Harbour Logistics Ltd",
    "负责客户需求分析",
    "Teamfähigkeit",
    "Sales Associate",
    "",
    "•",
    "Work closely with the team to meet all of the requirements that the customer has set for us",
]

BUGS_CAUGHT = [
    ("Your experience", "attribute"),  # read as requirements when the pronoun was cut before the look-up
    ("Preferred Skills", "preferred"),
    ("Where you'll sit", "other"),  # "you'll" opened a list of duties
    ("What you'll like about the harbour", "benefits"),
    ("What you'd like to do with us", "duties"),  # "what you'd like" opened a list of benefits
    ("Required:", "requirements"),  # with no noun behind it
    ("Zwingend erforderlich", "requirements"),
    ("Indispensable", "requirements"),
    ("Wymagane", "requirements"),
    ("Обязательно", "requirements"),
    ("Bắt buộc", "requirements"),
    ("必须具备", "requirements"),
]
NO_HEADINGS_EVEN_IF_MARKED = ["Must have a steady hand with glass", "Good bits of code to look at"]
OF_MORE_FAMILIES = [
    ("What makes this job different", "benefits"),
    ("Must-have skills", "requirements"),
    ("Your first twelve weeks", "duties"),
    ("Our history", "company"),
    ("Das lernen Sie bei uns", "duties"),
    ("Warum gerade wir?", "benefits"),
    ("Savoir-être", "requirements"),
    ("Prestaciones de la casa", "benefits"),
    ("Perfil buscado", "requirements"),
    ("W tej roli będziesz", "duties"),
    ("Dlaczego u nas?", "benefits"),
    ("Нам важно", "requirements"),
    ("Почему именно мы", "benefits"),
    ("Условия работы", "benefits"),
    ("Vì sao nên về với chúng tôi", "benefits"),
    ("Tiêu chuẩn chung", "requirements"),
    ("候选人特质", "requirements"),
    ("Why this is a fun team", "benefits"),
    ("The big challenge", "duties"),
    ("Your typical day", "duties"),
    ("Desirable", "preferred"),
    ("So bringst du uns voran", "requirements"),
    ("Dein Arbeitsalltag", "duties"),
    ("Anforderungen an dich", "requirements"),
    ("Votre parcours", "requirements"),
    ("Au programme de vos semaines", "duties"),
    ("Avantages du poste", "benefits"),
    ("Qui sommes-nous ?", "company"),  # the hyphen hid the phrase
    ("¿Cuáles serán tus tareas?", "duties"),
    ("Estudios requeridos", "requirements"),
    ("Do zadań nowej osoby w dziale należeć będzie", "duties"),
    ("Jeżeli potrafisz", "requirements"),
    ("Вы подойдёте, если", "requirements"),
    ("Станет преимуществом", "preferred"),
    ("Varför just vi?", "benefits"),
    ("Những quyền lợi khi làm việc", "benefits"),
    ("Điểm cộng", "preferred"),
    ("岗位具体描述", "duties"),
    ("额外优势", "preferred"),
]


@pytest.mark.parametrize(("words", "kind"), EXAMPLES + BUGS_CAUGHT)
def test_it_knows_a_heading_however_it_is_written(words: str, kind: str) -> None:
    assert headings.kind_of(words, marked=True) == kind


@pytest.mark.parametrize(("words", "kind"), OF_A_FAMILY)
def test_its_build_tells_what_a_marked_heading_opens(words: str, kind: str) -> None:
    assert headings.kind_of(words, marked=True) == kind


@pytest.mark.parametrize(("words", "kind"), OF_MORE_FAMILIES)
def test_its_build_tells_it_in_nine_languages(words: str, kind: str) -> None:
    assert headings.kind_of(words, marked=True) == kind


@pytest.mark.parametrize("words", NO_HEADINGS_EVEN_IF_MARKED)
def test_a_line_that_begins_like_a_heading_is_none(words: str) -> None:
    assert headings.kind_of(words, marked=True) is None


@pytest.mark.parametrize(("words", "kind"), WITH_TAILS)
def test_it_cuts_the_tail_of_a_marked_heading(words: str, kind: str) -> None:
    assert headings.kind_of(words, marked=True) == kind


@pytest.mark.parametrize("words", NO_HEADINGS)
def test_it_takes_no_line_for_a_heading(words: str) -> None:
    assert headings.kind_of(words, marked=False) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Für diese Stelle setzen wir voraus:", None),
        ("Sie bringen folgende Qualifikationen mit:", "requirements"),
        ("Ihre Vorteile bei uns im Haus:", "benefits"),
        ("Every day you will:", "duties"),
        ("We are open from nine to five:", None),
    ],
)
def test_a_telling_word_leads_in_a_list(words: str, kind: str | None) -> None:
    assert headings.lead_in_kind(words) == kind


GLUED = [
    ("我们做水泵。岗位职责：1、装配水泵；2、检验。任职要求：1、中专以上；2、细心。", ["duties", "requirements"]),
    (
        "【岗位职责】每天检查设备运行情况并做好记录【任职要求】有电工证，能上夜班，身体健康",
        ["duties", "requirements"],
    ),
    (
        "SUMMARY The clerk keeps our files. ESSENTIAL DUTIES Files letters and answers calls.",
        ["summary", "duties"],
    ),
    ("We fix roofs in all weather.Requirements: a head for heights and a licence.", ["requirements"]),
    ("Nous réparons des toits. Avantages : tickets restaurant et mutuelle", ["benefits"]),
    (
        "What You Will Be DoingDutiesAs the keeper of our stores you count what comes and goes",
        ["duties", "duties"],
    ),
    ("RequirementsAn eye for colour", ["requirements"]),
    ("We teach you.Required SkillsPatience with small screws", ["requirements"]),
    ("clocks of the fair, SASDesired QualificationsAn apprenticeship", ["preferred"]),
    ("We mend watches and talk to collectorsQualifications5+ years at the bench", ["requirements"]),
    ("We work in small crews. What we'd like to see:4+ years on a fishing boat", ["requirements"]),
    ("We sail. Minimum Knowledge, Skills and AbilitiesBachelor's degree in nautics", ["requirements"]),
    ("Our boats are old. What you'll get to do:Haul nets before dawn", ["duties"]),
    (
        "You mend nets and ropes. Required Experience and Skills·  Two summers at sea·  A boat licence",
        ["requirements"],
    ),
]
NOT_GLUED = [
    "按照客户的要求：每周提交一次报告，每月参加一次会议，保持良好的沟通。",
    "Explain product features and benefits: the customer must understand them well.",
    "We meet the requirements: ISO certificates hang in every hall of the plant.",
    "THE WHOLE TEXT IS IN CAPITALS AND NAMES DUTIES AND REQUIREMENTS OF THE JOB",
    "PeopleWise Vietnam",
    "It is a small yard. What we would like to see: more boats on the water.",
    "SkillsBridge, our school: at SkillsBridge you learn what the bench needs",
    "Nets are mended by hand. Job : Fishing Primary Location : Hull Organization : North Pier Shift : Night",
    "Able to meet or exceed Performance CompetenciesDemonstrated at the bench",
]


@pytest.mark.parametrize(("text", "kinds"), GLUED)
def test_it_finds_headings_inside_a_line(text: str, kinds: list[str]) -> None:
    assert [found.kind for found in glued.find(text)] == kinds


@pytest.mark.parametrize("text", NOT_GLUED)
def test_words_in_a_sentence_are_no_heading(text: str) -> None:
    assert list(glued.find(text)) == []


@pytest.mark.parametrize(
    "unit",
    [
        "Ab ",
        "a:",
        "A",
        "职责：",
        "(((",
        "A-",
        "ABC ",
        "1、",
        "：",
        "Requirements ",
        "RequirementsA",
        "Qualifications5+",
    ],
)
def test_a_hostile_text_takes_milliseconds(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    with at_most(seconds=1.5):
        list(glued.find(text))
