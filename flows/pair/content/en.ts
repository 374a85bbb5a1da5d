/** What Tend says to each of two people who look at the same fight, alone first, and share what each of them picks. */
import { words } from '#flow'

const close = { label: 'Nothing now', also: ['nothing', 'no', 'close', 'done'] }
const leave = { label: 'Leave this check-in', also: ['leave', 'withdraw'] }
const leaveOut = { label: 'Leave this out', also: ['leave it out', 'none', 'nothing'] }

/** What was shared, as it stands in the preview and in what the other one reads. */
const shared =
  '{hasFeelings, select, yes {Feelings: {feelings}.\n} other {}}{hasKnow, select, yes {To know: {know}\n} other {}}{hasPart, select, yes {My part: {part}.\n} other {}}{hasThanks, select, yes {Thanks for: {thanks}\n} other {}}{hasRequest, select, yes {One wish: {request}} other {}}'

export const en = words({
  start: {
    text: 'A check-in for two. Each answers alone and picks what the other may see. One makes a code and hands it over. I write to nobody by myself.',
    choices: {
      makeCode: { label: 'Make a code', also: ['make code', 'new code', 'start one'] },
      haveCode: { label: 'I have a code', also: ['have a code', 'code', 'enter code'] },
      block: { label: 'Never these for me', also: ['block', 'never', 'block these'] },
      notNow: { label: 'Not now', also: ['no', 'no thanks'] },
    },
  },
  explain: {
    text: "You each answer in private. You each pick what to share. It is shown only if you both finish, to both at once. Either of you can stop, and I won't say who. Is that okay?",
    choices: {
      agree: { label: 'Yes, go on', also: ['yes', 'ok', 'okay'] },
      decline: { label: 'No', also: ['no thanks', 'not now'] },
    },
  },
  codeTooSoon: 'You made a code in the last 7 days. After that, you can make another. You can close me now.',
  code: 'Your code is {code}. Hand it over yourself. It works once. The check-in closes {time}, with or without them.',
  notMade: 'That did not work. Please try again in a minute.',
  enterCode: {
    text: 'Which code were you given?',
    form: { open: 'Type the code', title: 'The code', field: '8 letters' },
  },
  looking: 'One moment, I look for that code.',
  badCode: {
    text: 'That code does not work. It may be old, used, or typed a bit differently. Try again?',
    form: { open: 'Type the code', title: 'The code', field: '8 letters' },
  },
  enoughTries: 'Let us leave it there. You could ask for the code again. You can close me now.',
  gate: {
    text: 'Before we begin, only for you: does any of this fit? Nobody is told what you tap.',
    choices: {
      afraid: { label: "I'm afraid of them", also: ['afraid', 'scared', 'i am afraid'] },
      hurtMe: { label: 'They hurt, force or threaten me', also: ['they hurt me', 'threaten'] },
      control: { label: 'They control my money, phone or friends', also: ['control', 'they control me'] },
      hurtThem: { label: 'I hurt or scared them', also: ['i hurt them', 'i scared them'] },
      none: { label: 'None of these', also: ['none', 'no'] },
    },
  },
  plainClose: 'Okay. You can close me now.',
  feelings: {
    text: 'What did you feel? Just the feelings. Pick up to 4. You choose later what is shared.',
    choices: {
      hurt: 'hurt',
      sad: 'sad',
      angry: 'angry',
      lonely: 'lonely',
      scared: 'scared',
      ashamed: 'ashamed',
      tired: 'tired',
      confused: 'confused',
      sorry: 'sorry',
      hopeful: 'hopeful',
    },
  },
  know: {
    text: "What would you like them to know? Say it as you'd like to hear it. I keep it encrypted, for 72 hours at most.",
    choices: { leaveOut },
    form: { open: 'Write it', title: 'For them to know', field: 'Up to 280 characters' },
  },
  part: {
    text: 'Is there a small part that was yours? Being hurt is not your fault.',
    choices: {
      raisedVoice: { label: 'I raised my voice', also: ['raised my voice', 'voice', 'loud'] },
      notListened: { label: "I didn't listen", also: ['did not listen'] },
      meanWords: { label: 'I said something mean', also: ['mean', 'something mean'] },
      wentSilent: { label: 'I went silent', also: ['silent', 'quiet'] },
      late: { label: 'I was late', also: ['late'] },
      forgot: { label: 'I forgot something', also: ['forgot'] },
      guessed: { label: "I guessed and didn't ask", also: ['guessed', 'a guess'] },
      leaveOut,
    },
  },
  thanks: {
    text: 'Is there one thing you would thank them for?',
    choices: { leaveOut },
    form: { open: 'Write it', title: 'Thanks', field: 'Up to 140 characters' },
  },
  request: {
    text: 'And one thing you would ask of them?',
    choices: { leaveOut },
    form: { open: 'Write it', title: 'One wish', field: 'Up to 140 characters' },
  },
  cannotPass: {
    text: "I can't pass that one on. It may hurt them to read it. Want to change it?",
    choices: {
      change: { label: 'Change it', also: ['yes', 'change'] },
      leaveOut,
    },
  },
  nothingWritten: {
    text: 'There is nothing to share yet. Would you like to begin again?',
    choices: {
      again: { label: 'Begin again', also: ['yes', 'again'] },
      leave,
      later: { label: 'Later', also: ['not now', 'no'] },
    },
  },
  tick: {
    text: 'Which of these may they see? Nothing is picked yet.',
    choices: {
      feelings: 'My feelings',
      know: 'What I want them to know',
      part: 'My part',
      thanks: 'My thanks',
      request: 'My wish',
    },
  },
  preview: {
    text: `This is what they would see:\n${shared}`,
    choices: {
      share: { label: 'Share this if we both finish', also: ['share', 'yes', 'ok'] },
      pickAgain: { label: 'Pick again', also: ['again', 'change'] },
      leave,
    },
  },
  wait: "Saved for now. I'll tell you only if you both finish. Type check-in to see it or to leave it. You can close me now.",
  status: {
    text: 'You have a check-in open. It closes {time}. What would you like?',
    choices: {
      goOn: { label: 'Answer', also: ['answer', 'go on'] },
      showCode: { label: 'Show my code', also: ['code', 'show code'] },
      openIt: { label: 'Open what we share', also: ['open', 'open it'] },
      leave,
      close,
    },
  },
  youLeft: 'You have left this check-in. It closes by itself {time}. I tell nobody why. You can close me now.',
  ready: {
    text: 'You both finished your check-in. It is shown once you both tap Open, to both at the same time.',
    choices: {
      openIt: { label: 'Open', also: ['open', 'yes', 'ok'] },
      notYet: { label: 'Not yet', also: ['later', 'no', 'not now'] },
      leave,
    },
  },
  opened: 'Okay. It comes here as soon as you both have. You can close me now.',
  notYet: 'Okay. Type check-in when you want to open it. You can close me now.',
  shown: {
    text: `They chose to share this with you:\n${shared}`,
    choices: {
      read: { label: 'I have read it', also: ['read', 'ok', 'done', 'next'] },
      unsafe: { label: 'I feel unsafe', also: ['unsafe', 'not safe', 'afraid'] },
    },
  },
  after: {
    text: 'Read it twice. Take a breath. I keep it until tomorrow, then it is gone here. What would you like to do?',
    choices: {
      thank: { label: 'Thank them', also: ['thank', 'thanks'] },
      talk: { label: 'Talk at a time', also: ['talk', 'a time'] },
      rest: { label: 'Let it rest', also: ['rest', 'sleep on it'] },
      worse: { label: 'I feel worse', also: ['worse', 'bad'] },
      unsafe: { label: 'I feel unsafe', also: ['unsafe', 'not safe', 'afraid'] },
    },
  },
  thank: 'You could tell them one thing that did you good. In your own words, in your own time. You can close me now.',
  talk: 'You could offer two times that suit you, and let them choose. You can close me now.',
  rest: 'Good. Nothing has to follow today. You can close me now.',
  closed: 'This check-in has closed. You can start a new one another day.',
  blocked: 'Okay. Nobody can do a check-in with you here. Type check-in to change that. You can close me now.',
  blockedNow: {
    text: 'You switched these check-ins off. Would you like them back?',
    choices: {
      unblock: { label: 'Switch them on', also: ['yes', 'on'] },
      close,
    },
  },
  leftForNow: 'Okay. Your check-in stays open. You can close me now.',
})
