"""The words on a page that are its furniture: menus, buttons, banners, other jobs, guesses at pay, small print.

Rows are data, lower case, one pattern a line; `furniture_of` says what a short text of a page is.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from postings.readers.document import BlockKind
from postings.readers.lines import Line


class Furniture(Enum):
    MENU = "menu"
    """An entry of a menu. One alone proves nothing: "Jobs" may be a heading."""
    CRUMB = "crumb"
    """The first of a trail of breadcrumbs."""
    BUTTON = "button"
    """A line, or a part of one, that only acts: "Apply now", "3.6", "212 reviews"."""
    NOTICE = "notice"
    """A line that speaks to the visitor: "Be among the first 25 applicants"."""
    GUESS = "guess"
    """The board's own guess at the pay; under a heading of its own the whole part is."""
    PRINT = "print"
    """Cookies, copyright, licences: a line, with the short part of the page that it stands in."""
    RECRUITER = "recruiter"
    """How lively the person is who posts; stands beside their name."""
    SECTION = "section"
    """A heading: what is under it is not the posting."""
    RATINGS = "ratings"
    """The same, only where the page marks it as a heading: "Acme reviews", but also "Write code reviews"."""


LONGEST = 300
"""Characters from which a text is looked at no longer: it is prose."""

_CRUMBS = "home|startseite|start|accueil|inicio|strona główna|главная|hem|trang chủ|首页|ホーム"

_MENU = r"""
jobs|all jobs|find (?:a )?jobs?|browse jobs|search|search jobs|job search|search for jobs|companies
company reviews|salaries|find salaries|log ?in|sign in|sign up|join(?: now)?|register|create account|my account
upload (?:your )?(?:resume|cv)|subir tu cv|saved jobs|community|(?:for )?employers(?: / post (?:a )?job)?
recruiters|post a job|careers(?: home)?|about
about us|contact(?: us)?|help|help cent(?:re|er)|faq|people|learning|top content|blog|news|career advice
departments|services|menu|people search|stellenangebote|jobs finden|stellensuche|gehalt|anmelden|registrieren
einloggen|für arbeitgeber|merkliste|kontakt|impressum|datenschutz|datenschutzerklärung|agb|karriere|unternehmen
zur webseite|offres|offres d['’]emploi|(?:me|se) connecter|connexion|déposer mon cv|mon compte|entreprises
recruteurs|mentions légales|cgu|iniciar sesión|empleos|ofertas|empresas|regístrate|aviso legal
oferty pracy|zaloguj się|zarejestruj się|profile pracodawców|dla pracodawców|kalkulator wynagrodzeń|regulamin
вакансии|войти|вход|регистрация|работодателям|компании|lediga jobb|logga in|för arbetsgivare
buscar ofertas|oferty|praca|find work|messages|profile|sök jobb|arbetsförmedlingen|platsbanken
ofertas de empleo|trabajo|infojobs
olx|seek|upwork|monster|ziprecruiter|reed|totaljobs|xing|karriere\.at|topcv|vietnamworks|boss直聘|智联招聘|前程无忧|拉勾(?:网|招聘)?|猎聘(?:网)?
tạo cv|создать резюме|поиск|rabota\.ru|superjob|linkedin|indeed|glassdoor|stepstone|pracuj\.pl|hh\.ru|jobstreet
việc làm|đăng nhập|đăng ký|nhà tuyển dụng|职位|职位搜索|找工作|公司|校园|校园招聘|地图搜索|登录|注册
登录 ?[/|] ?注册|app|app下载|企业服务|我要招聘|全国站|招聘会|求人検索|ログイン|会員登録
"""

_BUTTONS = r"""
apply(?: now| here| online| for (?:this )?(?:job|position|role))?|easy apply|quick apply
apply on (?:the )?company site|apply on employer site|i['’]m interested|save(?: this)?(?: job)?
share(?: this)?(?: job)?|print|report(?: this)? job(?: ad(?:vert)?)?
follow|show (?:more|less)|see (?:more|all)|read more
view all jobs|view (?:more|similar|all) (?:jobs|openings)|back(?: to .{0,20}(?:results|jobs|search))?
(?:skip to|start of) (?:main )?content|see who you know|view (?:company )?(?:profile|website)|website
message|accept(?: all)?
reject(?: all)?|(?:manage|cookie) (?:preferences|settings)|download the app|for employers|post a job
help cent(?:re|er)|loading\.*|[0-5][.,]\d(?: ?[★⭐]| out of 5(?: stars)?)?
[\d.,]+k?\+? (?:reviews|ratings|followers|applicants|applications|bewertungen|avis|opiniones|views)
jetzt bewerben|online bewerben|ich bin interessiert|merken|job merken|speichern|teilen|drucken|weiterlesen
zurück(?: zur .{3,30})?|alle(?:s)? (?:akzeptieren|ablehnen)|postuler|je postule|sauvegarder|partager
imprimer|retour(?: (?:à|aux) .{3,30})?|enregistrer|voir toutes les offres|tout accepter
seguir|suivre|folgen
inscribirme(?: en esta oferta)?|postularme|guardar|compartir|volver(?: a .{3,30})?|wróć(?: do .{3,30})?
powrót(?: do .{3,30})?|назад(?: к .{3,30})?|quay lại
aplikuj(?: teraz)?|zapisz|udostępnij|откликнуться|в избранное|пожаловаться
sök jobbet|ansök nu|spara|dela|nộp đơn(?: ngay)?|ứng tuyển(?: ngay)?|lưu việc làm|chia sẻ
show (?:more options|all)|hide(?: this)? job|shortlist|copy link|share (?:on|via|by) .{2,20}|interested
(?:card|location|work|attach|access|date|calendar|business|school|arrow|expand|keyboard|chevron|favorite|bookmark|more|person|lightbulb|check|open)(?:_[a-z]+){1,3}
not interested|u\.s\. flag|responsive image|e-?mail this job to (?:a|your) friends?|refer a friend
apply for (?:this )?job online
share on (?:your )?newsfeed|connect with us!?|be the first to apply
save .{3,60} at .{2,50}|← .{3,40}|promoted(?: by .{3,20})?|e-?mail (?:me )?(?:this job|jobs like this)
apply with .{3,20}
bewerben|schnelle bewerbung|schnellbewerbung|job melden|(?:diesen )?job teilen|anzeige melden|je suis intéressée?
signaler(?: l['’]offre)?|postuler (?:maintenant|sur .{3,30})|inscribirse|denunciar
aplicar(?: ahora)?|solicitar empleo
aplikuj (?:szybko|teraz)|drukuj|o firmie|zapisz ofertę|zobacz|(?:więcej|mniej) szczegółów
написать|показать контакты|поделиться|показать (?:на (?:большой )?карте|телефон)|посмотреть на карте
tillbaka(?: till .{3,30})?
gå (?:direkt )?till innehåll(?:et)?|skriv ut|dölj|lưu tin|lưu|nộp hồ sơ|ứng tuyển nhanh|báo cáo(?: tin)?
"""
_HAN_BUTTONS = r"""
申请职位|我要应聘|申请|投递|立即申请|立即投递|投递简历|投个简历|立即沟通|继续沟通|和我聊聊|感兴趣|收藏|分享|微信分享|举报|打印
查看(?:所有职位|地图|全部|更多|公司主页)|点击查看地图|地图|完善在线简历(?:，提升求职竞争力)?|上传附件简历|招聘中
加载中\.{0,3}|下载app|扫码下载|返回列表|応募する|保存する
"""

_NOTICES = r"""
(?:first|last|full) name ?\*?$|e-?mail(?: address)? ?\*?$|resume ?/ ?cv|phone ?\*?$
what is your (?:desired|current|expected)|attach$|dropbox$|enter manually$|vorname ?\*?$|nachname ?\*?$
lebenslauf ?\*?$|datei auswählen$|gehaltsvorstellung \(|be (?:among|one of) the first (?:\d+|ten|few) applicants
over \d+ applicants|\d+ applicants?$|actively (?:hiring|recruiting)|reposted$|you must create an? .{2,40} account
sign in to |log in to |(?:please )?(?:sign|log) in (?:or|to)|new to .{2,20}\? join
referrals increase your chances|get notified (?:about|when)|here['’]s how the job details align|job activity:?
posted in|by (?:creating|clicking|signing|applying|continuing|submitting).{0,40}(?:agree|accept|consent)
you can (?:unsubscribe|change your consent)|if an employer includes a salary|hiring \d+ candidates
responded to \d+|often replies in|an official website of|here['’]s how you know
tagged |didn['’]t find what you|click to share|your email address will not|completion is voluntary|form cc-305
registrieren und|mit dem absenden|du stimmst|sie stimmen|erhalte neue jobs
recevez |créer une alerte|connectez-vous|rejestruj|wyślij aplikację|powiadamiaj mnie|podaj adres e-mail
asystent pracuj|sprawdź, jak dobrze ta oferta|podsumowanie oferty$
responses managed|actively reviewing|over \d+ people clicked|how you match|meet the hiring team
pulled from the full job description|(?:don['’]t|never) (?:provide|share|send) your (?:bank|card|credit)
bank or payment details should|learn how to protect yourself
\*? ?indicates (?:a )?required fields?|bist du an der gehaltsprognose|valoraciones \d|¿te gusta esta empresa
job details are|сейчас эту вакансию|вакансия (?:открыта|в архиве)$|(?:ähnliche )?jobs per e-?mail erhalten
求职过程中请勿|如发现.{0,20}举报|个人综合排名|一般 良好 优秀|竞争力
"""

_GUESSES = r"""
estimated(?::| salary| pay)|average (?:base )?(?:pay|salary) (?:for|in)|the average (?:salary|pay)
based on \d+ salaries|see more salary|low [$£€]|high [$£€]|das geschätzte gehalt|en moyenne, une?\b
"""

_RECRUITER = r"(?:刚刚|今日|本周|本月|近期|\d日内)活跃|聊天意愿|简历处理|[\u4e00-\u9fff]{1,3}(?:先生|女士|小姐)$"

_PRINT = r"""
©|\(c\) ?(?:19|20)\d\d|copyright|powered by|jobs powered by|proudly powered|cookies (?:help us|enable|are used)
your privacy|we value your privacy|we and our (?:\d+ )?partners|read our privacy|privacy (?:policy|center|notice)
terms (?:of|and)|diese (?:web)?seite verwendet|strona korzysta z plików cookie|ta strona używa|avec votre accord
nous utilisons des cookies|este sitio (?:web )?(?:usa|utiliza)|мы используем (?:файлы )?cookie|人力资源服务许可证
"""

_RATINGS_END = r" (?:ratings|reviews|salaries|benefits (?:&|and) perks)(?: \(\d+\))?$"
_INSIDE: tuple[tuple[str, Furniture, str], ...] = (
    (
        "cookies",
        Furniture.PRINT,
        r"\b(?:uses?|accept|verwenden|nutzen|setzen|zustimm\w*|willigen|accord|korzysta|używa)\b",
    ),
    ("all rights reserved", Furniture.PRINT, ""),
    ("best viewed", Furniture.PRINT, ""),
    ("icp备", Furniture.PRINT, ""),
    ("增值电信业务", Furniture.PRINT, ""),
    ("热线", Furniture.PRINT, "(?:服务|客服|销售)热线"),
    ("不得转载", Furniture.PRINT, ""),
    ("回复率", Furniture.RECRUITER, ""),
    ("刚刚活跃", Furniture.RECRUITER, ""),
    ("严禁用人单位", Furniture.NOTICE, ""),
    ("谨防诈骗", Furniture.NOTICE, ""),
    (" est", Furniture.GUESS, r"\((?!employer)\w+ est\.?\)"),
    (" ratings", Furniture.RATINGS, _RATINGS_END),
    (" reviews", Furniture.RATINGS, _RATINGS_END),
    (" salaries", Furniture.RATINGS, _RATINGS_END),
    (" perks", Furniture.RATINGS, _RATINGS_END),
)
"""Words that stand anywhere, what they show, and what must stand there, too."""

_JOBS = "jobs|positions|roles|openings|vacancies"
_OTHER = "similar|related|recommended|other|more|hot|featured|latest|recent|new|popular|open|top|nearby|current"
_TAIL = r"(?: (?:in|at|near|from|for|like|by|you|that|we|based)\b.*)?(?: ?\(\d+\))?$"
_SECTIONS = rf"""
(?:{_OTHER}) (?:open |current )?(?:{_JOBS}){_TAIL}
(?:{_JOBS}) (?:you (?:may|might)|also|like this|near|recommended|for you|similar)
people (?:also|who) (?:view|search|appl|look)\w+|similar (?:searches|companies)
popular searches|explore (?:collaborative|more|other|similar|top)\b|others also viewed
you (?:may|might) also (?:like|be)|salary (?:insights?|estimates?|data|comparison|guide)|estimated (?:salary|pay)
average (?:base )?(?:salary|pay)|how does this (?:pay|salary)|how your profile
employer questions$|company profile$|be careful$|not ready to apply\?
hiring insights|company overview|reviews$|ratings$|pros$|cons$|get (?:job|email|new) (?:updates|alerts|jobs)
(?:create|set) (?:a )?(?:job )?alert|job alerts?|newsletter$|subscribe to|share this|looking for a job\?
leave a (?:reply|comment)|\d+ thoughts? on|comments$|introduce yourself|u\.s\. equal employment
sign in to evaluate|job seekers also|browse (?:jobs|similar)|ähnliche (?:jobs|stellen)
das könnte (?:sie|dich) auch interessieren|(?:cela|ceci) pourrait (?:aussi )?vous intéresser
(?:también )?te puede interesar|może cię (?:też )?zainteresować|вам (?:также )?может|du kanske också
weitere (?:offene )?(?:jobs|stellen)|andere (?:jobs|stellen)|passende jobs
gehalts(?:prognose|schätzung|vergleich)|geschätztes gehalt|tipps für (?:ihre|deine)|jobs per e-?mail
job-?(?:agent|alarm|letter)|bewirb dich (?:jetzt|hier)|andere suchten|(?:offres|emplois) similaires
d['’]autres offres|estimation de salaire|salaire (?:moyen|estimé)|recevez les nouvelles
(?:ofertas|empleos|trabajos) (?:similares|relacionad[oa]s)|salario (?:medio|estimado)|recibe (?:ofertas|alertas)
podobne (?:oferty|ogłoszenia)|inne oferty|sprawdź czas dojazdu|średnie wynagrodzenie|powiadamiaj mnie
похожие вакансии|другие вакансии|смотрите также|средняя зарплата|liknande (?:jobb|annonser)|fler jobb|andra jobb
việc làm (?:tương tự|liên quan|khác)
"""
_HAN_SECTIONS = r"""
(?:相似|相关|推荐|更多|其他|热招|热门|最新|在招)(?:职位|岗位|招聘)|猜你喜欢|看过该职位|看了又看|职位推荐|精选职位
城市招聘|热门城市|面试评价|竞争力分析|职位发布者|.{0,6}安全提示|公司点评|薪资(?:分析|水平|查询)|工资(?:水平|分析)
友情链接
"""


def _rows(*tables: str) -> str:
    return "|".join(row for table in tables for row in table.split("\n") if row)


_WHOLE: tuple[tuple[Furniture, re.Pattern[str]], ...] = (
    (Furniture.CRUMB, re.compile(rf"(?:{_CRUMBS})$")),
    (Furniture.BUTTON, re.compile(rf"(?:(?:{_rows(_BUTTONS)})|(?:(?:{_rows(_HAN_BUTTONS)}) ?)+)$")),
    (Furniture.MENU, re.compile(rf"(?:{_rows(_MENU)})$")),
)
_BEGINNINGS: tuple[tuple[Furniture, re.Pattern[str]], ...] = (
    (Furniture.SECTION, re.compile(_rows(_SECTIONS, _HAN_SECTIONS))),
    (Furniture.RECRUITER, re.compile(_RECRUITER)),
    (Furniture.GUESS, re.compile(_rows(_GUESSES))),
    (Furniture.NOTICE, re.compile(_rows(_NOTICES))),
    (Furniture.PRINT, re.compile(_rows(_PRINT))),
)
_MOST_REMEMBERED = 8192
_LONGEST_NAME, _LONGEST_HEADING, _LONGEST_RECRUITER = 60, 90, 20
_EDGE = " \t\xa0*»›>|·•:：–—-"


@lru_cache(_MOST_REMEMBERED)
def furniture_of(words: str) -> Furniture | None:
    """What the words are where they can be nothing else, as a whole or by how they begin; else None."""
    if len(words) > LONGEST:
        return None
    folded = words.lower().strip(_EDGE)
    if len(folded) <= _LONGEST_NAME:
        for kind, pattern in _WHOLE:
            if pattern.match(folded):
                return kind
    for kind, pattern in _BEGINNINGS:
        if pattern.match(folded) and len(folded) <= _MOST.get(kind, LONGEST):
            return kind
    for word, kind, beside in _INSIDE:
        if word in folded and re.search(beside, folded) and len(folded) <= _MOST.get(kind, LONGEST):
            return kind
    return None


_MOST = {
    Furniture.SECTION: _LONGEST_HEADING,
    Furniture.RATINGS: _LONGEST_HEADING,
    Furniture.RECRUITER: _LONGEST_RECRUITER,
}

_ENTRIES = frozenset((Furniture.MENU, Furniture.CRUMB))
_LEFT_IN_LINES = frozenset(Furniture) - _ENTRIES - {Furniture.RATINGS}


def without_furniture(lines: list[Line]) -> list[Line]:
    """A page's lines without what is furniture as a whole, and without menu entries above its first heading."""
    kept: list[Line] = []
    is_above = True
    for line in lines:
        kind = furniture_of(line.text)
        is_above = is_above and line.kind is not BlockKind.HEADING
        if kind not in _LEFT_IN_LINES and not (is_above and kind in _ENTRIES):
            kept.append(line)
    return kept or lines
