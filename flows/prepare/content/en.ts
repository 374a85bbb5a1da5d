/** What Tend says before a hard talk, and after it. */
import { words } from '#flow'

// Parts of the line. `form` is how what happened is told: a thing, a "when …", or a sentence of its own.

const topic =
  '{form, select, about {{event}} when {what happens when {event}} this {one thing: {event}} other {something that matters to me}}'
const aboutIt =
  "{form, select, about { about {event}} when { when {event}} this { about this: {event}} other {, and I'd like to talk about it}}"
const whenItWas =
  "{form, select, about {I felt {feel} about {event}} when {When {event}, I feel {feel}} this {When {event}, I felt {feel}} other {I felt {feel}, and I'd like to talk about it}}"
const couldWe = 'we { Could we {request}?} you { Could you {request}?}'
const thanks = '{thanksForm, select, what { I value {thanks}.} that { I value that {thanks}.} other {}}'
const aim =
  '{aim, select, heard { My aim is to be heard.} change { My aim is a small change.} sorry { My aim is to say sorry for my part.} limit { My aim is a clear limit.} share { My aim is to say how it was for me.} felt { I felt {feel}.} other {}}'

export const en = words({
  start: {
    text: "Let's get you ready for a hard talk. You can skip or stop at any time. Do you have 2 minutes or 10?",
    choices: {
      two: { label: '2 minutes', also: ['2', '2 min', 'short', 'quick', 'two'] },
      ten: { label: '10 minutes', also: ['10', '10 min', 'long', 'ten'] },
    },
  },

  // --- is it safe to have this talk ---
  gate: {
    text: 'First, a private check. How might they react?',
    choices: {
      upsetButSafe: { label: "Upset maybe, but I'm safe", also: ['upset', 'they may be upset'] },
      mightHurt: {
        community: {
          label: 'They might hurt, threaten or punish me',
          also: [
            'hurt me',
            'threaten me',
            'punish me',
            'not safe',
            'unsafe',
            "i'm unsafe",
            'i am unsafe',
            'i am not safe',
          ],
        },
      },
      mightPunish: {
        workplace: {
          label: 'They might threaten or punish me',
          also: [
            'threaten me',
            'punish me',
            'hurt me',
            'not safe',
            'unsafe',
            "i'm unsafe",
            'i am unsafe',
            'i am not safe',
          ],
        },
      },
      notSure: { label: 'Not sure', also: ["i don't know", 'unsure', 'maybe'] },
    },
  },
  fear: {
    text: 'One more private check. Do any of these fit?',
    choices: {
      afraid: { community: { label: "I'm often afraid of them", also: ['afraid', 'scared of them'] } },
      control: {
        community: {
          label: 'They check on me or control my money, phone or friends',
          also: ['control', 'they control me', 'they check on me'],
        },
      },
      hurt: { community: { label: 'They have hurt me', also: ['hurt me', 'hurt'] } },
      afraidHere: { workplace: { label: "I'm often afraid of them", also: ['afraid', 'scared of them'] } },
      bullied: { workplace: { label: 'They bully or threaten me', also: ['bully', 'threaten', 'bullied'] } },
      hurtHere: { workplace: { label: 'They have hurt me', also: ['hurt me', 'hurt'] } },
      none: { label: 'None of these', also: ['none', 'no', 'nothing'] },
    },
  },

  // --- getting steady ---
  when: {
    text: 'When is the talk?',
    choices: {
      now: { label: 'Now', also: ['right now', 'soon'] },
      today: { label: 'Today', also: ['tonight', 'later today'] },
      anotherDay: { label: 'Another day', also: ['tomorrow', 'this week', 'next week'] },
      unsure: { label: 'Not sure', also: ["i don't know", 'unsure'] },
    },
  },
  howUpset: {
    text: 'How upset do you feel right now? 0 is calm. 10 is the most upset you can be.',
    ends: { low: 'calm', high: 'most upset' },
  },
  calmFirst: {
    text: "That's a lot to bring to a talk. Would you like a calm step first? Going on is fine too.",
    choices: {
      calmStep: { label: 'A calm step first', also: ['calm', 'yes', 'ok'] },
      breatheFirst: { label: '5 minutes of slow breathing', also: ['breathe', 'breathing', '5 minutes'] },
      goOn: { label: 'Go on', also: ['no', 'no thanks', 'continue'] },
    },
  },
  breatheFirst: {
    text: 'Would you like 5 minutes of slow breathing first?',
    choices: {
      breatheFirst: { label: 'Yes, breathe first', also: ['yes', 'ok', 'sure', 'breathe'] },
      goOn: { label: 'No, go on', also: ['no', 'no thanks', 'go on', 'continue'] },
    },
  },
  breathe: {
    text: "Breathe in for 4. Breathe out slowly for 6. Let your shoulders drop. I'll tell you when 5 minutes are up. If breath work makes you dizzy or uneasy, tap Not for me.",
    choices: { done: { label: 'Done early', also: ['done', 'ready'] }, notForMe: 'Not for me' },
  },
  timeUp: "That's 5 minutes.",
  howReady: {
    text: 'How ready do you feel for the talk, 0 to 10?',
    ends: { low: 'not ready', high: 'ready' },
  },
  apart: {
    text: 'Is the talk with someone on your list? I leave them out for now.',
    choices: { nobody: { label: 'No, none of them', also: ['no', 'none', 'nobody'] } },
  },
  anchor: {
    text: {
      community: "Pick someone or something on your side. You can type a nickname too. I won't keep it.",
      workplace: "Pick someone or something that backs you. You can type a nickname too. I won't keep it.",
    },
    choices: {
      place: { label: 'A place I like', also: ['place', 'a place'] },
      pastWin: { label: 'A time I did well', also: ['a past win', 'past win', 'a win'] },
      noOne: { label: 'No one comes to mind', also: ['no one', 'nobody', 'none', 'nothing'] },
    },
    form: { open: 'Type a nickname', title: 'On your side', field: 'A nickname' },
  },
  noOne: "That's okay, and it says nothing bad about you.",
  hold: {
    text: '{kind, select, someone {Bring {anchor} to mind, right beside you. What do they know about you that is good?} somewhere {Bring {anchor} to mind. What feels good about being there?} place {Bring that place to mind. What feels good about being there?} other {Bring that time to mind. What did you do well?}} Stay with it for about a minute. Open eyes are fine.',
    choices: { done: { label: 'Done early', also: ['done', 'ready'] }, notForMe: 'Not for me' },
  },
  point: {
    text: 'What is the one thing you most want from the talk?',
    choices: {
      heard: { label: 'To be heard', also: ['heard', 'be heard'] },
      change: { label: 'To ask for a change', also: ['change', 'a change'] },
      sorry: { label: 'To say sorry', also: ['sorry', 'say sorry', 'apologise', 'apologize'] },
      limit: { label: 'To set a limit', also: ['limit', 'a limit', 'boundary'] },
      share: { label: 'To share how I feel', also: ['share', 'how i feel'] },
      otherPoint: { label: 'Something else', also: ['other', 'else'] },
    },
  },

  // --- the line ---
  feelings: {
    text: 'How do you feel about it? Pick one or two.',
    choices: {
      hurting: { community: { label: 'hurt', also: ['hurting'] } },
      sad: { community: { label: 'sad', also: ['down'] } },
      worried: { community: { label: 'worried', also: ['anxious', 'nervous'] } },
      lonely: { community: { label: 'lonely', also: ['alone'] } },
      concerned: { workplace: { label: 'concerned', also: ['worried', 'anxious'] } },
      letDown: { label: 'let down', also: ['disappointed'] },
      tired: { community: { label: 'tired', also: ['worn out'] } },
      frustrated: { label: 'frustrated', also: ['annoyed', 'irritated'] },
      angry: { community: { label: 'angry', also: ['mad', 'furious'] } },
      confused: { label: 'confused', also: ['puzzled'] },
      leftOut: { label: 'left out', also: ['excluded'] },
      notHeard: { community: { label: 'not heard', also: ['unheard', 'ignored'] } },
      ashamed: { community: { label: 'ashamed', also: ['shame'] } },
      scared: { community: { label: 'scared', also: ['afraid', 'fear'] } },
      hopeful: { community: { label: 'hopeful', also: ['hope'] } },
      torn: { community: { label: 'torn', also: ['mixed'] } },
      overwhelmed: { community: { label: 'overwhelmed', also: ['too much'] } },
      stretched: { workplace: { label: 'stretched', also: ['overloaded', 'tired'] } },
      unsure: { workplace: { label: 'unsure', also: ['not sure'] } },
      rushed: { workplace: { label: 'rushed', also: ['hurried'] } },
    },
  },
  event: {
    text: 'What happened, in a few plain words? One event is enough. Pick one or type it. I keep nothing you type.',
    choices: {
      remark: { label: 'what was said', also: ['a remark', 'words'] },
      changedPlan: { label: 'a change of plan', also: ['plans', 'a plan'] },
      choresShare: { community: { label: 'how we share the chores', also: ['chores', 'the chores'] } },
      workShare: { workplace: { label: 'how the work is shared', also: ['the work', 'workload'] } },
      money: { community: { label: 'money', also: ['the money'] } },
      missedDate: { workplace: { label: 'a missed date', also: ['deadline', 'the deadline'] } },
      time: { community: { label: 'our time together', also: ['time', 'time together'] } },
      feedback: { workplace: { label: 'how we give feedback', also: ['feedback'] } },
      noWords: { label: "I can't find words", also: ['no words', 'i do not know', "i don't know", 'not sure'] },
    },
    form: { open: 'Write it', title: 'What happened', field: 'In a few plain words' },
  },
  wordsLost: 'Sorry, I was restarted and lost the words you typed.',
  hint: {
    text: '{hint, select, threat {This can sound like a threat. If it is a limit you need, you could keep it. If it came in anger, you could change it. Which fits?} strong {Those are strong words. A talk often goes better without them. Want to change them?} label {That line is about who they are. Want to try what they did?} blame {That may sound like blame. Want to try "I would like..."?} thought {That reads like a thought about them. Want to name what happened instead?} always {"Always" and "never" are easy to argue with. Could you name one time instead?} wish {That may sound like a rule. Want to turn it into a wish?} many {That looks like a few things at once. Want to pick the one that comes first?} other {Want to read it once more?}}',
    choices: {
      change: { label: 'Change it', also: ['yes', 'ok', 'edit', 'rewrite'] },
      keep: { label: 'Keep it', also: ['no', 'no thanks', 'leave it'] },
    },
  },
  afterCheck: {
    text: 'Back to your line. Do you want to go on with those words?',
    choices: {
      goOn: { label: 'Go on', also: ['yes', 'ok', 'continue'] },
      change: { label: 'Change them', also: ['no', 'change it', 'edit'] },
    },
  },
  openers: {
    text: "That's okay. Here are five ways to begin. Pick one, or try your own words.",
    choices: {
      notEasy: { label: 'This is hard for me to say. Could you hear me out first?', also: ['1', 'hear me out'] },
      onMyMind: { label: 'Something is on my mind. Is now an okay time?', also: ['2', 'on my mind'] },
      noRightWords: { label: "I don't have the right words yet. I'd still like to try.", also: ['3', 'try'] },
      tenMinutes: {
        label: 'Something has been bothering me. Could we talk for 10 minutes?',
        also: ['4', '10 minutes'],
      },
      mayGetWrong: { label: 'I may say this badly. It matters to me that we talk.', also: ['5', 'we talk'] },
      ownWords: { label: 'Try my own words', also: ['own words', 'my own', 'type'] },
    },
  },
  request: {
    text: 'What would you like instead? Make it small and clear. Pick one, or type how the line goes on: "Could we ..."',
    choices: {
      talkTonight: { community: { label: 'talk for 10 minutes tonight', also: ['talk tonight', 'talk'] } },
      listenFirst: {
        community: { label: 'listen first, then share', also: ['hear me out', 'hear me out first', 'listen'] },
      },
      plan: { community: { label: 'make a plan together', also: ['plan', 'a plan'] } },
      takeTurns: { community: { label: 'take turns to speak', also: ['take turns', 'turns'] } },
      phones: { community: { label: 'put phones away for dinner', also: ['phones', 'no phones'] } },
      chores: { community: { label: 'share the chores another way', also: ['chores', 'share the chores'] } },
      askMe: { community: { label: 'ask me before deciding', also: ['ask me', 'ask me first'] } },
      tellMe: { community: { label: 'tell me ahead of time', also: ['heads-up', 'a heads-up', 'tell me'] } },
      sayThanks: { community: { label: 'say thanks more often', also: ['thanks', 'say thanks', 'say thanks more'] } },
      ownTime: { community: { label: 'have some time to ourselves', also: ['time to ourselves', 'time'] } },
      slowDown: { community: { label: 'slow down', also: ['slower', 'go slow'] } },
      tryTomorrow: { community: { label: 'try again tomorrow', also: ['tomorrow', 'try again'] } },
      getHelp: { community: { label: 'get some help with this', also: ['get help', 'get some help'] } },
      budget: { community: { label: 'agree on a budget', also: ['budget', 'a budget'] } },
      whoDoesWhat: { workplace: { label: 'agree on who does what', also: ['who does what', 'roles'] } },
      meet: { workplace: { label: 'meet for 15 minutes', also: ['meet', '15 minutes'] } },
      notesAhead: { workplace: { label: 'share notes ahead of time', also: ['notes', 'share notes'] } },
      letMeFinish: { workplace: { label: 'let me finish first', also: ['finish', 'let me finish'] } },
      clearDate: { workplace: { label: 'set a clear date', also: ['a date', 'clear date'] } },
      inPrivate: { workplace: { label: 'give me feedback in private', also: ['private', 'in private', 'feedback'] } },
      swapTasks: { workplace: { label: 'swap some tasks', also: ['swap', 'swap tasks'] } },
      thirdPerson: { workplace: { label: 'ask a third person to join', also: ['a third person', 'third person'] } },
      noWords: { label: "I can't find words", also: ['no words', 'i do not know', "i don't know", 'not sure'] },
    },
    form: { open: 'Write it', title: 'What you would like', field: 'Could we ...' },
  },
  thanks: {
    text: 'Want to add something you value about them? Type how the line goes on: "I value ..."',
    choices: { noThanks: { label: 'No thanks', also: ['no', 'nothing', 'not now'] } },
    form: { open: 'Write it', title: 'Something you value', field: 'I value ...' },
  },
  plainLine: {
    community: `"{felt, select, yes {I feel {feel}${aboutIt}.} other {I'd like to talk about ${topic}.}}{asks, select, we { I'd like us to {request}.} you { I'd like you to {request}.} other {}}${thanks}"`,
    workplace: `"{felt, select, yes {${whenItWas}.} other {I'd like to talk about ${topic}.}}{asks, select, ${couldWe} other {}}${thanks}"`,
  },
  softerLine: {
    community: `"I'd like to talk about ${topic}.{felt, select, yes { I feel {feel}.} other {}}{asks, select, ${couldWe} other { Is now an okay time?}}"`,
    workplace: `"I'd like to talk about ${topic}.${aim}{asks, select, ${couldWe} other { Is now an okay time?}}"`,
  },
  shorterLine: {
    community: `"{felt, select, yes {I feel {feel}${aboutIt}.} other {This is about ${topic}.}}{asks, select, ${couldWe} other { Could we talk?}}"`,
    workplace: `"This is about ${topic}.{asks, select, ${couldWe} other { Could we talk?}}"`,
  },
  lines: {
    text: 'Here are two ways to say it. Which one do you want?',
    choices: {
      first: { label: 'Use the first', also: ['first', '1', 'the first', 'use'] },
      softer: { label: 'Use the softer one', also: ['softer', 'second', '2', 'the second'] },
      shorter: { label: 'Make it shorter', also: ['shorter', 'short'] },
      edit: { label: 'Change a part', also: ['edit', 'change'] },
      startOver: { label: 'Start over', also: ['again', 'new'] },
    },
  },
  shorter: {
    text: 'Here is a shorter one. Do you want it?',
    choices: {
      useShorter: { label: 'Use this one', also: ['yes', 'use', 'ok'] },
      otherTwo: { label: 'Show the other two', also: ['no', 'others', 'softer'] },
      edit: { label: 'Change a part', also: ['edit', 'change'] },
      startOver: { label: 'Start over', also: ['again', 'new'] },
    },
  },
  editWhat: {
    text: 'What would you like to change?',
    choices: {
      editFeelings: { label: 'The feelings', also: ['feelings', 'feeling'] },
      editEvent: { label: 'What happened', also: ['event', 'the event'] },
      editRequest: { label: 'What I ask for', also: ['request', 'the request'] },
      editThanks: { label: 'What I value', also: ['value', 'thanks'] },
      nothing: { label: 'Nothing, go back', also: ['nothing', 'no'] },
    },
  },
  copyIt: "Copy this line now. I won't keep it, and I never send it. You can also say only how you feel.",
  openerLine: '"{opener}"',

  // --- one plan, and is it time ---
  ifThen: {
    text: 'What will you do if it gets tense? Pick one plan.',
    choices: {
      breath: {
        label: 'If my voice gets loud, then I take one slow breath before I speak.',
        also: ['voice', 'breath'],
      },
      pause: { label: 'If my chest gets tight, then I ask for 20 minutes.', also: ['chest', 'ask for 20 minutes'] },
      wait: {
        label: 'If I want to send a long text, then I save it and wait an hour.',
        also: ['text', 'wait an hour'],
      },
      think: { label: 'If I hear "you always", then I say "let me think".', also: ['you always', 'let me think'] },
    },
  },
  planSet: 'Your plan: {plan}',
  readyAgain: {
    text: 'How ready do you feel now, 0 to 10?',
    ends: { low: 'not ready', high: 'ready' },
  },
  change: [
    "Ready went from {before} to {after}. That's only your own gauge, not a test.",
    "From {before} to {after}. It's your own gauge, nobody else's.",
  ],
  noChange: "No change this time. That happens, and it's not your fault.",
  readyFell: {
    text: "It's okay to wait. A bad time can spoil a good talk. What would you like?",
    choices: {
      wait: { label: 'Leave it for another day', also: ['another day', 'later', 'not today'] },
      notes: { label: 'Notes for a helper', also: ['notes', 'a helper'] },
      goOn: { label: 'Go on as planned', also: ['go on', 'as planned', 'continue'] },
    },
  },
  canWait: 'Then it waits. Nothing has to be said today.',
  helperNotes: `You can copy this for someone you trust. I never send it.
"I have a hard talk ahead and would like your help. It is about ${topic}.{felt, select, yes { I feel {feel}.} other {}}{asks, select, we { I would like us to {request}.} you { I would like them to {request}.} other {}}"`,
  hardAnswer: 'You can start well and still get a hard answer. That part is not yours.',

  // --- a note before, a check-in after ---
  lastStep: {
    text: 'Would a note from me help? I write only if you ask.',
    choices: {
      remind: { label: 'Remind me 5 minutes before', also: ['remind me', 'reminder', 'remind'] },
      checkIn: { label: 'Check in after', also: ['check in', 'after'] },
      done: { label: "No, I'm done", also: ['done', 'no', 'no thanks', 'nothing', 'bye'] },
    },
  },
  talkWhen: {
    text: 'When does the talk start? Type a time, like 18:30, or a length, like 2 hours. One day is the longest.',
    form: { open: 'Write a time', title: 'Start of the talk', field: 'A time or a length' },
  },
  verySoon: "That's only a few minutes away, so no note is needed.",
  reminderSet: {
    text: "I'll write at {time}. {after, select, yes {Shall I check in after the talk too?} other {Is that okay?}}",
    choices: {
      okay: { label: 'Okay', also: ['ok', 'yes', 'fine'] },
      hourAfter: { label: 'An hour after the start', also: ['1 hour', 'an hour', 'hour'] },
      threeHoursAfter: { label: 'Three hours after', also: ['3 hours', 'three hours'] },
      noCheckIn: { label: 'No check-in', also: ['no', 'no thanks', 'no check in'] },
      noNote: { label: 'No note, thanks', also: ['no note', 'cancel', 'no reminder'] },
    },
  },
  allSet: "All set. I'll be quiet until then. You can close me now.",
  talkSoon: {
    text: 'A note you asked for.\nTake one slow breath, then begin with your line.{plan, select, yes { Your plan: {ifThen}} other {}}',
    choices: {
      okay: { label: 'Okay', also: ['ok', 'yes', 'thanks', 'ready'] },
      moved: { label: 'It has moved', also: ['moved', 'not now', 'later', 'new time'] },
    },
  },
  goodStart: "I'll check in later, as you asked. You can close me now.",
  checkInWhen: {
    text: 'When shall I check in? Type a time, like 18:30, or a length, like 2 hours. One day is the longest.',
    form: { open: 'Write a time', title: 'Check-in time', field: 'A time or a length' },
  },
  checkInSet: {
    text: "I'll check in at {time}. Is that okay?",
    choices: {
      okay: { label: 'Okay', also: ['ok', 'yes', 'fine'] },
      noCheckIn: { label: 'No check-in, thanks', also: ['no', 'no check in', 'cancel'] },
    },
  },
  howWasIt: {
    text: 'A note you asked for.\nHow did it go?',
    choices: {
      better: { label: 'Better', also: ['good', 'well', 'great'] },
      same: { label: 'About the same', also: ['same', 'the same', 'okay', 'ok'] },
      worse: { label: 'Worse', also: ['bad', 'badly'] },
      noTalk: { label: "It didn't happen", also: ["we didn't talk", 'no talk', 'not yet'] },
      feltUnsafe: { community: { label: 'I felt unsafe', also: ['unsafe', 'not safe'] } },
      feltUnsafeHere: { workplace: { label: 'I felt unsafe', also: ['unsafe', 'not safe'] } },
    },
  },
  thankThem: {
    text: 'Nice work. Want to tell them one thing that helped?',
    choices: {
      giveLine: { label: 'Give me a line', also: ['a line', 'yes', 'line'] },
      myWay: { label: "I'll do it my way", also: ['my way'] },
      noThanks: { label: 'No thanks', also: ['no', 'nothing'] },
    },
  },
  thankLine: 'You can copy this. I never send it.\n"Thank you for hearing me out."',
  notBetter: {
    text: 'You can start well and still get a hard answer. That part is not yours. What would help now?',
    choices: {
      calmStep: { label: 'A calm step', also: ['calm'] },
      lookBack: { label: 'Look back at it', also: ['look back', 'repair'] },
      done: { label: "I'm done", also: ['done', 'nothing', 'bye'] },
    },
  },
  noTalkYet: {
    text: "That's okay. Talks can wait. Want to set a new time?",
    choices: {
      newTime: { label: 'Set a new time', also: ['yes', 'new time', 'ok'] },
      leaveIt: { label: 'Leave it', also: ['no', 'no thanks', 'leave it for now'] },
    },
  },
  close: ['You put work into this. You can close me now.', 'That was good preparation. You can close me now.'],
})
