"""How Polish postings announce a job in a sentence. Compiled by hand."""

from __future__ import annotations

from postings.extractors.vocabulary.announcements.wording import Wording

POLISH = Wording(
    anchors=(
        "zatrudni",
        "poszuk",
        "szuka",
        "przyjm",
        "potrzebn",
        "stanowisk",
        "zaprasza",
        "prac",
        "cv",
        "kontakt",
    ),
    seeks=(
        "zatrudni(?:my|ę)?|poszukuj(?:e|emy|ę)|szuka(?:my|m)?|przyjm(?:ie|iemy|ę)(?: do pracy)?"
        "|(?:pilnie )?potrzebn[yaei]|zaprasza(?:my)? do współpracy|rekrutuj(?:e|emy)"
    ),
    posts=(
        r"(?:pracownik\w+|kandydat\w*|os[oó]b\w*) na stanowisko|na stanowisko|stanowisko"
        r"|praca (?:dla|jako)|(?:do pracy|pracę|pracy)(?: jako| na stanowisk\w+)"
        r"|dołącz\w* jako"
    ),
    wanted="(?:pilnie |od zaraz )?(?:poszukiwan[yai]|potrzebn[yaie])",
    determiner=(
        r"(?:dwóch|dwie|dwoje|trzech|trzy|czterech|pięciu"
        r"|sześciu|\d{1,3}|kilku|jednego|jedną|osobę na stanowisko|osoby na stanowisko|na stanowisko)(?!\w)"
    ),
    left_out=(
        r"samodzieln\w+|doświadczon\w+|nowego|nową|nowej|now\w+|zmotywowan\w+|ambitn\w+|pilnie|obecnie"
        r"|aktualnie|od zaraz|kreatywn\w+|miłą|miłej|miłego|odpowiedzialn\w+|wykwalifikowan\w+|dyspozycyjn\w+"
        r"|do pracy|pracownika na stanowisko"
    ),
    ends=(
        r"(?-i:do|w|we|z|ze|na|od|dla|o|po|przy|oraz|lub|i)|który\w*|która|posiadając\w+|mogąc\w+|chętn\w+"
        r"|jako|pełny|pracy|na (?:pełny|umowę)|zainteresowan\w+|za|terenie|ul"
    ),
    left_out_behind=r"z doświadczeniem|doświadczon\w+",
    jobs=(
        "kucharz kucharka kelner kelnerka barman barmanka kierowca magazynier sprzedawca sprzedawczyni "
        "ekspedientka kasjer kasjerka księgowa księgowy mechanik elektryk hydraulik spawacz ślusarz tokarz "
        "frezer murarz tynkarz malarz stolarz cieśla dekarz zbrojarz operator pracownik pracownica pomocnik "
        "pomoc fryzjer fryzjerka kosmetyczka manikiurzystka pielęgniarka pielęgniarz lekarz dentysta "
        "stomatolog higienistka asystentka asystent recepcjonistka recepcjonista sekretarka nauczyciel "
        "nauczycielka przedszkolanka opiekunka opiekun niania sprzątaczka sprzątająca ochroniarz kurier "
        "listonosz dostawca piekarz cukiernik rzeźnik masarz ogrodnik szwaczka krawcowa krawiec lakiernik "
        "blacharz monter instalator brygadzista kierownik menedżer specjalista specjalistka handlowiec "
        "przedstawiciel doradca konsultant konsultantka programista programistka tester analityk grafik "
        "projektant inżynier architekt prawnik adwokat radca farmaceuta weterynarz fizjoterapeuta logopeda "
        "psycholog trener instruktor ratownik stażysta stażystka praktykant referent dyspozytor spedytor "
        "szef barista baristka pizzer pizzerman dietetyk położna optyk glazurnik brukarz płytkarz elektromonter "
        "elektromechanik szlifierz pakowacz magazynierka sprzątacz masażysta masażystka kosmetolog dyrektor "
        "koordynator koordynatorka kierowniczka rekruter windykator merchandiser hostessa technolog "
        "serwisant wulkanizator logistyk portier konserwator tłumacz redaktor copywriter zmywak"
    ),
    job_endings=(
        "arz",
        "erz",
        "ista",
        "ysta",
        "nik",
        "ca",
        "ant",
        "ent",
        "or",
        "er",
        "log",
        "ik",
        "yk",
        "czka",
        "nka",
        "rka",
        "ca",
    ),
    no_jobs=(
        "osoba kandydat kandydatka kandydatów osób pracownik pracownica pracownicy praca pomoc zespół "
        "partner klient komputer numer kolor sektor motor rynek wynik element moment rok specjalista-y ulica "
        "noc październik przewodnik"
    ),
    head=0,
    subject=(
        "(?:[Ff]irma|[Ss]półka|[Dd]o (?:firmy|restauracji"
        "|sklepu|hotelu|kancelarii|przedszkola)|[Ww] (?:firmie|restauracji)|[Nn]asz klient,?)"
    ),
    at=r"(?:w|do|dla) firm\w+",
    for_whom="w|do|dla",
    near=(
        "[Ww]e?|z siedzibą we?|z|ze|koło|pod|baz[aąę]|oddzia[łl]e?|lokalizacja:?|okolice|okolicach"
        r"|miejscowości|gm\.|gmin[aiey]|na terenie|miasto|nad|siedzibą we?"
    ),
    trades=(
        "firma|restauracja|pizzeria|bar|kawiarnia|hotel|pensjonat|piekarnia|cukiernia|sklep|hurtownia|warsztat"
        "|serwis|biuro|kancelaria|przychodnia|klinika|gabinet|apteka|szpital|szkoła|przedszkole|żłobek|salon"
        "|studio|zakład|fabryka|przedsiębiorstwo|grupa|fundacja|stowarzyszenie|dom|gospodarstwo|drukarnia"
        "|stolarnia|spółdzielnia|centrum|agencja|transport|logistyka|budownictwo"
    ),
    apply=r"(?:cv|aplikac|zgłosz|kontakt|wyśl|prosimy|dzwo)\w*[^.!?\n]{0,60}?\b(?:do|na|z)",
    contact_at=r"(?:dzwonić|kontakt):? (?:pan|pani) \w+,? (?:z|w)",
    joints="&|i|pod|na|nad|przy|u|dla",
    name_ends="",
    generic=(
        "my nasz nasza nasze firma restauracja hotel sklep klient warsztat spółka rodzina szukamy "
        "poszukujemy zatrudnimy praca pilnie od do w na z dla i oferta umowa poniedziałek wtorek środa "
        "czwartek piątek sobota niedziela oferujemy wymagamy polska kontakt pan pani dzień witam cześć salon "
        "biuro gabinet przedszkole szkoła przychodnia piekarnia mała duża nowa stabilna"
    ),
)
