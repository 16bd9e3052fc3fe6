"""Lines as postings have them, written for the tests, and the skills a reader would note."""

# ruff: noqa: E501 (an example is a line)

from __future__ import annotations

EXAMPLES = """
Assist residents with range of motion exercises and transfers with gait belts -> Range of motion exercises; Patient lifting
Deviation reports and change controls; keep P&IDs up to date -> Deviation management; Change control; P&ID
Bill of material entry, work instructions and engineering change notices -> Bills of materials; Work instructions; Engineering change management
Experience with bioreactors, ultrafiltration and CIP systems -> Bioreactors; Ultrafiltration; Clean-in-place systems
Working knowledge of FileNet, Kofax and FrameMaker -> IBM FileNet; Kofax; Adobe FrameMaker
Knowledge of G-codes and of Mazak lathes -> G-code; Mazak control; Lathe turning
Proficiency in process mapping and gap analysis -> Process mapping; Gap analysis
Show apartments and settle tenant issues -> Property viewings; Tenant relations
Drive a tractor-trailer over the road -> Truck driving
Sterilize instruments and prepare specimens -> Instrument sterilisation
负责渠道的开拓与代理商的维护 -> Channel sales; Distributor management
负责税务申报 -> Taxation
熟悉合同法，参与重大合同的谈判 -> Contract law; Contract negotiation
精通MVC架构，熟悉服务器部署 -> MVC; Server administration
Bedienung und Rüsten von Drehmaschinen -> Machine setup; Lathe turning
Sie beraten Geschäftskunden und erstellen Angebote -> Customer advice; Quotation preparation
Gérer les conflits et animer les réunions d'équipe -> Conflict resolution; Facilitation
Reparación de alternadores y lectura de diagramas eléctricos -> Vehicle electrics; Electrical schematics
Wykładanie towaru na półki i utrzymanie czystości -> Shelf stocking; Cleaning
Навыки быстрого набора текстов -> Typing
Proficient in Microsoft Office (Word, Excel, Outlook) -> Microsoft Office; Microsoft Word; Microsoft Excel; Microsoft Outlook
Word and Excel at an advanced level -> Microsoft Word; Microsoft Excel
Strong MS Excel skills -> Microsoft Excel
You live and breathe Excel spreadsheets -> Microsoft Excel
Comfortable using Word -> Microsoft Word
We spread the word and excel at service ->
Access to a vehicle is a must ->
Experience with MS Access -> Microsoft Access
A positive outlook on life -> Positive attitude
Daily use of Outlook and Teams -> Microsoft Outlook; Microsoft Teams
You will lead two teams ->
Windows cleaned daily ->
C++, C#, .NET and Node.js -> C++; C#; .NET; Node.js
Solid ASP.NET and SQL Server -> ASP.NET; Microsoft SQL Server
C/C++ on Linux -> C; C++; Linux
Go, Rust or Swift -> Go; Rust; Swift
You go the extra mile ->
Swift response to callers ->
R, Python or SAS -> R; Python; SAS
Knowledge of R programming -> R
React, Angular and Vue.js -> React; Angular; Vue.js
React quickly to alarms ->
Spring Boot and Hibernate -> Spring Boot; Hibernate
Spring and summer shifts ->
Hadoop, Hive and Spark -> Apache Hadoop; Apache Hive; Apache Spark
Spark joy in our guests ->
Ansible, Puppet or Chef -> Ansible; Puppet; Chef (software)
Assist the head chef ->
Contact software such as Act! or GoldMine -> Act!; GoldMine
Act as a contact point ->
SAP or Oracle ERP -> SAP; Oracle
Reply asap ->
Slack and Zoom -> Slack; Zoom
Zoom in on the numbers ->
JavaScript/TypeScript -> JavaScript; TypeScript
HTML5, CSS3, jQuery -> HTML; CSS; jQuery
PostgreSQL or MySQL -> PostgreSQL; MySQL
k8s and Docker -> Kubernetes; Docker
AWS or Azure -> AWS; Microsoft Azure
Git, Jenkins, Jira -> Git; Jenkins; Jira
Photoshop and InDesign -> Adobe Photoshop; Adobe InDesign
AutoCAD and Revit -> AutoCAD; Revit
SolidWorks or CATIA -> SolidWorks; CATIA
QuickBooks knowledge -> QuickBooks
CRM software (Salesforce) -> CRM; Salesforce
HubSpot -> HubSpot
Tableau, Power BI -> Tableau; Power BI
Power BI and DAX -> Power BI; DAX
Google Analytics -> Google Analytics
SEO and SEM -> SEO; SEM
Figma or Sketch -> Figma; Sketch (design software)
MATLAB/Simulink -> MATLAB; Simulink
Excellent written and oral communication skills -> Written communication; Oral communication
Oral, written and interpersonal communication -> Oral communication; Written communication; Interpersonal skills
Communicates effectively with patients -> Communication
Ability to work in a team -> Teamwork
Team player with attention to detail -> Teamwork; Attention to detail
Strong leadership skills -> Leadership
Time management and multitasking -> Time management; Multitasking
You solve problems calmly -> Problem solving
Able to work independently and under pressure -> Independent work; Work under pressure
Fast learner, self-motivated -> Willingness to learn; Self-motivation
Strong organizational skills -> Organisational skills
Negotiation skills -> Negotiation
Conflict resolution -> Conflict resolution
Customer service experience -> Customer service
Prepare accurate quotes for buyers -> Quotation preparation
Preparation of quotations -> Quotation preparation
Managing a portfolio of accounts -> Portfolio management
Manage key accounts -> Key account management
Make cold calls -> Cold calling
Schedule appointments by telephone -> Appointment setting
Qualify leads and set appointments -> Lead qualification; Appointment setting
Process orders daily -> Order processing
Prepare the monthly budgets -> Budget management
Monitor budgets -> Budget monitoring
Negotiate contracts with hospitals -> Contract negotiation; Negotiation
Administer contracts -> Contract management
Reconcile bank accounts -> Account reconciliation
Accounts payable and accounts receivable -> Accounts payable; Accounts receivable
Month-end closing -> Month-end closing
Process payroll -> Payroll
IFRS reporting -> IFRS; Reporting
Train new employees -> Staff training
Write grant proposals -> Grant writing
Recruit staff -> Recruitment
Data entry -> Data entry
Enter data from paper forms -> Data entry
Calendar management and travel arrangements -> Calendar management; Travel arrangements
Minute taking -> Minute taking
Forklift licence -> Forklift licence
Counterbalance forklift experience -> Forklift operation
Valid driver's license -> Driving licence
CDL Class A -> Commercial driving licence
Order picking with RF scanners -> Order picking; RF scanners
Loading and unloading trucks -> Loading and unloading
Inventory control and cycle counting -> Inventory management; Stocktaking
MIG and TIG welding -> MIG welding; TIG welding
TIG welding of stainless steel -> TIG welding
Must read blueprints -> Blueprint reading
CNC lathe -> CNC machining
G-code programming -> CNC programming
Hydraulics and pneumatics -> Hydraulics; Pneumatics
Calipers and micrometers -> Precision measuring instruments
Preventive maintenance -> Preventive maintenance
PLC programming -> PLC programming
HVAC systems -> HVAC
Drywall and plastering -> Drywall installation; Plastering
Tile installation -> Tiling
Plumbing repairs -> Plumbing
Scaffolding -> Scaffolding
Wound care and phlebotomy -> Wound care; Phlebotomy
IV therapy -> IV therapy
Chairside assisting -> Dental assisting
Dental hygiene -> Dental hygiene
CPR certification -> CPR certification
Administer medication -> Medication administration
Elderly care -> Elderly care
Food safety (HACCP) -> Food safety
Line cooking -> Cooking
Latte art -> Barista skills
Menu planning -> Menu planning
Lesson planning -> Lesson planning
Curriculum development -> Curriculum development
Classroom management -> Classroom management
Legal research -> Legal research
Drafting contracts -> Legal drafting
Contract law -> Contract law
PCR and cell culture -> PCR; Cell culture
HPLC -> HPLC
GMP -> Good manufacturing practice
Crop production -> Farming
Milking -> Dairy farming
Checks of skin integrity and of pressure injuries -> Skin assessment; Pressure ulcer prevention
Person-centred care in supported living -> Person-centred care; Supported housing
Adheres to CQC standards and writes individual support plans -> CQC regulations; Client support planning
Post customer payments and book depreciation schedules -> Cash application; Amortization
Payroll taxes and cash flow statements -> Payroll tax; Cash flow statements
Process renewals and accept payments -> Policy renewals; Payment processing
Scrapers, haul trucks and trench digging -> Scraper operation; Dump truck operation; Excavation
Hydrologic modeling with EPA SWMM -> Hydrology; SWMM
Bridge inspection and erosion controls -> Bridge engineering; Erosion control
Copier repair and component-level repair -> Office machine repair; Electronics repair
Soak testing, merge conflicts and test harness -> Stability testing (software); Code merging; Test scripts
Real-time streaming and graph algorithms -> Stream processing; Graph theory
Oracle RAC with Data Guard and RMAN -> Oracle RAC; Oracle Data Guard; RMAN
IaaS, PaaS and cloud migrations -> IaaS; PaaS; Cloud migration
Able to follow directions and accept feedback -> Following instructions; Openness to feedback
Starkstrom und Schaltschrankbau -> Electrical power installation; Control panel building
Ausführungsplanung im Tiefbau -> Technical drawing; Civil engineering
Travaux de terrassement et pose de canalisations -> Site preparation; Utilities construction
Animer une équipe dans le respect des délais -> Team management; Meeting deadlines
熟悉上云迁移与云架构 -> Cloud migration; Cloud architecture
票据管理、备用金管理、银行结算 -> Bills and notes; Petty cash; Bank settlement
具备沟通协调能力 -> Communication; Coordination
为人正直，听从安排 -> Integrity; Following instructions
处理顾客的订单 -> Order processing
对来料进行检验 -> Incoming inspection
负责发票的审核 -> Invoicing
Security patrols -> Security guarding
Machine learning with PyTorch -> Machine learning; PyTorch
Data analysis in Python -> Data analysis; Python
A/B testing -> A/B testing
CI/CD -> CI/CD
Agile and Scrum -> Agile methodologies; Scrum
熟悉Java/MySQL -> Java; MySQL
熟练使用Excel、Word、PPT -> Microsoft Excel; Microsoft Word; Microsoft PowerPoint
熟练使用办公软件 -> Microsoft Office
具有良好的沟通能力和团队合作精神 -> Communication; Teamwork
精通C语言，了解Python -> C; Python
有叉车证 -> Forklift licence
持有C1驾照 -> Driving licence
负责招聘与员工培训 -> Recruitment; Staff training
熟悉数控车床 -> CNC machining
会电焊 -> Welding
熟悉用友、金蝶 -> Yonyou; Kingdee
数据分析能力 -> Analytical skills
负责合同管理 -> Contract management
负责仓库管理 -> Warehouse management
负责客户开发 -> Customer acquisition
熟悉机器学习 -> Machine learning
护士执业证 -> Nursing licence
备课 -> Lesson planning
抗压能力强 -> Work under pressure
Staplerschein -> Forklift licence
MIG- und WIG-Schweißen -> MIG welding; TIG welding
Führerschein Klasse B -> Driving licence
Teamfähigkeit und Zuverlässigkeit -> Teamwork; Reliability
Sehr gute MS-Office-Kenntnisse -> Microsoft Office
Esprit d'équipe -> Teamwork
Permis B -> Driving licence
Full driver licence -> Driving licence
Patrol the site and respond to alarms -> Patrolling; Alarm response
Administer medicines safely -> Medication administration
Weiterbildung zur Praxisanleitung -> Mentoring
FMEA, PPAP and 8D reports -> FMEA; PPAP; 8D problem solving
Heidenhain and Fanuc controls -> Heidenhain control; Fanuc control
ISO 9001 and IATF 16949 audits -> ISO 9001; IATF 16949
Value added tax -> VAT
Lockout/tagout and confined space entry -> Lockout/tagout; Confined space entry
ELISA and Western blot -> ELISA; Western blotting
熟悉钢筋绑扎和模板工程 -> Reinforcement work; Formwork
负责纳税申报、银行对账 -> Taxation; Account reconciliation
Unix/Linux and R/Python -> Unix; Linux; R; Python
精通SQL语言，会用R、Python、Excel -> SQL; R; Python; Microsoft Excel
核对应收应付 -> Accounts receivable; Accounts payable
Kreditoren- und Debitorenbuchhaltung -> Accounts payable; Accounts receivable
Gute Buchhaltungskenntnisse, DATEV -> Accounting; DATEV
Be- und Entladen von Lkw, Kommissionierung mit Handscannern -> Loading and unloading; Order picking; RF scanners
Sorgfalt, Pünktlichkeit und selbstständige Arbeitsweise -> Attention to detail; Punctuality; Independent work
Comptabilité fournisseurs et rapprochements bancaires -> Accounts payable; Bank reconciliation
Maîtrise du Pack Office, sens de l'organisation -> Microsoft Office; Organisational skills
Mise en rayon, tenue de caisse et gestion des stocks -> Shelf stocking; Cashiering; Inventory management
Conciliaciones bancarias y cierre mensual -> Bank reconciliation; Month-end closing
Carnet de carretillero y capacidad de trabajo en equipo -> Forklift licence; Teamwork
Uprawnienia UDT, kompletacja zamówień i obsługa skanera -> Forklift licence; Order picking; Barcode scanners
Naliczanie wynagrodzeń i znajomość prawa pracy -> Payroll; Employment law
Холодные звонки, ведение переговоров, стрессоустойчивость -> Cold calling; Negotiation; Work under pressure
Уверенное владение 1С и Excel, знание налогового законодательства -> 1C; Microsoft Excel; Tax law
B-körkort, noggrann och god samarbetsförmåga -> Driving licence; Attention to detail; Teamwork
Kê khai thuế, theo dõi công nợ và sử dụng phần mềm MISA -> Taxation; Accounts receivable; Misa
熟练使用金蝶、用友等财务软件 -> Kingdee; Yonyou
熟悉MySQL数据库和Oracle -> MySQL; Oracle
熟练使用PR、AE、剪映 -> Adobe Premiere Pro; Adobe After Effects; CapCut
"""

BUGS_CAUGHT = """
Assembler with assembly experience -> Mechanical assembly
5年以上架桥设备经验 ->
Put the goods in the right bay ->
遵守国家法律和行政法规 ->
Implement logging, alerting and tracing ->
Sort transactions, indexing and sharding -> Database partitioning
Serve breakfast according to a planned menu ->
Interpretación de resultados ->
Développer les réseaux de partenaires -> Partnership development
活动效果的跟踪 ->
熟悉知识图谱 -> Knowledge graphs
有考取证书的意愿 ->
Hone and honing the craft of listening ->
You are paving the way ->
Send and receive parcels ->
Go far beyond the usual ->
Client-facing role ->
Clean the coffee grinders ->
Pièces déposées par voie électronique ->
负责服务器监控 -> System monitoring
活动效果的监控 ->
准备模板 ->
精通关系模型 ->
He likes sound engineering principles ->
Strong sales, customer support -> Sales; Customer support
Work with companies like Google, Asana and Oracle ->
Salary open, DOE ->
Design solutions for our clients ->
Take evening courses ->
负责自动化工作流的维护 ->
辅助产品的包装 -> Packing
与销售密切配合 ->
完成软件安装配置 -> Software installation
巡检时并发现隐患 ->
熟悉迁移化学习 ->
Three years of practice in design of chairs ->
Translating wishes into plans ->
Prepare scalable solutions ->
Maintain all systems of the house ->
Watch the progress of the healing ->
Weigh parcels in compliance with the rules ->
Filing tax forms for clients ->
Attend board meetings ->
jenkins, git, docker -> Jenkins; Git; Docker
Excellent analytical and problem solving skills -> Analytical skills; Problem solving
Communication skills (written and oral) -> Oral communication; Written communication
Keep data and building statistical and machine learning models -> Machine learning; Statistical modelling
Punctual and reliable -> Punctuality; Reliability
Read more at https://engineering.kestrel.example/ruby/http.html or write to java@kestrel.example ->
Keen on information security, and distributed systems -> Cybersecurity; Distributed systems
Certificate of the Department of Industrial Relations ->
Formation sanitaire et social souhaitée ->
Mantenimiento de nuestras soluciones y de software ->
Komunikatywna znajomość czeskiego ->
Tiếng Anh giao tiếp ->
Du möter erfarna medarbetare ->
Watch over the financial sustainability of the club ->
Dusting, polishing and sweeping -> Cleaning
Prepare bank deposits -> Cash handling
Changing bed linen -> Bed making
Know the road safety regulations -> Traffic regulations
Excavators on construction projects -> Excavator operation; Construction
有美容院服务经历 ->
每周至少三天出勤 ->
The inn is interviewing now for its summer ->
Flexibility in scheduling ->
Force avec les moteurs de recherche ->
Animation de soirées et de tournois ->
Recrutement d'un jardinier ->
Menus for yoga retreats ->
Skripte zur Automatisierung von Aufgaben ->
Tham gia các buổi đào tạo ->
MIG, TIG and oxy-acetylene welding -> MIG welding; TIG welding; Gas welding
Praca ze zbrojeniem i frezowanie -> Milling
Umiejętność zbrojenia, obsługa szlifierki -> Reinforcement work; Grinding
Hjullastare, palliativ vård och KBT -> Wheel loader operation; Palliative care; Cognitive behavioural therapy
Сборка электрощитков и установка розеток -> Electrical installation
持有道路从业资格证 -> Commercial driving licence
Sicherer Umgang mit Mess- und Prüfwerkzeugen -> Precision measuring instruments
Experience with Zephyr, preferably abroad -> Zephyr RTOS
Proficient in R. -> R
Tools such as Outlook -> Microsoft Outlook
Knowledge of PR is welcome -> Public relations
Experience in Project and/or supplier management -> Supplier management
Give estimates of the time each fix takes ->
Able to speak, read and write Dutch ->
Applicants who need visa sponsorship are not considered ->
Kestrel is an E-Verify* Employer ->
An ISO 27001 certified house ->
MSA and HMO plans ->
Building plans for the coming year ->
Apache: Spark and Flink -> Apache Spark; Apache Flink
Experience with Apache and nginx -> Apache HTTP Server; Nginx
You are a personable host -> Interpersonal skills
AWS EMR and Presto -> Amazon EMR; Presto
Rules of the R&C schedule ->
Carry handheld devices ->
Own a dependable car ->
Has reliable auto transport and a flexible schedule ->
Verify the integrity of the records ->
Present to leadership teams ->
Financial planning, reporting and analysis -> Financial planning; Financial analysis; Reporting
Work with partners such as SAP, TIBCO and Tableau ->
Vehicle inspection, repair and cleaning -> Vehicle inspection; Automotive repair; Cleaning
Skilled in data collection and analysis -> Data collection; Data analysis
Sales support, marketing and operations -> Sales administration; Marketing
Licence of the Ministry of Finance ->
Permit of the Department of Public Health ->
Conducting research -> Research
Five minutes from public transit ->
The Internet Access Fund ->
Designing, building and automating the management of keys ->
Defect review and triage -> Bug tracking
Source qualified candidates through LinkedIn -> LinkedIn
Marketing collateral on the shelf -> Marketing collateral
Good oral and writing skills -> Oral communication; Written communication
Knowledge of AP/AR -> Accounts payable; Accounts receivable
Mills and lathes of all kinds -> Lathe turning
Outlook, Internet and e-mail -> Microsoft Outlook; Internet; Email
Write us an email or look on the Internet ->
Reset passwords and answer tickets in a ticketing system -> Password resets; Ticketing systems
"""
"""Words that once named a skill where they name none."""

KNOWN_FAILURES = """
Check the van before each run -> Vehicle inspection
Assess and evaluate care -> Patient assessment
Keep frozen goods frozen -> Cold chain logistics
Escort visitors to their cars -> Security guarding
Change catheters and dressings -> Catheter care; Wound care
跟客户把合同谈下来 -> Contract negotiation; Negotiation
"""
"""What a reader would note and we do not."""

PERKS = """
Free parking and Wi-Fi
Alfresco lunches in summer
Medical, dental and vision insurance after 60 days
Dental insurance
Health insurance for you and your family
Life insurance and short-term disability
Long-term disability insurance
401(k) with company match
Paid time off and ten public holidays
Paid parental leave
Tuition reimbursement up to $5,250
Free gym membership
Yoga classes at lunch
Massage chair in the office
Free coffee and fruit
Company car with fuel card
Bike leasing
Flexible working hours
Employee discount of 20 %
Commuter benefits
Team events twice a year
Christmas party
Stock options
Performance bonus
Holiday bonus
Training budget of 1,000 euros a year
German classes paid by us
Language courses
Subsidised canteen
Child care allowance
Company pension
Relocation support
Free parking
Work phone and laptop
Latest MacBook
Modern office with roof terrace
Pension plan
Sabbatical after three years
Wellness programme
Employee assistance programme with counselling
Mental health support line
Pet insurance
Vision care
Fertility benefits
Legal advice hotline
Financial planning advice for staff
Investment club
Savings plan
Uniform and laundry provided
Meals during shifts
Housing allowance
Travel insurance
"""
"""Lines of a benefits section; no word of them is a skill of the job."""

TALK = """
We are a leading provider of cloud computing and cybersecurity
Our customers love our accounting software
Founded as a logistics start-up in 1998
We develop machine learning products for hospitals
Our teams work with Python, Java and Kubernetes every day
We believe in integrity, teamwork and leadership
Innovation and creativity drive us
Our bakery has fed the valley since 1932
We run warehouses in nine countries
The group trades in commodities and insurance
Our marketing has won awards
Partner of Microsoft, SAP and Oracle
Our dental practice lies in the old town
Customer service is our religion
A family business with 120 employees
Sustainability is at our heart
We build tunnels, bridges and railways
Our restaurant serves regional cuisine
Market leader in injection moulding
We publish games for iOS and Android
Our law firm advises banks
One of the largest retailers of footwear
The school teaches 900 pupils
A hospital with 14 wards and intensive care
We farm 3,000 hectares
Our festival brings theatre to the coast
We ship to 40 countries
Winner of the innovation award
Listed on the stock exchange
Owner-managed in the third generation
"""
"""Lines about the company."""

LEGAL = """
We are an equal opportunity employer and value diversity and inclusion
All qualified applicants will be considered without regard to race, colour, religion or disability
Reasonable accommodation is available in the recruitment process
Background checks and drug tests are part of our hiring process
We participate in E-Verify
Veterans and people with disabilities are encouraged to apply
No agencies or recruiters please
Data protection notice for applicants: see our website
Send your CV by email or through LinkedIn
Apply on Facebook, Instagram or WhatsApp
Interviews take place on Zoom or Teams
Please call our human resources department
Questions? Write to our recruiting team
Upload your documents as Word or PDF
Equal employment opportunity is the law
Employment is at will
This description is not all-inclusive
Applications in Microsoft Word format only
Our accounting department answers questions on pay
Employer supports work authorization for specialists
"""
"""Lines at the end, on the law and on applying."""

DUTIES_WITHOUT_SKILLS = """
Educate the customer on the benefits of our bundles
Explain dental insurance to new hires
Work with other departments including Marketing, Finance and Sales
Report to the Sales Manager
Attend meetings of the accounting team
Support the marketing department
Report to the Director of Human Resources
Other duties as assigned
Drive slowly in the yard
Turn ideas into reality
Excel in everything you do
Go the extra mile
Spring is our busy season
Access the building by badge
Zoom through the day
React to alarms
Word travels fast here
Target new regions
Act on behalf of the owner
Keep an eye on the edge of the field
Slack periods are rare
Pass messages to the insurance company
Meet the finance director each month
Rust must be reported
See the oracle of the office
The hive is at the back
Work in swift boats
Join the R team on floor C
Wait for the all-clear
Be on site by seven
"""
"""Lines that stand under duties and yet name no skill."""

BENEFITS_ZH = """
五险一金
带薪年假
节日福利
年终奖金
免费班车
包吃包住
定期体检
员工旅游
弹性工作
股票期权
餐补
交通补贴
生日礼物
双休
商业保险
健身房
下午茶
团建活动
完善的培训
晋升空间大
"""
"""A Chinese posting's benefits."""

PERKS_OF_NINE_LANGUAGES = """
师傅带教
Capacitación pagada
30 Tage Urlaub und Weihnachtsgeld
Betriebliche Altersvorsorge und vermögenswirksame Leistungen
JobRad-Leasing und Deutschlandticket
Kostenlose Parkplätze und Obstkorb
Firmenfitness mit EGYM Wellpass
Flexible Arbeitszeiten und mobiles Arbeiten
Betriebliche Krankenversicherung und Unfallversicherung
Gesundheitsmanagement und Massagen im Büro
Fort- und Weiterbildungsmöglichkeiten
Kinderbetreuungszuschuss
Mitarbeiterrabatte in unserem Onlineshop
Firmenwagen auch zur privaten Nutzung
Ein motiviertes Team und flache Hierarchien
Kostenlose Getränke, Kaffee und Wasser
Corporate Benefits und Sommerfest
Eigenes Betriebsrestaurant
Unbefristeter Arbeitsvertrag und pünktliche Bezahlung
Einarbeitung durch erfahrene Kollegen
Hausinterne Kita
Sprachkurse und E-Learning-Angebote
Mutuelle prise en charge à 60 %
Tickets restaurant et RTT
Télétravail deux jours par semaine
Prime d'intéressement et participation
Salle de sport et cours de yoga
Remboursement des transports à 50 %
Comité d'entreprise et chèques-vacances
Formations continues et évolution de carrière
Crèche d'entreprise
Véhicule de service et téléphone portable
Assurance santé et prévoyance
Cantine d'entreprise, café et fruits offerts
Ambiance conviviale et équipe dynamique
Seguro médico privado
Tickets restaurante y guardería
Teletrabajo dos días a la semana
Horario flexible y viernes intensivo
Formación continua a cargo de la empresa
Clases de inglés gratuitas
Gimnasio y fisioterapeuta en la oficina
Coche de empresa y dietas
Plan de pensiones y seguro de vida
Descuentos para empleados
Buen ambiente de trabajo y equipo joven
Retribución flexible
Prywatna opieka medyczna
Karta sportowa MultiSport
Ubezpieczenie grupowe i na życie
Dofinansowanie do posiłków i żłobka
Praca zdalna dwa dni w tygodniu
Owocowe czwartki i kawa
Szkolenia finansowane przez firmę
Lekcje języka angielskiego
Samochód służbowy, laptop i telefon
Premie świąteczne i wczasy pod gruszą
Imprezy integracyjne
ДМС со стоматологией
Оплачиваемый отпуск и больничный
Корпоративное обучение за счёт компании
Бесплатное питание и развозка
Скидки на фитнес и бассейн
Оформление по ТК РФ
Дружный коллектив и уютный офис
Корпоративные мероприятия и подарки детям
Страхование жизни и здоровья
Карьерный рост и премии
Компенсация мобильной связи и ГСМ
Friskvårdsbidrag och tjänstepension
Kollektivavtal och försäkringar
Frukt, fika och personalrabatt
Massage på arbetstid
Möjlighet att jobba hemifrån
Gratis parkering och träning
Vidareutbildning på betald arbetstid
Trevliga kollegor och afterwork
Bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp
Thưởng lễ tết và lương tháng 13
Du lịch hàng năm và team building
Khám sức khỏe định kỳ
Bảo hiểm sức khỏe PVI cho nhân viên
Được đào tạo và cơ hội thăng tiến
Phụ cấp ăn trưa, gửi xe, điện thoại
Môi trường làm việc chuyên nghiệp, năng động
Nghỉ phép 12 ngày một năm
Đóng BHXH, BHYT, BHTN đầy đủ
Xe đưa đón nhân viên
五险一金、带薪年假、节日福利
六险一金,补充医疗保险
商业保险和年度体检
包吃包住,免费班车
下午茶、零食、健身房
定期团建、员工旅游
员工培训机会多,晋升空间大
股票期权和年终奖金
话补、餐补、交通补贴、住房补贴
弹性工作,双休,不加班
生育保险、工伤保险
免费提供食堂和宿舍
子女教育津贴
完善的培训体系和晋升机制
结婚礼金、生日礼物
瑜伽课、按摩椅
领导好,氛围好,扁平管理
租房补贴,通讯补贴
Health, dental and vision insurance
Free yoga and pilates classes
On-site gym and swimming pool
Childcare vouchers and subsidised nursery
Private medical, life assurance and income protection
401(k) match and HSA
Company car, phone and laptop
Free German and English lessons
Cooking classes with the team
Mental health days and counselling service
Gardening leave and sabbatical
Free haircuts and massages
Book club, chess club and football team
Paid training and certification costs
Financial wellness coaching
Employee referral bonus
Paid volunteering days
Free bus from the station
Pet-friendly office
Discounted driving lessons
Accident insurance and travel insurance
Learning budget for conferences
Annual ski trip and summer barbecue
"""
"""Benefits in whose words no skill is found even where no heading says that they are benefits."""
