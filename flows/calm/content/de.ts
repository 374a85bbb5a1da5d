/** Was Tend sagt, während jemand nach einem Streit zur Ruhe kommt. */
import { translation } from '#flow'
import type { en } from './en.ts'

const next = { label: 'Weiter', also: ['ok', 'okay', 'gemacht', 'fertig'] }
const done = { label: 'Schon fertig', also: ['fertig', 'bereit', 'bin fertig', 'bin bereit'] }
const notForMe = { label: 'Nichts für mich', also: ['etwas anderes', 'was anderes', 'nicht für mich', 'passt nicht'] }
const ends = { low: 'ruhig', high: 'sehr aufgewühlt' }
const form = { open: 'Uhrzeit schreiben', title: 'Wann ich mich melde', field: 'Uhrzeit oder Dauer' }

export const de = translation<typeof en>()({
  start: {
    community:
      'Das klingt schwer. Machen wir erst einmal langsamer. Du kannst jederzeit etwas überspringen oder aufhören.',
    workplace:
      'Das klingt nach einem angespannten Moment. Machen wir erst einmal langsamer. Du kannst jederzeit etwas überspringen oder aufhören.',
  },
  safe: {
    text: {
      community: 'Bist du raus aus dem Streit und fürs Erste in Sicherheit?',
      workplace: 'Bist du raus aus der Situation und fürs Erste in Sicherheit?',
    },
    choices: {
      yes: { label: 'Ja', also: ['ja bin ich', 'bin ich', 'in sicherheit', 'ich bin in sicherheit'] },
      away: { label: 'Ich kann weggehen', also: ['weggehen', 'ich kann gehen', 'noch nicht'] },
      scared: {
        community: { label: 'Ich habe Angst vor der Person', also: ['angst', 'ich habe angst', 'hab angst'] },
      },
      unsafeHere: {
        workplace: {
          label: 'Ich fühle mich hier nicht sicher',
          also: ['nicht sicher', 'nicht in sicherheit', 'ich bin nicht in sicherheit'],
        },
      },
    },
  },
  moveAway: {
    text: 'Gute Idee. Geh an einen anderen Ort, wenn du kannst. Tippe auf Weiter, wenn du dort bist.',
    choices: { next: { ...next, also: [...next.also, 'ich bin da', 'bin da', 'da'] } },
  },
  howUpset: {
    text: 'Wie aufgewühlt bist du gerade? 0 ist ruhig. 10 ist so aufgewühlt wie nur möglich.',
    ends,
  },
  settledAlready: {
    text: 'Du klingst recht ruhig. Magst du einen kurzen Schritt zur Ruhe, oder planen, was als Nächstes kommt?',
    choices: {
      calmStep: { label: 'Ein Schritt zur Ruhe', also: ['schritt zur ruhe', 'schritt', 'ruhe'] },
      plan: { label: 'Planen, was kommt', also: ['planen', 'plan', 'was kommt'] },
      enough: { label: 'Das reicht', also: ['reicht', 'genug', 'nichts', 'nein danke'] },
    },
  },
  howLong: {
    text: 'Hast du 2 Minuten, 10 Minuten, oder brauchst du eine echte Pause?',
    choices: {
      two: { label: '2 Minuten', also: ['2 min', 'kurz', 'schnell', 'zwei'] },
      ten: { label: '10 Minuten', also: ['10', '10 min', 'lang', 'zehn'] },
      break: { label: 'Eine echte Pause', also: ['eine pause', 'echte pause', 'auszeit'] },
    },
  },
  pick: {
    text: '{flooded, select, yes {Wenn wir so aufgewühlt sind, ist zuerst der Körper dran. Such dir etwas aus.} other {Such dir etwas aus, das sich okay anfühlt.}}',
    choices: {
      ground: { label: 'Benennen, was um mich ist', also: ['benennen', 'um mich herum', '54321', '5 4 3 2 1'] },
      feet: { label: 'Füße in den Boden drücken', also: ['füße', 'boden', 'füße in den boden'] },
      cool: { label: 'Etwas Kühles', also: ['kühl', 'kalt', 'wasser', 'etwas kaltes'] },
      sigh: { label: 'Lange Seufzer', also: ['seufzer', 'seufzen'] },
      breathe: { label: 'Langsam atmen', also: ['atmen', 'atem', 'atmung'] },
      warm: { label: 'Wer oder was mir Halt gibt', also: ['gibt mir halt', 'jemand sicheres', 'etwas sicheres'] },
      kind: { label: 'Drei freundliche Sätze', also: ['freundlich', 'sätze', 'freundliche sätze'] },
      hand: { touch: { label: 'Eine Hand auf die Brust', also: ['hand', 'brust', 'hand auf die brust'] } },
    },
  },
  groundFive: {
    text: 'Lass die Augen offen. Benenne 5 Dinge, die du siehst, im Kopf oder laut. Was du hier schreibst, behalte ich nicht.',
    choices: { next, notForMe },
  },
  groundFour: { text: 'Nun 4 Dinge, die du spüren kannst.', choices: { next, notForMe } },
  groundThree: { text: 'Nun 3 Dinge, die du hören kannst.', choices: { next, notForMe } },
  groundTwo: { text: 'Nun 2 Dinge, die du riechst oder gern riechen würdest.', choices: { next, notForMe } },
  groundOne: { text: 'Nun 1 Geschmack, den du bemerkst, oder ein langsamer Atemzug.', choices: { next, notForMe } },
  feet: {
    text: 'Drück beide Füße oder beide Hände gegen das, was dich trägt. Zähl bis fünf. Lass los. Mach das dreimal. Lass dann den Blick auf dem ruhen, was am weitesten weg ist. Ich bin in einer Minute wieder da.',
    choices: { done, notForMe },
  },
  cool: {
    text: 'Nimm etwas Kühles in die Hand, oder lass kühles Wasser über die Hände laufen. Achte nur darauf. Ich bin in einer Minute wieder da.',
    choices: { done, notForMe },
  },
  sigh: {
    text: 'Atme ein. Nimm oben noch einen kleinen Schluck Luft dazu. Lass alles langsam und lang heraus. {minutes, plural, =0 {Mach das dreimal. Ich bin in einer halben Minute wieder da.} one {Mach in deinem Tempo weiter. Ich bin in # Minute wieder da.} other {Mach in deinem Tempo weiter. Ich bin in # Minuten wieder da.}}',
    choices: { done, notForMe },
  },
  breathe: {
    text: 'Atme ein und zähl dabei bis 4. Atme langsam aus und zähl bis 6. Lass die Schultern sinken. Ich sage dir, wenn {minutes, plural, one {# Minute um ist} other {# Minuten um sind}}. Wird dir vom Atmen schwindlig oder unwohl, tippe auf Nichts für mich.',
    choices: { done, notForMe },
  },
  hand: {
    text: {
      touch:
        'Wenn du magst, leg eine Hand auf Brust oder Arm, oder halte etwas Warmes. Atme langsam. Denk an einen kleinen Moment, in dem du dich bei jemandem sicher gefühlt hast. Ich bin in etwa einer Minute wieder da.',
    },
    choices: { done, notForMe },
  },
  kind: {
    text: 'Probier im Kopf diese drei Sätze. Das ist gerade schwer. Anderen geht es auch so. Ich möchte freundlich zu mir sein. Ich bin in einer Minute wieder da. Wenn es wehtut, tippe auf Nichts für mich.',
    choices: { done, notForMe: { ...notForMe, also: [...notForMe.also, 'es tut weh', 'tut weh'] } },
  },
  kindStings: 'Wenn das wehtut, ist das in Ordnung. Wir können etwas Schlichtes machen.',
  apart: {
    text: {
      community: 'Ist dieser Streit mit jemandem von deiner Liste? Ich lasse die Person vorerst weg.',
      workplace: 'Hat das mit jemandem von deiner Liste zu tun? Ich lasse die Person vorerst weg.',
    },
    choices: { nobody: { label: 'Nein, mit niemandem', also: ['nein', 'niemand', 'mit niemandem', 'keiner'] } },
  },
  warm: {
    text: {
      community:
        'Denk an etwas, das dir Halt gibt: ein Mensch, ein Tier oder ein Ort. Nimm etwas, das mit diesem Streit nichts zu tun hat. Wer oder was ist es?',
      workplace:
        'Denk an einen Menschen, der hinter dir steht, ein Tier oder einen schönen Ort. Nimm etwas, das hiermit nichts zu tun hat. Wer oder was ist es?',
    },
    choices: {
      gotOne: { label: 'Ich habe etwas', also: ['ja', 'hab was', 'ich hab was', 'habe ich'] },
      noOne: { label: 'Mir fällt niemand ein', also: ['niemand', 'keiner', 'nichts', 'mir fällt nichts ein'] },
    },
  },
  warmElse: {
    text: 'Das ist in Ordnung und sagt nichts Schlechtes über dich. Eins davon tut es genauso. Was fällt dir am leichtesten?',
    choices: {
      place: { label: 'Ein ruhiger Ort', also: ['ort', 'ruhiger ort', 'platz'] },
      animal: { label: 'Ein Tier', also: ['tier', 'haustier', 'hund', 'katze'] },
      stranger: { label: 'Eine freundliche fremde Person', also: ['fremde person', 'fremd', 'jemand freundliches'] },
      character: { label: 'Jemand aus einer Geschichte', also: ['figur', 'geschichte', 'aus einem buch'] },
      nature: { label: 'Himmel, Bäume oder Wasser', also: ['natur', 'himmel', 'bäume', 'wasser'] },
      notForMe,
    },
  },
  warmHold: {
    text: 'Stell es dir ganz nah vor. Wie würde es sich anfühlen, oder was würdest du jetzt hören? Bleib 30 Sekunden dabei. Ich bin in einer Minute wieder da.',
    choices: { done, notForMe },
  },
  change: [
    'Es ging von {before} auf {after}. Das ist nur dein eigenes Maß, kein Test.',
    'Von {before} auf {after}. Das ist dein eigenes Maß und gehört nur dir.',
  ],
  addWarm: {
    text: 'Magst du noch etwas Kurzes dazunehmen: daran denken, wer oder was dir Halt gibt?',
    choices: {
      add: { label: 'Ja, dazunehmen', also: ['ja', 'ok', 'gern', 'klar'] },
      noThanks: { label: 'Nein danke', also: ['nein', 'nö'] },
    },
  },
  same: {
    text: 'Noch etwa gleich. Das kommt vor und ist nicht deine Schuld. Der Körper braucht manchmal länger. Was möchtest du?',
    choices: {
      another: { label: 'Etwas anderes probieren', also: ['etwas anderes', 'was anderes', 'anderes'] },
      break: { label: 'Eine echte Pause', also: ['eine pause', 'echte pause', 'auszeit'] },
      enough: { label: 'Das reicht', also: ['reicht', 'genug'] },
    },
  },
  gotWorse: {
    text: 'Es ist gestiegen. Lassen wir diese Übung. Schau dich um und benenne drei Dinge, die du siehst. Mehr musst du nicht tun. Wie ist es jetzt?',
    choices: {
      better: { label: 'Es geht besser', also: ['besser', 'gut', 'ok'] },
      stillBad: { label: 'Immer noch schlimm', also: ['schlimm', 'schlimmer', 'schlecht', 'genauso'] },
    },
  },
  breakLength: {
    text: 'Eine echte Pause hilft vielen. 20 Minuten oder mehr sind ein guter Anfang. Wie lange?',
    choices: {
      twenty: { label: '20 Minuten', also: ['20', '20 min'] },
      thirty: { label: '30 Minuten', also: ['30', '30 min', 'halbe stunde', 'eine halbe stunde'] },
      sixty: { label: '1 Stunde', also: ['60', '60 min', '60 minuten', 'eine stunde', 'stunde'] },
      untilTime: { label: 'Bis zu einer Uhrzeit', also: ['uhrzeit', 'eine uhrzeit', 'andere zeit'] },
    },
  },
  untilWhen: {
    text: 'Wann kann ich mich melden? Schreib eine Uhrzeit wie 18:30 oder eine Dauer wie 2 Stunden. Länger als einen Tag geht nicht.',
    form,
  },
  breakNote: {
    text: 'Möchtest du Worte für die andere Person? Eine Pause klappt am besten mit einer Zeit zum Wiederkommen.',
    choices: {
      yes: { label: 'Ja', also: ['ja bitte', 'ok', 'gern', 'klar'] },
      no: { label: 'Nein', also: ['nein danke', 'nö'] },
      notSafe: {
        community: { label: 'Das wäre nicht sicher', also: ['nicht sicher', 'das ist nicht sicher', 'zu gefährlich'] },
      },
      notSafeHere: {
        workplace: { label: 'Ich fühle mich hier nicht sicher', also: ['nicht sicher', 'nicht in sicherheit'] },
      },
    },
  },
  note: {
    community:
      'Das kannst du kopieren. Ich sende es nie für dich.\n"Ich möchte das gut machen. Ich brauche eine Pause bis {time}. Dann komme ich wieder."',
    workplace:
      'Das kannst du kopieren. Ich sende es nie für dich.\n"Ich möchte das in Ruhe durchdenken. Lass uns bis {time} pausieren und dann weiterreden."',
  },
  onBreak: {
    text: 'Gut ist jetzt etwas Einfaches: gehen, duschen, Musik, der Abwasch. Streit und lange Nachrichten dürfen so lange ruhen. Ich bin bis {time} still und melde mich dann. Okay?',
    choices: {
      okay: { label: 'Okay', also: ['ok', 'ja', 'gut', 'in ordnung'] },
      early: { label: 'Ich bin früher wieder da', also: ['wieder da', 'bin wieder da', 'früher', 'früher zurück'] },
      noCheckIn: { label: 'Bitte nicht melden', also: ['nicht melden', 'melde dich nicht', 'nein danke'] },
    },
  },
  breakSet: 'Deine Pause läuft. Bis dahin bin ich still. Du kannst den Chat jetzt schließen.',
  breakOver: {
    text: 'Deine Pause ist um. Wie aufgewühlt bist du gerade, von 0 bis 10?',
    ends,
    choices: { moreTime: { label: 'Mehr Zeit', also: ['länger', 'noch nicht', 'mehr'] } },
  },
  stillHigh: {
    text: 'Noch hoch. Manchmal braucht es länger. Du kannst eine Stunde ausruhen oder es bis morgen lassen. Was passt dir besser?',
    choices: {
      hour: { label: '1 Stunde ausruhen', also: ['stunde', 'eine stunde', 'ausruhen'] },
      tomorrow: { label: 'Morgen', also: ['bis morgen', 'lassen', 'darüber schlafen'] },
      calmStep: { label: 'Ein Schritt zur Ruhe', also: ['schritt zur ruhe', 'schritt', 'ruhe'] },
      talk: { label: 'Mit jemandem reden', also: ['reden', 'sprechen', 'jemand'] },
    },
  },
  stillHighAgain: {
    text: 'Noch hoch, auch nach der zweiten Pause. Nach etwas Schwerem kann das so sein. Eine Nacht, ein Schritt zur Ruhe oder ein Mensch hilft vielleicht mehr als Warten. Was möchtest du?',
    choices: {
      tomorrow: { label: 'Bis morgen lassen', also: ['morgen', 'bis morgen', 'lassen', 'darüber schlafen'] },
      calmStep: { label: 'Ein Schritt zur Ruhe', also: ['schritt zur ruhe', 'schritt', 'ruhe'] },
      talk: { label: 'Mit jemandem reden', also: ['reden', 'sprechen', 'jemand'] },
    },
  },
  tomorrow: {
    text: 'Soll ich mich morgen melden? Schreib eine Uhrzeit wie 9:30 oder 18:30, oder tippe auf Bitte nicht melden.',
    form,
    choices: { noCheckIn: { label: 'Bitte nicht melden', also: ['nein', 'nein danke', 'nicht melden'] } },
  },
  untilTomorrow:
    'Es bis morgen zu lassen ist auch ein Weg. Ich bin bis {time} still und melde mich dann. Du kannst den Chat jetzt schließen.',
  leaveItForToday:
    'Dann lassen wir es für heute. Heute muss nichts mehr gelöst werden. Du kannst den Chat jetzt schließen.',
  someone: {
    text: 'Gibt es eine Person, der du vertraust und die du anrufen oder treffen kannst?',
    choices: {
      someoneElse: { label: 'Ja, die gibt es', also: ['ja', 'jemand', 'gibt es'] },
      noOne: { label: 'Gerade niemand', also: ['niemand', 'nein', 'keiner'] },
    },
  },
  goToThem: 'Gut. Ein kurzes "Kann ich dich anrufen?" reicht für den Anfang. Du kannst den Chat jetzt schließen.',
  whatNext: {
    text: 'Was würde dir jetzt am meisten helfen?',
    choices: {
      plan: { label: 'Den Gesprächsbeginn planen', also: ['planen', 'plan', 'vorbereiten', 'gespräch'] },
      lookBack: { label: 'Darauf zurückblicken', also: ['zurückblicken', 'rückblick', 'zurückschauen'] },
      ifThen: { label: 'Ein Wenn-dann-Plan', also: ['wenn dann', 'wenn-dann', 'wenn dann plan'] },
      rest: { label: 'Ausruhen', also: ['ruhe', 'erholen'] },
      done: { label: 'Ich bin fertig', also: ['fertig', 'nichts', 'tschüss', 'das wars'] },
    },
  },
  ifThen: {
    text: 'Such dir einen Plan aus für das nächste Mal, wenn es hitzig wird.',
    choices: {
      breath: {
        label: 'Wenn ich laut werde, dann atme ich einmal langsam, bevor ich rede.',
        also: ['laut', 'stimme', 'atmen'],
      },
      pause: {
        label: 'Wenn mir die Brust eng wird, dann bitte ich um 20 Minuten.',
        also: ['brust', 'um 20 minuten bitten', 'enge brust'],
      },
      wait: {
        label: 'Wenn ich viel schreiben will, dann speichere ich es und warte 1 Stunde.',
        also: ['schreiben', 'text', 'eine stunde warten'],
      },
      think: {
        label: 'Wenn ich "immer du" höre, dann sage ich "lass mich nachdenken".',
        also: ['immer du', 'lass mich nachdenken', 'nachdenken'],
      },
    },
  },
  planSet: 'Dein Plan: {plan}',
  close: [
    'Das war echte Arbeit. Du kannst den Chat jetzt schließen.',
    'Gut, dass du langsamer gemacht hast. Du kannst den Chat jetzt schließen.',
  ],
})
