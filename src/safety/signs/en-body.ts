/** English: danger from the body, from food, from what was taken, and from a mind that is losing its footing. */
import type { Rule } from './rule.ts'

const anyone =
  'i|im|ive|he|hes|she|shes|they|theyre|mum|mom|dad|friend|baby|son|daughter|wife|husband|partner|brother|sister|mate|roommate|grandma|grandpa|someone|guy|girl|kid|mother|father|boyfriend|girlfriend|colleague|flatmate'
const drug =
  'pills|pill|tablets|meds|medication|paracetamol|tylenol|ibuprofen|aspirin|antidepressants|xanax|oxy|sleeping tablets|insulin|morphine|fentanyl'

export const enBody: readonly Rule[] = [
  {
    id: 'en-no-breath',
    category: 'medical_emergency',
    severity: 'imminent',
    good: 'my father fell and he is not breathing',
    bad: 'my father says breathing is not hard',
    any: [
      ['hes|shes|is|theyre|baby is|son is|daughter is', 'choking', '...', 'breathe|blue|help|food|coughing'],
      ["not|isn't|stopped|isnt even|barely|hardly|wasnt", 'breathing'],
      [
        anyone,
        "can't breathe|cannot breathe|struggling to breathe|gasping",
        '...',
        'chest|lips|blue|throat|swelling|swollen|allergic|asthma attack|inhaler|arm',
      ],
      ['choking', 'on', '...', "can't|help|breathe|blue|now"],
    ],
  },
  {
    id: 'en-breath-maybe',
    category: 'medical_emergency',
    severity: 'low',
    good: 'help, i cannot breathe properly',
    bad: 'i could not breathe laughing',
    any: [
      ['i', "can't|cannot|cant", 'breathe|breath'],
      ['i|having|got|have|my', 'chest pain|chest pains|pain in my chest|chest hurts'],
    ],
  },
  {
    id: 'en-collapse',
    category: 'medical_emergency',
    severity: 'imminent',
    good: 'my sister fainted and she is unresponsive',
    bad: 'my sister fainted in the school play',
    any: [
      [
        'collapse*|passed out|unconscious|fainted|fell|on the floor|on the kitchen floor|blacked out',
        '...',
        "won't wake|wont wake|isnt waking|not waking|isn't waking|not responding|wont respond|wont answer|doesnt answer|unresponsive|not moving|isnt moving|cant wake|grey|blue",
      ],
      [
        'is|hes|shes|theyre|was|just',
        'unconscious|unresponsive|turning blue|having a seizure|having a stroke|having a heart attack|bleeding out',
      ],
      ['im|think im|i am', 'having a heart attack|having a stroke|bleeding out|going into shock'],
      ['seizure|convulsing|fitting', '...', "breathing|wont stop|won't stop|minutes|still|another one|not waking"],
      [
        'hit',
        'head|her head|his head|my head|their head',
        '...',
        'throwing up|vomiting|not making sense|confused|passed out|sleepy|wont wake',
      ],
    ],
  },
  {
    id: 'en-heart',
    category: 'medical_emergency',
    severity: 'imminent',
    good: 'bad chest pain and it spreads to my left arm',
    bad: 'my arms hurt after chest day',
    any: [
      [
        'chest',
        'pain|pains|hurts|tight|tightness|pressure|crushing|heavy',
        '...',
        'arm|jaw|sweating|cant breathe|spreading|spreads|going numb|shoulder|faint',
      ],
      [
        'crushing|squeezing|pressure|stabbing|pain',
        'in|on',
        'chest',
        '...',
        'arm|jaw|sweating|cant breathe|spreading|numb|back',
      ],
      ['face', 'droop*|is numb|went numb|hanging|drooping'],
      ['slurred|slurring|slurs', 'speech|words|her words|his words|my words|her speech|his speech'],
      [
        "can't|cannot",
        'move|feel|lift',
        'left|right|one|his left|his right|her left|her right|my left|my right',
        'side|arm|leg|half',
      ],
    ],
  },
  {
    id: 'en-blood',
    category: 'medical_emergency',
    severity: 'imminent',
    good: 'there is blood everywhere and it does not stop',
    bad: 'we put blood, sweat and tears in it',
    any: [
      [
        'bleeding|blood',
        '...',
        "wont stop|won't stop|not stopping|doesnt stop|does not stop|isnt stopping|cant stop it|everywhere|heavily|really bad|pouring|through the towel",
      ],
      ["can't|cannot", 'stop', 'the bleeding|bleeding'],
      ['throat|tongue|lips|face', 'is|are|keeps|started', 'swelling|swollen|closing|closing up'],
      ['allergic|anaphyla*', '...', 'cant breathe|swelling|epipen|epi pen|swollen|throat'],
    ],
  },
  {
    id: 'en-overdose',
    category: 'overdose',
    severity: 'imminent',
    good: 'i took way too many sleeping pills',
    bad: 'i took my evening pills like always',
    any: [
      [
        'took|taken|swallowed|swallow|downed|ate|had|drank|chugged|mixed',
        'all|all my|all of my|all the|all her|all his|all their|all of her|all of his|all of their|her whole|his whole|my whole|whole|entire|too many|too much|way too many|bunch of|handful|handful of|handfuls|lots of|bottle of|box of|pack of|double|loads of|#',
        `${drug}|bottle of ${drug.split('|').join('|bottle of ')}`,
      ],
      ['took|taken|swallowed|downed|ate', 'the|a', 'whole|entire', 'bottle|pack|packet|box|strip', 'of|now|and|$|im|i'],
      [
        'took|taken|swallowed|downed',
        'whole|entire',
        'bottle|packet|strip',
        '...',
        'pills|tablets|meds|sorry|sleepy|dizzy|sick|help|mum|mom',
      ],
      [
        'drank|swallowed|ate|drunk|eaten',
        'bleach|antifreeze|battery|batteries|poison|detergent|drain cleaner|rat poison|my pills|her pills|his pills|my meds',
      ],
      [anyone, 'just|have|has|think|might have', 'overdosed|overdosing|oded|overdose'],
      [anyone, 'overdosed|overdosing|oded|took an overdose'],
      [
        'took|taken|shot up|used|had|mixed',
        '...',
        'something|pills|heroin|drugs|stuff|xanax|fentanyl|alcohol',
        '...',
        "wont wake|cant wake|won't wake|isnt waking|not waking|not breathing|blue lips|is blue|turning blue|unconscious|unresponsive",
      ],
    ],
  },
  {
    id: 'en-leaning-on',
    category: 'overdose',
    severity: 'low',
    good: 'i have been drinking alone every night to cope',
    bad: 'i have been drinking more water',
    any: [
      [
        'drinking|drunk|getting high|using|popping pills|taking pills|drink',
        '...',
        'every night|every day|to cope|to forget|to sleep|to get through|on my own again',
      ],
      ["can't|cannot|couldnt", 'stop', 'drinking|using|taking pills'],
      ['relapsed|relapse', '...', 'drinking|drink|drank|drugs|using|heroin|coke|bottle'],
    ],
  },
  {
    id: 'en-eating',
    category: 'eating_disorder',
    severity: 'low',
    good: 'i have not eaten in three days on purpose',
    bad: 'i have not eaten at that cafe',
    any: [
      [
        "haven't|not|havent|didnt",
        'eaten|eat|ate',
        'in|for|since|all|anything',
        '#|two|three|four|five|days|day|a week|yesterday|monday|today',
      ],
      [
        '#|two|three|four|day',
        'days|of|day',
        'without food|no food|without eating|of not eating|a water fast|water fast|of fasting',
      ],
      [
        'no food|water fast|not eating|fasting|starving myself|starve myself',
        '...',
        'til|till|until|fits|thin|skinny|weight|lose|punish|deserve|thighs',
      ],
      [
        'purge|purging|purged|throw up|throwing up|threw up|puke|make myself sick|made myself sick',
        '...',
        'after every|after i eat|after eating|after dinner|after lunch|on purpose|every meal|what i ate|calories|again after',
      ],
      ['make|made|making', 'myself', 'sick|throw up|vomit|puke'],
      ['meanspo|thinspo|bonespo|pro ana|proana|ugw|laxatives'],
      [
        'body checking|bodychecking|safe foods|safe food|fear foods|fear food|binge and purge|binged and purged|goal weight|restricting again',
      ],
      ['binge|binged|bingeing|binging', '...', 'purge*|hate myself|disgusting|fat|ashamed|restrict*|fast'],
      [
        'so|too|feel',
        'fat|disgusting',
        '...',
        'not eat|stop eating|starve|dont deserve food|skip meals|skipping meals',
      ],
    ],
  },
  {
    id: 'en-eating-danger',
    category: 'eating_disorder',
    severity: 'high',
    good: 'not eaten since sunday and i keep fainting',
    bad: 'not eaten since lunch and i keep yawning',
    any: [
      [
        'not eaten|havent eaten|not eating|barely eaten|barely eating|purge*|purging|fasting|starving|restricting|laxatives|throwing up on purpose',
        '...',
        'fainted|fainting|faint|passed out|passing out|heart is weird|heart skips|heart keeps|collapsed|blacked out|blacking out',
      ],
      [
        'fainted|fainting|passed out|collapsed|heart skips',
        '...',
        'eaten|not eating|purg*|fasting|starving|restricting|laxatives',
      ],
    ],
  },
  {
    id: 'en-voices',
    category: 'psychosis',
    severity: 'high',
    good: 'i hear voices when nobody is in the house',
    bad: 'we raised our voices in the house',
    any: [
      ['the voices|voices', 'tell|told|tells|telling|say|said|saying|keep|want|are|wont|know|in my head|got'],
      [
        'hear|hearing|heard',
        'voices',
        '$|in my head|telling|tell|talking|when|at night|that|again|all|and|saying|even',
      ],
      [
        'tv|radio|television|lights|walls|wifi|toaster|news anchor',
        '...',
        'talking to me|talks to me|talk to me|sending me|orders|messages for me|telling me to|speaking to me|speaks to me|watching me|reading my',
      ],
      ['through|from', 'lights|tv|radio|walls|vents', '...', 'talk to me|speak to me|messages|voices|watching me'],
      [
        'talk to me|speak to me|signals|messages',
        '...',
        'through the lights|through the tv|through the walls|through the radio|in the lights',
      ],
    ],
  },
  {
    id: 'en-mind-read',
    category: 'psychosis',
    severity: 'high',
    good: 'my neighbours are reading my thoughts',
    bad: 'my partner is reading my thoughts column',
    any: [
      ['putting|inserting|beaming', 'thoughts|ideas', 'in|into', 'my head|my mind|my brain'],
      [
        'reading|read|hear|hearing|stealing|controlling|broadcasting|broadcast|inserting|control|reads',
        'my|our',
        'thoughts|mind|brain',
        '$',
      ],
      [
        'reading|hear|stealing|controlling|broadcasting|inserting|control',
        'my',
        'thoughts|mind|brain',
        'out|through|with|into|to|and|at night|all',
      ],
      ['chip|device|tracker|something', 'in|inside', 'my', 'head|brain|teeth|body|skin'],
      [
        'wife|husband|mother|mum|mom|father|dad|family|partner|boyfriend|girlfriend|kids',
        '...',
        'replaced|impostor|imposter|a clone|not really her|not really him|a double|body double',
      ],
      [
        'everyone|everybody|people|they|government|fbi|cia|police|neighbours|neighbors',
        '...',
        'in on it|after me|plotting against me|spying on me|poisoning me|poisoning my food|want me dead|watching me through',
      ],
    ],
  },
  {
    id: 'en-chosen',
    category: 'psychosis',
    severity: 'high',
    good: 'i was chosen to save humanity, god told me',
    bad: 'i was chosen to lead the meeting',
    any: [
      ['chosen|sent|picked', 'to', 'save|fix|lead|heal|change|cleanse|warn', 'world|humanity|mankind|earth|everyone'],
      ['im|i am', 'the messiah|jesus|god|the chosen one|a prophet|the prophet|immortal'],
      [
        "haven't|havent|not|no|without",
        'slept|sleep|sleeping',
        '...',
        'days',
        '...',
        'chosen|mission|genius|figured out|solve|solved|powers|unstoppable|never felt better|millionaire|god',
      ],
    ],
  },
  {
    id: 'en-commands',
    category: 'psychosis',
    severity: 'imminent',
    good: 'the voices say i must hurt my son',
    bad: 'the voices in the choir hurt my ears',
    any: [
      [
        'voices|voice|god|tv|radio',
        'tell|told|telling|say|said|saying|want|order*|keep|tells|says',
        '...',
        'kill|stab|hurt someone|hurt him|hurt her|hurt them|hurt my|jump|hurt myself|burn|die',
      ],
    ],
  },
]
