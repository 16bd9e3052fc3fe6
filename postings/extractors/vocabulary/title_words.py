"""Nouns that name a job, and headings that do not. Compiled by hand."""

from __future__ import annotations

JOBS: frozenset[str] = frozenset(
    """
manager engineer analyst developer specialist assistant director coordinator associate consultant
technician administrator representative officer supervisor lead leader designer architect scientist nurse
teacher driver accountant clerk executive intern internship internships trainee advisor adviser agent
operator mechanic secretary receptionist cashier cook chef writer editor programmer tester auditor planner
buyer attorney counsel lawyer paralegal physician therapist pharmacist dentist hygienist doctor surgeon
veterinarian psychologist counselor counsellor tutor instructor professor lecturer researcher fellow
trainer coach recruiter head chief president expert strategist inspector investigator guard worker laborer
labourer helper handler packer picker loader electrician plumber carpenter welder machinist installer
janitor cleaner housekeeper nanny caregiver aide waiter waitress bartender barista server host hostess
stylist barber photographer artist animator producer translator interpreter librarian economist
statistician chemist biologist physicist surveyor estimator foreman dispatcher controller comptroller
treasurer bookkeeper teller underwriter adjuster actuary broker trader salesperson seller merchandiser
marketer copywriter journalist reporter pilot attendant steward captain sergeant lieutenant firefighter
detective custodian gardener painter butcher baker tailor owner partner principal superintendent member
apprentice apprenticeship volunteer staff crew generalist liaison facilitator moderator evangelist
ambassador ninja guru vp ceo cto cfo coo cio sdr bdr mitarbeiter mitarbeiterin leiter leiterin entwickler
entwicklerin ingenieur ingenieurin berater beraterin verkäufer verkäuferin fahrer techniker kaufmann
kauffrau fachkraft sachbearbeiter sachbearbeiterin assistenz assistentin werkstudent praktikant praktikum
ausbildung azubi pfleger krankenschwester meister monteur elektroniker mechatroniker referent responsable
ingénieur ingénieure développeur développeuse directeur directrice technicien technicienne conseiller
conseillère vendeur vendeuse assistante comptable stagiaire stage alternance chargé chargée infirmier
infirmière gestionnaire gerente ingeniero ingeniera analista desarrollador desarrolladora técnico técnica
asesor asesora vendedor vendedora auxiliar administrativo enfermero enfermera jefe coordinador especialista
consultor becario kierownik specjalista inżynier programista analityk asystent asystentka doradca
sprzedawca księgowa księgowy kierowca magazynier pracownik менеджер инженер разработчик специалист аналитик
программист директор руководитель бухгалтер водитель продавец администратор консультант оператор ingenjör
utvecklare chef säljare konsult handläggare sjuksköterska undersköterska lärare projektledare medarbetare
ekonom tekniker program position vacancy competition tender
""".split()
)
"""Single words, lower case."""

JOB_PHRASES: tuple[str, ...] = (
    "chef de projet",
    "nhân viên",
    "chuyên viên",
    "trưởng phòng",
    "kế toán",
    "kỹ sư",
    "giám đốc",
    "quản lý",
    "trợ lý",
    "thực tập sinh",
    "phó phòng",
    "trưởng nhóm",
    "giám sát",
    "lập trình viên",
    "cộng tác viên",
    "giáo viên",
    "tư vấn",
    "điều phối",
)

HAN_JOBS = (
    "工程师|经理|主管|专员|助理|总监|分析师|设计师|顾问|开发|会计|出纳|销售|客服|文员|老师|教师|讲师|司机|厨师|服务员|技术员|操作工|"
    "实习生|架构师|产品|运营|编辑|翻译|律师|医生|护士|药剂师|研究员|测试|程序员|店长|店员|导购|保安|保洁|学徒|普工|采购|人事|行政|"
    "前台|秘书|策划|文案|代表|主任|负责人|专家|合伙人|管培生|储备干部|质检|检验员|审计|培训生|助教|组长|班长|员$|师$|岗$|工$"
)
"""Regular expression, searched."""

NOT_TITLES: frozenset[str] = frozenset(
    """
job description|job overview|overview|summary|job summary|position summary|about us|about the company|about the role|
about the job|about|company overview|company description|description|responsibilities|requirements|qualifications|
the role|role|job details|details|full job description|introduction|we are hiring|now hiring|hiring|urgent|
urgently hiring|apply|apply now|job|jobs|careers|career|vacancy|vacancies|job posting|job announcement|announcement|
job opportunity|career opportunity|employment opportunity|position|position description|general summary|purpose|
job purpose|who we are|what we do|our company|company|company profile|company introduction|duties|job duties|
benefits|skills|position overview|role overview|role summary|the opportunity|opportunity|save|share|back|home|menu|
search|sign in|log in|login|skip to main content|job information|position information|back to jobs|view all jobs|
open positions|job openings|current openings|join us|join our team|job title|title|urgent requirement|immediate hire|
职位描述|岗位职责|职位信息|工作职责|任职要求|招聘|招聘信息|公司简介|公司介绍|职位详情|岗位描述|急聘|诚聘|招聘启事|岗位要求|任职资格|
stellenbeschreibung|stellenanzeige|stellenangebot|wir suchen|über uns|ihre aufgaben|ihr profil|aufgaben|anforderungen|
ihre aufgabe|ihr aufgabengebiet|voraussetzungen|wir bieten|unternehmen|das unternehmen|stellenausschreibung|
description du poste|profil recherché|missions|offre d'emploi|à propos|descripción del puesto|oferta de empleo|
requisitos|opis stanowiska|wymagania|obowiązki|oferta pracy|о компании|описание вакансии|обязанности|требования|вакансия|
om oss|om tjänsten|arbetsuppgifter|kvalifikationer|mô tả công việc|yêu cầu công việc|tuyển dụng|phúc lợi|quyền lợi|
thông tin tuyển dụng|local candidate only|local candidates only
""".replace("\n", "").split("|")
)
"""Folded lines that open a posting and are not its title."""
