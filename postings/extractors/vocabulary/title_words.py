"""Nouns that name a job, and headings that do not. Compiled by hand."""

from __future__ import annotations


def _words(text: str) -> list[str]:
    return text.split()


JOBS: frozenset[str] = frozenset(
    _words("""
manager engineer analyst developer specialist assistant director coordinator associate consultant technician
administrator representative officer supervisor lead leader designer architect scientist nurse teacher driver
accountant clerk executive intern internship internships trainee advisor adviser agent operator mechanic
secretary receptionist cashier cook chef writer editor programmer tester auditor planner buyer attorney counsel
lawyer paralegal physician therapist pharmacist dentist hygienist doctor surgeon veterinarian psychologist
counselor counsellor tutor instructor professor lecturer researcher fellow trainer coach recruiter head chief
president expert strategist inspector investigator guard worker laborer labourer helper handler packer picker
loader electrician plumber carpenter welder machinist installer janitor cleaner housekeeper nanny caregiver aide
waiter waitress bartender barista server host hostess stylist barber photographer artist animator producer
translator interpreter librarian economist statistician chemist biologist physicist surveyor estimator foreman
dispatcher controller comptroller treasurer bookkeeper teller underwriter adjuster actuary broker trader
salesperson seller merchandiser marketer copywriter journalist reporter pilot attendant steward captain sergeant
lieutenant firefighter detective custodian gardener painter butcher baker tailor owner partner principal
superintendent member apprentice apprenticeship volunteer staff crew generalist liaison facilitator moderator
evangelist ambassador ninja guru vp ceo cto cfo coo cio sdr bdr program position vacancy competition tender
framer roofer bricklayer plasterer joiner glazier fitter rigger scaffolder groundworker operative porter
babysitter sitter groomer sommelier dishwasher busser florist seamstress upholsterer jeweller jeweler optician
optometrist radiographer radiologist sonographer phlebotomist midwife paramedic carer dietitian nutritionist
podiatrist physiotherapist chiropractor audiologist anesthesiologist cardiologist pediatrician psychiatrist
solicitor barrister notary registrar bursar deckhand skipper stevedore courier draughtsman drafter draftsman
technologist modeller copyeditor proofreader curator archivist musician choreographer dancer actor lifeguard
warden arborist landscaper groundskeeper groundsman farmhand milker zookeeper beautician masseuse esthetician
cosmetologist hairdresser geologist geophysicist hydrologist ecologist toxicologist epidemiologist
microbiologist mathematician sociologist archaeologist anthropologist historian linguist metallurgist
meteorologist dermatologist neurologist oncologist pathologist urologist gynaecologist gynecologist orthodontist
pharmacologist virologist conveyancer ombudsman usher croupier doorman bellhop chauffeur storeperson storeman
stockman shopkeeper salesman saleswoman telemarketer canvasser fundraiser campaigner caseworker headteacher
headmaster headmistress paraprofessional educator mentor chaplain pastor blogger influencer youtuber streamer
vlogger videographer cameraman cinematographer sculptor illustrator composer seafarer boatswain helmsman
navigator toolmaker boilermaker millwright pipefitter steamfitter ironworker blacksmith tiler handyman
handyperson caretaker repairer serviceman locksmith gunsmith watchmaker typist stenographer scheduler expediter
biostatistician bioinformatician geneticist neuroscientist sysadmin webmaster devops dba pentester scrummaster
sre sdet gasfitter lineman linesman lineworker quantifier valuer appraiser assessor examiner invigilator proctor
adjudicator mediator arbitrator bailiff constable policeman soldier cadet gamekeeper fisherman rancher grower
vintner brewer distiller contractor subcontractor
cheesemaker confectioner patissier pizzaiolo caterer launderer ironer knitter cobbler
shoemaker embroiderer bookbinder typesetter engraver goldsmith glassblower woodworker cabinetmaker
mitarbeiter mitarbeiterin leiter leiterin entwickler entwicklerin ingenieur ingenieurin berater beraterin
verkäufer verkäuferin fahrer techniker kaufmann kauffrau fachkraft sachbearbeiter sachbearbeiterin assistenz
assistentin werkstudent praktikant praktikum ausbildung azubi pfleger krankenschwester meister monteur
elektroniker mechatroniker referent fachangestellte fachangestellter fachangestellten angestellte angestellter
koch köchin kellner kellnerin friseur friseurin bäcker bäckerin maler malerin tischler tischlerin schreiner
schreinerin schlosser schlosserin schweißer lagerist lageristin arzt ärztin ärzte erzieher erzieherin lehrer
lehrerin hausmeister hausmeisterin maurer dachdecker zimmerer klempner installateur elektriker elektrikerin
fleischer metzger konditor konditorin gärtner gärtnerin florist floristin redakteur redakteurin architekt
architektin planer planerin prüfer prüferin vertreter betreuer betreuerin trainerin spezialist spezialistin
koordinator koordinatorin manager managerin disponent disponentin buchhalter buchhalterin sekretär sekretärin
empfangsmitarbeiter reinigungskraft aushilfe haushaltshilfe pflegekraft pflegefachkraft pflegefachmann
pflegefachfrau pflegehelfer altenpfleger altenpflegerin steuerfachangestellte hebamme apotheker apothekerin
jurist juristin rechtsanwalt rechtsanwältin notar bauleiter bauleiterin polier vorarbeiter teamleiter
teamleiterin geschäftsführer geschäftsführerin laborant laborantin konstrukteur konstrukteurin administratorin
programmierer programmiererin informatiker informatikerin fachinformatiker fachinformatikerin betriebswirt
zerspanungsmechaniker mechaniker mechanikerin industriemechaniker anlagenmechaniker kraftfahrer kraftfahrerin
berufskraftfahrer staplerfahrer kommissionierer produktionshelfer helfer helferin minijobber barkeeper
servicekraft thekenkraft rezeptionist rezeptionistin zimmermädchen hilfskraft bürokraft bürokaufmann
bürokauffrau volontär volontärin doktorand psychologe psychologin sozialarbeiter sozialarbeiterin sozialpädagoge
sozialpädagogin logopäde logopädin ergotherapeut ergotherapeutin physiotherapeut physiotherapeutin
responsable ingénieur ingénieure développeur développeuse directeur directrice technicien technicienne
conseiller conseillère vendeur vendeuse assistante comptable stagiaire stage alternance chargé chargée infirmier
infirmière gestionnaire cuisinier cuisinière serveur serveuse boulanger boulangère pâtissier pâtissière boucher
bouchère coiffeur coiffeuse menuisier maçon plombier électricien électricienne chauffeur livreur livreuse
magasinier magasinière cariste préparateur préparatrice opérateur opératrice agent mécanicien mécanicienne
soudeur conducteur conductrice secrétaire assistant employé employée caissier caissière réceptionniste hôte
hôtesse éducateur éducatrice enseignant enseignante professeur formateur formatrice animateur animatrice médecin
pharmacien pharmacienne kinésithérapeute avocat avocate juriste notaire auditeur auditrice analyste consultante
architecte dessinateur dessinatrice graphiste rédacteur rédactrice journaliste acheteur acheteuse logisticien
chef cheffe manager gérant gérante contrôleur contrôleuse peintre couvreur charpentier jardinier jardinière
paysagiste ouvrier ouvrière manutentionnaire gouvernante barman barmaid plongeur plongeuse traducteur
traductrice chercheur chercheuse doctorant apprenti apprentie alternant alternante
gerente ingeniero ingeniera analista desarrollador desarrolladora técnico técnica asesor asesora vendedor
vendedora auxiliar administrativo enfermero enfermera jefe coordinador especialista consultor becario camarero
camarera cocinero cocinera mozo moza dependiente dependienta conductor conductora repartidor repartidora
limpiador limpiadora electricista fontanero carpintero albañil soldador mecánico mecánica operario operaria peón
encargado encargada administrativa contable recepcionista secretario secretaria profesor profesora maestro
maestra médico médica farmacéutico farmacéutica fisioterapeuta psicólogo psicóloga abogado abogada periodista
diseñador diseñadora programador programadora arquitecto arquitecta teleoperador teleoperadora cajero cajera
reponedor reponedora peluquero peluquera jardinero panadero carnicero pintor cuidador cuidadora niñera gestor
gestora director directora jefa coordinadora consultora investigador investigadora traductor traductora chófer
almacenero becaria supervisor supervisora auxiliares ayudante
kierownik specjalista inżynier programista analityk asystent asystentka doradca sprzedawca księgowa księgowy
kierowca magazynier pracownik inżynierka specjalistka analityczka kierowniczka kucharz kucharka kelner kelnerka
barman barmanka piekarz cukiernik fryzjer fryzjerka ślusarz spawacz elektryk murarz stolarz
lakiernik operator operatorka monter kasjer kasjerka sprzedawczyni nauczyciel nauczycielka pielęgniarka
pielęgniarz lekarz lekarka farmaceuta fizjoterapeuta psycholog prawnik adwokat dziennikarz tester administrator
konsultant konsultantka przedstawiciel handlowiec dyrektor prezes sekretarka recepcjonistka recepcjonista
koordynator koordynatorka opiekun opiekunka ochroniarz sprzątaczka pomocnik brygadzista architekt projektant
projektantka tłumacz lektor stażysta stażystka praktykant pokojowa rzeźnik dekarz kurier menedżer
менеджер инженер разработчик специалист аналитик программист директор руководитель бухгалтер водитель продавец
администратор консультант оператор повар официант официантка бармен пекарь кондитер парикмахер слесарь сварщик
электрик сантехник каменщик столяр маляр механик монтажник токарь фрезеровщик грузчик кладовщик комплектовщик
курьер кассир секретарь учитель преподаватель воспитатель врач медсестра фармацевт провизор психолог юрист
адвокат журналист дизайнер тестировщик архитектор переводчик экономист логист маркетолог мерчендайзер товаровед
охранник уборщик уборщица дворник няня сиделка помощник ассистент стажёр стажер технолог конструктор
проектировщик мастер прораб начальник заместитель рабочий упаковщик швея машинист тракторист агроном ветеринар
редактор копирайтер рекрутер диспетчер лаборант
ingenjör utvecklare chef säljare konsult handläggare sjuksköterska undersköterska lärare projektledare
medarbetare ekonom tekniker kock servitör servitris bagare frisör snickare elektriker rörmokare murare målare
svetsare mekaniker montör chaufför förare lagerarbetare lagermedarbetare städare vaktmästare receptionist
sekreterare läkare barnmorska fysioterapeut psykolog jurist journalist arkitekt utredare samordnare controller
redovisningsekonom butikssäljare butiksmedarbetare kassör barnskötare förskollärare rektor systemutvecklare
projektingenjör servicetekniker drifttekniker truckförare lastbilschaufför produktionsmedarbetare
kundtjänstmedarbetare innesäljare utesäljare rekryterare specialist strateg kommunikatör inköpare logistiker
planerare operatör handledare kurator socialsekreterare boendestödjare vårdbiträde tandläkare tandsköterska
apotekare
""")
)
"""Single words, lower case: English, German, French, Spanish, Polish, Russian, Swedish."""

JOB_ENDS: tuple[str, ...] = tuple(
    _words("""
mechaniker entwickler kaufmann kauffrau kaufleute angestellte angestellter angestellten pfleger pflegerin helfer
helferin fahrer fahrerin leiter leiterin berater beraterin verkäufer verkäuferin arbeiter arbeiterin techniker
technikerin monteur monteurin elektroniker elektronikerin mechatroniker ingenieur ingenieurin lehrer lehrerin
erzieher assistent assistentin assistenz buchhalter buchhalterin schlosser informatiker informatikerin sekretär
sekretärin redakteur architekt planer planerin prüfer meister führer vertreter betreuer betreuerin spezialist
specialist
spezialistin koordinator koordinatorin fachkraft pflegekraft reinigungskraft servicekraft mitarbeiter
mitarbeiterin manager managerin bediener konstrukteur laborant laborantin therapeut therapeutin pädagoge
pädagogin anwalt anwältin sachbearbeiter tekniker ingenjör utvecklare ledare ansvarig säljare lärare förare
chef installateur installateurin zeichner zeichnerin gärtner gärtnerin schreiner tischler schweißer dreher fräser
disponent disponentin referent referentin sprecher vermittler kassierer begleiter händler trainer trainerin
biträde sköterska sköterskor medarbetare konsult montör operatör arbetare skötare handläggare sekreterare
""")
)
"""How compound nouns end that name a job, in German and Swedish: Industriemechaniker, Lagerarbetare."""

GENDER_MARK = (
    r"[(\[]\s?(?:[mwfdxi]\s?[/|*_]\s?){1,3}[mwfdxi]\b|\b(?:h/f|f/h|m/w/d|w/m/d|k/m)\b"
    r"|\b[mwf]/[mwfk]/[dx]\b|\b[mм]/[жk]\b"
)
"""Regular expression for lower case, where a slash or its like is: it stands behind a job's name alone."""

JOB_PHRASES: tuple[str, ...] = (
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
    "工程师|经理|主管|专员|助理|总监|分析师|设计师|顾问|开发|会计|出纳|销售|客服|文员|老师|教师|讲师|司机|"
    "厨师|服务员|技术员|操作工|"
    "实习生|架构师|产品|运营|编辑|翻译|律师|医生|护士|药剂师|研究员|测试|程序员|店长|店员|导购|保安|保洁|学徒|"
    "普工|采购|人事|行政|"
    "前台|秘书|策划|文案|代表|主任|负责人|专家|合伙人|管培生|储备干部|接待|技工|叉车|主播|质检|检验员|审计|培训生|助教|组长|班长|"
    "员$|师$|岗$|工$"
)
"""Regular expression, searched."""

TITLE_MARKS = (
    "job title|title|position|position title|job (?:detail|offer|opening|posting|announcement|vacancy|description)"
    "s?|(?:position|vacancy|employment) (?:announcement|notice)|offre d['’]emploi|offre de poste|"
    "oferta de (?:empleo|trabajo)|"
    "stellenangebot|stellenanzeige|stellenausschreibung|oferta pracy|вакансия|вакансія|посада|"
    "empleo|ledig tjänst|ledigt jobb|"
    "职位(?:名称)?|岗位(?:名称)?|招聘|诚聘|急聘"
)
"""Regular expression: what stands before a colon or a dash and says that a title follows."""

NOT_TITLES: frozenset[str] = frozenset(
    """
job description|job overview|overview|summary|job summary|position summary|about us|about the company|
about the role|
about the job|about|company overview|company description|description|responsibilities|requirements|qualifications|
the role|role|job details|details|full job description|introduction|we are hiring|now hiring|hiring|urgent|
urgently hiring|apply|apply now|job|jobs|careers|career|vacancy|vacancies|job posting|job announcement|
announcement|
job opportunity|job offer|job offers|
career opportunity|employment opportunity|position|position description|general summary|purpose|
job purpose|who we are|what we do|our company|company|company profile|company introduction|duties|job duties|
benefits|skills|position overview|role overview|role summary|the opportunity|opportunity|save|share|back|home|menu|
search|sign in|log in|login|skip to main content|job information|position information|back to jobs|view all jobs|
open positions|job openings|current openings|we're hiring|we’re hiring|join us|join our team|
work with us|work for us|jobs & career|jobs & careers|jobs and careers|
careers & jobs|jobs & karriere|karriere & jobs|karriere|carrières|kariera|
job title|title|urgent requirement|
immediate hire|
招聘中|热招中|最新|已下线|职位描述|岗位职责|职位信息|急招|热招|直招|诚招|高薪诚聘|高薪急聘|工作职责|任职要求|招聘|招聘信息|公司简介|公司介绍|职位详情|岗位描述|急聘|诚聘|
招聘启事|兼职招聘|全职招聘|招聘兼职|招兼职|长期招聘|高薪招聘|社会招聘|校园招聘|招聘简章|招聘公告|岗位要求|任职资格|英才|人才|精英|贤才|贤士|诚聘英才|招贤纳士|招兵买马|诚邀加入|加入我们|招人啦|
stellenbeschreibung|stellenanzeige|stellenangebot|wir suchen|über uns|ihre aufgaben|ihr profil|aufgaben|
anforderungen|
ihre aufgabe|ihr aufgabengebiet|voraussetzungen|wir bieten|unternehmen|das unternehmen|stellenausschreibung|
description du poste|profil recherché|missions|offre d'emploi|à propos|descripción del puesto|oferta de empleo|
requisitos|opis stanowiska|opis|wymagania|obowiązki|oferta pracy|о компании|описание вакансии|обязанности|
требования|вакансия|
om oss|om tjänsten|arbetsuppgifter|kvalifikationer|mô tả công việc|yêu cầu công việc|tuyển dụng|phúc lợi|quyền lợi|
thông tin tuyển dụng|neu|new|top job|anzeige|
sponsored|promoted|featured|内推|社招|校招|招人|招人啦|招人了|转发|帮转|扩散|local candidate only|
local candidates only|try the craigslist app » android ios|craigslist|cl|favorite|hide|unhide|flag|flagged|
prohibited|positions|vacancy announcement|vacancy notice|notice of vacancy|job vacancy|position announcement|
apply on|job postings|top of page|class specification|classification specification|job bulletin|
attention job seekers
""".replace("\n", "").split("|")
)
"""Folded lines that open a posting and are not its title."""

CATEGORIES: frozenset[str] = frozenset(
    """
healthcare|health care|finance|accounting|construction|education|engineering jobs|hospitality|
information technology|human resources|legal|manufacturing|retail|sales and marketing|sales & marketing|
trades|transport|transportation|bauwesen|gesundheitswesen|gastronomie|handwerk|finanzen|finanse|
finanse / ekonomia|produkcja|budownictwo|sprzedaż|gastronomia|informatyka|santé|bâtiment|commerce|
comptabilité|finances|hostelería|construcción|comercial y ventas|sanidad|медицина|строительство|продажи|
бухгалтерия
""".replace("\n", "").split("|")
)
"""Folded: trades by which boards sort jobs; above a line that names a job they are the page's."""
