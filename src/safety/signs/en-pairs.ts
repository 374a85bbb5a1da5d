/** English: two words that mean little alone and something together. Each pair only asks gently. */
import type { Pattern, Rule } from './rule.ts'

/** Both in either order, up to ten words apart. */
const together = (some: string, others: string): Pattern[] => [
  [some, '...', others],
  [others, '...', some],
]

const self = 'i|im|ive|ill|id|me|my|myself|mine'
const other =
  'he|she|they|him|her|them|friend|mate|brother|sister|son|daughter|mum|mom|dad|roommate|boyfriend|girlfriend|husband|wife|ex|partner|student|kid|colleague|coworker|neighbour|neighbor|cousin|boss|supervisor|manager|teacher|stepdad|guy|man|woman'

export const enPairs: readonly Rule[] = [
  {
    id: 'en-pair-dying',
    category: 'suicide_passive',
    severity: 'low',
    loose: true,
    good: 'would anyone even come to my funeral',
    bad: 'would anyone even come to my birthday',
    any: [
      ...together(
        'my funeral|my own funeral|not waking up|never waking up|my death|my suicide|my last day|my last night|my obituary',
        'anyone|anybody|who|comfort*|only|thought|think|imagine|picture|plan*|cry|care|come|peace*|hope|relief|nice',
      ),
      ...together(
        'life|living|being awake|existing|waking up|being alive',
        'nothing left|ready to go|hurts|unbearable|no meaning|no purpose|cant take|pointless|nothing for me|means nothing|not for me|too heavy|done with|so done',
      ),
      ...together(
        'terminal|cancer|tumor|diagnosed|incurable',
        "wouldn't fight|dont think id fight|wouldnt treat|refuse treatment|let it|not fight|wouldnt tell|relieved|hope",
      ),
      ...together(
        'jealous|envy|envious|lucky',
        'rest now|gets to rest|is dead|the dead|died|passed away|at peace now|in the ground|buried',
      ),
      [
        'in|burden|problem|dead weight|drag',
        'everyones way|everybodys way|peoples way|the way of everyone|everyone around me|for everyone|on everyone|to everyone|to everybody',
      ],
      [
        "won't|wont|not sure ill|not sure i will|doubt ill|doubt i will|might not|may not|dont think ill",
        'be around|be here|be there|make it|live',
        '...',
        'summer|christmas|next year|birthday|wedding|graduation|much longer|anymore|see it|that long|then|winter|spring',
      ],
      [
        'world|everyone|life|everything',
        '...',
        'just fine without me|fine without me|spin* without me|go on without me|better without me|keep going without me|go on just fine',
      ],
      [
        'sleep|sleeping|slept',
        '...',
        'awake hurts|being awake|avoid life|escape life|not exist|dont have to feel|wish i wouldnt wake|only escape|not be alive',
      ],
    ],
  },
  {
    id: 'en-pair-plan',
    category: 'suicide_plan',
    severity: 'low',
    loose: true,
    good: 'my goodbye video is done and then i am gone',
    bad: 'my workout video is done and then i am out',
    any: [
      ...together(
        'goodbye video|goodbye letter|goodbye note|farewell note|last video|final video|my note|goodbye text|my will',
        'gone|upload*|tonight|done|finished|then|tomorrow|ready|kids|written|scheduled|im sorry',
      ),
      ...together(
        'pills|tablets|rope|noose|razor|gun|blade|cabinet|bleach|helium|overpass|bridge|balcony|rooftop|tracks|belt|bullet',
        "this is it|won't see tomorrow|wont see tomorrow|in my mouth|on myself|roommates are out|alone tonight|while everyone|nobody home|no one home|tell my mom|tell my mum|tell anyone|nearly did it|almost did it|flip off|permanent|shooting myself|my closet and tonight|finish this|going out|get it over with|end the pain|quick and|water is running",
      ),
      ...together(
        'took|taken|swallowed|ate',
        'everything in the cabinet|everything in the bathroom|all of them|all of it|everything i had|everything i could find',
      ),
      [
        'shooting|hanging|drowning|killing|ending|gassing|poisoning|suffocating|offing|unaliving',
        'myself',
        'tonight|today|tomorrow|after|soon|now|when|if|this|before|monday|friday|$',
      ],
      [
        'set|picked|chose|chosen|decided|have',
        'the|a|my',
        'date|day|time|place',
        '...',
        'wife is|husband is|everyone is|kids are|nobody|parents are|alone|at church|away|asleep|final|out of town',
      ],
      [
        'tell',
        '...',
        'daddy|mommy|mummy|my kids|my son|my daughter|my wife|my husband|my mum|my mom|my sister|my brother|my parents|my dog',
        '...',
        'not their fault|wasnt their fault|was sick|loved them|love them|love her|love him|im sorry|i tried|proud of|not his fault|not her fault|forgive',
      ],
      [
        "don't look for me|dont look for me|dont come looking|dont try to find me|dont try to stop me|nobody can stop me|too late to stop me|its too late for me|too late to save me",
      ],
      [
        'finally|soon',
        '...',
        'at peace|be at peace|be free of|no more pain|be with you again|rest forever|sleep forever',
      ],
      ['permanent', 'solution'],
      [
        'parked|sitting|standing|waiting|stopped',
        '...',
        'bridge|cliff|overpass|tracks|ledge|edge',
        '...',
        'this is it|goodbye|alone|over|end|enough|dark|nobody|bye|crying|sorry|done',
      ],
      [
        'hold|holding|see|look at|pick up|touch',
        '...',
        'knife|blade|gun|pills|rope',
        '...',
        'on myself|using it on|end|hurt|what if|urge|think about|thoughts|wrist|throat|heart',
      ],
    ],
  },
  {
    id: 'en-pair-wounds',
    category: 'self_harm',
    severity: 'low',
    loose: true,
    good: 'i have blades hidden and used one last night',
    bad: 'i have paints hidden and used one last night',
    any: [
      ...together(
        'blades|razor blade|razor blades|blade|self harm*|selfharm*|s h|sh|hurting myself|cutting myself|burning myself|my wrist|my wrists',
        'hidden|hide|hiding|again|last night|calm|relief|fight|numb|deserve|streak|relapse*|only way|ashamed|secret|used one|straightener|lighter|cope|clean|alone|cry|bleed|blood|burn|burned|cut|fresh|deep',
      ),
      ...together(
        'bleed|bled|blood|bruise',
        'punched the mirror|punched a mirror|punched the wall|on purpose|my hand would|wanted to see|feel better|deserve|smashed|myself|so i could',
      ),
      ...together(
        'cutting|to cut',
        'feel like|break my streak|urge|tempted|clean|days|relapse*|thighs|arms|thoughts|craving|again',
      ),
      ['scratches|scratch', '...', 'are back|again|kitty|cat', '...', 'back|$|again|arm|lol'],
      ['kitty|cat', 'scratches', '$|are|again|back|on'],
      [
        't shirt|shorts|swimsuit|swimming|short sleeves|bikini|tank top',
        '...',
        "won't wear|wont wear|cant wear|refuse|asks|ask|scars|arms|hide|see|hot|excuse*|thighs",
      ],
      [
        "won't|wont|cant|can't|never",
        'wear|show|roll up|take off',
        '...',
        't shirt|short sleeves|shorts|sleeves|arms|hoodie|jumper|bracelets|swim*',
      ],
    ],
  },
  {
    id: 'en-pair-threat',
    category: 'harm_others',
    severity: 'low',
    loose: true,
    good: 'one day i will put a bullet in my supervisor',
    bad: 'one day i will put a bouquet in my kitchen',
    any: [
      ...together(
        'bullet|knife|gun|rifle|machete|hammer|bat|fire|poison|acid|explosives|bomb',
        `my supervisor|my boss|my manager|my neighbour|my neighbor|my coworker|my ex|in him|in her|in his head|in her head|at him|at her|in them|the whole|that school|the school|everyone at|them all|a list|his tires|her car`,
      ),
      [
        'get|gets|getting',
        'what',
        'they deserve|he deserves|she deserves|they have coming|is coming to them|is coming to him|is coming to her',
        '...',
        '$|list|soon|school|all|plan|gun|monday|one day',
      ],
      [
        "don't know|dont know|not sure|scared of|afraid of|no idea|worried",
        'what',
        'ill do|i will do|i might do|i would do|im capable of|i could do|id do',
        '...',
        '$|him|her|them|if|again|next|see|to',
      ],
      ['have', 'a list', '...', '$|names|of|everyone|them|who'],
      [
        'hurt|kill|stab|shoot|beat|attack',
        'my|the|him|her|his|their|those|that',
        '...',
        'badly|dead|knife|gun|kids too|and then|sleep|bleed|stop breathing|and not feel',
      ],
    ],
  },
  {
    id: 'en-pair-home',
    category: 'ipv_victim',
    severity: 'low',
    loose: true,
    good: 'i flinch when he reaches for the remote',
    bad: 'i cheer when he reaches for the remote',
    any: [
      ...together(
        'black eye|bruise*|split lip|broken arm|fat lip|stitches|broken finger|swollen face|busted lip',
        'walked into a door|told everyone|fell|explain|lied|lie|cover|husband|boyfriend|wife|girlfriend|partner|ex|again|clumsy|work|makeup',
      ),
      [
        'controls|control|holds|keeps|checks|counts|tracks',
        '...',
        'every cent|every penny|all the money|the money|my money|every dollar|the accounts|mileage|my calls|every receipt|groceries|my card',
      ],
      [
        'beg|begging|ask|asking|allowance',
        '...',
        'for groceries|for money|for food|permission|to leave|to go|bus fare|gas money|diapers|my own money|tampons',
      ],
      [
        'flinch|flinching|freeze|shake|shaking|stiffen|brace|bracing|hold my breath|go cold|goes cold|heart races|stomach drops|panic|jump|duck|cower',
        '...',
        'he|she|his|her|him',
        '...',
        'raises|reaches|moves|comes|pulls in|keys|car|truck|footsteps|walks|voice|hand|yells|drinks|home|door|parks|angry',
      ],
      [
        'he|she|husband|wife|boyfriend|girlfriend|partner|ex|fiance',
        '...',
        'loading his gun|loading a gun|cleaning his gun|has a gun|gun on the table|showed me the gun|kill us both|crash the car|drive us off|driving like crazy|drove us|hell kill us|hurt the dog|killed my cat|hurt my cat|killed the dog|kicked the dog|kicks the dog',
      ],
      [
        'looking for me|find me|finds me|found me|knows where i live|tracked me|followed me|showed up at|outside my',
        '...',
        'he|she|ex|husband|hiding|hide|scared|kill|closet|shelter|hurt|police|afraid|again|gun|knife',
      ],
      [
        'hiding|hide|hid',
        '...',
        'he|she|hes|shes|him|her|husband|wife|boyfriend|dad|stepdad|ex',
        '...',
        'looking for me|find me|drunk|angry|mad|yelling|screaming|gun|knife|outside|hit|coming|home|calms',
      ],
      [
        'forces|forced|force|makes|made',
        'me',
        '...',
        'say no|no|sex|to stay|quit my job|drop out|have his baby|get pregnant|abortion|sign|unprotected|without protection',
      ],
    ],
  },
  {
    id: 'en-pair-own-hand',
    category: 'ipv_perpetrator',
    severity: 'low',
    loose: true,
    good: 'i lost control and punched my wife',
    bad: 'i lost signal and called my wife',
    any: [
      [
        'lost control|lost it|snapped|blacked out|saw red|exploded|lost my temper|got so mad|so angry|so mad|rage',
        '...',
        'hit|punched|slapped|pushed|shoved|choked|kicked|grabbed|threw|backhanded|hands on|smacked|struck',
        '...',
        'her|him|them|wife|husband|girlfriend|boyfriend|partner|kids|son|daughter|kid|child|face|$',
      ],
      [
        'hit|punched|slapped|pushed|shoved|choked|kicked|grabbed|backhanded|smacked|struck|beat|hurt',
        'my',
        'wife|husband|girlfriend|boyfriend|partner|fiance|fiancee|ex|gf|bf|son|daughter|kid|kids|child|stepson|stepdaughter',
      ],
      [
        'i|ive',
        'put|laid|raised',
        'my|a',
        'hands|hand|fist',
        '...',
        'on|at|to|around',
        'my|her|him|them|mommy|mum|the kids|his|girlfriend|wife|boyfriend|husband|$',
      ],
      [
        'locked|lock|shut|kicked',
        'her|him|them|my wife|my husband|my girlfriend|my boyfriend|my kid|my son|my daughter',
        'out|in|up',
        '...',
        'teach|cold|lesson|night|so|because|room|garage|basement|until|calm',
      ],
      [
        'daddy|mommy|mummy|dad|mom|kids|son|daughter',
        '...',
        'please dont|stop hitting|scared of me|afraid of me|cried when i|hid from me|begged|saw me hit|watched me|raised my hand|raised my voice and he flinch*',
      ],
      [
        'made me',
        'so',
        'mad|angry|furious|crazy',
        '...',
        'hit|slapped|backhanded|pushed|shoved|grabbed|choked|threw|punched|smacked',
      ],
    ],
  },
  {
    id: 'en-pair-child',
    category: 'child_abuse',
    severity: 'low',
    loose: true,
    good: 'the boy i babysit has circle shaped burns',
    bad: 'the boy i babysit has circle shaped buns',
    any: [
      [
        'boy|girl|kid|child|baby|toddler|son|daughter|niece|nephew|student|stepson|stepdaughter|little brother|little sister',
        '...',
        'burns|bruises|bruised|belt marks|shaped burns|handprints|bite marks|welts|malnourished|soiled|bleeding down there|std|sexual|broken bones|cigarette',
      ],
      [
        'grandpa|grandad|grandfather|uncle|dad|father|stepdad|brother|cousin|coach|teacher|neighbour|neighbor|priest|babysitter|pastor|mums boyfriend|moms boyfriend',
        '...',
        'my pants|my underwear|between my legs|my private|my bed|touch*|naked|secret game|our secret|his pants|his lap|undress*|bath with|licked|kissed me',
        '...',
        '$|me|us|when|at|and|night|still|used|he|im|#',
      ],
      [
        'online|man|guy|stranger|older|adult|discord|snapchat|roblox|instagram',
        '...',
        'pictures of me|pics of me|nudes|naked|video of me|send him|webcam|camera on',
        '...',
        'im #|i am #|my mom|my mum|my parents|tell|school|threat*|scared|or|blackmail*',
      ],
    ],
  },
  {
    id: 'en-pair-forced',
    category: 'sexual_violence',
    severity: 'low',
    loose: true,
    good: 'my ex is sharing a video of us online',
    bad: 'my ex is sharing a video of cats online',
    any: [
      [
        'sharing|shared|posting|posted|uploading|uploaded|leaking|leaked|selling|sending|sent|spreading|showing',
        '...',
        'video of us|videos of us|video of me|videos of me|pics of me|pictures of me naked|photos of me naked|my nudes|private videos|intimate|sex video|our sex|naked pictures|naked photos',
        '...',
        '$|online|friends|internet|group|chat|everyone|without|site|to',
      ],
      [
        'forces|forced|forcing|pressures|pressured|coerces',
        'me',
        '...',
        'say no|no|bed|sex|when i|even|at night|every|tired|sick|his needs|his rights',
      ],
      [
        'woke up|wake up|came to',
        '...',
        'underwear|no clothes|naked|pants|bruise*|sore|bed i|strange bed|remember nothing|cant remember|dont remember|blood',
      ],
      [
        'said',
        'maybe later|not now|not tonight|i was tired|wait|i wasnt sure|i dont know|slow down',
        '...',
        'already|happening|anyway|did|kept|started|inside|didnt',
      ],
      [
        "sa'd|saed|s a d me|raped|r ped|r4ped|grped|assaulted|molested|violated|abused",
        '...',
        'me|by|when|at|was|i|him|her',
      ],
      [
        'hand|hands|fingers',
        'up|under|down|inside|in',
        'my',
        'skirt|shirt|pants|dress|top|blouse|underwear|bra|shorts|trousers',
      ],
      [
        'cornered|followed|trapped|grabbed',
        'me',
        '...',
        'storage|bathroom|office|elevator|car|alley|stairwell|hand|skirt|kiss|ass|breast|touched|alone|party',
      ],
    ],
  },
  {
    id: 'en-pair-food',
    category: 'eating_disorder',
    severity: 'low',
    loose: true,
    good: 'i count every calorie and cry over a sandwich',
    bad: 'i count every penny and cry over a sandwich',
    any: [
      ...together(
        'calorie|calories|the scale|my weight|kcal|macros|goal weight',
        'cry|count every|counting every|go over|panic|hate|obsess*|punish|fat|disgust*|scared|terrified|starv*|purge|cant stop|all day|ruin*|worthless|600|500|400|300|800',
      ),
      [
        'keep|kept|keeping|hold',
        '...',
        'food down|meal down|anything down|dinner down',
        '...',
        'purpose|cant|wont|dont|try|make|toilet|sick',
      ],
      ["can't|cant|dont|won't|wont|not", 'keep', '...', 'food down|anything down|meals down', 'on purpose|anymore'],
      [
        'relapse*|relapsed|recover*|back',
        '...',
        'mia|ana|bulimia|anorexia|eating disorder|my ed|purging|restricting|binging|starving',
        '$|again|this|last|week|into|hard|and|after',
      ],
      ['mia|ana|my ed|ed voice', 'is|again|relapse*|wins|won|back|voice|thoughts|brain|says|tells'],
      [
        'drink|coffee|water|gum|smoke|cigarettes|caffeine',
        '...',
        'dont have to eat|dont need to eat|instead of eating|so i wont eat|not hungry|kill my appetite|skip|until tomorrow|till tomorrow',
        '...',
        '$|eat|tomorrow|meals|food|dinner|days|week|fast',
      ],
      [
        "don't have to eat|dont have to eat|so i don't eat|so i dont eat|excuse not to eat|lie about eating|said i already ate|say i already ate|pretend to eat",
      ],
    ],
  },
  {
    id: 'en-pair-body',
    category: 'medical_emergency',
    severity: 'low',
    loose: true,
    good: 'she is choking and turning purple',
    bad: 'she is joking and turning red',
    any: [
      ...together(
        'choking|not breathing|barely breathing|gasping|wheezing',
        'purple|blue|grey|help|inhaler|food|cant talk|baby|water|throat|now|red',
      ),
      ...together(
        'blue|purple|grey|cold|limp|pale',
        'needle|not moving|wont wake|not breathing|lips|pulse|his arm|her arm|foaming|passed out|fingers and',
      ),
      ...together(
        'numb|tingling|slurred|droop*|blurry|vision gone|cant see',
        'one side|left side|right side|my face|left arm|speech|suddenly|half my',
      ),
    ],
  },
  {
    id: 'en-pair-mind',
    category: 'psychosis',
    severity: 'low',
    loose: true,
    good: 'god is giving me instructions for the mission',
    bad: 'my boss is giving me instructions for the printer',
    any: [
      ...together(
        'god|angels|the universe|aliens|satan|spirits|jesus|the voices|the signs',
        'mission|instructions|chosen|secret message|telling me|orders|speaks to me|talks to me|sent me|stopped sleeping|commands|prophecy|my purpose is|warning me',
      ),
      ...together(
        'cameras|camera|microphones|bugs|chips|chip|tracker|wires',
        'smoke detector|in my walls|my teeth|in the walls|neighbors put|neighbours put|landlord put|they put|watching me sleep|spying on me|in my head|in my room|government',
      ),
      [
        'voices|whispers|a voice',
        '...',
        'talk about|comment on|everything i do|about me|at me|argue|in my ear|nobody else|no one else|that talk|tell me|at night|say',
        '...',
        '$|everything|me|do|hear|hears|stop|i|all|that|to',
      ],
      ['there are|hearing|i hear|heard', 'voices', 'that|telling|talking|in my|who|all|and|when|at night|saying|about'],
    ],
  },
  {
    id: 'en-pair-worry',
    category: 'third_party_risk',
    severity: 'low',
    loose: true,
    good: 'he posted that it was nice knowing you all',
    bad: 'he posted that it was nice seeing you all',
    any: [
      [
        other,
        '...',
        'nice knowing you|was nice knowing|goodbye forever|final goodbye|last message|last post|wont see me|be better off|tired of living|hates being alive|doesnt want to live|dont want to live|wants it to end|cuts herself|cuts himself|cutting herself|cutting himself|harms herself|harms himself|hurts herself|hurts himself|locked herself|locked himself',
        '...',
        '$|all|and|with|in|since|anymore|that|when|on|bathroom|room|after|everyone|i|because',
      ],
      [
        other,
        '...',
        'razor|blade|noose|gun|pills|rope|overdose*',
        '...',
        'himself|herself|bathroom|locked|threat*|crying|said|goodbye|alone|wont open|took|holding|to his head|to her head',
      ],
    ],
  },
  {
    id: 'en-pair-alone-hand',
    category: 'suicide_active',
    severity: 'low',
    loose: true,
    good: 'suicide is on my mind day and night',
    bad: 'breakfast is on my mind day and night',
    any: [
      ...together(
        'suicide|suicidal|unalive|kms|self delete|end my life|killing myself|kill myself|take my life|end it all',
        `${self}|24|mind|tempted|tonight|again|plan|please|help|thoughts`,
      ),
      [
        'dying|die|death',
        '...',
        'mind|thoughts|head|comfort*|calls|calling|dream|dreams|fantas*|peace*',
        '...',
        '$|me|my|about|is|all|every|i',
      ],
    ],
  },
]
