/** English: danger a person is to themselves. Frames, not a list of sentences. */
import type { Rule } from './rule.ts'

const i = 'i|im|ive|ill|id'
const want = 'want|wanna|wanted|wish|need|ready|prefer|hoping|trying|tryna|hope|deserve|begging|long'
const intend = `${want}|going|goin|gonna|gunna|will|ill|might|may|could|should|plan|planning|planned|thinking|think|thought|thoughts|considering|urge|urges|tempted|decided|feel like|about|wanting|why not|might as well|to just|commit`
const endSelf =
  'kill myself|kill my self|killing myself|killing my self|kms|end my life|ending my life|end my own life|take my life|taking my life|take my own life|taking my own life|end it all|ending it all|hang myself|hanging myself|shoot myself|drown myself|stab myself|unalive|unaliving|un alive|un aliving|unalive myself|commit suicide|committing suicide|suicide|sui|off myself|offing myself|slit my wrists|do myself in|top myself|delete myself|toaster bath|jump off a bridge|jump off the bridge|jump off the roof|jump in front of a train|jump in front of a car|throw myself under'
const now =
  'tonight|right now|rn|today|tomorrow|this evening|this weekend|after work|in an hour|in a minute|by morning|in the morning|after this|before midnight'
const pills =
  'pills|pill|tablets|meds|medication|paracetamol|tylenol|ibuprofen|aspirin|antidepressants|sleeping pills|xanax|bottle|pack|box|stash'

export const enSelf: readonly Rule[] = [
  {
    id: 'en-wish-dead',
    category: 'suicide_passive',
    severity: 'high',
    good: 'honestly i just wish i were dead',
    bad: 'i wish this phone battery was not dead',
    any: [
      ['i|ive|just', 'wish', 'i was|i were|i could be|i could just be', 'dead|never born|not alive|gone forever|dying'],
      ['wish', 'i', 'died|never existed|had never been born|was never born|could die|would die|had died'],
      ['want|wanna|rather', 'be', 'dead'],
      ['id be|i would be|were|better', 'better off dead|off dead'],
    ],
  },
  {
    id: 'en-not-wake',
    category: 'suicide_passive',
    severity: 'high',
    good: 'i go to bed and pray i never wake up',
    bad: 'i hope the kids dont wake up early',
    any: [
      [
        'hope|hoping|wish|wishing|want|wanna|pray|praying|love|like|dream',
        'i|to|id|that i|of|for',
        "don't wake up|not wake up|never wake up|didn't wake up|wouldn't wake up|won't wake up|die in my sleep|sleep forever|fall asleep forever|not waking up|never waking up",
      ],
      ['hope|wish|want|wanna|pray', 'sleep and never wake|sleep and not wake|sleep forever|asleep forever'],
      ['jealous of|envy|envious of', 'people who die|people who died|the dead|dead people|people that die'],
    ],
  },
  {
    id: 'en-not-live',
    category: 'suicide_passive',
    severity: 'high',
    good: "i really don't want to live anymore",
    bad: 'i do not want to live with my parents anymore',
    any: [
      [
        "don't|do not|no longer|dont even|didn't",
        'want|wanna|care|feel like',
        'live|alive|exist|be alive|living|existing|be here anymore|be here any more|be in this world|be on this earth',
      ],
      ["can't|cannot|don't", 'live|want', 'to be alive|anymore with myself'],
      ["don't|no", 'deserve|will|reason', 'live|to live|be alive|to be alive|stay alive'],
      ['nothing', 'left|to', 'live for'],
      [
        'no point|no use|whats the point|what is the point',
        'in|of|to',
        'me living|living|being alive|me being alive|me being here|keep living|staying alive',
      ],
      ["isn't|is not|not", 'worth', 'living|living anymore'],
      ['tired|sick|done', 'of|with', 'living|being alive|life|existing'],
      ['lost', 'will', 'live'],
    ],
  },
  {
    id: 'en-not-exist',
    category: 'suicide_passive',
    severity: 'high',
    good: 'i wish i could just not exist',
    bad: 'i wish this meeting did not exist',
    any: [
      [
        'want|wanna|wish|wish i could|wanting|love|rather',
        'not exist|stop existing|cease to exist|disappear forever|not be alive|stop being alive|no longer exist|vanish forever|be erased',
      ],
      ['wish', 'i', "didn't exist|could stop existing|never existed"],
    ],
  },
  {
    id: 'en-if-it-happened',
    category: 'suicide_passive',
    severity: 'high',
    good: 'if a truck hit me today id be relieved',
    bad: 'if the bus is late id be annoyed',
    any: [
      [
        "wouldn't mind|wouldn't care|hope|wish|be fine|be okay|be ok|be glad|be relieved|be happy",
        '...',
        'hit me|hits me|took me out|takes me out|run me over|ran me over|runs me over|killed me|i died|i just died|i die|my heart stopped|crashed with me',
      ],
      [
        'if',
        'my heart stopped|i died|i just died|didnt wake up|hit me|took me out|i crashed',
        '...',
        "relieved|relief|fine|ok with|okay with|wouldn't mind|wouldn't care|glad",
      ],
    ],
  },
  {
    id: 'en-burden',
    category: 'suicide_passive',
    severity: 'low',
    good: 'they would all be happier if i was gone',
    bad: 'traffic is easier if i leave at six',
    any: [
      [
        'better|better off|easier|simpler|happier|fine|manage|cope|lighter',
        '...',
        "without me|if i wasn't|if i weren't|if i just wasnt|if i just werent|if i simply wasnt|if i didnt exist|if i stopped existing|once i'm gone|when i'm gone|once im dead|if i was not around|if i was gone|if i were gone|if i disappeared|if i died|if i was dead",
      ],
      [
        'nobody|no one|noone|anyone|who|anybody',
        'would|will|wouldnt|wont|even',
        'notice|care|miss',
        '...',
        'gone|i died|disappeared|if i disappear|if i was|if i were|if i wasnt|if i werent|if i just|if i left for|if i stopped existing|if i dropped|i vanished|if i vanish|me',
      ],
      [
        'burden|dead weight|deadweight|waste of space|drain',
        'to|on|for|of',
        'everyone|everybody|all|family|my family|people|them|kids|my kids',
      ],
      [i, 'just|such|only|basically|a', 'burden|dead weight|deadweight|waste of space'],
    ],
  },
  {
    id: 'en-no-point',
    category: 'suicide_passive',
    severity: 'low',
    good: 'i see no point in anything anymore',
    bad: 'whats the point of this button',
    any: [
      [
        "what's the point|what is the point|no point|see the point|no reason",
        'anymore|any more|in living|of living|of life|anything|going on|being here|to be here|keep going|get up|trying',
      ],
      ['^', "what's the point|what is the point|what's even the point", '$'],
      [
        "don't|can't|cannot|not|never",
        'expect|see|picture|imagine|planning',
        '...',
        'to be around|be around|to be here|being around|being here|a future|myself next year|be here for',
      ],
      ['stay|staying|still', 'alive', 'i guess|unfortunately|sadly|for some reason|apparently'],
      ["won't|not going to|not gonna", 'be', 'here much longer|around much longer|around for long|here for long'],
      ['life|everything', 'feels|is|seems', 'pointless|meaningless|not worth it'],
      ["don't|not", 'want|wanna', 'be here'],
    ],
  },
  {
    id: 'en-cannot-go-on',
    category: 'suicide_passive',
    severity: 'low',
    good: 'i really cannot go on like this',
    bad: 'we can not do this puzzle without a hint',
    any: [
      [
        "can't|cannot|can not|dont think i can|cant",
        'do this anymore|do this any more|do it anymore|take it anymore|take this anymore|take anymore|go on|go on like this|keep going|carry on|do life|live like this|keep doing this|bear it anymore|hold on anymore',
      ],
      ['want|need', 'it|everything|the pain|all of it', 'to stop|to end|to be over'],
      ['i', 'give up on|gave up on', 'life|everything|myself|living'],
      ['^', "i'm going to die|im gonna die", '$'],
      ['^', 'suicide|suicidal|kms', '$'],
      ['gonna|going|will|want', 'end it', 'tonight|today|soon'],
    ],
  },
  {
    id: 'en-want-die',
    category: 'suicide_active',
    severity: 'high',
    good: 'lately i have been wanting to die',
    bad: 'my plants want to die on this balcony',
    any: [
      ['want|wanna|wanted|wish|ready|hoping|need|deserve|trying|tryna|wanting', 'to die|die|to be dead'],
      ['thoughts of|thinking of|thinking about|think about|thinkin about', 'dying|death every|wanting to die'],
      ["can't stop|keep|always", 'thinking', 'dying'],
    ],
  },
  {
    id: 'en-end-self',
    category: 'suicide_active',
    severity: 'high',
    good: 'i keep thinking about killing myself',
    bad: 'i keep thinking about killing the deal',
    any: [
      [
        'unalive myself|kms|killing myself|suicide|dying|ending it',
        '...',
        'all i think|only thing i think|all i can think',
      ],
      ['if', 'i', 'killed myself|ended my life|hanged myself|took my life'],
      [intend, endSelf],
      ['keep|cant stop|always|been', 'thinking|imagining|picturing|dreaming', endSelf],
      ['thoughts|idea|ideas|fantasies', 'of|about', endSelf],
      ['i|ill', 'kill myself|end my life|hang myself|unalive myself|take my own life'],
      ['kms', '...', 'serious|seriously|fr|for real|not joking|no joke|every day|idc|actually|mean it|rn'],
      ['self', 'delete|deletion|deleting', 'sounds|rn|tonight|soon|is|myself|button|$'],
      ['suicide|killing myself|unaliving|un aliving|suicidal', 'in|on', 'head|mind'],
      ['suicide', '...', 'only way|way out|only option|best option|an option|all day|every night'],
    ],
  },
  {
    id: 'en-suicidal',
    category: 'suicide_active',
    severity: 'high',
    good: 'feeling really suicidal since monday',
    bad: 'the deadline plan felt ambitious',
    any: [
      [`${i}|feel|feeling|felt|been|being|getting|still|very|so|really|am|kinda|actively`, 'suicidal|sui'],
      ['suicidal|sui|suicide', 'thoughts|ideation|again|tonight|urges|feelings|today|rn|and|at the moment|lately'],
    ],
  },
  {
    id: 'en-when',
    category: 'suicide_plan',
    severity: 'imminent',
    good: "tonight i'm going to end my life",
    bad: 'tonight i am going to end the call early',
    any: [
      [`${intend}|im`, `${endSelf}|die|be dead`, '...', now],
      [now, '...', 'going to|gonna|will|ill|want to|planning to|its over for me and', `${endSelf}|die|be dead`],
      ["won't|not", 'be', 'alive', 'tomorrow|tonight|next week|in the morning|by morning|by monday'],
      ['this|today|tonight', 'is', 'my last', 'day|night', 'alive|on earth|on this earth|here on earth'],
    ],
  },
  {
    id: 'en-means',
    category: 'suicide_plan',
    severity: 'imminent',
    good: 'i have the rope ready in the garage',
    bad: 'i have the climbing rope packed for saturday',
    any: [
      ['gun|rope|pills|noose|razor|blade', '...', 'shoot myself|hang myself|kill myself|end my life|end it all'],
      [
        'got|have|holding|with|sitting',
        'the|a|my|all|these|enough',
        `${pills}|gun|rope|noose|razor|blade|knife`,
        '...',
        'in my hand|in my hands|in front of me|ready|counted|lined up|loaded|to my head|around my neck|to end it|to do it|to kill myself',
      ],
      ['noose', 'around|is|tied|ready|hanging'],
      ['tied|made|tying', 'a|the', 'noose'],
      ['cut|slit|slashed|opened', 'my', 'wrists|wrist|veins'],
      ['gun', 'to|in', 'my head|my mouth'],
    ],
  },
  {
    id: 'en-edge',
    category: 'suicide_plan',
    severity: 'imminent',
    good: 'standing on the ledge and looking down',
    bad: 'standing on the ladder and painting',
    any: [
      [
        `${i}|standing|sitting`,
        'on|at|over|near',
        'ledge|train tracks|railway tracks|edge of the roof|wrong side of the railing|side of the bridge|edge of the bridge|top of the car park|top of the parking',
      ],
      [
        `${i}|standing|sitting`,
        'on|at',
        'bridge|roof|rooftop|platform|balcony|cliff|tracks',
        '...',
        'jump|want to die|goodbye|over|end it|come down|climb down|step off|let go|looking down',
      ],
      [
        'going|gonna|ready|about',
        'jump|to jump|step off|jump off',
        'off|from|in front|now|the roof|the bridge|the balcony|the building',
      ],
    ],
  },
  {
    id: 'en-taken',
    category: 'suicide_plan',
    severity: 'imminent',
    good: "i've just tried to hang myself",
    bad: 'i tried to hang a shelf by myself',
    any: [
      [
        'just|already|i',
        'tried|attempted',
        endSelf,
        '...',
        'now|just|today|tonight|minutes ago|an hour ago|this morning',
      ],
      ['just', 'tried|attempted', endSelf],
      [
        'i|already|just|ive',
        'took|swallowed|taken',
        '...',
        'pills|tablets|meds',
        '...',
        'goodbye|sorry|bye|forgive|die|over soon|wont be long',
      ],
    ],
  },
  {
    id: 'en-preparing',
    category: 'suicide_plan',
    severity: 'high',
    good: 'i wrote my goodbye letters this week',
    bad: 'i wrote my thank you letters this week',
    any: [
      ['planning|planned|plan|preparing|prepared', 'my suicide|my death|my own death'],
      [
        'wrote|written|writing|left|leaving|finished|have|got',
        '...',
        'goodbye letters|goodbye letter|goodbye note|goodbye notes|suicide note|suicide letter|last letter|final letter|farewell letter|letters to everyone and|note for when im gone',
      ],
      [
        'letters to everyone|letter to everyone|notes to everyone|goodbye to everyone',
        '...',
        'peace*|calm*|ready|relie*|over',
      ],
      [
        "won't|dont|not",
        'need|be needing',
        'em|them|it|anything|my stuff|any of it',
        'where im going|anymore where|soon',
      ],
      [
        'gave|given|giving',
        'away|my cat|my dog|my guitar|my things|my stuff|everything',
        '...',
        "won't need|wont be needing|no longer need|dont need",
      ],
      [
        'figured|worked|know|decided|planned|researched|chosen|chose',
        'how',
        '...',
        'do it|die|end it|kill myself|go out',
        '...',
        'happy|calm*|peace*|relie*|finally|goodbye|final',
      ],
      ['know|decided|planned|figured|have', 'how', '...', 'kill myself|end my life|die'],
      [
        'picked|chosen|set|chose|have',
        'a|the|my',
        'date|day',
        '...',
        'calm*|peace*|relie*|to die|to do it|to end it|to go',
      ],
      ['have|got|made|making', 'a|the|my', 'suicide plan|plan to die|plan to kill myself|plan to end'],
      ['stockpiling|saving up|saved up|hoarding|collecting|stashing', 'pills|tablets|meds|medication|my meds'],
    ],
  },
  {
    id: 'en-how',
    category: 'suicide_plan',
    severity: 'high',
    good: 'looking up the least painful way to die',
    bad: 'looking up the least painful way to remove a splinter',
    any: [
      [
        'painless|least painful|easiest|quickest|fastest|best|easy',
        'way|ways|method|methods',
        'die|kill myself|end it|to go',
      ],
      [
        'googl*|search*|looking up|looked up|research*|reading about',
        '...',
        'hurts least|hurt least|ways to die|way to die|lethal dose|how to die|suicide methods|painless|kill myself|hang myself',
      ],
      ['how many|how much', `${pills}|insulin`, '...', 'to die|kill me|lethal|fatal|not wake up|end it'],
      ['how', 'to', 'tie a noose|kill myself|hang myself|die painlessly'],
    ],
  },
  {
    id: 'en-goodbye',
    category: 'suicide_plan',
    severity: 'high',
    good: 'this is my last message, tell my mum i love her',
    bad: 'this is my last message about the invoice',
    any: [
      ['this is', 'goodbye|my goodbye', '...', 'forever|everyone|world|sorry|love'],
      ['my last message|my final message', '...', 'love|sorry|goodbye|forgive'],
      ['goodbye|bye', 'cruel world|forever|world', '$'],
      ['see|meet', 'you', 'on the other side|in the next life'],
      ['tell', '...', 'i loved them|i loved her|i loved him|im sorry i', '...', 'when im gone|after im gone|gone'],
    ],
  },
  {
    id: 'en-cut',
    category: 'self_harm',
    severity: 'high',
    good: 'i started cutting myself again',
    bad: 'i cut myself off a slice of cake',
    any: [
      ['been|started|im|keep|i', 'cutting', 'again|lately|to cope'],
      [
        'burn|burned|burnt|burning|cut|cutting|slice*',
        'my arm|my arms|my leg|my legs|my skin|my thigh|my thighs',
        '...',
        'cigarette|lighter|on purpose|razor|blade|deeper',
      ],
      [
        `${i}|keep|started|want|wanna|need|going|gonna|been|did|have|urge|urges|again|just|and|to`,
        'cut myself|cutting myself|cut my arm|cut my arms|cut my wrist|cut my thigh|cut my thighs|cut my legs|burn myself|burned myself|burnt myself|burning myself|hurt myself|hurting myself|harm myself|harming myself|self harm|selfharm|self harmed|self harming|self injure|hit myself|hitting myself|punch myself|punching myself|scratch myself until|starve myself to punish',
      ],
      [
        'hurt|cut|cutting|burn|hurting|harm|hitting',
        'myself|my arms|my wrists|my thighs',
        '...',
        'to feel|calm|relief|cope|numb|punish|deserve it|blood',
      ],
      ['need|want|wanna|have|gotta', 'to bleed|my blade|my razor|the blade|to see blood|to cut'],
      ['hide|hid|hiding|cover*', '...', 'my cuts|my scars|the cuts|fresh cuts'],
      ['fresh|new|deep', 'cuts|burns', 'on my'],
    ],
  },
  {
    id: 'en-cut-coded',
    category: 'self_harm',
    severity: 'high',
    good: 'relapsed last night with the razor',
    bad: 'relapsed into watching soaps last night',
    any: [
      ['did|made|got|new|more|again|deep', 'styros|styro|barcode|barcodes|cat scratches'],
      ['barcode|styro', 'arms|arm|wrist|thighs|cuts|deep'],
      [
        'relapse*|clean gone|broke my streak|old habit',
        '...',
        'cut|cuts|cutting|blade|razor|lighter|scratches|scratch|styro*|sleeves|arms|wrist|wrists|thighs',
      ],
      ['blade|razor|lighter', 'on|to|against', 'my', 'skin|arm|arms|wrist|thigh'],
    ],
  },
]
