"""Labels that stand before a value, by the Draft's field name and language. Of "# of openings" folding leaves
"of openings".

Rows: collected by hand from the frames of job boards and applicant systems (51job, Zhaopin, Lagou, Boss,
Indeed, LinkedIn, StepStone, careerviet, hh.ru, pracuj.pl …). Compared after `fields.fold_label`.
"""

from __future__ import annotations

from collections.abc import Mapping

_ROWS: Mapping[str, Mapping[str, str]] = {
    "title": {
        "en": "title, job title, position title, position, job position, role, role title, job name, vacancy, "
        "vacancy title, vacancy name, working title, official title, job, opening, post, post title, "
        "name of position, position name, name of the position, designation, job designation, classification "
        "title, "
        "class title, job role, hiring for, we are hiring, now hiring, job opening, open position, job offer",
        "zh-Hant": "職務名稱, 職位名稱, 職缺名稱, 職稱, 職務, 職缺",
        "zh": "职位, 职位名称, 岗位, 岗位名称, 招聘职位, 招聘岗位, 应聘职位, 职务, 职务名称, 招聘职务, 职位标题, "
        "招募职位, 岗位名, 职位名, 应聘岗位, 职缺",
        "de": "stellenbezeichnung, stelle, stellentitel, jobtitel, berufsbezeichnung, berufsbild, "
        "stellenangebot, jobangebot, ausgeschriebene stelle, titel",
        "fr": "intitulé du poste, poste, titre du poste, poste à pourvoir, intitulé, offre d'emploi, "
        "poste proposé, emploi, titre",
        "es": "puesto, puesto de trabajo, título del puesto, cargo, nombre del puesto, vacante, "
        "oferta de empleo, título, nombre de la vacante",
        "pl": "stanowisko, tytuł, nazwa stanowiska, stanowisko pracy, tytuł oferty",
        "ru": "должность, вакансия, название вакансии, позиция, название должности, наименование должности, "
        "посада, посада-роль, вакансія",
        "sv": "befattning, jobbtitel, tjänst, titel, roll, yrkesbenämning, tjänstetitel",
        "vi": "vị trí, vị trí tuyển dụng, chức danh, tên công việc, tên vị trí, vị trí công việc, tuyển dụng, "
        "vị trí ứng tuyển, chức danh công việc",
        "pt": "cargo, vaga, título da vaga, título do cargo",
    },
    "company": {
        "en": "school, school name, "
        "company, company name, employer, employer name, hiring organization, hiring organisation, "
        "organization, organisation, organization name, organisation name, hiring company, name of company, "
        "name of employer, name of organization, firm, agency, institution, business name, company title, "
        "name of the company, client company, posted by company",
        "zh-Hant": "公司名稱, 企業名稱, 徵才單位",
        "zh": "公司, 公司名称, 招聘单位, 用人单位, 单位名称, 企业名称, 招聘公司, 招聘企业, 企业, 公司全称, 雇主, "
        "单位, 用人部门所属公司, 机构名称, 店名, 门店, 门店名称, 酒店名称, 学校名称, 医院名称, 商家",
        "de": "arbeitgeber, unternehmen, firma, firmenname, name des unternehmens, unternehmensname, betrieb",
        "fr": "entreprise, employeur, société, nom de l'entreprise, organisme, recruteur, raison sociale",
        "es": "empresa, nombre de la empresa, empleador, compañía, organización, entidad, institución, "
        "institución / entidad, organismo, convoca, entidad convocante, organismo convocante",
        "pl": "firma, pracodawca, nazwa firmy, nazwa pracodawcy",
        "ru": "компания, работодатель, организация, название компании, наименование организации, предприятие",
        "sv": "företag, arbetsgivare, företagsnamn, organisation",
        "vi": "công ty, tên công ty, nhà tuyển dụng, doanh nghiệp, đơn vị tuyển dụng, tên doanh nghiệp",
        "pt": "empresa, nome da empresa, empregador",
    },
    "locations": {
        "en": "location, locations, job location, job locations, work location, work locations, position "
        "location, "
        "place of work, workplace location, city, duty station, office location, office locations, office, "
        "working location, place, primary location, primary work location, location of work, where, based in, "
        "based at, location/city, city/state, city, state, location city, town, area, region, country, site, "
        "job site, work site, place of performance, work city, location(s), job city, additional locations, "
        "other locations, location name, posting location, position location(s), place of employment, "
        "work address, job address, working place, workplace, location of job, location of position",
        "zh-Hant": "工作地點, 上班地點, 工作縣市, 工作區域, 地點",
        "zh": "工作地点, 工作城市, 工作地区, 上班地点, 工作地, 地点, 城市, 地区, 工作区域, 所在地, 所在城市, "
        "上班地址, "
        "工作地址, 办公地点, 办公地址, 就职地点, 工作所在地, 职位地点, 招聘地区, 所在地区, 工作省市, 地址, "
        "工作base, base地, base地点, base城市, 厂址, 店址, 厂区地址, 门店地址, 店铺地址, 单位地址, 学校地址, "
        "工作位置, 职位地区, 工作场所, 办公城市, 工作单位地址, 任职地点, 公司地点, 岗位地点",
        "de": "ort, arbeitsort, einsatzort, standort, dienstort, arbeitsplatz, stadt, arbeitsstätte, "
        "beschäftigungsort, arbeitsorte, standorte, region, einsatzorte, stellenort",
        "fr": "lieu, lieu de travail, localisation, lieu du poste, ville, lieu d'exercice, localité, "
        "lieu de la mission, poste basé à, adresse",
        "es": "ubicación, lugar, lugar de trabajo, localidad, ciudad, localización, provincia, sede, "
        "población, zona de trabajo",
        "pl": "lokalizacja, miejsce pracy, miasto, miejscowość, miejsce wykonywania pracy, adres",
        "ru": "город, место работы, местоположение, адрес, регион, локация, место, адрес места работы, город "
        "работы",
        "sv": "ort, arbetsort, plats, placering, placeringsort, stationeringsort, arbetsplats, stad, kommun",
        "vi": "địa điểm, nơi làm việc, địa điểm làm việc, địa chỉ, khu vực, tỉnh thành, tỉnh/thành phố, "
        "thành phố, nơi công tác, địa chỉ làm việc, khu vực làm việc, khu vực tuyển",
        "pt": "local, localização, local de trabalho, cidade",
    },
    "workplace": {
        "en": "workplace type, work arrangement, remote, workplace types, work mode, remote work, remote type, "
        "location type, work model, work type/location, work setting, remote status, working arrangement, "
        "on-site/remote, onsite/remote, remote/onsite, work style, work from home, telecommute, telework, "
        "job location type, remote option, remote options, remote job, workplace policy, working model",
        "zh-Hant": "遠端工作, 工作方式",
        "zh": "办公方式, 工作方式, 办公模式, 工作模式, 是否远程, 远程办公, 上班方式",
        "de": "arbeitsmodell, homeoffice, remote, home-office, arbeitsform",
        "fr": "télétravail, mode de travail, modalité de travail",
        "es": "modalidad, modalidad de trabajo, teletrabajo, trabajar desde casa, trabajo remoto, "
        "trabajo desde casa",
        "pl": "tryb pracy, praca zdalna",
        "ru": "формат работы, режим работы, удаленная работа, удалённая работа",
        "sv": "distansarbete, arbetssätt",
        "vi": "hình thức nơi làm việc, làm việc từ xa",
    },
    "salary": {
        "en": "salary, salary range, pay, pay range, compensation, compensation range, wage, wages, wage range, "
        "hourly rate, rate, pay rate, rate of pay, hourly pay, annual salary, monthly salary, base salary, "
        "base pay, "
        "starting salary, starting pay, base pay range, base salary range, salary offered, remuneration, "
        "remuneration/ salary, remuneration/salary, annual pay, estimated salary, expected salary, package, "
        "salary package, ctc, bill rate, day rate, daily rate, hourly wage, salary/rate, salary details, "
        "pay scale, salary scale, salary band, pay grade, compensation package, total compensation, "
        "annual base salary, target salary, salary/wage, hiring range, hiring salary range, stipend, "
        "budgeted salary, income, monthly pay, gross salary, net salary, anticipated salary, salary information, "
        "compensation details, pay type, salary/compensation, salary & benefits, salary and benefits, "
        "pay/salary, hourly salary, weekly pay, weekly salary, annual compensation, salary range (annual), "
        "annual salary range, annual wage",
        "zh-Hant": "工作待遇, 薪資待遇, 薪資, 待遇, 月薪",
        "zh": "薪资, 薪酬, 月薪, 职位月薪, 薪资待遇, 薪水, 工资, 待遇, 薪资范围, 薪酬范围, 年薪, 职位年薪, "
        "薪酬待遇, "
        "工资待遇, 月薪范围, 参考月薪, 时薪, 日薪, 薪金, 薪资水平, 税前月薪, 基本工资, 底薪, 综合薪资, 薪资区间, "
        "月收入, 年收入, 薪资福利, 岗位薪资, 职位薪资, 提供月薪, 工资范围, 实习工资, 实习薪资, 薪酬水平",
        "de": "gehalt, vergütung, lohn, jahresgehalt, monatsgehalt, stundenlohn, bruttogehalt, verdienst, "
        "gehaltsspanne, entlohnung, bezahlung, entgelt, jahresbrutto, bruttojahresgehalt, bruttomonatsgehalt, "
        "gehaltsband, gehaltsrahmen, stundensatz, tagessatz, besoldung, eingruppierung",
        "fr": "salaire, rémunération, rémunération annuelle, salaire brut, salaire annuel, salaire mensuel, "
        "package, fourchette de salaire, tjm, taux horaire",
        "es": "salario, sueldo, remuneración, retribución, rango salarial, banda salarial, salario bruto, "
        "sueldo mensual, salario mensual, salario anual, sueldo bruto, renta, renta líquida, renta bruta",
        "pl": "wynagrodzenie, pensja, zarobki, stawka, widełki, płaca, widełki płacowe, stawka godzinowa",
        "ru": "зарплата, заработная плата, оклад, уровень зарплаты, доход, оплата, з/п, уровень дохода, "
        "оплата труда",
        "sv": "lön, månadslön, timlön, ersättning, årslön, löneform, lönespann",
        "vi": "lương, mức lương, thu nhập, lương tháng, tiền lương, lương cơ bản, lương thưởng, monthly salary, "
        "mức thu nhập, lương cứng, khoảng lương",
        "pt": "salário, remuneração, faixa salarial",
    },
    "employment_type": {
        "en": "working pattern, work pattern, "
        "employment type, job type, job types, type, type of employment, "
        "engagement, engagement type, employment status, position type, "
        "work type, contract type, type of contract, term, commitment, schedule type, time type, hours type, "
        "job status, employment category, full/part time, full-time/part-time, full time/part time, "
        "employee type, worker type, worker sub-type, employment, job category type, position status, "
        "type of position, type of job, job term, employment term, terms of employment, contract, "
        "terms of service, employment types, appointment type, full or part time, type of work, "
        "job schedule, worker category, "
        "employee status, assignment type, time commitment, position term, hire type, type of hire, tenure, "
        "duration, status, job nature, nature of employment, contract duration, position duration, work schedule, "
        "engagement type, work term, schedule, working time, hours, work hours, shift type, ft/pt, perm/temp",
        "zh-Hant": "工作性質, 職務性質, 工作類型, 僱用類型",
        "zh": "工作性质, 职位性质, 工作类型, 职位类型, 招聘类型, 用工性质, 用工方式, 用工类型, 雇佣类型, "
        "招聘性质, "
        "雇佣性质, 岗位性质, 合同类型, 聘用形式, 聘用方式, 就业类型, 雇佣形式, 用工形式, 岗位类型, 工作种类, 类型",
        "de": "pensum, arbeitspensum, stellenprozent, beschäftigungsgrad, "
        "art, anstellungsart, beschäftigungsart, arbeitszeit, vertragsart, art der anstellung, "
        "arbeitsverhältnis, "
        "anstellung, beschäftigung, arbeitszeitmodell, vertrag, befristung, stellenart, art der beschäftigung, "
        "beschäftigungsverhältnis, umfang, pensum, stellenumfang, beschäftigungsumfang, arbeitspensum",
        "fr": "type de contrat, contrat, type d'emploi, temps de travail, nature du contrat, type de poste, "
        "contrat proposé, durée du travail",
        "es": "tipo de contrato, contrato, jornada, tipo de empleo, jornada laboral, tipo de jornada, "
        "tipo de puesto, modalidad de contrato, tipo de contratación",
        "pl": "rodzaj umowy, typ umowy, wymiar pracy, wymiar etatu, umowa, forma zatrudnienia, rodzaj pracy, etat",
        "ru": "тип занятости, занятость, вид занятости, график работы, тип работы, график, форма занятости",
        "sv": "sysselsättningsgrad, tjänstgöringsgrad, anställningsgrad, "
        "anställningsform, omfattning, anställningstyp, typ av anställning, varaktighet, arbetstid, "
        "anställning",
        "vi": "hình thức, hình thức làm việc, loại hình công việc, loại hình, hình thức công việc, "
        "loại công việc, tính chất công việc, hình thức tuyển dụng, loại hình làm việc, loại hợp đồng",
        "pt": "tipo de contrato, regime de contratação, tipo de emprego, tipo de vaga",
    },
    "date_posted": {
        "en": "date posted, posted, posted on, posting date, posted date, open date, opening date, date, "
        "job posted, publication date, published, published on, date published, date opened, post date, "
        "publish date, listed, listed on, job posting date, advertised, advertised on, date of posting, "
        "issue date, date of issue, announcement date, last updated, updated, date listed, date of publication, "
        "job opening date, posted at, original post date, posting start date, open from, advertising date, "
        "announced date, date announced, activation date, issuance date, date of issuance, date advertised",
        "zh-Hant": "刊登日期, 發布日期, 發佈日期, 更新日期, 張貼日期",
        "zh": "发布日期, 发布时间, 更新日期, 更新时间, 发布于, 刷新时间, 招聘日期, 上线时间, 发布, 刷新日期, "
        "更新于, "
        "发布时间为, 公布日期, 公告日期",
        "de": "veröffentlicht, publiziert, publiziert am, "
        "veröffentlicht am, online seit, erschienen am, datum, ausschreibungsdatum, "
        "veröffentlichungsdatum, erschienen, eingestellt am, eingestellt, online-datum, veröffentlicht seit",
        "fr": "publié le, date de publication, publiée le, date, mise en ligne, mise en ligne le, posté le, "
        "date de l'annonce, publié",
        "es": "fecha de publicación, publicado, publicado el, fecha, publicada, publicada el",
        "pl": "data publikacji, opublikowano, data dodania, dodano, data ogłoszenia, opublikowana",
        "ru": "дата публикации, опубликовано, размещено, дата размещения, дата, вакансия опубликована, "
        "дата публикации вакансии",
        "sv": "publicerad, publicerat, publiceringsdatum, annonsen publicerad, publicerades, annonsdatum",
        "vi": "ngày cập nhật, ngày đăng, ngày đăng tuyển, ngày đăng tin, cập nhật, đăng ngày, thời gian đăng",
        "pt": "data de publicação, publicado em, publicada em",
    },
    "valid_through": {
        "en": "application deadline, deadline, closing date, valid through, apply by, apply before, last "
        "date to apply, "
        "close date, closes, expires, expiry date, expiration date, deadline for applications, "
        "deadline to apply, closing date for applications, application closing date, applications close, "
        "application due date, end date for applications, last date, final filing date, last day to apply, "
        "submission deadline, job closing date, posting end date, posting expires, posting close date, "
        "valid until, open until, application period ends, filing deadline, last date of application, "
        "apply until, date closed, expire date, expiring date, closing date and time, "
        "closing date and time for receipt of offers, closing date/time, close date/time, "
        "expires on, closes on, closing on, closing, unposting date, "
        "final date to receive applications, deadline for application, deadline date, advert closing date, "
        "last date for applications, application end date, due date, deadline for submission, posting end",
        "zh": "截止日期, 截止时间, 报名截止, 有效期, 有效期至, 招聘截止日期, 申请截止日期, 投递截止, "
        "有效日期, 报名截止时间, "
        "结束日期, 过期时间, 招聘截止, 网申截止, 到期日期, 失效日期, 申请截止时间, 投递截止日期, 报名截止日期, "
        "截至日期, 截止日",
        "de": "bewerbungsfrist, bewerbungsschluss, bewerbung bis, bewerbungsende, bewerben bis, "
        "bewerbungsfrist bis, ende der bewerbungsfrist, einsendeschluss, gültig bis",
        "fr": "date limite, date limite de candidature, date de clôture, candidature avant le, "
        "date limite de dépôt des candidatures, postuler avant le, date limite de réponse, valable jusqu'au",
        "es": "fecha límite, fecha de cierre, plazo de solicitud, fecha límite de inscripción, válido hasta, "
        "plazo de presentación, fecha límite de postulación, fecha de vencimiento, plazo, plazo de inscripción",
        "pl": "termin składania aplikacji, aplikuj do, ważna do, oferta ważna do, termin składania dokumentów, "
        "termin aplikowania, data ważności",
        "ru": "срок подачи, крайний срок, действительно до, срок подачи заявок, дедлайн, прием резюме до, "
        "дата окончания",
        "sv": "sista ansökningsdag, ansök senast, sök senast, sista ansökningsdatum, ansökan senast, "
        "ansökningsdatum",
        "vi": "hết hạn nộp, hạn nộp, hạn nộp hồ sơ, hạn chót, ngày hết hạn, hết hạn, thời hạn nộp hồ sơ, "
        "hạn ứng tuyển, hạn nộp đơn, hạn cuối, hạn chót nhận hồ sơ",
        "pt": "data limite, prazo, inscrições até",
    },
    "application_period": {  # Both days in one value.
        "en": "open & closing dates, open and closing dates, opening & closing dates, opening and closing dates, "
        "open/close dates, posting period, announcement dates, announcement period, advertising period, "
        "application period, open period, vacancy period, recruitment period",
    },
    "openings": {
        "en": "number of workers, workers needed, openings, "
        "number of openings, positions to fill, posts to fill, vacancies to fill, people needed, "
        "number of positions, no. of positions, positions, vacancies, "
        "number of vacancies, no. of vacancies, no of vacancies, no. of openings, no of openings, "
        "number of hires, headcount, number of posts, posts, total openings, total positions, openings available, "
        "positions available, of openings, of positions, of vacancies, number of jobs, total vacancies, "
        "quantity, no of positions, number of opening, number of available positions, number required, "
        "number of open positions, no. of posts, hires needed, number of employees needed, "
        "number of workers requested, number of workers needed, workers requested, number of staff needed",
        "zh-Hant": "需求人數, 招募人數, 名額, 應徵人數",
        "zh": "招聘人数, 招聘名额, 招聘数量, 人数, 需求人数, 名额, 招收人数, 招募人数, 拟招人数, 招聘, "
        "职位人数, 岗位人数, "
        "计划招聘人数, 招聘人员数量, 数量, 职位数, 岗位数",
        "de": "anzahl stellen, anzahl offener stellen, anzahl der stellen, offene stellen, anzahl, "
        "anzahl der offenen stellen, anzahl arbeitsplätze",
        "fr": "nombre de postes, nombre de postes à pourvoir, postes à pourvoir, nombre de poste",
        "es": "número de vacantes, no de vacantes, nº de vacantes, vacantes, plazas, "
        " número de plazas, número de puestos, cantidad de vacantes",
        "pl": "liczba etatów, liczba wakatów, liczba stanowisk, liczba miejsc pracy, wakaty",
        "ru": "количество вакансий, количество мест, число вакансий, количество рабочих мест",
        "sv": "antal jobb, antal tjänster, antal platser, antal lediga jobb, antal befattningar",
        "vi": "số lượng, số lượng tuyển, số lượng cần tuyển, số lượng tuyển dụng, cần tuyển, số người cần tuyển",
        "pt": "número de vagas, quantidade de vagas, vagas",
    },
    "languages": {
        "en": "language, languages, language skills, language requirements, language requirement, "
        "required languages, required language, language proficiency, languages required, foreign languages, "
        "language level, spoken languages, language knowledge, languages spoken, knowledge of languages, "
        "language abilities, language ability, language skill, english, english level, english proficiency, "
        "preferred language, working language, working languages, language competencies, language(s)",
        "zh-Hant": "語文條件, 語言要求",
        "zh": "语言要求, 语言, 外语要求, 语言能力, 外语, 外语水平, 英语水平, 英语要求, 外语能力, 语种, "
        "语言水平, 语种要求, 英语, 日语",
        "de": "sprachen, sprachkenntnisse, fremdsprachen, fremdsprachenkenntnisse, sprache, deutsch, englisch",
        "fr": "langues, langue, langues requises, langues exigées, compétences linguistiques, "
        "langues parlées, anglais",
        "es": "idiomas, idioma, idiomas requeridos, inglés",
        "pl": "języki, język, języki obce, znajomość języków, wymagane języki, język angielski",
        "ru": "языки, знание языков, иностранные языки, владение языками, язык, английский язык",
        "sv": "språk, språkkunskaper, språkkrav",
        "vi": "ngôn ngữ, ngoại ngữ, trình độ ngoại ngữ, yêu cầu ngoại ngữ, kỹ năng ngoại ngữ, tiếng anh, "
        "ngôn ngữ yêu cầu, khả năng ngoại ngữ",
        "pt": "idiomas, idioma",
    },
    "experience_years": {
        "en": "experience, years of experience, work experience, experience required, required experience, "
        "minimum experience, experience level, min experience, min. experience, relevant experience, "
        "professional experience, experience requirement, experience requirements, experience (years), "
        "experience needed, total experience, working experience, exp, exp., years experience, "
        "required years of experience, minimum years of experience, experience in years, job experience, "
        "industry experience, minimum work experience, minimum experience required",
        "zh-Hant": "工作經歷, 工作經驗, 經驗要求, 經歷",
        "zh": "工作经验, 经验要求, 工作年限, 经验, 工作年限要求, 年限, 年限要求, 经验年限, 工作经历, "
        "相关经验, 从业年限, "
        "工作经验要求, 职位经验, 从业经验, 所需经验, 最低经验",
        "de": "berufserfahrung, erfahrung, arbeitserfahrung, erfahrungsjahre, erforderliche berufserfahrung",
        "fr": "expérience, expérience requise, niveau d'expérience, années d'expérience, "
        "expérience professionnelle, expérience souhaitée, expérience exigée",
        "es": "experiencia, años de experiencia, experiencia requerida, experiencia mínima, experiencia laboral, "
        "experiencia previa",
        "pl": "doświadczenie, doświadczenie zawodowe, wymagane doświadczenie, lata doświadczenia, staż pracy",
        "ru": "опыт работы, опыт, требуемый опыт, требуемый опыт работы, стаж, стаж работы",
        "sv": "erfarenhet, arbetslivserfarenhet, yrkeserfarenhet, erfarenhetskrav, antal års erfarenhet",
        "vi": "kinh nghiệm, kinh nghiệm làm việc, yêu cầu kinh nghiệm, số năm kinh nghiệm, "
        "năm kinh nghiệm, kinh nghiệm yêu cầu",
        "pt": "experiência, anos de experiência, experiência profissional",
    },
    "education": {
        "en": "education, required education, education level, minimum education, education requirements, "
        "degree, degree required, level of education, education required, educational requirements, "
        "qualification required, minimum qualification, educational qualification, "
        "educational qualifications, education requirement, academic qualification, academic qualifications, "
        "academic background, educational background, degree level, required degree, min. education, "
        "minimum education level, minimum level of education, education/degree, education & training, "
        "education background, education/experience, education and experience, education & experience, "
        "education and training, minimum education required, education & qualifications, education/training, "
        "education and/or experience, required level of education, highest education",
        "zh-Hant": "學歷要求, 學歷, 學歷限制",
        "zh": "学历要求, 学历, 最低学历, 教育程度, 学历背景, 教育水平, 教育背景, 最低学历要求, 文化程度, "
        "学历水平, "
        "学历层次, 学位要求, 学位, 学历/专业, 学历专业, 受教育程度, 最低学历为, 学历及专业, 学历专业要求, "
        "教育要求, 学历条件",
        "de": "ausbildung, bildungsabschluss, abschluss, bildungsstand, erforderlicher abschluss, "
        "schulabschluss, hochschulabschluss, studium, qualifikationsniveau, bildungsniveau",
        "fr": "formation, niveau d'études, diplôme, niveau de formation, études, diplôme requis, "
        "niveau d'étude, formation requise, niveau d'éducation",
        "es": "formación, estudios, nivel de estudios, estudios mínimos, nivel educativo, educación, titulación, "
        "formación académica, escolaridad",
        "pl": "wykształcenie, poziom wykształcenia, wymagane wykształcenie",
        "ru": "образование, уровень образования, требуемое образование, требования к образованию",
        "sv": "utbildning, utbildningsnivå, utbildningskrav, utbildningsbakgrund",
        "vi": "bằng cấp, trình độ, trình độ học vấn, học vấn, yêu cầu bằng cấp, yêu cầu trình độ, "
        "trình độ chuyên môn, trình độ văn hóa, bằng cấp tối thiểu",
        "pt": "escolaridade, formação, nível de escolaridade, formação acadêmica",
    },
    "identifier": {
        "en": "identifier, job tracking id, tracking id, tracking code, job id, job number, "
        "job no, job no., req id, requisition id, requisition number, "
        "job code, "
        "reference, reference number, reference code, ref, ref., ref no, ref no., ref number, job reference, "
        "job ref, "
        "posting id, posting number, vacancy number, vacancy id, class code, role number, position number, "
        "announcement number, announcement code, position id, job requisition id, job req id, job #, "
        "requisition, requisition #, req #, req number, vacancy reference, vacancy announcement number, "
        "job posting id, requisition no, advert reference, reference id, job reference number, job opening id, "
        "vacancy no, vacancy no., announcement no, announcement no., posting no, posting no., posting #",
        "zh": "职位编号, 岗位编号, 招聘编号, 职位代码, 岗位代码, 职位id, 职位编码",
        "de": "referenznummer, kennziffer, stellennummer, referenz, job-id, stellen-id, chiffre, "
        "referenzcode, ausschreibungsnummer, kennzahl, auftragsnummer, refnr, ref.-nr., ref.-nr",
        "fr": "référence, réf, réf., référence de l'offre, numéro de l'offre, n° de l'offre",
        "es": "referencia, código de la oferta, número de referencia, código de vacante",
        "pl": "numer referencyjny, nr ref., nr ref, numer oferty, nr oferty, nr referencyjny",
        "ru": "номер вакансии, код вакансии, id вакансии",
        "sv": "referensnummer, annons-id, annonsnummer, diarienummer",
        "vi": "mã công việc, mã tin, mã tuyển dụng, mã việc làm, mã số",
    },
    "url": {
        "en": "url, job url, apply url, link, apply link, source url, job link, application link, posting url, "
        "apply at, apply online at, apply online, apply here, direct link, source, original posting",
        "zh": "职位链接, 链接, 网址, 投递链接, 原文链接, 来源网址, 申请链接",
        "de": "link zur stelle, link, online bewerben",
        "fr": "lien, lien de l'offre",
        "es": "enlace, enlace de la oferta",
        "vi": "đường dẫn, liên kết",
    },
    "skills": {
        "en": "skills, key skills, required skills, skills required, technical skills, tech stack, "
        "stack, our stack, our tech stack, backend tech stack, frontend tech stack, web tech stack, "
        "backend stack, "
        "frontend stack, technologies we use, technologies that we use, tech we use, "
        "technology stack, core skills, key skill, computer skills, software skills, it skills, desired skills, "
        "mandatory skills, must have skills, primary skills, skill set, skillset, skills needed, "
        "essential skills, top skills, technologies, technical environment",
        "zh": "技能要求, 技能标签, 技能, 技术栈, 所需技能, 关键技能, 专业技能, 技能关键词, "
        "必备技能, 技能特长, 职位技能",
        "de": "kenntnisse, fachkenntnisse, it-kenntnisse, edv-kenntnisse, fähigkeiten, kompetenzen, technologien",
        "fr": "compétences, compétences requises, compétences techniques, compétences clés, savoir-faire, "
        "environnement technique, technologies",
        "es": "habilidades, competencias, conocimientos, conocimientos técnicos, aptitudes, tecnologías",
        "pl": "umiejętności, technologie, wymagane umiejętności, kompetencje",
        "ru": "навыки, ключевые навыки, технологии, стек, стек технологий",
        "sv": "kompetenser, färdigheter, tekniker",
        "vi": "kỹ năng, kỹ năng chuyên môn, kỹ năng yêu cầu, yêu cầu kỹ năng",
        "pt": "habilidades, competências, conhecimentos",
    },
    "": {  # Known frames that are no field of ours: they end the value before them.
        "en": "department, industry, industries, job function, job functions, seniority level, category, job "
        "category, "
        "reports to, reporting to, start date, start date/ time, start date/time, starting date, function, team, "
        "division, contact, contact person, telephone, tel, phone, fax, email, e-mail, website, web site, travel, "
        "work authorization, job family, business unit, gender, age, company size, company type, "
        "working hours, benefits, responsibilities, requirements, qualifications, description, "
        "job description, about company, open to, open to/ eligibility criteria, revised, notes, note, level, "
        "career level, job level, shift, license, management, paid training, summary, duties, "
        "position summary, job summary, job duties, job responsibilities, required qualifications, "
        "application procedures, additional notes, about, clearance, security clearance, flsa status, grade, "
        "telework eligible, travel required, relocation expenses reimbursed, promotion potential, "
        "supervisory status, "
        "job family (series), drug test, drug test required, position sensitivity and risk, "
        "control number, service, "
        "trust determination process, bargaining unit status, financial disclosure, pay scale & grade, "
        "interview, visa, relocation, work authorization status, job requirements, number of employees",
        "zh": "公司性质, 公司行业, 公司规模, 职位类别, 职能类别, 所属行业, 所属部门, 部门, 汇报对象, "
        "下属人数, 联系人, "
        "联系方式, 联系电话, 电话, 邮箱, 性别要求, 性别, 年龄要求, 年龄, 专业要求, 专业, 福利待遇, 职位福利, "
        "职位诱惑, "
        "行业, 行业领域, 职位描述, 岗位职责, 工作职责, 任职要求, 岗位要求, 任职资格, 职位要求, 关键字, "
        "关键词, 工作时间, "
        "上班时间, 到岗时间, 婚姻状况, 企业规模, 企业性质, 发展阶段, 公司网址, 公司主页, 公司地址, 公司福利, "
        "职责描述, "
        "职务类别, 管理责任, 出差外派, 上班时段, 休假制度, 可上班日, 接受身份, 科系要求, 擅长工具, 工作技能, "
        "法定代表人, 成立日期, 注册资本, 注册资金, 时间, 日期, 集合地点, 职责, 要求, 条件, 工作, 福利, 语文条件, "
        "工作内容, 融资阶段, 领域, 规模, 岗位类别",
        "de": "ansprechpartner, telefon, branche, abteilung, eintrittsdatum, beginn, kontakt, startdatum, "
        "eintrittstermin, arbeitsbeginn, ihre aufgaben, ihr profil, wir bieten, aufgaben, anforderungen, dauer",
        "fr": "secteur, secteur d'activité, service, date de début, contact, missions, profil, début",
        "es": "sector, departamento, fecha de inicio, contacto, requisitos, funciones, área",
        "pl": "branża, dział, kontakt, obowiązki, wymagania, oferujemy, data rozpoczęcia",
        "ru": "отрасль, отдел, контакты, контактное лицо, обязанности, требования, условия, телефон",
        "sv": "bransch, avdelning, kontakt, tillträde, kontaktperson, startdatum",
        "vi": "ngành nghề, cấp bậc, giới tính, độ tuổi, thời gian làm việc, phúc lợi, lĩnh vực, ngành, "
        "quyền lợi, thời gian thử việc, mô tả công việc, yêu cầu công việc, yêu cầu, bộ phận, phòng ban, "
        "người liên hệ, quy mô, tuổi, chức vụ",
    },
}


def _by_label() -> dict[str, str]:
    """Earlier rows win where a word labels two fields."""
    labels: dict[str, str] = {}
    for name, languages in _ROWS.items():
        for words in languages.values():
            for label in words.split(", "):
                labels.setdefault(label.strip(), name)
    return labels


LABELS: Mapping[str, str] = _by_label()
"""Folded label -> Draft field name; "" where the label is known and none of ours."""
