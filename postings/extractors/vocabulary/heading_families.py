"""Families of headings: what a heading says by its build, where no phrase of `headings.PHRASES` is all of it.

Written for the project. Patterns match the folded heading (no case, no accents) from its start, behind "Here's", "So,";
in order, the first match wins. They are for marked headings and for short lines that end in a colon only, which is why
they may be loose: "what" or "where", a person, and a verb that tells the kind.
"""

# ruff: noqa: E501  a pattern is easier to read whole
from __future__ import annotations

LEADS = r"(?:here(?:'s| is| are)|this is|so|and|ok|also|deshalb|und|et|y|a|и)\b,? "
"""Before what a heading says ("Here's what you'll do", "Und das bringst du mit")."""

_YOU_WILL = r"you(?:'ll| will|'d| would| can| may| are going to)?"
_WE_WILL = r"we(?:'re| are|'ll| will|'d| would| can)?"

ENGLISH: tuple[tuple[str, str], ...] = (
    ("preferred", r"desirable\b|(?:it(?:'s| is|'d be| would be) (?:even )?(?:an? )?(?:nice|plus|bonus|great|awesome|amazing|fantastic|brilliant|better)"
                  r"|bonus (?:points|if)\b|(?:the |some )?nice[- ]to[- ]haves?\b|(?:extra|brownie) points"
                  r"|(?:not|isn't) (?:essential|required|a must|mandatory)[^.:]{0,12}(?:but|though)"
                  rf"|{_YOU_WILL} (?:really )?(?:impress|wow|stand out|shine)\b)"),
    ("other", r"(?:where (?:you(?:'ll| will)?|this role|the role|we)(?: be| is| are)? (?:work|based|locat|sit)|our commitment to (?!you\b)|the fine print)"),
    ("apply", r"(?:how (?:do i|do you|can you|to) apply|how we (?:hire|recruit|interview)|(?:ready|want|interested) (?:in|to) (?:apply|join)|if (?:you are|you're) interested"
              r"|(?:sounds? (?:good|great|interesting|like (?:you|a (?:fit|match)))|like what you (?:see|read))\b)"),
    ("benefits", rf"what {_YOU_WILL} (?:also )?(?:love|enjoy|like(?! to do)|get\b(?! (?:to do|up to|stuck))|receive|gain)"),
    ("benefits", r"what makes (?:this|the) (?:role|job|position|place)[^.:]{0,12} (?:special|great|exciting|unique|different|interesting|fun)"),
    ("benefits", rf"what {_WE_WILL} (?:do for|bring to|give|offer|provide|promise)"),
    ("benefits", r"what(?:'s| is| do| can)? (?:we(?: can)? (?:offer|give|provide)|in (?:it|this|store) for (?:you|me)|waiting for you|on offer)"),
    ("benefits", r"how we(?:'ll| will)? (?:say thank|reward|look after|take care|support (?:you|our people)|invest)"),
    ("benefits", rf"why (?:{_YOU_WILL} |you should )?(?:love|like|want|enjoy|join|work (?:for|with|at|here)|choose|should|us\b)"),
    ("benefits", r"why (?:it|we|our|this|the)\b[^.:]{0,30} (?:awesome|great|special|fun|place|work|love|people)\b|rewards?\b"),
    ("benefits", r"(?:the )?good (?:bits|stuff)$|life at [^.:]{2,30}: "),
    ("benefits", r"(?:in (?:return|exchange)|as (?:part|a member) of [^.:]{2,40}),? (?:for [^.:,]{2,30},? )?(?:we|you)"),
    ("benefits", r"(?:we|our company|the company) (?:offers?|provides?|can offer)(?: (?:you|our employees|employees|an?))?$"),
    ("benefits", r"(?:our |the |some of (?:our|the) |employee |company )?(?:benefits|perks|package)(?: package)? (?:include|of|at|are|we|and|&)"),
    ("requirements", rf"{_YOU_WILL}(?: be)? (?:also )?(?:fit|thrive|succeed|enjoy|love|excel|be (?:happy|successful|a (?:\w+ )?(?:fit|match)))\b[^.:]{{0,40}} (?:if|when)\b"),
    ("requirements", rf"{_WE_WILL} (?:all |be )?(?:love|like|keen|eager|excited|happy|want|hoping)(?: you)? (?:to (?:hear|meet|see|talk|speak)|if you)"),
    ("requirements", r"(?:what (?:makes|sets) you|(?:the |your |our )?must[- ]haves?(?:$| (?:skills?|experience|qualif))|non[- ]negotiables|you (?:could|might|may) be (?:who|the (?:one|right|person)))"),
    ("duties", rf"what (?:part |role )?(?:{_YOU_WILL} |will you |would you )(?:actually |like to )?(?:be )?(?:play|up to|do|work|own|accomplish|achieve|deliver|lead|build|get(?:ting)? (?:to do|up to|stuck)|tackl|handl|tak(?:e|ing) on|look after)"),
    ("duties", r"the (?:hard |big |interesting |main )?(?:problems?|challenges?)\b"),
    ("duties", rf"how {_YOU_WILL} (?:make|contribute|help|spend|create)"),
    ("duties", r"(?:where you(?:'ll| will)? (?:make|have|come in|fit in)|what (?:success|good) looks like|what (?:will|does|would) success\b|what (?:the|this|your) (?:job|role|days?|weeks?|work)\b|an? (?:typical )?(?:day|week) (?:in|as|at|with)\b|the work you)"),
    ("duties", r"(?:(?:with)?in (?:this|the|your) (?:role|position|job)|(?:with)?in your first [^.:,]{2,20}|as an? [^.:]{2,60}|on a (?:daily|day)[^.:]{0,20})"
               r",? (?:you(?:'ll| will)\b|your (?:responsibilities|duties|role|tasks))"),
    ("duties", r"(?:your|the|key|main|primary|specific)? ?(?:job |role |position )?(?:responsibilities|duties|tasks|accountabilities)"
               r" (?:will |may |shall |of (?:the|this) [^.:]{2,60} )?(?:include|are|consist|involve)"),
    ("duties", r"(?:you|the (?:successful |ideal )?(?:candidate|applicant|person|incumbent)) (?:will|shall) be (?:responsible|accountable) for"),
    ("duties", r"(?:you(?:'ll| will)|the (?:role|position|job|incumbent|successful candidate) (?:will|includes?|involves?|entails?))(?: be)?"
               r"(?: (?:responsible for|include|involve|including|entail))?$"),
    ("requirements", rf"what (?:{_YOU_WILL} (?:bring|need|have|must|should)|we(?:'re|'d| are| would)? (?:like to see|look|seek|requir|expect|need|ask|want|hope)"
                     r"|(?:\w+ ){0,2}(?:(?:do|are|would) we (?:look|seek|requir|expect|need|ask|want)|(?:do|will|would|should) you (?:bring|need|have)))"),
    ("requirements", r"(?:the |our |an? )?(?:ideal|successful|right|strong|qualified|perfect|best) (?:candidates?|applicants?|person)"
                     r"(?: (?:will|should|must|would|has|have|is|possesses|can))?"),
    ("requirements", r"(?:candidates?|applicants?|you|we(?:'re| are)? (?:looking|searching) for)"
                     r"(?: (?:someone|people|candidates?|an? [^.:]{2,40}))? ?(?:must|should|who|that|need|with)\b"),
    ("requirements", r"to (?:be (?:considered|successful|eligible|qualified)|qualify|succeed|thrive|excel)\b"),
    ("requirements", r"you(?:'re| are)? (?:may be |might be |could be |will be |would be |'ll be )?(?:an? )?(?:good |great |perfect )?(?:fit|match)\b"),
    ("requirements", r"(?:who (?:you are|are you)|about you)\b"),
    ("company", r"(?:about (?!you\b|the (?:role|job|position)|this )[^.:]{2,50}$|(?:an? )?(?:little|bit|few words|little bit) (?:more )?about (?:us|the (?:company|team))\b)"),
    ("duties", r"your (?:typical )?day(?:s|-to-day)?\b"),
    ("duties", r"(?:your|the) first (?:\w+ )?(?:days?|weeks?|months?|year)\b"),
    ("company", r"(?:who we are|who are we|what we do|meet |who(?:'s| is) behind|our (?:story|history|journey)\b)"),
    ("other", r"(?:equal (?:employment )?opportunit|eeo\b|diversity|reasonable accommodation|physical demands|work(?:ing)? (?:conditions|environment))"),
)  # fmt: skip

GERMAN: tuple[tuple[str, str], ...] = (
    ("preferred", r"(?:(?:schon|toll|super|klasse|perfekt|prima|ideal)\w*,? (?:ware|wenn|noch|ist es,? wenn|zu haben)\b|das i-?tupfelchen|(?:kein|nicht) (?:muss|zwingend)\b)"),
    ("benefits", r"(?:(?:das|was) (?:bieten wir\b|wir (?:(?:ihnen|dir|euch) )?(?:zu )?bieten)|wir (?:bieten|haben [^.:]{0,20}zu bieten)|(?:darauf|freuen) )"),
    ("benefits", r"(?:unsere|deine|ihre) (?:extras|pluspunkte|zuckerl)\b"),
    ("benefits", r"(?:warum|wieso) (?:du|sie|ihr|ausgerechnet|gerade|zu uns)\b"),
    ("benefits", r"(?:entdecke|geniesse\w*|nutze|sichere?) (?:sie |dir )?(?:deine|ihre|unsere|die)\b"),
    ("benefits", r"(?:das|was|womit|warum|worauf|dafur|deshalb|wie|so)\b[^.:]{0,25}\b(?:zuruckgeb\w*|geben wir|bekomm\w*|erhalt\w*|freuen|fur uns\b|richtig (?:bist|sind)|profitier\w*|gonnen|belohn\w*|verwohn\w*|von uns (?:hast|haben))"),
    ("requirements", r"(?:das (?:bringen sie|bringst du)|was (?:sie|du) mitbring|(?:ihr|dein) profil\b|sie (?:bringen|verfugen|besitzen)\b|(?:fachlich|personlich)\w* (?:bringen|bringst|uberzeug))"),
    ("requirements", r"(?:das|was|womit|so|damit|wie|wer|wen|ob|dein|ihr)\b[^.:]{0,25}\b(?:uberzeug\w*|punkte\w*|mitbring\w*|gepack|passt|passen|aus(?:zeichn|mach)\w*|zeichne\w*|brauch\w*|wunschen|suchen|voraussetz\w*|begeister\w*|wichtig)"),
    ("requirements", r"wir freuen uns (?:auf|uber) [^.:]{2,30}(?:,|wenn|die\b|der\b)"),
    ("duties", r"(?:(?:was|welche|wie|worin) (?:sind|ist|sehen|gehort|bestehen|erwarten dich|erwarten sie)\b[^.:]{0,20}(?:aufgabe|tatigkeit)|zu (?:ihren|deinen) aufgaben|(?:ihre|deine) (?:haupt|kern)?(?:aufgaben|tatigkeiten)(?: (?:umfassen|sind|bei|im))?|das (?:erwartet|machst|machen|lernst|lernen)\b|das sind (?:ihre|deine) )"),
    ("duties", r"(?:womit|worum|was|wofur|wobei|woran|hier|wo|das|dabei|darum|so)\b[^.:]{0,25}\b(?:beschaftig\w*|kummer\w*|einbring\w*|bring\w* [^.:]{0,12}ein|beweg\w*|bewirk\w*|gestalt\w*|machst|machen|ubern(?:imm|ehm)\w*|arbeitest|verantwort\w*|pack\w* [^.:]{0,8}an|anpack\w*|unterstutz\w*|wartet)"),
    ("requirements", r"(?:das|damit|womit|so)\b[^.:]{0,12} bring\w* (?:du|sie) uns\b"),
    ("duties", r"(?:dein|ihr) (?:einsatz\w*|arbeits?alltag|alltag|wirkungskreis)\b|so sieht (?:dein|ihr)\b"),
    ("apply", r"(?:so|wie) (?:wirst du|werden sie|bewirbst|bewerben|geht es weiter)"),
)  # fmt: skip

FRENCH: tuple[tuple[str, str], ...] = (
    ("company", r"qui sommes[- ]nous\b"),
    ("benefits", r"(?:nos (?:petits )?plus\b|les (?:petits )?plus (?:de|du|chez)\b)"),
    ("preferred", r"(?:(?:les |des )?(?:petits )?(?:plus|bonus)\b(?! (?:du poste|de (?:cette |l'|notre |votre )))|(?:ce )?serait? (?:encore mieux|un plus|top))"),
    ("benefits", r"(?:(?:vos|nos|tes) avantages\b|(?:ce que )?nous vous (?:offrons|proposons)\b)"),
    ("benefits", r"ce (?:que|qu')[' ]?(?:l'on|on|nous|vous|tu)\b[^.:]{0,20}\b(?:offr|propos|donn|garanti|aim(?:er|ez|es)|ador|gagn|appreci)\w*"),
    ("benefits", r"(?:pourquoi (?:tu|vous|nous|on|venir|rejoindre|choisir|travailler)|(?:les |nos |\d+ |de )?bonnes raisons)\b"),
    ("duties", r"(?:(?:a ce titre|a cet effet|dans ce cadre|en tant qu[e'’] ?[^.:,]{2,60}),? (?:vous|tu)\b"
               r"|(?:vos|tes|les) (?:principales |futures )?(?:missions|taches|responsabilites|activites)\b"
               r"|(?:vous|tu) (?:aurez|seras|serez|auras) (?:[^\W\d_]+ )?(?:pour missions?|en charge|la charge|charge)"
               r"|(?:il|elle)\b[^.:]{0,8} (?:aura|sera) [^.:]{0,40}(?:charge|responsab|missions?)"
               r"|(?:votre|ton) (?:terrain de jeu|quotidien|role|mission|challenge|futur (?:quotidien|role))\b)"),
    ("duties", r"ce (?:que|qu')[' ]?(?:l'on|on|nous|vous|tu)\b[^.:]{0,15}\b(?:faire|fer(?:ez|as)|confi|realis|vas faire|allez faire)\w*"),
    ("requirements", r"(?:profils? recherche|(?:ce que |qui )nous (?:recherchons|attendons)|(?:vous|tu) (?:justifiez|disposez|possedez)\b)"),
    ("requirements", r"(?:ce (?:que|qu')[' ]?(?:l'on|on|nous)\b[^.:]{0,15}\b(?:recherch|attend|souhait|aimer)\w*|savoirs?(?:[- ](?:faire|etre)| et)\b|on (?:vous|t'|te) ?imagine\b|et (?:vous|toi)\b ?\??$|si (?:vous|tu) (?:etes|es|avez|as)\b"
                     r"|(?:vos|tes) (?:talents|atouts|qualites|competences|forces)\b|les cles (?:de la|pour)\b|(?:ce|le) poste est (?:fait )?pour (?:vous|toi))"),
    ("duties", r"au programme\b"),
    ("requirements", r"(?:vos|votre|tes|ton) (?:boite a outils|bagage|parcours|formation)\b"),
    ("apply", r"(?:deroulement|etapes|processus)\b[^.:]{0,8} (?:recrutement|entretiens)"),
)  # fmt: skip

SPANISH: tuple[tuple[str, str], ...] = (
    ("preferred", r"no (?:es |son )?(?:indispensable|imprescindible|necesari[oa]|obligatori[oa])s?\b"),
    ("requirements", r"(?:es )?(?:indispensable|imprescindible|necesario|obligatorio)s?\b"),
    ("preferred", r"(?:(?:sera|seria|es) un plus|(?:se )?valora(?:mos|remos|ra|n)?\b|nos (?:encantaria|gustaria)|suma(?:n|s)? puntos|deseable)"),
    ("benefits", r"(?:(?:lo )?que (?:te |os )?(?:ofrecemos|damos|llevas|encontraras|obtendras|ganas)\b|por que (?:te (?:va a |gustara)|trabajar|unirte|elegir|nosotros)|propuesta de (?:trabajo|valor)|(?:aqui )?encontraras\b)"),
    ("benefits", r"prestaciones\b"),
    ("duties", r"(?:(?:tus|sus|las|los) )?(?:principales )?(?:funciones|tareas|responsabilidades|retos|actividades)\b|(?:funcion|mision|actividad|tarea)(?:es)? (?:principal|clave|del puesto|a realizar)"),
    ("duties", r"cual(?:es)? (?:es|son|sera|seran) (?:tus?|sus?|las?|los|el) (?:retos?|funcion|mision|responsabilidad|tareas?|dia|rol)"),
    ("requirements", r"(?:conocimientos?|habilidades|competencias|estudios|experiencia) (?:indispensable|necesari|requerid|imprescindible|valorad|minim)"),
    ("duties", r"(?:(?:lo )?que|como) (?:haras|vas a hacer|sera tu (?:dia|trabajo))\b"),
    ("requirements", r"(?:que|lo que|a quien) (?:(?:te|estamos) )?(?:buscamos|buscando|esperamos|necesitas|necesitamos|pedimos)\b|perfil (?:deseado|requerido|buscado|ideal)\b"),
    ("requirements", r"(?:deberas|debes|deberias) (?:tener|contar|ser)\b|contar con\b|si (?:tienes|eres|cuentas)\b|(?:competencias|habilidades|escolaridad)\b"),
)  # fmt: skip

DEMANDED = (
    r"(?:required|(?:zwingend|unbedingt)(?: erforderlich)?|obligatoires?|indispensables?|imperatif|exige|obligatorio|excluyente"
    r"|wymagane|konieczne|niezbedne|обязательно|необходимо|kravs|bat buoc)$"
)
"""Words that insist, alone above what they insist on."""

OTHER_LANGUAGES: tuple[tuple[str, str], ...] = (
    # Polish
    ("preferred", r"(?:dodatkowo|szczegolnie) (?:docenimy|mile)"),
    ("benefits", r"co (?:oferujemy|zyskasz|dostaniesz|zapewniamy|otrzymasz)\b"),
    ("benefits", r"(?:(?:co|czego)\b[^.:]{0,20} (?:znajdziesz|przygotowalismy|spodziewac|dostaniesz|zyskasz|mamy)\b|(?:u nas|w zamian|z nami|dzieki pracy)\b[^.:]{0,15}\b(?:otrzymasz|dostaniesz|zyskasz|znajdziesz)\b)"),
    ("requirements", r"(?:czego (?:od ciebie )?(?:oczekujemy|wymagamy|szukamy|potrzebujemy)|kogo (?:szukamy|poszukujemy)|zalezy nam na|od (?:kandydat\w+|ciebie|osob\w*)\b)"),
    ("benefits", r"dlaczego (?:my|warto|u nas|ta praca)\b"),
    ("requirements", r"je(?:sli|zeli) (?:posiadasz|masz|jestes|lubisz|znasz|potrafisz)\b"),
    ("duties", r"(?:na tym stanowisku|w tej roli)\b[^.:]{0,12}\b(?:bedzie\w*|odpowiada\w*|zajmie\w*)"),
    ("duties", r"(?:(?:twoje|do twoich|do|glowne|jakie)? ?(?:zadania|zadan|obowiazki|obowiazkow)\b[^.:]{0,60}\b(?:beda|nalezal\w*|nalezec|naleza|polega\w*)|zakres (?:zadan|obowiazkow|prac)\b|czym\b[^.:]{0,20}\bzajm(?:owac|iesz))"),
    # Russian
    ("benefits", r"почему (?:у нас|вам|тебе|стоит|мы|с нами|именно)\b|услови[яи],? (?:котор|работы|труда)"),
    ("requirements", r"(?:что )?(?:для нас|нам) важно\b"),
    ("preferred", r"(?:будет|станет|это)\b[^.:]{0,12}(?:плюс|преимуществ)"),
    ("requirements", r"(?:вы |ты )?(?:нам )?подоид(?:ете|ешь)\b"),
    ("duties", r"(?:что|чем)\b[^.:]{0,20}\b(?:делать|заниматься)\b"),
    ("requirements", r"(?:мы )?ищем (?:человека|сотрудника|того|тех|кандидат)"),
    ("requirements", r"кого (?:мы )?(?:ищем|ждем|хотим)\b"),
    # Swedish
    ("requirements", r"(?:vem (?:soker vi|letar vi efter|ar du|vi soker)|vi ser (?:garna )?att du)\b"),
    ("benefits", r"varfor (?:ska|skall|du|valja|jobba|just)\b"),
    ("benefits", r"(?:vad (?:vi erbjuder|erbjuder vi)|(?:det har|detta) (?:far du|erbjuder vi))\b"),
    ("duties", r"vad (?:du|jobbet|rollen)\b[^.:]{0,15}\b(?:arbeta|gora|jobba|innebar)\b"),
    # Vietnamese
    ("preferred", r"diem cong\b"),
    ("benefits", r"(?:cac |nhung )?(?:phuc loi|che do|quyen loi|dai ngo)\b"),
    ("benefits", r"(?:tai|vi) sao (?:ban|nen|chon|lam)\b"),
    ("requirements", r"(?:tieu chuan|ky nang|kinh nghiem)\b"),
    ("benefits", r"(?:ban |nhung gi ban )?(?:se )?(?:duoc huong|nhan duoc)\b"),
    ("duties", r"(?:nhung )?(?:cong )?viec\b[^.:]{0,12}\b(?:se lam|phu trach|can lam)\b"),
)  # fmt: skip

NOUNS: tuple[tuple[str, str], ...] = (
    ("benefits", r"(?:beneficios|ventajas|avantages|vorteile|korzysci|fordelar|преимущества) (?:de|del|du|d'|al|bei|z|med|работы)\b"),
    ("requirements", r"(?:requisitos|exigences|prerequis|anforderungen|erwartungen|wymagania|oczekiwania|требования|ожидания) (?:de|del|du|para|pour|an|wobec|do|к|от)\b"),
    ("duties", r"(?:funciones|tareas|missions|taches|aufgaben|zadania|obowiazki|обязанности|задачи) (?:de|del|du|des|im|na|w|по|на)\b"),
)  # fmt: skip
"""A noun that names the section, and what it is of."""

FAMILIES = (("requirements", DEMANDED), *NOUNS, *ENGLISH, *GERMAN, *FRENCH, *SPANISH, *OTHER_LANGUAGES)

CHINESE: tuple[tuple[str, str], ...] = (
    ("preferred", r".{0,12}(?:会?更好|加分|优先考虑|更佳)$|(?:附加|额外).{1,4}$"),
    ("duties", r"岗位.{0,4}描述$|.{0,6}(?:职责|職責|工作内容|任务)$|(?:来了|加入).{0,6}(?:要|会|将)做.{0,3}$|.{0,6}(?:要|需要)?(?:做什么|做的事情?)$"),
    ("benefits", r".{0,6}(?:你|您)(?:将|会|能|可以?|就?能)?(?:获得|得到|收获|拥有|享受)(?:什么|到的|的)?$|.{0,4}(?:能|可以|会|将)?(?:带给|给到?|提供给?|送给)(?:你|您)(?:的|什么)?$"),
    ("requirements", r".{0,6}(?:要求|资格|条件)$|必须(?:具备|满足)?$|.{0,4}(?:希望|期待|期望|想找|寻找|需要)(?:的|这样的)?(?:你|您).{0,4}$|.{0,8}(?:期待|期望)$"),
    ("requirements", r".{0,6}(?:特质|特質|素质|素質)$|.{0,6}(?:这样的|這樣的)(?:人|你|您)$"),
    ("benefits", r".{0,4}(?:福利|(?<!工作)待遇)$"),
    ("company", r".{0,6}(?:简介|介绍)$"),
    ("apply", r"(?:投递|应聘|报名|面试|加入).{0,2}(?:须知|方式|流程|说明)$"),
)  # fmt: skip
"""The same for Chinese: a run of at most 14 characters with words that the phrases lack ("机械工程师岗位职责")."""

LEAD_INS: tuple[tuple[str, str], ...] = (
    ("benefits", r"\bwir bieten|\bbieten (?:wir|ihnen|dir)\b|\bwe (?:offer|provide)\b|\bnous (?:vous )?(?:offrons|proposons)\b|\bofrecemos\b"
                 r"|\bvorteile\b|\bbenefits\b|\bperks\b|\bin return\b"),
    ("preferred", r"\bnice to have|\bpreferred\b|\bwunschenswert|\bvon vorteil|\bmile widziane|\ba plus\b|\bmeriterande"),
    ("requirements", r"\bqualifi[ck]ation|\brequires? |\banforderung|\bvoraus(?:setz|$| )|\bmitbring|\bbringen sie\b|\bkenntnisse\b|\berwarten\b"
                     r"|\brequirements\b|\bcandidates? (?:will|should|must)|\bmust have\b|\blooking for\b|\b(?:required|minimum) (?:skills|experience)"
                     r"|\byou (?:have|bring|are|need)\b|\brequisitos\b|\bcompetences\b|\bwymaga|\bтребования"),
    ("duties", r"\baufgaben|\btatigkeit|\bverantwort|\bresponsib|\bduties\b|\btasks\b|\byou(?:'ll| will)\b|\bmissions\b|\bfunciones\b"
               r"|\bobowiazk|\bзадач|\bобязанност"),
)  # fmt: skip
"""(kind, pattern) anywhere in a short folded paragraph that ends in a colon ("Für diese Stelle setzen wir voraus:")."""
