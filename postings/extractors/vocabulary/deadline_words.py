"""Words that a last day to apply stands behind in a sentence. Compiled by hand."""

from __future__ import annotations

_SENT = r"(?:cv|resume|résumé|applications?|cover letter)\b"

DEADLINES: tuple[str, ...] = (
    r"apply (?!for (?!this|the|our|it))(?:[\w-]+ ){0,4}?(?:by|before|until|no later than)\b",
    r"applications? (?:[\w-]+ ){0,4}?(?:by|before|until|through|close[sd]?|due|deadline|no later than)\b",
    rf"(?:send|submit|e-?mail|forward) (?:[\w-]+ ){{0,4}}?{_SENT} (?:[\w-]+ ){{0,3}}?"
    r"(?:by|before|until|no later than)\b",
    rf"return (?:[\w-]+ ){{0,4}}?(?:{_SENT}|forms?\b)(?: [\w@.’'-]+,?){{0,6}}? (?:by|before|no later than)\b",
    r"(?:closing date|deadline)\b|last (?:day|date) (?:to apply|for (?:applications|applying))\b",
    r"applications? received after\b",
    r"(?:advert|advertisement|job ad|listing|vacancy|posting|position) (?:will )?"
    r"(?:closes?|expires?|(?:is |be |remains? |stays? )open (?:until|through))\b",
    r"bewerbung(?:en|sschluss|sfrist|sende)?\b(?: [\w-]+){0,5}?(?: bis| ist|:)",
    r"bewirb dich bis\b|bewerben sie sich (?:[\w-]+ ){0,3}?bis\b|ausschreibung endet\b",
    r"(?:candidatures?|postulez|postuler)\b(?: [\w-]+){0,5}? (?:avant|jusqu['’]au)\b",
    r"(?:unterlagen|lebenslauf|bewerbungsmappe)\b(?: [\w-]+){0,4}? bis\b",
    r"(?:dossier|cv)\b(?: [\w-]+){0,6}? (?:avant|jusqu['’]au)\b",
    r"clôture (?:des candidatures|de l['’]offre)\b|date limite\b|fecha límite\b|"
    r"plazo de (?:inscripción|presentación|solicitud|solicitudes|candidaturas)\b",
    r"(?:enviar|envía|envíe|enviarnos|manda|postula|postúlate|inscríbete|inscripciones|solicitudes)\b"
    r"(?: [\w-]+){0,6}? (?:antes del?|hasta el)\b",
    r"(?:candidaturas|inscrições|candidate-se|inscreva-se|currículos?)\b(?: [\w-]+){0,4}? até\b",
    r"prazo (?:de|para) (?:candidaturas?|inscriç(?:ão|ões))\b",
    r"(?:candidature|candidati|inviare)\b(?: [\w-]+){0,5}? entro\b",
    r"(?:solliciteer|reageer|solliciteren|reageren)\b(?: [\w-]+){0,4}? (?:voor|vóór|tot|uiterlijk)\b",
    r"sluitingsdatum\b",
    r"sista (?:ansökningsdag|ansökningsdatum|dag(?:en)? (?:att|för att) (?:an)?söka)\b|"
    r"(?:ansök|sök|ansökan)\b(?: [\w-]+){0,4}? senast\b",
    r"ansøgningsfrist\b|søknadsfrist\b",
    r"(?:aplikacje|aplikuj|zgłoszenia|cv)\b(?: [\w-]+){0,5}? do\b|termin (?:składania|nadsyłania|przesyłania)\b|"
    r"ważna jeszcze (?:\d{1,2} )?\w{3,8}\s\(do\b",
    r"при[её]м (?:заявок|резюме|документов)(?: \w+)? до\b|срок подачи\b|"
    r"(?:резюме|заявки|заявок|отклики)\b(?: [\w-]+){0,3}? до\b",
    r"hạn (?:chót|nộp|cuối)\b|(?:hồ sơ|cv|đơn) (?:[\w-]+ ){0,4}?(?:trước|đến)\b",
    r"son başvuru(?: tarihi)?\b",
    r"(?:报名|投递|应聘|申请)时间(?:[^\n]{0,24}?[至到—])?",
    r"截止(?:日期|时间)?",
    r"请[于在](?=[^\n]{4,16}前[^\n]{0,6}(?:投递|报名|提交|发送|申请|简历))",
    r"请将?(?:个人)?(?:简历|材料|资料|应聘材料)[^\d\n]{0,6}[于在](?=[^\n]{4,16}前)",
    r"応募締切|締切日?|応募期限",
)
"""Regular expressions for lower case, up to the words before the day."""

DEADLINE_STARTS: tuple[str, ...] = (
    *("apply ", "application", "closing date", "deadline", "advert", "vacancy ", "posting ", "position "),
    *("last day ", "last date ", "job ad ", "listing "),
    *("unterlagen", "lebenslauf", "bewerbungsmappe", "dossier", "clôture d", "termin nadsyłania"),
    *("termin przesyłania", "sista dag", "приём ", "прием ", "đơn ", "请将", "请简历"),
    *("return ", "send ", "submit ", "email ", "e-mail ", "forward "),
    *("bewerbung", "bewirb dich", "bewerben sie", "ausschreibung endet"),
    *("candidature", "postule", "date limite", "fecha límite", "plazo de"),
    *("enviar", "envía", "envíe", "manda ", "postula", "postúlate", "inscríbete", "inscripciones", "solicitudes"),
    *("candidaturas", "inscrições", "candidate-se", "inscreva-se", "currículo", "prazo "),
    *("candidati ", "inviare"),
    *("solliciteer", "solliciteren", "reageer", "reageren", "sluitingsdatum"),
    *("sista ansökningsda", "sista dag att", "ansök", "sök ", "ansøgningsfrist", "søknadsfrist"),
    *("aplikacje", "aplikuj ", "zgłoszenia", "cv ", "termin składania", "ważna jeszcze"),
    *("срок подачи", "резюме", "заявки", "заявок", "отклики"),
    *("hạn ", "hồ sơ", "son başvuru"),
    *("截止", "报名时间", "投递时间", "应聘时间", "申请时间", "请于", "请在", "応募", "締切"),
)
"""How they begin: where none of these stands there is nothing to match."""
