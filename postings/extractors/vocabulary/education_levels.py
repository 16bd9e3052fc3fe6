"""Words for levels of education. Compiled by hand; 大专 (a three-year college diploma) is an associate's degree."""

from __future__ import annotations

import re

from postings.extractors.draft import Education

E = Education
LEVELS: tuple[tuple[Education, re.Pattern[str]], ...] = (
    (
        E.DOCTORATE,
        re.compile(
            r"\bph\.? ?d\b\.?|\bdoctora(?:te|l)\b|\bdoctor of \w+|\bd\.?phil\b|\bj\.?d\.?(?= degree| from|\b, )|\bjuris doctor|\bm\.d\.|\bpharm\.?d\b|博士|\bpromotion (?:in|im|als)\b|\bpromoviert|"
            r"\bdoctorat\b|\bdoctorado\b|\bdoktorat|(?:доктор|кандидат) наук|\bdoktorsexamen|\btiến sĩ",
            re.IGNORECASE,
        ),
    ),
    (
        E.MASTER,
        re.compile(
            r"\bmaster(?:['’`´]?s)?(?:['’])?(?=\s*(?:degree|level|diploma|in |of |or |and |/|,|\)|\(|$|student|program))|\bmaster of \w+|\bmasters\b|\bmba\b|(?<![\w.])m\.? ?sc?\.?(?=[\s,/)]+(?:degree|in |or |and |/|phd|ph\.d))|"
            r"(?<=/)ms\b|\bm\.s\.|\bm\.sc\b\.?|\bm\.a\.(?= |,|/)|\badvanced degree\b|\bgraduate degree\b|\bpost-?graduate (?:degree|qualification)|研究生|硕士|\bbac ?\+ ?5\b|"
            r"\bdiplom(?:-?ingenieur|ingenieur| ?\(uni)|\bmagister|\bmastère|\bmáster\b|\bingénieur (?:de formation|diplômé)|\bcivilingenjör|\bthạc s[ĩỹ]|\bmaestría|магистр|\bwyższe magisterskie",
            re.IGNORECASE,
        ),
    ),
    (
        E.BACHELOR,
        re.compile(
            r"\bbachelor(?:['’`´]?s|s['’])?\b|\bbaccalaureate\b|\bundergraduate (?:degree|qualification)|\bb\.? ?sc\b\.?|\bb\.s\.?(?=[\s,/)]|$)|\bb\.a\.?(?=[\s,/)]|$)|\bb[as]\b(?=(?: or |/| and )?(?:b[as]\b|ms\b|ma\b|m\.s| degree| in [A-Z]|/))|(?<=\bba/)bs\b|"
            r"\b(?:four|4)[- ]?year (?:college |university )?degree|\b(?:college|university) (?:degree|graduate|diploma)|\bgraduate of (?:a )?(?:university|college)|\bdegree (?:in|from|qualified|level|required|educated|preferred)\b|"
            r"\b(?:relevant|related|technical|engineering|honou?rs|first|higher education|higher|science|business|law|academic|stem) degrees?\b|\bhigher (?:\w+ )?education\b|\buniversity education\b|\bdegree\b(?= or equivalent|\W*$)|\bb\.? ?tech\b|\bb\.? ?e\b\.?(?=/| \(| or )|"
            r"本科|学士|大学(?:及|以上|学历)|统招|\b(?:abgeschlossenes )?(?:hochschul|fachhochschul)?studium\b|\bhochschulabschluss|\buniversitätsabschluss|\blicence\b(?= en| ou|,)|\bbac ?\+ ?[34]\b|\bgrado (?:en|universitario)|"
            r"\blicenciatura|\btitulación universitaria|\blicenciad[oa]|\bingeniería\b(?= en| o|,)|\bestudios universitarios|\bwykształcenie wyższe|\bwyższe\b|\bstudia wyższe|\blicencjat|высшее|бакалавр|"
            r"\bhögskole(?:utbildning|examen|ingenjör)|\bkandidatexamen|\buniversitets(?:utbildning|examen)|\bakademisk (?:examen|utbildning)|\beftergymnasial|\bđại học\b|\bcử nhân\b|\bgraduação|\bensino superior|\bkỹ sư chuyên ngành",
            re.IGNORECASE,
        ),
    ),
    (
        E.ASSOCIATE,
        re.compile(
            r"\bassociate(?:['’`´]?s|s['’])? ?(?:degree|['’]s\b|of (?:arts|science|applied)|or bachelor|/)|\bassociates['’]? (?:degree|or)\b|\b(?:two|2)[- ]?year (?:college |technical )?degree|\ba\.?a\.?s?\.? degree|"
            r"\bassociate['’]s\b|大专|专科|高职|\bbac ?\+ ?[12]\b|\bbts\b|\bdut\b|\bformación profesional de grado superior|\bgrado superior|\btécnico superior|\btécnico\b(?= en)|\btecnólogo|\bfp ii\b|\bfachwirt|\btechniker(?:abschluss|schule)|"
            r"\byrkeshögskol\w+|\bcao đẳng\b|\bhigher national diploma|\bhnd\b|\bfoundation degree|среднее специальное|среднее профессиональное|неполное высшее|\bcollege diploma|\bsome college|\bcommunity college|\btécnico em\b",
            re.IGNORECASE,
        ),
    ),
    (
        E.HIGH_SCHOOL,
        re.compile(
            r"\bhigh[ -]?school\b(?! (?:students|teacher|teachers|sports|coach|math|level students))|\bged\b|\bg\.e\.d\b|\bsecondary (?:school|education)|\bhsd\b|\bhs diploma|\bgcses?\b|\ba[- ]levels?\b|高中|中专|中技|职高|技校|\babitur\b|\b(?:abgeschlossene|kaufmännische|technische|handwerkliche|erfolgreich abgeschlossene) (?:\w+ ){0,2}(?:berufs)?ausbildung|"
            r"\bberufsausbildung|\blehre als|\brealschulabschluss|\bhauptschulabschluss|\bmittlere reife|\bfachabitur|\bschulabschluss|\bbaccalauréat\b|\bniveau bac\b|\bbac pro\b|\bcap\b(?= |/)|\bbachiller(?:ato)?\b|\beducación secundaria|\bgraduado escolar|\bsecundaria\b|\bgrado medio|\bwykształcenie średnie|"
            r"\bśrednie\b|\bzasadnicze\b|\bzawodowe\b(?= lub|,)|среднее(?! спец| проф)|\bgymnasie\w*|\bgymnasial\w*|\btrung cấp\b|\btrung học|\bthpt\b|\btốt nghiệp (?:cấp|lớp)|\bensino médio|\bdiploma or equivalent|\bhigh school diploma|\b12\+? pass",
            re.IGNORECASE,
        ),
    ),
    (
        E.NONE,
        re.compile(
            r"学历不限|不限学历|\bno (?:formal )?(?:education|degree|qualifications?|schooling) (?:is )?(?:required|needed|necessary)|\bdegree (?:is )?not (?:required|necessary)|\bnot? degree (?:required|needed)|初中|小学|"
            r"\bohne (?:abgeschlossene )?(?:ausbildung|abschluss)|\bsans diplôme|\bsin estudios|\bbez wykształcenia|\bkhông yêu cầu bằng cấp|образование не требуется|\bingen utbildning krävs|\bwykształcenie podstawowe",
            re.IGNORECASE,
        ),
    ),
)
"""From the highest down."""

UNLIMITED = re.compile(r"^(?:不限|无要求|无|any|none|not required|no requirement|no minimum|n/a|không yêu cầu|chưa qua đào tạo|keine?|aucun|ninguno|brak|не важно|ingen)\W*$", re.IGNORECASE)
"""A labelled value that asks for no education."""

HINT = re.compile(
    r"degree|bachelor|baccal|master|diploma|\bb\.?[as]\b|\bb\.? ?sc|\bm\.?[sb]|ph\.?d|doctor|graduate|school|ged\b|education|associate|college|universit|学历|本科|大专|专科|硕士|博士|研究生|高中|中专|学士|studium|abschluss|ausbildung|"
    r"diplôme|licence|\bbac\b|bac ?\+|\bbts\b|grado|licenciat|titulaci|bachiller|estudios|wykształc|wyższe|średnie|licencjat|studia|высш|средн|образован|högskole|gymnas|examen|đại học|cao đẳng|trung cấp|thạc|cử nhân|tốt nghiệp|thpt|ensino|graduação",
    re.IGNORECASE,
)
