/** Was Tend sagt, wenn jemand auf einen Streit zurückschaut und, wer mag, eine kurze Nachricht formt. Maschineller Entwurf, nicht geprüft. */
import { translation } from '#flow'
import type { en } from './en.ts'

// --- die Teile der Nachricht: jeder steht in einer Auswahl und genau so in der Nachricht ---

/** Der eigene Teil, ein Satz ohne Schlusszeichen. */
const parts = {
  raisedVoice: { label: 'Ich bin laut geworden', also: ['laut', 'laut geworden', 'ich war laut', 'angeschrien'] },
  notListened: { label: 'Ich habe nicht zugehört', also: ['nicht zugehört', 'schlecht zugehört'] },
  meanWords: {
    community: { label: 'Ich habe etwas Gemeines gesagt', also: ['gemein', 'etwas gemeines', 'gemeines gesagt'] },
  },
  cutIn: {
    workplace: {
      label: 'Ich habe dazwischengeredet',
      also: ['dazwischengeredet', 'unterbrochen', 'ich habe unterbrochen', 'reingeredet'],
    },
  },
  sharp: { workplace: { label: 'Mein Ton war scharf', also: ['scharf', 'scharfer ton', 'der ton', 'schroff'] } },
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
} as const
const noPart = { label: 'Ich sehe keinen', also: ['keinen', 'nein', 'nichts', 'kein teil', 'sehe keinen'] } as const

/** Was getan wird, nach „Nächstes Mal will ich“. */
const fixes = {
  takeBreak: { label: 'früher eine Pause machen', also: ['eine pause', 'pause machen', 'früher pause'] },
  slower: { label: 'langsamer sprechen', also: ['langsamer', 'langsam', 'langsamer reden'] },
  listenFirst: { label: 'erst zuhören', also: ['zuhören', 'zuerst zuhören'] },
  askFirst: { label: 'fragen, statt zu raten', also: ['fragen', 'nachfragen', 'erst fragen'] },
  saySooner: {
    label: 'früher sagen, was ich brauche',
    also: ['früher sagen', 'sagen was ich brauche', 'was ich brauche'],
  },
  call: { community: { label: 'anrufen, wenn es später wird', also: ['anrufen', 'kurz anrufen'] } },
  phoneAway: {
    community: { label: 'mein Handy weglegen', also: ['handy', 'das handy', 'handy weg', 'handy weglegen'] },
  },
  tellAhead: {
    workplace: { label: 'Neues früh weitergeben', also: ['neues', 'früh bescheid geben', 'früh weitergeben'] },
  },
  inWriting: {
    workplace: { label: 'es schriftlich festhalten', also: ['schriftlich', 'aufschreiben', 'festhalten'] },
  },
} as const

const leaveOut = { label: 'Das weglassen', also: ['lass es weg', 'ohne das', 'nichts', 'nein', 'keins'] } as const
const calmStep = {
  label: 'Ein Schritt zur Ruhe',
  also: ['ruhe', 'zur ruhe', 'schritt zur ruhe', 'ja', 'ok'],
} as const
const done = { label: 'Fertig', also: ['bin fertig', 'so weit', 'ok', 'okay', 'ja'] } as const
const somethingElse = { label: 'Etwas anderes', also: ['was anderes', 'anderes', 'anders'] } as const

const place = '{where, select, none {} other { Das war {place}.}}'
const nextTime = '{fix, select, none {} other { Nächstes Mal will ich {deed}.}}'
const tryAgain = 'Können wir es noch mal versuchen – {when}?'
const note = {
  community: `"{own, select, yes {{part}.${place}{effect, select, none {} usual { Das war nicht fair dir gegenüber.} other { {line}}}${nextTime} {ending, select, usual {Wenn du so weit bist, höre ich gern deine Sicht.} other {{close}}}} other {Mir hat nicht gefallen, wie das gelaufen ist. Wir sind mir wichtig. ${tryAgain}}}"`,
  workplace: `"{own, select, yes {{part}.${place}{effect, select, none {} usual {} other { {line}}}${nextTime} Ich würde gern neu anfangen. {ending, select, usual {Gibt es eine gute Zeit zum Reden?} other {{close}}}} other {Mir hat nicht gefallen, wie das gelaufen ist. Ich würde gern neu anfangen. ${tryAgain}}}"`,
} as const

export const de = translation<typeof en>()({
  often: {
    community:
      'Du hast in letzter Zeit ein paar Mal zurückgeschaut. Eine Beratung oder Mediation hilft vielleicht mehr als ich. Hier weiterzumachen ist auch okay.',
    workplace:
      'Du hast in letzter Zeit ein paar Mal zurückgeschaut. Eine Mediation oder eine Vertrauensperson hilft vielleicht mehr als ich. Hier weiterzumachen ist auch okay.',
  },
  start: {
    text: {
      community:
        'Schauen wir auf den Streit zurück, Schritt für Schritt. Das ist für dich. Du entscheidest, ob du etwas davon teilst. In 10 Minuten kannst du auch eine kurze Nachricht formen. Hast du 2 Minuten oder 10?',
      workplace:
        'Schauen wir auf den angespannten Moment zurück, Schritt für Schritt. Das ist für dich. Du entscheidest, ob du etwas davon teilst. In 10 Minuten kannst du auch eine kurze Nachricht formen. Hast du 2 Minuten oder 10?',
    },
    choices: {
      two: { label: '2 Minuten', also: ['2', '2 min', 'kurz', 'schnell', 'zwei'] },
      ten: { label: '10 Minuten', also: ['10', '10 min', 'lang', 'zehn', 'nachricht', 'eine nachricht'] },
      notNow: { label: 'Nicht jetzt', also: ['nein', 'nein danke', 'heute nicht', 'ein andermal'] },
    },
  },

  // --- ob Zurückschauen gut ist, und ob es jetzt gut ist ---
  gate: {
    text: {
      community:
        'Das hier ist für Streit gedacht, bei dem beide in Sicherheit sind. Deine Antwort behalte ich nicht. Trifft etwas davon zu?',
      workplace:
        'Ein Neuanfang ist dafür gedacht, dass beide in Sicherheit sind. Deine Antwort behalte ich nicht. Trifft etwas davon zu?',
    },
    choices: {
      afraid: {
        community: {
          label: 'Ich habe Angst vor der Person',
          also: ['angst', 'ich habe angst', 'angst vor ihr', 'angst vor ihm'],
        },
      },
      hurtMe: {
        community: {
          label: 'Die Person verletzt, zwingt oder bedroht mich',
          also: [
            'verletzt mich',
            'bedroht mich',
            'zwingt mich',
            'schlägt mich',
            'nicht in sicherheit',
            'ich bin nicht in sicherheit',
          ],
        },
      },
      control: {
        community: {
          label: 'Die Person bestimmt über mein Geld, Handy oder Umfeld',
          also: ['kontrolle', 'kontrolliert mich', 'geld', 'handy', 'umfeld', 'freunde'],
        },
      },
      afraidHere: {
        workplace: {
          label: 'Ich habe Angst vor der Person',
          also: ['angst', 'ich habe angst', 'angst vor ihr', 'angst vor ihm'],
        },
      },
      hurtHere: {
        workplace: {
          label: 'Die Person verletzt, mobbt oder bedroht mich',
          also: [
            'verletzt mich',
            'mobbt mich',
            'bedroht mich',
            'mobbing',
            'nicht in sicherheit',
            'ich bin nicht in sicherheit',
          ],
        },
      },
      unfair: {
        workplace: {
          label: 'Es geht um Belästigung oder unfaire Behandlung',
          also: ['belästigung', 'unfair', 'unfaire behandlung', 'diskriminierung'],
        },
      },
      scaredThem: {
        label: 'Ich habe die Person verletzt oder verängstigt',
        also: [
          'ich habe sie verletzt',
          'ich habe ihn verletzt',
          'ich habe angst gemacht',
          'sie hat angst vor mir',
          'er hat angst vor mir',
          'ich habe geschlagen',
        ],
      },
      none: { label: 'Nichts davon', also: ['nichts', 'nein', 'keins', 'keins davon'] },
    },
  },
  howUpset: {
    text: 'Wie aufgewühlt bist du gerade? 0 heißt ruhig. 10 heißt so aufgewühlt wie nur möglich.',
    ends: { low: 'ruhig', high: 'sehr aufgewühlt' },
  },
  tooSoon: {
    text: 'Vielleicht ist es zu früh zum Zurückschauen, und das ist okay. Möchtest du erst einen Schritt zur Ruhe, oder es ein andermal tun?',
    choices: {
      calmStep,
      later: { label: 'Ein andermal', also: ['andermal', 'nicht jetzt', 'nein', 'lassen'] },
    },
  },
  leftForLater: 'Okay, dann wartet es. Heute muss nichts angeschaut werden. Du kannst den Chat jetzt schließen.',

  // --- zurückschauen ---
  feelings: {
    text: 'Was hast du gefühlt? Nenn nur Gefühle, keine Gründe. Wähl bis zu vier.',
    choices: {
      hurting: { community: { label: 'verletzt', also: ['gekränkt', 'schmerz'] } },
      sad: { community: { label: 'traurig', also: ['niedergeschlagen', 'trauer'] } },
      angry: { community: { label: 'wütend', also: ['sauer', 'wut', 'zornig'] } },
      frustrated: { label: 'frustriert', also: ['genervt', 'gereizt', 'frust'] },
      letDown: { label: 'enttäuscht', also: ['enttäuschung', 'im stich gelassen'] },
      notHeard: { label: 'nicht gehört', also: ['ungehört', 'ignoriert', 'übergangen'] },
      leftOut: { label: 'ausgeschlossen', also: ['außen vor', 'nicht dabei'] },
      lonely: { community: { label: 'einsam', also: ['allein', 'einsamkeit'] } },
      worried: { community: { label: 'besorgt', also: ['sorge', 'nervös', 'unruhig'] } },
      concerned: { workplace: { label: 'besorgt', also: ['sorge', 'nervös', 'unruhig'] } },
      ashamed: { community: { label: 'beschämt', also: ['scham', 'ich schäme mich'] } },
      guilty: { community: { label: 'schuldig', also: ['schuld', 'schlechtes gewissen'] } },
      embarrassed: { workplace: { label: 'verlegen', also: ['peinlich', 'peinlich berührt'] } },
      scared: { community: { label: 'ängstlich', also: ['angst', 'furcht', 'erschrocken'] } },
      confused: { label: 'verwirrt', also: ['durcheinander', 'ratlos'] },
      tired: { community: { label: 'erschöpft', also: ['müde', 'ausgelaugt'] } },
      overwhelmed: { community: { label: 'überfordert', also: ['zu viel', 'alles zu viel'] } },
      stretched: { workplace: { label: 'überlastet', also: ['müde', 'erschöpft', 'zu viel'] } },
      rushed: { workplace: { label: 'gehetzt', also: ['unter zeitdruck', 'hektisch'] } },
    },
  },
  scared: {
    text: 'Eine kurze private Frage. Hast du Angst vor der anderen Person?',
    choices: {
      ofThem: { label: 'Ja, vor der Person', also: ['ja', 'vor ihr', 'vor ihm', 'habe ich'] },
      ofElse: { label: 'Nein, vor etwas anderem', also: ['nein', 'etwas anderes', 'vor was anderem'] },
    },
  },
  mine: {
    text: 'Wie sah es von deiner Seite aus? Denk es für dich durch. Du musst nichts schreiben. Tippe auf Fertig, wenn du so weit bist.',
    choices: { done },
  },
  theirs: {
    text: 'Stell dir nun eine freundliche Person vor, die euch beiden Gutes wünscht. Was hätte sie wohl gesehen?',
    choices: {
      done,
      cannot: { label: 'Ich kann gerade nicht', also: ['kann nicht', 'nein', 'gerade nicht', 'nicht jetzt'] },
    },
  },
  noPressure: 'Das ist okay. Den Schritt lassen wir weg.',
  old: {
    text: {
      community: 'Hat es etwas Altes hochgeholt, das noch wehtut? Du musst nicht sagen, was.',
      workplace: 'Hat es etwas von früher hochgeholt? Du musst nicht sagen, was.',
    },
    choices: {
      yes: { label: 'Ja', also: ['ja schon', 'ein bisschen', 'ich glaube ja'] },
      no: { label: 'Nein', also: ['nö', 'eher nicht', 'ich glaube nicht'] },
    },
  },
  oldOne: 'Gut zu wissen. Dann kann sich etwas Kleines groß anfühlen.',
  part: {
    text: 'Gibt es einen kleinen Teil, der von dir kam? Verletzt zu werden ist nicht deine Schuld.',
    choices: { ...parts, otherPart: somethingElse, noPart },
  },
  nextTime: {
    text: 'Was könntest du nächstes Mal tun? Eine Sache genügt.',
    choices: { ...fixes, otherFix: somethingElse },
  },
  request: {
    text: 'Worum würdest du die andere Person bitten? Eine Sache genügt. Das bleibt bei dir.',
    choices: {
      hearMe: { label: 'mich ausreden zu lassen', also: ['ausreden lassen', 'zuhören', 'mir zuzuhören'] },
      softly: { label: 'sanfter zu sprechen', also: ['sanfter', 'leiser', 'sanfter sprechen'] },
      time: { label: 'mir etwas Zeit zu geben', also: ['zeit', 'etwas zeit', 'mehr zeit'] },
      tellSooner: { label: 'mir früher etwas zu sagen', also: ['früher', 'früher sagen', 'früher bescheid'] },
      askMe: { label: 'mich erst zu fragen', also: ['fragen', 'mich fragen', 'erst fragen'] },
      otherRequest: somethingElse,
      noRequest: { label: 'Gerade um nichts', also: ['nichts', 'nein', 'um nichts', 'gerade nichts'] },
    },
  },

  // --- die Nachricht ---
  offerNote: {
    text: 'Möchtest du eine kurze Nachricht an die andere Person formen? Du kannst sie kopieren. Ich schicke sie nie ab.',
    choices: {
      wantNote: { label: 'Ja', also: ['ja bitte', 'ok', 'klar', 'gern', 'eine nachricht'] },
      forMe: { label: 'Nein, das war für mich', also: ['nein', 'nein danke', 'für mich'] },
      notYet: { label: 'Noch nicht', also: ['nicht jetzt', 'ein andermal'] },
    },
  },
  notYet: 'Du schuldest niemandem eine Versöhnung. Warten ist okay.',
  partWords: {
    text: 'Was war dein Teil? Wähl etwas aus, oder schreib es als ganzen Satz, der mit "Ich" beginnt. Was du schreibst, behalte ich nicht.',
    choices: {
      ...parts,
      noPart: { label: 'Meinen Teil weglassen', also: ['lass ihn weg', 'ohne meinen teil', 'kein teil', 'nein'] },
    },
    form: { open: 'Schreiben', title: 'Dein Teil', field: 'Ein Satz mit Ich' },
  },
  fixWords: {
    text: 'Was willst du tun? Wähl etwas aus, oder schreib, wie der Satz weitergeht: "Nächstes Mal will ich ...". Was du schreibst, behalte ich nicht.',
    choices: { ...fixes, noFix: leaveOut },
    form: { open: 'Schreiben', title: 'Nächstes Mal', field: 'Nächstes Mal will ich ...' },
  },
  leftOut: {
    text: '{what, select, but {Den Teil nach "aber" habe ich weggelassen. Er kann wie eine Ausrede klingen.} if {Den Teil mit "wenn" habe ich weggelassen. Er kann eine Entschuldigung kleiner machen.} madeMe {Ich habe "du hast mich dazu gebracht" weggelassen. Das kann wie ein Vorwurf klingen.} sorryYou {Ich habe "tut mir leid, dass du" weggelassen. Am besten wirkt eine Nachricht über deinen eigenen Teil.} threat {Ich habe einen Satz weggelassen, der wie eine Drohung klingen kann.} other {Ich habe einen Satz über die andere Person weggelassen. Am besten wirkt eine Nachricht über deinen eigenen Teil.}}',
  },
  nothingLeft:
    'Am besten wirkt eine Nachricht über deinen eigenen Teil. Von diesem Satz blieb nichts übrig. Du kannst es anders sagen oder weglassen.',
  wordsLost: 'Entschuldige, ich wurde neu gestartet. Dabei gingen deine Worte verloren.',
  draft: {
    text: { community: `${note.community}\nPasst das so?`, workplace: `${note.workplace}\nPasst das so?` },
    choices: {
      fits: { label: 'Ja, passt', also: ['ja', 'ok', 'gut', 'passt', 'passt so'] },
      change: { label: 'Einen Teil ändern', also: ['ändern', 'bearbeiten', 'etwas ändern'] },
      noNote: { label: 'Doch keine Nachricht', also: ['nein', 'keine nachricht', 'lieber nicht'] },
    },
  },
  editWhat: {
    text: 'Was möchtest du ändern?',
    choices: {
      editPart: { label: 'Meinen Teil', also: ['teil', 'mein teil'] },
      editWhere: { workplace: { label: 'Wo es war', also: ['wo', 'ort', 'der ort'] } },
      editEffect: { label: 'Die Wirkung', also: ['wirkung', 'was es gemacht hat'] },
      editFix: { label: 'Was ich tun will', also: ['nächstes mal', 'was ich tue'] },
      editEnding: { label: 'Den letzten Satz', also: ['letzter satz', 'der letzte satz'] },
      editWhen: { label: 'Wann wir es versuchen', also: ['wann', 'zeit', 'die zeit'] },
      nothing: { label: 'Nichts, es passt so', also: ['nichts', 'nein', 'passt', 'passt so'] },
    },
  },
  where: {
    text: 'Wo war es?',
    choices: {
      inMeeting: { workplace: { label: 'im Meeting', also: ['meeting', 'besprechung', 'in der besprechung'] } },
      inChat: { workplace: { label: 'im Chat', also: ['chat', 'in einer nachricht'] } },
      inEmail: { workplace: { label: 'in meiner E-Mail', also: ['email', 'e-mail', 'mail'] } },
      inReview: { workplace: { label: 'im Review', also: ['review', 'bewertung', 'in der bewertung'] } },
      noWhere: leaveOut,
    },
  },
  effect: {
    text: 'Welcher Satz passt?',
    choices: {
      notFair: { label: 'Das war nicht fair dir gegenüber.', also: ['nicht fair', 'unfair', 'fair'] },
      hardTalk: { label: 'So war es schwer zu reden.', also: ['schwer zu reden', 'schwer'] },
      sorryPart: { label: 'Mein Teil daran tut mir leid.', also: ['tut mir leid', 'leid', 'mein teil'] },
      noEffect: leaveOut,
    },
  },
  ending: {
    text: 'Wie soll die Nachricht aufhören?',
    choices: {
      hearSide: {
        label: 'Wenn du so weit bist, höre ich gern deine Sicht.',
        also: ['deine sicht', 'deine sicht hören', 'sicht'],
      },
      goodTime: { label: 'Gibt es eine gute Zeit zum Reden?', also: ['gute zeit', 'reden', 'zeit zum reden'] },
      noReply: { label: 'Du musst nicht antworten.', also: ['keine antwort', 'nicht antworten'] },
    },
  },
  when: {
    text: 'Wann könntet ihr es beide noch mal versuchen?',
    choices: {
      whenReady: { label: 'wenn du so weit bist', also: ['so weit', 'wenn es passt'] },
      laterToday: { label: 'später am Tag', also: ['heute', 'heute noch', 'heute abend'] },
      tomorrow: { label: 'morgen', also: [] },
      fewDays: { label: 'in ein paar Tagen', also: ['ein paar tage', 'paar tage', 'tage'] },
    },
  },
  copyIt: 'Kopier diese Nachricht jetzt. Ich behalte sie nicht, und ich schicke sie nie ab.',
  note,

  // --- wie es jetzt ist, und ein kleiner nächster Schritt ---
  stirring: {
    text: 'Das wühlt gerade viel auf. Lassen wir es für heute. Würde dir jetzt ein Schritt zur Ruhe helfen?',
    choices: {
      calmStep,
      enough: { label: 'Nein, lassen wir es', also: ['nein', 'nein danke', 'lassen', 'lassen wir es'] },
    },
  },
  leftForToday: 'Dann lassen wir es hier. Heute muss nichts gelöst werden. Du kannst den Chat jetzt schließen.',
  change: [
    'Du bist von {before} auf {after} gekommen. Das ist nur dein eigenes Maß, kein Test.',
    'Von {before} auf {after}. Es ist dein eigenes Maß, niemandes sonst.',
  ],
  noChange: 'Diesmal keine große Änderung. Das kommt vor, und du bist nicht schuld daran.',
  lastStep: {
    text: 'Was möchtest du als Nächstes tun?',
    choices: {
      sendIt: {
        label: 'Die Nachricht selbst schicken',
        also: ['schicken', 'abschicken', 'selbst schicken', 'die nachricht'],
      },
      waitADay: { label: 'Einen Tag warten', also: ['warten', 'drüber schlafen', 'morgen', 'ein tag'] },
      warm: {
        community: { label: 'Ein warmer Moment', also: ['warm', 'ein moment'] },
        workplace: { label: 'Ein freundlicher Moment', also: ['freundlich', 'ein moment'] },
      },
      forTwo: {
        community: { label: 'Ein Austausch zu zweit', also: ['zu zweit', 'austausch', 'check-in', 'wir beide'] },
      },
      nothing: { label: 'Nichts mehr', also: ['nichts', 'fertig', 'nein', 'nein danke', 'tschüss'] },
    },
  },
  sendIt:
    'Du entscheidest, ob und wann. Du kannst sie vorher noch einmal lesen. Vielleicht kommt sie gut an, vielleicht nicht. Das liegt nicht an dir.',
  waitADay: 'Warten ist eine echte Wahl. Die Nachricht oder der Gedanke sieht morgen vielleicht anders aus.',
  warm: {
    text: 'Denk an jemanden oder etwas, das dir guttut und nichts damit zu tun hatte. Stell es dir ganz nah vor. Die Augen dürfen offen bleiben. Ich melde mich in einer halben Minute.',
    choices: {
      done: { label: 'Schon fertig', also: ['fertig', 'bin fertig', 'so weit'] },
      notForMe: { label: 'Nichts für mich', also: ['nein', 'passt nicht', 'lieber nicht'] },
    },
  },
  notNow: 'Okay, nicht jetzt. Du kannst den Chat schließen.',
  close: [
    'Zurückschauen kostet Kraft. Du kannst den Chat jetzt schließen.',
    'Du hast genau hingeschaut. Du kannst den Chat jetzt schließen.',
  ],
})
