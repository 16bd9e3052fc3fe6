"""Words by which a clause of running text says what it is about, as patterns by language.

Written for the project, in lower case. `other` stands for what is no line of the job though the words around it may
look like one: who seeks whom, the pay, how to apply. Within a language the kinds are tried in the order given at each
place, so a longer phrase that takes a word away from another kind stands in the earlier one.
"""

# ruff: noqa: E501  a pattern is easier to read whole
from __future__ import annotations

from collections.abc import Mapping

_EN_OTHER = (
    r"\b(?:we(?:'re|’re| are)?|is|are|who|and)(?: currently| now| also)? (?:hiring|recruiting|looking (?:for|to (?:hire|recruit|add|appoint))|seeking|searching for) (?:an?\b|our\b|\d|experienced|motivated)"
    r"|\b(?:wanted|needed|required|sought) (?:at|for|in|by)\b|\bto (?:join|support) (?:our|the|their|us)\b|\bjoin (?:our|us)\b"
    r"|\b(?:the |our |your |base |starting |annual |hourly )*(?:pay|salary|wage|rate|compensation)(?: range)? (?:is|of|from|starts|will|depends)"
    r"|\b(?:to apply|apply (?:via|by|now|at|to|on|with|through)|send (?:us |your |a |an? )?(?:your |the )?(?:cv|resume|résumé|application)|e-?mail (?:us|your)|please (?:send|call|apply|contact|email)|call (?:us|\w+ (?:at|on)))"
    r"|\bhours? (?:a|per) week\b|\b\d{1,2} ?(?:hrs?|hours)\b(?! (?:of|at a time))|\bshifts? (?:are|is|starts?|runs?)\b"
    r"|\bequal opportunit|\b(?:does|do) not discriminate|\breview of applications|\bour (?:clients?|customers?)(?:,| is| are| include| range)"
    r"|\bwe(?:'re|’re| are) (?:an?|the|one|growing|proud|based|\d+)\b|\bwe (?:build|make|help|serve|design|sell|run|supply|operate|were founded|believe)\b"
)
_EN_NOT_DUTY = (
    r"need|have|bring|be (?:paid|part|joining|based|given|offered|eligible|entitled|rewarded|able|an?\b|the\b|someone|comfortable|required|asked|considered|expected to have)"
    r"|receive|get\b|enjoy|earn|join|find|love|become|learn|gain|see\b|thrive|not\b|report(?:ing)? (?:to|into)|benefit|start\b|possess|hold\b|hear|also (?:need|have|get|receive|enjoy|be (?:an?|part))|like\b|want\b|must"
)
_EN_DUTY = (
    r"\b(?:main |key |core |primary |daily |typical |your |other |the |day-to-day )*(?:duties|responsibilities|tasks)(?: will| may| would)? (?:include|involve|are|consist|comprise|cover)"
    rf"|\byou(?:'ll|’ll|'d|’d| will| would| shall) (?:also |then |primarily |mainly |regularly )?(?!{_EN_NOT_DUTY})[a-z]{{2,}}"
    rf"|\b(?:successful (?:candidate|applicant)|candidate|applicant|post ?holder|incumbent|(?:this |the )(?:role|position|job|person)) (?:will|would|shall) (?:also |then )?(?!{_EN_NOT_DUTY})[a-z]{{2,}}"
    r"|\b(?:this |the |your )?(?:role|position|job|work|day|week)s? (?:involves?|includes?|entails?|consists? of|looks? like|covers?|is to|means)\b"
    r"|\b(?:you(?:'re|’re| are|(?:'ll|’ll| will) be) |is |are |be )?(?:responsible for|in charge of|tasked with|accountable for)\b"
    r"|\bpurpose of (?:this|the) (?:role|position|job|post) is to\b|\b(?:is|are) (?:required|expected) to perform\b(?! (?:the|these|this|essential)\b)"
    r"|\A(?:assisting|building|collaborating|completing|conducting|coordinating|creating|delivering|designing|developing|driving|ensuring|establishing|handling|helping|identifying|implementing|improving|leading|liaising|maintaining|managing|monitoring|organi[sz]ing|overseeing|participating in|performing|planning|preparing|processing|producing|providing|researching|resolving|reviewing|serving as|supervising|supporting|training|updating|writing) (?![^.\n]{0,300}\b(?:you|we|our|is|are|was|will|means|has|have|can|should|they)\b)"
    r"|\b(?:your|a typical) (?:day|week|shift)s?(?: to day)?:|\bwhat you(?:'ll|’ll| will) (?:do|be doing)\b|\byour (?:job|role|task) is\b"
)
_EN_REQUIREMENT = (
    r"\b(?:must|should)(?: also)? (?:be|have|hold|know|possess|own|enjoy|speak|pass|live|provide|bring)\b|\bcan(?: also)? (?:lift|pass|work|speak|read|stand|commit|start)\b"
    r"|\b(?:looking|searching) for (?:someone|somebody|people|candidates|a (?:person|candidate|team player|self-starter))\b|\bable to\b|\bability to\b|\bwilling(?:ness)? to\b"
    r"|\byou(?:'ve|’ve|'re|’re| have| are| bring| hold| know| speak| write| can| enjoy| should| need| possess| love| like| must)\b(?! (?:will|given|part of|on call|paid))"
    r"|\byou(?:'ll|’ll|'d|’d| will| would)(?: also)? (?:need|have|bring|possess|hold|be (?:able|comfortable|an? (?:\w+ )?(?:person|team|self|natural|good|strong|excellent|great)))\b"
    r"|\b(?:is|are|be|strictly|but(?: is)? not)(?: \w+){0,2} (?:required|essential|necessary|needed|mandatory|a must|welcome)\b|\ba must\b"
    r"|\b(?:would be|is) ideal\b|(?<!\bas )(?<!\bif )(?<!\b(?:when|were|ever) )(?<!where )\b(?:required|essential|needed|mandatory)(?=[.;,)]|$)"
    r"|\bwe(?:'d|’d| would)? (?:expect|require|need you|want you|ask for|value)\b|\bideally\b|\b(?:the )?ideal (?:candidate|applicant|person)\b|\b(?:candidates?|applicants?) (?:must|should|need|with|who)\b"
    r"|\babout you:|\brequirements?:|\b(?:prior|previous|proven|solid|strong|at least|minimum|\d+\+?|one|two|three|five)[^.;]{0,30} (?:experience|track record|knowledge|background)\b|\bexperience (?:in|with|of|on|as|using|required)\b"
    r"|\bbackground check|\bdrug (?:screen|test)|\b(?:driver'?s?|driver’s|driving) licen[cs]e|\b(?:bachelor|master)(?:'|’)?s? degree\b|\bdegree in\b|\bcertificat(?:e|ion)s? (?:in|required)|\bqualified\b|\btime[- ]served\b|\bfluent\b"
)
_EN_PREFERRED = (
    r"\b(?:is|are|be|but(?: is)? not)(?: \w+){0,2} (?:preferred|desirable|desired|a plus|an? (?:\w+ )?(?:advantage|bonus|asset)|helpful|handy|useful|beneficial)\b"
    r"|\ba (?:plus|bonus)\b|\bbonus points\b|\bnice to have\b|\b(?:would be|is) (?:nice|great|handy|lovely|a bonus)\b|\b(?:all|so much) the better\b"
    r"|\b(?:highly )?(?:regarded|valued|desirable)\b|\bpreferred(?=[.;,)]|$)"
)
_EN_BENEFIT = (
    r"\b(?:(?:we|our (?:package|benefits))(?:'ll|’ll| will| also| can)*|they) (?:offers?|provides?|pays?|covers?|gives?|includes?)\b(?! (?:our (?:clients?|customers?)|clients?|customers?|services|solutions|products|a (?:full |wide |complete )?range))"
    r"|\b(?:you(?:'ll|’ll| will|'d|’d| would)?(?: also)? (?:get|receive|enjoy|be (?:paid|offered|given|entitled|eligible)|earn|benefit))\b"
    r"|\bbenefits(?: package)?(?: include|:| are)|\bon offer:|\bin return\b|\bperks\b|\bwhat(?:'s|’s| is) in it for you|\bplus (?:benefits|bonus|tips|super|commission|free)\b|\b(?:share of|plus) tips\b"
    r"|\b(?:paid (?:time off|holidays?|vacation|leave|training|sick)|(?:health|medical|dental|life|vision)(?:,? (?:and )?(?:health|medical|dental|vision|life))*(?: insurance| cover(?:age)?| plan)|pto|401\(?k\)?|pension|retirement (?:plan|contributions?)|staff discount|employee discount|free (?:meals?|parking|lunch(?:es)?|gym|uniform|coffee|\w+ membership)"
    r"|tuition (?:waiver|reimbursement|assistance)|learning budget|stock options|equity|sign-on bonus|company car|car allowance|overtime (?:available|paid)|flexible (?:schedule|hours|working|scheduling)|days(?:'|’)? (?:of )?(?:holiday|annual leave|leave|vacation)|days off plus|weekly pay|bonus(?:es)? (?:scheme|plan)|room for (?:growth|advancement)|career progression|(?:accommodation|training|meals?|housing|lodging|transport|uniforms?|lunch|tools|van) (?:is |are )?(?:provided|included|paid for))\b"
)
_ZH_OTHER = r"诚聘|急聘|急招|现招|招聘|招(?=[\u4e00-\u9fff]{2,10}\d*[名人位])|招(?=[\u4e00-\u9fff]{1,8}(?:工|员|师|手|阿姨|保姆|司机)[，,。])|\d元[/每一](?:小时|天|月)|(?:月薪|年薪|薪资|薪酬|工资|底薪|时薪|日薪|月入)[^,，。;；]{0,4}\d|工作地点|上班地点|地址|厂址|联系(?:人|电话|方式)|电话(?=[:：\d]|联系|咨询)|(?:加|打|拨打|致电|联系).{0,3}(?:微信|电话)|微信(?=[:：a-z\d]|同号|联系)|平均年龄|周[一二三四五六日末].{0,3}上班|有意(?:者|请)|投递|简历|我们是|公司(?:位于|成立|是一)|团队(?:\d|三|二|五|十)"
_ZH_DUTY = r"(?:主要)?负责|主要(?:做|是做|给|帮|打扫|照顾|照看|接送|搬|装卸)|工作内容|(?:日常|主要)工作(?:是|为|包括|有|内容)|岗位职责|职责(?:是|为|包括|[:：])|内容[:：]|平时(?:主要|就)?(?:是|要)|(?:归|由|交给)你|你(?:将|要|会|需)(?:要)?(?:负责|参与|协助|完成|承担|与|和|在)|从事|协助(?!.{0,10}者优先)|参与(?!.{0,16}(?:优先|经验))"
_ZH_REQUIREMENT = r"要求|希望(?:你|您)|(?:大专|本科|高中|中专|初中|硕士|博士|学历)(?:及|或)?以上|以上学历|学历|(?:具有|具备|持有|需有|须有|需要?具备|拥有|取得)|(?<!新增|包括)经验|熟悉|熟练|精通|掌握|会使用|能(?:够)?(?:看懂|吃苦|独立|适应|承受|接受)|吃苦耐劳|性格|(?:健康|上岗|资格|教师|会计|电工|焊工|驾驶)证|年龄|\d+(?:-\d+)?周?岁|责任心|专业(?:优先|,|，|毕业|$)|相关专业|有爱心|细心|肯学|普通话|英语[四六]级|驾龄"
_ZH_PREFERRED = r"优先|加分|更佳|更好|尤佳|为佳|可放宽|更受欢迎"
_ZH_BENEFIT = r"提供|福利|待遇(?:[:：]|优厚|从优)|享受|[三四五六七]险|社保|公积金|包吃|包住|包食宿|包午餐|免费(?:住宿|食宿|培训|班车|工作餐|午餐)|双休|单休|月休|年假|带薪|餐补|房补|补贴|员工餐|工作餐|奖金|年终奖|双薪|提成|团建|下午茶|生日会|体检|弹性工作|节日|旅游|寒暑假|全勤|准时发|加班费|期权|晋升"

_DE_NOT_DUTY = (
    r"(?:bi|ha|kann|soll|sollte|muss|mus|will|darf|möchte|mag|kenn|weiß|such|lieb|verfüg|besitz|bring|sprich|beherrsch|erhält|bekomm|profitier|genieß|find|wir|brauch"
    r"|versteh|denk|interessier|freu|lern|scheu|behält|gehör|verlier|zeichne|überzeug|fühl|erwirb|verdien|schätz)(?:s?t|est)\b|selbst\b|sonst\b|erst\b|meist\b|fest\b|herbst\b|dienst\b"
)
_PL_NOT_DUTY = r"(?:ma|zna|umie|posiada|lubi|potrafi|chce|może|szuka|otrzyma|otrzymuje|dostanie|dostaje|zyska|zyskuje|myśli|wie|rozumie|ceni|mówi|czuje|nie boi)sz\b"
_ES_NOT_DUTY = r"(?:tendrás|recibirás|disfrutarás|podrás|encontrarás|serás|estarás|cobrarás|contarás|necesitarás|formarás parte|sabrás|aprenderás|trabajarás|ganarás|valorarás)\b"
_SV_NOT_DUTY = r"(?:är|har|behöver|talar|bör|trivs|får|erbjuder|blir|kommer|gillar|tycker|söker|älskar|brinner|känner|förstår|delar|uppskattar|behärskar|motiveras|tillhör|bidrar|tror|vill|ser)\b"

_OF_A_FIRM = (
    r"\b(?:company|firm|agency|business|organi[sz]ation|dealership|manufacturer|\w*(?:unternehmen|betrieb|firma)|compañía"
    r"|empresa|consultora|entreprise|société|công ty)\b[^.,;:]{0,30}\b(?:with|has|have|mit|con|avec|có)\s"
    r"(?:[^\W\d]+\s){0,2}\d{1,3}\+?\s(?:years?|jahren?|años|ans|năm)\b"
)
"""The employer's own years of experience: "a company with over 30 years of experience"."""

CUES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "other": rf"{_OF_A_FIRM}|{_EN_OTHER}",
        "benefit": _EN_BENEFIT,
        "preferred": _EN_PREFERRED,
        "duty": _EN_DUTY,
        "requirement": _EN_REQUIREMENT,
    },
    "zh": {
        "other": _ZH_OTHER,
        "benefit": _ZH_BENEFIT,
        "preferred": _ZH_PREFERRED,
        "duty": _ZH_DUTY,
        "requirement": _ZH_REQUIREMENT,
    },
    "de": {
        "other": rf"{_OF_A_FIRM}|"
        r"\b(?:suchen|sucht|suche) (?:wir|zum|ab|für|eine?n?|in)\b|\bwir (?:suchen|sind)\b|\bbewerb(?:en|ung|ungen) (?:sie|bitte|an|du)|\bkontakt\b|\bwir freuen uns auf\b|\bverstärkung\b|\bgesucht\b|\bzu besetzen\b|\bansprechpartner\w*|\bvertraulich\w*"
        r"|\b(?:die (?:stelle|position|vergütung)|der einsatz) (?:ist|erfolgt)\b|\b(?:jahres|monats|stunden)?brutto(?:jahres|monats)?(?:gehalt|bezug|lohn|entgelt)\w*|\bpersonenbezogen\w*|\bbewerbungsunterlagen\b",
        "benefit": r"\bwir bieten\b|\bbieten wir\b|\bbei uns (?:erwart|bekomm|erhalt|erhält|gibt)|\b(?:dich|sie|ihnen|dir) (?:erwarte|biete)\w*|\b(?:sie|du) (?:erh(?:alten|ältst)|bekomm(?:en|st)|profitier(?:en|st)|genieß(?:en|t))\b|\bes erwarte\w* (?:dich|sie)|\bfreu(?:en)? (?:sie sich|dich) auf\b|\b(?:urlaubstage|weihnachtsgeld|urlaubsgeld|firmenwagen|dienstwagen|mitarbeiterrabatt|jobticket|altersvorsorge|bezahlung nach tarif|tarifliche|zuschläge|sonntagszuschlag|übertarifliche|jobrad|homeoffice-tage|fortbildungen)\b|\btage urlaub\b",
        "duty": r"\b(?:zu )?(?:deinen?|ihren?|den|die) (?:haupt)?aufgaben\w*(?: \w+)? (?:gehör|zähl|sind|umfass|liegen|ist)\w*|\b(?:zu )?(?:deinen|ihren) (?:haupt)?aufgaben\b|\bgehör\w+ zu (?:deinen|ihren) aufgaben|\b(?:du|sie) (?:bist|sind) (?:verantwortlich|zuständig) für|\b(?:du|sie) (?:übern(?:immst|ehmen)|kümmer(?:st|n)|unterstütz(?:t|en)|betreu(?:st|en)|verkauf(?:st|en)|install(?:ierst|ieren)|wart(?:est|en)|plan(?:st|en)|führ(?:st|en)|pfleg(?:st|en)|bearbeite(?:st|n)|entwick(?:elst|eln)|berät(?:st)?|beraten|organisier(?:st|en)|koordinier(?:st|en)|prüf(?:st|en)|erstell(?:st|en)|montier(?:st|en)|reparier(?:st|en)|belieferst?|beliefern|fähr?st|fahren|dokumentier(?:st|en)|leite(?:st|n)|bereite(?:st|n)|sorg(?:st|en)|stell(?:st|en) sicher)\b"
        rf"|\bdu (?!{_DE_NOT_DUTY})[a-zäöüß]{{2,}}[szß]t\b(?! gerne?\b)|\b(?!{_DE_NOT_DUTY})[a-zäöüß]{{2,}}[szß]t du\b(?! gerne?\b)",
        "preferred": r"\b(?:ist|sind|wäre|wären)(?: \w+){0,2} (?:wünschenswert|hilfreich|von vorteil|schön|toll|super|klasse|ein (?:plus|vorteil))\b|\bvon vorteil\b|\bw(?:ü|ue)nschenswert\b|\bgewünscht\b|\bgerne? gesehen\b|\bkein muss\b|\bpluspunkt\w*|\bumso besser\b|\bschön wäre\b",
        "requirement": r"\b(?:du|sie) (?:bring(?:st|en)|verfüg(?:st|en)|hast|haben|bist|sind|besitz(?:t|en)|beherrsch(?:st|en)|sprich(?:st)|sprechen|arbeite(?:st|n) gern)\b(?! (?:verantwortlich|zuständig))|\b(?:bringen|verfügen|besitzen) sie\b|\bsetzen wir voraus\b|\bvorausgesetzt\b|\bvoraussetzung\w*|\bwir (?:erwarten|wünschen uns|setzen)\b|\b(?:erwarten|verlangen) wir\b|\bwünschen wir uns\b|\b(?:ist|sind) (?:erforderlich|zwingend)\b|\bidealerweise\b|\bführerschein\b|\babgeschlossene\w* \w*(?:ausbildung|studium|lehre)|\bberufserfahrung\b|\w*kenntnisse\b|\berfahrung (?:in|im|mit|als)\b|\w*voraussetzung\b|\b(?:mitbringen|besitzen|verfügen)\b(?=[.!,;]|$)|\b(?:wird|werden) (?:[^.;]{1,120} )?benötigt\b|\bfür (?:sie|dich) selbstverständlich\b|\bbelastbar\w*|\bteamfähig\w*|\bzuverlässig\w*",
    },
    "fr": {
        "other": rf"{_OF_A_FIRM}|"
        r"\b(?:nous )?(?:recherch(?:ons|e)|recrut(?:ons|e))\b|\bsalaire\b|\brémunération\b|\b(?:envoyez|merci d'envoyer|candidature|postulez|contactez)",
        "benefit": r"\bnous (?:vous )?(?:offrons|proposons|garantissons)\b|\bvous (?:bénéficiez|bénéficierez|recevrez|profitez|profiterez|aurez droit)\b|\bavantages\b|\bprise? en charge\b|\bprend(?:ons)? en charge\b|\bmet(?:tons)? à (?:votre )?disposition\b|\b(?:mutuelle|tickets? restaurant|pourboires|repas fournis|13e mois|treizième mois|prime\b|intéressement|véhicule de (?:service|fonction)|rtt)\b|\bjours de (?:repos|congés?)\b",
        "duty": r"\b(?:vos|les) (?:principales )?(?:missions|tâches)\b(?: principales)?|\bvous (?:serez|êtes) (?:en charge|chargée?|responsable|amenée?)|\bvous (?:aurez pour|participe[rz]\w*)|\bvous (?!avez|justifi|possé|maîtris|dispos|êtes|parle|bénéfi|rece|profit|aure|sere|aime|souhait|conna|sav|rejoi|fait|voul|appréci|travaill|intégr)\w+e(?:re)?z\b|\bmissions?\s?:|\bchargée? de\b",
        "preferred": r"\b(?:serai(?:en)?t|est|sont) (?:un (?:vrai |réel )?(?:plus|atout|avantage)|appréciée?s?|souhaitée?s?)\b|\b(?:souhaitée?|appréciée?)\b",
        "requirement": r"\bvous (?:avez|justifi\w+|possé\w+|maîtris\w+|dispos\w+|êtes(?! (?:en charge|charg|respons))|parle[rz]|aimez|connaissez|savez|faites preuve)\b|\bde formation\b|\bprofil\b|\b(?:indispensable|exigée?|requise?|obligatoire)\b|\bon attend de vous\b|\bpermis [a-e]\b|\bexpérience (?:minimum|de|en|dans|exigée|souhaitée|similaire)|\bdiplôme\b|\bbac ?\+ ?\d",
    },
    "es": {
        "other": rf"{_OF_A_FIRM}|"
        r"\b(?:busca(?:mos)?|incorpora(?:mos)?)(?! a alguien| una persona)\b|\b(?:salario|sueldo)\b|\b(?:envía|enviar|interesad[oa]s|inscríbete|contacta)\b",
        "benefit": r"\b(?:se )?ofrece(?:mos)?\b|\bdamos\b|\bpagamos\b|\bse pagan?\b|\bte ofrecemos\b|\bbeneficios\b|\bcondiciones:|\b(?:contrato (?:indefinido|fijo)|formación (?:continua|a cargo)|seguro médico|dietas|vales? de comida|días de vacaciones|horario (?:flexible|de lunes))\b",
        "duty": r"\bfunciones\b|\b(?:te encargarás|se encargará|serás responsable|tus tareas|realizarás|tu misión|las tareas|te ocuparás|deberás)\b|\btareas:|\bresponsable de\b|\bencargad[oa] de\b"
        rf"|\b(?!{_ES_NOT_DUTY})\w{{2,}}[aei]rás\b",
        "preferred": r"\bse valora\w*|\b(?:valorable|deseable)s?\b|\bsuman? puntos\b|\bvalora(?:mos|remos)\b",
        "requirement": r"\bse (?:requiere|exige|pide|necesita|precisa)\w*|\brequisitos\b|\b(?:imprescindible|necesari[oa]|indispensable)\b|\bexperiencia (?:mínima|previa|en|de|demostrable)|\baños? de experiencia\b|\bbuscamos (?:a alguien|una persona)\b|\bdebes (?:tener|ser)\b|\bcarn[eé] (?:de conducir|[bc])\b|\btítulo\b|\btitulación\b",
    },
    "pl": {
        "other": r"\b(?:zatrudni(?:my)?|poszukuje(?:my)?|szukamy)\b|\b(?:prosimy|aplikuj|cv)\b|\bwynagrodzenie\b",
        "benefit": r"\b(?:oferujemy|zapewniamy|gwarantujemy|proponujemy)\b|\b(?:umow[aęy] o pracę|prywatn\w+ opiek\w+|kart\w+ multisport|posiłki|premi[ae]|napiwki|dofinansowanie|szkolenia)\b",
        "duty": r"\b(?:będziesz|będzie) (?!mieć|miał|pracowa\w+ w zespole)\w+|\bobowiązk(?:i|ów)\b|\bdo (?:twoich |jego |jej )?zadań\b|\bzadania\b|\bodpowiedzialn\w+ za\b|\bbędziesz odpowiadać\b"
        rf"|\b(?!{_PL_NOT_DUTY})\w{{2,}}(?:[aeiy]sz)\b(?! się\b)",
        "preferred": r"\bmile widzian\w+|\b(?:atutem|plusem)\b|\bpożądan\w+|\btym lepiej\b",
        "requirement": r"\b(?:oczekujemy|wymagamy|wymagania|wymagane?\w*)\b|\b(?:doświadczeni[ae]|znajomość|prawo jazdy|wykształcenie|uprawnienia|dyspozycyjnoś\w+)\b",
    },
    "ru": {
        "other": r"требуется (?:водитель|\w+(?:р|щик|ст|ник|ца)\b)|требуются|\b(?:заработная плата|зарплата)|приглаша\w+ на работу|в поиске|ищем|тел\.|телефон|резюме|звоните",
        "benefit": r"\bусловия|предлагаем|гарантируем|оформление по тк|официальн\w+ (?:трудоустройство|оформление)|обучение за счёт|обучение за счет|оплата (?:проживания|проезда)|бесплатн\w+|дмс|соцпакет|оплачиваем\w+|карьерн\w+ рост|скидк\w+|премии",
        "duty": r"обязанности|вы будете|предстоит|что (?:нужно )?делать|чем заниматься|задачи|вы отвечаете|ответственн\w+ за",
        "preferred": r"приветству\w+|желательн\w+|преимуществ\w+|плюсом\b|плюс(?=[.;,]|$)",
        "requirement": r"требования|\bнуж(?:ен|на|ны|но)\b|необходим\w*|ожидаем|опыт (?:работы|от|в)|стаж|от вас|мы ждём|мы ждем|владение|знание|грамотн\w+|образование|без вредных привычек",
    },
    "sv": {
        "other": r"(?<!som )\bsöker (?:nu |en |ett |vi en )|\bansök\w*|\bmånadslön\b|\bvi är\b|\brekryterings?\w+|\burvalet?\b|\bintervju\w*|\bvid frågor\b|\btillträde\b|\bprovanställning\b"
        r"|\b(?:tjänsten|anställningen|uppdraget) (?:är (?:på|en |ett )|avser|pågår|omfattar|tillsätts)|\benligt överenskommelse\b|\bvi (?:undanber|svarar|tillämpar)\b|\bundanber\b",
        "benefit": r"\bvi (?:kan )?erbjud\w+|\bhos oss (?:får|erbjuds|finns)|\berbjuds du\b|\bvi (?:kan hjälpa|hjälper (?:dig|till)|bjuder)\b|\bdu (?:får(?! (?:(?:ett )?(?:stort|eget|fullt)? ?ansvar|arbeta|jobba|vara|bidra|driva|leda|utveckla))|erbjuds)\b|\b(?:friskvårdsbidrag|kollektivavtal|tjänstepension|företagsbil|semesterdagar|fri arbetsdräkt)\b",
        "duty": r"\bdu (?:får (?:(?:ett )?(?:stort|eget|fullt)? ?ansvar|arbeta|jobba|bidra|driva|leda)|kommer (?:också )?att|ansvarar|hjälper|arbetar med|planerar|leder|utför|sköter|dokumenterar|bemöter|tar emot|samarbetar)\b|\bkommer du (?:att|huvudsakligen|främst|bland annat|ha|få|arbeta)\b|(?<!på )\barbetsuppgift\w*|\bhuvuduppgift\w*|\bviktiga uppgifter\b|\bi (?:rollen|tjänsten|arbetet) ingår\b|\bdina uppgifter\b|\bansvara för\b"
        rf"|\bdu (?!{_SV_NOT_DUTY})\w{{3,}}r\b|\b(?!{_SV_NOT_DUTY})\w{{3,}}[ae]r du\b",
        "preferred": r"\bmeriterande\b|\bett plus\b|\ben (?:fördel|merit)\b|\bönskvärt\b",
        "requirement": r"\b(?:vi )?söker (?:vi )?dig som\b|\bdu som söker\b|\bvikt vid\b|\bför att (?:trivas|lyckas|klara)\b|\blegitimera[dt]\w*|\bexamen\b|\b(?:du )?behärskar\b|\bfordra[sr]\b|\bkrävs\b|\bvi (?:vill|ser)(?: gärna)? att du\b|\bdu (?:har|är|ska|skall|behöver|måste|talar|bör|trivs|gillar)\b|\bkrav\b|\bvi förväntar\b|\berfarenhet (?:av|från|inom)\b|\bkörkort\b|\byrkesbevis\b|\butbild(?:ad|ning)\b",
    },
    "vi": {
        "other": rf"{_OF_A_FIRM}|"
        r"(?:cần |đang )?tuyển(?: dụng)?\b|\blương\b|\bliên hệ\b|\bnộp hồ sơ\b|\bgửi cv\b|\bđịa (?:chỉ|điểm)\b",
        "benefit": r"\b(?:quyền lợi|chế độ|được hưởng|phúc lợi|đãi ngộ)\b|\bbao (?:ăn|ở|cơm)\b|\bthưởng\b|\bbảo hiểm\b|\bbhxh\b|\blương tháng 13\b|\bnghỉ phép\b|\bdu lịch\b|\bphụ cấp\b|\bmôi trường (?:làm việc )?(?:năng động|thân thiện|chuyên nghiệp)",
        "duty": r"\bcông việc (?:gồm|bao gồm|chính|là|hàng ngày)\b|\bmô tả\b|\bnhiệm vụ\b|\bphụ trách\b|\bchịu trách nhiệm\b|\bbạn sẽ\b",
        "preferred": r"\bưu tiên\b|\b(?:là )?(?:một )?lợi thế\b|\bđiểm cộng\b|\bcàng tốt\b",
        "requirement": r"\byêu cầu\b|\b(?:có |năm )?kinh nghiệm\b|\btốt nghiệp\b|\bthành thạo\b|\bgiao tiếp\b|\bnhanh nhẹn\b|\btrung thực\b|\bchăm chỉ\b|\btrình độ\b|\bcó khả năng\b|\bkỹ năng\b",
    },
}
