/** French: wider frames, as people in France, Belgium and Quebec write in chat. */
import type { Rule } from './rule.ts'

const wish =
  'veux|jveux|voudrais|vais|jvais|envie de|envie d|pense à|penser à|pensé à|pensais à|songe à|projette de|prévu de|failli|essayé de|tenté de|besoin de|préfère|préférerais|prêt à|prête à|idée de|tentée de|faut que je|devrais|rêve de|décidé de|compte'
const dying =
  "me suicider|me tuer|me foutre en l'air|me buter|me flinguer|me pendre|m'ôter la vie|mettre fin à mes jours|mettre fin à ma vie|en finir|en finir avec la vie|mourir|crever|disparaître pour toujours|arrêter de vivre|cesser d'exister|m'ouvrir les veines|me tirer une balle|me noyer|me supprimer|être mort|être morte|me désinscrire de la vie|me jeter sous|me jeter du|me jeter dans|passer à l'acte|sauter du pont|sauter dans le vide|ne plus exister|partir pour toujours"
const loved =
  'mari|copain|copine|femme|compagnon|compagne|conjoint|conjointe|ex|mec|chum|blonde|petit ami|petite amie|fiancé|il|elle|meuf'
const kin =
  'beau père|père|mère|papa|maman|oncle|tante|grand père|papi|frère|cousin|prof|entraîneur|coach|curé|parrain|voisin|belle mère|demi frère|copain de ma mère'
const person =
  'ami|amie|pote|copine|copain|sœur|frère|fils|fille|mère|père|cousin|cousine|collègue|coloc|quelqu|élève|voisin|voisine|nièce|neveu|ex|tante|oncle|gars|meuf|mec'

export const frWider: readonly Rule[] = [
  {
    id: 'fr-wide-passive',
    category: 'suicide_passive',
    severity: 'high',
    good: "tout irait mieux si je n'existais pas",
    bad: 'tout irait mieux si le chien ne jappait pas',
    any: [
      [
        'mieux|heureux|tranquille|tranquilles|soulagés|soulagement|simple|facile|légers',
        '...',
        "sans moi|si j'étais mort|si j'étais morte|si je n'existais|si j'existais pas|si je mourais|si je disparaissais|si j'étais pas né|si j'étais plus là|si je n'étais plus là|une fois que je serai partie|une fois que je serai parti",
      ],
      [
        'voudrais|aimerais|veux|souhaite|espère|prie|préférerais|rêve|envie',
        '...',
        'plus me réveiller|plus jamais me réveiller|jamais me réveiller|ne plus me réveiller|ne plus jamais me réveiller|ne pas me réveiller|ne jamais me réveiller|pas me réveiller|ne plus exister|ne jamais être né|ne jamais être née|mourir dans mon sommeil|être renversé|être renversée|dormir pour toujours|plus être là|ne plus être là|plus vivre|ne plus vivre',
      ],
      [
        'plus|pas',
        'envie de|envie',
        'vivre|exister|être en vie|continuer à vivre|me réveiller|être vivant|être vivante|être là',
      ],
      [
        'fatigué|fatiguée|marre|ras le bol|lasse|las',
        'de|d',
        'vivre|exister|la vie|être en vie|être vivant|être vivante',
      ],
      ['mérite|mérité', 'pas', 'de vivre|vivre|d’être en vie'],
      ['aucune|plus de|pas de', 'raison de|raisons de|goût à', 'vivre|la vie|rester en vie|continuer à vivre'],
    ],
  },
  {
    id: 'fr-wide-faint',
    category: 'suicide_passive',
    severity: 'low',
    loose: true,
    good: 'personne ne remarquerait si je disparaissais',
    bad: 'personne ne remarquerait si je bronzais',
    any: [
      [
        'personne',
        '...',
        'remarquerait|manquerai|manquerais|verrait|regretterait|pleurerait',
        '...',
        'moi|disparaissais|disparais|morte|mort|mourais|plus là',
      ],
      ['suis', '...', 'un poids|un fardeau|une charge|un boulet|de trop'],
      ['à quoi bon|a quoi ça sert|à quoi ça sert', '$|continuer|vivre|tout|rester|se lever|de continuer|de vivre'],
      ['veux|voudrais|envie', 'que|de', 'ça s’arrête|tout s’arrête|ça finisse|disparaître|dormir et'],
      ['en peux plus|jpp|tiens plus|supporte plus', '...', 'vivre|la vie|de tout|continuer|de vivre|exister'],
    ],
  },
  {
    id: 'fr-wide-active',
    category: 'suicide_active',
    severity: 'high',
    good: 'hier encore je voulais mettre fin à mes jours, jveux mourir',
    bad: 'hier encore je voulais mettre fin à mon bail',
    any: [
      [wish, dying],
      ['me', 'suicide|pends|flingue|bute|fous en l’air', '$|ce|demain|si|et|un jour'],
      [
        wish,
        '...',
        'me jeter|sauter|foncer|me balancer',
        '...',
        'pont|train|métro|fenêtre|balcon|rails|toit|voiture|camion|arbre|mur|rivière|falaise|rer',
      ],
      ['idées|pensées|envies|pulsions|tentative', '...', 'suicidaires|suicidaire|noires|de suicide|de mourir|de mort'],
      ['arrête pas|arrête plus|n’arrête pas|cesse pas|peux pas m’empêcher', 'de', 'penser à|songer à|imaginer', dying],
      ['suis|me sens|redevenu|redevenue', 'suicidaire|suicidaires'],
    ],
  },
  {
    id: 'fr-wide-plan',
    category: 'suicide_plan',
    severity: 'imminent',
    good: 'les cachets sont devant moi, adieu',
    bad: 'les cahiers sont devant moi, au travail',
    any: [
      [
        'médicaments|cachets|médocs|corde|arme|lame|rasoir|fusil|pistolet|pilules|comprimés',
        '...',
        'dans la main|dans les mains|devant moi|à côté de moi|prête|prêts|prêt|sur le poignet|sous la main',
      ],
      [`${dying}|me suicide|me pends`, '...', 'ce soir|cette nuit|demain|maintenant|tout de suite|aujourd’hui'],
      [
        'ce soir|cette nuit|demain|maintenant|aujourd’hui',
        '...',
        `${dying}|je me tue|je me pends|j'en finis|c'est fini pour moi|tout sera fini`,
      ],
      ['lettre|mot|vidéo', 'd|de', 'adieu|suicide|adieux'],
      [
        'suis|assis|assise|debout|monté|montée',
        '...',
        'pont|toit|rails|balcon|rebord|falaise|voies',
        '...',
        'sauter|saute|adieu|fin|finir|jeter|vide',
      ],
      [
        'pris|avalé|prends',
        '...',
        'médicaments|cachets|comprimés|boîte',
        '...',
        'adieu|mourir|pardon|en finir|désolé|désolée',
      ],
    ],
  },
  {
    id: 'fr-wide-wounds',
    category: 'self_harm',
    severity: 'high',
    good: 'je me scarifie quand ça va mal',
    bad: 'je me maquille quand ça va mal',
    any: [
      [
        'me',
        'scarifie|scarifier|suis scarifié|suis scarifiée|mutile|mutiler|suis encore scarifiée|suis encore scarifié|automutile|suis mutilé|suis mutilée',
        '$|quand|encore|depuis|pour|hier|et|les|le|tous|à',
      ],
      [
        'me|m',
        'coupe|couper|coupais|brûle|brûler|suis coupé|suis coupée|suis brûlé|suis brûlée|frappe|griffe|suis encore coupée|suis encore coupé|suis recoupée',
        '...',
        'bras|poignet|poignets|cuisses|jambes|peau|briquet|lame|cigarette|encore|exprès|soulage|quand on se dispute|quand ça va pas|quand je vais mal|pour me punir|avant bras',
      ],
      [
        'envie de|besoin de|recommencé à|recommence à|rechuté',
        '...',
        'me couper|me faire du mal|me scarifier|me mutiler|me brûler|me faire mal|lame',
      ],
      ['fais|faire|fait', 'du mal', '...', 'à moi|moi même|exprès|$'],
    ],
  },
  {
    id: 'fr-wide-threat',
    category: 'harm_others',
    severity: 'high',
    good: 'je vais le planter, je sais où il dort',
    bad: 'je vais le planter, ce pommier, au jardin',
    any: [
      [
        'vais|veux|jvais|jure que je vais',
        'le|la|les|lui',
        'tuer|buter|planter|poignarder|crever|flinguer|défoncer|étrangler|brûler|saigner|faire la peau',
        '...',
        'sais où|sais à quelle|couteau|arme|flingue|habite|sérieux|ce soir|demain|paiera|payer|mérite',
      ],
      [
        'envie de|veux|pense à|prévois de|rêve de',
        'tuer|poignarder|étrangler|égorger|empoisonner|frapper',
        'quelqu|mon|ma|mes|le|la|lui|ce|cette|des gens|tout le monde',
      ],
    ],
  },
  {
    id: 'fr-wide-armed',
    category: 'harm_others',
    severity: 'imminent',
    good: 'je suis devant chez lui avec un couteau',
    bad: 'je suis devant chez lui avec un gâteau',
    any: [
      [
        'suis|attends|vais|devant|en route',
        '...',
        'chez lui|chez elle|chez eux|sa porte|son travail|son boulot|école|lycée|bureau',
        '...',
        'couteau|arme|flingue|fusil|batte|marteau|essence|tuer|buter|planter',
      ],
    ],
  },
  {
    id: 'fr-wide-partner',
    category: 'ipv_victim',
    severity: 'high',
    good: "ma femme m'a giflé devant les enfants",
    bad: "ma femme m'a félicité devant les enfants",
    any: [
      [
        loved,
        '...',
        "me frappe|m'a frappée|m'a frappé|me tape|m'a tapée|m'a tapé|me cogne|m'a cognée|me gifle|m'a giflée|m'a giflé|m'a étranglée|m'a étranglé|m'étrangle|m'a poussée|m'a poussé|me pousse|m'a attrapée|m'a attrapé|me menace|m'a menacée|m'a menacé|m'enferme|m'a enfermée|me bat|m'a battue|me séquestre|me surveille|me force|m'a forcée|me traîne|m'a jetée|m'a craché|me contrôle|me suit partout|me harcèle",
      ],
      [
        "m'interdit|m'empêche|ne me laisse pas|me laisse pas",
        'de|d',
        'sortir|voir|travailler|parler|partir|avoir|aller|téléphoner',
      ],
      ["m'interdit|m'empêche|me laisse pas", 'sortir|voir|travailler|parler|partir'],
      [
        'fouille|surveille|contrôle|vérifie|confisque|garde',
        'mon|mes|ma|tout mon',
        'téléphone|messages|argent|salaire|passeport|carte|papiers|déplacements|comptes|portable|clés',
      ],
      [
        'peur',
        '...',
        "de mon mari|de mon copain|de mon ex|de mon compagnon|de ma femme|de mon mec|de mon conjoint|quand il rentre|quand il boit|qu'il me frappe|qu'il me tue|qu'il me retrouve|de rentrer",
      ],
      [
        'dit|menace|jure|menacé',
        '...',
        'me tuer|il me tuera|va me tuer|me retrouvera|prendre les enfants|se tuer si|si je pars|si je le quitte',
      ],
      [
        'bleus|coquard|œil au beurre noir|marques|hématomes',
        '...',
        'cache|cacher|maquillage|mari|copain|lui|mens|conjoint|tombée',
      ],
    ],
  },
  {
    id: 'fr-wide-partner-now',
    category: 'ipv_victim',
    severity: 'imminent',
    good: 'il défonce la porte, je suis cachée dans la salle de bain',
    bad: 'il repeint la porte, je suis contente de la salle de bain',
    any: [
      [
        'défonce|défoncer|casse|casser|enfonce|enfoncer|frappe à|tape sur|force|forcer|donne des coups dans',
        '...',
        'la porte|ma porte|la fenêtre',
      ],
      [
        'il|elle|mari|copain|ex|mec|compagnon|conjoint|quelqu’un',
        '...',
        'porte|fenêtre|chez moi|en bas|dehors',
        '...',
        'avec un couteau|avec une arme|avec un fusil|avec un pistolet|avec une hache|armé',
      ],
      ['en train de', 'me frapper|me taper|me battre|m’étrangler|défoncer|casser la porte|tout casser'],
      [
        'a|tient|sorti|prend|avec',
        '...',
        'un couteau|une arme|un fusil|un flingue|un pistolet',
        '...',
        'tuer|me tuer|aide|au secours|crie|menace|cachée|caché|dehors|porte|vient',
      ],
      [
        'cachée|caché|enfermée|enfermé|planquée',
        '...',
        'salle de bain|toilettes|chambre|placard|garage',
        '...',
        'il|elle|mari|tuer|porte|crie|hurle|cherche|copain|aide|secours',
      ],
    ],
  },
  {
    id: 'fr-wide-own-hand',
    category: 'ipv_perpetrator',
    severity: 'high',
    good: "j'ai giflé ma copine hier",
    bad: "j'ai gâté ma copine hier",
    any: [
      [
        'ai',
        'frappé|giflé|poussé|bousculé|étranglé|tapé|cogné|secoué|attrapé|plaqué|battu|mordu',
        'ma|mon|mes',
        'femme|copine|copain|mari|conjointe|compagne|compagnon|ex|fille|fils|gosse|enfants|blonde|meuf|bébé',
      ],
      ['l', 'ai', 'frappée|giflée|poussée|étranglée|tapée|cognée|secouée|bousculée|frappé|giflé|attrapée par|plaquée'],
      ['levé', 'la main', 'sur', 'elle|lui|ma|mon|mes'],
      ['peur', '...', 'de la frapper|de le frapper|de lui faire du mal|de perdre le contrôle|de frapper|de la blesser'],
      ['vais|failli|sur le point de', 'la frapper|le frapper|la gifler|lui en coller|l’étrangler'],
    ],
  },
  {
    id: 'fr-wide-child',
    category: 'child_abuse',
    severity: 'high',
    good: 'mon oncle me touche quand maman dort',
    bad: 'mon oncle me coiffe quand maman dort',
    any: [
      [
        kin,
        '...',
        "me touche|m'a touchée|m'a touché|me frappe|m'a frappé|m'a frappée|me bat|me tape|me brûle|m'enferme|me viole|m'a violée|m'a violé|abuse de|a abusé de|nous frappe|nous tape|m'embrasse|vient dans mon lit|vient dans ma chambre|me fait des choses|m'oblige",
      ],
      [
        'enfant|gamin|gamine|petit|petite|fils|fille|bébé|élève|neveu|nièce',
        '...',
        'bleus|brûlures|se fait frapper|se fait battre|le frappe|la frappe|le bat|la bat|maltrait|touche|abus',
      ],
      [
        'ai|failli|vais|peur de',
        'secoué|secouer|frappé|frapper|tapé|taper|jeté|jeter|blesser',
        '...',
        'bébé|mon fils|ma fille|mes enfants|le petit|la petite',
      ],
    ],
  },
  {
    id: 'fr-wide-forced',
    category: 'sexual_violence',
    severity: 'high',
    good: "on m'a violée après la soirée",
    bad: "on m'a volée après la soirée",
    any: [
      [
        'm|me|m a',
        'a|viole|ont|a fait|force',
        '...',
        'violée|violé|agressée|agressé|droguée|pelotée|tripotée|forcée à coucher|forcée|touchée sans|viole|à coucher',
      ],
      [
        'été|fait|suis fait',
        'violée|violé|violer|agressée sexuellement|agressé sexuellement|droguée|abusée|agresser sexuellement',
      ],
      ['ai', 'été', 'violée|violé|abusée|abusé|agressée|droguée'],
      [
        'dit non|disais non|voulais pas|dit stop|dit d’arrêter',
        '...',
        'continué|quand même|forcée|forcé|pas arrêté|a fait|insisté et',
      ],
      ['photos|vidéos|nudes|vidéo', '...', 'intimes|nue|nu|publié|diffusé|partagé|chantage|sans mon accord|menace'],
      ['dormais|ivre|bourrée|inconsciente|endormie|droguée', '...', 'sur moi|touchée|sexe|couché|en moi|déshabillée'],
    ],
  },
  {
    id: 'fr-wide-food',
    category: 'eating_disorder',
    severity: 'low',
    good: 'je me fais vomir en cachette',
    bad: 'je me fais belle en cachette',
    any: [
      ['fais|fait|faire', 'vomir'],
      [
        'vomis|vomir|laxatifs|purge|purger',
        '...',
        'repas|manger|mangé|chaque|maigrir|cachette|grosse|gros|exprès|nourriture',
      ],
      ['pas|plus|rien', 'mangé|manger|mange|avalé', '...', 'jours|semaine|grosse|maigrir|perdre|fière|fier|depuis'],
      [
        'boulimie|anorexie|anorexique|boulimique|crise de boulimie|crises de boulimie|compulsions',
        '...',
        '$|je|rechute|encore|depuis|tous|mes|revenue',
      ],
      ['calories', '...', 'grosse|dégoût|culpabil|vomir|punir|dépasse|jeûne'],
    ],
  },
  {
    id: 'fr-wide-body',
    category: 'medical_emergency',
    severity: 'imminent',
    good: 'papi est tombé et ne réagit plus',
    bad: 'papi est tombé amoureux et ne réagit plus à la télé',
    any: [
      [
        'mal|douleur|serre|oppression|pression',
        '...',
        'poitrine|torse|thorax',
        '...',
        'respirer|bras|mâchoire|sueur|souffle|vertige|malaise',
      ],
      [
        'arrive|peut|peux',
        'plus à|pas à|plus|pas',
        'respirer',
        '...',
        '$|lèvres|bleu|gorge|aide|secours|gonfle|asthme|ventoline|poitrine|allerg',
      ],
      [
        'effondrée|effondré|évanouie|évanoui|tombée|tombé|malaise',
        '...',
        'répond plus|réagit plus|réveille pas|réveille plus|respire plus|respire pas|inconscient|convuls',
        '$|et|aide|secours|du|au|elle|il|vite',
      ],
      ['respire', 'plus|pas', '$|aide|secours|et|il|elle|vite'],
      ['saigne|sang', '...', 's’arrête pas|arrête pas|partout|énormément|beaucoup trop|à flots|n’arrête pas'],
      [
        'infarctus|avc|crise cardiaque|convulse|convulsions',
        '...',
        'aide|maintenant|je crois|ma mère|mon père|ma femme|mon mari|en train|au secours|vite',
      ],
      ['étouffe|étouffer', '...', 'bleu|respire|aide|bébé|mangé|secours'],
    ],
  },
  {
    id: 'fr-wide-taken',
    category: 'overdose',
    severity: 'imminent',
    good: 'elle a avalé trente comprimés',
    bad: 'elle a acheté trente croissants',
    any: [
      [
        'pris|avalé|bu|ingéré|gobé',
        '...',
        'toute|tous|boîte|boite|plaquette|flacon|trop|beaucoup|plein|vingt|trente|dix|quarante|poignée|tube|#',
        '...',
        'cachets|médicaments|comprimés|médocs|somnifères|antidépresseurs|xanax|doliprane|paracétamol|pilules|anxiolytiques',
      ],
      ['bu|avalé', '...', 'javel|eau de javel|poison|désherbant|déboucheur|mort aux rats'],
      [
        'pris|bu|sniffé|consommé|fumé',
        '...',
        'réveille pas|réveille plus|répond pas|répond plus|respire mal|respire pas|réagit pas|réagit plus|inconscient|inconsciente',
      ],
      [
        'overdose|surdose',
        'de médicaments|réveille pas|aide|mon pote|ma copine|mon frère|ma sœur|de cachets|maintenant',
      ],
    ],
  },
  {
    id: 'fr-wide-mind',
    category: 'psychosis',
    severity: 'high',
    good: 'les voisins lisent dans mes pensées',
    bad: 'les voisins lisent dans mes magazines',
    any: [
      ['lisent|lit|entendent|contrôlent|volent|écoutent', '...', 'pensées|esprit|cerveau|dans ma tête'],
      ['puce|caméras|micros|implant|émetteur', '...', 'tête|cerveau|murs|maison|mis|surveill|espionn|dent'],
      ['entends|entend|entendre', '...', 'voix', '...', '$|qui|me|disent|parlent|ordonnent|personne|nuit'],
      [
        'me',
        'suivent|surveillent|espionnent|empoisonnent|persécutent|veulent m’empoisonner',
        '...',
        'gouvernement|voisins|tous|caméras|police|agents|partout|nourriture',
      ],
    ],
  },
  {
    id: 'fr-wide-worry',
    category: 'third_party_risk',
    severity: 'high',
    good: 'mon cousin parle de se foutre en l’air',
    bad: 'mon cousin parle de se faire un thé',
    any: [
      [
        person,
        '...',
        "veut mourir|veut se tuer|se suicider|veut se suicider|suicidaire|se foutre en l'air|mettre fin à ses jours|se scarifie|se coupe les|se mutile|se fait du mal|veut plus vivre|ne veut plus vivre|va se tuer|a dit adieu|se pendre|sauter du|tenté de se tuer|tentative de suicide|avalé des cachets|pris des cachets|se fait frapper|se fait battre|la frappe|le frappe|la bat|lettre d'adieu|veut disparaître",
      ],
      [
        'peur|inquiète|inquiet',
        '...',
        person,
        '...',
        "fasse une bêtise|fasse une connerie|se tue|se fasse du mal|passe à l'acte|se suicide",
      ],
    ],
  },
]
