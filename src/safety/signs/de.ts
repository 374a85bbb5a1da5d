/** German: plain statements of danger, its idioms and the words that take a sign back. */
import { deWider } from './de-wider.ts'
import type { Pack } from './rule.ts'

const want =
  'will|wollte|möchte|moechte|würde gern|werde|überlege|denke daran|denk dran|denke darüber nach|gedanken|am liebsten|wünsche|hab vor|habe vor|plane|könnte|versuche|versucht|nur noch'
const endSelf =
  'sterben|mich umbringen|mich umzubringen|umbringen|mich töten|mich zu töten|tot sein|mir das leben nehmen|das leben nehmen|das leben zu nehmen|mich erhängen|mich aufhängen|suizid begehen|selbstmord begehen|selbstmord|suizid|mich unaliven|unaliven|mich erschießen|mein leben beenden|vor den zug springen|vom dach springen'
const partner = 'mann|frau|freund|freundin|partner|partnerin|ex|exfreund|verlobter|verlobte'
const myPartner = `meine ${partner.split('|').join('|meine ')}|meiner ${partner.split('|').join('|meiner ')}|meinen ${partner.split('|').join('|meinen ')}|meinem ${partner.split('|').join('|meinem ')}`
const kin = 'papa|vater|mama|mutter|stiefvater|stiefmutter|onkel|tante|opa|eltern|bruder|trainer|lehrer'
const someone =
  'kumpel|freund|freundin|bruder|schwester|sohn|tochter|mutter|mama|vater|papa|kollege|kollegin|mitbewohner|mitbewohnerin|partner|partnerin|mann|frau|kind|baby'
const now = 'heute|heute nacht|heute abend|jetzt|gleich|morgen|sofort'
const weapon = 'messer|pistole|waffe|hammer|axt'

export const de: Pack = {
  name: 'German',
  source: 'written for Tend; no native speaker has read it',
  lastChecked: '2026-11-23',
  rules: [
    ...deWider,
    {
      id: 'de-passive',
      category: 'suicide_passive',
      severity: 'high',
      good: 'ich mag nicht mehr leben',
      bad: 'ich mag nicht mehr leben wie ein student',
      any: [
        [
          'will|mag|möchte|kann|moechte|wollte',
          'nicht mehr leben|nicht mehr da sein|nicht länger leben|nicht leben|nicht mehr existieren|nicht mehr aufwachen|nimmer leben',
          '$|und|so|ohne|will|aber|weil|ich|wirklich|echt|ehrlich',
        ],
        [
          'wünschte|wünsche|hoffe|wünsch|wäre gern',
          '...',
          'nicht mehr aufwachen|nicht aufwachen|nie geboren|tot|nicht mehr aufwache|nicht mehr da',
        ],
        ['wäre|wär', 'lieber|am liebsten|gern|gerne|besser', 'tot'],
        ['keine|kein|kb', 'lust|bock|kraft|grund|mehr auf', '...', 'zu leben|auf leben|am leben|leben'],
        ['müde|satt|sattt', 'zu leben|vom leben|das leben'],
        ['bin|fühle|so|total', 'lebensmüde'],
      ],
    },
    {
      id: 'de-veiled',
      category: 'suicide_passive',
      severity: 'low',
      good: 'ohne mich wären alle besser dran',
      bad: 'ohne mich wären alle zu dritt',
      any: [
        ['ich', 'will|mag|kann', 'nicht mehr', '$'],
        ['ohne mich', '...', 'besser|leichter|einfacher|glücklicher|besser dran'],
        ['besser|leichter|einfacher|glücklicher', '...', 'ohne mich'],
        ['wozu|warum', 'das alles|noch leben|noch weiter|lebe ich|bin ich noch|weitermachen', '$|noch|hier|da'],
        ['bin', 'allen|nur|eine|für alle', 'last'],
        ['kann|halte|halt|schaffe', 'nicht mehr|das nicht mehr|es nicht mehr', '$|aus|ich|so|und'],
        ['hat|macht|sehe', 'alles|keinen', 'sinn mehr|keinen sinn mehr|keinen sinn|sinn mehr im leben'],
        [
          'niemand|keiner|keinem|niemandem',
          '...',
          'vermissen|merken|interessieren|auffallen|kümmern',
          '...',
          'weg|tot|mich|nicht mehr da|verschwunden',
        ],
      ],
    },
    {
      id: 'de-active',
      category: 'suicide_active',
      severity: 'high',
      good: 'ich will mich umbringen',
      bad: 'ich will ihn umstimmen',
      any: [
        [want, endSelf, '$|und|ich|weil|aber|ganz|echt|heute|nicht mehr|jeden'],
        ['bringe|bring|bringen', 'mich', 'um'],
        ['mach|mache', 'schluss mit', 'allem|mir|dem leben|meinem leben'],
        [
          'denke|denk|gedanken|nachdenken|denken',
          'an|über|daran',
          'selbstmord|suizid|sterben|den tod|mich umzubringen',
        ],
        ['suizid|selbstmord', '...', 'im kopf|gedanken|dauernd|ständig|jeden'],
        ['habe|hab|suizidale|wieder', 'suizidgedanken|selbstmordgedanken|suizidal'],
        ['bin|fühle mich', 'suizidal|suizidgefährdet'],
        ['nehme|nehm', 'mir', 'das leben'],
        ['will|möchte', 'nur|einfach', 'tot sein|sterben'],
      ],
    },
    {
      id: 'de-plan',
      category: 'suicide_plan',
      severity: 'imminent',
      good: 'heute nacht bringe ich mich um',
      bad: 'heute nacht bringe ich den müll raus',
      any: [
        [
          now,
          '...',
          'mich um|mich umbringen|mir das leben|mich erhängen|mach ich schluss mit allem|springe ich|ist es vorbei mit mir|mach ich es abschiedsbrief',
        ],
        ['bringe|bring|nehme|nehm', 'mich|mir', '...', now, '...', 'um|das leben'],
        ['will|werde', '...', 'heute', '...', 'umbringen|sterben|das leben nehmen'],
        [
          'habe|hab|gerade',
          'alle|viele|die ganze|zu viele|ganze|alles an|eine packung',
          '...',
          'tabletten|pillen|packung|schachtel|medikamente',
          '...',
          'genommen|geschluckt|intus|eingenommen',
        ],
        [
          'steh|stehe|sitze|sitz|bin',
          'auf|am|an',
          'brücke|dach|gleis|gleisen|geländer|bahngleisen|hochhaus',
          '...',
          'springen|springe|jetzt|vorbei|tschüss|runter|schluss|ende',
        ],
        ['abschiedsbrief|abschiedsbriefe', '...', 'geschrieben|fertig|liegt|schreibe|schreib'],
        ['tabletten|strick|seil|pistole', '...', 'vor mir|in der hand|liegen bereit|liegt bereit|bereit'],
      ],
    },
    {
      id: 'de-self-harm',
      category: 'self_harm',
      severity: 'high',
      good: 'ich hab mich wieder geritzt',
      bad: 'ich hab mich wieder geirrt',
      any: [
        [
          'mich|mir|wieder',
          'geritzt|ritzen|selbst verletzt|ritze|selbst verletzen|geschnitten am arm|in den arm geschnitten|absichtlich verbrannt|die arme aufgeschnitten|weh tun um|selbstverletzt',
        ],
        ['ritze|verletze|schneide', 'mich|mir', '$|wieder|selbst|in den arm|in die arme|um|wenn|damit'],
      ],
    },
    {
      id: 'de-harm',
      category: 'harm_others',
      severity: 'high',
      good: 'ich bring ihn um, ich weiß wo er wohnt',
      bad: 'ich bring ihn heim, ich weiß wo er wohnt',
      any: [
        [
          'bring|bringe',
          'ihn|sie|meinen chef|meinen vater|den typen|alle|meine',
          'um',
          '...',
          'ich weiß wo|weiß wann|ernst|schwöre|messer|waffe|feierabend',
        ],
        ['stech|steche|erschieß|erschieße|abstechen|erstechen|erschießen', 'ihn|sie|meinen|den|ab|werde|ich|alle'],
        ['werde|will', 'ihn|sie|meinen|alle|jemanden', '...', 'umbringen|abstechen|erschießen|erstechen|töten'],
        ['ramm|ramme|stoße', 'ihm|ihr|meinem', '...', 'messer'],
      ],
    },
    {
      id: 'de-harm-bare',
      category: 'harm_others',
      severity: 'low',
      good: 'ich bring sie um',
      bad: 'ich bring sie rum',
      any: [['bring|bringe', 'ihn|sie|dich|meinen chef', 'um']],
    },
    {
      id: 'de-victim',
      category: 'ipv_victim',
      severity: 'high',
      good: 'mein freund hat mich gewürgt',
      bad: 'mein freund hat mich geweckt',
      any: [
        [
          `er|sie|${partner}`,
          'hat|schlägt|würgt|tritt|schubst|bedroht|misshandelt',
          'mich',
          'geschlagen|gewürgt|getreten|geschubst|bedroht|gestoßen|misshandelt|an den haaren',
        ],
        [`er|sie|${partner}`, 'schlägt|würgt|misshandelt|bedroht|verprügelt', 'mich'],
        ['angst', 'vor', 'meinem mann|meinem freund|meinem partner|meiner frau|meinem ex|meiner freundin'],
        ['lässt mich', 'nicht', 'raus|arbeiten|gehen|treffen|aus dem haus|telefonieren|meine'],
        ['kontrolliert', 'mein handy|mein geld|meine nachrichten|mich'],
        [
          'droht|drohte|sagt|gedroht',
          '...',
          'mich umzubringen|bringt mich um|mich zu töten|bringt er mich um|mir was anzutun',
        ],
        ['ex|mann|freund|partner', 'war|ist|wird', 'gewalttätig|handgreiflich'],
      ],
    },
    {
      id: 'de-victim-now',
      category: 'ipv_victim',
      severity: 'imminent',
      good: 'er schlägt gegen die tür und ich verstecke mich',
      bad: 'er streicht die tür und ich freue mich',
      any: [
        ['tritt|schlägt|hämmert|bricht', '...', 'tür|türe', '...', 'ein|bad|versteck*|eingeschlossen|hilfe|auf|angst'],
        ['eingeschlossen|eingesperrt|versteckt|verstecke', 'im', 'bad|zimmer|schlafzimmer|klo|schrank|keller'],
        [`er|sie|${partner}`, 'hat', weapon, '...', 'raus|hilfe|mich|kommt|bedroht'],
        ['er|sie', 'schlägt|würgt', 'mich', 'gerade|grad|jetzt'],
      ],
    },
    {
      id: 'de-own-force',
      category: 'ipv_perpetrator',
      severity: 'high',
      good: 'ich habe meine freundin geschlagen',
      bad: 'ich habe meine freundin geschminkt',
      any: [
        [
          'habe|hab',
          myPartner,
          'geschlagen|geschubst|gewürgt|gestoßen|getreten|gepackt|geohrfeigt|gegen|eine geklatscht',
        ],
        [
          'hab|habe',
          `${myPartner}|ihr|ihm`,
          'eine ohrfeige gegeben|eine geknallt|eine gescheuert|eine gelangt|wehgetan',
        ],
        ['angst', 'dass ich|es', '...', 'wieder schlage|zuschlage|wieder tue|wieder mache|verletze'],
      ],
    },
    {
      id: 'de-child',
      category: 'child_abuse',
      severity: 'high',
      good: 'mein stiefvater schlägt uns jeden tag',
      bad: 'mein stiefvater schlägt uns ein spiel vor',
      any: [
        [kin, 'schlägt|haut|schlagen|hauen|würgt|verprügelt|tritt', 'mich|uns', '$|mit|wenn|jeden|und|immer|oft|weil'],
        [kin, 'fasst|berührt|hat', 'mich', 'an|angefasst|unten|geschlagen|missbraucht|verprügelt|intim'],
        ['habe|hab', 'mein|meinen|meine|das', 'kind|baby|sohn|tochter', 'geschüttelt|geschlagen|gehauen|verletzt'],
      ],
    },
    {
      id: 'de-sexual',
      category: 'sexual_violence',
      severity: 'high',
      good: 'ich wurde vergewaltigt',
      bad: 'ich wurde verwechselt',
      any: [
        ['wurde|bin|hat', 'mich|worden|von|vergewaltigt|missbraucht', 'vergewaltigt|missbraucht|zum sex gezwungen'],
        ['wurde|hat mich|mich', 'vergewaltigt|sexuell missbraucht|sexuell belästigt|begrapscht|zum sex gezwungen'],
        ['nein', 'gesagt', '...', 'weitergemacht|weiter gemacht|trotzdem|nicht aufgehört'],
      ],
    },
    {
      id: 'de-medical',
      category: 'medical_emergency',
      severity: 'imminent',
      good: 'mein vater atmet nicht mehr',
      bad: 'mein vater atmet auf',
      any: [
        ['atmet|atmen', 'nicht|kaum'],
        ['krieg|kriege|bekomme|bekomm', 'keine luft', '...', 'brust|stechen|arm|hilfe|hals|schwillt'],
        ['brust*', '...', 'arm|kiefer', '...', '$|zieht|keine luft|schweiß|taub|ausstrahlt'],
        [
          'zusammengebrochen|umgekippt|bewusstlos|ohnmächtig',
          '...',
          'nicht wach|reagiert nicht|nicht ansprechbar|atmet|nicht mehr auf|wacht nicht',
        ],
        ['blutet|blutung', '...', 'hört nicht auf|stark|überall|sehr'],
        ['hat', 'einen', 'herzinfarkt|schlaganfall|krampfanfall'],
      ],
    },
    {
      id: 'de-overdose',
      category: 'overdose',
      severity: 'imminent',
      good: 'sie hat zu viele tabletten genommen',
      bad: 'sie hat zu viele tomaten genommen',
      any: [
        [
          'tabletten|pillen|medikamente|putzmittel|drogen',
          '...',
          'geschluckt|genommen',
          '...',
          'wacht nicht|atmet nicht|reagiert nicht|bewusstlos|nicht ansprechbar',
        ],
        [
          'zu viele|zu viel|überdosis|viel zu viele',
          '...',
          'tabletten|pillen|schlaftabletten|medikamente|drogen',
          '...',
          'genommen|geschluckt|intus',
        ],
        [
          'was|irgendwas|etwas|drogen|tabletten',
          'genommen|eingeworfen',
          '...',
          'nicht wach|wacht nicht|atmet nicht|blau|reagiert nicht|bewusstlos|nicht mehr wach',
        ],
        ['hat|habe|hab', 'eine', 'überdosis', '$|genommen|und'],
      ],
    },
    {
      id: 'de-psychosis',
      category: 'psychosis',
      severity: 'high',
      good: 'ich höre stimmen die mir befehle geben',
      bad: 'ich höre stimmen für die wahl zählen',
      any: [
        ['die stimmen|stimmen', 'sagen|befehlen|reden|flüstern', 'mir|mit mir|dass|ich'],
        ['höre|hör', 'stimmen', '$|die mir|in meinem|im kopf|die sagen|wenn keiner'],
        ['lesen|liest|kontrollieren|steuern', 'meine', 'gedanken'],
        ['wurde|ist', '...', 'ausgetauscht', '$|worden|das ist|durch'],
      ],
    },
    {
      id: 'de-other',
      category: 'third_party_risk',
      severity: 'high',
      good: 'meine schwester sagt sie will sterben',
      bad: 'meine schwester sagt sie will stricken',
      any: [
        [
          someone,
          '...',
          'will sich umbringen|sich umbringen|nicht mehr leben will|will sterben|will nicht mehr leben|sterben will|ritzt sich|sich das leben nehmen|selbstmord|suizid begehen',
        ],
      ],
    },
  ],
  idioms: [
    ['sterbe|sterben|gestorben', 'vor', 'hunger|lachen|langeweile|scham|neugier|hitze|durst|peinlichkeit|müdigkeit'],
    ['gestorben|sterbe|sterben|stirbt', '...', 'boss|level|runde|game|lol'],
    ['boss', '...', 'gestorben|sterben'],
    ['totgelacht|todmüde|todlangweilig|tot umgefallen vor'],
    ['töte|killen|kill|töten|beenden', 'den|die', 'prozess|server|task|job|nerv'],
    ['schlägt|schlagen', 'mich|uns|ihn', 'im|beim|in', 'schach|tennis|fifa|spiel|karten|squash'],
    ['schlägt', 'uns|mich', 'ein', 'spiel|treffen|kompromiss'],
    ['mach|mache', 'schluss mit', 'ihm|ihr|meinem freund|meiner freundin'],
    ['suizid|selbstmord', 'prävention|statistik|rate|kommando'],
    ['chef|chefin|arbeit|stress|hitze|wecker|mails|hunger', 'bringt mich', '...', 'um'],
    ['in den', 'finger', 'geschnitten'],
  ],
  around: {
    past: 'vor jahren|damals|früher|jahre her|mit #|als kind|als ich # war|letztes jahr|monate her',
    settled:
      'vor jahren|jahre her|heute gehts mir gut|heute geht es mir gut|bin sicher|in sicherheit|längst vorbei|überwunden|geht mir wieder gut|nicht mehr so',
    ongoing: 'wieder|immer noch|noch immer|heute nacht|gerade|jetzt|ständig',
    laughs: 'haha|hahaha|hihi|lol|xd|höhö',
    sincere: 'ernst|ganz ehrlich|kein witz|kein scherz|im ernst|wirklich|echt jetzt|tabletten|heute',
    play: 'nächsten runde|ranked|noob|endboss|im spiel|beim zocken|nächste runde|aufgegessen|meinen nachtisch',
    apart:
      'was passiert wenn jemand|meldet ihr|doku|artikel|nachrichten|film|serie|lied|roman|studie|im unterricht|buch|seminar',
    resisted: 'aber nicht getan|nicht gemacht|hab widerstanden|tu es nicht|mach es nicht|würde es nie tun',
    quotes: 'sagt|sagte|sagen|meinte|schreibt|schrieb|zeile|lied|ruft',
    asked: 'gefragt ob|fragt ob|fragte ob|wollte wissen ob|gefragt|fragte',
  },
  negators: 'nicht|nie|niemals|kein|keine|keinen|keinesfalls|ohne|weder|nö',
  carriers: 'mich|mir|ich|will|werde|möchte|würde|am|an|zu|mehr|wirklich|gar|auf|bin|hab|habe|der|das|dass|es',
  others: 'er|jemand|leute|menschen|sänger|figur|man',
  walls: 'er|ihn|ihm|euch|deine|seine|wenn|damit er',
  keys: 'sterben|leben|töten|umbringen|ritzen|selbstmord|freund|schlägt|stimmen|tabletten|erhängen',
  spellings: {
    suizit: 'suizid',
    selbstmrod: 'selbstmord',
    umbringn: 'umbringen',
    wil: 'will',
    sterbn: 'sterben',
    nich: 'nicht',
    net: 'nicht',
    nimma: 'nicht mehr',
  },
}
