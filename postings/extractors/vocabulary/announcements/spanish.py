"""How Spanish postings announce a job in a sentence. Compiled by hand."""

from __future__ import annotations

from postings.extractors.vocabulary.announcements.wording import Wording

SPANISH = Wording(
    anchors=(
        "busca",
        "búsqueda",
        "busco",
        "necesita",
        "precisa",
        "selecciona",
        "requier",
        "solicita",
        "contrata",
        "incorpora",
        "vacante",
        "puesto",
        "oferta",
        "envia",
        "enviar",
        "contact",
    ),
    seeks=(
        "(?:se )?(?:busca|necesita|precisa|quiere|desea)(?:n|mos)? (?:incorporar|contratar|cubrir(?: el"
        " puesto de)?)"
        "|(?:se )?buscan?|buscamos|busco|(?:se )?necesitan?|necesitamos|necesito|(?:se )?precisan?|precisamos"
        "|(?:se )?seleccionan?|seleccionamos|(?:se )?requieren?|requerimos|(?:se )?solicitan?|solicitamos"
        "|(?:se )?contratan?|contratamos|(?:se )?incorporan?|incorporamos|en (?:la )?búsqueda de|en busca de"
        "|(?:quiere|queremos|desea) (?:incorporar|contratar)|contratar|incorporar"
    ),
    posts=r"(?:vacante|puesto|plaza|oferta)s? (?:de trabajo )?(?:de|para|:)|trabaj\w+ como",
    wanted="(?:muy )?urgente(?= para)",
    determiner=(
        r"(?:a?\s?un(?:a|os|as)?(?:/a)?|un[/ ]a|dos|tres|cuatro|cinco|seis|\d{1,3}|varios|varias"
        r"|nuestro|nuestra|el|la)(?!\w)"
    ),
    left_out=(
        "(?:a|para|nuevo|nueva|buen|buena|urgentemente|urgente|con urgencia|actualmente|personal de|gran|joven)"
    ),
    ends=(
        r"para|en|con|que|a|por|de \d|desde|al|como|urgente|y (?:un|una)|o (?:un|una)|cuya?|quien|dispuest[oa]"
        r"|capaz|residente|\d+|h/m|m/h|sin|jornada|media|zona"
    ),
    left_out_behind=(
        "motivad[oa]s?|colegiad[oa]s?|bilingües?|experimentad[oa]s?|con experiencia|dinámic[oa]s?"
        "|responsables?|proactiv[oa]s?"
        "|cualificad[oa]s?|titulad[oa]s?|competentes?|amables?|urgente"
        "|(?:a )?(?:jornada|tiempo) (?:completa|completo|parcial)|seri[oa]s?"
    ),
    jobs=(
        "higienista auxiliar camarero camarera cocinero cocinera ayudante pinche conductor conductora chófer "
        "chofer repartidor repartidora mozo moza dependiente dependienta cajero cajera limpiador limpiadora "
        "empleada empleado peón oficial albañil fontanero electricista carpintero pintor soldador mecánico "
        "tornero operario operaria recepcionista secretario secretaria administrativo administrativa "
        "contable contador contadora asesor asesora comercial vendedor vendedora teleoperador teleoperadora "
        "programador programadora desarrollador desarrolladora ingeniero ingeniera técnico técnica "
        "arquitecto arquitecta abogado abogada profesor profesora maestro maestra educador educadora monitor "
        "monitora socorrista enfermero enfermera médico médica odontólogo odontóloga fisioterapeuta "
        "farmacéutico farmacéutica veterinario veterinaria cuidador cuidadora niñera canguro peluquero "
        "peluquera esteticista panadero panadera pastelero pastelera carnicero carnicera frutero jardinero "
        "jardinera vigilante conserje portero jefe jefa encargado encargada responsable director directora "
        "gerente coordinador coordinadora analista diseñador diseñadora redactor redactora traductor "
        "traductora becario becaria aprendiz gestor gestora agente chef barista cobrador chapista yesero "
        "ganadero pastor tractorista"
    ),
    job_endings=(
        "or",
        "ora",
        "ores",
        "oras",
        "ero",
        "era",
        "eros",
        "eras",
        "ista",
        "istas",
        "ario",
        "aria",
        "tivo",
        "tiva",
        "ante",
        "ente",
        "logo",
        "loga",
        "ico",
        "ica",
    ),
    no_jobs=(
        "candidato candidata candidatos persona personas valor mejor mayor menor amor color sector factor "
        "motor ordenador cliente clientes dinero primero primera enero febrero número manera carrera "
        "frontera semana importante restaurante siguiente durante bastante ambiente diario horario salario "
        "usuario necesario calendario gente entero interior exterior profesional profesionales talento "
        "trabajador trabajadora trabajadores personal inversor socio colaborador colaboradores integrante "
        "música única público pública práctica básica técnica-mente lista vista entrevista revista"
    ),
    head=0,
    subject="(?:[Ee]n|[Ll]a empresa|[Ee]mpresa|[Nn]uestro cliente,?|[Dd]esde|[Ee]l|[Ll]a|[Ll]os|[Ll]as)",
    at="(?:en|para|con) (?:la empresa)",
    for_whom="(?:en|para|con|de)(?: (?:la|el))?",
    near="[Ee]n|de|cerca de|ubicad[oa] en|sede en|zona de|a",
    trades=(
        "restaurante|taberna|mesón|bar|café|cafetería|hotel|hostal|clínica|consultorio|farmacia|panadería"
        "|pastelería|carnicería|supermercados?|transportes?|logística|construcciones|reformas|talleres?"
        "|gestoría|asesoría|despacho|bufete|academia|colegio|escuela|guardería|residencia|grupo|centro"
        "|instituto|fundación|asociación|inmobiliaria|peluquería|gimnasio|bodegas?|finca|industrias|servicios"
        "|soluciones|software|sistemas|laboratorios?|consultora|constructora|tienda|textiles|muebles"
    ),
    apply=r"(?:env|mand|curr|cv|postul|contact|interesad|escrib|llam)\w*[^.!?\n]{0,60}?\b(?:a|en|con)",
    contact_at=r"(?:llamar|preguntar por|contactar con|escribir a) (?:[A-Z]\w+ ){1,2}(?:en|de)",
    joints="&|y|e|de|del|de la|de los|de las|la|el|los|las",
    name_ends="",
    generic=(
        "nosotros nuestra nuestro el la los las un una en se empresa clínica restaurante hotel tienda "
        "cliente familia grupo despacho colegio hola buenas urgente oferta puesto vacante jornada contrato "
        "lunes martes miércoles jueves viernes sábado sábados domingo enero febrero marzo abril mayo junio "
        "julio agosto septiembre octubre noviembre diciembre experiencia interesados importante para desde "
        "bar taller academia somos"
    ),
)
