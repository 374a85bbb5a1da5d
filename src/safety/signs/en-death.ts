/** English: wanting to be dead, in the many ways people come near to saying it, and getting ready to die. */
import type { Rule } from './rule.ts'

const hope =
  "hope|hopes|hoping|hoped|wish|wishes|wishing|wished|pray|praying|prayed|want|wanna|fantasi*|daydream*|dream|dreaming|imagine|imagining|picture|picturing|wouldn't mind|would not mind|wouldn't care|would be fine|be okay|be ok|be glad|be relieved|waiting for|relief|relieved|like it|love it|nice"
const killers =
  'truck|car|bus|lorry|train|plane|lightning|meteor|asteroid|cancer|tumor|tumour|heart attack|stroke|aneurysm|disease|illness|something terminal|terminal illness|earthquake|stray bullet|bullet|drunk driver|accident|crash'
const ends =
  'hit me|hits me|kill me|kills me|killed me|take me|takes me|took me|take me out|takes me out|took me out|get me|gets me|got me|crash|crashes|crashed|ran me over|run me over|runs me over|end me|ends me|ended me|end it|finish me|finishes me|wipe me out|wiped me out|wipes me out|do the job|crush me|crushes me|comes for me|came for me|swerved into me|instead of me'
const notBe =
  "stop existing|stopped existing|not exist|cease to exist|ceased to exist|didn't exist|never existed|not be alive|wasn't alive|weren't alive|wasnt here anymore|were dead|was dead|be dead|am dead|im dead|died|not wake up|never woke up|never wake up|didnt wake up|had never been born|was never born|hadn't been born|disappeared for good|disappear for good|vanished for good|gone for good|gone forever|out of the picture|out of this world|off this planet|off this earth|six feet under|in the ground|in a grave|in a coffin|without me in it|without me alive"
const urges =
  'want|wants|wanted|wanna|wanting|urge|urges|impulse|tempted|tempting|thought about|thoughts of|thoughts about|think about|thinking of|thinking about|imagine|imagining|imagined|picture|picturing|considered|consider|considering|contemplat*|feel like|felt like|feeling like|close to|almost|nearly|could|might|going to|gonna|planning to|ready to|fantasi*|dream of|dreaming of|dreaming about|obsess*|scared ill|afraid ill|keep seeing myself|see myself|so easy to'
const dying =
  'kill myself|killing myself|kms|end my life|ending my life|end this life|end my own life|ending my own life|take my life|taking my life|take my own life|taking my own life|end my suffering|end my misery|end my existence|put an end to it all|put an end to myself|put an end to my life|do away with myself|doing away with myself|do myself in|blow my brains out|blowing my brains out|blow my head off|put a bullet in my head|put a bullet in my brain|bullet in my head|bullet through my head|eat a bullet|eating a bullet|slit my throat|slitting my throat|slit my wrists|slitting my wrists|cut my wrists|cutting my wrists|hang myself|hanging myself|drown myself|drowning myself|shoot myself|shooting myself|gas myself|poison myself|poisoning myself|starve myself to death|walk into traffic|walking into traffic|walk in front of|walking in front of|step in front of|stepping in front of|jump in front of|jumping in front of|throw myself off|throwing myself off|throw myself in front|throwing myself in front|throw myself under|throw myself out|step off the|stepping off the|drive off a|driving off a|drive off the|driving off the|drive into a tree|drive into a wall|driving into a wall|driving into a tree|drive into oncoming|crash my car on purpose|crashing my car|swerve into|swerving into|steer into|not be alive anymore|not being alive|be dead|being dead|suicide|unalive|unaliving|unalive myself|attempting suicide|attempt suicide|commit suicide|committing suicide|self delete|end it all|ending it all|od on|overdose on|overdosing'
const high =
  'bridge|balcony|roof|rooftop|window|cliff|platform|overpass|ledge|building|tracks|train|trains|subway|tower|railing'
const now =
  "tonight|today|tomorrow|right now|rn|now|this weekend|this week|soon|friday|monday|saturday|sunday|after work|when they're asleep|when everyone is asleep|finally|for real|ready"

export const enDeath: readonly Rule[] = [
  {
    id: 'en-hope-accident',
    category: 'suicide_passive',
    severity: 'high',
    good: 'every morning i hope some lorry just hits me',
    bad: 'i hope the lorry with the sofa comes before noon',
    any: [
      [hope, '...', killers, '...', ends],
      [
        hope,
        '...',
        'get|getting|got|be|being|was',
        'hit by|run over|struck by|killed by|killed in|crushed by|shot by',
        '...',
        killers,
      ],
      [hope, '...', 'my heart', '...', 'stop|stopped|stops|gave out|give out|gives out|quit|fails|failed'],
      [
        hope,
        'i|to|id',
        '...',
        'get cancer|get sick and die|have a heart attack|die in an accident|not survive|not make it|die young|die soon|die in my sleep|drop dead|pass away',
      ],
      [
        hope,
        '...',
        'i',
        "hadn't|had not|never|didn't|don't|wasn't",
        'survived|survive|made it|make it|woken up|woke up|been born|born|been saved|been found|lived|come back|saved|resuscitated',
      ],
      ['should have|shouldve|should of', 'been me|let me die|died|stayed dead|left me to die'],
    ],
  },
  {
    id: 'en-better-gone',
    category: 'suicide_passive',
    severity: 'high',
    good: 'it would be simpler if i stopped existing',
    bad: 'it would be simpler if i stopped commuting',
    any: [
      [
        'relief|nice|peaceful|easier|good|better|love|great',
        '...',
        'to not exist|to just not exist|not to exist|to not be alive|to stop existing|to be dead|to just be dead|to never wake up|to be gone for good',
      ],
      [
        'easier|better|best|simpler|kinder|happier|fine|relieved|relief|peaceful|nice|nicer|lighter|fixed|solved',
        '...',
        'if|when|with|without|once',
        'i|me|im|id',
        notBe,
      ],
      [
        'if|once|when|with',
        'i|im|me',
        notBe,
        '...',
        'easier|better|simpler|happier|fine|relieved|relief|care|notice|cry|miss|party|free',
      ],
      [
        'if',
        '...',
        'button|switch|pill|genie|wish',
        '...',
        'disappear|vanish|die|not exist|end it|stop existing|never have been born|cease|painlessly|erase myself|be gone',
      ],
      [
        'i',
        "shouldn't|should not|should never|don't deserve to|dont deserve|deserve to|should",
        'exist|be alive|be dead|have been born|live|be breathing|die|have existed|be here at all',
      ],
      [
        'death|dying|being dead|not existing|not being alive|the void',
        'sounds|seems|feels|looks|would be|would feel|is starting',
        '...',
        'peaceful|nice|better|easier|relief|comforting|good|appealing|restful|freedom|tempting|beautiful|only way|warm|sweet|so much',
      ],
      ['happier|better|better off', 'without me', 'alive|here|around|in the world|on earth|existing'],
    ],
  },
  {
    id: 'en-hate-living',
    category: 'suicide_passive',
    severity: 'high',
    good: 'i hate that i woke up again today',
    bad: 'i hate that i woke up the whole house',
    any: [
      [
        'hate|disappointed|gutted|devastated|crushed|upset|sad|annoyed|cry|cried|crying',
        '...',
        'woke up again|wake up again|wake up every|wake up alive|woke up alive|waking up alive|waking up still|being alive|im still alive|still alive|that im alive|still breathing|to be alive|waking up every|wake up and im still|open my eyes',
      ],
      [
        "don't|do not|dont|no longer|never|didn't",
        'want|wanna|feel like|care to|wish to|plan to|intend to',
        'keep living|go on living|continue living|live anymore|live any more|live like this|live to see|see tomorrow|see another day|be a person anymore|be on this planet|be part of this world|be in this life|be alive|exist|wake up anymore|wake up ever|wake up again|wake up tomorrow|wake up',
      ],
      [
        'done|finished|over|through|fed up|had enough|tired|sick',
        'with|of|being|it',
        'living|being alive|this life|my life|life|existing|existence|being a human|breathing|waking up',
      ],
      ['done living|done existing|tired of living|tired of existing|sick of living|over being alive|done being alive'],
      [
        'what|nothing|anything|not much|something|reason|reasons',
        '...',
        'to live for|worth living for|left to live|stay alive for|staying alive for|to stay alive|keeping me alive|to keep living',
      ],
      [
        'being alive|staying alive|to be alive|living|existing|existence|my life',
        'is|feels|has become|just',
        'exhausting|torture|unbearable|a punishment|pointless|a curse|hell|agony|too painful|not for me|a mistake|not worth',
      ],
      [
        'long|longing|ready|waiting|ache|aching|yearn|begging|beg|want',
        'for|to',
        'death|the end of my life|leave this world|leave this earth|be done living|stop living|stop breathing|be nothing|be with the dead|rest in peace|sleep forever|not be',
      ],
      [
        'sleep|go to bed|close my eyes|nap|lie down',
        '...',
        'never|not|without|dont have to|wont have to',
        'wake up|waking up|get up|wake|open them',
      ],
      ['sign', 'me', 'up|out', '...', 'death|life'],
      [
        'my life|life|it|nothing',
        "isn't|is not|not|is no longer|doesnt feel",
        'worth',
        'living|it anymore|staying for|fighting for anymore',
      ],
      ['my life', 'is', 'over|worthless|pointless|meaningless|finished'],
    ],
  },
  {
    id: 'en-no-future',
    category: 'suicide_passive',
    severity: 'low',
    good: 'i cannot picture myself reaching forty',
    bad: 'i cannot picture that sofa in our room',
    any: [
      [
        "don't|do not|can't|cannot|never|couldn't|didnt|not",
        'see|picture|imagine|plan|planning|expect|think',
        '...',
        'make it to|making it to|make it past|reaching|being alive|getting old|growing old|being here|be alive|be here|live past|live to|making plans|plans for next',
      ],
      [
        'point|reason|use|sense',
        'in|of|to|for',
        'making plans|planning anything|planning ahead|any of this|any of it|trying anymore|going on|continuing|getting up|keeping going|fighting it|holding on|waking up|existing|living',
      ],
      [
        "can't|cannot|can not|couldn't|don't know if i can|not sure i can|dont know how to",
        'bear|stand|face|take|survive|get through|do|handle|keep',
        'another day of this|being alive|this life|living|existing|one more day|another year|this world|tomorrow|another night|going|living like this|life anymore|this pain|the pain',
      ],
      [
        'no way out|only way out|no other way out|see a way out|see any way out|no escape from this|trapped in my life|way out of this pain',
      ],
      [
        `i|im|such|just|basically`,
        'a',
        'waste of oxygen|waste of air|waste of breath|mistake that should|lost cause|burden',
      ],
      [
        'i|im|me',
        'ruin|ruining|make|drag|poison',
        'everyones life|everyones lives|everything worse for everyone|everyone down|everything i touch',
      ],
      [
        'they|everyone|everybody|people|kids|family|he|she|world|friends',
        '...',
        'get over it|move on|be fine|cope|forget me|not notice|wouldnt notice|be relieved|be free|breathe easier|manage',
        '...',
        'gone|without me|if i|me out|once im|when im',
      ],
      [
        'nobody|no one|noone|who',
        '...',
        'notice|care|miss me|mind',
        '...',
        "wasn't|weren't|gone|disappeared|vanished|stopped|not around|not here|dead|died",
      ],
      [
        'want|wanna|wish|like|love|need|just',
        'to|i could|i can|it',
        'disappear|vanish|fade away|be gone|not be here|stop being me|be nobody|evaporate|be nothing|all stop|all to stop|everything to stop|it to be over|to be over|be erased|be swallowed up',
      ],
      ['tired', 'of', '...', 'not sleepy|other kind|kind sleep|sleep wont fix|sleep doesnt fix|sleep cant fix'],
      [
        'i',
        'give up|gave up|have given up|am giving up|quit',
        '$|on life|on everything|on it all|completely|for good|trying to live',
      ],
      [
        'gonna|going to|want to|wanna|ready to|decided to|time to|about to|will|ill',
        'end it|finish it|end everything|end all of this|end all this',
        '$|for good|once and for all|tonight|today|soon|now',
      ],
      ['only', 'alive|living|here|still here|breathing|going', '...', 'because|for', 'my|of my|the'],
    ],
  },
  {
    id: 'en-urge-die',
    category: 'suicide_active',
    severity: 'high',
    good: 'i keep having thoughts about ending my own life',
    bad: 'i keep having thoughts about ending my gym contract',
    any: [
      [urges, dying],
      [
        urges,
        '...',
        'jumping|jump|throwing myself|letting go|let go|stepping off|step off|drive off|driving off|swerve|swerving|walk off',
        '...',
        high,
      ],
      [high, '...', urges, '...', 'jump|jumping|let go|letting go|stepping off|step off|throwing myself|fall|falling'],
      [urges, '...', 'driv*|steer*|swerv*|crash*', '...', 'wall|tree|oncoming|barrier|river|bridge|truck|pole|lake'],
      [
        'thoughts|ideas|plans|urges|fantasies|feelings|voice|brain|mind|head',
        '...',
        'suicide|suicidal|killing myself|kill myself|ending my life|end my life|to die|of dying|being dead',
      ],
      [
        'i|ill|im',
        'hang myself|shoot myself|drown myself|end my life|take my life|blow my brains out|slit my wrists|jump off a bridge',
      ],
      [
        'suicide|killing myself|ending my life|dying|death|ending it|ending it all',
        'is|feels|seems|looks|would be|sounds',
        '...',
        'only|answer|option|solution|way|right|best|peaceful|escape|choice|easier|tempting',
      ],
      ['life', "isn't|is not|not", 'for me', '...', 'end|over|done'],
      [
        'search*|googl*|looked up|looking up|look up|research*|asked|reading|read',
        '...',
        'ways to die|ways to kill myself|how to die|how to kill myself|how to end my life|how to end it|suicide methods|painless death|die painlessly|ways to end',
      ],
      [
        'wish|want|need|beg|begging|asked|please',
        'someone|somebody|anyone|you|god|him|her|them',
        'would|to|could|just',
        'kill me|shoot me|end me|put me down|put me out of my misery|let me die',
      ],
    ],
  },
  {
    id: 'en-urge-coded',
    category: 'suicide_active',
    severity: 'high',
    good: 'want to log off from life for good',
    bad: 'want to log off from work for good reasons',
    any: [
      [
        'catch|catching|caught|take|waiting for',
        'the',
        'bus|last bus',
        'so bad|soon|tonight|finally|out of here|forever|to the other side',
      ],
      ['ctb|ctbing', 'is|all|soon|tonight|date|plan|method|today|this week|this month|for good'],
      [
        'want|wanna|gonna|going|will|ready|plan|planning|thinking|gotta|about|date|to',
        'ctb|neck myself|rope myself|rope|sewerslide|sudoku|commit sudoku|commit die|commit unalive|commit not alive|self delete|self deletion|delete myself|delete system32 myself|yeet myself off|yeet myself out of existence|unsub from life|kermit|kermit sewerslide|kermit suicide|game end myself|end my run|become an angel|un alive|bite the dust|eat lead|take the forever nap|take the big sleep|take a dirt nap|forever sleep|sleep forever|eternal sleep|permanent nap|forever nap|eternal nap|long sleep|meet my maker|go to the other side|cross over to the other side',
      ],
      [
        'unsubscribe|unsub|log off|logging off|log out|logging out|uninstall|uninstalling|rage quit|ragequit|quit|alt f4|delete|check out|checking out|clock out|cancel my subscription|opt out|tap out|tapping out|exit|resign|ctrl alt delete|sign out',
        'from|of|to|permanently from|out of',
        'life|living|existence|earth|this world|being alive|this life|humanity|this planet',
      ],
      ['uninstall|delete|alt f4|quit|rage quit', 'life|living|existence|myself|irl'],
      ['forever sleep|eternal sleep|dirt nap|big sleep|final sleep|permanent vacation|forever box|exit bag'],
      [
        'kms|kys|sui|unalive|su1|suey',
        '...',
        'for real|fr|seriously|tonight|not joking|no joke|this time|plan|planning|soon|attempt|thoughts|ideation|mode|again',
      ],
      [
        'be with|join|see',
        'my|him|her|them',
        'dead|late|mum|mom|dad|gran|grandma|grandpa|brother|sister|son|daughter|baby|angel',
        '...',
        'again|heaven|soon|other side|up there',
      ],
    ],
  },
  {
    id: 'en-standing-there',
    category: 'suicide_plan',
    severity: 'imminent',
    good: 'i am up on the roof and nobody knows where i am',
    bad: 'i am up on the roof and fixing the tiles',
    any: [
      [
        'sitting|standing|stood|sat|up',
        'on|at',
        'the|a',
        'bridge|ledge|rooftop|overpass|edge of the roof|edge of a roof|roof edge|parapet|railing',
        'right now|rn|alone|tonight|again and i|and i cant|and i dont',
      ],
      [
        'sitting|standing|lying|laying|walking|waiting|im|kneeling',
        'on|by|at|near|next to',
        'train tracks|the tracks|railway tracks|the rails|rail tracks|railroad tracks|the train line',
      ],
      ['wrong side|other side|over the side', 'of', 'the railing|the rail|the barrier|the fence|railing|barrier'],
      [
        'sitting|standing|up|im|climbed|here',
        'on|at|by|near|over|onto|to',
        'the|a|this|my',
        high,
        '...',
        "nobody knows|no one knows|alone|can't stop crying|cant stop crying|goodbye|bye|last|jump|end|over|sorry|look down|looking down|looks far|far down|water|traffic below|shaking|thinking about it|finally|one step|let go|so high|wind|dont want to come down|wont come down|courage|brave|push",
      ],
      [
        'in|sitting in|im in',
        'the|my',
        'car|garage',
        '...',
        'engine running|engine on|hose|exhaust|fumes|carbon monoxide|gas on',
      ],
      ['hose|pipe', '...', 'exhaust', '...', 'car|window|garage'],
      [
        'rope|noose|belt|cord|sheet|cable',
        'is|are|already|i',
        'tied|hanging|up|ready|set|knotted|around',
        '$|and|already|now|in the|to the|from the|my neck|around|above|waiting',
      ],
      [
        'gun|pistol|rifle|revolver|shotgun|handgun',
        '...',
        'next to me|beside me|in my hand|in my hands|in my lap|on my lap|to my head|in my mouth|to my temple|against my head|under my chin|in front of me|out of the safe',
      ],
      [
        'pills|tablets|meds|bottle of pills|razor|razor blade|blade',
        '...',
        'in my hand|in my hands|in front of me|next to me|beside me|lined up|counted out|poured out|ready to go|on my wrist|against my wrist|on my skin|to my wrist|at my wrist',
      ],
      [
        'have|got|holding|with|picked up|found',
        'the|a|my|all|his|dads|moms|grandpas|her',
        'gun|pistol|rope|noose|razor|blade|pills|knife',
        '...',
        'end it|do it|use it|on myself|wrist|wrists|goodbye|ready|cant anymore|die',
      ],
      ['about to|going to|gonna|ready to|im', 'jump|jumping', '$|now|tonight|off|in front|any minute|rn'],
      ['cut|slit|sliced|opened', '...', 'wrists|wrist|veins', '...', 'blood|bleeding|deep|wont stop|bath|goodbye'],
    ],
  },
  {
    id: 'en-tonight',
    category: 'suicide_plan',
    severity: 'imminent',
    good: 'tonight is the night, the letters are written',
    bad: 'tonight is the night, the cake is ready',
    any: [
      [
        'tonight|today|tomorrow|friday|saturday|sunday|monday|this weekend|this',
        'is|will be|it',
        'the night|the day|the end for me|my last|goodbye',
        '...',
        'letter|letters|note|notes|goodbye|pills|rope|end|ending|die|alive|pain|at peace|no more|done with life|cant go on',
      ],
      [
        'by the time|when|if|once',
        'you|anyone|they|someone|u|he|she',
        'read|reads|see|sees|get|gets|find|finds|hear',
        'this|me|it|that|the note|the letter|my note',
        '...',
        'gone|dead|over|not be here|wont be here|too late|at peace|be alive',
      ],
      [
        'last|final',
        'message|post|text|words|goodbye|time you hear|thing i say|thing ill say|night',
        '...',
        'love you|love you all|sorry|goodbye|forgive|ever|on earth|alive|before i go|world',
      ],
      [
        'picked|chosen|chose|set|decided on|settled on|have',
        '...',
        'friday|saturday|sunday|monday|tuesday|wednesday|thursday|date|my birthday|christmas|new year|tonight|anniversary|the day|the place',
        '...',
        'ending it|end it|end my life|die|kill myself|do it|be gone|gone for good|my death|to go',
      ],
      ['gave|given|giving', '...', 'away', '...', 'goodbye|tonight|happening|said bye|last time|no need'],
      [
        `${dying}`,
        'tonight|today|tomorrow|right now|rn|this weekend|this friday|after work|in an hour|by morning|on my birthday|at midnight',
      ],
      [now, '...', dying],
      [
        "wont|won't|not|never",
        '...',
        'alive|breathing|here',
        'tomorrow|in the morning|by morning|by monday|next week|by christmas|to see tomorrow|when you wake up|by tonight|after tonight|for much longer',
      ],
      ['goodbye|bye|farewell', '...', 'cant do this anymore|cant go on|end|its over|forever|not coming back|world'],
      [
        'took|taken|swallowed|popped|downed',
        '...',
        'pills|tablets|meds|paracetamol|tylenol|everything in the cabinet|whole bottle|sleeping pills',
        '...',
        'want to die|wanna die|goodbye|end|waiting|hope i dont wake|dont wake|not wake|bye|sorry|to die',
      ],
      [
        'trying|tried|just tried|attempted',
        'to',
        'hang myself|drown myself|kill myself|end my life|suffocate myself|cut my wrists|slit my wrists|overdose',
        '...',
        'now|tonight|today|just|hour ago|minutes ago|this morning|didnt work|survived|rope broke|again',
      ],
    ],
  },
  {
    id: 'en-affairs',
    category: 'suicide_plan',
    severity: 'high',
    good: 'i sorted my passwords for when i am gone',
    bad: 'i sorted my passwords for when the laptop is new',
    any: [
      [
        'will|passwords|affairs|funeral|insurance|bank|accounts|stuff|belongings|things|bills|pets|dog|cat|letters|letter|note',
        '...',
        'after tonight|after im gone|when im gone|when i am gone|once im gone|when im dead|after im dead|after i die|before i go for good|before i do it|for after|when im no longer here',
      ],
      [
        'took|take|writing|wrote|made|making|finished',
        '...',
        'goodbye letters|goodbye letter|goodbye video|suicide note|goodbye notes|goodbye note|farewell letter|farewell video|my will',
      ],
      [
        'have|got|made|know|know exactly|came up with|working on|my',
        '...',
        'a plan|the plan|a method|the method|everything i need',
        '...',
        'to die|kill myself|end it|end my life|do it|suicide|go through with|not wake up',
      ],
      [
        'plan|planning|planned|planed',
        'to|on|my',
        'die|dying|kill myself|killing myself|end my life|ending my life|suicide|hang myself|overdose|jump',
      ],
      ['going|go|went', 'through with it', '$|this time|tonight|now|tomorrow|finally'],
      [
        'bought|buying|got|ordered|collected|collecting|saving|saved|stockpil*|hoard*|stash*',
        '...',
        'rope|gun|pills|tablets|meds|helium|blades|razor|razors|sodium',
        '...',
        'to do it|to die|kill myself|for when|end it|enough|end|use it|ready|myself',
      ],
    ],
  },
  {
    id: 'en-farewell',
    category: 'suicide_plan',
    severity: 'low',
    good: 'thank you for everything, goodbye',
    bad: 'thank you for everything at the party, see you monday',
    any: [
      [
        'thank you for everything|thanks for everything|you were good to me|you did everything you could|you did all you could|its not your fault|nobodys fault|nothing you could have done|im sorry for everything|sorry for everything',
        '...',
        'goodbye|bye|farewell|ill be gone|see you on|when im gone|my time|at peace',
      ],
      ['take care of|look after', '...', 'for me', '...', 'goodbye|gone|bye|when im|promise'],
      [
        "won't be|wont be|not going to be|not gonna be",
        'around|here',
        'much longer|long|for long|soon|anymore|by then|to see it|to bother you|for you to|for that',
      ],
      [
        "won't|wont",
        'be a problem|be a bother|bother anyone|have to worry about me|need to worry about me|be a burden',
        '...',
        'soon|anymore|longer|after|much|gone',
      ],
      ['soon', '...', 'be over|be free|at peace|be gone|no more pain|stop hurting|all be over'],
      [
        'goodbye everyone|goodbye world|goodbye all|goodbye forever|farewell everyone|my final goodbye|goodbye for good',
      ],
    ],
  },
]
