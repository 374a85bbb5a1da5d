/** Was Tend sagt, wenn es fragt, was jemand machen möchte. Maschineller Entwurf, nicht geprüft. */
import { translation } from '#flow'
import type { en } from './en.ts'

/** Was Menschen einfach so schreiben, zwischen Kommas. */
const phrases = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(', '))

const calmWords = phrases(
  'ruhe, zur ruhe, zur ruhe kommen, schritt zur ruhe, ein schritt zur ruhe, ich will zur ruhe kommen, ich brauche ruhe',
  'beruhigen, mich beruhigen, ich muss mich beruhigen, ich will mich beruhigen, runterkommen, ich muss runterkommen',
  'streit, ein streit, ich hatte streit, wir hatten streit, wir hatten gerade streit, wir haben gerade gestritten, gestritten',
  'wir haben gestritten, wir haben uns gestritten, wir streiten nur noch, großer streit, es gab streit, krach, es gab krach',
  'zoff, wir hatten zoff, wir haben uns gezofft, wir sind aneinandergeraten, auseinandersetzung',
  'wütend, ich bin wütend, ich bin so wütend, so wütend, wut, sauer, ich bin sauer, ich bin so sauer, ich koche',
  'aufgewühlt, ich bin aufgewühlt, aufgebracht, ich bin aufgebracht, mir geht es schlecht, es geht mir schlecht',
  'stress, gestresst, ich bin gestresst, überfordert, ich bin überfordert, mir ist alles zu viel, alles zu viel',
  'panik, ich habe panik, nervös, ich bin nervös, unruhig, ich bin unruhig',
  'atmen, langsam atmen, atemübung, erden, erdung, eine pause, ich brauche eine pause, auszeit, ich brauche eine auszeit',
  'angespannter moment, angespannt, ich bin angespannt, es war angespannt, es wurde laut, es wurde hitzig, hitzig',
)
const prepareWords = phrases(
  'vorbereiten, vorbereitung, gespräch, ein gespräch, gespräch vorbereiten, ein gespräch vorbereiten, gespräch planen',
  'schweres gespräch, ein schweres gespräch, schwieriges gespräch, ein schwieriges gespräch, vor einem schweren gespräch',
  'ich habe ein schweres gespräch, ich habe ein schwieriges gespräch, schwieriges gespräch vorbereiten, aussprache',
  'reden, wir müssen reden, ich muss mit ihm reden, ich muss mit ihr reden, wir müssen sprechen',
  'was sage ich, was soll ich sagen, wie sage ich es, wie sage ich das, ich brauche worte, hilf mir es zu sagen',
)
const repairWords = phrases(
  'rückblick, zurückblicken, zurückschauen, darauf zurückschauen, auf den streit zurückschauen, was passiert ist',
  'nach einem streit, nach dem streit, nach einem angespannten moment, versöhnen, versöhnung, wir wollen uns vertragen, vertragen',
  'entschuldigen, entschuldigung, mich entschuldigen, ich will mich entschuldigen, ich möchte mich entschuldigen, sorry, es tut mir leid, tut mir leid',
  'wiedergutmachen, wieder gutmachen, gutmachen, in ordnung bringen, klären, aussprechen, ich lag falsch, mein fehler, ich habe mist gebaut',
)
const circleWords = phrases(
  'kreis, mein kreis, meinen kreis ändern, sichere menschen, meine menschen, meine leute, was mir halt gibt, wer mir halt gibt',
  'jemand der mir halt gibt, menschen die hinter mir stehen, wer steht hinter mir, jemanden hinzufügen, freunde, haustiere',
)
const helpWords = phrases(
  'menschen die helfen, wer kann helfen, krise, hotline, hilfetelefon, telefonseelsorge, sorgentelefon, beratung',
  'jemand zum reden, jemanden zum reden, mit jemandem reden, ich brauche jemanden, ich brauche jemanden zum reden',
  'ich muss mit jemandem reden, ich will reden, ein mensch, ein echter mensch, echter mensch, mit einem menschen reden',
  'angst, ich habe angst, ich bin nicht in sicherheit, nicht in sicherheit, nicht sicher, in gefahr, ich bin in gefahr',
)
const nothingWords = phrases(
  'nichts, nein, nein danke, nicht jetzt, jetzt nichts, jetzt nicht, nö, tschüss, bis dann, egal, schon gut, vergiss es',
  'das ist alles, das war alles, alles gut, mir geht es gut, fertig, ich bin fertig, schließen, danke, vielen dank',
)

export const de = translation<typeof en>()({
  easedBefore:
    'Das hat es dir schon einmal leichter gemacht: {exercise, select, ground {benennen, was um dich ist} feet {die Füße in den Boden drücken} cool {etwas Kühles} sigh {lange Seufzer} breathe {langsam atmen} warm {an das denken, was dir Halt gibt} kind {drei freundliche Sätze} hand {eine Hand auf der Brust} other {ein Schritt zur Ruhe}}.',
  menu: {
    text: 'Was möchtest du machen?',
    choices: {
      calm: {
        community: { label: 'Ich hatte gerade Streit', also: calmWords },
        workplace: { label: 'Ein angespannter Moment', also: calmWords },
      },
      prepare: { label: 'Schweres Gespräch vorbereiten', also: prepareWords },
      repair: {
        community: { label: 'Auf einen Streit zurückschauen', also: repairWords },
        workplace: { label: 'Rückblick: angespannter Moment', also: repairWords },
      },
      pair: {
        label: 'Ein Check-in zu zweit',
        also: phrases(
          'check-in, check in, check-in zu zweit, check in zu zweit, zu zweit, nachfragen, zu zweit nachfragen, wir beide, ich habe einen code',
        ),
      },
      circle: {
        community: { label: 'Mein Kreis, der mir Halt gibt', also: circleWords },
        workplace: { label: 'Wer hinter mir steht', also: circleWords },
      },
      daily: {
        label: 'Ein kleiner warmer Moment',
        also: phrases('moment, ein moment, kleiner moment, ein kleiner moment, momente, kleine momente, etwas schönes'),
      },
      oldMessage: {
        label: 'Alte Botschaft, neuer Moment',
        also: phrases('alte botschaft, eine alte botschaft, alte nachricht, eine alte nachricht, neuer moment'),
      },
      why: {
        label: 'Warum diese Schritte',
        also: phrases(
          'warum, wieso, wozu, warum hilft das, hilft das, wirkt das, wie wirkt das, studien, belege, quellen, wissenschaft, karten',
        ),
      },
      data: {
        label: 'Was du über mich behältst',
        also: phrases('daten, was weißt du über mich, was hast du gespeichert, löschen, einwilligung, vergiss mich'),
      },
      help: { label: 'Menschen, die jetzt helfen', also: helpWords },
      nothing: { label: 'Gerade nichts', also: nothingWords },
    },
  },
  bye: 'Okay, gerade nichts. Du kannst den Chat jetzt schließen.',
})
