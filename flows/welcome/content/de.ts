/** Was Tend sagt, wenn jemand zum ersten Mal kommt. Maschineller Entwurf, nicht geprüft. */
import { translation } from '#flow'
import type { en } from './en.ts'

const start = { label: 'Anfangen', also: ['beginnen', 'los', "los geht's", 'ja', 'ok', 'okay'] } as const
const look = { label: 'Jetzt antworten', also: ['antworten', 'anfangen', 'ja', 'ok', 'okay', 'zeigen'] } as const
const young = {
  label: 'Unter 18',
  also: ['ich bin unter 18', 'noch nicht 18', 'zu jung', 'minderjährig', 'ich bin minderjährig'],
} as const
const calmFirst = {
  label: 'Erst ein Schritt zur Ruhe',
  also: [
    'ruhe',
    'schritt zur ruhe',
    'ein schritt zur ruhe',
    'zur ruhe kommen',
    'ich muss runterkommen',
    'wir hatten streit',
    'wir haben gestritten',
  ],
} as const
const noThanks = { label: 'Nein danke', also: ['nein', 'nö', 'nicht jetzt', 'lieber nicht', 'tschüss'] } as const
const readMore = { label: 'Mehr lesen', also: ['mehr', 'mehr erfahren', 'details', 'einzelheiten'] } as const

export const de = translation<typeof en>()({
  hello:
    'Hallo, ich bin Tend, ein Bot mit festen Texten. Ich bin kein Mensch und keine therapeutische Fachkraft. Ich leite kurze Schritte für schwere Momente mit anderen an. Niemand sieht bei diesem Chat zu. Ich kann keine Hilfe für dich rufen. Bei Gefahr wähl den Notruf an deinem Ort.',
  kept: 'Fängst du an, behalte ich deine Einstellungen und die Tage, an denen du etwas beendest. Zahlen von 0 bis 10 behalte ich nur, wenn du Ja sagst. Sonst behalte ich nur kurze Namen, die du speicherst. Du kannst alles sehen oder löschen. Zum Beenden schreib stopp.',
  begin: {
    text: 'Du kannst gleich jetzt einen kurzen Schritt zur Ruhe machen. Ich behalte dann nur den Schritt, bei dem wir sind. Das höchstens einen Tag, danach nichts. Was möchtest du?',
    choices: { start, young, readMore, calmFirst, noThanks },
  },

  changed:
    'Der Text, zu dem du Ja gesagt hast, hat sich geändert. Darum frage ich noch einmal. Was ich behalten habe, bleibt, wie es ist, bis du antwortest. Ich nutze nichts davon.',
  again: {
    text: 'Sagst du zu einem Teil Nein, wird dieser Teil gelöscht. Du kannst erst einen Schritt zur Ruhe machen. Was möchtest du?',
    choices: { look, readMore, calmFirst, noThanks },
  },

  fixedLines:
    'Jeder Satz von mir wurde vorher geschrieben. Keine KI denkt sich Antworten aus. Was du schreibst, wird auf Zeichen von Gefahr geprüft und nach dem Schritt verworfen. Nichts wird verkauft. Nichts dient dazu, eine KI zu trainieren.',
  howLong:
    'Zahlen und Tage werden nach 90 Tagen gelöscht. Für Zahlen kannst du eine andere Dauer wählen. Dein Kreis bleibt, bis du ihn entfernst. Höre ich ein Jahr nichts von dir, wird alles gelöscht. Ich sage nie jemandem, dass du mich nutzt.',
  more: {
    text: 'Ich bin für Erwachsene gemacht. Ich bin kein Hilfetelefon, kann dir aber eines zeigen: Schreib hilfe. Was möchtest du?',
    choices: { start, young, calmFirst, noThanks },
  },

  moreAgain: {
    text: '"Nein danke" löscht, was ich mit deinem Ja behalten habe. Was möchtest du?',
    choices: { look, calmFirst, noThanks },
  },

  whoCanRead: {
    community:
      'Wer deinen Server betreibt, bekommt deine Antworten durch mich nicht zu sehen. Die Firma hinter dieser Chat-App kann sie vielleicht lesen. Was du schreibst, zeige ich sonst niemandem, außer du möchtest es teilen.',
    workplace:
      'Deine Firma bekommt deine Antworten durch mich nicht zu sehen. Sie betreibt aber diesen Chat und kann ihn vielleicht exportieren. Darum schreibst du in eigene Fenster, nicht in den Chat. Ich sage niemandem, dass du mich nutzt.',
  },
  adult: {
    text: 'Nun ein paar kurze Fragen. Zuerst: Bist du 18 oder älter?',
    choices: {
      grown: { label: 'Ja, 18 oder älter', also: ['ja', '18', 'ich bin 18', 'über 18', 'erwachsen', 'volljährig'] },
      young: { label: 'Nein, unter 18', also: ['nein', 'unter 18', 'ich bin unter 18', 'minderjährig'] },
    },
  },
  guide: {
    text: 'Darf ich nutzen, was du mir in einer Sitzung sagst, um dich anzuleiten?',
    choices: {
      agree: { label: 'Ja, einverstanden', also: ['ja', 'einverstanden', 'ich stimme zu', 'ja darfst du', 'ok'] },
      refuse: { label: 'Nein', also: ['nein danke', 'nicht einverstanden', 'ich stimme nicht zu', 'lieber nicht'] },
    },
  },
  numbers: {
    text: 'Das hier entscheidest du. Darf ich deine Zahlen von 0 bis 10 für {length} Tage behalten? Dann kannst du sehen, was geholfen hat.',
    choices: {
      keepNumbers: { label: 'Ja, meine Zahlen behalten', also: ['ja', 'behalten', 'behalte sie', 'ja behalten'] },
      noNumbers: { label: 'Nein, keine behalten', also: ['nein', 'nein danke', 'keine', 'nicht behalten'] },
    },
  },
  circle: {
    text: {
      community:
        'Auch das entscheidest du. Darf ich einen Kreis für dich behalten? Das ist eine kurze Liste von Menschen, Tieren oder Orten, die dir Halt geben.',
      workplace:
        'Auch das entscheidest du. Darf ich einen Kreis für dich behalten? Das ist eine kurze Liste: Menschen, die hinter dir stehen, Tiere oder Orte.',
    },
    choices: {
      keepCircle: { label: 'Ja, meinen Kreis behalten', also: ['ja', 'behalten', 'behalte ihn', 'ja behalten'] },
      noCircle: { label: 'Nein, keinen behalten', also: ['nein', 'nein danke', 'keinen', 'nicht behalten'] },
    },
  },

  country: {
    text: 'In welchem Land bist du? Ich nutze das nur, um die richtigen Hilfetelefone zu zeigen. Überspringst du das, zeige ich welche für die ganze Welt.',
    choices: {
      US: { label: 'USA', also: ['us', 'amerika', 'vereinigte staaten', 'vereinigte staaten von amerika'] },
      GB: {
        label: 'Vereinigtes Königreich',
        also: ['uk', 'gb', 'großbritannien', 'england', 'schottland', 'wales', 'nordirland'],
      },
      CA: 'Kanada',
      AU: 'Australien',
      IE: { label: 'Irland', also: ['republik irland'] },
      NZ: { label: 'Neuseeland', also: ['nz'] },
      IN: 'Indien',
      ZA: { label: 'Südafrika', also: ['republik südafrika'] },
      ES: 'Spanien',
      MX: 'Mexiko',
      AR: 'Argentinien',
      CO: 'Kolumbien',
      CL: 'Chile',
      PE: 'Peru',
      UY: 'Uruguay',
      PY: 'Paraguay',
      DE: 'Deutschland',
      AT: 'Österreich',
      CH: 'Schweiz',
      LU: 'Luxemburg',
      FR: 'Frankreich',
      BE: 'Belgien',
      BR: 'Brasilien',
      PT: 'Portugal',
      // Länder, die hier nicht zur Wahl stehen; Island sähe sonst wie ein vertipptes Irland aus.
      elsewhere: {
        label: 'Anderes Land',
        also: [
          'ein anderes land',
          'ein anderes',
          'woanders',
          'nicht dabei',
          'deutschland',
          'österreich',
          'schweiz',
          'island',
        ],
      },
    },
  },
  allSet: {
    text: 'Alles ist eingerichtet. Schreib meine daten, um zu sehen, zu ändern oder zu löschen, was ich behalte. Machen wir weiter?',
    choices: { goOn: { label: 'Weitermachen', also: ['ja', 'ok', 'okay', 'gern', 'machen wir'] } },
  },
  ready: 'Danke, alles ist eingerichtet. Zum Sehen, Ändern oder Löschen schreib meine daten.',
  known:
    'Wir kennen uns schon, und was du gewählt hast, gilt weiter. Zum Sehen, Ändern oder Löschen schreib meine daten.',

  young: {
    text: 'Danke, dass du es sagst. Ich bin für Erwachsene gemacht, also behalte ich nichts von dir. Einen Schritt zur Ruhe kannst du hier trotzdem machen. Es gibt auch Menschen, die jungen Leuten helfen. Was möchtest du?',
    choices: {
      calmStep: { label: 'Ein Schritt zur Ruhe', also: ['ruhe', 'schritt', 'schritt zur ruhe', 'zur ruhe kommen'] },
      people: {
        label: 'Menschen, die helfen',
        also: ['menschen', 'hilfetelefon', 'jemand zum reden', 'mit jemandem reden', 'reden'],
      },
      grown: {
        label: 'Ich bin 18 oder älter',
        also: ['18', 'ich bin 18', 'über 18', 'ich bin älter', 'erwachsen', 'falsch'],
      },
      close: { label: 'Schließen', also: ['tschüss', 'nein', 'nein danke', 'nichts'] },
    },
  },
  youngCloses:
    'Okay. Ich behalte nichts. Wenn du später jemanden brauchst, schreib hilfe. Du kannst den Chat jetzt schließen.',
  declined:
    'Das ist in Ordnung. Ich behalte nichts aus diesem Chat. Um später anzufangen, schreib hallo. Du kannst den Chat jetzt schließen.',
})
