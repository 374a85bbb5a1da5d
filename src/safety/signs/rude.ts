/**
 * Words that hurt or threaten whoever reads them, folded, in five languages at once: people mix them. It is a short list that
 * lets much through; what somebody shares is also looked at by its author, and in a group by a moderator.
 */

/** Beginnings of words that are an insult wherever they stand. */
export const stems = (
  'fuck motherf shithead bullshit bitch asshole arsehole bastard cunt dickhead slut whore retard faggot nigger tranny ' +
  'gilipoll cabron hijo|de|puta hijueputa puta imbecil pendej maric subnormal ' +
  'arschloch hurensohn fotze wichser missgeburt schlampe drecksau ' +
  'connard connasse salope encule batard pute abruti fdp ' +
  'caralho filho|da|puta vagabund viado otari arrombad cuzao'
)
  .split(' ')
  .map((stem) => stem.replaceAll('|', ' '))

/** Words that are an insult when somebody is called so. */
export const names = (
  'idiot idiots moron morons stupid pathetic loser losers scum worthless useless crazy insane liar disgusting trash ' +
  'idiota idiotas estupido estupida tonto tonta inutil mentiroso mentirosa loco loca basura asqueroso asquerosa ' +
  'idiotin dumm bloed blod verruckt lugner lugnerin abschaum nutzlos wertlos widerlich versager ' +
  'idiote idiots stupide bete debile menteur menteuse folle nul nulle minable pathetique degoutant ' +
  'burro burra inuteis mentirosos lixo nojento nojenta louco louca ridiculo ridicula'
).split(' ')

/** What comes before a name somebody is called: "you are", "tu es". */
export const callings = [
  ...['you', 'you are', "you're", 'youre', 'ur', 'he is', "he's", 'she is', "she's", 'they are', "they're"],
  ...['eres', 'eres un', 'eres una', 'es un', 'es una', 'sois', 'son unos'],
  ...['du bist', 'du bist ein', 'du bist eine', 'du', 'er ist', 'sie ist', 'ihr seid'],
  ...['tu es', "t'es", 'tu es un', 'tu es une', "t'es un", "t'es une", 'vous etes', 'il est', 'elle est'],
  ...['voce e', 'voce e um', 'voce e uma', 'tu es um', 'ele e', 'ela e', 'voces sao'],
]

/** Small words between a calling and a name: "you are such a …". */
export const between = new Set(
  'a an the so such just really very too being always all totally completely un une um uma una ein eine so total tan muy tres trop muito tao vraiment echt wirklich'.split(
    ' ',
  ),
)

/** Phrases that are a threat. */
export const threats = [
  ...[
    'or else',
    "you'll regret",
    'you will regret',
    "you'll pay for",
    'you will pay for',
    "i'll make you",
    'i will make you',
  ],
  ...[
    "i'll find you",
    'i will find you',
    'watch your back',
    'you better',
    'you had better',
    "i'll ruin",
    'i will ruin',
  ],
  ...['te vas a arrepentir', 'me las pagaras', 'vas a pagar', 'te voy a encontrar', 'atente a', 'o si no', 'ya veras'],
  ...[
    'du wirst es bereuen',
    'das wirst du bereuen',
    'sonst passiert',
    'ich finde dich',
    'das wirst du bussen',
    'pass auf dich auf',
  ],
  ...['tu vas le regretter', 'tu vas me le payer', 'sinon tu', 'je te retrouverai', 'gare a toi', 'tu vas voir'],
  ...['voce vai se arrepender', 'vai me pagar', 'vou te achar', 'senao voce', 'voce vai ver', 'se cuida comigo'],
]

/** Titles that come before somebody's name. */
export const titles = 'mr mrs ms miss dr prof herr frau senor senora don dona monsieur madame mme sr sra'.split(' ')
