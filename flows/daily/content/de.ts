/** Was Tend rund um kleine warme Momente sagt. Maschineller Entwurf, nicht geprüft. */
import { translation } from '#flow'
import type { en } from './en.ts'

const stopThese = { label: 'Keine mehr schicken', also: ['keine mehr', 'schick keine mehr', 'abbestellen'] } as const
const notAgain = { label: 'Den nicht mehr', also: ['den nicht', 'diesen nicht', 'nie wieder diesen'] } as const
const sad = { label: 'Das macht mich traurig', also: ['traurig', 'macht mich traurig', 'zu traurig'] } as const
const pauseWeek = { label: 'Eine Woche Pause', also: ['eine woche', '1 woche', 'nächste woche'] } as const

const cityForm = { open: 'Stadt schreiben', title: 'Eine Stadt', field: 'Stadt' } as const

export const de = translation<typeof en>()({
  once: {
    text: 'Noch etwas, wenn du magst. Ich kann dir ab und zu einen kleinen warmen Moment bringen. Möchtest du mehr wissen?',
    choices: {
      more: { label: 'Erzähl mehr', also: ['ja', 'mehr', 'ok', 'gern'] },
      noThanks: { label: 'Nein, danke', also: ['nein', 'nicht jetzt', 'nö'] },
    },
  },
  leftAtThat: 'Okay. Ich spreche es einen Monat lang nicht mehr an. Du kannst den Chat jetzt schließen.',
  offer: {
    text: 'Ich kann dir ab und zu kleine warme Momente bringen. Sie sind winzig und helfen manchen, vor allem denen, die sie mögen. Du kannst sie jederzeit ändern oder abstellen.',
    choices: {
      setUp: { label: 'Einrichten', also: ['ja', 'ok', 'okay', 'gern', 'klar'] },
      tryOne: { label: 'Jetzt einen ausprobieren', also: ['ausprobieren', 'probieren', 'jetzt', 'jetzt einen'] },
      noThanks: { label: 'Nein, danke', also: ['nein', 'nicht jetzt', 'schließen', 'nichts'] },
    },
  },
  days: {
    text: 'Welche Tage passen dir?',
    choices: {
      threeDays: { label: 'Montag, Mittwoch, Freitag', also: ['drei tage', 'mo mi fr', '3 tage'] },
      weekdays: { label: 'Montag bis Freitag', also: ['wochentags', 'unter der woche', 'werktags'] },
      everyDay: { label: 'Jeden Tag', also: ['täglich', 'alle', 'alle tage'] },
      weekend: { label: 'Samstag und Sonntag', also: ['wochenende', 'am wochenende', 'wochenenden'] },
      oneDay: { label: 'Sonntag', also: ['einmal pro woche', 'sonntags', 'ein tag'] },
    },
  },
  city: {
    text: 'Welche große Stadt hat dieselbe Uhrzeit wie du? Schreib ihren Namen, zum Beispiel Lima oder Berlin. Ich behalte nur die Zeitzone.',
    form: cityForm,
  },
  noCity: {
    text: 'Die kenne ich nicht. Versuch es mit einer größeren Stadt mit derselben Uhrzeit, zum Beispiel Chicago oder Madrid.',
    form: cityForm,
  },
  rightTime: {
    text: 'Ist es bei dir gerade {time} Uhr?',
    choices: {
      right: { label: 'Ja', also: ['richtig', 'stimmt', 'genau', 'jep'] },
      wrong: { label: 'Nein', also: ['falsch', 'stimmt nicht', 'nö'] },
    },
  },
  time: {
    text: 'Und um wie viel Uhr? Es kann ein paar Minuten später werden.',
    choices: {
      t9: { label: '9:00', also: ['9', 'neun', '9 uhr', 'morgens'] },
      t10: { label: '10:30', also: ['halb elf', 'vormittag', 'vormittags'] },
      t12: { label: '12:30', also: ['halb eins', 'mittag', 'mittags'] },
      t15: { label: '15:00', also: ['15 uhr', 'nachmittag', 'nachmittags'] },
      t17: { label: '17:00', also: ['17 uhr', 'nach der arbeit', 'fünf uhr'] },
      t18: { label: '18:30', also: ['halb sieben', 'abend', 'abends'] },
      t19: { label: '19:30', also: ['halb acht', 'spät', 'spätabends'] },
    },
  },
  alert: {
    text: 'In meiner ersten Zeile steht nur "Ein kleiner Moment". Sieht noch jemand dein Handy?',
    choices: {
      no: { label: 'Nein', also: ['niemand', 'keiner', 'nö'] },
      yes: { label: 'Ja', also: ['manchmal', 'jep', 'schon'] },
      notSure: { label: 'Weiß nicht', also: ['vielleicht', 'keine ahnung', 'ich weiß nicht', 'unsicher'] },
    },
  },
  quietly: {
    text: 'Dann könnte ich von mir aus gar nichts schreiben. Du kommst zu mir, wann du willst: Schreib einfach moment. Was passt besser?',
    choices: {
      noAlerts: { label: 'Ich komme zu dir', also: ['nichts', 'ich komme', 'keine nachrichten'] },
      alertAnyway: { label: 'Schreib mir trotzdem', also: ['trotzdem', 'schreib', 'schreib mir', 'ist okay'] },
    },
  },
  confirm: {
    text: '{days}, um {time} Uhr. Passt das so?',
    choices: {
      ok: { label: 'Ja', also: ['ok', 'okay', 'passt', 'richtig', 'stimmt'] },
      change: { label: 'Ändern', also: ['nein', 'anders', 'falsch', 'passt nicht'] },
    },
  },
  isSet:
    'Ist eingerichtet. Höchstens einer am Tag, und nie nachts. Zum Ändern oder Abstellen schreib moment. Du kannst den Chat jetzt schließen.',
  comeAnytime:
    'Gut. Von mir aus schreibe ich nichts. Schreib moment, wenn du einen möchtest. Du kannst den Chat jetzt schließen.',
  current: {
    text: 'Kleine Momente kommen so: {days}, um {time} Uhr. Was möchtest du?',
    choices: {
      tryOne: { label: 'Jetzt einen', also: ['jetzt', 'einen', 'ausprobieren'] },
      change: { label: 'Tage oder Uhrzeit ändern', also: ['ändern', 'tage', 'uhrzeit', 'zeit'] },
      otherZone: {
        label: 'Ich bin in anderer Zeitzone',
        also: ['zeitzone', 'andere zeitzone', 'umgezogen', 'ich bin umgezogen'],
      },
      pauseWeek,
      pauseLong: {
        label: 'Pause, bis ich es sage',
        also: ['bis ich es sage', 'lange pause', 'pause bis auf weiteres'],
      },
      stopThese,
      close: { label: 'So lassen', also: ['schließen', 'nichts', 'lassen', 'nein'] },
    },
  },

  quiet: {
    text: 'Gerade beginne ich von mir aus nichts. Möchtest du, dass die kleinen Momente wieder kommen?',
    choices: {
      comeBack: { label: 'Ja, wieder', also: ['ja', 'wieder', 'ok', 'gern'] },
      stopThese,
      close: { label: 'Noch nicht', also: ['nein', 'schließen', 'nicht jetzt', 'ein andermal'] },
    },
  },
  isBack: 'Okay, sie kommen wieder wie vorher. Du kannst den Chat jetzt schließen.',

  push: {
    text: 'Ein kleiner Moment, wenn du magst.',
    choices: {
      now: { label: 'Jetzt', also: ['ja', 'ok', 'okay', 'gern', 'klar'] },
      later: { label: 'In 2 Stunden', also: ['in zwei stunden', '2 stunden', 'zwei stunden'] },
      notToday: { label: 'Heute nicht', also: ['nein', 'nicht jetzt', 'nein danke', 'morgen'] },
      pauseWeek,
      stopThese,
    },
  },
  later: {
    text: 'Okay, in 2 Stunden. Du musst nichts tun.',
    choices: {
      now: { label: 'Doch jetzt', also: ['jetzt', 'ja', 'lieber jetzt'] },
      notToday: { label: 'Heute nicht', also: ['nein', 'nicht jetzt', 'nein danke'] },
    },
  },
  notToday: 'Okay, heute nicht. Du kannst den Chat jetzt schließen.',
  pausedWeek: 'Okay. Ich beginne eine Woche lang nichts. Du kannst den Chat jetzt schließen.',
  pausedLong: 'Okay. Ich beginne nichts, bis du es sagst. Schreib dafür moment. Du kannst den Chat jetzt schließen.',
  stoppedThese:
    'Okay, sie sind abgestellt. Schreib moment, wenn du sie wieder möchtest. Du kannst den Chat jetzt schließen.',
  prompt: {
    text: {
      community:
        '{which, select, easier {Denk an eine Person, die dir diese Woche etwas leichter gemacht hat.} breathe {Geh in Gedanken an einen Ort, an dem du aufatmen konntest.} animal {Stell dir ein Tier vor, das dich zum Lächeln gebracht hat.} circle {Denk an {friend}. Was tut dir daran gut?} right {Etwas Kleines ist heute gut gegangen. Lass es langsam noch einmal ablaufen.} thanks {Denk an ein Danke für jemanden. Schick es ab, oder behalt es.} stood {Wer hat einmal zu dir gehalten? Sieh das Gesicht vor dir.} kind {Halt Ausschau nach etwas Freundlichem in deiner Nähe, groß oder klein.} laugh {Erinnere dich an ein Lachen, das einfach nicht aufhören wollte.} news {Wenn jemand gute Neuigkeiten hat, frag noch eine Sache dazu.} song {Mach ein Lied an, das sich wie Zuhause anfühlt.} well {Wünsch einer Person Gutes, nur im Kopf. Dann dir selbst.} meal {Erinnere dich an ein Essen, das jemand für dich gemacht hat.} friend {Was würde dir jetzt der freundlichste Mensch sagen, den du kennst?} other {Finde drei Geräusche. Welches magst du am liebsten?}}',
      workplace:
        '{which, select, easier {Wer hat dir diese Woche die Arbeit leichter gemacht? Du könntest es sagen.} right {Nenn eine Sache, die heute gut gegangen ist.} solved {Erinnere dich daran, wie du mit jemandem etwas gelöst hast.} circle {Denk an {friend}. Was tut dir daran gut?} window {Schau 20 Sekunden lang so weit in die Ferne, wie du kannst.} news {Wenn jemand im Team gute Neuigkeiten hat, frag noch eine Sache dazu.} learned {Was hast du diesen Monat gelernt?} mentor {Denk an eine Person, die dir viel beigebracht hat. Was würde sie sagen?} thanks {Bedank dich bei jemandem für eine genaue Sache.} slowly {Wähl eine Aufgabe und mach sie langsam und gut.} other {Nenn eine Sache, die du heute geschafft hast.}}',
    },
    choices: {
      start: { label: 'Anfangen', also: ['ok', 'okay', 'ja', 'los', "los geht's"] },
      another: { label: 'Einen anderen', also: ['anderer', 'ein anderer', 'anderen'] },
      notAgain,
      sad,
    },
  },
  hold: {
    text: 'Bleib etwa 20 Sekunden dabei. Es darf so gut sein, wie es ist.',
    choices: { done: { label: 'Fertig', also: ['bin fertig', 'ok', 'okay', 'erledigt'] }, sad },
  },
  warm: {
    text: 'Wie warm ist dir jetzt ums Herz?',
    ends: { low: 'gar nicht', high: 'sehr warm' },
  },
  close: "Schön. Das war's für heute. Du kannst den Chat jetzt schließen.",
  bitter: {
    text: 'Warmes kann auch Trauriges hervorholen. Das ist normal. Was möchtest du?',
    choices: {
      ground: { label: 'Mich kurz umschauen', also: ['umschauen', 'umsehen', 'kurz umschauen'] },
      notAgain,
      talk: { label: 'Menschen zum Reden', also: ['reden', 'menschen', 'jemand zum reden', 'ein mensch'] },
      close: { label: 'Für heute lassen', also: ['schließen', 'nichts', 'lassen'] },
    },
  },
  lookAround: {
    text: 'Lass deine Augen durch den Raum wandern. Nenn langsam fünf Dinge, die du siehst. Spür, was dich trägt.',
    choices: { done: { label: 'Fertig', also: ['bin fertig', 'ok', 'okay', 'erledigt', 'besser'] } },
  },
  leftOut: 'Okay, der kommt nicht wieder. Du kannst den Chat jetzt schließen.',
  check: {
    text: 'Vielleicht passen diese Momente gerade nicht zu dir. Das ist in Ordnung. Was möchtest du?',
    choices: {
      pauseWeek,
      stopThese,
      keepThem: { label: 'Behalten', also: ['ja', 'so lassen', 'ich behalte sie'] },
      people: { label: 'Menschen zum Reden', also: ['reden', 'jemand zum reden', 'ein mensch'] },
    },
  },
  sleep: 'Ich lasse sie erst einmal weg. Schreib moment, wenn du sie wieder möchtest.',
  closed: 'Okay. Schreib jederzeit moment. Du kannst den Chat jetzt schließen.',
})
