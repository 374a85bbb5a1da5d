/** Was Tend sagt, während eine alltägliche alte Botschaft neben einen kleinen neuen Moment gestellt wird. Maschineller Entwurf, nicht geprüft. */
import { translation } from '#flow'
import type { en } from './en.ts'

const done = { label: 'Schon fertig', also: ['fertig', 'bin fertig', 'bereit'] }
const stopHere = { label: 'Hier aufhören', also: ['zu viel', 'das ist zu viel', 'genug', 'es reicht'] }
const calmStep = { label: 'Ein Schritt zur Ruhe', also: ['schritt zur ruhe', 'zur ruhe', 'ruhe'] }
const safePlace = { label: 'Mein Kreis', also: ['kreis', 'in meinen kreis', 'was mir halt gibt'] }
const people = { label: 'Menschen, die helfen können', also: ['menschen', 'reden', 'mit jemandem reden', 'jemand'] }
const close = { label: 'Jetzt nichts', also: ['nichts', 'nein', 'nein danke', 'schließen'] }

const cityForm = { open: 'Stadt schreiben', title: 'Deine Uhrzeit', field: 'Eine große Stadt' }

export const de = translation<typeof en>()({
  needsMore: {
    text: 'Diese Übung kommt nach ein paar anderen. Vorher braucht es drei beendete Übungen, egal an welchen Tagen. Und in deinem Kreis jemanden oder etwas, das dir Halt gibt.',
    choices: { calmStep, safePlace, close },
  },
  tooSoon:
    'Diese Übung braucht dazwischen etwas Ruhe. Zwei oder drei Tage nach dem letzten Mal ist sie wieder da. Du kannst den Chat jetzt schließen.',
  city: {
    text: 'Diese Übung ist für den Tag. Ich weiß nicht, wie spät es bei dir ist. Welche große Stadt hat dieselbe Uhrzeit wie du?',
    form: cityForm,
  },
  noCity: {
    text: 'Die kenne ich nicht. Welche andere große Stadt hat dieselbe Uhrzeit wie du?',
    form: cityForm,
  },
  daytime: 'Diese Übung ist für den Tag, bei dir von 8 bis 21 Uhr. Du kannst den Chat jetzt schließen.',
  start: {
    text: 'Hier geht es um kleine, alltägliche alte Botschaften wie "Ich bin zu viel". Es ist nicht für große oder schmerzhafte Erinnerungen, und es ist keine Therapie. Manche finden es nützlich. Es dauert 6 bis 8 Minuten.',
    choices: {
      goOn: { label: 'Weitermachen', also: ['ja', 'ok', 'okay', 'los'] },
      why: { label: 'Warum?', also: ['wieso', 'weshalb', 'wozu'] },
      notForMe: { label: 'Nichts für mich', also: ['nein', 'nein danke', 'lieber nicht'] },
    },
  },
  consent: {
    text: 'Dafür brauche ich ein eigenes Ja von dir. Bist du 18 oder älter, und möchtest du das heute ausprobieren? Ich behalte nur den Tag, an dem du es gemacht hast.',
    choices: {
      agree: { label: 'Ja', also: ['ja bin ich', 'ja möchte ich', 'einverstanden', 'ok'] },
      decline: { label: 'Nein', also: ['nein danke', 'nicht jetzt', 'heute nicht'] },
    },
  },
  check: {
    text: 'Trifft heute etwas davon zu? Missbrauch, ein Angriff oder ein Todesfall kommt darin vor. Flashbacks oder Erinnerungslücken. Du bist gerade betrunken oder auf Drogen. Du denkst daran, dir etwas anzutun. Ärztlicher Rat war, so etwas zu lassen.',
    choices: {
      none: { label: 'Nichts davon', also: ['nichts', 'nein', 'keins', 'keins davon'] },
      some: { label: 'Eins oder mehr', also: ['eins', 'etwas', 'ja', 'mehreres', 'eins davon'] },
      ratherNot: {
        label: 'Möchte ich nicht sagen',
        also: ['lieber nicht', 'will ich nicht sagen', 'sage ich nicht', 'keine antwort'],
      },
    },
  },
  whom: { text: 'Wen oder was hättest du dabei gern in deiner Nähe?', choices: {} },
  anchorFirst: {
    text: 'Denk zuerst an {anchor}. Bleib eine halbe Minute dabei. Die Augen dürfen offen bleiben.',
    choices: { done, stopHere },
  },
  pick: {
    text: 'Welche alte Botschaft kommt am nächsten, wenn überhaupt? Welche es ist, behalte ich nicht.',
    choices: {
      tooMuch: { label: 'Ich bin zu viel', also: ['zu viel', 'bin zu viel'] },
      noMatter: { label: 'Ich bin nicht wichtig', also: ['nicht wichtig', 'unwichtig', 'ich bin egal'] },
      allAlone: {
        label: 'Ich muss alles allein schaffen',
        also: ['allein', 'alles allein', 'ich muss alles allein machen'],
      },
      bother: {
        label: 'Was ich brauche, stört nur',
        also: ['ich störe', 'ich störe nur', 'ich bin eine last', 'zur last'],
      },
      messUp: {
        label: 'Ich mache immer alles falsch',
        also: ['alles falsch', 'ich mache alles falsch', 'ich versage immer'],
      },
      peopleLeave: { label: 'Irgendwann gehen alle', also: ['alle gehen', 'alle gehen weg', 'ich werde verlassen'] },
      none: { label: 'Nichts davon', also: ['nichts', 'nein', 'keine', 'keine davon'] },
    },
  },
  sting: {
    text: 'Wie weh tut das gerade?',
    ends: { low: 'gar nicht', high: 'sehr' },
  },
  another: 'Dann ist es diese nicht. Wähl eine andere, wenn du magst.',
  moment: {
    text: 'Denk an einen kleinen, echten Moment aus dem letzten Monat, der etwas anderes sagt. Jemand schrieb zurück. Jemand hielt dir einen Platz frei. Ein Danke.',
    choices: {
      gotOne: { label: 'Ich habe einen', also: ['ja', 'hab einen', 'habe einen', 'gefunden'] },
      cannot: { label: 'Ich finde keinen', also: ['nein', 'keinen', 'finde keinen', 'mir fällt keiner ein'] },
      stopHere,
    },
  },
  borrow: {
    text: 'Das kommt vor. Du könntest diesen nehmen: Es gibt {anchor}, und das tut dir gut. Würde das gehen?',
    choices: {
      gotOne: { label: 'Ja, den nehme ich', also: ['ja', 'ok', 'okay', 'den nehme ich'] },
      noneFits: { label: 'Nein', also: ['passt nicht', 'eher nicht', 'nichts davon'] },
    },
  },
  hold: {
    text: '{n, plural, one {Die alte Botschaft sagt ihren Satz. Nun der neue Moment. Lass beides da sein. Schau dich im Raum um.} other {Noch einmal. Der alte Satz, und daneben der neue Moment. Lass beides da sein. Schau dich im Raum um.}}',
    choices: { stopHere, done },
  },
  howTrue: {
    text: 'Wie wahr fühlt sich der neue Moment an?',
    ends: { low: 'nicht wahr', high: 'sehr wahr' },
  },
  anchorLast: { text: 'Denk noch einmal an {anchor}. Eine halbe Minute.', choices: { done } },
  act: {
    text: 'Ein winziger Schritt, wenn du magst.',
    choices: {
      thank: { label: 'Der Person danken', also: ['danken', 'danke', 'danke sagen'] },
      look: {
        label: 'Diese Woche noch einen suchen',
        also: ['suchen', 'noch einen', 'noch einen suchen', 'ausschau halten'],
      },
      nothing: { label: 'Nichts tun', also: ['nichts', 'nein', 'nein danke'] },
    },
  },
  close:
    "Das war's. Wenn das öfter wehtut, kann eine Beratung mehr helfen als ich. Du kannst den Chat jetzt schließen.",
  noneToday: 'Dann ist das heute nicht dran, und das ist in Ordnung. Du kannst den Chat jetzt schließen.',
  wordsGone: 'Bei einem Neustart ging deine erste Zahl verloren. Ich rate nicht. Lass uns das sanft zu Ende bringen.',
  out: {
    text: 'Hören wir hier auf. Stell die Füße auf den Boden. Nenn drei blaue Dinge. Du hast nichts falsch gemacht. Wie ist es jetzt?',
    choices: {
      better: { label: 'Besser', also: ['gut', 'ok', 'okay', 'geht wieder'] },
      stillBad: { label: 'Immer noch schlimm', also: ['schlimm', 'schlimmer', 'schlecht', 'nein', 'nicht besser'] },
    },
  },
  rest: 'Gut. Geh heute sanft mit dir um, wenn du magst. Du kannst den Chat jetzt schließen.',
  notToday: {
    text: 'Dafür ist das heute nicht das richtige Werkzeug. Was möchtest du stattdessen?',
    choices: { calmStep, safePlace, people, close },
  },
  leftAtThat: 'Okay. Du kannst den Chat jetzt schließen.',
})
