"""How German postings announce a job in a sentence. Compiled by hand."""

from __future__ import annotations

from postings.extractors.vocabulary.announcements.wording import Wording

GERMAN = Wording(
    anchors=(
        "such",
        "stell",
        "gesucht",
        "brauch",
        "benötig",
        "verstärk",
        "bewerb",
        "als ",
        "komm",
        "werde",
        "m/w",
        "w/m",
        "freut sich",
    ),
    seeks=(
        r"(?:(?:wir|und) )?(?:suchen|sucht|suche)(?: wir)? (?:[a-zäöüß]+ )?(?:Verstärkung|Unterstützung)"
        r"(?: (?:für|in|im|bei) [^.:!?\n]{3,50}?)?(?: als|:)"
        "|(?:brauchen|suchen|wünschen uns|wollen) (?:dich|sie|euch) als"
        "|(?:wir|und) suchen|suchen(?: wir)?|suche|sucht|stellen(?: wir)?|stellt|braucht|brauchen(?: wir)?"
        "|benötigen(?: wir)?|benötigt"
    ),
    posts=(
        r"komm(?:en Sie)? (?:[a-zäöüß]+ )?als|werde(?:n Sie)?|(?:Job|Stelle|Position|Tätigkeit|Arbeit"
        r"|Anstellung) (?:als"
        r"|zum|zur)|Ausbildung (?:zum|zur)"
        r"|(?:uns|Team|du|dich|Sie|euch) als|verstärken[^.!?\n]{0,60} als|gesucht\s?(?:wird|werden)\s?:?|gesucht:"
    ),
    wanted="(?:ab sofort |dringend |zur Aushilfe |zum nächstmöglichen Zeitpunkt )?gesucht",
    determiner=r"(?:eine?(?:[/*:_]-?[nre]|\([nre]\))|einen|eine[rnm]?|eines|ein|mehrere|weitere|zwei|drei|vier|fünf|sechs|\d{1,2}|unsere[nr]?)",
    left_out=(
        r"per sofort|per \d[\d.]*(?: \w+)?|(?-i:[a-zäöüß][\wäöüß-]*(?:e|en|er|es|em))|(?:Voll|Teil)zeit"
        r"|freundliche[nr]?|neue[nr]?|ab sofort|ab (?:januar|februar|märz|april|mai|juni|juli|august"
        r"|september|oktober|november|dezember)"
        r"|zum nächstmöglichen (?:Zeitpunkt|Termin)|ab \d[\d.]*(?: \w+)?|dringend"
        r"|zur (?:Verstärkung|Unterstützung)(?: unseres Teams)?|derzeit|aktuell"
    ),
    ends=(
        r"(?:in|mit|auf|zur|zum|ab|bei|am|als|an|die|der|das|welche[rs]?|wer|wo|ein(?:e[rnms]?)?|eine_n|oder|und(?=\sein)"
        r"|unbefristet|befristet|gerne|gern|bis|für(?=\s(?-i:[a-zäöü]))"
        r"|(?:für|im)(?=\s(?:\d|unser|die|den|das|unseren|mindestens|ca|circa|etwa|sofort|eine|Raum"
        r"|Großraum|Umkreis|Herzen))|aus|von|vor|nach|gesucht|\d+|zu|wie|sowie|mindestens|ca)"
    ),
    left_out_behind="",
    jobs=(
        "koch köchin arzt ärztin kellner kellnerin hausmeister friseur friseurin bäcker bäckerin fleischer "
        "metzger konditor konditorin schreiner tischler maurer maler lackierer dachdecker gärtner gärtnerin "
        "erzieher erzieherin lehrer lehrerin putzfrau haushaltshilfe putzhilfe küchenhilfe spülhilfe "
        "aushilfe bedienung servicekraft reinigungskraft pflegekraft mfa zfa mta pta arzthelferin "
        "krankenpfleger altenpfleger altenpflegerin hebamme rezeptionist rezeptionistin zimmermädchen "
        "steuerfachangestellte "
        "steuerfachangestellter fachangestellter bankangestellter buchhalter buchhalterin "
        "jurist juristin anwalt anwältin notar sekretär "
        "sekretärin schlosser schweißer dreher fräser zerspanungsmechaniker mechaniker elektriker "
        "installateur heizungsbauer anlagenmechaniker lagerist staplerfahrer kommissionierer disponent "
        "disponentin kurier bote hausdame architekt architektin bauleiter polier vorarbeiter azubi "
        "auszubildende auszubildender angestellte angestellter fachangestellte sozialarbeiter sozialpädagoge "
        "therapeut physiotherapeut logopäde ergotherapeut apotheker apothekerin florist floristin "
        "verkaufsberater filialleiter sachbearbeitung erntehilfe reinigungshilfe pflegehilfe bürohilfe "
        "bürokraft kinderfrau nanny winzer landwirt melker helfer bauhelfer erntehelfer lkw-fahrer "
        "berufskraftfahrer kraftfahrer"
    ),
    job_endings=(
        "er",
        "erin",
        "kraft",
        "kräfte",
        "mann",
        "frau",
        "leute",
        "ist",
        "istin",
        "eur",
        "eurin",
        "or",
        "orin",
        "angestellte",
        "angestellter",
        "angestellten",
        "helfer",
        "assistenz",
        "ent",
        "entin",
        "ant",
        "antin",
        "iker",
        "ikerin",
        "loge",
        "ingenieur",
        "meister",
        "arzt",
        "ärztin",
        "koch",
        "köchin",
        "manager",
        "leitung",
        "pädagoge",
        "pädagogin",
        "wirt",
        "wirtin",
        "bauer",
        "experte",
        "expertin",
        "gehilfe",
        "gehilfin",
        "führer",
        "praktikant",
        "praktikum",
        "student",
        "aushilfe",
    ),
    no_jobs=(
        "verstärkung unterstützung partner kandidat kandidaten person menschen leute talent talente "
        "mitarbeiter mitarbeiterin kunden bewerber team unternehmen jahr jahre wunder theater alter uhr "
        "sommer winter dezember november oktober september monat chance unternehmer kollege kollegin "
        "kollegen moment zeitpunkt bereich vater mutter kinder zimmer wasser center meter liter partner "
        "muster lager fenster ufer wetter monitor motor faktor sektor computer projekt dokument element "
        "segment patient patienten prozent client interessent interessenten fest test rest geist kinder "
        "schulkinder bachelor master jugendhilfe nachhilfe dienst restaurant elefant hilfe kraft frau mann "
        "nachfolger familienleute arbeitgeber auftraggeber arbeitgeberin"
    ),
    head=-1,
    subject=(
        "(?:Die|Das|Der|[Ww]ir,?(?: (?:bei|von|in|vom))?(?: (?:der|dem|die|das))?|Wir sind|Bei(?: der| dem)?"
        "|Für (?:die|das|den|unseren Kunden,?|unsere?n?)|Beim|Zur Verstärkung (?:der|des))"
    ),
    at="bei(?: (?:der|dem))?",
    for_whom="(?:für|im|in)(?: (?:der|dem|die|das|unserer?|unserem))?",
    near="[Ii]n|bei|nahe|Gebiete?|Region|Großraum|Raum|Standort|aus",
    trades=(
        "bäckerei|konditorei|metzgerei|fleischerei|hotel|gasthof|gasthaus|restaurant|café|praxis"
        "|zahnarztpraxis|hausarztpraxis|arztpraxis|tierarztpraxis|gemeinschaftspraxis|kanzlei|steuerkanzlei"
        "|apotheke|klinik|klinikum|krankenhaus|autohaus|spedition|logistik|transporte?|bau|hochbau|tiefbau"
        "|anlagenbau|metallbau|holzbau|maschinenbau|elektro|elektrotechnik|haustechnik|sanitär|malerbetrieb"
        "|schreinerei|tischlerei|zimmerei|dachdeckerei|gärtnerei|baumschule|kita|kindergarten|schule"
        "|seniorenzentrum|seniorenheim|pflegedienst|pflegeheim|friseur|salon|fitness|studio|druckerei|verlag"
        "|brauerei|weingut|hof|stadtwerke|sparkasse|volksbank|stiftung|verein|gmbh|gebäudereinigung|reinigung"
        "|gartenbau|landschaftsbau|floristik|obsthof|biohof|lounge|beautylounge|kosmetikstudio|genossenschaft|wohnungsgenossenschaft|seniorenstift|seniorenresidenz|altenheim|altenzentrum|pflegezentrum|landgasthof|wirtshaus|bistro|gemeinde"
        "|immobilien|versicherung|systeme|technik|software|werk|werke|personal"
    ),
    apply=(
        r"(?:bewerb|unterlagen|lebenslauf|melden|kontakt|schick|send|richt)\w*[^.!?\n]{0,60}?\b(?:an"
        r"|bei|über|unter):?(?: (?:die|das|den|Herrn|Frau))?"
    ),
    contact_at=(
        r"(?:bewerben Sie sich|melden Sie sich|Bewerbung|bewirb dich|melde dich)(?: \w+){0,2} (?:bei)(?: der"
        r"| dem)?"
    ),
    joints=r"&|\+|und|von|vom|zum|zur|am|im|an der|auf der|der|für|in der",
    name_ends="",
    generic=(
        "die das der wir unser unsere unseren unserem ihr ihre sie für zur zum bei im in am ab als mit und "
        "oder team unternehmen firma betrieb familienbetrieb handwerksbetrieb praxis büro ingenieurbüro "
        "restaurant hotel café salon kanzlei kunde kunden auftraggeber arbeitgeber filiale werkstatt kleine "
        "kleines kleiner großes große großer junges junge moderne modernes etabliertes etablierte "
        "renommierte renommiertes nettes nette familie verstärkung standort abteilung bereich gruppe träger "
        "einrichtung montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april "
        "mai juni juli august september oktober november dezember vollzeit teilzeit sofort deutschland herr "
        "frau bewerbung bewerbungen gasthof bäckerei metzgerei klinik traditionsunternehmen "
        "mittelständisches mittelständler küche lager außendienst innendienst service verkauf vertrieb "
        "einkauf aktuell derzeit dringend hallo liebe zahnarztpraxis arztpraxis hausarztpraxis pflegedienst "
        "kita haus"
    ),
)
