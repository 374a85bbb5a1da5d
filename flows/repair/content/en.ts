/** What Tend says while somebody looks back at a fight and, if they like, shapes a repair note. */
import { words } from '#flow'

// --- the parts of the note: each stands in a list of choices, and in the note as it is written there ---

/** One's own part, a sentence without its end mark. */
const parts = {
  raisedVoice: { label: 'I raised my voice', also: ['raised my voice', 'voice', 'loud', 'i was loud'] },
  notListened: { label: "I didn't listen", also: ['did not listen', 'not listening'] },
  meanWords: { community: { label: 'I said something mean', also: ['something mean', 'mean'] } },
  cutIn: { workplace: { label: 'I cut in', also: ['cut in', 'interrupted', 'i interrupted'] } },
  sharp: { workplace: { label: 'I sounded sharp', also: ['sharp', 'harsh'] } },
  wentSilent: { label: 'I went silent', also: ['silent', 'quiet', 'i shut down', 'shut down'] },
  late: { label: 'I was late', also: ['late'] },
  forgot: { label: 'I forgot something', also: ['forgot', 'i forgot'] },
  guessed: { label: "I guessed and didn't ask", also: ['a guess', 'i made a guess', 'i guessed', 'guess'] },
} as const
const noPart = { label: "I don't see one", also: ['none', 'no', 'nothing', 'no part', 'i do not see one'] } as const

/** What will be done, after "Next time I will". */
const fixes = {
  takeBreak: { label: 'take a break sooner', also: ['a break', 'break', 'take a break'] },
  slower: { label: 'speak more slowly', also: ['slower', 'slow down', 'speak slowly'] },
  listenFirst: { label: 'listen first', also: ['listen'] },
  askFirst: { label: 'ask before I guess', also: ['ask', 'ask first'] },
  saySooner: { label: 'say what I need sooner', also: ['say it sooner', 'sooner', 'say what i need'] },
  call: { community: { label: 'call if I run late', also: ['call'] } },
  phoneAway: { community: { label: 'put my phone away', also: ['phone', 'my phone'] } },
  tellAhead: { workplace: { label: 'share news early', also: ['news', 'tell ahead'] } },
  inWriting: { workplace: { label: 'put it in writing', also: ['in writing', 'write it down'] } },
} as const

const leaveOut = { label: 'Leave this out', also: ['leave it out', 'none', 'nothing', 'no'] } as const
const calmStep = { label: 'A calm step', also: ['calm', 'calm step', 'yes', 'ok'] } as const
const done = { label: 'Done', also: ['ok', 'okay', 'ready', 'finished', 'yes'] } as const

const place = '{where, select, none {} other { {place}}}'
const nextTime = '{fix, select, none {} other { Next time I will {deed}.}}'
const note = {
  community: `"{own, select, yes {{part}${place}.{effect, select, none {} usual { That wasn't fair to you.} other { {line}}}${nextTime} {ending, select, usual {When you're ready, I'd like to hear your side.} other {{close}}}} other {I didn't like how that went. I care about us. Can we try again {when}?}}"`,
  workplace: `"{own, select, yes {{part}${place}.{effect, select, none {} usual {} other { {line}}}${nextTime} I'd like to reset. {ending, select, usual {Is there a good time to talk?} other {{close}}}} other {I didn't like how that went. I'd like to reset. Can we try again {when}?}}"`,
} as const

export const en = words({
  often: {
    community:
      "You've looked back a few times lately. A counsellor or mediator may help more than I can. Going on here is fine too.",
    workplace:
      "You've looked back a few times lately. A mediator, or someone you trust, may help more than I can. Going on here is fine too.",
  },
  start: {
    text: {
      community:
        "Let's look back at the fight, one small step at a time. This is for you. You choose what to share, if anything. With 10 minutes, you can also shape a short note. Do you have 2 minutes or 10?",
      workplace:
        "Let's look back at the tense moment, one small step at a time. This is for you. You choose what to share, if anything. With 10 minutes, you can also shape a short note. Do you have 2 minutes or 10?",
    },
    choices: {
      two: { label: '2 minutes', also: ['2', '2 min', 'short', 'quick', 'two'] },
      ten: { label: '10 minutes', also: ['10', '10 min', 'long', 'ten', 'note', 'a note'] },
      notNow: { label: 'Not now', also: ['no', 'no thanks', 'later', 'not today'] },
    },
  },

  // --- is looking back right, and right now ---
  gate: {
    text: {
      community: "Repair is for fights where both people are safe. I don't keep your answer. Does any of this fit?",
      workplace: "A reset is for when both people are safe. I don't keep your answer. Does any of this fit?",
    },
    choices: {
      afraid: { community: { label: "I'm afraid of them", also: ['afraid', 'scared', 'scared of them', 'fear'] } },
      hurtMe: {
        community: {
          label: 'They hurt, force or threaten me',
          also: ['they hurt me', 'they threaten me', 'they force me', 'hurt me', 'not safe', 'i am not safe'],
        },
      },
      control: {
        community: {
          label: 'They control my money, phone or friends',
          also: ['control', 'they control me', 'money', 'phone'],
        },
      },
      afraidHere: { workplace: { label: "I'm afraid of them", also: ['afraid', 'scared', 'scared of them', 'fear'] } },
      hurtHere: {
        workplace: {
          label: 'They hurt, bully or threaten me',
          also: ['they hurt me', 'they bully me', 'they threaten me', 'hurt me', 'not safe', 'i am not safe'],
        },
      },
      unfair: {
        workplace: {
          label: 'This is about harassment or unfair treatment',
          also: ['harassment', 'unfair treatment', 'unfair', 'discrimination'],
        },
      },
      scaredThem: {
        label: 'I hurt or scared them',
        also: ['i hurt them', 'i scared them', 'they are afraid of me', 'i hit them'],
      },
      none: { label: 'None of these', also: ['none', 'no', 'nothing', 'neither'] },
    },
  },
  howUpset: {
    text: 'How upset do you feel right now? 0 is calm. 10 is the most upset you can be.',
    ends: { low: 'calm', high: 'most upset' },
  },
  tooSoon: {
    text: "It may be too soon to look back, and that's okay. Would you like a calm step first, or leave it for later?",
    choices: {
      calmStep,
      later: { label: 'Leave it for later', also: ['later', 'leave it', 'no', 'not now'] },
    },
  },
  leftForLater: 'Okay, then it waits. Nothing has to be looked at today. You can close me now.',

  // --- looking back ---
  feelings: {
    text: 'What did you feel? Name only the feelings, not the reasons. Pick up to four.',
    choices: {
      hurting: { community: { label: 'hurt', also: ['hurting'] } },
      sad: { community: { label: 'sad', also: ['down'] } },
      angry: { community: { label: 'angry', also: ['mad', 'furious'] } },
      frustrated: { label: 'frustrated', also: ['annoyed', 'irritated'] },
      letDown: { label: 'let down', also: ['disappointed'] },
      notHeard: { label: 'not heard', also: ['unheard', 'ignored'] },
      leftOut: { label: 'left out', also: ['excluded'] },
      lonely: { community: { label: 'lonely', also: ['alone'] } },
      worried: { community: { label: 'worried', also: ['anxious', 'nervous'] } },
      concerned: { workplace: { label: 'concerned', also: ['worried', 'anxious'] } },
      ashamed: { community: { label: 'ashamed', also: ['shame'] } },
      guilty: { community: { label: 'guilty', also: ['guilt'] } },
      embarrassed: { workplace: { label: 'embarrassed', also: ['awkward'] } },
      scared: { community: { label: 'scared', also: ['afraid', 'fear'] } },
      confused: { label: 'confused', also: ['puzzled'] },
      tired: { community: { label: 'tired', also: ['worn out'] } },
      overwhelmed: { community: { label: 'overwhelmed', also: ['too much'] } },
      stretched: { workplace: { label: 'stretched', also: ['overloaded', 'tired'] } },
      rushed: { workplace: { label: 'rushed', also: ['hurried'] } },
    },
  },
  scared: {
    text: 'A short private check. Are you afraid of the other person?',
    choices: {
      ofThem: { label: 'Yes, of them', also: ['yes', 'them', 'i am'] },
      ofElse: { label: 'No, of something else', also: ['no', 'something else', 'else'] },
    },
  },
  mine: {
    text: 'How did it look from your side? Think it through in your own head. There is no need to type. Tap Done when you are ready.',
    choices: { done },
  },
  theirs: {
    text: 'Now picture a kind friend who wants good things for both of you. What might they have seen?',
    choices: {
      done,
      cannot: { label: "I can't right now", also: ["i can't", 'no', 'not now', 'cannot'] },
    },
  },
  noPressure: "That's okay. We leave that one out.",
  old: {
    text: {
      community: "Did it bring up something old that still hurts? You don't need to say what.",
      workplace: "Did it bring up something from before? You don't need to say what.",
    },
    choices: {
      yes: { label: 'Yes', also: ['yeah', 'yep', 'it did'] },
      no: { label: 'No', also: ['nope', 'not really'] },
    },
  },
  oldOne: 'Good to know. That can make a small thing feel big.',
  part: {
    text: 'Is there a small part that was yours? Being hurt is not your fault.',
    choices: {
      ...parts,
      otherPart: { label: 'Something else', also: ['else', 'other', 'another'] },
      noPart,
    },
  },
  nextTime: {
    text: 'What is one thing you could do next time?',
    choices: { ...fixes, otherFix: { label: 'Something else', also: ['else', 'other', 'another'] } },
  },
  request: {
    text: 'What is one thing you would ask of them? This one stays with you.',
    choices: {
      hearMe: { label: 'to hear me out', also: ['hear me out', 'listen', 'to listen'] },
      softly: { label: 'to speak more softly', also: ['softly', 'speak softly'] },
      time: { label: 'to give me some time', also: ['time', 'some time'] },
      tellSooner: { label: 'to tell me sooner', also: ['sooner', 'tell me sooner'] },
      askMe: { label: 'to ask me first', also: ['ask me', 'ask me first'] },
      otherRequest: { label: 'Something else', also: ['else', 'other'] },
      noRequest: { label: 'Nothing right now', also: ['nothing', 'no', 'none'] },
    },
  },

  // --- the note ---
  offerNote: {
    text: 'Do you want to shape a short repair note? You can copy it. I never send it.',
    choices: {
      wantNote: { label: 'Yes', also: ['yes please', 'ok', 'sure', 'a note'] },
      forMe: { label: 'No, this was for me', also: ['no', 'no thanks', 'for me'] },
      notYet: { label: 'Not yet', also: ['later', 'not now'] },
    },
  },
  notYet: "You don't owe anyone a repair. Waiting is okay.",
  partWords: {
    text: 'What was your part? Pick one, or type how the line goes on: "I ...". I keep nothing you type.',
    choices: { ...parts, noPart: { label: 'Leave my part out', also: ['leave it out', 'none', 'no part', 'no'] } },
    form: { open: 'Write it', title: 'Your part', field: 'I ...' },
  },
  fixWords: {
    text: 'What will you do? Pick one, or type how the line goes on: "Next time I will ...". I keep nothing you type.',
    choices: { ...fixes, noFix: leaveOut },
    form: { open: 'Write it', title: 'Next time', field: 'Next time I will ...' },
  },
  leftOut: {
    text: '{what, select, but {I left out the part after "but". It can sound like an excuse.} if {I left out the part with "if". It can make a sorry smaller.} madeMe {I left out "you made me". It can sound like blame.} sorryYou {I left out "sorry you". A note works best about your own part.} threat {I left out a line that can sound like a threat.} other {I left out a line about the other person. A note works best about your own part.}}',
  },
  nothingLeft:
    'A note works best about your own part. Nothing was left of that line. You can put it another way, or leave it out.',
  wordsLost: 'Sorry, I was restarted and lost the words you typed.',
  draft: {
    text: { community: `${note.community}\nDoes it fit?`, workplace: `${note.workplace}\nDoes it fit?` },
    choices: {
      fits: { label: 'Yes, it fits', also: ['yes', 'ok', 'good', 'fits', 'it fits'] },
      change: { label: 'Change a part', also: ['change', 'edit', 'change it'] },
      noNote: { label: 'No note after all', also: ['no', 'no note', 'drop it'] },
    },
  },
  editWhat: {
    text: 'What would you like to change?',
    choices: {
      editPart: { label: 'My part', also: ['part'] },
      editWhere: { workplace: { label: 'Where it was', also: ['where', 'place'] } },
      editEffect: { label: 'The effect', also: ['effect', 'what it did'] },
      editFix: { label: 'What I will do', also: ['next time', 'fix'] },
      editEnding: { label: 'The ending', also: ['ending', 'end of it'] },
      editWhen: { label: 'When to try again', also: ['when', 'time', 'the time'] },
      nothing: { label: 'Nothing, go back', also: ['nothing', 'no'] },
    },
  },
  where: {
    text: 'Where was it?',
    choices: {
      inMeeting: { workplace: { label: 'in the meeting', also: ['meeting'] } },
      inChat: { workplace: { label: 'in the chat', also: ['chat'] } },
      inEmail: { workplace: { label: 'in my email', also: ['email'] } },
      inReview: { workplace: { label: 'in the review', also: ['review'] } },
      noWhere: leaveOut,
    },
  },
  effect: {
    text: 'Which line fits?',
    choices: {
      notFair: { label: "That wasn't fair to you.", also: ['not fair', 'fair'] },
      hardTalk: { label: 'That made it hard to talk.', also: ['hard to talk', 'hard'] },
      sorryPart: { label: "I'm sorry for my part.", also: ['sorry', "i'm sorry"] },
      noEffect: leaveOut,
    },
  },
  ending: {
    text: 'How would you like it to end?',
    choices: {
      hearSide: { label: "When you're ready, I'd like to hear your side.", also: ['hear your side', 'your side'] },
      goodTime: { label: 'Is there a good time to talk?', also: ['good time', 'talk'] },
      noReply: { label: "You don't need to answer.", also: ['no answer', 'no reply'] },
    },
  },
  when: {
    text: 'When could you both try again?',
    choices: {
      whenReady: { label: "when you're ready", also: ['ready', 'when ready'] },
      laterToday: { label: 'later today', also: ['today'] },
      tomorrow: { label: 'tomorrow', also: [] },
      fewDays: { label: 'in a few days', also: ['a few days', 'days'] },
    },
  },
  copyIt: "Copy this note now. I won't keep it, and I never send it.",
  note,

  // --- how it is now, and one small next step ---
  stirring: {
    text: "This is stirring things up. Let's leave it for today. Would a calm step help now?",
    choices: { calmStep, enough: { label: 'No, leave it there', also: ['no', 'no thanks', 'enough', 'leave it'] } },
  },
  leftForToday: 'Then we leave it there. Nothing has to be solved today. You can close me now.',
  change: [
    "You went from {before} to {after}. That's only your own gauge, not a test.",
    "From {before} to {after}. It's your own gauge, nobody else's.",
  ],
  noChange: "No big change this time. That happens, and it's not your fault.",
  lastStep: {
    text: 'What would you like to do next?',
    choices: {
      sendIt: { label: 'Send the note myself', also: ['send', 'send it', 'the note'] },
      waitADay: { label: 'Wait a day', also: ['wait', 'sleep on it', 'tomorrow'] },
      warm: {
        community: { label: 'A warm moment', also: ['warm', 'moment'] },
        workplace: { label: 'A kind moment', also: ['kind', 'moment'] },
      },
      forTwo: { community: { label: 'A check-in for two', also: ['for two', 'check-in', 'both of us'] } },
      nothing: { label: 'Nothing more', also: ['nothing', 'done', 'no', 'no thanks', 'bye'] },
    },
  },
  sendIt: 'You choose if and when. Read it once more first. They may like it or not. That part is not yours.',
  waitADay: 'Waiting is a real choice. The note or the thought may look different tomorrow.',
  warm: {
    text: "Think of someone or something kind that had no part in this. Picture it close by. Open eyes are fine. I'll be back in half a minute.",
    choices: {
      done: { label: 'Done early', also: ['done', 'ready'] },
      notForMe: { label: 'Not for me', also: ['no', 'stop this'] },
    },
  },
  notNow: 'Okay, not now. You can close me.',
  close: ['Looking back takes work. You can close me now.', 'You took a careful look. You can close me now.'],
})
