"""How Swedish postings announce a job in a sentence. Compiled by hand."""

from __future__ import annotations

from postings.extractors.vocabulary.announcements.wording import Wording

SWEDISH = Wording(
    anchors=(
        "söke",
        "söka",
        "sökes",
        "behöv",
        "rekryter",
        "anställ",
        "som ",
        "är du",
        "ansök",
        "kontakta",
        "letar",
    ),
    seeks=(
        "söker(?: vi| nu vi| vi nu)?|behöver(?: vi)?|rekryterar(?: vi)?|anställer(?: vi)?|letar(?: vi)? efter"
        "|på jakt efter"
    ),
    posts="sökes:?|(?:arbeta|jobba|jobb|tjänst|arbete|anställning) som|är du|rollen som",
    wanted="sökes|behövs|önskas",
    determiner=r"(?:en|ett|två|tre|fyra|fem|sex|\d{1,2}|flera|fler|några|vår nya|våra nya)(?!\w)",
    left_out=(
        "ny|nya|erfaren|erfarna|driven|drivna|legitimerade?|engagerade?|nu|just nu|dig|omgående|duktiga?"
        "|självständiga?|noggranna?|glada?|positiva?|kompetenta?|utbildade?|ansvarsfulla?|heltid|deltid"
        "|ytterligare|även|därför|snarast|serviceinriktade?|social|trevliga?|ambitiösa?|stjärn"
    ),
    ends=(
        r"till|för|på|med|som|i(?=\s(?:(?-i:[A-ZÅÄÖ])|v[åa]r|våra|vårt|en|ett|den|det|hela|centrala|södra|norra|skift))|från|vid|hos|och(?=\sen|ett)|eller(?=\sen|ett)|om|att|under|inom|åt|omgående"
        r"|snarast|sökes|behövs|önskas|gärna|som|där|vars|\d+|heltid|deltid|utan|av|kring"
    ),
    left_out_behind="",
    jobs=(
        "snickare elektriker kock servitör servitris sjuksköterska undersköterska förskollärare barnskötare "
        "lärare fritidsledare målare plåtslagare murare rörmokare vvs-montör svetsare mekaniker bilmekaniker "
        "lastbilsförare chaufför busschaufför lagerarbetare truckförare butikssäljare säljare kassör "
        "receptionist städare lokalvårdare vaktmästare frisör bagare konditor slaktare florist "
        "trädgårdsmästare receptarie apotekare läkare tandläkare tandsköterska tandhygienist fysioterapeut "
        "psykolog kurator socialsekreterare personlig assistent vårdbiträde ekonom ekonomiassistent "
        "redovisningskonsult controller administratör systemutvecklare utvecklare programmerare tekniker "
        "servicetekniker ingenjör konstruktör projektledare platschef chef arbetsledare handläggare jurist "
        "kommunikatör säkerhetsvakt väktare ordningsvakt diskare barista bartender hovmästare montör "
        "operatör maskinförare maskinoperatör lantarbetare djurskötare veterinär skogsarbetare"
    ),
    job_endings=(
        "are",
        "ör",
        "iker",
        "ist",
        "ant",
        "man",
        "sköterska",
        "biträde",
        "assistent",
        "chef",
        "ledare",
        "vakt",
        "konsult",
        "nom",
        "ent",
        "terapeut",
        "log",
        "ingenjör",
        "ledare",
        "mästare",
        "skötare",
        "hygienist",
    ),
    no_jobs=(
        "person personer någon medarbetare kollega kollegor kandidat kandidater partner kund vidare tidigare "
        "snarare ägare sommar vinter år arbete moment dokument element varför därför utför patient "
        "dagligvara deltagare"
    ),
    head=-1,
    subject="(?:[Vv]i på|[Vv]i hos|[Pp]å|[Hh]os|[Tt]ill|[Ff]ör|[Vv]år kund,?)",
    at="hos|till oss på",
    for_whom="på|till|för|vid",
    near="[Ii]|på|till|vid|nära|utanför|kring",
    trades=(
        "skola|skolan|förskola|förskolan|vårdcentral|vårdcentralen|folktandvården|sjukhus|hotell|restaurang"
        "|krog|café|bageri|konditori|bygg|måleri|plåt|åkeri|transport|logistik|livs|butik|bil|verkstad|kommun"
        "|region|gård|lantbruk|städ|frisör|salong|redovisning|byrå|byrån|fastigheter|gruppen|group|teknik|el"
        "|rör|vvs|systems?|apotek|kyrka|församling|stiftelsen|föreningen|assistans|omsorg|vård|industri"
        "|bemanning|äldreboendet?|hemtjänst(?:en)?|vårdboende|förskolor|gymnasi(?:um|et)|tandvård(?:en)?|tandläkarna"
        "|klinik(?:en)?|bryggeri|snickeri|mejeri|slakteri|plantskola|handelsträdgård|bokhandel|bibliotek|museum"
        "|ridskola|camping|stugby|pensionat|värdshus|rederi|tryckeri|konsulter"
    ),
    apply=r"(?:ansök|skick|mejl|kontakt|cv)\w*[^.!?\n]{0,60}?\b(?:till|hos|på)",
    contact_at=r"(?:kontakta|ring|mejla) (?:[A-ZÅÄÖ]\w+ ){1,2}(?:på|hos)",
    joints="&|och|av|vid|på",
    name_ends="",
    generic=(
        "vi vår vårt våra du dig är i på till för hos en ett företag företaget företagets restaurang skola "
        "butik kund kunden team teamet familj familjen hej måndag tisdag onsdag torsdag fredag lördag söndag "
        "januari februari mars april maj juni juli augusti september oktober november december sverige lön "
        "heltid deltid ansökan tjänsten nu det den som"
    ),
)
