/** Gruppenübungen auf Deutsch: im Kanal, am eigenen Platz, und für die Moderation. */
import { translation } from '#flow'
import type * as en from './en.ts'

const yes = ['ja', 'ok', 'okay', 'gern']
const no = { label: 'Nein, danke', also: ['nein', 'lieber nicht'] }
const leave = { label: 'Leise gehen', also: ['gehen', 'raus'] }
const pass = { label: 'Passen', also: ['passen', 'diesmal nicht'] }
const change = { label: 'Ändern', also: ['andern', 'anders'] }
const withdraw = { label: 'Zurücknehmen', also: ['zurucknehmen', 'loschen'] }

const ladder = {
  l1a: {
    community: 'Welche Kleinigkeit hat den Tag heute leichter gemacht?',
    workplace: 'Welchen Teil deines Arbeitstags magst du am liebsten?',
  },
  l1b: {
    community: 'Welcher Geruch oder Klang bringt dich an einen guten Ort?',
    workplace: 'Welchen Kniff würdest du jemand Neuem im Team zeigen?',
  },
  l1c: {
    community: 'Welches Essen würdest du mit jemand Neuem hier teilen?',
    workplace: 'Was war deine erste bezahlte Arbeit?',
  },
  l1d: {
    community: 'Was machst du, wenn du eine freie Stunde hast?',
    workplace: 'Wo isst man bei dir in der Nähe gut zu Mittag?',
  },
  l2a: {
    community: 'Wer hat dir etwas beigebracht, das du noch immer nutzt?',
    workplace: 'Wer hat dir geholfen, bei der Arbeit zu wachsen, und wie?',
  },
  l2b: {
    community: 'Was hat jemand Fremdes einmal Freundliches für dich getan?',
    workplace: 'Wie sieht hier ein guter Tag aus?',
  },
  l2c: {
    community: 'Wann fühlst du dich am meisten wie du selbst?',
    workplace: 'Was machen andere im Team, das dir die Arbeit leichter macht?',
  },
  l2d: {
    community: 'Worauf bist du stolz, das nur wenige wissen?',
    workplace: 'Was möchtest du als Nächstes können?',
  },
  l3a: {
    community: 'Was hilft dir an einem schweren Tag am meisten?',
    workplace: 'Wie bekommst du am liebsten Rückmeldung?',
  },
  l3b: {
    community: 'Was würdest du gern öfter gefragt werden?',
    workplace: 'Was hilft dir, wenn viel zu tun ist?',
  },
  l3c: {
    community: 'Was lernst du gerade im Umgang mit Menschen neu?',
    workplace: 'Was macht dieses Team gut?',
  },
  l3d: {
    community: 'Wofür würdest du deinem früheren Ich danken?',
    workplace: 'Was dürften andere über deine Art zu arbeiten wissen?',
  },
} as const

const names = {
  appreciation: { label: 'Dankesrunde', also: ['dank', 'danke'] },
  memory: { label: 'Warme Erinnerungen', also: ['erinnerung', 'erinnerungen'] },
  listening: { label: 'Zuhören zu zweit', also: ['zuhoren', 'paare'] },
  roses: { label: 'Rose, Dorn, Knospe', also: ['rose', 'rosen'] },
  ladder: { label: 'Fragenleiter', also: ['leiter', 'fragen'] },
  news: { label: 'Gute Neuigkeiten', also: ['neuigkeiten', 'nachrichten'] },
} as const

export const channel = translation<typeof en.channel>()({
  names: { text: 'Die Übungen.', choices: names },
  open: {
    text: '{name}. {n, plural, =0 {Noch ist niemand dabei.} one {# Person ist dabei.} other {# Personen sind dabei.}} Das ist für {least} bis {most} Personen und beginnt {time}. Mitmachen und Gehen steht dir frei. Tippe unten, um zu sehen, was andere von dir sehen.',
    choices: { join: 'Mitmachen', about: 'Was ist das?', run: 'Für die Moderation' },
  },
  running: {
    text: '{name}, Schritt {round} von {of}. {written, plural, =0 {} one {# Antwort ist da.} other {# Antworten sind da.}} Dein Teil bleibt verborgen, bis er gezeigt wird.',
    choices: { mine: 'Mein Teil', about: 'Was ist das?', report: 'Melden', run: 'Für die Moderation' },
  },
  paused: {
    text: '{name} macht Pause. Nichts ist verloren, und niemand braucht hier zu warten.',
    choices: { mine: 'Mein Teil', report: 'Melden', run: 'Für die Moderation' },
  },
  short: {
    text: '{name} wartet auf ein paar Menschen mehr. Für den Anfang braucht es {least}.',
    choices: { join: 'Mitmachen', about: 'Was ist das?', run: 'Für die Moderation' },
  },
  over: {
    text: '{name} ist zu Ende. Danke fürs Dasein und fürs Lesen. Wenn das etwas aufgewühlt hat, schreib mir privat und sag Hilfe.',
    choices: { report: 'Melden', run: 'Für die Moderation' },
  },
  resting: {
    text: '{name} kommt wieder: {time}. Bis dahin ist nichts zu tun.',
    choices: { run: 'Für die Moderation' },
  },
  ended: '{name} kommt nicht mehr wieder. Danke an alle, die dabei waren.',
  nobodyCame:
    'Zweimal hintereinander kamen zu wenige zu {name}. Ich höre hier damit auf. Die Moderation kann jederzeit neu beginnen.',
  cancelled: '{name} findet diesmal nicht statt. Nichts Geschriebenes wurde behalten.',

  brief: {
    community:
      'So geht es: Du schreibst verborgen und kannst jedes Mal passen. Hier gibt es keine Ratschläge und keine Lösungen. Das ist keine Therapiegruppe.',
    workplace:
      'So geht es: Du schreibst verborgen und kannst jedes Mal passen. Keine Ratschläge, keine Lösungen. Das ist nicht Teil einer Beurteilung.',
  },
  settle: 'Wir kommen erst an. Spür die Füße am Boden, oder schau auf eine Sache im Raum. Eine stille Minute.',
  recall: {
    community:
      'Denk nun an einen kleinen Moment, in dem du dich umsorgt oder wohl gefühlt hast. Ein Mensch, ein Tier oder ein Ort genügt. Eine stille Minute.',
    workplace:
      'Denk nun an einen Moment bei der Arbeit oder davor, in dem jemand hinter dir stand. Eine stille Minute.',
  },
  rest: 'Lass das eine halbe Minute da sein. Schau dich im Raum um, und lass die Schultern sinken.',

  heading: {
    text: '{of, select, thank {Hier ist euer Dank. Niemand muss etwas zurückgeben.} memory {Hier sind eure Erinnerungen, in wenigen Worten.} rose {Die Rosen: was gut war.} thorn {Die Dornen: was schwer war. Rat nur, wenn jemand darum bittet.} bud {Die Knospen: worauf ihr euch freut.} news {Die guten Neuigkeiten.} respond {Fragen zu den Neuigkeiten. Die Antworten kommen danach.} other {Hier ist, was ihr geschrieben habt.}}',
  },
  thanksFor: '{to}, von {by}: "{words}"',
  said: '{by}: "{words}"',
  asked: '{by} fragt {to}: "{words}"',
  pooled: '{lines}',
  fewHere: 'Es kamen zu wenige Antworten, um sie zu zeigen. Sie bleiben verborgen.',
  hidden: 'Das ist verborgen.',
  themes: 'Was schwer war, in den Worten der Moderation: {words}',
})

export const seat = translation<typeof en.seat>()({
  names: { text: 'Die Übungen.', choices: names },
  gone: 'Hier läuft gerade keine Übung.',
  tooLate: 'Diese Übung hat begonnen, und ihr erster Schritt ist vorbei. Du kannst mitlesen.',
  removed: 'Die Moderation hat deinen Teil an dieser Übung beendet.',
  notAgain: 'Dein Teil an dieser Übung ist vorbei.',
  noRoom:
    'Diesmal gab es keinen passenden Platz für dich. Das tut mir leid. Du kannst mitlesen oder zur nächsten kommen.',
  calledOff: 'Die Übung findet nicht statt. Nichts Geschriebenes wurde behalten.',

  about: {
    text: '{what, select, appreciation {Du schreibst jemandem hier einen genauen Dank und bekommst einen.} memory {Du denkst an einen kleinen warmen Moment und kannst ihn in wenigen Worten teilen.} listening {Zwei wechseln sich ab: eine Person spricht, die andere hört zu, ohne Rat.} roses {Du nennst etwas Gutes, etwas Schweres und etwas, das kommt.} ladder {Du beantwortest in einem kleinen Raum kleine Fragen, Schritt für Schritt.} other {Du teilst eine gute Neuigkeit und fragst jemanden nach seiner.}} Nichts wird gezeigt, bevor alle Zeit hatten.',
    choices: { goOn: { label: 'Weiter', also: yes }, noThanks: no },
  },
  consent: {
    text: 'Du machst mit: {name}, etwa {hours, plural, =0 {{minutes} Minuten} one {eine Stunde} other {# Stunden}}. Du kannst alles auslassen und jederzeit gehen. Andere sehen {see, select, names {was du schreibst, mit deinem Namen} pooled {was du schreibst, ohne deinen Namen} room {was du schreibst, mit deinem Namen, nur in deinem kleinen Raum} other {manches mit deinem Namen, manches ohne}}. Bitte teile nichts Privates über andere. Einverstanden?',
    choices: {
      join: { label: 'Mitmachen', also: [...yes, 'dabei'] },
      watch: { label: 'Nur zuschauen', also: ['zuschauen'] },
      noThanks: no,
    },
  },
  whoKnows:
    'Ohne deinen Namen heißt: Niemand hier sieht, wer es schrieb, auch die Moderation nicht. Ich weiß es, bis die Übung endet. Dann wird das gelöscht. Eine kleine Gruppe kann es trotzdem erraten.',
  watching: 'Gut. Lies im Kanal mit, zu tun ist nichts.',
  notJoined: 'Das ist in Ordnung. Niemand erfährt davon.',
  alone: 'Diese Runde ist für deinen Raum zu Ende. Danke fürs Zuhören.',
  level: {
    text: 'Wie weit möchtest du heute gehen? Euer Raum hält beim niedrigsten Wunsch an, und niemand erfährt, wessen es war.',
    choices: {
      one: { label: 'Leichte Fragen', also: ['1', 'leicht'] },
      two: { label: 'Etwas tiefer', also: ['2', 'tiefer'] },
      three: { label: 'Ganz nach oben', also: ['3', 'alles'] },
    },
  },
  pulse: {
    text: 'Wie verbunden fühlst du dich mit dieser Gruppe, von 0 bis 10? Deine Zahl sieht niemand. Du kannst sie auslassen.',
    ends: { low: 'gar nicht', high: 'sehr' },
  },
  waiting: {
    text: 'Du bist dabei. Ich frage dich hier, wenn es so weit ist. Du kannst auch im Kanal auf Mein Teil tippen.',
    choices: { leave },
  },
  between: {
    text: 'Das war alles für diesen Schritt. Ich frage dich hier, wenn der nächste kommt.',
    choices: { leave },
  },
  left: 'Du bist gegangen. Niemand erfährt davon, und was du geschrieben hast und niemand gesehen hat, ist weg.',

  thank: {
    text: 'Schreib eine Sache, die {to} getan hat und die geholfen hat, und wie sie geholfen hat. Kurz und echt. Sie wird mit deinem Namen gezeigt.',
    choices: { pass },
    form: { open: 'Dank schreiben', title: 'Ein genauer Dank', field: 'Was geholfen hat, und wie' },
  },
  memory: {
    text: 'Wenn du magst, teile ihn in bis zu 10 Wörtern. Zum Beispiel: "Omas Küche, draußen Regen, warmes Brot."',
    choices: {
      pass: { label: 'Für mich behalten', also: ['passen', 'privat'] },
      hurts: { label: 'Das tut etwas weh', also: ['tut weh'] },
    },
    form: { open: 'Wenige Worte teilen', title: 'Ein paar Worte', field: 'Bis zu 10 Wörter' },
  },
  speak: {
    text: {
      community:
        'Du sprichst, {to} hört zu. Teile etwas, das hier in Ordnung ist, etwa eine 3 von 10. Du suchst es aus.',
      workplace:
        'Du sprichst, {to} hört zu. Etwas, das gelang, etwas, das du lernst, oder etwas, das dich bremst. Du suchst es aus.',
    },
    choices: { pass },
    form: { open: 'Sprechen', title: 'Was dich beschäftigt', field: 'Deine Worte' },
  },
  back: {
    text: 'Gib in ein, zwei Zeilen wieder, was du von {to} gehört hast. Zum Beispiel: "Ich habe gehört … Stimmt das so?"',
    choices: { pass },
    form: { open: 'Wiedergeben', title: 'Was du gehört hast', field: 'Ich habe gehört …' },
  },
  fits: {
    text: 'Was passt an dem, was {to} wiedergegeben hat? Wenige Worte genügen.',
    choices: { pass },
    form: { open: 'Sagen, was passt', title: 'Was passt', field: 'Ein paar Worte' },
  },
  rose: {
    text: 'Rose: etwas, das gut war. Wenige Worte genügen.',
    choices: { pass },
    form: { open: 'Rose schreiben', title: 'Etwas, das gut war', field: 'Rose' },
  },
  thorn: {
    text: {
      community: 'Dorn: etwas, das schwer war, etwa eine 3 von 10.',
      workplace: 'Dorn: etwas bei der Arbeit, das schwer war, etwa eine 3 von 10. Eher Dinge als Menschen.',
    },
    choices: { pass },
    form: { open: 'Dorn schreiben', title: 'Etwas, das schwer war', field: 'Dorn' },
  },
  bud: {
    text: 'Knospe: etwas, worauf du dich freust.',
    choices: { pass },
    form: { open: 'Knospe schreiben', title: 'Etwas, das kommt', field: 'Knospe' },
  },
  question: {
    text: '{question}',
    choices: { swap: { label: 'Eine andere Frage', also: ['andere', 'tauschen'] }, pass },
    form: { open: 'Antworten', title: 'Deine Antwort', field: 'Deine Antwort' },
  },
  questions: { text: 'Die Fragen.', choices: ladder },
  news: {
    text: 'Teile eine gute Neuigkeit, groß oder klein. Keine Neuigkeit ist auch gut.',
    choices: { pass: { label: 'Heute keine', also: ['passen', 'keine'] } },
    form: { open: 'Neuigkeit teilen', title: 'Gute Neuigkeit', field: 'Deine gute Neuigkeit' },
  },
  respond: {
    text: '{to} hat geteilt: "{words}" Stell eine Frage, die die Freude daran größer macht. Kein "aber", nichts Größeres daneben.',
    choices: { pass },
    form: { open: 'Fragen', title: 'Eine warme Frage', field: 'Deine Frage' },
  },
  reply: {
    text: '{to} fragt dich: "{words}" Antworte, wenn du magst.',
    choices: { pass },
    form: { open: 'Antworten', title: 'Deine Antwort', field: 'Deine Antwort' },
  },

  saved: {
    text: 'Gespeichert. Es bleibt verborgen, bis alle Zeit hatten. Bis dahin kannst du es ändern.',
    choices: { change, withdraw, leave },
  },
  tooManyWords: 'Bis zu 10 Wörter, bitte. Es darf ganz kurz sein.',
  cannotShare: {
    text: 'Das hier halte ich zurück. {why, select, threat {Es könnte jemanden erschrecken.} insult {Es könnte jemanden verletzen.} link {Es enthält einen Link.} contact {Es enthält Kontaktdaten.} other {Es scheint jemanden mit vollem Namen zu nennen.}} Du kannst es einmal ändern oder weglassen.',
    choices: { change, pass: { label: 'Weglassen', also: ['weglassen', 'passen'] } },
  },
  leftOut: 'Das lasse ich weg. Niemand erfährt davon.',
  returned: {
    text: 'Die Moderation bittet dich, deinen Text zu ändern, bevor er gezeigt wird. Sie weiß nicht, wer ihn schrieb.',
    choices: { change, withdraw },
  },
  sign: {
    text: 'Es kamen zu wenige Antworten, um sie ohne Namen zu zeigen. Möchtest du deine mit deinem Namen zeigen?',
    choices: {
      signIt: { label: 'Mit meinem Namen', also: ['mit namen', ...yes] },
      withdraw: { label: 'Verborgen lassen', also: ['nein', 'verborgen'] },
    },
  },
  hurts:
    'Warme Dinge können Trauriges wecken. Das ist normal. Spür die Füße, und schau auf drei Dinge um dich. Du bist aus dieser Runde heraus, und niemand erfährt davon.',
  heard: '{by}: "{words}"',
  heardUnsigned: 'Jemand: "{words}"',
  withYou: {
    text: 'Du bist mit {one}{three, select, yes { und {other}} other {}} zusammen. Möchtest du lieber mit jemand anderem, tippe unten. Dann werden alle Räume neu gelost, ohne dass es einen Grund braucht.',
    choices: {
      okay: { label: 'Passt', also: yes },
      someoneElse: { label: 'Lieber jemand anderes', also: ['jemand anderes', 'nein'] },
    },
  },
  pulseAfter: {
    text: 'Das war es. Wie verbunden fühlst du dich jetzt mit dieser Gruppe, von 0 bis 10? Deine Zahl sieht niemand.',
    ends: { low: 'gar nicht', high: 'sehr' },
  },
  closing: {
    text: 'Lass es sich setzen: Schau dich um, und lass die Schultern sinken. Wenn das etwas aufgewühlt hat, tippe auf Hilfe. Das bleibt unter uns beiden.',
    choices: { done: { label: 'Fertig', also: ['ok', 'danke'] } },
  },
  bye: 'Danke, dass du da warst. Du kannst mich jetzt schließen.',
})

export const moderator = translation<typeof en.moderator>()({
  notYou: 'Übungen in diesem Kanal leitet die Moderation. Du kannst bei einer mitmachen, wenn sie offen ist.',
  cannotPost:
    'Ich darf in diesem Kanal noch nicht schreiben. Bitte lass mich ihn sehen und dort Nachrichten senden, dann versuch es noch einmal. Nichts wurde gepostet.',
  pick: {
    text: 'Welche Übung möchtest du hier leiten? Nichts wird gepostet, bevor du es sagst.',
    choices: {
      ...names,
      guide: { label: 'Leitfaden', also: ['leitfaden', 'wie geht das'] },
      notNow: { label: 'Jetzt nicht', also: ['nein', 'nichts'] },
    },
  },
  guide: {
    text: {
      community:
        'Das ist keine Therapiegruppe. Nichts lösen, kein Rat ohne Bitte. Sei von Anfang bis Ende da, und sag, wer noch. Schließ warm und pünktlich. Ist jemand in Gefahr: bleib da, ruf örtliche Hilfe, mach hier Pause.',
      workplace:
        'Das ist keine Feedbackrunde. Nichts lösen, kein Rat ohne Bitte. Sag vorher, dass niemand mitmachen muss. Nichts davon gehört in eine Beurteilung. Ist jemand in Gefahr: bleib da, ruf örtliche Hilfe, mach hier Pause.',
    },
    choices: { back: { label: 'Zur Liste', also: ['liste'] } },
  },
  card: {
    text: '{name}: für {least} bis {most} Personen, {long, select, yes {über 24 Stunden} other {live, etwa {time} Minuten}}. {names, select, no {Schweres wird ohne Namen gezeigt.} off {Alles wird mit Namen gezeigt.} other {Antworten werden mit Namen gezeigt.}} {review, select, yes {Du siehst jede Antwort, bevor sie gezeigt wird.} other {Antworten werden ohne Prüfung gezeigt.}} {watch, select, yes {Zuschauen ist in Ordnung.} other {Ohne Zuschauen.}} {weekly, select, yes {Jede Woche.} other {}}',
    choices: {
      post: { label: 'Posten', also: ['los', 'start', ...yes] },
      time: { label: 'Live oder 24 Stunden', also: ['24 stunden', 'live'] },
      signed: { label: 'Mit oder ohne Namen', also: ['namen', 'anonym'] },
      review: { label: 'Prüfen an oder aus', also: ['prufen'] },
      watching: { label: 'Zuschauen an oder aus', also: ['zuschauen'] },
      weekly: { label: 'Einmal oder jede Woche', also: ['jede woche'] },
      dryRun: { label: 'Erst ausprobieren', also: ['ausprobieren', 'probe'] },
      other: { label: 'Eine andere Übung', also: ['andere', 'zur liste'] },
      notNow: { label: 'Jetzt nicht', also: ['nein'] },
    },
  },
  players: {
    text: 'Wer erfunden ist.',
    choices: {
      mia: 'Mia',
      noor: 'Noor',
      eli: 'Eli',
      jo: 'Jo',
      ravi: 'Ravi',
      shy: 'Sam, schüchtern',
      leaver: 'Lee, geht',
      rude: 'Max, grob',
      inDanger: 'Kim, in Gefahr',
      late: 'Lou, spät dran',
    },
  },
  samples: {
    text: 'Was sie schreiben.',
    choices: {
      thank: 'Du bist mit mir länger geblieben. Der Tag wurde leichter.',
      memory: 'Warmes Brot nach der Schule.',
      speak: 'Ich habe diese Woche viel fertig zu machen.',
      back: 'Du hast diese Woche viel fertig zu machen. Stimmt das so?',
      fits: 'Ja, das passt.',
      rose: 'Ein Spaziergang in der Sonne.',
      thorn: 'Eine lange Woche.',
      bud: 'Bald ein freier Tag.',
      answer: 'Eine Tasse Tee am Morgen.',
      news: 'Ich habe meine Schlüssel gefunden.',
      ask: 'Wo waren sie?',
      rude: '(etwas Grobes)',
      danger: '(dass Gefahr besteht)',
    },
  },
  rehearsal: {
    text: 'Nichts davon wird gepostet, und die Menschen sind erfunden.\n{lines}',
    choices: {
      further: { label: 'Nächste Seite', also: ['nachste'] },
      toCard: { label: 'Zu den Einstellungen', also: ['einstellungen', 'genug'] },
    },
  },
  posted:
    'Es steht im Kanal. Tippe darunter auf "Für die Moderation", oder nutze diesen Befehl noch einmal, um zu leiten.',
  notPosted: 'Ich konnte es hier nicht posten. Bitte prüfe, ob ich hier schreiben darf, und versuch es noch einmal.',
  control: {
    text: '{name}: {phase, select, open {offen zum Mitmachen} short {wartet auf mehr Menschen} paused {es ist Pause} reviewing {wartet auf deine Prüfung} few {zu wenige Antworten zum Zeigen} showing {Antworten werden gezeigt} closing {es geht zu Ende} resting {wartet auf seinen Tag} other {Schritt {round} von {of}}}. {n, plural, one {# Person ist dabei} other {# Personen sind dabei}}. {written, plural, =0 {} one {# Antwort ist da.} other {# Antworten sind da.}} {left, plural, =0 {} one {Noch etwa # Minute.} other {Noch etwa # Minuten.}} {held, plural, =0 {} one {1 Antwort ist zur Sicherheit zurückgehalten.} other {# Antworten sind zur Sicherheit zurückgehalten.}} {reported, plural, =0 {} one {1 wurde gemeldet.} other {# wurden gemeldet.}}',
    choices: {
      begin: { label: 'Jetzt beginnen', also: ['beginnen', 'start'] },
      look: { label: 'Antworten ansehen', also: ['ansehen', 'prufen'] },
      pauseIt: { label: 'Übung anhalten', also: ['anhalten'] },
      goOn: { label: 'Weitermachen', also: ['weiter gehts'] },
      extend: { label: 'Mehr Zeit', also: ['mehr', 'verlangern'] },
      inPairs: { label: 'Zu zweit machen', also: ['paare'] },
      skipRound: { label: 'Nächster Schritt', also: ['nachster'] },
      askToSign: { label: 'Um Namen bitten', also: ['namen'] },
      themes: { label: 'In meinen Worten sagen', also: ['meine worte'] },
      dropAll: { label: 'Antworten löschen', also: ['loschen'] },
      hide: { label: 'Eine Antwort verbergen', also: ['eine verbergen'] },
      people: { label: 'Jemanden herausnehmen', also: ['herausnehmen'] },
      close: { label: 'Abschließen', also: ['schliessen'] },
      cancel: { label: 'Absagen', also: ['absagen'] },
      skipNext: { label: 'Die nächste auslassen', also: ['feiertag'] },
      endSeries: { label: 'Die Reihe beenden', also: ['beenden'] },
      leave: { label: 'Fertig hier', also: ['fertig', 'nichts'] },
    },
  },
  review: {
    text: '{n, plural, one {Die letzte Antwort} other {# Antworten sind übrig. Eine davon}}: "{words}" Du siehst nicht, wer sie schrieb.',
    choices: {
      show: { label: 'Zeigen', also: yes },
      giveBack: { label: 'Um Änderung bitten', also: ['andern'] },
      drop: { label: 'Weglassen', also: ['weg damit'] },
      later: { label: 'Später', also: ['jetzt nicht'] },
    },
  },
  reviewed: 'Das waren alle. Was du freigegeben hast, wird jetzt gezeigt.',
  themesAsk: {
    text: 'Sag in wenigen Worten, was aufkam, so dass man niemanden daran erkennt. Ich poste das und lösche die Antworten.',
    choices: { later: { label: 'Später', also: ['jetzt nicht'] } },
    form: { open: 'Schreiben', title: 'Was aufkam', field: 'Was schwer war' },
  },
  hideOne: {
    text: '{reported, select, yes {Jemand hat das gemeldet, und es ist verborgen.} other {Das steht im Kanal.}} "{words}"',
    choices: {
      hideIt: { label: 'Verbergen', also: yes },
      putBack: { label: 'Wieder zeigen', also: ['zeigen'] },
      another: { label: 'Die nächste', also: ['nachste'] },
      enough: { label: 'Fertig', also: ['genug'] },
    },
  },
  reportOne: {
    text: 'Meinst du diese? "{words}" Sie wird sofort verborgen, bis die Moderation sie angesehen hat. Sie erfährt nicht, dass du es warst.',
    choices: {
      reportIt: { label: 'Melden', also: yes },
      another: { label: 'Die nächste', also: ['nachste', 'nein'] },
      enough: { label: 'Keine davon', also: ['keine'] },
    },
  },
  reported: 'Es ist verborgen. Die Moderation sieht es sich an. Danke, dass du auf diesen Ort achtest.',
  removeOne: {
    text: '{who} macht mit. Dieser Teil kann beendet werden. Nur die Person erfährt es und kann hier nicht mehr mitmachen.',
    choices: {
      removeThem: { label: 'Teil beenden', also: ['beenden'] },
      another: { label: 'Die nächste Person', also: ['nachste', 'nein'] },
      enough: { label: 'Fertig', also: ['genug'] },
    },
  },
  noMore: 'Mehr gibt es nicht.',
  closed: 'Sonst nichts für jetzt.',
  report: {
    text: '{joined, plural, one {# Person hat mitgemacht} other {# Personen haben mitgemacht}}, {finished, plural, one {# hat am Ende gesagt, wie es war} other {# haben am Ende gesagt, wie es war}}. {change, select, none {Zu wenige gaben Zahlen, um mehr zu sagen.} other {Die Verbundenheit änderte sich im Mittel um {change}.}}',
  },
})
