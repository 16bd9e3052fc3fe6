"""What is said beside a name, and how much it tells that the name is the employer's. Compiled by hand."""

from __future__ import annotations

from collections.abc import Mapping

BEHIND: tuple[tuple[float, str], ...] = (
    (-2, r" (?:team|group|organi[sz]ation|department|division) (?:at|within|of|here)\b"),
    (
        -7,
        r",? (?:has been (?:working|teaching)|holds an? [\w' ]{0,20}(?:degree|[Pp][Hh]\.?[Dd])"
        r"|graduated|was born) ",
    ),
    (
        -2,
        r" (?:[Pp]rogram(?:me)?s?|[Pp]rojects?|[Gg]rants?|[Ii]nitiatives?|[Dd]egrees?|experience"
        r"|[Cc]ertifi\w+|[Ll]icen[cs]e\w*|skills?|software"
        r"|tools?|servers?|databases?|frameworks?|languages?|APIs?|documentation|[Ss]treet|area"
        r"|[Rr]egion|[Dd]istrict|[Aa]greement|[Tt]reaty"
        r"|[Cc]onvention|affiliates|function|code|exams?|examination|deadline|standards?"
        r"|methodolog\w+|principles|methods|department|division)\b",
    ),
    (
        5,
        r",? (?:is|are) (?:both "
        r"|also )?(?:proud(?:ly)? (?:to be )?)?(?:also )?(?:an? )?(?:[\w-]+ )?(?:equal|EEO|EOE|EQUAL"
        r"|E-?[Vv]erify"
        r"|[Aa]ffirmative|AFFIRMATIVE|[Dd]rug[- ][Ff]ree|Equal)|,? an? (?:[Ee]qual|EEO|[Aa]ffirmative)"
        r"|,? (?:does|do|will) not (?:unlawfully )?(?:discriminate|tolerate)|,? (?:provides|offers) equal"
        r"|,? (?:is|are) (?:an? )?(?:committed|dedicated) to[^.\n]{0,60}(?:equal|divers|inclusi)",
    ),
    (
        4,
        r",? (?:is|are) (?:currently |now |actively |urgently |always |also |presently )?(?:looking"
        r"|seeking|hiring|recruiting"
        r"|searching|in search|in need|on the (?:hunt|lookout)|announcing|inviting|soliciting"
        r"|accepting|advertising|pleased to announce"
        r"|excited to|expanding|growing)\b|,? (?:urgently |currently |now )?(?:seeks|invites"
        r"|announces|advertises|needs(?! (?:for|of|in|and|to|are|is)\b)|wants|requires|solicits"
        r"|has (?:an? )?(?:immediate |exciting |new |current |full[- ]time |part[- ]time )*(?:opening"
        r"|vacanc|position|opportunit))"
        r"|,? opens an? (?:new |open )?call|,? (?:is|are) (?:an? |the "
        r"|one of )[^.\n]{0,80}?\b(?:company|companies|firm|provider|leader|agency"
        r"|manufacturer|organi[sz]ation|start-?up|retailer|distributor|non-?profit|platform"
        r"|consultancy|supplier|employer|bank|hospital"
        r"|university|marketplace|developer of|maker of|subsidiary|studio|business|team of|charity"
        r"|school|college|brewery|restaurant"
        r"|institution|society|agency|developer|producer|publisher|chain|group|cooperative"
        r"|family[- ](?:run|owned))\b"
        r"|['’]s? (?:[\w-]+ ){0,3}team (?:is|are) (?:currently |now )?(?:hiring|looking|seeking"
        r"|recruiting|growing|expanding)"
        r"|,? (?:sucht|recrute|recherche|busca|selecciona|necesita|zatrudni|poszukuje|szuka|söker"
        r"|ищет|приглашает"
        r"|đang tìm|cần tuyển|tuyển dụng)(?!\w)",
    ),
    (4, r",? (?:pays|will pay|is paying) (?=(?:an?|up to|from|between)? ?(?:[A-Z]{2,3} ?)?[$£€¥₹]?\d)"),
    (2, r" as (?:an?|our|the|its) (?=[\w-]{3})"),
    (
        1.5,
        r", an? (?:[\w-]+ ){0,4}(?:company|firm|agency|studio|start-?up|retailer|charity|bakery|clinic|workshop"
        r"|practice|maker|manufacturer|consultancy|co-?operative|team)\b",
    ),
    (
        3,
        r",? (?:is|was|are) (?:proudly )?(?:headquartered|founded|established|formed|created"
        r"|incorporated|committed|dedicated"
        r"|proud|on a mission|transforming|changing|revolutioni[sz]ing|building|leading the|part of"
        r"|backed|affiliated|recogni[sz]ed)\b"
        r"|,? (?:has|have) (?:become|grown|offices|been|over \d|more than \d)|,? (?:strives|believes"
        r"|employs|celebrates|embraces|values|encourages"
        r"|welcomes|recogni[sz]es|recruits|complies|participates|reserves|considers|prohibits|conducts)\b",
    ),
    (4, r" is (?:the|an? \w+) (?:right |perfect |ideal )?place (?:for|to)\b"),
    (3.5, r" will (?!see|meet|be\b|have\b|call|contact)[a-z]+ you\b"),
    (
        2.5,
        r",? (?:is|are|was|ist|est|es|jest|är|это|là) (?:also |now |currently )?(?:an? |the |one of "
        r"|[\w’']+['’]s |among |eine? |der |die |das |un |una |uno |une "
        r"|l['’]|le |la |el |firmą |wiodąc|liderem |częścią |en |ett |một )|,? (?:zählt zu|gehört zu"
        r"|steht für)(?!\w)",
    ),
    (
        3,
        r"['’]s? (?:[\w.&-]+ ){0,4}(?:team|teams|organi[sz]ation|department|position|role|mission"
        r"|clients|customers|products?|services"
        r"|platform|business|databases?|roadmap|programs|operations|efforts|tools|growth|success"
        r"|offices?|facility|brand|users|employees|strategy)\b",
    ),
    (
        2,
        r"['’]s? (?:mission|vision|culture|values|employees|people|team|headquarters|offices?|HR"
        r"|founders?|CEO|careers?|goals?)\b"
        r"| (?:employees|employee|staff|associates|team members|teammates|family|careers|recruiter|recruiters)\b"
        r"|, an? [^.,\n]{3,120}, (?:is|has|was|seeks|offers|provides|helps|serves)\b"
        r"|,? headquartered in\b|,? founded in\b",
    ),
    (
        1.5,
        r",? is \w+ing\b|,? (?:proudly |currently |also |now |today |selectively |proactively "
        r"|continuously )?(?:offers|provides|builds|develops|delivers|serves"
        r"|helps|operates|works|makes|creates|supports|brings|enables|combines|manufactures|designs"
        r"|has|empowers|connects|applies"
        r"|partners|leads|powers|specializes|specialises|focuses|researches|maintains|owns|runs|sells"
        r"|produces|supplies|invests|ships|roasts|brews|bakes|grows|repairs|moves|installs|trains|teaches"
        r"|treats|prints|publishes|hosts|rents|hauls|carries|assembles|recycles|restores|insures|lends|began|started|bietet"
        r"|entwickelt|propose|offre|ofrece|oferuje|erbjuder|предлагает|activates|protects|sees"
        r"|understands|wurde|continues|aims|gives|takes|pays)\b",
    ),
    (
        1,
        r",? (?:will|can|had|uses|saves|stores|studies)\b"
        r"| (?:team|teams|group|office|headquarters|customers|clients|products?|platform|business"
        r"|brand|community|website|site|shareholders)\b"
        r"|['’]s?(?= [a-z])",
    ),
    (0.5, r",? (?:we|our|you|every|everyone)\b|['’]s?\b"),
)
"""Weight, and what follows the name; the first row that fits counts."""

BEFORE: Mapping[str, float] = {
    phrase: weight
    for weight, phrases in (
        (
            4,
            "work at|works at|career at|careers at|career with|careers with|employment at|employment with"
            "|employed by|employed at|job at|jobs at|"
            "position at|position with|positions at|role at|roles at|opportunity with"
            "|opportunities with|opportunity at|opportunities at|internship at|"
            "internship with|work for|working at|working for|life at|here at|welcome to|on behalf of"
            "|team at|home at|career in|future at|future with|"
            "culture at|everyone at|people at|we at|benefits at|employees at|employees of|us at"
            "|teams at|joining|"
            "come join|come join the|you join|you join the|why join|who is|why work at|why work for"
            "|opportunity to join|"
            "is with|is at|join us at|goal at|mission at|jobs with|job with|interview with|position is with|"
            "willkommen bei|karriere bei|wir bei|wir von|arbeiten bei|komm zu|jobba hos|karriär hos"
            "|team hos|arbeta hos|chez|"
            "công ty|tại công ty|của công ty|компания|компании|компанию",
        ),
        (2.5, "applying to|apply to|applied to|applying for a job at|interest in working for"),
        (3, "we are|we’re|we're|wir sind|wir stehen für|nous sommes|somos|jesteśmy|vi är|мы"),
        (1.5, "join|join the|come to|bei|hos|la société|l'entreprise|l’entreprise"),
        (1.5, "at|client of"),
        (
            0.5,
            "als|as|till|die|der|das|la|le|chez|in|of|within|across|throughout|inside|for|by|help|support|the|to|with",
        ),
        (
            -1.5,
            "our|a|an|your|their|its|his|her|each|every|any|some|this|these|new|newly formed|no|and|or|our own",
        ),
        (-4, "mr|mr.|ms|ms.|mrs|mrs.|dr|prof|prof.|contact:|attn:|attention"),
        (
            -2,
            "such as|including|like|include|includes|experience with|experience in|experience of"
            "|experience using|knowledge of|proficiency in|"
            "proficient in|proficient with|proficiency with|familiar with|familiarity with|degree in"
            "|degree from|using|via|e.g|e.g.|"
            "skills in|expertise in|skilled in|understanding of|background in|versed in|tools like"
            "|tools such as|customers like|"
            "clients like|brands like|companies like|certified|certification in|certified in"
            "|trained in|fluent in|fluency in|"
            "competitors like|formerly|acquired by|owned by|subsidiary of|division of|investors like"
            "|backed by|investors including|"
            "featured in|funded by|financed by|funding from|from the|supported by|sponsored by"
            "|in cooperation with|in partnership with|in collaboration with|along with|voted by"
            "|ranked by|named by|experience at|worked at|worked for"
            "|been working for|been working at|been working with|member of|reports to|report to|reporting to",
        ),
    )
    for phrase in phrases.split("|")
}
"""The words before the name; the longest that fits counts."""

ABOUT: frozenset[str] = frozenset(
    """
about|why|über|sobre|om|о|về|关于
""".replace("\n", "").split("|")
)
"""Before a name alone on its line, in a heading."""

OF_OTHERS: frozenset[str] = frozenset(
    """
in|near|of|from|with|by|for|to|on|outside|around|between|à|de|du|des|en|dans|chez|près|aus|bei|von|mit|nähe|ở|
tại|w|z|i|на|в|из|på|från|los|las|cerca
""".replace("\n", "").split("|")
)
"""Before a name that is not what the sentence's verb is said of: "an estate near Tetbury is seeking"."""

OPENINGS: tuple[tuple[float, str], ...] = (
    (3, r"(?:here )?at"),
    (2.5, r"(?:come )?join(?: the)?|working (?:at|for)|why"),
    (3.5, r"(?:founded|established|headquartered|based) in [^,\n]{2,30},"),
)
"""Weight, and how a sentence begins before the name."""

LEADS: frozenset[str] = frozenset(
    """
at|about|join|joining|the|here|why|when|while|with|as|from|to|of|by|through|our|meet|if|since|monitor|contact|
additionally|firma
""".replace("\n", "").split("|")
)
"""With a capital at the beginning of a sentence, before a name."""

NO_HOSTS: frozenset[str] = frozenset(
    """
gmail|yahoo|hotmail|outlook|linkedin|facebook|twitter|instagram|youtube|google|bit|goo|indeed|glassdoor|
greenhouse|lever|workday|myworkdayjobs|jobs|careers|boards|apply|smartrecruiters|ashbyhq|medium|github|qq|
mail|mailto
""".replace("\n", "").split("|")
)
"""Hosts that are not the employer's own."""

NO_EMPLOYER: frozenset[str] = frozenset(
    """
participants|individual|potential|mission|fund|pm|am|specifically|typically|generally|previously|anticipate|
looking|hiring|seeking|searching|recruiting|growing|expanding|
on|nous|vous|je|il|elle|ils|wir|sie|ich|man|vi|ni|jag|du|les|des|una|un|el|la|le|der|die|das|applications|
application|candidate|supplier|suppliers|university|college|city|county|hospital|school|district|agency|
corporation|industry|company|position|role|job|os|mac|ios|pc|tv|true|false|yes|no|let|one|tomorrow|today|driver|
drivers|children|women|world|korean|o2o|b2b|bachelor|bachelors|master|masters|phd|mba|associate|degree|excel|
word|powerpoint|experience|experienced|strong|excellent|good|great|ability|able|must|will|may|can|should|proven|
advanced|minimum|preferred|required|knowledge|proficient|familiarity|assist|support|manage|develop|build|work|
works|working|help|ensure|provide|perform|create|maintain|identify|lead|establish|translate|own|drive|data|fax|
tel|email|e-mail|phone|website|cv|cvs|resume|eoe|eeo|hr|note|please note|full|part|people|team|teams|management|
internet|web|mobile|digital|cloud|english|spanish|german|french|russian|armenian|chinese|american|european|
african|asian|native|foreign|lgbtq|lgbt|veterans|veteran|men|minorities|individuals|applicants|candidates|
employees|customers|clients|federal|state|local|national|international|global|regional|church|god|jesus|
christian|covid|covid-19|usd|eur|gbp|ceo|cto|cfo|coo|vp|evp|svp|r&d|b2c|saas|paas|iaas|api|apis|ai|ml|it|us|usa|
uk|eu|uae|dei|paid|unlimited|flexible|medical|dental|vision|ada|fmla|401k
""".replace("\n", "").split("|")
)
"""Words with a capital that are no employer's name by themselves; folded."""

NO_EMPLOYER_ENDS: frozenset[str] = frozenset(
    """
activity|initiative|initiatives|grant|grants|award|awards|fellowship|scholarship|training|qualification|
qualifications|act|law|laws|teams|event|events|conference|workshop|convention|statement|program|programs|
programme|programmes|degree|degrees|suite|requirements|skills|responsibilities|duties|benefits|experience|
certification|certificate|license|licence|policy|exam|examination|committee|council on|report|reports|strategy|
process|practice|index|list|magazine|journal|times|today|insider|day|week|industry|industries of|market|sector|
field|expertise|essay|questionnaires|questionnaire|managers|specialists|assistants|principal|branch|office|representation|mission|
form|forms|test|tests|code|section|question|questions|exams|street|st|ave|avenue|road|rd|blvd|drive|building|
floor|january|february|march|april|may|june|july|august|september|october|november|december
""".replace("\n", "").split("|")
)
"""Last words of names that are a programme's, a prize's, a document's, an address's; folded."""

COMMON: frozenset[str] = frozenset(
    """
career|careers|customer|customers|client|clients|service|services|health|mental|primary|child|care|food|medical|human|
technical|business|account|accounts|payable|receivable|private|public|community|social|general|internal|
external|associate|associates|firm|group|center|centre|department|information|technologies|technology|critical|intelligence|essential|operational|corporate|consulting|
sector|supply|chain|team|personal|professional|energy|environmental|advanced|continuous|integrated|strategic|
risk|performance
""".replace("\n", "").split("|")
)
"""Words that make no name by themselves, nor together with one another and with those of departments."""
