"""Names of spoken languages by ISO 639-1 code, as postings in nine languages write them. Compiled by hand."""

from __future__ import annotations

from collections.abc import Mapping

_ROWS: Mapping[str, str] = {
    "en": "english|englisch|anglais|inglés|angielski|angielskiego|angielskim|английск|engelska|tiếng anh|英语|"
    "英文|inglês|inglese|英語|toeic|ielts|toefl|cet-4|cet-6|cet4|cet6",
    "zh": "chinese|mandarin|cantonese|putonghua|chinesisch|chinois|chino|chiński|китайск|kinesiska|tiếng "
    "trung|tiếng hoa|普通话|国语|粤语|中文|汉语|hsk",
    "de": "german|deutsch|allemand|alemán|niemiecki|niemieckiego|немецк|tyska|tiếng đức|德语|德文|alemão",
    "fr": "french|französisch|français|francés|francuski|французск|franska|tiếng pháp|法语|法文|francês",
    "es": "spanish|spanisch|espagnol|español|hiszpański|испанск|spanska|tiếng tây ban nha|西班牙语|espanhol|"
    "bilingual english/spanish",
    "pl": "polish|polnisch|polonais|polaco|polski|polskiego|польск|polska språket|波兰语",
    "ru": "russian|russisch|russe|ruso|rosyjski|русск|ryska|tiếng nga|俄语|俄文",
    "sv": "swedish|schwedisch|suédois|sueco|szwedzki|шведск|svenska|瑞典语",
    "vi": "vietnamese|vietnamesisch|vietnamien|vietnamita|tiếng việt|越南语",
    "it": "italian|italienisch|italien|italiano|włoski|итальянск|italienska|意大利语",
    "pt": "portuguese|portugiesisch|portugais|portugués|português|portugalski|португальск|portugisiska|葡萄牙语",
    "nl": "dutch|niederländisch|néerlandais|neerlandés|holenderski|niderlandzki|голландск|nederländska|荷兰语|"
    "nederlands",
    "ja": "japanese|japanisch|japonais|japonés|japoński|японск|japanska|tiếng nhật|日语|日文|日本語|jlpt",
    "ko": "korean|koreanisch|coréen|coreano|koreański|корейск|koreanska|tiếng hàn|韩语|韩文|한국어|topik",
    "ar": "arabic|arabisch|arabe|árabe|arabski|арабск|arabiska|阿拉伯语",
    "tr": "turkish|türkisch|turc|turco|turecki|турецк|turkiska|土耳其语",
    "uk": "ukrainian|ukrainisch|ukrainien|ucraniano|ukraiński|украинск|ukrainska",
    "hy": "armenian|армянск",
    "ka": "georgian|грузинск",
    "az": "azerbaijani|азербайджанск",
    "cs": "czech|tschechisch|tchèque|checo|czeski|чешск|tjeckiska",
    "da": "danish|dänisch|danois|danés|duński|датск|danska|dansk",
    "no": "norwegian|norwegisch|norvégien|noruego|norweski|норвежск|norska|norsk",
    "fi": "finnish|finnisch|finnois|finés|fiński|финск|finska",
    "hu": "hungarian|ungarisch|hongrois|húngaro|węgierski|венгерск|ungerska",
    "ro": "romanian|rumänisch|roumain|rumano|rumuński|румынск|rumänska",
    "bg": "bulgarian|bulgarisch|bulgare|búlgaro|bułgarski|болгарск",
    "el": "greek|griechisch|grec|griego|grecki|греческ|grekiska",
    "he": "hebrew|hebräisch|hébreu|hebreo|hebrajski|иврит",
    "hi": "hindi|印地语",
    "th": "thai|thailändisch|thaï|tailandés|tajski|тайск|tiếng thái|泰语",
    "id": "indonesian|bahasa indonesia|indonesisch|印尼语",
    "ms": "malay|bahasa malaysia|bahasa melayu|马来语",
    "tl": "tagalog|filipino",
    "sk": "slovak|slowakisch|słowacki",
    "hr": "croatian|kroatisch|chorwacki",
    "sr": "serbian|serbisch|serbski",
    "sl": "slovenian|slovene|slowenisch",
    "et": "estonian|estnisch",
    "lv": "latvian|lettisch",
    "lt": "lithuanian|litauisch",
    "fa": "farsi|persian|dari",
    "ur": "urdu",
    "bn": "bengali",
    "ta": "tamil",
    "te": "telugu",
    "ca": "catalan|catalán|katalanisch",
    "so": "somali",
}

LANGUAGES: Mapping[str, str] = {name: code for code, names in _ROWS.items() for name in names.split("|")}
"""Folded name, or its stem where the language inflects, -> ISO 639-1 code."""
