"""How English postings announce a job in a sentence. Compiled by hand."""

from __future__ import annotations

from postings.extractors.vocabulary.announcements.wording import Wording

ENGLISH = Wording(
    anchors=(
        "offer",
        "accepting",
        "advertis",
        "iso a",
        "taking on",
        "take on",
        "takes on",
        "looking",
        "seek",
        "hiring",
        "recruit",
        "want",
        "need",
        "requir",
        "vacanc",
        "could do with",
        "role for",
        "job for",
        "spot for",
        "place for",
        "space for",
        "title is",
        "role is",
        "job is",
        "adding a",
        " after a",
        "opening",
        "opportunit",
        "search",
        "position",
        "post",
        " as a",
        "if you",
        "appl",
        "are you a",
        "hunt for",
        "lookout",
        "hire",
        "appoint",
        "room for",
        "chair for",
        "role of",
        "contact",
        "call ",
    ),
    seeks=(
        r"\[hiring\]|iso(?= an?\b)|tak(?:e|es|ing) on(?= an?\b)|required (?:for|from) [^,.\n]{3,40},(?= an?\b)"
        "|(?:recruiting|hiring|looking|searching) on behalf of [^.,!?\\n]{3,60}?,? for|hire(?= an?\\b)"
        "|(?:looking|seeking|seeks|wants?|wish(?:es)?|hoping|would like|need(?:s|ing)?|aims?|keen) to (?:hire"
        "|appoint|recruit|employ|find|add|take on|bring on|fill)(?: the (?:post|position|role) of)?"
        "|(?:seeks?|seeking|requires?|wishes to (?:engage|contract)) the services of"
        "|(?:looking|searching|advertising|hunting) (?:out )?for|seeking|seeks|hiring(?: for)?"
        "|recruiting(?: for)?|recruits|in (?:search|need|want) of|in search for|(?<=we )seek(?! to)"
        "|on the (?:hunt|lookout|look-out|search) for"
        r"|(?:we|i)(?:['’]re| are| am) after|(?:is|are) after(?= an?\b)|adding(?= an?\b)"
        "|(?<!you )needs?(?! to| of| for)"
        "|(?<!experience )requires?(?! to)"
        "|wants(?! to)|(?<=we )want(?= an?\\b)|could use|could do with|needs? for|requires? we hire|we hire"
        "|(?:invites?|welcomes?|accepting|inviting) applications (?:for"
        "|from)(?: the (?:post|position|role) of)?"
    ),
    posts=(
        r"applications? (?:are|is) (?:now )?(?:invited|welcome|open) (?:for|from)"
        r"|(?:job )?title is|the (?:role|position|job|post) is(?: for| that of)?(?= an?\b)"
        r"|(?:vacanc(?:y|ies)|openings?|opportunit(?:y"
        r"|ies)|positions?|jobs?|roles?|room|space|chair|slot|requirement) (?:(?:is "
        r"|are |has )?(?:now |currently )?(?:available|open|arisen|come up) )?(?:for|as)"
        r"|(?:position|appointment)s? at the (?:rank|level)s? of"
        r"|(?:position|appointment)s? at the(?= (?:[A-Z][a-z]+ ){1,3}(?:rank|level)\b)"
        r"|(?:position|post|role|job|vacancy|office|capacity)s? of|(?:now )?accepting applications\s?:|offer(?:s"
        r"|ing)?(?= an?\b)|(?:join|work(?! well)|come|career|start|train|live"
        r"|employed)\b[^.,;:!?\n]{0,60}? as(?= (?:an?|the) )|(?:now |we['’]re |we are )?hiring\s?[:!–\]-]"
        r"|(?:help |urgently )?wanted\s?[:!–-]|^wanted|(?:urgently )?required\s?:|are you (?=an? )"
        r"|if you(?:['’]re| are)(?= an? [^.?!\n]{3,140}"
        r"\b(?:apply|read on|hear from you|get in touch|look no further)\b)"
    ),
    wanted=(
        r"(?:is |are )?(?:urgently |also |now |immediately "
        r"|desperately )?(?:wanted|needed|required|sought)(?! to\b)"
        r"|(?:wanted|needed|required|sought)(?= to (?:join|work|cover)\b)"
        r"|(?:job |career )?(?:opportunity|opening|vacancy)(?: available)?(?= in [A-Z])"
    ),
    determiner=(
        r"(?:another|an?|the|(?:our|its|their|my)(?: (?:first|next|new|own|very first))?(?=\s)|one|two"
        r"|three|four|five|six|seven|eight|nine|ten"
        r"|twelve|\d{1,3}|several|some|multiple|more|additional)"
        r"(?:[- ](?:to|or)[- ](?:two|three|four|five|six|ten|\d{1,2})(?=\s))?"
    ),
    left_out=(
        "high[- ](?:caliber|calibre|energy|performing|achieving|quality)|(?:week|month"
        "|year)s?(?:[- ]long)?|(?:one|two|three|four|six|nine|ten|twelve|\\d+)[- ](?:week"
        "|month|year)s?|hybrid(?: \\([^()]{3,30}\\))?|remote|paid|unpaid"
        "|seasonal|new|next|first|experienced|full[- ]?time|part[- ]?time|permanent|temporary|casual"
        "|fun|friendly|motivated"
        "|talented|skilled|passionate|enthusiastic|reliable|dedicated|organi[sz]ed|hard[- ]?working|energetic"
        "|kind|caring|qualified|competent|dynamic|ambitious|driven|committed|professional|proactive|creative"
        "|bright|cheerful|outgoing|self-motivated|great|good|excellent|exceptional|outstanding|responsible"
        "|trustworthy|honest|punctual|patient|compassionate|conscientious|detail[- ]oriented"
        "|results[- ]driven|customer[- ]focused|highly|well|very|suitably|fully|really|truly|super"
        "|hands[- ]on|smart|sharp|savvy"
        "|strong|young|mature|local|immediate|exciting|fantastic|amazing|confident|capable"
        "|versatile|dependable|meticulous|personable|bubbly|polite|willing|keen|superb|first[- ]class"
        "|additional|more|flexible|full or part[- ]time|(?:full|part)[- ]time or (?:full|part)[- ]time"
        "|world[- ]class|awesome|superstar|rockstar|promising|solid|self[- ]motivated|commercially|minded"
        "|astute|spirited"
        "|customer[- ]oriented|oriented|innovative|tech[- ]savvy|seasoned|brilliant|stellar|top[- ]notch"
        "|eager|lively|gifted|charismatic|articulate|persuasive|diligent|discreet|calm|gentle|warm|loving"
        "|efficient|accurate|native|english[- ]speaking|approachable|adaptable|hungry|thoughtful|curious"
        "|well[- ]organi[sz]ed|well[- ]presented|fulltime|parttime|qualified and experienced|fixed[- ]term"
    ),
    ends=(
        r"to|who|whom|that|which|for|in(?<!nternship in)(?<!enticeship in)(?! test\b)|at|with|on|based|near|from"
        r"|within|whose|responsible|capable|able|located|situated|reporting|residing|working|under|speciali[sz]ing|focused|focusing"
        r"|required|needed|wanted|available|starting|this|next|while|during|immediately|urgently|willing"
        r"|experienced|by|until|between|around|approx|only|must|is|are|will|has|have|would|can|should|paying"
        r"|earning|or more|and (?:an?|to|we|does|do|join|help|is|are|other|more)"
        r"|(?:one|two|three|four|five|six|\d+)[- ](?:hours?|days?|nights?|hrs|months?|weeks?|h\b|shifts?"
        r"|mornings?|evenings?)|full[- ]?time|part[- ]?time|as|we|you|here|looking|of (?:our|the|this|any)"
        r"|@|spot|positions?|roles?|vacancy|openings?|slot|post|about|before|after|once|through|throughout|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?=\s(?:through|to|until)\b)|per|outside|because|so|if|when|where|please|rank|level"
    ),
    left_out_behind="",
    jobs=(
        "practitioner tech guide mason stonemason thatcher judge advocate model jockey deputy sheriff"
        " scout orderly"
        " escort referee "
        "marshal correspondent critic artisan athlete medic delegate admin umpire doula docent caddy"
        " chaperone osteopath "
        "naturopath psychoanalyst cryptanalyst roughneck roustabout copilot wheelwright playwright butler"
        " rn lpn lvn cna "
        "emt np stonecutter cowboy missionary priest matron clown toolroom cleaner cleaners chargehand "
        "socialworker youthworker careworker supportworker familyworker outreachworker factoryworker"
        " warehouseworker "
        "farmworker constructionworker productionworker nurseryworker daycareworker childcareworker"
        " caseworker bankworker "
        "maintenanceworker metalworker postalworker kitchenworker dockworker steelworker groundworker"
        " teamleader shiftleader "
        "sectionleader groupleader projectleader crewleader floorleader squadleader practiceleader"
        " youthleader tourleader "
        "choirleader playleader productowner processowner businesspartner hrpartner talentpartner techlead"
        " teamlead "
        "designlead engineeringlead projectlead datalead shiftlead marketinglead "
        "rep reps laborer researcher shepherd gardener deckhand lifeguard porter carer nanny labour "
        "help stockman groom farrier florist hairdresser babysitter childminder operative caretaker rigger "
        "fitter roofer joiner bricklayer plasterer tiler glazier welder fabricator seamstress beautician "
        "therapist masseuse masseur paramedic midwife phlebotomist radiographer optometrist optician vet "
        "groomer handyman handywoman serviceman storeman waiting hands valet concierge bellhop dishwasher "
        "potwasher pastry commis sous maid clerk postdoc assistant aid tutor au-pair companion deliverer "
        "courier postie merchandiser sales salesman saleswoman cook barback sommelier brewer distiller "
        "milker farmhand picker usher stagehand roadie solicitor conveyancer paralegal notary registrar "
        "bursar dean chaplain curate organist verger warden ranger forester lumberjack logger miner driller "
        "blaster crane scaffolder cabinetmaker upholsterer machinist typist transcriptionist copywriter "
        "proofreader webmaster sysadmin devops freelancer contractor artworker videographer editor "
        "physiotherapist physio dietitian nutritionist orthodontist anaesthetist pathologist cardiologist "
        "radiologist lecturer headteacher governess chauffeur steward stewardess purser skipper bosun mate "
        "engineer fishmonger greengrocer grocer jeweller watchmaker locksmith blacksmith goldsmith trimmer "
        "sewer presser weaver knitter nurse teammate superintendent foreman forewoman charge handler "
        "keyholder closer setter canvasser fundraiser enumerator"
    ),
    job_endings=(
        "er",
        "or",
        "ist",
        "ian",
        "man",
        "woman",
        "eer",
        "keeper",
        "hand",
        "maker",
        "smith",
        "ant",
        "person",
    ),
    no_jobs=(
        "assist differentiator networker troubleshooter leaver number customer order other another manner "
        "computer career center centre power chapter offer summer error mirror door floor color colour "
        "sector factor motor neighbor behavior honor minor senior junior major newcomer answer matter letter "
        "paper water winter weather quarter member leader partner player starter self-starter candidate "
        "individual person people someone somebody anyone applicant professional professionals talent staff "
        "crew expert head chief principal owner position vacancy program competition tender human plan plant "
        "want important relevant restaurant significant significance elephant grant participant starter "
        "thinker learner communicator performer achiever doer volunteer cover tower river newsletter "
        "consumer user dinner labor labour  help aid stage host lead superstar rockstar ninja guru "
        "unicorn mate charge sales waiting crane timer worker earner investor buyer tenant lodger housemate "
        "roommate flatmate successor predecessor insider outsider listener problem-solver answerphone vendor "
        "supplier provider owner contractor competitor employer manufacturer distributor together better "
        "never ever over under after later former higher lower longer shorter whether either neither further "
        "however order"
    ),
    head=-1,
    subject=(
        "(?:(?:[Hh]ere |[Oo]ver )?[Aa]t|[Ww]e at|[Ww]e,|[Oo]ur (?:team|friends|client,?|clients at"
        "|company,|practice,)(?: at)?|[Tt]he team at|(?:[Oo]n behalf of|[Ff]or)(?: (?:our|my) (?:client"
        "|company|employer),?)?|[Mm]y (?:company|employer),)"
    ),
    at="at|@|by|to join(?: the team (?:at|of))?|joining|join|working (?:at|for)|work (?:at|for)|on behalf of",
    for_whom="for",
    near="[Ii]n|near|close to|outside|around|at|from|out of|of|on",
    trades=(
        "vets?|veterinary|dental|dentists?|dentistry|orthodontics?|surgery|hotel|inn|bakery|bakers?"
        "|distribution|haulage|logistics|freight|transport|trucking|builders?|building|construction"
        "|contractors?|roofing|plumbing|heating|electrical|electric|landscapes?|landscaping|gardens?"
        "|nurser(?:y|ies)|farms?|foods?|fisheries|kitchens?|brewery|brewing|caf[eé]|coffee|books?|solicitors"
        "|law|care|home|homes|clinic|pharmacy|chemists?|opticians?|hair|salon|spa|gym|fitness|leisure|sports?"
        "|dairy|garage|motors?|auto|autos|tyres|tires|engineering|precision|components|fabrication|steel"
        "|metals?|tools?|plastics?|timber|joinery|furniture|interiors|kennels?|grill|bistro|diner"
        "|restaurants?|bar|tavern|arms|catering|events|cleaning|security|recruitment|staffing|personnel"
        "|hospice|hospital|academy|school|college|university|nursing|childcare|preschool|montessori|daycare"
        "|bank|credit union|insurance|accountants|accounting|bookkeeping|tax|realty|properties|property"
        "|estates?|housing|group|partners|associates|holdings|solutions|systems|software|technologies"
        "|technology|tech|labs?|studios?|design|media|press|print|printing|digital|marketing|agency"
        "|consulting|consultants|services|supplies|supply|industries|manufacturing|works|mills?|textiles"
        "|clothing|boutique|stores?|shop|market|markets|supermarket|grocers|butchers|wines?|winery|vineyards?"
        "|council|trust|foundation|charity|association|society|museum|library|theatre|theater|cinema|church"
        "|ministries|airlines?|airways|shipping|marine|boats?|energy|power|solar|gas|oil|mining|minerals"
        "|telecom|networks?|couriers?|express|deliver(?:y|ies)|taxis|coaches|buses|travel|tours|lodge|resort"
        "|camp(?:site)?|park|ranch|stables?|equestrian|pets|animal|wildlife|rescue|waste|recycling"
        "|environmental|medical|health|healthcare"
        "|architects|surveyors|engineers|plumbers|electricians|roofers|lawyers|attorneys|advisers|advisors|planners"
        "|caterers|florists|jewellers|grooming|physio|physiotherapy|architecture|plumbing|scaffolding|glazing|joiners|decorators"
    ),
    apply=(
        r"(?:apply|applications|send|submit|e-?mail|forward|post|drop|bring|resumes?|cvs?|cover letters?"
        r"|enquiries|inquiries|contact|call|ring)\b[^.!?\n]{0,60}?\b(?:to|via|through|at|contact|call"
        r"|hr,)(?: the (?:manager|owner|director|secretary|head ?teacher|principal|office)[a-z ]{0,20},)?"
    ),
    contact_at=(
        r"(?:[Cc]all|[Cc]ontact|[Ee]-?mail|[Rr]ing|[Pp]hone"
        r"|[Tt]ext|[Aa]sk for|[Ss]peak (?:to|with)|[Ww]rite to"
        r"|[Tt]alk to|[Mm]essage|to) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? (?:at|from)"
    ),
    joints=r"&|\+|of|of the|and|for|the|on the|upon",
    name_ends="",
    generic=(
        "client clients family families couple company employer agency business team practice office clinic "
        "shop store restaurant cafe bar pub hotel salon school nursery farm garage bakery busy small large "
        "leading established growing friendly local new modern reputable independent family-run private "
        "public startup start-up house home private we our my i you your they he she it this that these "
        "those there who what which do does are is as if please now today monday tuesday wednesday thursday "
        "friday saturday sunday january february march april may june july august september october november "
        "december spring summer autumn winter christmas easter experience degree previous applications "
        "applicants candidates position job role post vacancy salary pay hours full part time send call "
        "email apply contact reply text ring phone write the a an and or but for in at on to of with from by "
        "hr human resources management manager english spanish french german python java excel due following "
        "after because since while when where how why also here immediately urgent urgently required wanted "
        "needed hiring department division remote reception once whether join come linkedin indeed whatsapp "
        "facebook dm reception management training"
    ),
    sentence_case=False,
)
