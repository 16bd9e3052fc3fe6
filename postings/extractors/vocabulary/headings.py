"""Headings of postings, by what they open and by language. Written for the project from the usual wording.

Kinds are the values of sections.SectionKind; `attribute` are labels that name one demand ("Education:",
学历要求), `fields` labels that end a section ("Job Type:", 工作地点). Phrases are separated by commas and
matched folded: without case, accents, connecting words ("and", "und", "the", "your") and punctuation.
"""

# ruff: noqa: E501  a pattern is easier to read whole
from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, Mapping[str, str]] = {
    "duties": {
        "en": """
            responsibilities, duties, job duties, tasks, accountabilities, main activities, activities,
            missions, mission, key expected achievements, expected achievements, achievements,
            deliverables, key deliverables, key result areas, scope of work, work performed, work to be
            performed, functions, job functions, what you'll do, what you will do, what will you do, what
            you'll be doing, what you will be doing, what you do, what you'll own, what you will own, what
            you'll work on, what you'll be working on, what you'll accomplish, what you'll achieve, what
            you'll deliver, what you'll be responsible for, what you will be responsible for, what will
            you be doing, what you can expect to do, what the job involves, what the role involves, what
            the role entails, what's the job, what is the job, what does the job involve, how you'll make
            an impact, how you will make an impact, how you'll contribute, how you will contribute, how
            you'll spend your time, your impact, the impact you'll have, your contribution, your
            contributions, your mission, the mission, your day to day, day to day, a typical day, a day in
            the life, typical day, a day in life, your day, what a day looks like, what your day looks
            like, what you will be up to, your role will include, your responsibilities will include,
            responsibilities include, duties include, responsibilities will include, duties will include,
            responsibilities may include, duties may include, in this role you will, in this role you'll,
            in this position you will, as part of this role you will, you will, you'll, you will be
            responsible for, the role will involve, the job involves, you will be, you'll be responsible
            for, responsible for, the successful candidate will, what the work looks like, job scope,
            areas of responsibility, area of responsibility, key areas of responsibility, scope of
            responsibilities, list of duties, statement of duties, typical work activities, performance
            objectives, objectives, key objectives, principal accountabilities, role responsibilities,
            what you'll get to do, things you'll do, things you will do, what you'll tackle, what we need
            you to do, what we'd like you to do, what we want you to do, the work, the work you'll do,
            work you'll do, the challenge, your challenge, what a typical week looks like, a typical week,
            typical week, your typical week, your week, a week in the life, what your week looks like,
            what you'll get up to, what you will get up to, what you'll spend your time on, how you'll
            spend your days, what your job looks like, what the job looks like, where you come in, what
            we'll ask of you, your main tasks, the day job, what you'll take on, what you'll handle, what
            you'll look after, your remit, remit, the remit, task description, tasks to be performed
        """,
        "zh": """
            岗位职责, 工作职责, 职位职责, 主要职责, 职责, 职责描述, 工作内容, 岗位内容, 主要工作内容,
            主要工作, 工作描述, 岗位职责描述, 工作职责描述, 职位内容, 工作任务, 主要任务, 岗位任务,
            你将负责, 您将负责, 你要做什么, 你将做什么, 你会做什么, 你的工作, 你的职责, 您的职责,
            日常工作, 核心职责, 工作范围, 职责范围, 岗位工作内容, 主要岗位职责, 主要工作职责, 具体职责,
            具体工作, 工作目标, 岗位工作职责, 职位的职责, 工作责任, 职务内容, 职务职责, 职责内容,
            岗位责任, 主要责任, 职责说明, 工作说明, 岗位职能, 主要职能, 你将参与, 加入我们你将,
            岗位主要职责, 职责要点, 職責, 工作職責, 崗位職責, 工作內容, 主要職責, 职责与工作内容,
            工作职能, 岗位说明及职责, 职位主要职责, 你将会, 你会负责, 你要做的, 你要做的事, 你将要做的,
            工作日常, 你的日常, 典型的一天, 一天的工作, 我们需要你做什么, 来了做什么
        """,
        "de": """
            aufgaben, aufgabe, aufgabengebiet, aufgabengebiete, aufgabenbereich, aufgabenbereiche,
            aufgabenbeschreibung, aufgabenstellung, aufgabenschwerpunkte, aufgabenprofil, aufgabenfeld,
            hauptaufgaben, kernaufgaben, tätigkeiten, tätigkeit, tätigkeitsbereich,
            tätigkeitsbeschreibung, tätigkeitsfeld, tätigkeitsprofil, tätigkeitsgebiet,
            tätigkeitsschwerpunkte, arbeitsaufgaben, arbeitsgebiet, arbeitsinhalte, verantwortlichkeiten,
            verantwortungsbereich, verantwortung, das erwartet sie, das erwartet dich, was sie erwartet,
            was dich erwartet, was erwartet sie, was erwartet dich, sie erwartet, dich erwartet, das
            machst du, das machen sie, was du machst, was sie tun, was du tust, das tust du, was sie
            machen, was du bewegst, was sie bewegen, das bewegen sie, das bewegst du, ihr job, dein job,
            dein einsatz, ihr einsatz, ihre mission, deine mission, wofür wir sie suchen, wofür wir dich
            suchen, dafür sind sie verantwortlich, dafür bist du verantwortlich, ihre rolle, deine rolle,
            die aufgabe, darum geht es, darum geht's, darauf kannst du dich freuen in deinem job, zu ihren
            aufgaben gehören, zu deinen aufgaben gehören, ihre aufgaben umfassen, deine aufgaben umfassen,
            ihr verantwortungsbereich, ihre herausforderung, deine herausforderung, ihre position,
            schwerpunkte, ihre schwerpunkte, wir bieten eine vielseitige tätigkeit, das sind ihre
            aufgaben, das sind deine aufgaben, ihr arbeitsalltag, ihre zukünftigen aufgaben, deine
            zukünftigen aufgaben, stellenbeschreibung aufgaben, die position, ihr wirkungskreis, was sie
            bei uns tun, was du bei uns machst, ihr neuer job, dein neuer job, dein tag bei uns, ihr tag
            bei uns, dein alltag, ihr alltag, so sieht dein tag aus, so sieht ihr tag aus, das sind deine
            tätigkeiten, das wartet auf dich, das wartet auf sie, was auf dich wartet, was auf sie wartet,
            hier packst du an, dein beitrag, ihr beitrag, deine tätigkeiten, ihre tätigkeiten, das
            übernimmst du, das übernehmen sie, hier bringst du dich ein, darum kümmerst du dich, darum
            kümmern sie sich
        """,
        "fr": """
            missions, mission, vos missions, votre mission, tes missions, ta mission, missions
            principales, responsabilités, vos responsabilités, principales responsabilités,
            responsabilités principales, tâches, tâches principales, activités, activités principales,
            description des tâches, vos tâches, votre rôle, ton rôle, rôle, ce que vous ferez, ce que tu
            feras, vos principales missions, les missions, la mission, vos activités, description des
            missions, attributions, fonctions, rôle responsabilités, rattaché vous serez chargé de, vous
            serez en charge de, vous serez chargé de, vous aurez pour missions, à ce titre vous, vos
            missions principales, au quotidien, votre quotidien, tes responsabilités, le rôle, missions
            confiées, les tâches, vos futures missions, ton futur job, votre futur poste, ce qui vous
            attend, ce qui t'attend, ton quotidien, une journée type, votre journée type, le job, vos
            tâches principales, les tâches entre autre, les tâches entre autres, votre contribution, vos
            challenges, les missions du poste, description de la mission, vous serez amené à, vous
            interviendrez sur
        """,
        "es": """
            funciones, responsabilidades, tareas, principales funciones, funciones principales, tus
            funciones, tus responsabilidades, tus tareas, misión, tu misión, actividades, actividades
            principales, qué harás, qué vas a hacer, lo que harás, cuáles serán tus funciones, funciones
            del puesto, funciones a realizar, principales responsabilidades, tareas a realizar, tu día a
            día, cuál será tu misión, tu rol, sus funciones, actividades a realizar, funciones
            responsabilidades, qué te espera, en tu día a día, responsabilidades principales, te
            encargarás de, serás responsable de, qué vas a hacer con nosotros, cuál será tu día a día,
            cómo será tu día a día, un día típico, tu trabajo consistirá en, las funciones, las tareas, tu
            reto, el reto, en qué consiste el trabajo, en qué consiste, funciones tareas
        """,
        "pl": """
            zakres obowiązków, obowiązki, zadania, twoje zadania, główne zadania, zakres zadań, opis
            stanowiska, zakres odpowiedzialności, odpowiedzialność, twój zakres obowiązków, twoje
            obowiązki, czym będziesz się zajmować, co będziesz robić, twoja rola, główne obowiązki, opis
            obowiązków, zadania na stanowisku, za co będziesz odpowiedzialny, do twoich zadań należeć
            będzie, osoba zatrudniona będzie odpowiedzialna za, podstawowe obowiązki, kluczowe zadania,
            jakie będą twoje zadania, na czym polega praca, opis pracy, twój dzień, typowy dzień, twój
            dzień pracy, co będzie należało do twoich obowiązków, do twoich obowiązków należeć będzie,
            będziesz odpowiadać za, będziesz odpowiedzialny za, co cię czeka, twoja misja, praca polega
            na, twoje wyzwania, zakres prac
        """,
        "ru": """
            обязанности, должностные обязанности, ваши обязанности, основные обязанности, задачи, ваши
            задачи, основные задачи, чем предстоит заниматься, что предстоит делать, что нужно делать, что
            делать, функционал, функциональные обязанности, зона ответственности, что вы будете делать,
            вам предстоит, чем вы будете заниматься, какие задачи вас ждут, твои задачи, что ты будешь
            делать, предстоит делать, чем нужно заниматься, предстоящие задачи, мы доверим вам, ключевые
            задачи, роль, в обязанности входит, что нужно будет делать, что надо делать, что надо будет
            делать, что входит в обязанности, твои обязанности, ваш функционал, как проходит день, ваш
            день, в ваши задачи входит, вы будете, ты будешь, что предстоит, какие задачи предстоит
            решать, чем займетесь, чем займешься, ваша роль
        """,
        "sv": """
            arbetsuppgifter, dina arbetsuppgifter, huvudsakliga arbetsuppgifter, ansvarsområden, dina
            ansvarsområden, uppgifter, om rollen, rollen, din roll, tjänsten, ditt uppdrag, uppdraget, vad
            du kommer göra, vad du kommer att göra, det här kommer du göra, arbetsbeskrivning, om
            tjänsten, ansvar, dina huvudsakliga arbetsuppgifter, vad innebär rollen, i rollen ingår, du
            kommer att, ansvar uppgifter, en dag på jobbet, en vanlig dag, dina uppgifter, vad du får
            göra, vad gör du hos oss, så ser din vardag ut, din vardag, vad jobbet innebär, arbetet
            innebär, i arbetet ingår, dina ansvarsuppgifter, vad kommer du att göra, ditt jobb
        """,
        "vi": """
            mô tả công việc, nhiệm vụ, trách nhiệm, nhiệm vụ chính, trách nhiệm chính, công việc chính,
            nội dung công việc, chi tiết công việc, trách nhiệm công việc, nhiệm vụ công việc, bạn sẽ làm
            gì, công việc của bạn, mô tả, nhiệm vụ trách nhiệm, công việc cụ thể, các công việc chính, mô
            tả chi tiết công việc, công việc hàng ngày, chức năng nhiệm vụ, nhiệm vụ cụ thể, công việc
            phải làm, vai trò, vai trò trách nhiệm, trách nhiệm nhiệm vụ, công việc của bạn là gì, một
            ngày làm việc, bạn sẽ phụ trách, công việc bạn sẽ làm, việc bạn sẽ làm, nhiệm vụ của bạn,
            trách nhiệm của bạn
        """,
    },
    "requirements": {
        "en": """
            requirements, qualifications, minimum qualifications, required skills, skills required,
            prerequisites, eligibility, eligibility criteria, who you are, about you, what you bring, what
            you'll bring, what you will bring, what you bring to the table, what you'll bring to the
            table, what you'll need, what you need, what you need for this position, what you will need, what we need, what we need from
            you, what we require, what it takes, what you should have, what you have, what you must have,
            what you'll need to succeed, what you need to succeed, what will make you successful, to be
            successful, to succeed, to be successful you will need, what we're looking for, what we are
            looking for, what are we looking for, who we're looking for, who we are looking for, who are
            you, who should apply, is this you, we're looking for, we are looking for, we are looking for
            someone who, we're looking for someone who, we expect, what we expect, what do you need, what
            does it take, your profile, the profile, profile, candidate profile, ideal candidate, the
            ideal candidate, our ideal candidate, ideal profile, must have, must haves, must-haves, you
            have, you must have, you should have, you bring, you are, you need, you'll need, you will
            need, you will have, you'll have, you possess, your background, background, your experience,
            your skills, your qualifications, your expertise, job specification, person specification, job
            specifications, education experience, what makes you a great fit, what makes you a good fit,
            why you, you'll be a great fit if, you might be a fit if, you may be a fit if, are you right
            for the job, the right person, the person, the candidate, selection criteria, successful
            candidate, the successful candidate, successful candidates will have, knowledge skills
            abilities, the ideal candidate will have, the ideal candidate will, ideal candidates will
            have, attributes, personal attributes, key attributes, personal characteristics, personal
            qualities, traits, competencies, key competencies, core competencies, basic qualifications,
            what you already have, what you know, required experience, required education, required
            knowledge, key qualifications, key skills, skills you'll need, skills you need, what we look
            for, we would love to hear from you if, desired skills experience, desired skills expertise,
            skills experience, skills qualifications, experience skills, experience requirements,
            knowledge requirements, expertise, capabilities, entry requirements, essential criteria,
            essential, mandatory, minimum requirement, requirement, qualification, your toolbox, your
            superpowers, tell us about you, a little about you, this is you, characteristics, special
            requirements, physical requirements, license requirements, licensure, what you come with, what
            you'll come with, what we hope you bring, what we'd like you to have, what we'd love you to
            have, what you'll have, who you'll be, who we need, who we want, who this is for, is this role
            for you, this role is for you if, you're a great fit if, you'll thrive here if, you'll love
            this job if, what we ask, what we ask of you, what we ask for, what you offer, what you offer
            us, we ask for, we would like you to have
        """,
        "zh": """
            任职要求, 任职资格, 岗位要求, 职位要求, 要求, 招聘要求, 应聘要求, 应聘条件, 任职条件,
            招聘条件, 岗位条件, 资格要求, 需求条件, 其他条件, 其它条件, 征才条件, 录取条件, 能力要求, 技能要求, 技术要求, 专业要求, 基本要求, 基本条件,
            任职需求, 岗位需求, 职位需求, 我们希望你, 我们希望您, 我们期待你, 我们需要你, 希望你,
            期望你, 你需要, 你需要具备, 你应该具备, 我们对你的要求, 我们的要求, 你的条件, 任职资格要求,
            岗位任职要求, 岗位任职资格, 职位资格, 任职资历, 人员要求, 素质要求, 个人要求, 条件要求,
            条件, 必备条件, 必要条件, 必备技能, 必须条件, 硬性要求, 硬性条件, 具备条件, 资格条件,
            技能与经验, 资质要求, 资历要求, 录用条件, 入职要求, 应聘者要求, 候选人要求, 胜任要求,
            专业技能, 职责要求, 工作要求, 职能要求, 职位条件, 任职标准, 岗位资格, 任职者要求,
            我们希望你是, 你是这样的人, 期待这样的你, 我们期望, 希望你具备, 希望您具备, 任職要求,
            職位要求, 職務要求, 崗位要求, 條件要求, 核心要求, 主要要求, 其他要求, 其它要求, 具体要求,
            经验要求与能力, 你是谁, 我们希望你有, 希望你是, 我们在找这样的你, 我们想找的人, 我们寻找的你,
            期待的你, 你应具备, 你具备, 您需要具备, 我们看重, 适合这样的你, 这样的你, 我们想要的你,
            你最好是, 理想的你, 理想候选人, 来的条件
        """,
        "de": """
            profil, anforderungen, anforderungsprofil, qualifikation, qualifikationen, voraussetzungen,
            voraussetzung, kenntnisse, fähigkeiten, das bringen sie mit, das bringst du mit, was sie
            mitbringen, was du mitbringst, sie bringen mit, du bringst mit, wir erwarten, was wir
            erwarten, das erwarten wir, wir erwarten von ihnen, was wir suchen, wen wir suchen, wir
            suchen, das zeichnet sie aus, das zeichnet dich aus, was sie auszeichnet, was dich
            auszeichnet, das sind sie, das bist du, wer sie sind, wer du bist, damit überzeugen sie uns,
            damit überzeugen sie, damit überzeugst du uns, damit begeistern sie uns,
            einstellungsvoraussetzungen, zugangsvoraussetzungen, bewerberprofil, stärken, ihre stärken,
            deine stärken, persönlichkeit, fachliche anforderungen, persönliche anforderungen, fachliche
            voraussetzungen, persönliche voraussetzungen, erforderliche kenntnisse, kompetenzen, ihre
            kompetenzen, deine skills, ihre skills, ihr know how, dein know how, sie verfügen über, sie
            haben, du hast, sie sind, du bist, sie besitzen, das wünschen wir uns, wir wünschen uns, was
            wir uns wünschen, ihr hintergrund, dein hintergrund, ihre erfahrung, deine erfahrung, ihre
            erfahrungen, unsere anforderungen, unsere erwartungen, das sollten sie mitbringen, das
            solltest du mitbringen, was sie mitbringen sollten, was du mitbringen solltest, womit sie uns
            überzeugen, womit du uns überzeugst, wie sie uns überzeugen, sie passen zu uns wenn, formale
            anforderungen, notwendige qualifikationen, bewerberanforderungen, ihre voraussetzungen,
            qualifikationsprofil, ihr background, muss kriterien, wichtig ist uns, fachkenntnisse, deine
            qualitäten, ihre qualitäten, qualitäten, qualitäten begabungen, fachliche kompetenzen,
            persönliche kompetenzen, soziale kompetenzen, was ist uns wichtig, was uns wichtig ist, das
            ist uns wichtig, dieser job ist für dich wenn, der job passt zu dir wenn, du passt zu uns
            wenn, damit punktest du, damit punkten sie, damit kannst du punkten, das macht dich aus, das
            macht sie aus, was dich ausmacht, was du kannst, das kannst du, was sie können, das hast du
            drauf, so bist du, wer zu uns passt, das braucht es, was du brauchst, das brauchst du, das
            brauchen sie, du bringst, sie bringen, wir freuen uns auf dich wenn, das suchen wir, dein
            rucksack, ihr rucksack, dein talent, deine talente, persönlich sind sie, persönlich bist du, persönlich bringen sie mit, persönlich überzeugen sie, ihre talente, was wir von ihnen erwarten,
            was wir von dir erwarten, das erwarten wir von dir, das erwarten wir von ihnen
        """,
        "fr": """
            profil, votre profil, ton profil, profil recherché, profil souhaité, profil du candidat,
            compétences, compétences requises, compétences techniques, vos compétences, exigences,
            qualifications, qualifications requises, prérequis, pré requis, conditions requises,
            formation, formation expérience, expérience requise, qui êtes vous, qui es tu, ce que nous
            recherchons, nous recherchons, le profil, le profil idéal, compétences attendues, aptitudes,
            qualités requises, savoir faire, savoir être, vous êtes, vous avez, votre expérience, profil
            attendu, votre parcours, diplômes requis, critères, à propos de vous, compétences nécessaires,
            ce que vous apportez, connaissances requises, profils recherchés, qui recherchons nous, qui
            cherchons nous, ce poste est fait pour vous si, ce poste est fait pour toi si, vous vous
            reconnaissez, votre profil idéal, ce que nous attendons de vous, nous attendons de vous, ce
            qu'on attend de toi, vos atouts, tes atouts, vos qualités, vos qualifications, ce qu'il vous
            faut, ce qu'il te faut, vous apportez, les compétences, compétences clés, expérience
            formation, diplôme expérience
        """,
        "es": """
            requisitos, perfil, tu perfil, perfil buscado, perfil requerido, requerimientos, requisitos
            mínimos, requisitos imprescindibles, requisitos del puesto, qué buscamos, qué necesitas, lo
            que buscamos, qué pedimos, qué esperamos de ti, competencias, conocimientos, conocimientos
            requeridos, habilidades, formación, formación requerida, experiencia requerida, experiencia
            mínima, cualificaciones, aptitudes, qué necesitamos, buscamos, se requiere, imprescindible,
            requisitos obligatorios, perfil del candidato, nuestro candidato ideal, lo que necesitas, a
            quién buscamos, te pedimos, que requerimos, sobre ti, qué te pedimos, lo que pedimos, qué
            valoramos de ti, qué necesitas para el puesto, tú eres, eres tú si, lo que esperamos de ti, tu
            experiencia, tus conocimientos, tus habilidades, cómo eres, qué esperamos, encajas si, perfil
            ideal, perfil profesional, nos gustaría que tuvieras, a quién estamos buscando
        """,
        "pl": """
            wymagania, nasze wymagania, oczekiwania, nasze oczekiwania, wymagane kwalifikacje,
            kwalifikacje, czego oczekujemy, oczekujemy, wymagamy, profil kandydata, twój profil, twoje
            kwalifikacje, kogo szukamy, kogo poszukujemy, czego wymagamy, wymagania na stanowisko,
            wymagania konieczne, wymagania obowiązkowe, wymagania niezbędne, od kandydatów oczekujemy,
            umiejętności, kompetencje, szukamy osób które, szukamy cię jeśli, aplikuj jeśli, wymagania
            wobec kandydatów, co powinieneś mieć, nasze wymagania i oczekiwania, niezbędne wymagania, to
            stanowisko jest dla ciebie jeśli, idealny kandydat, idealna kandydatka, czego od ciebie
            oczekujemy, oczekujemy od ciebie, czego szukamy, szukamy kogoś kto, szukamy osoby która, praca
            dla ciebie jeśli, pasujesz do nas jeśli, co powinieneś wiedzieć, czego potrzebujesz, nasz
            idealny kandydat, twoje doświadczenie, twoje umiejętności, wymagane doświadczenie, wymagane
            umiejętności, wymagane, obowiązkowe
        """,
        "ru": """
            требования, наши требования, основные требования, требования к кандидату, ожидания, наши
            ожидания, что мы ожидаем, мы ожидаем, что мы ждем, мы ждем, от вас, ждем от вас, что мы ждем
            от вас, необходимо, квалификация, навыки, ключевые навыки, кого мы ищем, мы ищем, что нужно,
            нам важно, для нас важно, требования к соискателю, требования к кандидатам, мы ожидаем от вас,
            мы ждем от вас, от тебя, вы, обязательные требования, необходимые навыки, опыт и навыки, вы
            нам подходите если, нам нужен человек, мы ожидаем что вы, что важно для нас, что мы от вас
            ожидаем, от вас нужны, от вас нужно, что от вас нужно, что от вас требуется, от вас требуется,
            что потребуется, что для этого нужно, что для этого требуется, необходимые знания, мы хотели
            бы чтобы вы, мы хотим чтобы вы, мы хотим видеть, хотим видеть, идеальный кандидат, наш
            идеальный кандидат, ищем того кто, мы ищем того кто, кто нам нужен, кого ищем, ждем тебя если,
            ждем вас если, ожидаем, вам понадобится, знания и навыки, ваш опыт, ваш профиль, твой профиль,
            мы ждем что вы, вы подходите если, вы нам подойдете если, вакансия для вас если
        """,
        "sv": """
            kvalifikationer, krav, kravprofil, dina kvalifikationer, vi söker dig som, vi söker, din
            profil, profil, vem är du, om dig, vi förväntar oss, vad vi söker, utbildning erfarenhet,
            erfarenhet, kompetenser, personliga egenskaper, skallkrav, ska krav, krav för tjänsten, du
            har, vem vi söker, vi söker dig, för att lyckas i rollen, din bakgrund, kvalifikationskrav,
            formella krav, vi ser att du har, vem söker vi, vem letar vi efter, vi letar efter dig som, vi
            ser gärna att du, vi tror att du, är du den vi söker, du som söker, dina egenskaper, vad vi
            förväntar oss, det här har du, vad du behöver, din kompetens, dina erfarenheter, vem är du som
            söker, om dig som söker, det här söker vi, kompetenskrav, personen vi söker,
            behörighet, behörighetskrav, krav och meritgrunder, bedömningsgrunder, din erfarenhet, kompetens,
            erfarenhet och kompetens, kunskaper och erfarenheter, arbetslivserfarenhet och utbildning,
            förutsättningar
        """,
        "vi": """
            yêu cầu, yêu cầu công việc, yêu cầu ứng viên, yêu cầu tuyển dụng, yêu cầu chung, yêu cầu
            chuyên môn, tiêu chuẩn, tiêu chuẩn ứng viên, điều kiện, điều kiện tuyển dụng, kỹ năng, kỹ năng
            yêu cầu, năng lực, yêu cầu kỹ năng, yêu cầu kinh nghiệm, yêu cầu trình độ, yêu cầu bắt buộc,
            yêu cầu năng lực, bạn cần có, bạn là ai, chúng tôi cần bạn, ứng viên cần có, yêu cầu khác, yêu
            cầu vị trí, tiêu chí tuyển dụng, yêu cầu cụ thể, yêu cầu đối với ứng viên, kiến thức, phẩm
            chất, kiến thức chuyên môn, yêu cầu công việc khác, chúng tôi tìm kiếm, chúng tôi đang tìm
            kiếm, chân dung ứng viên, hồ sơ ứng viên lý tưởng, ứng viên lý tưởng, bạn phù hợp nếu, yêu cầu
            với ứng viên, yêu cầu của chúng tôi
        """,
    },
    "preferred": {
        "en": """
            preferred qualifications, preferred, desired, desirable, nice to have, nice to haves,
            nice-to-have, nice-to-haves, bonus points, bonus points if you have, bonus points for, bonus,
            bonuses, bonus skills, pluses, plus, plusses, a plus, big plus, additional plus, it's a plus,
            extra credit, brownie points, extra points, good to have, great to have, would be nice, it
            would be nice if, it's great if you have, would be a plus, what would be nice, what's nice to
            have, even better, even better if, even better if you have, ideally, ideally you have, ideally
            you will have, ideally you'll have, added advantage, an advantage, advantages, assets,
            considered an asset, considered a plus, it's a bonus if you have, you get bonus points, you'll
            stand out if, you stand out if, what will set you apart, what sets you apart, stand out, ways
            to stand out, ways to stand out from the crowd, to stand out, highly desirable, highly
            desired, also great, we'd love it if, what we value, we would love it if, not required but,
            optional, optional skills, it would help if you, it helps if you, it would be great if you, it
            would be nice if you, it would be good if you, it would be a bonus if you, it's a bonus if
            you, bonus if you, nice if you, great if you, you might also, you may also have, you might
            also have, helpful, it would also be helpful, also helpful, extras, a bonus, even better if
            you, we'd also love, you'd be a great fit if you also, icing on the cake, the cherry on top,
            cherry on top, not essential but nice, great extras, would be a bonus, would be an advantage,
            we'd be thrilled if, gold stars, gold dust, desirable criteria, desirables
        """,
        "zh": """
            加分项, 优先条件, 优先项, 优先考虑, 优先录用, 加分, 加分条件, 优先, 优先录取,
            优先考虑条件, 额外加分, 加分技能, 优先资格, 如果有更好, 有则更好, 优先项目,
            满足以下条件者优先, 以下条件优先, 具备以下条件者优先, 有以下经验者优先, 有以下经验优先, 附加条件,
            附加项, 加分要求, 优选条件, 優先條件, 加分項, 優先考慮, 优先者, 更佳, 如果你还,
            如果你还有, 有这些更好, 最好还有, 惊喜项, 锦上添花, 亮点加分
        """,
        "de": """
            von vorteil, wünschenswert, idealerweise, das ist von vorteil, wünschenswert wäre, nice to
            have, das wäre von vorteil, gerne gesehen, pluspunkte, optional, idealerweise bringen sie mit,
            idealerweise bringst du mit, darüber hinaus wünschenswert, wünschenswerte kenntnisse,
            zusätzliche qualifikationen, von vorteil sind, von vorteil ist, wünschenswert sind, das wäre
            toll, kann kriterien, bonuspunkte, das wäre ein plus, ein plus, pluspunkt, schön wäre, schön
            wäre es wenn, nicht zwingend aber schön, damit machst du uns noch besser, zusatzpunkte,
            extrapunkte, das i tüpfelchen, wünschenswerte qualifikationen
        """,
        "fr": """
            atouts, les plus, un plus, souhaité, souhaités, compétences souhaitées, serait un plus, atout,
            les petits plus, apprécié, idéalement, qualifications souhaitées, seraient un plus, les
            atouts, bonus, ce serait un plus, sera un plus, les petits plus qui font la différence,
            appréciés, nous apprécierions, cerise sur le gâteau, souhaitable, souhaitables, dans l'idéal, l'idéal,
            l'idéal serait, encore mieux, facultatif, optionnel
        """,
        "es": """
            se valorará, valorable, deseable, deseables, requisitos deseables, requisitos deseados, se
            valora, se valorará positivamente, valoramos, plus, puntos extra, valoraremos, conocimientos
            deseables, requisitos valorables, será un plus, nos encantaría que, se tendrá en cuenta,
            puntuará, sumas puntos si, suma puntos, te hará destacar, deseado, no imprescindible, será
            valorable
        """,
        "pl": """
            mile widziane, dodatkowe atuty, dodatkowym atutem będzie, atuty, dodatkowo, mile widziane
            będą, dodatkowym atutem, będzie plusem, plusem będzie, wymagania dodatkowe, nice to have,
            atutem będzie, dodatkowe kwalifikacje, dodatkowymi atutami będą, mile widziana, mile widziany,
            dodatkowy atut, dodatkowy plus, plusem będą, będzie atutem, na plus, docenimy, docenimy jeśli
        """,
        "ru": """
            желательно, будет плюсом, будет преимуществом, преимуществом будет, приветствуется, плюсом
            будет, преимущества кандидата, дополнительным плюсом будет, как плюс, желательные требования,
            приветствуются, плюсы, мы будем рады если, дополнительные требования, большим плюсом будет,
            преимуществом является, плюсом будет если, плюсом будут, будет здорово если, здорово если,
            преимущество, дополнительный плюс, идеально если, будем рады если, хорошо если, круто если,
            необязательно но желательно, дополнительным преимуществом будет
        """,
        "sv": """
            meriterande, meriterande kvalifikationer, det är meriterande om, extra meriterande, önskvärt,
            starkt meriterande, meriterande är, meriterande om du har, bonus, det är ett plus om, plus,
            ett plus, det är ett plus, bra att ha, vi ser det som meriterande, starkt plus
        """,
        "vi": """
            ưu tiên, là lợi thế, điểm cộng, lợi thế, ưu tiên ứng viên, sẽ là lợi thế, điểm ưu tiên, điều
            kiện ưu tiên, yêu cầu ưu tiên, quyền ưu tiên, ưu tiên nếu, sẽ là điểm cộng, điểm cộng nếu,
            điểm cộng cho ứng viên
        """,
    },
    "skills": {
        "en": """
            skills, technical skills, skill set, skillset, skillsets, skill sets, soft skills, hard skills,
            tech stack, our tech stack, technology stack, our stack, the stack, technologies, technology,
            tools, tools we use, tools technologies, technical environment, core skills, computer skills,
            technical expertise, technical knowledge, technical competencies, abilities, skills abilities,
            skills knowledge, software
        """,
        "zh": "技术栈, 技能, 所需技能, 技能清单, 技能标签, 关键技能, 技术能力",
        "de": """
            technologien, tech stack, technologie stack, tools, it kenntnisse, edv kenntnisse,
            technische kenntnisse
        """,
        "fr": "environnement technique, stack technique, technologies, outils, compétences informatiques",
        "es": """
            tecnologías, stack tecnológico, herramientas, conocimientos técnicos, conocimientos informáticos
        """,
        "pl": "technologie, stos technologiczny, narzędzia, umiejętności techniczne, technologie których używamy",
        "ru": "стек, технологии, стек технологий, наш стек, технологический стек",
        "sv": "teknik, teknisk miljö, tekniska kunskaper, teknisk kompetens",
        "vi": "công nghệ, kỹ năng chuyên môn, công nghệ sử dụng, kỹ năng mềm",
    },
    "benefits": {
        "en": """
            benefits, perks, perks benefits, benefits perks, what we offer, what we offer you, we offer,
            we offer you, we can offer, we provide, what we provide, what we can offer you, what's in it
            for you, what is in it for you, what's on offer, what you'll get, what you get, what you will
            get, you'll get, you get, what you'll receive, what do we offer, why you'll love it here, why
            you'll love working here, our offer, our benefits, employee benefits, company benefits,
            benefits package, benefit package, benefits summary, benefits offered, benefits include,
            benefits you'll love, additional benefits, additional perks, the perks, the benefits, our
            perks, perks of the job, rewards, reward package, total rewards, compensation benefits, salary
            benefits, pay benefits, benefits compensation, compensation package, compensation perks,
            remuneration benefits, package, the package, offer, the offer, why join us, why work with us, top reasons to work with us,
            why work for us, why work here, why should you join us, why us, reasons to join us, in return,
            in return we offer, in return you will receive, in return you'll get, incentives, the good
            stuff, our commitment to you, how we'll reward you, what's in it for me, what you can expect,
            what you can expect from us, here's what we offer, here is what we offer, here's what you'll
            get, some of our benefits, a few of our benefits, why you'll love us, why you should join, why
            you should apply, why you will love it here, employee perks, advantages of working with us,
            working with us, life with us, full time benefits, benefits at a glance, paid training, health
            benefits, fringe benefits, benefits advantages, what's it like to work here, you will enjoy,
            you can look forward to, as an employee you will enjoy, what you get from us, what we give
            you, what we bring, what we bring to the table, what we'll give you, what you can look forward
            to, the fun stuff, what's the package, the rewards, here's what's in it for you, your
            benefits, your package, your rewards, benefits for you, our offer to you, our promise, what
            makes us a great place to work, how we look after you, how we take care of you, how we'll look
            after you, looking after you
        """,
        "zh": """
            福利待遇, 薪资福利, 薪酬福利, 福利, 公司福利, 员工福利, 职位福利, 职位诱惑, 职位亮点,
            福利保障, 待遇, 薪资待遇, 薪酬待遇, 待遇福利, 岗位福利, 我们提供, 我们能提供, 我们为你提供,
            我们为您提供, 你将获得, 您将获得, 你能得到什么, 我们的福利, 工资待遇, 工资福利, 福利政策,
            福利亮点, 公司待遇, 岗位待遇, 公司提供, 薪资与福利, 薪酬与福利, 薪酬及福利, 薪资及福利,
            我们给你, 加入我们你会得到, 加入我们的理由, 企业福利, 福利体系, 我们能给你的, 你可以得到,
            福利介绍, 福利制度, 法定项目, 法定福利, 伙食住宿, 薪资福利待遇, 薪酬福利待遇, 其他福利, 其它福利, 岗位亮点, 公司优势, 职位优势,
            岗位优势, 你可以获得, 福利說明, 公司福利待遇, 員工福利, 入职福利, 福利标签, 晋升与福利,
            提供待遇, 福利项目, 工作福利, 为你提供, 你会得到, 你将得到, 你能得到, 我们能给你什么,
            我们给你什么, 我们可以提供, 我们将提供, 我们会提供, 我们提供给你, 来这里你能得到,
            加入我们你将获得, 为什么选择我们, 为什么加入我们, 选择我们的理由, 我们有什么, 你的收获,
            福利大放送, 在这里你可以, 员工待遇
        """,
        "de": """
            wir bieten, wir bieten ihnen, wir bieten dir, unser angebot, was wir bieten, was wir ihnen
            bieten, was wir dir bieten, das bieten wir, das bieten wir ihnen, das bieten wir dir,
            leistungen, unsere leistungen, ihre vorteile, deine vorteile, vorteile, ihre benefits, deine
            benefits, unsere benefits, wir bieten ihnen an, das können sie von uns erwarten, das kannst du
            von uns erwarten, ihre perspektiven, ihre perspektive, deine perspektiven, ihre chance, ihre
            chancen, deine chancen, sozialleistungen, zusatzleistungen, gute gründe, wir bieten ihnen
            folgendes, das spricht für uns, freuen sie sich auf, freu dich auf, darauf können sie sich
            freuen, darauf kannst du dich freuen, warum wir, warum zu uns, ihre zukunft bei uns, das haben
            wir zu bieten, unser versprechen, ihr plus bei uns, dein plus, mehrwert, vergütung, unser
            angebot für sie, unser angebot an sie, angebot, was sie bei uns erwartet, was dich bei uns
            erwartet, gründe für uns, geboten wird, geboten werden, darum wir, das gibt's bei uns, das
            gibt es bei uns, das bekommst du, das bekommen sie, das kriegst du, was du bekommst, was sie
            bekommen, was du von uns bekommst, was sie von uns bekommen, dafür bekommst du, das hast du
            davon, was du davon hast, deine vorteile bei uns, ihre vorteile bei uns, dein plus bei uns,
            freue dich auf, du bekommst, sie erhalten, du erhältst, unsere vorteile, unsere extras,
            goodies, deine goodies, unsere goodies, darum lohnt es sich, gute gründe für uns, warum du zu
            uns kommen solltest, ihr mehrwert, dein mehrwert, unsere leistungen für dich, unsere
            leistungen für sie, benefits
        """,
        "fr": """
            avantages, nos avantages, vos avantages, ce que nous offrons, nous offrons, nous vous offrons,
            on t'offre, pourquoi nous rejoindre, pourquoi rejoindre, rémunération avantages, les
            avantages, ce que nous vous offrons, nous proposons, ce que nous proposons, ce que nous vous
            proposons, nous vous proposons, package, conditions avantages, rémunération, avantages
            sociaux, tes avantages, bénéfices, les plus du poste, ce qu'on t'offre, ce qu'on propose,
            pourquoi nous choisir, conditions proposées, on vous offre, les plus de cette offre, les plus de l'offre, ce que vous gagnez, ce que vous y
            gagnez, vos bénéfices, les bénéfices, vous bénéficiez de, vous bénéficierez de, tu bénéficies
            de, les bonnes raisons de nous rejoindre, pourquoi venir chez nous, ce qu'on vous propose,
            notre offre, on vous propose, les conditions, conditions d'emploi, les petits plus de la
            maison, rémunération conditions, conditions rémunération
        """,
        "es": """
            beneficios, qué ofrecemos, ofrecemos, se ofrece, te ofrecemos, lo que ofrecemos, condiciones,
            ventajas, nuestros beneficios, qué te ofrecemos, condiciones laborales, beneficios sociales,
            prestaciones, qué puedes esperar, por qué unirte, por qué trabajar con nosotros, tus
            beneficios, oferta, qué obtendrás, beneficios adicionales, nuestra oferta, qué te damos, qué te
            llevas, te llevas, te damos, lo que te ofrecemos, qué tenemos para ti, a cambio te ofrecemos, a cambio, por qué nosotros, las ventajas, los beneficios,
            condiciones del puesto, condiciones ofrecidas, nosotros te ofrecemos
        """,
        "pl": """
            oferujemy, co oferujemy, benefity, oferta, nasza oferta, to oferujemy, zapewniamy, co
            zapewniamy, pracodawca oferuje, w zamian oferujemy, dlaczego my, dlaczego warto, co zyskasz,
            świadczenia dodatkowe, nasze benefity, co możemy zaoferować, gwarantujemy, otrzymasz, co dla
            ciebie mamy, pakiet benefitów, dodatkowe korzyści, zyskujesz, dlaczego warto z nami pracować,
            oferujemy ci, warunki zatrudnienia, co dostaniesz, co otrzymasz, dostaniesz, co dajemy, dajemy
            ci, u nas dostaniesz, u nas znajdziesz, co na ciebie czeka, czeka na ciebie, co w zamian, w
            zamian, dlaczego warto do nas dołączyć, korzyści, twoje korzyści
        """,
        "ru": """
            условия, мы предлагаем, что мы предлагаем, предлагаем, условия работы, наши преимущества,
            преимущества, бонусы, бенефиты, что вы получите, вы получите, от нас, почему мы, что мы можем
            предложить, с нас, мы предлагаем вам, что предлагаем, почему стоит выбрать нас, что вас ждет,
            у нас, взамен предлагаем, мы гарантируем, условия труда, социальный пакет, плюсы работы у нас,
            ты получишь, почему у нас хорошо, мы даем, что даем, что мы даем, почему стоит работать у нас,
            почему у нас, почему стоит прийти к нам, почему вам понравится, что взамен, взамен, что
            получишь, что ты получишь, что мы гарантируем, гарантируем, мы обеспечиваем, мы обеспечим,
            плюшки, наши плюшки, у нас есть, что у нас есть, вас ждет, тебя ждет, с нашей стороны, наши
            условия, условия и бонусы, готовы предложить, мы готовы предложить
        """,
        "sv": """
            förmåner, vi erbjuder, vad vi erbjuder, vi erbjuder dig, erbjudande, våra förmåner, det här
            erbjuder vi, vad erbjuder vi, varför jobba hos oss, vårt erbjudande, hos oss får du,
            anställningsförmåner, därför ska du välja oss, vad får du, hos oss får du också, vad vi kan
            erbjuda, vi kan erbjuda, vi kan erbjuda dig, varför oss, varför välja oss, därför vill du
            jobba hos oss, fördelar, dina förmåner, det här får du, vad vi ger dig
        """,
        "vi": """
            phúc lợi, quyền lợi, chế độ, chế độ phúc lợi, chế độ đãi ngộ, đãi ngộ, các phúc lợi, quyền lợi
            được hưởng, phúc lợi công ty, chúng tôi mang đến, lợi ích, chế độ lương thưởng, tại sao bạn sẽ
            thích, phúc lợi dành cho bạn, tại sao bạn nên gia nhập, chế độ quyền lợi, quyền lợi ứng viên,
            chính sách phúc lợi, lương thưởng, vì sao bạn nên chọn chúng tôi, phúc lợi nhân viên, quyền
            lợi phúc lợi, các chế độ, bạn nhận được gì, bạn sẽ nhận được, chúng tôi có gì, tại sao chọn
            chúng tôi, vì sao chọn chúng tôi, quyền lợi của bạn, những gì chúng tôi mang lại
        """,
    },
    "summary": {
        "en": """
            the role, the job, role description, summary, job summary, position summary, role summary,
            overview, job overview, position overview, description, role overview, job description,
            position description, full job description, description of the position, job purpose, purpose,
            position purpose, purpose of the job, purpose of the role, primary purpose, role purpose,
            general summary, general description, general purpose, basic function, job brief, brief,
            about the role, about the job, about the position, about this role, about this job,
            about this position, the opportunity, opportunity, the position, position,
            about the opportunity, job details, role profile, job profile, position profile, introduction,
            intro, job information, position information, the role in brief, executive summary,
            job statement, details, job posting, vacancy, about the internship, about the program
        """,
        "zh": """
            职位描述, 岗位描述, 职位信息, 职位介绍, 岗位介绍, 职位详情, 岗位说明, 职位说明, 工作简介,
            职位概述, 岗位概述, 职位简介, 招聘信息, 岗位简介, 招聘岗位, 职位, 岗位信息, 岗位详情,
            职责与要求, 岗位职责与要求, 岗位职责及要求, 岗位职责及任职要求, 岗位职责和要求, 工作职责及要求,
            职位描述及要求, 职位描述与要求, 岗位描述及要求, 職位描述
        """,
        "de": """
            stellenbeschreibung, stelle, die stelle, kurzbeschreibung, stellenausschreibung,
            über die stelle, stellenprofil, zur stelle, überblick, einleitung, über die position,
            beschreibung, stelleninformationen
        """,
        "fr": """
            description du poste, descriptif du poste, le poste, poste, description, présentation du poste,
            contexte, à propos du poste, votre poste, contexte de la mission, résumé du poste,
            l'opportunité, offre d'emploi
        """,
        "es": """
            descripción, descripción del puesto, descripción de la oferta, el puesto, sobre el puesto,
            resumen, descripción del empleo, acerca del puesto, descripción de la vacante,
            objetivo del puesto, la posición
        """,
        "pl": """
            opis, opis oferty, o stanowisku, o pracy, o roli, stanowisko, opis oferty pracy, cel stanowiska
        """,
        "ru": """
            описание, описание вакансии, о вакансии, вакансия, о позиции, о роли, описание позиции, о работе
        """,
        "sv": """
            beskrivning, jobbeskrivning, befattningsbeskrivning, sammanfattning, om jobbet, om uppdraget
        """,
        "vi": "tổng quan, giới thiệu công việc, thông tin công việc, tóm tắt công việc, mục đích công việc",
    },
    "company": {
        "en": """
            about us, about the company, about our company, who we are, our company, company overview,
            the company, company description, company profile, company, our story, our mission, our values,
            our culture, culture, about the team, the team, our team, about our team, meet the team,
            your team, what we do, why we exist, company at a glance, company culture, company information,
            company summary, corporate profile, our vision, about the organization, about the employer,
            about the department, our history, organization, our people, background information, who are we,
            what are we about, mission statement, core values, company values, about the client, our client,
            the client, about our client, company background, employer, life at our company
        """,
        "zh": """
            公司介绍, 公司简介, 关于我们, 企业介绍, 企业简介, 公司信息, 公司概况, 关于公司, 我们是谁,
            团队介绍, 公司背景, 公司描述, 企业文化, 公司文化, 关于团队, 集团简介, 集团介绍, 部门介绍,
            团队简介, 公司基本信息, 工商信息, 单位简介, 部门简介, 项目介绍, 产品介绍, 業務介紹, 公司簡介,
            企业信息, 公司地址信息, 我们的团队, 单位介绍, 公司团队, 学校简介
        """,
        "de": """
            über uns, wir über uns, unternehmen, das unternehmen, unser unternehmen, wer wir sind,
            unternehmensprofil, unternehmensbeschreibung, firmenprofil, das sind wir, wir sind,
            ihr arbeitgeber, arbeitgeber, dein team, unser team, ihr team, das team, unser kunde,
            unser auftraggeber, unternehmenskultur, kurz über uns, über das unternehmen, unsere mission,
            unsere werte, einrichtung, unsere einrichtung
        """,
        "fr": """
            à propos, à propos de nous, qui sommes nous, l'entreprise, entreprise, notre entreprise,
            la société, présentation de l'entreprise, présentation de la société, notre société, l'équipe,
            votre équipe, notre équipe, notre client, le groupe, description de l'entreprise, qui on est,
            nos valeurs, culture
        """,
        "es": """
            sobre nosotros, quiénes somos, la empresa, nuestra empresa, acerca de nosotros,
            sobre la empresa, descripción de la empresa, el equipo, nuestro equipo, nuestra historia,
            nuestra cultura, nuestros valores
        """,
        "pl": """
            o nas, o firmie, kim jesteśmy, nasza firma, firma, o pracodawcy, nasz klient, o zespole, zespół,
            nasz zespół, o projekcie, siedziba firmy, przewiń do profilu firmy, rekrutujemy dla
        """,
        "ru": """
            о компании, о нас, кто мы, компания, о команде, наша команда, команда, наша компания, о проекте,
            проект
        """,
        "sv": """
            om oss, om företaget, om företag, vilka är vi, vi är, företaget, om arbetsplatsen, om kunden,
            vår kund, om kommunen, om regionen, om arbetsgivaren, om verksamheten, vår verksamhet,
            om myndigheten, om skolan
        """,
        "vi": """
            giới thiệu công ty, về chúng tôi, thông tin công ty, giới thiệu, về công ty, công ty,
            chúng tôi là ai
        """,
    },
    "apply": {
        "en": """
            how to apply, to apply, apply, apply now, application process, application instructions,
            where to apply, application procedure, application procedures, application, applications,
            application information, next steps, hiring process, interview process, our hiring process,
            the interview process, recruitment process, selection process, our interview process,
            ready to apply, interested, contact, contact us, contact information, contact details,
            how do i apply, required documents, application requirements, submit your application,
            application deadline, what's next, what happens next, sound like you, get in touch,
            job application, application checklist, ready to join us, closing date,
            required application documents, application note
        """,
        "zh": """
            联系方式, 联系我们, 应聘方式, 投递方式, 简历投递, 申请方式, 面试流程, 应聘流程, 招聘流程,
            报名办法, 报名时间, 报名时间及方式, 报名程序, 报名须知, 招聘程序, 招聘办法, 考核方式, 考试方式, 应征方式, 应聘方法, 投递方法, 投递邮箱, 简历投递方式, 联系电话, 联系人, 面试地址, 面试地点, 面试时间, 简历邮箱, 联系邮箱,
            投递简历, 报名方式, 应聘须知, 联系地址, 联系信息
        """,
        "de": """
            bewerbung, ihre bewerbung, so bewerben sie sich, jetzt bewerben, kontakt, ansprechpartner,
            ihr ansprechpartner, ihr kontakt, bewerbungsprozess, haben wir ihr interesse geweckt,
            haben wir dein interesse geweckt, interessiert, interesse, neugierig geworden,
            bewerben sie sich, bewirb dich, bewirb dich jetzt, kontaktdaten, ihre ansprechpartnerin,
            dein ansprechpartner, bewerbungsunterlagen, so geht's weiter, bewerbungsadresse
        """,
        "fr": """
            comment postuler, postuler, candidature, processus de recrutement, contact, pour postuler,
            modalités de candidature, votre candidature, déroulement des entretiens, le processus,
            contactez nous, étapes de recrutement
        """,
        "es": """
            cómo aplicar, cómo postular, contacto, inscríbete, proceso de selección, cómo inscribirse,
            postúlate, envío de cv, interesados, solicitud, información de contacto, si te interesa
        """,
        "pl": """
            jak aplikować, aplikuj, kontakt, proces rekrutacji, aplikuj teraz, rekrutacja, zainteresowanych,
            przebieg rekrutacji
        """,
        "ru": """
            как откликнуться, контакты, контактная информация, откликнуться, этапы отбора, как мы нанимаем,
            контактное лицо
        """,
        "sv": """
            ansökan, så ansöker du, kontakt, ansök, rekryteringsprocess, välkommen med din ansökan,
            kontaktuppgifter, intresserad, ansökningsförfarande, ansökningsprocess, om ansökan, ansökan
            och kontakt, rekryteringsprocessen, information om tjänsten, fackliga kontaktpersoner,
            fackliga företrädare, kontaktpersoner, frågor, mer information
        """,
        "vi": """
            cách ứng tuyển, cách thức ứng tuyển, liên hệ, nộp hồ sơ, hồ sơ, hồ sơ ứng tuyển,
            thông tin liên hệ, quy trình tuyển dụng
        """,
    },
    "other": {
        "en": """
            equal opportunity, equal opportunity employer, equal employment opportunity, eeo, eeo statement,
            disclaimer, notes, note, notice, please note, important, important note, additional information,
            other information, other, diversity, diversity inclusion, diversity equity inclusion,
            our commitment to diversity, accommodation, accommodations, reasonable accommodation, privacy,
            privacy notice, privacy policy, data protection, working conditions, work environment,
            environment, physical demands, working environment, work conditions, physical environment,
            conditions of employment, background check, legal, legal notice, similar jobs, related jobs,
            other jobs, recommended jobs, more jobs, share this job, reviews, tags,
            supervisory responsibilities, direct reports, travel, travel requirements, visa sponsorship,
            security clearance, compensation, salary, pay, pay range, salary range, compensation range,
            hours, work schedule, schedule, location, work hours, working hours, locations, internal title,
            seniority level, employment type, job function, industries, key relationships, reporting structure, reporting relationships, career path,
            training, process notes, appointment, vacancy information, examination
        """,
        "zh": """
            备注, 其他, 其它, 说明, 温馨提示, 注意事项, 注意, 重要提示, 特别说明, 其他信息, 其他说明,
            工作时间, 上班时间, 作息时间, 工作地址, 上班地址, 薪资, 薪酬, 工资, 晋升通道, 晋升空间,
            职业发展, 发展空间, 发展前景, 发展方向, 培训, 相似职位, 推荐职位, 相关职位, 竞争力分析,
            安全提示, 面试官, 薪资结构, 薪资构成, 薪酬结构, 举报, 工作环境, 看过该职位的人还看了
        """,
        "de": """
            hinweis, hinweise, weitere informationen, allgemeine hinweise, wichtiger hinweis,
            rahmenbedingungen, datenschutz, sonstiges, arbeitszeit, arbeitszeiten, gehalt,
            chancengleichheit, arbeitsort, standort, einsatzort, eckdaten, auf einen blick, beginn,
            ähnliche jobs, weitere stellenangebote
        """,
        "fr": """
            informations complémentaires, divers, égalité des chances, remarque, lieu, lieu de travail,
            horaires, salaire, type de contrat, horaires de travail, protection des données, confidentialité, lieu du poste
        """,
        "es": """
            información adicional, otros, igualdad de oportunidades, nota, ubicación, horario, salario,
            lugar de trabajo, otros datos, aviso de privacidad, política de privacidad, protección de datos,
            horario de trabajo, aviso legal
        """,
        "pl": """
            informacje dodatkowe, klauzula, rodo, uwaga, klauzula informacyjna, miejsce pracy,
            wynagrodzenie, dodatkowe informacje
        """,
        "ru": """
            дополнительная информация, важно, примечание, прочее, график работы, место работы, зарплата,
            заработная плата, адрес, где предстоит работать
        """,
        "sv": """
            övrigt, övrig information, information, lön, placering, arbetstid, anställningsform,
            anställningsvillkor, villkor, lika villkor, anställning, om anställningen, löneform, bra att veta,
            praktisk info, praktisk information
        """,
        "vi": """
            thông tin khác, ghi chú, lưu ý, thời gian làm việc, địa điểm làm việc, mức lương,
            thông tin bổ sung, lương, thời gian
        """,
    },
    "attribute": {
        "en": """
            experience, education, language, languages, license, licence, licenses, certification,
            certifications, work authorization, license or certification, licenses certifications,
            certificates licenses registrations, certificates licenses, licenses registrations,
            certificates, degree, work experience, education level, years of experience, language skills,
            language requirements, education requirements, driver's license, licensure certification,
            language proficiency, training education, knowledge, minimum experience, minimum education,
            certifications licenses, professional certifications, education training, licensing,
            education certification, experience level, citizenship, gender, age
        """,
        "zh": """
            学历要求, 学历, 最低学历, 工作经验, 经验要求, 工作年限, 语言要求, 经验, 年龄要求, 专业, 科系要求, 语文条件, 擅长工具, 工作技能, 具备证照, 具备驾照,
            外语要求, 性别要求, 语言, 工作经历, 教育程度, 证书要求, 语言能力, 年龄, 性别, 教育背景,
            学历背景, 经验年限, 专业背景
        """,
        "de": """
            ausbildung, sprachkenntnisse, berufserfahrung, studium, führerschein, erfahrung, sprachen,
            abschluss, bildung, schulbildung
        """,
        "fr": """
            langues, diplôme, langue, permis, expérience, disponibilité, permis certification, niveau d'études, niveau d'expérience, études,
            niveau de langue
        """,
        "es": """
            experiencia, estudios, idiomas, educación, disponibilidad, licencia certificación, titulación, estudios mínimos, nivel de estudios,
            carnet, idioma
        """,
        "pl": "wykształcenie, doświadczenie, języki, języki obce, znajomość języków, wymagane języki, prawo jazdy",
        "ru": """
            опыт работы, образование, опыт, знание языков, языки, требуемый опыт, требуемый опыт работы,
            знание языка
        """,
        "sv": "utbildning, språk, körkort, arbetslivserfarenhet, språkkunskaper, utbildningskrav",
        "vi": """
            kinh nghiệm, bằng cấp, học vấn, trình độ, trình độ học vấn, ngoại ngữ, giới tính, độ tuổi,
            số năm kinh nghiệm, chuyên môn, tuổi
        """,
    },
    "fields": {
        "en": """
            job type, job types, employment type, type of employment, contract type, schedule, shift,
            job title, title, reports to, reporting to, department, start date, posting date, date posted,
            opening date, deadline, term, duration, job id, requisition id, req id, job code, reference,
            reference number, management, job location, work location, position location, position title,
            number of openings, openings, job category, category, industry, industry type, functional area,
            role category, function, job function,
            seniority, posted, expires, status, flsa status, pay rate, salary rate, hourly rate,
            annual salary, base salary, starting salary, remote, work remotely, website, phone, email,
            e mail, fax, tel, telephone, address, supervisor, division, grade, pay grade, bonus pay,
            open to, compensation type, announcement code, class code, open date, team, work setting,
            hiring manager, this job is, expected start date, announcement, probation, remuneration,
            starting date, application deadline
        """,
        "zh": """
            工作地点, 招聘人数, 职位月薪, 发布日期, 职能类别, 职位类别, 公司性质, 公司行业, 公司规模,
            关键字, 关键词, 薪资范围, 职位名称, 所属部门, 汇报对象, 工作性质, 发布时间, 截止日期, 到岗时间,
            招聘名额, 工作城市, 上班地点, 更新日期, 语种, 公司名称, 公司地址, 月薪, 年薪, 薪资水平, 行业,
            职位性质, 用工形式, 招聘部门, 部门, 下属人数, 汇报给, 公司网址, 网址, 邮箱, 电话, 地址, 微信,
            工作性質, 需求人數, 刊登日期, 上班地點, 上班時段, 工作待遇, 聯絡方式, 職務類別,
            管理责任, 出差外派, 休假制度, 可上班日, 接受身份, 集合地点, 报到时间, 到岗日期, 职位编号, 地点, 人数, 工作类型, 公司, 所属行业, 企业性质, 企业规模, 接收简历邮箱, 工作区域
        """,
        "de": """
            arbeitsmodell, vertragsart, anstellungsart, beschäftigungsart, eintrittsdatum, referenznummer,
            kennziffer, ort, befristung, beschäftigungsumfang, stellenumfang, entgeltgruppe,
            bewerbungsschluss, bewerbungsfrist, branche, abteilung, referenz, telefon, adresse, firma,
            eintrittstermin, vertragsdauer, umfang, starttermin
        """,
        "fr": """
            contrat, type d'emploi, date de début, date limite, référence, durée, localisation, secteur,
            temps de travail, poste à pourvoir, date de publication, télétravail, téléphone, adresse,
            service, salaire annuel, rythme, date de début prévue, secteur d'activité, durée du travail
        """,
        "es": """
            tipo de contrato, tipo de puesto, jornada, departamento, fecha de inicio, área, vacantes,
            modalidad, sector, jornada laboral, contrato, teléfono, dirección, duración, tipo de jornada,
            lugar, horarios, sueldo, fecha de inicio prevista, modalidad de trabajo
        """,
        "pl": """
            rodzaj umowy, wymiar pracy, data rozpoczęcia, lokalizacja, umowa, wymiar etatu,
            numer referencyjny, branża, telefon, adres
        """,
        "ru": """
            тип занятости, занятость, дата публикации, город, телефон, оклад, график, форма занятости,
            регион, метро, почта
        """,
        "sv": """
            ort, omfattning, tillträde, sista ansökningsdag, arbetsort, varaktighet, startdatum, befattning,
            referensnummer, plats
        """,
        "vi": """
            nơi làm việc, hình thức, ngày cập nhật, hết hạn nộp, ngành nghề, cấp bậc, số lượng, địa điểm,
            hình thức làm việc, bộ phận, hạn nộp hồ sơ, ngày đăng, báo cáo cho, báo cáo trực tiếp,
            phòng ban, loại hình, vị trí, điện thoại, địa chỉ
        """,
    },
}

HEAD_WORDS: Mapping[str, str] = {
    "duties": "responsibilities, responsibility, duties, accountabilities, tasks, duty, functions",
    "requirements": """
        requirements, qualifications, prerequisites, competencies, experience, experiences, education, skills, knowledge,
        abilities, ability, attributes, background, characteristics, expertise, credentials, certifications, certification,
        licenses, license, criteria, training, degree, competences, traits, qualification, requirement, proficiencies,
        anforderungen, qualifikationen, kenntnisse, voraussetzungen, compétences, connaissances, requisitos,
        conocimientos, wymagania, требования, qualités, aptitudes, exigences, prérequis, expériences, competencias,
        habilidades, destrezas, cualidades, requerimientos, actitudes
    """,
    "benefits": "benefits, perks",
}
"""A heading made of these and of `MODIFIERS` only opens what its first head word says ("Minimum technical
skills and experience")."""

MODIFIERS = """
    job, position, role, hiring, non-technical, key, main, primary, core, essential, general, specific, typical, principal, major, minimum, basic,
    required, mandatory, must, have, preferred, desired, desirable, additional, other, relevant, technical, professional,
    personal, educational, physical, work, working, special, candidate, applicant, person, ideal, successful, necessary,
    needed, expected, employee, daily, level, entry, important, critical, top, detailed, specialized, functional, include,
    including, included, includes, related, managerial, leadership, supervisory, communication, interpersonal, computer,
    soft, hard, language, function, required, requested, recommended, some, ongoing, day, to, day-to-day, full,
    overall, strategic, operational, following, position's, these, at, least, previous, prior, formal, academic,
    individual, our, company, major, nice, plus, bonus, optional, ideally, highly, strongly, we, offer, set, sets,
    summary, area, areas, minimal, competency, skill, business, industry, clinical, teaching, administrative,
    fachliche, persönliche, sonstige, weitere, notwendige, erforderliche, zwingende, gewünschte, wesentliche,
    techniques, professionnelles, personnelles, humaines, comportementales, relationnelles, linguistiques, informatiques,
    requises, requis, nécessaires, exigées, attendues, recherchées, obligatoires, indispensables, spécifiques,
    particulières, générales, complémentaires, minimales, souhaitées, souhaités, souhaitables, appréciées, appréciés,
    técnicos, técnicas, personales, profesionales, laborales, interpersonales, blandas, informáticos, requeridos,
    requeridas, necesarios, necesarias, mínimos, mínimas, indispensables, imprescindibles, obligatorios, excluyentes,
    específicos, específicas, generales, académicos, básicos, principales, adicionales, deseados, deseadas, deseables,
    valorables, opcionales, de, del, puesto, cargo
"""

PREFERRED_WORDS = """
    preferred, desired, desirable, nice, bonus, plus, optional, ideally, recommended, gewünschte, advantageous,
    souhaitées, souhaités, souhaitables, appréciées, appréciés, deseados, deseadas, deseables, valorables, opcionales
"""
"""Among the modifiers: what makes demands preferred ones, unless a word of REQUIRED_WORDS stands with it."""

REQUIRED_WORDS = """
    required, minimum, mandatory, must, essential, basic, necessary, requises, requis, nécessaires, exigées, obligatoires,
    indispensables, requeridos, requeridas, necesarios, necesarias, mínimos, mínimas, imprescindibles, obligatorios,
    excluyentes
"""

CONNECTORS = """
    and, or, the, a, an, your, our, this, these, und, oder, ihr, ihre, ihren, dein, deine, deinen, unser, unsere, das,
    der, die, et, ou, vos, votre, nos, les, le, la, des, y, e, tu, tus, los, las, el, i, oraz, twoje, nasze, и, или, ваши,
    och, din, dina, va
"""
"""Left out when headings are compared ("Duties & Responsibilities" = "Your duties and responsibilities")."""

TAILS = """
    for, of, as, at, with, in, within, by, on, to, from, we, you, that, if, für, als, bei, im, in, von, pour, chez, para,
    en, dla, na, w, для, в, на, för, hos, som, cho, của, tại, đối, include, includes, including, are, will, may, shall,
    needed, required, umfassen, sind
"""
"""Words that begin what a heading carries behind its phrase ("Qualifications for Account Executive")."""
