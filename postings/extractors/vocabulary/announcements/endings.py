"""Endings of inflected words and of their nominatives, the likeliest first. Compiled by hand."""

from __future__ import annotations

from collections.abc import Mapping

Endings = tuple[tuple[str, str], ...]


def _endings(words: str) -> Endings:
    """ "arza>arz nika>nik" as pairs."""
    pairs = (word.partition(">") for word in words.split(" "))
    return tuple((ending, nominative) for ending, _, nominative in pairs)


JOB_ENDINGS: Mapping[str, Endings] = {
    "de": _endings("angestellten>angestellter enten>ent anten>ant isten>ist ogen>oge"),
    "en": _endings("women>woman men>man ies>y sses>ss ches>ch s>"),
    "pl": _endings(
        "arza>arz erza>erz arzy>arz nika>nik ników>nik istę>ista ystę>ysta isty>ista ysty>ysta istów>ista "
        "owcę>owca owcy>owca owców>owca wcę>wca wcy>wca wców>wca era>er erów>er ora>or orów>or anta>ant "
        "antów>ant enta>ent entów>ent loga>log yka>yk ików>ik yków>yk ika>ik unek>unka nek>nka rek>rka"
        " czek>czka kę>ka ki>ka ową>owa owej>owa "
        "owego>owy aka>ak iera>ier nię>nia ynię>yni cza>cz rza>rz una>un ka>k efa>ef efów>ef efowie>ef"
    ),
    "ru": _endings(
        "швею>швея телей>тель тели>тель теля>тель ников>ник ники>ник ника>ник щиков>щик щики>щик щика>щик"
        " чиков>чик "
        "чики>чик чика>чик истов>ист исты>ист иста>ист еров>ер еры>ер ера>ер ёра>ёр торов>тор торы>тор "
        "тора>тор ора>ор арей>арь ари>арь аря>арь логов>лог логи>лог лога>лог антов>ант анты>ант анта>ант "
        "ентов>ент енты>ент ента>ент авцов>авец авцы>авец авца>авец аиков>аик иков>ик ики>ик ика>ик "
        "рача>рач рачей>рач рачи>рач повара>повар поваров>повар овара>овар оваров>овар овары>овар"
        " щицу>щица щицы>щица ницу>ница "
        "ицу>ица стру>стра няню>няня нянь>няня ку>ка иров>ир иры>ир ира>ир гога>гог веда>вед рафа>раф "
        "овца>овец ковой>ковая ичную>ичная"
    ),
    "fr": _endings("aires>aire eurs>eur euses>euse iers>ier ières>ière ants>ant istes>iste iens>ien"),
    "sv": _endings("skor>ska örer>ör enter>ent ister>ist euter>eut ulter>ult oger>og omer>om ekter>ekt ckar>ck"),
    "es": _endings("ores>or oras>ora eros>ero eras>era istas>ista antes>ante icos>ico arios>ario tivos>tivo"),
}
"""Of nouns that name jobs, to the nominative singular, by language."""

ADJECTIVE_ENDINGS: Mapping[str, Endings] = {
    "pl": _endings("kiego>ki giego>gi ego>y ej>a ą>a"),
    "ru": _endings("шего>ший щего>щий кого>кий ого>ый ую>ая ших>ший ных>ный ные>ный шие>ший вые>вый вых>вый"),
}
"""Of the adjectives before them."""

TOWN_ENDINGS: Mapping[str, Endings] = {
    "pl": _endings(
        "awiu>aw wiu>w "
        "owie>ów owie>owa owie>owo awie>awa awie>aw ewie>ew ewie>ewo aniu>ań uniu>uń eniu>eń odzi>ódź "
        "omiu>om rzu>rze lu>le lu>l iu>ie ach>e ach>y ach>i cach>ce icach>ice inie>in onie>on anie>ana "
        "nie>no nie>na śnie>sno ymstoku>ystok ku>k ku>ek gu>g cu>ec cu>c yni>ynia zczy>zcz ni>nia ście>st "
        "ście>sto eście>iasto rze>ra drze>dra dzie>d dzie>da cie>t cie>ta le>ła le>ło le>ł sku>sk szu>sz "
        "żu>ż su>s zie>za bie>bia mie>ma owa>ów awia>aw wia>w nia>ń ska>sk ka>k ina>in ona>on y>a zi>ź i>a "
        "ic>ice ec>ce lc>lce łk>łki a> a>o u> ie> ie>a ie>o"
    ),
    "de": _endings("ner>en er> er>en er>e"),
    "ru": _endings(
        "е> е>а е>о и>ь и>а и>я и>ия ле>ль ре>рь ах>ы ах>и а> ы>а а>о я>ь у> у>а ом>ый ом>ой ке>ок ке>ка "
        "ке>ки це>ец ске>ск"
    ),
}
"""Of the names of towns."""

TOWN_ADJECTIVE_ENDINGS: Mapping[str, Endings] = {
    "pl": _endings("ej>a im>i ym>y iej>ia kiej>ka ich>ie ych>e iego>i ego>y u>o"),
    "ru": _endings("ем>ий ом>ый ом>ий ой>ая ого>ый его>ий ых>ые их>ие ом>ой"),
}
"""Of the first words of such names."""
