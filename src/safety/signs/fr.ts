/** French: plain statements of danger, its idioms and the words that take a sign back. */
import { frWider } from './fr-wider.ts'
import type { Pack } from './rule.ts'

const want =
  "veux|voudrais|envie de|envie d'en|j'ai envie|vais|pense à|pensais à|penser à|penser au|pense au|songe à|j'ai pensé à|compte|besoin de|aimerais|préférerais|idée de|essayé de|prévu de"
const endSelf =
  "mourir|me tuer|me suicider|suicide|m'suicider|en finir|en finir avec la vie|finir avec la vie|mettre fin à mes jours|mettre fin à ma vie|me pendre|me foutre en l'air|me jeter sous un train|me jeter du pont|être mort|être morte|crever|disparaître pour toujours|sauter du pont"
const partner = 'mari|femme|copain|copine|conjoint|conjointe|compagnon|compagne|ex|mec|meuf|fiancé|fiancée'
const kin = 'père|papa|mère|maman|beau père|belle mère|oncle|tante|grand père|frère|parents|prof|entraîneur|coach'
const someone =
  'mon ami|mon amie|ma pote|mon pote|mon frère|ma sœur|mon fils|ma fille|ma mère|mon père|mon mec|ma copine|mon copain|ma femme|mon mari|un ami|une amie|un collègue|ma collègue|mon collègue|mon bébé'
const now = "ce soir|cette nuit|maintenant|demain|tout de suite|aujourd'hui"
const weapon = 'couteau|arme|flingue|fusil|marteau|pistolet'

export const fr: Pack = {
  name: 'French',
  source: 'written for Tend; no native speaker has read it',
  lastChecked: '2026-11-23',
  rules: [
    ...frWider,
    {
      id: 'fr-passive',
      category: 'suicide_passive',
      severity: 'high',
      good: "j'aimerais ne plus me réveiller",
      bad: "j'aimerais ne plus me réveiller si tôt",
      any: [
        [
          'veux|peux|envie|veut',
          'plus vivre|plus de vivre|pas vivre|plus exister|plus être là|plus être en vie',
          '$|et|comme|dans|du|je|mais|avec cette',
        ],
        [
          'voudrais|aimerais|espère|souhaite|préfère',
          'ne plus me réveiller|ne pas me réveiller|ne jamais me réveiller|ne plus exister|être mort|être morte|jamais né|ne jamais être né|ne jamais être née|dormir pour toujours',
          '$|demain|et|je|mais',
        ],
        ['fatigué|fatiguée|marre|ras le bol', 'de vivre|de la vie|vivre'],
        ['plus|aucune|pas', 'envie de|raison de|goût à', 'vivre|la vie'],
      ],
    },
    {
      id: 'fr-veiled',
      category: 'suicide_passive',
      severity: 'low',
      good: 'ils seraient mieux sans moi',
      bad: 'ils seraient mieux sans pluie',
      any: [
        ['mieux|plus heureux|tranquilles|plus simple|plus facile', 'sans moi|si je n étais pas là|si j étais pas là'],
        ['à quoi bon', '$|vivre|continuer|tout'],
        ['suis', 'un|qu un|juste un', 'poids|fardeau'],
        ["n'en peux plus|peux plus continuer|j'en peux plus|jen peux plus", '$|de tout|de vivre|de la vie|je'],
        ['rien', 'a', 'plus de sens|plus aucun sens|de sens'],
        ['je manquerais à personne|manquerai à personne|personne remarquerait|personne pleurerait'],
        ['idées', 'noires'],
      ],
    },
    {
      id: 'fr-active',
      category: 'suicide_active',
      severity: 'high',
      good: "j'ai envie de mourir depuis hier",
      bad: "j'ai envie de dormir depuis hier",
      any: [
        [want, endSelf],
        ['pense|pensées|idées|penser', 'au suicide|suicidaires|de suicide|du suicide|au suicides'],
        ['me sens|suis|devenue|devenu', 'suicidaire'],
        ['je', 'me', 'tue|suicide|pends', '$|et|ce soir|demain|si'],
      ],
    },
    {
      id: 'fr-plan',
      category: 'suicide_plan',
      severity: 'imminent',
      good: 'ce soir je mets fin à mes jours',
      bad: 'ce soir je mets fin à mon abonnement',
      any: [
        [
          now,
          '...',
          "je me tue|j'en finis|me suicide|fin à mes jours|fin à ma vie|vais mourir|je me pends|vais me tuer|je saute|me suicider",
        ],
        [want, endSelf, now],
        ['vais', 'me', 'tuer|suicider|pendre', now],
        [
          "c'est pour",
          'ce soir|cette nuit|demain|maintenant',
          '...',
          'écrit à tout le monde|lettre|lettres|adieu|pardon|écrit à tous',
        ],
        [
          "avalé|pris|j'ai avalé",
          'toute|tous|tout|trop de|plein de|une boîte',
          '...',
          'boîte|médicaments|cachets|comprimés|pilules|médocs|plaquette|flacon',
        ],
        [
          'suis|debout|assis|assise',
          'sur|au bord',
          'pont|toit|rails|rebord|du pont|du toit|voies',
          '$|là|et|je vais|maintenant|prêt|prête',
        ],
        ["lettre d'adieu|lettres d'adieu", '...', 'écrit|écrite|prête|prêtes|écrites|$'],
        ["j'ai", '...', `corde|cachets|${weapon}`, '...', 'prêt|prête|prêts|devant moi|dans la main'],
      ],
    },
    {
      id: 'fr-self-harm',
      category: 'self_harm',
      severity: 'high',
      good: 'je me suis encore coupée les bras',
      bad: 'je me suis encore coupée de tout bruit',
      any: [
        ['me', 'scarifie|scarifier|scarifiée|scarifié|taillade|mutile|mutiler|automutile|mutilée'],
        [
          'me|suis',
          'coupe|coupé|coupée|brûle|brûlé|brûlée|griffe',
          'le bras|les bras|les poignets|les cuisses|la peau|volontairement|exprès|pour sentir|pour rien sentir|pour plus rien sentir',
        ],
        [
          'envie|besoin|vais',
          'de',
          'me couper|me faire du mal|me faire mal|me brûler|me blesser',
          '$|et|pour|ce soir|encore',
        ],
        ['me', 'fais|faire|suis fait', 'du mal', '$|encore|pour|exprès|la nuit|quand'],
      ],
    },
    {
      id: 'fr-harm',
      category: 'harm_others',
      severity: 'high',
      good: 'je vais le tuer, je sais où il habite',
      bad: 'je vais le saluer, je sais où il habite',
      any: [
        [
          'vais|veux|jure',
          'le|la|les',
          'tuer|buter|planter|crever',
          '...',
          'je sais où|je sais à quelle heure|quelle heure|je suis sérieux|je suis sérieuse|je le jure|couteau|flingue',
        ],
        [
          'vais|veux|jure',
          'le|la|mon|ma|les|lui',
          'planter|poignarder|tirer dessus|égorger|abattre|mettre un couteau|planter un couteau',
        ],
        ['planter|planterai|plante|mettre|mets', 'un|le', 'couteau', '...', 'à|mon|ma|lui|dans'],
      ],
    },
    {
      id: 'fr-harm-bare',
      category: 'harm_others',
      severity: 'low',
      good: 'je vais la tuer',
      bad: 'je vais la tutoyer',
      any: [
        [
          'vais|veux',
          'le tuer|la tuer|les tuer|tuer mon|tuer ma|le buter|la buter',
          '$|mon|patron|chef|mari|femme|mec|frère',
        ],
      ],
    },
    {
      id: 'fr-victim',
      category: 'ipv_victim',
      severity: 'high',
      good: "mon mari m'a giflée hier",
      bad: "mon mari m'a gâtée hier",
      any: [
        [
          `il|elle|${partner}`,
          "m'a",
          'frappé|frappée|giflé|giflée|étranglé|étranglée|poussé|poussée|tapé|tapée|cogné|cognée|menacé|menacée|battue|battu',
          '$|hier|encore|et|contre|quand|dans|devant|au|à|parce|pour|avec',
        ],
        [
          `il|elle|${partner}`,
          'me',
          'frappe|gifle|étrangle|tape|cogne|bat|menace|maltraite',
          '$|quand|et|tous|souvent|devant|encore|parce|avec|si|depuis',
        ],
        ['peur', 'de', 'mon mari|mon copain|mon mec|mon conjoint|mon ex|ma femme|mon compagnon|ma copine'],
        [
          'me laisse pas|ne me laisse pas|m interdit',
          'sortir|voir|travailler|de sortir|de voir|parler',
          '$|mes|ma|avec|seule|seul',
        ],
        ['contrôle|surveille|fouille|prend', 'mon téléphone|mon argent|mes messages|mon salaire|mes comptes'],
        [`il|elle|${partner}`, 'était|est', 'violent|violente|violent avec moi'],
        ['dit|menace|disait', '...', "qu'il va me tuer|de me tuer|il me tue|il me tuera|va me tuer"],
      ],
    },
    {
      id: 'fr-victim-now',
      category: 'ipv_victim',
      severity: 'imminent',
      good: 'il tape dans la porte et je suis cachée',
      bad: 'il repeint la porte et je suis ravie',
      any: [
        [
          'défonce|casse|tape|frappe|cogne|enfonce',
          '...',
          'porte',
          '...',
          'enfermé|enfermée|cachée|caché|bain|peur|aide|secours',
        ],
        [
          'enfermée|enfermé|cachée|caché',
          'dans',
          'la salle de bain|salle de bain|chambre|les toilettes|toilettes|la chambre|placard',
          '...',
          'il|elle|porte',
        ],
        [`il|elle|${partner}`, 'a', weapon, '...', 'sortir|moi|aide|vient|menace|laisse'],
        ['est en train de', 'me', 'frapper|étrangler|tuer|taper'],
      ],
    },
    {
      id: 'fr-own-force',
      category: 'ipv_perpetrator',
      severity: 'high',
      good: "j'ai frappé ma femme hier soir",
      bad: "j'ai rappelé ma femme hier soir",
      any: [
        [
          "j'ai",
          'frappé|giflé|poussé|étranglé|tapé|cogné|bousculé|secoué|battu',
          'ma femme|ma copine|ma compagne|mon mari|mon copain|mon ex|ma meuf|mon mec|mon conjoint',
          '$|et|hier|ce|devant|contre|dans|parce|pendant',
        ],
        ["j'ai", 'mis|donné|foutu', 'une gifle|une claque|un coup|un coup de poing', 'à'],
        ['peur', 'de', 'recommencer|refaire|la frapper|le frapper|lui faire du mal'],
      ],
    },
    {
      id: 'fr-child',
      category: 'child_abuse',
      severity: 'high',
      good: 'mon beau-père me frappe avec un bâton',
      bad: 'mon beau-père me frappe une lettre à la machine',
      any: [
        [
          kin,
          'me|nous',
          'frappe|bat|tape|touche|cogne|frappent|battent|brûle|enferme',
          '$|avec|quand|et|tous|la nuit|souvent|dans|parce|si',
        ],
        [kin, "m'a", 'frappé|frappée|touché|touchée|battue|battu|violée|violé|enfermée'],
        ["j'ai", 'secoué|frappé|giflé', 'mon bébé|mon fils|ma fille|mon enfant|mes enfants|le bébé'],
      ],
    },
    {
      id: 'fr-sexual',
      category: 'sexual_violence',
      severity: 'high',
      good: "on m'a violée en soirée",
      bad: "on m'a volée en soirée",
      any: [
        [
          "m'a|m'ont|suis fait|me suis fait",
          'violée|violé|violer|agressée sexuellement|agressé sexuellement|forcée à coucher|forcé à coucher|attouchements',
        ],
        ['dit', 'non', '...', 'continué|insisté|pas arrêté|quand même'],
        ["m'oblige|me force|m'a forcée|m'a obligée", 'à', 'coucher|faire l amour|des rapports|avoir des rapports'],
      ],
    },
    {
      id: 'fr-medical',
      category: 'medical_emergency',
      severity: 'imminent',
      good: 'mon père ne respire plus',
      bad: 'mon père respire mieux',
      any: [
        ['respire', 'plus|pas|mal'],
        [
          'douleur|mal|serre|oppression',
          '...',
          'poitrine|thoracique',
          '...',
          'bras|mâchoire|respirer|sueurs|transpire',
        ],
        [
          "s'est",
          'effondré|effondrée|évanoui|évanouie',
          '...',
          'réveille pas|répond pas|répond plus|bouge plus|réveille plus|respire',
        ],
        ['saigne|sang', '...', "s'arrête pas|arrête pas|beaucoup|partout"],
        ['fait|faire', 'un', 'infarctus|avc|arrêt cardiaque|malaise cardiaque'],
        ['peux|arrive', 'plus respirer|pas à respirer|plus à respirer', '...', 'poitrine|bras|gorge|allergie'],
      ],
    },
    {
      id: 'fr-overdose',
      category: 'overdose',
      severity: 'imminent',
      good: 'ma sœur a pris des cachets et elle se réveille pas',
      bad: 'ma sœur a pris des vacances et elle se réveille tard',
      any: [
        [
          'pris|avalé',
          '...',
          'truc|cachets|médicaments|drogue|quelque chose|pilules|comprimés',
          '...',
          'réveille plus|réveille pas|respire|bleu|bleue|inconscient|inconsciente|répond plus|répond pas',
        ],
        ['fait|fais|faire', 'une', 'overdose|surdose|od'],
        ['pris', 'trop de', 'cachets|médicaments|comprimés|somnifères'],
      ],
    },
    {
      id: 'fr-psychosis',
      category: 'psychosis',
      severity: 'high',
      good: "j'entends des voix la nuit",
      bad: "j'entends des voix chanter au bar",
      any: [
        ['entends', 'des voix|les voix|voix', '$|la nuit|qui me|dans ma tête|et|depuis'],
        ['les voix', 'me|disent|veulent|parlent', '$|disent|parlent|ordonnent|de|que'],
        ['lisent|lit|contrôlent|volent', 'mes|dans mes', 'pensées'],
        ['remplacée|remplacé', 'par', "quelqu'un|une autre|un sosie|un autre|un clone|sosie"],
      ],
    },
    {
      id: 'fr-other',
      category: 'third_party_risk',
      severity: 'high',
      good: "mon ami dit qu'il veut mourir",
      bad: "mon ami dit qu'il veut courir",
      any: [
        [
          someone,
          '...',
          'veut mourir|veut se tuer|se suicider|veut en finir|se scarifie|va se tuer|se tuer|mettre fin à ses jours|suicidaire|envie de mourir',
        ],
      ],
    },
  ],
  idioms: [
    ['mort|morte|mourir|meurs|crever|mourais', 'de', 'rire|faim|froid|honte|soif|fatigue|chaud|trouille|ennui|peur'],
    ['tuer', 'le', 'temps|processus|serveur|boss'],
    [
      'en finir',
      'avec',
      'ce|cette|ces|le|les|mon|mes',
      'projet|dispute|disputes|réunion|dossier|travail|examens|silence|conflit|boulot|histoire',
    ],
    ['je suis mort|je suis morte|suis mort', 'lol|de'],
    ['me', 'bat', 'aux|au|à', 'cartes|échecs|tennis|fifa|jeu|ping pong'],
    ['suicide', 'prévention|collectif|squad'],
    ['frappe', 'une', 'lettre'],
  ],
  around: {
    past: "il y a des années|à l'époque|avant|quand j'avais|à # ans|depuis des années|l'an dernier|dans le passé",
    settled:
      "fini depuis|c'est fini|en sécurité|aujourd'hui ça va|ça va mieux|ça va vraiment bien|je vais bien maintenant|il y a des années|j'ai pu dire non",
    ongoing: 'encore|toujours|de nouveau|à nouveau|ce soir|cette nuit|en ce moment',
    laughs: 'mdr|mdrr|ptdr|lol|haha|mdrrr|xptdr|hihi',
    sincere: 'sérieux|sérieusement|pour de vrai|vraiment|sans rire|pas une blague|ce soir|cachets',
    play: 'la partie|prochaine partie|ranked|boss final|dernier boss|dans le jeu|noob|mangé mon|mon dessert|la vaisselle',
    apart:
      "que se passe|si quelqu'un|signalez|documentaire|article|actualités|film|série|chanson|roman|mon cours|étude|livre|ma psy|mon psy|dissertation",
    resisted: "mais je l'ai pas fait|je l'ai pas fait|j'ai résisté|j'ai tenu|je le ferai pas",
    quotes: 'dit|disait|disent|crie|écrit|parole|paroles|chanson|phrase',
    asked: 'demandé si|demande si|a demandé|demandait si',
  },
  negators: 'pas|jamais|non|sans|aucunement|ni',
  carriers: "me|m|je|j'ai|vais|veux|pense|de|que|suis|du|eu|en|avoir|à|penser|envie|ne|n",
  others: "il|elle|ils|elles|quelqu'un|gens|on|chanteur|personnage|qui",
  walls: 'il|elle|ils|elles|tu|vous|lui|leur|son|sa|ses|mon|ma|mes',
  keys: 'mourir|veux|suicide|copine|cousin|jours|existe|respire|voix',
  spellings: {
    suicid: 'suicide',
    mourrir: 'mourir',
    jveux: 'je veux',
    jvais: 'je vais',
    chui: 'je suis',
    chuis: 'je suis',
    jsuis: 'je suis',
    jai: "j'ai",
    jen: "j'en",
    jaimerais: "j'aimerais",
  },
}
