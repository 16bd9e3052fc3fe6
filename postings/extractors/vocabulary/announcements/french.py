"""How French postings announce a job in a sentence. Compiled by hand."""

from __future__ import annotations

from postings.extractors.vocabulary.announcements.wording import Wording

FRENCH = Wording(
    anchors=(
        "recherch",
        "cherch",
        "recrut",
        "embauch",
        "besoin",
        "poste",
        "offre",
        "candidat",
        "rejoi",
        "envoy",
    ),
    seeks=(
        r"recherch(?:ent|ons|e) pour (?:l['’]une?|une?) de (?:ses|nos|leurs) (?:clients?|entreprises|partenaires)"
        r"(?:[^.:!?\n]{0,80}?(?=,? une?\b))?,?"
        "|recherch(?:ent|ons|e)|cherch(?:ent|ons|e)|recrut(?:ent|ons|e)|embauch(?:ent|ons|e)|à la recherche"
        "|(?:a|avons) besoin"
    ),
    posts="(?:poste|emploi|offre d['’]emploi)s? (?:de |d['’]|:)|en tant que|recrutement (?:de |d['’])",
    wanted=r"(?:est |sont )?(?:recherchée?s?|demandée?s?)(?!\w)",
    determiner=(
        r"(?:une? ?/ ?une?|d['’]?une?|une?(?:\(e\)|[/ ·-]e)?|son|sa|ses|leur|notre|nos|des|deux|trois"
        r"|quatre|cinq|six|\d{1,3}|plusieurs)(?!\w)"
    ),
    left_out="actuellement|activement|urgemment|nouveaux?|nouvelle|future?|jeune|bone?|de|d['’]",
    ends=(
        r"pour|en|à|au|aux|afin|avec|qui|dans|dès|sur|chez|ayant|capable|disponible|sachant|près|basée?"
        r"|d['’]ici|\d+|parlant|maîtrisant|possédant|disposant|désireu(?:x|se)|aimant|prête?|et (?:un|une)"
        r"|ou (?:un|une)|h/f|f/h|par|\(h|souhaitant|titulaire|de \d|motivé|sous"
        r"|la semaine|tous|très"
    ),
    left_out_behind=(
        "motivée?s?|confirmée?s?|expérimentée?s?|dynamiques?|sérieu(?:x|se)s?|qualifiée?s?|passionnée?s?"
        "|polyvalente?s?|souriante?s?|autonomes?|rigoureu(?:x|se)s?|ponctuel(?:le)?s?|diplômée?s?(?! d['’][EÉ]tat)"
        "|indépendante?s?|saisonnière?s?|(?:à )?temps (?:plein|partiel)|CDI|CDD"
    ),
    jobs=(
        "pizzaïolo pizzaiolo serveur serveuse cuisinier cuisinière boulanger boulangère pâtissier"
        " pâtissière chef commis "
        "plongeur plongeuse barman barmaid réceptionniste femme agent aide auxiliaire assistante assistant "
        "secrétaire comptable coiffeur coiffeuse esthéticienne infirmier infirmière médecin pharmacien "
        "préparateur préparatrice magasinier cariste chauffeur conducteur livreur maçon plombier électricien "
        "menuisier peintre couvreur soudeur mécanicien carrossier jardinier paysagiste ouvrier ouvrière "
        "manutentionnaire employé employée hôte hôtesse caissier caissière vendeur vendeuse commercial "
        "commerciale professeur enseignant formateur éducateur éducatrice animateur animatrice nounou garde "
        "nourrice gouvernante dessinateur architecte avocat juriste notaire clerc gestionnaire responsable "
        "directeur directrice chargé chargée développeur développeuse technicien technicienne ingénieur "
        "ingénieure opérateur opératrice conseiller conseillère kinésithérapeute orthophoniste dentiste "
        "vétérinaire apprenti apprentie stagiaire alternant alternante gardien gardienne vigile steward "
        "saisonnier vendangeur boucher bouchère charcutier poissonnier fleuriste sommelier maître nageur "
        "surveillant moniteur monitrice ébéniste charpentier façadier plaquiste carreleur chaudronnier "
        "usineur tourneur fraiseur ajusteur électromécanicien frigoriste chauffagiste"
    ),
    job_endings=(
        "eur",
        "euse",
        "eurs",
        "euses",
        "ier",
        "ière",
        "iers",
        "ières",
        "ien",
        "ienne",
        "iens",
        "iste",
        "istes",
        "trice",
        "ateur",
        "logue",
        "graphe",
        "nome",
        "peute",
        "able",
        "ant",
        "ante",
    ),
    no_jobs=(
        "valeur candidat candidats collaborateur collaboratrice collaborateurs personne partenaire talent "
        "talents profil restaurant grand important métier chantier atelier dossier papier cahier quartier "
        "croissant acteur moteur secteur facteur ordinateur bonheur heure ailleurs douleur couleur hauteur "
        "premier dernier entier meilleur meilleure intérieur extérieur courant suivant pendant maintenant "
        "avant devant chaleur client janvier février apporteur associé bien combien rien lien repreneur "
        "locataire économe autonome astronome"
    ),
    head=0,
    subject=(
        "(?:[Cc]hez|[Nn]otre client,?|[Ll]a société|[Ll]['’]entreprise|[Ll]a|[Ll]es|[Ll]e|[Aa]u sein de|[Ll]['’])"
    ),
    at="chez|au sein d[eu](?: la| l['’])?|pour (?:la société|l['’]entreprise)|rejoindre",
    for_whom="pour|à|du|de",
    near="[Àà]|au|aux|près d[e'’]|basée?s? à|située?s? à|installée?s? à|en|sur|d['’]|de|dans",
    trades=(
        "restaurant|brasserie|bistrot|café|bar|hôtel|boulangerie|pâtisserie|boucherie|charcuterie|fromagerie"
        "|cabinet|clinique|pharmacie|garage|transports?|société|groupe|salon|institut|école|lycée|collège"
        "|crèche|association|mairie|maison|résidence|ehpad|domaine|château|camping|agence|atelier|menuiserie"
        "|plomberie|imprimerie|librairie|supermarché|magasin|laboratoire|ferme|ets|établissements|entreprise"
        "|logistique|conseil|services|bâtiment|industrie"
    ),
    apply=(
        r"(?:envo|adress|candidat|postul|contact|écri|CV)\w*[^.!?\n]{0,60}?\b(?:à|au|chez|auprès de|auprès du)"
    ),
    contact_at=r"(?:contactez|appelez|joindre|écrivez à) (?:[A-Z]\w+ ){1,2}(?:chez|au|à la|de la|du)",
    joints="&|et|de|du|des|de la|de l['’]|la|le|les|à la|aux?|sur|en",
    name_ends="",
    generic=(
        "nous notre nos le la les un une ce cette votre vos je mon ma entreprise société restaurant hôtel "
        "boulangerie cabinet clinique client clients équipe groupe agence magasin bonjour urgent cdi cdd "
        "poste offre famille particulier candidature garage salon lundi mardi mercredi jeudi vendredi samedi "
        "dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
        "expérience permis france dans pour en à suite afin depuis merci salaire"
    ),
)
