/** Was Tend vor einem schwierigen Gespräch sagt, und danach. Maschineller Entwurf, nicht geprüft. */
import { translation } from '#flow'
import type { en } from './en.ts'

// Teile des Satzes. Was passiert ist, steht hinter einem Doppelpunkt: So passt ein Nebensatz („wie wir mit Geld
// umgehen“), ein Nomen und auch ein ganzer Satz. Gefühle passen hinter „ich fühle mich“. Bitten enden auf einen Infinitiv: Sie passen hinter „könnten
// wir“, „wollen wir“, „könntest du“ und hinter einen Doppelpunkt.

const topic =
  '{form, select, about {eine Sache: {event}} when {das, was passiert, wenn {event}} this {eine Sache: {event}} other {etwas, das mir wichtig ist}}'
const aboutIt =
  '{form, select, about {. Es geht darum: {event}} when {, wenn {event}} this {. Es geht darum: {event}} other {, und ich würde gern darüber reden}}'
const whenItWas =
  '{form, select, about {Ich fühlte mich {feel}. Es geht darum: {event}} when {Wenn {event}, fühle ich mich {feel}} this {Ich fühlte mich {feel}. Es geht darum: {event}} other {Ich fühlte mich {feel} und würde gern darüber reden}}'
const couldWe = 'we { Könnten wir {request}?} you { Könntest du {request}?}'
const thanks =
  '{thanksForm, select, what { An dir schätze ich: {thanks}.} that { Ich schätze, dass {thanks}.} other {}}'
const aim =
  '{aim, select, heard { Mir geht es darum, gehört zu werden.} change { Mir geht es um eine kleine Änderung.} sorry { Ich möchte mich für meinen Teil entschuldigen.} limit { Mir geht es um eine klare Grenze.} share { Ich möchte sagen, wie es für mich war.} felt { Ich fühlte mich {feel}.} other {}}'

const atATime = { open: 'Zeit schreiben', field: 'Uhrzeit oder Dauer' } as const
const done = { label: 'Schon fertig', also: ['fertig', 'bin fertig', 'so weit'] } as const
const notForMe = { label: 'Nichts für mich', also: ['passt nicht', 'mag ich nicht', 'lieber nicht'] } as const
const noWords = {
  label: 'Ich finde keine Worte',
  also: ['keine worte', 'ich weiß nicht', 'weiß nicht', 'keine ahnung'],
} as const

export const de = translation<typeof en>()({
  start: {
    text: 'Bereiten wir ein schwieriges Gespräch vor. Du kannst jederzeit etwas überspringen oder aufhören. Hast du 2 Minuten oder 10?',
    choices: {
      two: { label: '2 Minuten', also: ['2', '2 min', 'kurz', 'schnell', 'zwei'] },
      ten: { label: '10 Minuten', also: ['10', '10 min', 'lang', 'zehn'] },
    },
  },

  // --- ob dieses Gespräch sicher ist ---
  gate: {
    text: 'Zuerst eine private Frage. Wie könnte die andere Person reagieren?',
    choices: {
      upsetButSafe: {
        label: 'Verärgert, aber ungefährlich',
        also: ['verärgert', 'sauer', 'ungefährlich', 'nicht gefährlich', 'ich bin in sicherheit'],
      },
      mightHurt: {
        community: {
          label: 'Sie könnte mich verletzen, bedrohen oder bestrafen',
          also: [
            'verletzen',
            'bedrohen',
            'bestrafen',
            'gefährlich',
            'in gefahr',
            'nicht in sicherheit',
            'ich bin nicht in sicherheit',
          ],
        },
      },
      mightPunish: {
        workplace: {
          label: 'Sie könnte mich bedrohen oder bestrafen',
          also: [
            'bedrohen',
            'bestrafen',
            'verletzen',
            'gefährlich',
            'in gefahr',
            'nicht in sicherheit',
            'ich bin nicht in sicherheit',
          ],
        },
      },
      notSure: {
        label: 'Weiß nicht',
        also: ['ich weiß nicht', 'vielleicht', 'keine ahnung', 'nicht sicher', 'ich bin nicht sicher', 'unsicher'],
      },
    },
  },
  fear: {
    text: 'Noch eine private Frage. Trifft etwas davon zu?',
    choices: {
      afraid: {
        community: {
          label: 'Ich habe oft Angst vor der Person',
          also: ['angst', 'ich habe angst', 'angst vor ihr', 'angst vor ihm'],
        },
      },
      control: {
        community: {
          label: 'Sie überwacht mich oder bestimmt über Geld, Handy oder Umfeld',
          also: ['kontrolle', 'überwacht mich', 'kontrolliert mich', 'geld', 'handy', 'umfeld'],
        },
      },
      hurt: {
        community: {
          label: 'Sie hat mich verletzt',
          also: ['verletzt', 'er hat mich verletzt', 'hat mich geschlagen', 'hat mir wehgetan'],
        },
      },
      afraidHere: {
        workplace: {
          label: 'Ich habe oft Angst vor der Person',
          also: ['angst', 'ich habe angst', 'angst vor ihr', 'angst vor ihm'],
        },
      },
      bullied: {
        workplace: {
          label: 'Sie mobbt oder bedroht mich',
          also: ['mobbing', 'mobbt mich', 'bedroht mich', 'gemobbt'],
        },
      },
      hurtHere: {
        workplace: {
          label: 'Sie hat mich verletzt',
          also: ['verletzt', 'er hat mich verletzt', 'hat mich geschlagen', 'hat mir wehgetan'],
        },
      },
      none: { label: 'Nichts davon', also: ['nichts', 'nein', 'keins', 'keins davon'] },
    },
  },

  // --- zur Ruhe kommen ---
  when: {
    text: 'Wann ist das Gespräch?',
    choices: {
      now: { label: 'Jetzt', also: ['jetzt gleich', 'gleich', 'sofort', 'bald'] },
      today: { label: 'Heute', also: ['heute abend', 'heute noch', 'später am tag'] },
      anotherDay: { label: 'An einem anderen Tag', also: ['morgen', 'anderer tag', 'diese woche', 'nächste woche'] },
      unsure: { label: 'Weiß nicht', also: ['ich weiß nicht', 'weiß noch nicht', 'keine ahnung'] },
    },
  },
  howUpset: {
    text: 'Wie aufgewühlt bist du gerade? 0 heißt ruhig. 10 heißt so aufgewühlt wie nur möglich.',
    ends: { low: 'ruhig', high: 'sehr aufgewühlt' },
  },
  calmFirst: {
    text: 'Das ist viel für ein Gespräch. Möchtest du erst einen Schritt zur Ruhe? Gleich weiterzumachen ist auch okay.',
    choices: {
      calmStep: { label: 'Erst ein Schritt zur Ruhe', also: ['ruhe', 'zur ruhe', 'schritt zur ruhe', 'ja', 'ok'] },
      breatheFirst: { label: '5 Minuten langsam atmen', also: ['atmen', 'langsam atmen', '5 minuten'] },
      goOn: { label: 'Gleich weitermachen', also: ['nein', 'nein danke', 'gleich weiter', 'ohne das'] },
    },
  },
  breatheFirst: {
    text: 'Möchtest du erst 5 Minuten langsam atmen?',
    choices: {
      breatheFirst: { label: 'Ja, erst atmen', also: ['ja', 'ok', 'klar', 'gern', 'atmen'] },
      goOn: { label: 'Nein, gleich weiter', also: ['nein', 'nein danke', 'gleich weiter', 'ohne das'] },
    },
  },
  breathe: {
    text: 'Atme auf 4 ein. Atme auf 6 langsam aus. Lass die Schultern sinken. Ich sage dir, wenn 5 Minuten um sind. Wird dir beim Atmen schwindlig oder unwohl, tippe auf Nichts für mich.',
    choices: { done, notForMe },
  },
  timeUp: 'Die 5 Minuten sind um.',
  howReady: {
    text: 'Wie bereit fühlst du dich für das Gespräch, von 0 bis 10?',
    ends: { low: 'gar nicht', high: 'bereit' },
  },
  apart: {
    text: 'Ist das Gespräch mit jemandem von deiner Liste? Ich lasse die Person vorerst weg.',
    choices: { nobody: { label: 'Nein, mit niemandem davon', also: ['nein', 'niemand', 'mit niemandem'] } },
  },
  anchor: {
    text: {
      community:
        'Wähl jemanden oder etwas, das auf deiner Seite ist. Du kannst auch einen Spitznamen schreiben. Ich behalte ihn nicht.',
      workplace:
        'Wähl jemanden oder etwas, das dir den Rücken stärkt. Du kannst auch einen Spitznamen schreiben. Ich behalte ihn nicht.',
    },
    choices: {
      place: { label: 'Ein Ort, den ich mag', also: ['ort', 'ein ort', 'platz'] },
      pastWin: { label: 'Als mir etwas gut gelang', also: ['gut gelungen', 'ein erfolg', 'erfolg'] },
      noOne: { label: 'Mir fällt niemand ein', also: ['niemand', 'keiner', 'nichts', 'niemanden'] },
    },
    form: { open: 'Spitznamen schreiben', title: 'Auf deiner Seite', field: 'Ein Spitzname' },
  },
  noOne: 'Das ist okay, und es sagt nichts Schlechtes über dich.',
  hold: {
    text: '{kind, select, someone {Denk an {anchor}, ganz nah bei dir. Was weiß {anchor} Gutes über dich?} somewhere {Denk an {anchor}. Was tut dir dort gut?} place {Denk an diesen Ort. Was tut dir dort gut?} other {Denk an diese Zeit. Was hast du da gut gemacht?}} Bleib etwa eine Minute dabei. Die Augen dürfen offen bleiben.',
    choices: { done, notForMe },
  },
  point: {
    text: 'Was wünschst du dir am meisten von dem Gespräch? Eine Sache genügt.',
    choices: {
      heard: { label: 'Gehört werden', also: ['gehört', 'dass man mir zuhört', 'zuhören'] },
      change: { label: 'Um eine Änderung bitten', also: ['änderung', 'eine änderung', 'veränderung'] },
      sorry: {
        label: 'Mich entschuldigen',
        also: ['entschuldigen', 'entschuldigung', 'sorry', 'um verzeihung bitten'],
      },
      limit: { label: 'Eine Grenze setzen', also: ['grenze', 'eine grenze', 'grenzen setzen'] },
      share: { label: 'Sagen, wie es mir geht', also: ['wie es mir geht', 'gefühle', 'meine gefühle'] },
      otherPoint: { label: 'Etwas anderes', also: ['was anderes', 'anderes', 'anders'] },
    },
  },

  // --- der Satz ---
  feelings: {
    text: 'Wie fühlst du dich damit? Wähl eins oder zwei.',
    choices: {
      hurting: { community: { label: 'verletzt', also: ['gekränkt', 'schmerz'] } },
      sad: { community: { label: 'traurig', also: ['niedergeschlagen', 'trauer'] } },
      worried: { community: { label: 'besorgt', also: ['sorge', 'nervös', 'unruhig'] } },
      lonely: { community: { label: 'einsam', also: ['allein', 'einsamkeit'] } },
      concerned: { workplace: { label: 'besorgt', also: ['sorge', 'nervös', 'unruhig'] } },
      letDown: { label: 'enttäuscht', also: ['enttäuschung', 'im stich gelassen'] },
      tired: { community: { label: 'erschöpft', also: ['müde', 'ausgelaugt'] } },
      frustrated: { label: 'frustriert', also: ['genervt', 'gereizt', 'frust'] },
      angry: { community: { label: 'wütend', also: ['sauer', 'wut', 'zornig'] } },
      confused: { label: 'verwirrt', also: ['durcheinander', 'ratlos'] },
      leftOut: { label: 'ausgeschlossen', also: ['außen vor', 'nicht dabei'] },
      notHeard: { community: { label: 'nicht gehört', also: ['ungehört', 'ignoriert', 'übergangen'] } },
      ashamed: { community: { label: 'beschämt', also: ['scham', 'ich schäme mich'] } },
      scared: { community: { label: 'ängstlich', also: ['angst', 'furcht', 'erschrocken'] } },
      hopeful: { community: { label: 'hoffnungsvoll', also: ['hoffnung', 'zuversichtlich'] } },
      torn: { community: { label: 'zwiegespalten', also: ['hin und her', 'gemischt', 'zerrissen'] } },
      overwhelmed: { community: { label: 'überfordert', also: ['zu viel', 'alles zu viel'] } },
      stretched: { workplace: { label: 'überlastet', also: ['müde', 'erschöpft', 'zu viel'] } },
      unsure: { workplace: { label: 'unsicher', also: ['nicht sicher', 'zweifel'] } },
      rushed: { workplace: { label: 'gehetzt', also: ['unter zeitdruck', 'hektisch'] } },
    },
  },
  event: {
    text: 'Was ist passiert, in ein paar einfachen Worten? Eine Sache genügt. Wähl etwas aus oder schreib es. Was du schreibst, behalte ich nicht.',
    choices: {
      remark: { label: 'was gesagt wurde', also: ['eine bemerkung', 'bemerkung', 'worte'] },
      changedPlan: { label: 'dass der Plan sich geändert hat', also: ['plan', 'ein plan', 'planänderung'] },
      choresShare: {
        community: { label: 'wie wir die Hausarbeit teilen', also: ['hausarbeit', 'die hausarbeit', 'haushalt'] },
      },
      workShare: {
        workplace: { label: 'wie die Arbeit verteilt ist', also: ['die arbeit', 'arbeit', 'arbeitsverteilung'] },
      },
      money: { community: { label: 'wie wir mit Geld umgehen', also: ['geld', 'das geld', 'finanzen', 'ausgaben'] } },
      missedDate: {
        workplace: {
          label: 'dass ein Termin verpasst wurde',
          also: ['termin', 'frist', 'deadline', 'verpasste frist'],
        },
      },
      time: {
        community: { label: 'wie wir Zeit zusammen verbringen', also: ['zeit', 'gemeinsame zeit', 'zeit zusammen'] },
      },
      feedback: { workplace: { label: 'wie wir Feedback geben', also: ['feedback', 'rückmeldung', 'kritik'] } },
      noWords,
    },
    form: { open: 'Schreiben', title: 'Was passiert ist', field: 'In ein paar Worten' },
  },
  wordsLost: 'Entschuldige, ich wurde neu gestartet. Dabei gingen deine Worte verloren.',
  hint: {
    text: '{hint, select, threat {Das kann wie eine Drohung klingen. Ist es eine Grenze, die du brauchst, kannst du es lassen. Kam es aus Wut, kannst du es ändern. Was passt?} strong {Das sind starke Worte. Ohne sie geht ein Gespräch oft besser. Möchtest du sie ändern?} label {Der Satz sagt, wie die Person ist. Möchtest du lieber sagen, was sie getan hat?} blame {Das kann wie ein Vorwurf klingen. Möchtest du es mit "Ich hätte gern ..." versuchen?} thought {Das klingt wie ein Gedanke über die Person. Möchtest du lieber sagen, was passiert ist?} always {Über "immer" und "nie" lässt sich leicht streiten. Könntest du ein einziges Mal nennen?} wish {Das kann wie eine Regel klingen. Möchtest du einen Wunsch daraus machen?} many {Das sieht nach mehreren Dingen auf einmal aus. Möchtest du das wählen, was zuerst kommt?} other {Möchtest du es noch einmal lesen?}}',
    choices: {
      change: { label: 'Ändern', also: ['ja', 'ok', 'bearbeiten', 'es ändern'] },
      keep: { label: 'So lassen', also: ['nein', 'nein danke', 'lassen', 'behalten'] },
    },
  },
  afterCheck: {
    text: 'Zurück zu deinem Satz. Möchtest du mit diesen Worten weitermachen?',
    choices: {
      goOn: { label: 'Mit diesen Worten', also: ['ja', 'ok', 'so weiter', 'mit diesen'] },
      change: { label: 'Sie ändern', also: ['nein', 'ändern', 'bearbeiten'] },
    },
  },
  openers: {
    text: 'Das ist okay. Hier sind fünf Arten anzufangen. Wähl eine, oder versuch es mit deinen Worten.',
    choices: {
      notEasy: {
        label: 'Das fällt mir schwer zu sagen. Lässt du mich erst ausreden?',
        also: ['1', 'ausreden', 'fällt mir schwer'],
      },
      onMyMind: {
        label: 'Mich beschäftigt etwas. Passt es gerade?',
        also: ['2', 'mich beschäftigt etwas', 'passt es'],
      },
      noRightWords: {
        label: 'Mir fehlen noch die richtigen Worte. Ich möchte es trotzdem versuchen.',
        also: ['3', 'versuchen', 'trotzdem versuchen'],
      },
      tenMinutes: {
        label: 'Mir liegt etwas auf der Seele. Können wir 10 Minuten reden?',
        also: ['4', '10 minuten', 'auf der seele'],
      },
      mayGetWrong: {
        label: 'Vielleicht sage ich es falsch. Mir ist wichtig, dass wir reden.',
        also: ['5', 'dass wir reden', 'wir reden'],
      },
      ownWords: { label: 'Meine eigenen Worte', also: ['eigene worte', 'selbst schreiben', 'schreiben'] },
    },
  },
  request: {
    text: 'Was hättest du gern stattdessen? Mach es klein und klar. Wähl etwas aus, oder schreib, wie der Satz weitergeht: "Könnten wir ..."',
    choices: {
      talkTonight: { community: { label: 'heute Abend 10 Minuten reden', also: ['heute abend reden', 'reden'] } },
      listenFirst: {
        community: { label: 'erst zuhören, dann erzählen', also: ['zuhören', 'erst zuhören', 'ausreden lassen'] },
      },
      plan: { community: { label: 'zusammen einen Plan machen', also: ['plan', 'ein plan', 'einen plan'] } },
      takeTurns: { community: { label: 'abwechselnd reden', also: ['abwechselnd', 'abwechseln'] } },
      phones: { community: { label: 'beim Essen die Handys weglegen', also: ['handys', 'handys weg', 'ohne handy'] } },
      chores: {
        community: {
          label: 'die Hausarbeit anders aufteilen',
          also: ['hausarbeit', 'haushalt', 'hausarbeit aufteilen'],
        },
      },
      askMe: { community: { label: 'mich vor Entscheidungen fragen', also: ['mich fragen', 'erst fragen', 'fragen'] } },
      tellMe: {
        community: { label: 'mir früh Bescheid geben', also: ['bescheid geben', 'bescheid', 'früh bescheid'] },
      },
      sayThanks: { community: { label: 'öfter Danke sagen', also: ['danke', 'danke sagen', 'mehr danke'] } },
      ownTime: { community: { label: 'etwas Zeit für uns haben', also: ['zeit für uns', 'zeit', 'etwas zeit'] } },
      slowDown: { community: { label: 'es langsamer angehen', also: ['langsamer', 'langsam', 'langsamer machen'] } },
      tryTomorrow: { community: { label: 'es morgen noch mal versuchen', also: ['morgen', 'morgen versuchen'] } },
      getHelp: { community: { label: 'uns dabei Hilfe holen', also: ['hilfe holen', 'uns hilfe holen'] } },
      budget: { community: { label: 'ein Budget vereinbaren', also: ['budget', 'ein budget', 'haushaltsplan'] } },
      whoDoesWhat: {
        workplace: { label: 'klären, wer was macht', also: ['wer was macht', 'rollen', 'aufgaben klären'] },
      },
      meet: { workplace: { label: 'uns 15 Minuten treffen', also: ['treffen', 'uns treffen', '15 minuten'] } },
      notesAhead: { workplace: { label: 'Notizen vorher teilen', also: ['notizen', 'notizen teilen'] } },
      letMeFinish: { workplace: { label: 'mich erst ausreden lassen', also: ['ausreden', 'ausreden lassen'] } },
      clearDate: {
        workplace: { label: 'einen klaren Termin setzen', also: ['termin', 'klarer termin', 'ein termin'] },
      },
      inPrivate: {
        workplace: { label: 'mir Feedback unter vier Augen geben', also: ['unter vier augen', 'feedback', 'privat'] },
      },
      swapTasks: { workplace: { label: 'ein paar Aufgaben tauschen', also: ['tauschen', 'aufgaben tauschen'] } },
      thirdPerson: {
        workplace: { label: 'eine dritte Person dazuholen', also: ['dritte person', 'eine dritte person'] },
      },
      noWords,
    },
    form: { open: 'Schreiben', title: 'Was du gern hättest', field: 'Könnten wir ...' },
  },
  thanks: {
    text: 'Möchtest du noch sagen, was du an der Person schätzt? Schreib, wie der Satz weitergeht: "An dir schätze ich: ..."',
    choices: { noThanks: { label: 'Nein, danke', also: ['nein', 'nichts', 'nicht jetzt'] } },
    form: { open: 'Schreiben', title: 'Was du schätzt', field: 'An dir schätze ich: ...' },
  },
  plainLine: {
    community: `"{felt, select, yes {Ich fühle mich {feel}${aboutIt}.} other {Ich würde gern reden. Es geht um ${topic}.}}{asks, select, we { Wollen wir {request}?} you { Mein Wunsch an dich: {request}.} other {}}${thanks}"`,
    workplace: `"{felt, select, yes {${whenItWas}.} other {Ich würde gern reden. Es geht um ${topic}.}}{asks, select, ${couldWe} other {}}${thanks}"`,
  },
  softerLine: {
    community: `"Ich würde gern reden. Es geht um ${topic}.{felt, select, yes { Ich fühle mich {feel}.} other {}}{asks, select, ${couldWe} other { Passt es dir gerade?}}"`,
    workplace: `"Ich würde gern reden. Es geht um ${topic}.${aim}{asks, select, ${couldWe} other { Passt es dir gerade?}}"`,
  },
  shorterLine: {
    community: `"{felt, select, yes {Ich fühle mich {feel}${aboutIt}.} other {Es geht um ${topic}.}}{asks, select, ${couldWe} other { Können wir reden?}}"`,
    workplace: `"Es geht um ${topic}.{asks, select, ${couldWe} other { Können wir reden?}}"`,
  },
  lines: {
    text: 'Hier sind zwei Arten, es zu sagen. Welche möchtest du?',
    choices: {
      first: { label: 'Die erste nehmen', also: ['erste', '1', 'die erste', 'nehmen'] },
      softer: { label: 'Die sanftere nehmen', also: ['sanfter', 'sanftere', 'die zweite', 'zweite', '2'] },
      shorter: { label: 'Kürzer machen', also: ['kürzer', 'kurz'] },
      edit: { label: 'Einen Teil ändern', also: ['ändern', 'bearbeiten', 'etwas ändern'] },
      startOver: { label: 'Den Satz neu bauen', also: ['neu', 'neuer satz', 'neu bauen'] },
    },
  },
  shorter: {
    text: 'Hier ist eine kürzere. Möchtest du sie?',
    choices: {
      useShorter: { label: 'Diese nehmen', also: ['ja', 'nehmen', 'ok', 'diese'] },
      otherTwo: { label: 'Die anderen zwei zeigen', also: ['nein', 'die anderen', 'anderen', 'sanfter'] },
      edit: { label: 'Einen Teil ändern', also: ['ändern', 'bearbeiten', 'etwas ändern'] },
      startOver: { label: 'Den Satz neu bauen', also: ['neu', 'neuer satz', 'neu bauen'] },
    },
  },
  editWhat: {
    text: 'Was möchtest du ändern?',
    choices: {
      editFeelings: { label: 'Die Gefühle', also: ['gefühle', 'gefühl', 'das gefühl'] },
      editEvent: { label: 'Was passiert ist', also: ['passiert', 'was war', 'was geschehen ist'] },
      editRequest: { label: 'Worum ich bitte', also: ['bitte', 'die bitte', 'meine bitte'] },
      editThanks: { label: 'Was ich schätze', also: ['schätze', 'danke', 'dank'] },
      nothing: { label: 'Nichts, es passt so', also: ['nichts', 'nein', 'passt', 'passt so'] },
    },
  },
  copyIt:
    'Kopier diesen Satz jetzt. Ich behalte ihn nicht, und ich schicke ihn nie ab. Du kannst auch nur sagen, wie du dich fühlst.',
  openerLine: '"{opener}"',

  // --- ein Plan, und ob es Zeit ist ---
  ifThen: {
    text: 'Was machst du, wenn es angespannt wird? Wähl einen Plan.',
    choices: {
      breath: {
        label: 'Wenn ich laut werde, dann atme ich einmal langsam, bevor ich rede.',
        also: ['laut', 'atmen', 'stimme'],
      },
      pause: { label: 'Wenn meine Brust eng wird, dann bitte ich um 20 Minuten.', also: ['brust', 'um 20 minuten'] },
      wait: {
        label: 'Wenn ich einen langen Text schicken will, dann warte ich eine Stunde.',
        also: ['text', 'langer text', 'eine stunde warten'],
      },
      think: {
        label: 'Wenn ich "immer du" höre, dann sage ich "Lass mich nachdenken".',
        also: ['immer du', 'nachdenken', 'lass mich nachdenken'],
      },
    },
  },
  planSet: 'Dein Plan: {plan}',
  readyAgain: {
    text: 'Wie bereit fühlst du dich jetzt, von 0 bis 10?',
    ends: { low: 'gar nicht', high: 'bereit' },
  },
  change: [
    'Bereit ging von {before} auf {after}. Das ist nur dein eigenes Maß, kein Test.',
    'Von {before} auf {after}. Es ist dein eigenes Maß, niemandes sonst.',
  ],
  noChange: 'Diesmal keine Änderung. Das kommt vor, und du bist nicht schuld daran.',
  readyFell: {
    text: 'Warten ist okay. Zur falschen Zeit kann ein gutes Gespräch schiefgehen. Was möchtest du?',
    choices: {
      wait: { label: 'An einem anderen Tag', also: ['anderer tag', 'ein andermal', 'heute nicht', 'warten'] },
      notes: { label: 'Notizen für jemanden', also: ['notizen', 'für jemanden', 'jemand hilft mir'] },
      goOn: { label: 'Wie geplant', also: ['geplant', 'so machen', 'trotzdem'] },
    },
  },
  canWait: 'Dann wartet es. Heute muss nichts gesagt werden.',
  helperNotes: `Für eine Vertrauensperson zum Kopieren. Ich schicke es nie ab.
"Vor mir liegt ein schwieriges Gespräch. Ich hätte gern deine Hilfe. Es geht um ${topic}.{felt, select, yes { Ich fühle mich {feel}.} other {}}{asks, select, we { Mein Vorschlag: {request}.} you { Meine Bitte: {request}.} other {}}"`,
  hardAnswer: 'Du kannst gut anfangen und trotzdem eine harte Antwort bekommen. Dieser Teil liegt nicht bei dir.',

  // --- eine Nachricht davor, eine Nachfrage danach ---
  lastStep: {
    text: 'Würde dir eine Nachricht von mir helfen? Ich schreibe nur, wenn du es sagst.',
    choices: {
      remind: { label: '5 Minuten vorher erinnern', also: ['erinnern', 'erinnerung', 'vorher'] },
      checkIn: { label: 'Danach nachfragen', also: ['nachfragen', 'danach', 'frag nach'] },
      done: {
        label: 'Nein, das war alles',
        also: ['das war alles', 'fertig', 'nein', 'nein danke', 'nichts', 'tschüss'],
      },
    },
  },
  talkWhen: {
    text: 'Wann beginnt das Gespräch? Schreib eine Uhrzeit, wie 18:30, oder eine Dauer, wie 2 Stunden. Ein Tag ist das Längste.',
    form: { ...atATime, title: 'Beginn des Gesprächs' },
  },
  verySoon: 'Das ist schon in ein paar Minuten. Da braucht es keine Nachricht.',
  reminderSet: {
    text: 'Ich schreibe dir zu dieser Zeit: {time}. {after, select, yes {Soll ich auch nach dem Gespräch nachfragen?} other {Passt das?}}',
    choices: {
      okay: { label: 'Okay', also: ['ok', 'ja', 'passt', 'gut'] },
      hourAfter: { label: 'Eine Stunde nach Beginn', also: ['1 stunde', 'eine stunde', 'stunde'] },
      threeHoursAfter: { label: 'Drei Stunden nach Beginn', also: ['3 stunden', 'drei stunden'] },
      noCheckIn: { label: 'Nicht nachfragen', also: ['nein', 'nein danke', 'keine nachfrage'] },
      noNote: { label: 'Doch keine Nachricht', also: ['keine nachricht', 'keine erinnerung', 'gar nichts'] },
    },
  },
  allSet: 'Alles eingerichtet. Bis dahin bin ich still. Du kannst den Chat jetzt schließen.',
  talkSoon: {
    text: 'Eine Nachricht, um die du gebeten hast.\nAtme einmal langsam, dann fang mit deinem Satz an.{plan, select, yes { Dein Plan: {ifThen}} other {}}',
    choices: {
      okay: { label: 'Okay', also: ['ok', 'ja', 'danke', 'bereit'] },
      moved: { label: 'Es hat sich verschoben', also: ['verschoben', 'nicht jetzt', 'neue zeit', 'andere zeit'] },
    },
  },
  goodStart: 'Ich frage danach nach, wie du es wolltest. Du kannst den Chat jetzt schließen.',
  checkInWhen: {
    text: 'Wann soll ich nachfragen? Schreib eine Uhrzeit, wie 18:30, oder eine Dauer, wie 2 Stunden. Ein Tag ist das Längste.',
    form: { ...atATime, title: 'Zeit zum Nachfragen' },
  },
  checkInSet: {
    text: 'Ich frage zu dieser Zeit nach: {time}. Passt das?',
    choices: {
      okay: { label: 'Okay', also: ['ok', 'ja', 'passt', 'gut'] },
      noCheckIn: { label: 'Doch nicht nachfragen', also: ['nein', 'nicht nachfragen', 'keine nachfrage'] },
    },
  },
  howWasIt: {
    text: 'Eine Nachricht, um die du gebeten hast.\nWie ist es gelaufen?',
    choices: {
      better: { label: 'Besser', also: ['gut', 'sehr gut', 'super'] },
      same: { label: 'Etwa gleich', also: ['gleich', 'wie vorher', 'geht so', 'okay', 'ok'] },
      worse: { label: 'Schlechter', also: ['schlecht', 'sehr schlecht', 'mies'] },
      noTalk: { label: 'Es gab kein Gespräch', also: ['kein gespräch', 'wir haben nicht geredet', 'noch nicht'] },
      feltUnsafe: {
        community: {
          label: 'Ich fühlte mich nicht sicher',
          also: ['nicht sicher', 'ich hatte angst', 'bedroht', 'nicht in sicherheit'],
        },
      },
      feltUnsafeHere: {
        workplace: {
          label: 'Ich fühlte mich nicht sicher',
          also: ['nicht sicher', 'ich hatte angst', 'bedroht', 'nicht in sicherheit'],
        },
      },
    },
  },
  thankThem: {
    text: 'Gut gemacht. Möchtest du der Person sagen, was geholfen hat?',
    choices: {
      giveLine: { label: 'Gib mir einen Satz', also: ['ein satz', 'einen satz', 'ja', 'satz'] },
      myWay: { label: 'Auf meine Art', also: ['meine art', 'ich mache es selbst', 'selbst'] },
      noThanks: { label: 'Nein, danke', also: ['nein', 'nichts', 'lieber nicht'] },
    },
  },
  thankLine: 'Das kannst du kopieren. Ich schicke es nie ab.\n"Danke, dass du mir bis zum Ende zugehört hast."',
  notBetter: {
    text: 'Du kannst gut anfangen und trotzdem eine harte Antwort bekommen. Dieser Teil liegt nicht bei dir. Was würde jetzt helfen?',
    choices: {
      calmStep: { label: 'Ein Schritt zur Ruhe', also: ['ruhe', 'zur ruhe', 'schritt zur ruhe'] },
      lookBack: { label: 'Darauf zurückschauen', also: ['zurückschauen', 'zurückblicken', 'was passiert ist'] },
      done: { label: 'Das war alles', also: ['fertig', 'nichts', 'tschüss'] },
    },
  },
  noTalkYet: {
    text: 'Das ist okay. Gespräche können warten. Möchtest du eine neue Zeit festlegen?',
    choices: {
      newTime: { label: 'Neue Zeit festlegen', also: ['ja', 'neue zeit', 'ok', 'andere zeit'] },
      leaveIt: { label: 'Lassen', also: ['nein', 'nein danke', 'erst mal lassen', 'lass es'] },
    },
  },
  close: [
    'Du hast dir Mühe gegeben. Du kannst den Chat jetzt schließen.',
    'Das war gute Vorbereitung. Du kannst den Chat jetzt schließen.',
  ],
})
