/** English: danger between people, and worry about somebody else. */
import type { Rule } from './rule.ts'

const partner = 'husband|wife|boyfriend|girlfriend|bf|gf|partner|ex|fiance|fiancee|hubby'
const they = `he|she|hes|shes|they|theyre|${partner}`
const mine = `my ${partner.split('|').join('|my ')}`
const her = `her|him|them|${mine}`
const kin =
  'dad|father|mom|mum|mother|stepdad|stepmom|stepmum|stepfather|stepmother|uncle|aunt|grandpa|grandad|grandfather|parents|moms boyfriend|mums boyfriend|moms bf|mums bf|brother|coach|teacher|foster dad|foster mum|priest|cousin'
const child =
  'my baby|the baby|my son|my daughter|my kid|my kids|my child|my toddler|the kids|my stepson|my stepdaughter|our baby|our son|our daughter'
const hits =
  'hit|hits|beat|beats|punched|punches|kicked|kicks|slapped|slaps|choked|chokes|strangled|strangles|shoved|shoves|pushed|grabbed|dragged|smacked|throttled|headbutted|burned|burnt|bit'
const hitting = 'hitting|beating|choking|strangling|attacking|punching|kicking|hurting'
const weapon = 'gun|knife|bat|machete|rifle|pistol|axe|hammer|blade|shotgun'
const friend = `friend|mate|bestie|colleague|coworker|co worker|member|teammate|roommate|flatmate|housemate|cousin|classmate|someone|somebody|kid|brother|sister|son|daughter|mum|mom|dad|mother|father|user|guy|girl|neighbour|neighbor|student|niece|nephew|he|she|${partner}`
const risk =
  'kill himself|kill herself|kill themselves|kill themself|killing himself|killing herself|killing themselves|suicide|suicidal|wants to die|want to die|wanting to die|end it all|end his life|end her life|end their life|hang himself|hang herself|not be here anymore|cutting himself|cutting herself|cutting themselves|cuts himself|cuts herself|self harm|self harming|overdosed|goodbye forever|jump off|doesnt want to live|unalive|take his own life|take her own life'

export const enOthers: readonly Rule[] = [
  {
    id: 'en-threat-bare',
    category: 'harm_others',
    severity: 'low',
    good: 'i am going to kill my manager',
    bad: 'i am going to kill my afternoon with films',
    any: [
      [
        'going|gonna|gunna|will|ill|want|wanna|swear',
        'kill|murder|strangle|destroy|beat up',
        'him|her|them|you|my boss|my manager|my coworker|my dad|my mum|my mom|my brother|my sister|my neighbour|my neighbor|my roommate|that man|that woman|that guy|everyone|people',
      ],
      ['i|ill', 'might|could', 'hurt|hit', 'someone|somebody|him|her|them', '$'],
    ],
  },
  {
    id: 'en-threat',
    category: 'harm_others',
    severity: 'high',
    good: 'i will kill him, i know when he gets home',
    bad: 'i will call him, i know when he gets home',
    any: [
      [
        'going|gonna|will|ill|want|wanna',
        'shoot up|blow up|burn down',
        'school|my school|the school|work|the office|the place|my work|his house|her house|church|the mosque',
      ],
      [
        'going|gonna|gunna|will|ill|want|wanna|swear',
        'kill|murder|shoot|stab|strangle|hurt|beat|smash|end|burn',
        '...',
        'i know where|know where he|know where she|know where they|i know when|know what time|he parks|she parks|i mean it|not joking|im serious|wait for him|wait for her|waiting for|have a gun|got a gun|got a knife|have a knife|bought a gun|bought a knife',
      ],
      [
        'going|gonna|gunna|will|ill|want|wanna|swear|could',
        'stab|shoot|murder|put a knife in|put a bullet in|slit',
        'him|her|them|my boss|my manager|my coworker|my dad|my stepdad|my neighbour|my neighbor|my brother|someone|everyone|his throat|her throat|people|that man|that guy',
      ],
      [
        'i|im',
        'want|wanna|going to|gonna',
        'hurt|harm|kill',
        'people|someone|somebody|him|her|them|everyone',
        'badly|bad|for real|so much|so bad|for what|and',
      ],
      [
        'thoughts|fantas*|thinking|plans|planning|urge|urges',
        'of|about|to',
        'hurting someone|killing someone|killing him|killing her|killing them|hurting people|hurt someone|kill someone|kill him|kill her|shooting|stabbing',
        '$',
      ],
      ['he|she|they', 'going to|gonna|will', 'pay', '...', weapon],
    ],
  },
  {
    id: 'en-armed',
    category: 'harm_others',
    severity: 'imminent',
    good: 'i have a gun and i am outside his work',
    bad: 'i have a coffee and i am outside his work',
    any: [
      [
        'bring*|got|have|holding|taking|grabbed|loaded|loading|with|took',
        weapon,
        '...',
        'theyll see|theyll pay|he will pay|hell pay|shell pay|going in|outside his|outside her|outside their|at his door|at her door|her house|his house|to school|to the office|to work|next room|to the school|hes here|shes here|waiting for him|waiting for her',
      ],
      ['bring*|taking|take|took', '...', 'gun|rifle|shotgun|pistol', '...', 'office|work|school|class|church|theyll'],
      [
        'outside|at',
        'his|her|their',
        'house|place|door|work|flat|car',
        '...',
        `${weapon}|going in|going to hurt|going to kill`,
      ],
      [weapon, 'in my hand', '...', 'he|she|hes|shes|him|her|them|they|theyre'],
      [
        'driving|drive|on my way|going|heading|walking',
        'over there|over|to his|to her|to their|there now',
        '...',
        'walk away from|not going to walk|wont walk away|pay for|kill|beat|regret|make him sorry|stab|shoot|wont walk|hurt him|hurt her',
      ],
      ['about to|going to|gonna', 'kill|stab|shoot|hurt', 'him|her|them|someone', 'right now|now|tonight|rn'],
    ],
  },
  {
    id: 'en-hits-me',
    category: 'ipv_victim',
    severity: 'high',
    good: 'my boyfriend slapped me again',
    bad: 'my boyfriend beat me at cards again',
    any: [
      [they, 'slammed|slams|smashed|bashed|pinned', 'me|my head|my face', 'into|against|on|to|down'],
      [they, 'throws|threw', 'things|stuff|plates|objects', 'at me'],
      [they, 'slapped|punches|kicks|slaps|chokes|pulls', 'my face|my hair|and kicks me|and punches me'],
      [they, hits, 'me'],
      [they, 'threw|throws', 'me|things at me|plates at me|a plate at me', 'against|down|into|across|when|at|on|$'],
      [they, 'physically|sometimes|always', 'hurts|hurt|abuses|abused', 'me'],
      ['my|the', partner, 'abuses|abused|is abusive|hurts me|is violent|threatens me|threatened me'],
      ['i|been|being|got|was', 'hit|beaten|choked|abused|slapped|strangled', 'by', 'him|her|my|partner'],
      [they, 'put|had|puts|has', 'hands|hand', 'around|on|round', 'my', 'throat|neck'],
      ['bruise*|black eye|broken|split lip|marks', 'from|where|because|after', `${they}|him|her`],
    ],
  },
  {
    id: 'en-fear-of',
    category: 'ipv_victim',
    severity: 'high',
    good: 'i am terrified of my husband when he drinks',
    bad: 'i am terrified of the dark when we camp',
    any: [
      ['afraid of|scared of|terrified of|frightened of|fear', mine, '$'],
      ['afraid of|scared of|terrified of|frightened of', `${mine}|him|her`, 'when|at home|and|every|again'],
      [
        'afraid|scared|terrified|worried',
        'he|hell|she|shell|my',
        'will|might|is going to|gonna|going to|partner|husband|wife|ex',
        'hit|hurt|kill|find|beat|come after',
        'me',
      ],
      ['afraid|scared|terrified', 'hell|shell|he', 'hit|hurt|kill|find|beat', 'me'],
      ['afraid|scared|terrified', 'to', 'go home|be home|say no to him|say no to her|be alone with'],
      [
        they,
        'said|says|say|threatens|threatened|swears|swore|keeps saying|told me|going to|will',
        '...',
        'kill me|hurt me|find me|kill you|hurt you|kill himself|kill herself|never see the kids|see the kids again|take the kids|beat me|make me pay|come after me',
      ],
      [they, 'following|stalking|stalks|follows|stalked', 'me'],
    ],
  },
  {
    id: 'en-control',
    category: 'ipv_victim',
    severity: 'high',
    good: 'she reads my messages and controls our money',
    bad: 'she reads my messages late and forgets our plans',
    any: [
      [
        they,
        "won't let|doesn't let|wont let|never lets|not let|forbids|doesnt allow|wouldnt let",
        'me|me to',
        'leave|go out|work|see my|see anyone|see friends|talk to|have money|have my|have a|use my|call|go anywhere|go to work|get a job|meet',
      ],
      [
        they,
        'check|checks|checking|goes through|track|tracks|tracking|monitors|searches',
        'my',
        'phone|messages|location|texts|email|every move|calls|dms',
      ],
      [they, 'reads', 'my', 'messages|texts|emails', '...', 'controls|every|always|makes me|passwords'],
      [
        they,
        'took|takes|keeps|hides|locks|controls|holds|hid',
        'my|all|the|our',
        'bank card|money|card|cards|passport|wages|salary|car keys|papers|documents|pay|finances|bank account|allowance',
      ],
      [they, 'decides|controls|dictates', 'what|who|where|everything|when', 'i|we|about me'],
      [
        'not allowed|isnt allowed|never allowed',
        'to',
        'see|leave|go|talk|work|have|drive|visit',
        '...',
        'he|she|hes|shes|him|her|husband|wife|alone|permission|friends|family|without',
      ],
      [
        they,
        'put|installed|hid|has|hides',
        'cameras|camera|tracker|airtag|spyware|gps|a tracker',
        '...',
        'me|my|i|who',
      ],
      [they, 'locks|locked|lock', 'me', 'in|out|inside|outside|up'],
      [
        'have to|need to|must',
        'show|share|send',
        'him|her|my',
        'location|phone|receipts|where i am',
        '...',
        'day|time|always|or',
      ],
    ],
  },
  {
    id: 'en-violence-now',
    category: 'ipv_victim',
    severity: 'imminent',
    good: 'he is smashing the door and i am hiding',
    bad: 'he is painting the door and i am cooking',
    any: [
      ['hes|shes|he is|she is|theyre|husband is|wife is|boyfriend is|partner is|girlfriend is', hitting, 'me'],
      [
        they,
        'has|got|holding|grabbed|waving|with|pulled',
        weapon,
        '...',
        "let me|on me|to me|at me|my throat|coming|wont let|won't let|i cant leave|kill me|me out|help|hiding|scared",
      ],
      [
        they,
        'banging|kicking|breaking|smashing|pounding|trying to get|break|smash',
        'door|door down|down the door|the bathroom door|in the door|stuff|things|windows|everything|in',
        '...',
        'im in|locked|hiding|coming|pls|please|help|scared|bathroom|hid',
      ],
      [
        'locked|hiding|hid|locked myself',
        'in',
        'bathroom|bedroom|closet|room|toilet|wardrobe|car|basement',
        '...',
        'he|she|hes|shes|him|her|door',
      ],
      [
        they,
        'coming',
        'up|for me|after me|at me|back to hurt|upstairs',
        '...',
        'pls|please|help|scared|hide|hiding|what do i do|breaking|knife',
      ],
      [
        they,
        '...',
        'need to get out|have to get out|need to get away|get me out|let me out',
        'now|right now|please|pls|help',
      ],
      ['going to|gonna|trying to', 'kill me', 'help|right now|now|please|tonight|hes|shes'],
    ],
  },
  {
    id: 'en-i-hit',
    category: 'ipv_perpetrator',
    severity: 'high',
    good: 'i slapped my wife during the argument',
    bad: 'i beat my wife at chess during the trip',
    any: [
      [
        'i|ive|lost it and|snapped and|temper and|i almost|and i',
        'hit|slapped|punched|pushed|shoved|choked|kicked|strangled|smacked|beat',
        her,
      ],
      ['i|ive|and', 'grabbed|squeezed|twisted', 'her|his', 'arm|wrist|throat|neck|hair'],
      [
        'scared|afraid|worried|terrified',
        'ill|i will|i might|i could|im going to|of what i',
        'hit|hurt|lose control|do it again|do to|snap',
        'her|him|again|someone|my|and|$',
      ],
      [
        'i',
        'broke|smashed|took|hid|destroyed',
        'his|her',
        'phone|laptop|keys|car keys|passport',
        '...',
        "couldn't call|couldnt leave|couldn't|so|cant|cannot",
      ],
      ['i', 'put', 'my', 'hands|hand', 'around|round|on', 'her|his', 'throat|neck'],
      ['i', 'made|make|force|forced|forces', 'her|him', 'have sex|sleep with|stay|cry and beg'],
      ['put a tracker on|track|lock|locked|threatened', `${mine}|her phone|his phone|her car|his car`],
    ],
  },
  {
    id: 'en-i-will-hit',
    category: 'ipv_perpetrator',
    severity: 'imminent',
    good: 'i am about to hit my girlfriend',
    bad: 'i am about to hit the gym',
    any: [['i|im|ill', 'about to|going to|gonna|want to', 'hit|hurt|choke|slap|punch|kill|stab|strangle', mine]],
  },
  {
    id: 'en-child-hit',
    category: 'child_abuse',
    severity: 'high',
    good: 'my stepdad beats me when mum is out',
    bad: 'my dad beats me at cards when it rains',
    any: [
      [
        kin,
        'hits|hit|beats|beat|punched|punches|slaps|slapped|kicks|kicked|burns|burned|choked|chokes|whips|hurts|strangled|starves',
        'me|us|my brother|my sister|my little brother|my little sister|my little bro|my bro|my mum|my mom',
      ],
      [kin, 'threw|pushed|dragged|throws', '...', 'down the stairs|against the wall|across the room|into the wall'],
      [kin, 'lock|locks|locked', 'me|us', 'in|out|up|inside|outside'],
      ['my|by my', kin, 'abuse|abuses|abused|abusing', 'me|us|my'],
      [kin, '...', 'with', 'the belt|a belt|his belt|her belt|belt'],
    ],
  },
  {
    id: 'en-child-touched',
    category: 'child_abuse',
    severity: 'high',
    good: 'my coach touched me and i must not tell',
    bad: 'my coach called me and i must not be late',
    any: [
      [kin, 'molested|molests|raped|rapes|groped|abused|sexually abused', 'me|us'],
      [kin, 'touches|touched|touching|kissed|kisses', 'me'],
      [kin, 'comes|came|gets|got', 'in|into|to', 'my room|my bed'],
      ['touches|touched|touching', 'me', '...', 'secret|private|down there|dont tell|didnt like'],
      [kin, '...', 'makes me|made me', 'touch|undress|do things|take my clothes|watch porn|send'],
    ],
  },
  {
    id: 'en-child-own-temper',
    category: 'child_abuse',
    severity: 'high',
    good: 'i shook my baby because he kept crying',
    bad: 'i fed my baby because he kept crying',
    any: [
      ['i|ive|almost|nearly|just|and', 'hit|shook|slapped|hurt|threw|smacked|beat|kicked|spanked', child],
      [
        'scared|afraid|worried|going to|gonna|might|will|ill|want to|could',
        'hurt|shake|hit|throw|harm|drop|smother',
        child,
      ],
    ],
  },
  {
    id: 'en-child-worry',
    category: 'child_abuse',
    severity: 'high',
    good: 'the kid next door has bruises every week',
    bad: 'the kid next door has guitar lessons every week',
    any: [
      [
        'abusing|abuses|molesting|beating|hitting|hits|beats|hurting',
        'his|her|their|the',
        'kids|kid|son|daughter|children|child|baby',
      ],
      [
        'kid|child|student|niece|nephew|baby|toddler|pupil|boy|girl|grandson|granddaughter',
        '...',
        'bruises|being hit|being beaten|burn marks|is being abused|getting abused|locked in|says her dad hits|says his dad hits|gets hit|gets beaten',
      ],
      [
        `${they}|${kin}`,
        'hits|beats|hurts|shakes|touches|molests|molested|hitting|beating',
        `${child}|his son|his daughter|her son|her daughter|the children`,
      ],
    ],
  },
  {
    id: 'en-forced',
    category: 'sexual_violence',
    severity: 'high',
    good: 'i was raped at that party',
    bad: 'i was robbed at that party',
    any: [
      [
        'kept going|didnt stop|carried on',
        'even though|after|although|when',
        'i',
        'said no|said stop|told him to stop|told her to stop|was crying|begged|asked him to stop',
      ],
      [
        'had sex with me|inside me|touched me|on top of me',
        '...',
        'was asleep|passed out|was drunk|unconscious|was sleeping',
      ],
      ['was|got|been|being|i|were', 'raped|sexually assaulted|molested|groped|drugged and|sexually abused|gang raped'],
      [
        `${they}|man|guy|boss|manager|coworker|colleague|someone|friend|doctor`,
        'raped|rapes|molested|groped|sexually assaulted|sexually abused|forced himself on|forced herself on|fingered',
        'me|my|us|$',
      ],
      [
        `${they}|man|guy|boss`,
        'forced|forces|made|makes|pressures|pressured|coerced|guilts|blackmails',
        'me',
        'to have sex|have sex|into sex|to sleep with|sleep with|into bed|to touch|touch him|touch her|sexually|into it in bed|give him oral|to do sexual|with nudes',
      ],
      [
        'said|told|saying|i|say',
        'no|stop',
        '...',
        'kept going|didnt stop|carried on|continued anyway|did it anyway|wouldnt stop|doesnt stop|still did it|forced|kept pushing inside',
      ],
      ["won't|wont|doesnt", 'let me', 'sleep|rest|leave', '...', 'give in|have sex|sleep with|say yes'],
      [
        'when|while',
        'i',
        'was',
        'asleep|drunk|passed out|unconscious',
        '...',
        'had sex|touched me|inside me|on top of me|my clothes|used me',
      ],
    ],
  },
  {
    id: 'en-image-abuse',
    category: 'sexual_violence',
    severity: 'high',
    good: 'my ex leaked my nudes to his friends',
    bad: 'my ex posted our cat to his friends',
    any: [
      [
        `${they}|someone`,
        '...',
        'leaked|posted|shares|shared|sent|selling|threatens|threatened',
        '...',
        'nudes|naked|nude|sex tape|intimate',
      ],
      [they, 'films|filmed|records|recorded|filming', '...', 'us|me|sex|naked|in bed', 'without|and|secretly|in bed'],
      [
        'boss|manager|supervisor|coworker|colleague|client|teacher|professor',
        '...',
        'hotel room|touched me|touches me|grabbed me|grabbed my|sleep with|groped|groping|sexual favour|sexual favor|tried to kiss|kissed me|pressed against',
      ],
    ],
  },
  {
    id: 'en-forced-now',
    category: 'sexual_violence',
    severity: 'imminent',
    good: 'he just raped me and he is still here',
    bad: 'he just called me and he is still here',
    any: [
      [
        'just|hes|shes|minutes ago|right now|is',
        'raped|raping|assaulted me|forced himself|forced me',
        '...',
        'still|here|house|now|help|next room|me',
      ],
      [they, 'outside my|in my|still here|still in', '...', 'made me|forced me|forced himself|raped|last time he'],
      ['just', 'got|been|was', 'raped|sexually assaulted|molested'],
      ['i', 'was', 'just', 'raped|assaulted|sexually assaulted'],
    ],
  },
  {
    id: 'en-worry-about',
    category: 'third_party_risk',
    severity: 'high',
    good: 'my roommate keeps saying he wants to die',
    bad: 'my roommate keeps saying he wants to dine out',
    any: [
      [
        friend,
        'said|says|saying|wants|wrote|posted|posts|posting|told|is|keeps|might|tried|talks|talking|going|thinking|threatened|threatens|texted|sent|feels|wanted|has',
        '...',
        risk,
      ],
      [
        'worried|scared|afraid|think|thinks|found',
        friend,
        '...',
        `${risk}|hurt himself|hurt herself|hurt themselves|hurt themself|do something stupid|a suicide note|a goodbye note`,
      ],
      [
        'my|a|our|the',
        friend,
        'suicidal|cuts|self harms|overdosed|wants to die|attempted suicide|tried to kill himself|tried to kill herself',
      ],
      [
        friend,
        '...',
        'posting|posts|posted|sent|shows|pics|photos',
        '...',
        'fresh cuts|cuts|self harm|goodbye|noose|a gun|pills',
      ],
      [
        friend,
        '...',
        'threatened him|threatened her|hits him|hits her|beats her|beats him|choked her|choked him',
        '$|with|last|again|when|and',
      ],
      [
        friend,
        '...',
        'wrote|said|says|posted|texted',
        "won't be here|wont be around|not be here|goodbye everyone|goodbye to everyone",
      ],
    ],
  },
  {
    id: 'en-for-a-friend',
    category: 'third_party_risk',
    severity: 'high',
    firm: true,
    good: 'asking for a friend, how bad is wanting to die',
    bad: 'asking for a friend, how bad is the parking',
    any: [
      [
        'asking for a friend|for a friend|friend wants to know|friend is wondering|friend asks',
        '...',
        'suicid*|die|dying|dead|kill|overdose|pills|gone|self harm|wake up|end it|hurt|cutting',
      ],
      [
        'asking for a friend|for a friend|friend wants to know',
        '^|if|how|what|is|can|would|wanting|people',
        '...',
        'suicid*|die|kill|gone|pills',
      ],
    ],
  },
]
