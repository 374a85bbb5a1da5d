/** Was Tend zwei Menschen sagt, die denselben Streit erst getrennt anschauen und dann teilen, was sie auswählen. Maschineller Entwurf, nicht geprüft. */
import { translation } from '#flow'
import type { en } from './en.ts'

const close = { label: 'Jetzt nichts', also: ['nichts', 'nein', 'nein danke', 'schließen'] }
const leave = {
  label: 'Diesen Austausch verlassen',
  also: ['verlassen', 'austausch verlassen', 'aussteigen', 'ich steige aus'],
}
const leaveOut = { label: 'Das weglassen', also: ['weglassen', 'lass es weg', 'nichts', 'nein', 'keins'] }
const unsafe = {
  label: 'Ich fühle mich nicht sicher',
  also: ['nicht sicher', 'unsicher', 'angst', 'ich habe angst', 'nicht in sicherheit'],
}

const codeForm = { open: 'Code schreiben', title: 'Der Code', field: '8 Buchstaben' }

/** Was geteilt wurde, so wie es in der Vorschau steht und bei der anderen Person. */
const shared =
  '{hasFeelings, select, yes {Gefühle: {feelings}.\n} other {}}{hasKnow, select, yes {Das möchte ich dir sagen: {know}\n} other {}}{hasPart, select, yes {Mein Teil: {part}.\n} other {}}{hasThanks, select, yes {Danke für: {thanks}\n} other {}}{hasRequest, select, yes {Ein Wunsch: {request}} other {}}'

export const de = translation<typeof en>()({
  start: {
    text: 'Ein Austausch zu zweit. Ihr antwortet getrennt, und jede Person wählt, was die andere sehen darf. Eine Person erstellt einen Code und gibt ihn weiter. Von mir aus schreibe ich niemandem.',
    choices: {
      makeCode: { label: 'Einen Code erstellen', also: ['code erstellen', 'neuer code', 'code machen', 'anfangen'] },
      haveCode: { label: 'Ich habe einen Code', also: ['code', 'habe einen code', 'hab einen code', 'code eingeben'] },
      block: { label: 'Das nie für mich', also: ['nie', 'nie für mich', 'blockieren', 'sperren'] },
      notNow: { label: 'Nicht jetzt', also: ['nein', 'nein danke', 'heute nicht', 'ein andermal'] },
    },
  },
  explain: {
    text: 'Ihr antwortet beide für euch. Ihr wählt beide, was ihr teilt. Es wird nur gezeigt, wenn ihr beide fertig werdet, und euch beiden zugleich. Ihr könnt beide aussteigen, und ich sage nicht, wer es war. Ist das okay?',
    choices: {
      agree: { label: 'Ja, ist okay', also: ['ja', 'ok', 'okay', 'einverstanden'] },
      decline: { label: 'Nein', also: ['nein danke', 'nicht jetzt', 'lieber nicht'] },
    },
  },
  codeTooSoon:
    'Du hast in den letzten 7 Tagen einen Code erstellt. Danach kannst du wieder einen erstellen. Du kannst den Chat jetzt schließen.',
  code: 'Dein Code ist {code}. Gib ihn selbst weiter. Er gilt einmal. Der Austausch endet, mit oder ohne die andere Person: {time}.',
  notMade: 'Das hat nicht geklappt. Bitte versuch es in einer Minute noch einmal.',
  enterCode: {
    text: 'Welchen Code hast du bekommen?',
    form: codeForm,
  },
  looking: 'Einen Moment, ich suche diesen Code.',
  badCode: {
    text: 'Dieser Code geht nicht. Vielleicht ist er alt, schon benutzt oder etwas anders geschrieben. Noch ein Versuch?',
    form: codeForm,
  },
  enoughTries: 'Lassen wir es hier. Du könntest noch einmal nach dem Code fragen. Du kannst den Chat jetzt schließen.',
  gate: {
    text: 'Bevor wir anfangen, nur für dich: Trifft etwas davon zu? Niemand erfährt, was du antippst.',
    choices: {
      afraid: {
        label: 'Ich habe Angst vor der Person',
        also: ['angst', 'ich habe angst', 'angst vor ihr', 'angst vor ihm'],
      },
      hurtMe: {
        label: 'Die Person verletzt, zwingt oder bedroht mich',
        also: ['verletzt mich', 'zwingt mich', 'bedroht mich', 'schlägt mich', 'ich bin nicht in sicherheit'],
      },
      control: {
        label: 'Die Person bestimmt über mein Geld, Handy oder Umfeld',
        also: ['kontrolle', 'kontrolliert mich', 'geld', 'handy', 'umfeld', 'freunde'],
      },
      hurtThem: {
        label: 'Ich habe die Person verletzt oder verängstigt',
        also: ['ich habe sie verletzt', 'ich habe ihn verletzt', 'ich habe angst gemacht', 'ich habe geschlagen'],
      },
      none: { label: 'Nichts davon', also: ['nichts', 'nein', 'keins', 'keins davon'] },
    },
  },
  plainClose: 'Okay. Du kannst den Chat jetzt schließen.',
  feelings: {
    text: 'Was hast du gefühlt? Nur die Gefühle. Wähl bis zu vier. Was geteilt wird, entscheidest du danach.',
    choices: {
      hurt: { label: 'verletzt', also: ['gekränkt', 'schmerz'] },
      sad: { label: 'traurig', also: ['niedergeschlagen', 'trauer'] },
      angry: { label: 'wütend', also: ['sauer', 'wut', 'zornig'] },
      lonely: { label: 'einsam', also: ['allein', 'einsamkeit'] },
      scared: { label: 'ängstlich', also: ['angst', 'furcht', 'erschrocken'] },
      ashamed: { label: 'beschämt', also: ['scham', 'ich schäme mich'] },
      tired: { label: 'erschöpft', also: ['müde', 'ausgelaugt'] },
      confused: { label: 'verwirrt', also: ['durcheinander', 'ratlos'] },
      sorry: { label: 'voller Bedauern', also: ['bedauern', 'reue', 'es tut mir leid', 'tut mir leid'] },
      hopeful: { label: 'hoffnungsvoll', also: ['hoffnung', 'zuversichtlich'] },
    },
  },
  know: {
    text: 'Was möchtest du der anderen Person sagen? Sag es so, wie du es selbst gern hören würdest. Ich behalte es verschlüsselt, höchstens 72 Stunden.',
    choices: { leaveOut },
    form: { open: 'Schreiben', title: 'Für die andere Person', field: 'Bis zu 280 Zeichen' },
  },
  part: {
    text: 'Gibt es einen kleinen Teil, der von dir kam? Verletzt zu werden ist nicht deine Schuld.',
    choices: {
      raisedVoice: { label: 'Ich bin laut geworden', also: ['laut', 'laut geworden', 'ich war laut', 'angeschrien'] },
      notListened: { label: 'Ich habe nicht zugehört', also: ['nicht zugehört', 'schlecht zugehört'] },
      meanWords: {
        label: 'Ich habe etwas Gemeines gesagt',
        also: ['gemein', 'etwas gemeines', 'gemeines gesagt'],
      },
      wentSilent: {
        label: 'Ich habe nichts mehr gesagt',
        also: ['nichts mehr gesagt', 'geschwiegen', 'ich habe geschwiegen', 'dichtgemacht'],
      },
      late: { label: 'Ich war zu spät', also: ['zu spät', 'verspätet', 'ich kam zu spät'] },
      forgot: { label: 'Ich habe etwas vergessen', also: ['vergessen', 'etwas vergessen', 'ich habe es vergessen'] },
      guessed: {
        label: 'Ich habe geraten statt gefragt',
        also: ['geraten', 'vermutet', 'nicht gefragt', 'nicht nachgefragt'],
      },
      leaveOut,
    },
  },
  thanks: {
    text: 'Gibt es etwas, wofür du der anderen Person danken würdest? Eine Sache genügt.',
    choices: { leaveOut },
    form: { open: 'Schreiben', title: 'Danke für', field: 'Bis zu 140 Zeichen' },
  },
  request: {
    text: 'Und worum würdest du die andere Person bitten? Eine Sache genügt.',
    choices: { leaveOut },
    form: { open: 'Schreiben', title: 'Ein Wunsch', field: 'Bis zu 140 Zeichen' },
  },
  cannotPass: {
    text: 'Das kann ich nicht weitergeben. Es könnte der anderen Person wehtun. Möchtest du es ändern?',
    choices: {
      change: { label: 'Ändern', also: ['ja', 'ok', 'es ändern', 'anders schreiben'] },
      leaveOut,
    },
  },
  nothingWritten: {
    text: 'Es gibt noch nichts zu teilen. Möchtest du noch einmal beginnen?',
    choices: {
      again: { label: 'Noch einmal beginnen', also: ['ja', 'ok', 'gern', 'beginnen'] },
      leave,
      later: { label: 'Ein andermal', also: ['andermal', 'nein', 'nicht jetzt'] },
    },
  },
  tick: {
    text: 'Was davon darf die andere Person sehen? Noch ist nichts ausgewählt.',
    choices: {
      feelings: { label: 'Meine Gefühle', also: ['gefühle', 'die gefühle'] },
      know: { label: 'Was ich sagen möchte', also: ['sagen', 'was ich sage'] },
      part: { label: 'Meinen Teil', also: ['teil', 'mein teil'] },
      thanks: { label: 'Meinen Dank', also: ['dank', 'danke', 'mein dank'] },
      request: { label: 'Meinen Wunsch', also: ['wunsch', 'mein wunsch'] },
    },
  },
  preview: {
    text: `Das würde die andere Person sehen:\n${shared}`,
    choices: {
      share: { label: 'Teilen, wenn beide fertig sind', also: ['teilen', 'ja', 'ok', 'ja teilen'] },
      pickAgain: { label: 'Anders auswählen', also: ['auswählen', 'ändern', 'neu auswählen'] },
      leave,
    },
  },
  wait: 'Fürs Erste gespeichert. Ich melde mich nur, wenn ihr beide fertig seid. Schreib "zu zweit", um den Austausch zu sehen oder zu verlassen. Du kannst den Chat jetzt schließen.',
  status: {
    text: 'Du hast einen offenen Austausch. Er endet: {time}. Was möchtest du?',
    choices: {
      goOn: { label: 'Antworten', also: ['ich antworte', 'jetzt antworten', 'fragen beantworten'] },
      showCode: { label: 'Meinen Code zeigen', also: ['code', 'mein code', 'code zeigen'] },
      openIt: { label: 'Öffnen, was wir teilen', also: ['öffnen', 'aufmachen', 'jetzt öffnen'] },
      leave,
      close,
    },
  },
  youLeft:
    'Du hast diesen Austausch verlassen. Er endet von selbst: {time}. Ich sage niemandem, warum. Du kannst den Chat jetzt schließen.',
  ready: {
    text: 'Ihr seid beide fertig. Es wird gezeigt, sobald ihr beide auf Öffnen tippt, und euch beiden zugleich.',
    choices: {
      openIt: { label: 'Öffnen', also: ['ja', 'ok', 'okay', 'aufmachen'] },
      notYet: { label: 'Noch nicht', also: ['nein', 'nicht jetzt', 'ein andermal'] },
      leave,
    },
  },
  opened: 'Okay. Es kommt hierher, sobald ihr beide geöffnet habt. Du kannst den Chat jetzt schließen.',
  notYet: 'Okay. Schreib "zu zweit", wenn du es öffnen möchtest. Du kannst den Chat jetzt schließen.',
  shown: {
    text: `Das möchte die andere Person mit dir teilen:\n${shared}`,
    choices: {
      read: { label: 'Ich habe es gelesen', also: ['gelesen', 'ok', 'okay', 'fertig'] },
      unsafe,
    },
  },
  after: {
    text: 'Lies es ruhig zweimal und atme einmal durch. Ich behalte es bis morgen, dann ist es hier weg. Was möchtest du tun?',
    choices: {
      thank: { label: 'Danke sagen', also: ['danke', 'danken', 'mich bedanken'] },
      talk: { label: 'Eine Zeit zum Reden finden', also: ['reden', 'zeit zum reden', 'eine zeit'] },
      rest: { label: 'Es ruhen lassen', also: ['ruhen lassen', 'ruhen', 'drüber schlafen'] },
      worse: { label: 'Mir geht es schlechter', also: ['schlechter', 'schlecht', 'schlimmer'] },
      unsafe,
    },
  },
  thank:
    'Du könntest der anderen Person eine Sache sagen, die dir gutgetan hat. Mit deinen Worten, wann du magst. Du kannst den Chat jetzt schließen.',
  talk: 'Du könntest zwei Zeiten anbieten, die dir passen. Die andere Person wählt eine davon. Du kannst den Chat jetzt schließen.',
  rest: 'Gut. Heute muss nichts weiter folgen. Du kannst den Chat jetzt schließen.',
  closed: 'Dieser Austausch ist zu Ende. An einem anderen Tag kannst du einen neuen beginnen.',
  blocked:
    'Okay. Niemand kann hier einen Austausch zu zweit mit dir machen. Schreib "zu zweit", um das zu ändern. Du kannst den Chat jetzt schließen.',
  blockedNow: {
    text: 'Du hast den Austausch zu zweit abgeschaltet. Möchtest du ihn wieder haben?',
    choices: {
      unblock: { label: 'Wieder anschalten', also: ['ja', 'anschalten', 'einschalten', 'wieder an'] },
      close,
    },
  },
  leftForNow: 'Okay. Dein Austausch bleibt offen. Du kannst den Chat jetzt schließen.',
})
