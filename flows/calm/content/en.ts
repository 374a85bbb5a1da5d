/** What Tend says while somebody calms down after a fight. */
import { words } from '#flow'

export const en = words({
  start: {
    community: "That sounds hard. Let's slow things down first. You can skip or stop at any time.",
    workplace: "That sounds like a tense moment. Let's slow things down first. You can skip or stop at any time.",
  },
  safe: {
    text: {
      community: 'Are you away from the fight and safe for now?',
      workplace: 'Are you away from it and safe for now?',
    },
    choices: {
      yes: { label: 'Yes', also: ['yeah', 'yep', 'i am', 'safe', 'i am safe'] },
      away: { label: 'I can step away', also: ['step away', 'i can leave', 'not yet'] },
      scared: { community: { label: "I'm scared of them", also: ['scared', 'i am afraid', 'afraid of them'] } },
      unsafeHere: { workplace: { label: "I don't feel safe here", also: ['not safe', 'i am not safe'] } },
    },
  },
  moveAway: {
    text: 'Good idea. Move to another spot if you can. Tap Next when you are there.',
    choices: { next: { label: 'Next', also: ['ok', 'i am there', 'here', 'done'] } },
  },
  howUpset: {
    text: 'How upset do you feel right now? 0 is calm. 10 is the most upset you can be.',
    ends: { low: 'calm', high: 'most upset' },
  },
  settledAlready: {
    text: 'You sound fairly settled. Do you want a short calm step, or plan what comes next?',
    choices: {
      calmStep: { label: 'A calm step', also: ['calm', 'step'] },
      plan: { label: 'Plan what comes next', also: ['plan', 'what next'] },
      enough: { label: "That's enough", also: ['enough', 'nothing', 'no thanks'] },
    },
  },
  howLong: {
    text: 'Do you have 2 minutes, 10 minutes, or do you need a real break?',
    choices: {
      two: { label: '2 minutes', also: ['2 min', 'short', 'quick', 'two'] },
      ten: { label: '10 minutes', also: ['10', '10 min', 'long', 'ten'] },
      break: { label: 'A real break', also: ['break', 'a break'] },
    },
  },
  pick: {
    text: '{flooded, select, yes {When we are this stirred up, the body comes first. Pick one.} other {Pick one that feels okay.}}',
    choices: {
      ground: { label: 'Name what is around me', also: ['ground', 'grounding', '54321', '5 4 3 2 1'] },
      feet: { label: 'Feet into the floor', also: ['feet', 'floor'] },
      cool: { label: 'Something cool', also: ['cool', 'cold', 'water'] },
      sigh: { label: 'Long sighs', also: ['sigh', 'sighs'] },
      breathe: { label: 'Slow breathing', also: ['breath', 'breathe', 'breathing'] },
      warm: { label: 'Someone or something safe', also: ['someone safe', 'warm', 'safe person'] },
      kind: { label: 'Three kind lines', also: ['kind', 'kind lines'] },
      hand: { touch: { label: 'A hand on my chest', also: ['hand', 'chest'] } },
    },
  },
  groundFive: {
    text: 'Keep your eyes open. Name 5 things you can see, in your head or out loud. I keep nothing you type here.',
    choices: { next: { label: 'Next', also: ['ok', 'done'] }, notForMe: { label: 'Not for me', also: ['another'] } },
  },
  groundFour: { text: 'Now 4 things you can feel.', choices: { next: 'Next', notForMe: 'Not for me' } },
  groundThree: { text: 'Now 3 things you can hear.', choices: { next: 'Next', notForMe: 'Not for me' } },
  groundTwo: {
    text: 'Now 2 things you can smell, or would like to.',
    choices: { next: 'Next', notForMe: 'Not for me' },
  },
  groundOne: {
    text: 'Now 1 thing you can taste, or one slow breath.',
    choices: { next: 'Next', notForMe: 'Not for me' },
  },
  feet: {
    text: "Push both feet, or both hands, into what holds you. Count to five. Let go. Do it three times. Then rest your eyes on the farthest thing. I'll be back in a minute.",
    choices: { done: { label: 'Done early', also: ['done', 'ready'] }, notForMe: 'Not for me' },
  },
  cool: {
    text: "Hold something cool, or put cool water on your hands. Notice only that. I'll be back in a minute.",
    choices: { done: { label: 'Done early', also: ['done', 'ready'] }, notForMe: 'Not for me' },
  },
  sigh: {
    text: "Breathe in. Take one more small sip of air on top. Let it all out, slow and long. {minutes, plural, =0 {Do that three times. I'll be back in half a minute.} one {Go on in your own time. I'll be back in # minute.} other {Go on in your own time. I'll be back in # minutes.}}",
    choices: { done: { label: 'Done early', also: ['done', 'ready'] }, notForMe: 'Not for me' },
  },
  breathe: {
    text: "Breathe in for 4. Breathe out slowly for 6. Let your shoulders drop. I'll tell you when {minutes, plural, one {# minute is} other {# minutes are}} up. If breath work makes you dizzy or uneasy, tap Not for me.",
    choices: { done: { label: 'Done early', also: ['done', 'ready'] }, notForMe: 'Not for me' },
  },
  hand: {
    text: {
      touch:
        "If you like, rest a hand on your chest or arm, or hold something warm. Breathe slowly. Bring up one small time you felt safe with someone. I'll be back in a minute or so.",
    },
    choices: { done: { label: 'Done early', also: ['done', 'ready'] }, notForMe: 'Not for me' },
  },
  kind: {
    text: "Try these three lines in your head. This is hard. Other people feel this too. May I be kind to myself. I'll be back in a minute. If it stings, tap Not for me.",
    choices: {
      done: { label: 'Done early', also: ['done', 'ready'] },
      notForMe: { label: 'Not for me', also: ['it stings'] },
    },
  },
  kindStings: "If that stings, it's okay. We can do a plain one.",
  apart: {
    text: {
      community: 'Is this fight with someone on your list? I leave them out for now.',
      workplace: 'Is this about someone on your list? I leave them out for now.',
    },
    choices: { nobody: { label: 'No, none of them', also: ['no', 'none', 'nobody'] } },
  },
  warm: {
    text: {
      community:
        'Think of someone, a pet or a place that feels safe. Pick one with no part in this fight. Who or what is it?',
      workplace:
        'Think of someone who backs you, a pet or a place you like. Pick one with no part in this. Who or what is it?',
    },
    choices: {
      gotOne: { label: 'I have one', also: ['yes', 'got one', 'got it'] },
      noOne: { label: 'No one comes to mind', also: ['no one', 'nobody', 'none', 'nothing'] },
    },
  },
  warmElse: {
    text: "That's okay, and it says nothing bad about you. One of these can do the same. Which feels easiest?",
    choices: {
      place: { label: 'A quiet place', also: ['place'] },
      animal: { label: 'An animal', also: ['pet', 'dog', 'cat'] },
      stranger: { label: 'A stranger who was kind', also: ['stranger'] },
      character: { label: 'A person in a story', also: ['character', 'story'] },
      nature: { label: 'Sky, trees or water', also: ['nature', 'sky', 'trees'] },
      notForMe: 'Not for me',
    },
  },
  warmHold: {
    text: "Picture it close by. What would it feel like, or say to you now? Stay with it for 30 seconds. I'll be back in a minute.",
    choices: { done: { label: 'Done early', also: ['done', 'ready'] }, notForMe: 'Not for me' },
  },
  change: [
    "You went from {before} to {after}. That's only your own gauge, not a test.",
    "From {before} to {after}. It's your own gauge, nobody else's.",
  ],
  addWarm: {
    text: 'Would you like to add a short one: calling to mind someone or something safe?',
    choices: {
      add: { label: 'Yes, add it', also: ['yes', 'ok', 'sure'] },
      noThanks: { label: 'No thanks', also: ['no'] },
    },
  },
  same: {
    text: "Still about the same. That happens, and it's not your fault. Bodies can take a while. What would you like?",
    choices: {
      another: { label: 'Another kind', also: ['another', 'another one', 'try another'] },
      break: { label: 'A real break', also: ['break', 'a break'] },
      enough: { label: "That's enough", also: ['enough'] },
    },
  },
  gotWorse: {
    text: "It went up. Let's leave that one. Look around and name three things you can see. You don't have to do more. How is it now?",
    choices: {
      better: { label: 'It feels better', also: ['better', 'ok', 'good'] },
      stillBad: { label: 'Still bad', also: ['bad', 'worse', 'the same'] },
    },
  },
  breakLength: {
    text: 'A real break helps many people. 20 minutes or more is a good start. How long?',
    choices: {
      twenty: { label: '20 minutes', also: ['20', '20 min'] },
      thirty: { label: '30 minutes', also: ['30', '30 min', 'half an hour'] },
      sixty: { label: '1 hour', also: ['60', '60 min', '60 minutes', 'an hour', 'hour'] },
      untilTime: { label: 'Until a time', also: ['a time', 'other'] },
    },
  },
  untilWhen: {
    text: 'When shall I check in? Type a time, like 18:30, or a length, like 2 hours. One day is the longest.',
    form: { open: 'Write a time', title: 'Check-in time', field: 'A time or a length' },
  },
  breakNote: {
    text: 'Want words to tell the other person? A break works best with a time to come back.',
    choices: {
      yes: { label: 'Yes', also: ['yes please', 'ok', 'sure'] },
      no: { label: 'No', also: ['no thanks', 'nope'] },
      notSafe: { community: { label: "It's not safe to", also: ['not safe'] } },
      notSafeHere: { workplace: { label: "I don't feel safe here", also: ['not safe'] } },
    },
  },
  note: {
    community:
      'You can copy this. I never send it for you.\n"I want to get this right. I need a break until {time}. I\'ll come back then."',
    workplace:
      'You can copy this. I never send it for you.\n"I\'d like to pause and pick this up at {time}, so I can think it through."',
  },
  onBreak: {
    text: "Until then, do something plain: a stroll, a wash, music, the dishes. Try not to replay the fight or write long texts. I'll check in at {time}. Okay?",
    choices: {
      okay: { label: 'Okay', also: ['ok', 'yes', 'fine'] },
      early: { label: "I'm back early", also: ['back early', 'i am back', 'early'] },
      noCheckIn: { label: 'No check-in, thanks', also: ['no check in', 'cancel check in'] },
    },
  },
  breakSet: "Your break is set. I'll be quiet until then. You can close me now.",
  breakOver: {
    text: 'Your break is up. How upset do you feel now, 0 to 10?',
    ends: { low: 'calm', high: 'most upset' },
    choices: { moreTime: { label: 'More time', also: ['longer', 'not yet'] } },
  },
  stillHigh: {
    text: 'Still high. Some fights need longer. You could rest for an hour, or leave it until tomorrow. Which suits you?',
    choices: {
      hour: { label: 'Rest for 1 hour', also: ['hour', 'an hour', 'rest'] },
      tomorrow: { label: 'Tomorrow', also: ['leave it', 'sleep on it'] },
      calmStep: { label: 'A calm step', also: ['calm'] },
      talk: { label: 'Talk to someone', also: ['talk', 'someone'] },
    },
  },
  stillHighAgain: {
    text: 'Still high after a second break. That can happen after a hard one. A night, a calm step or a person may help more than waiting. Which?',
    choices: {
      tomorrow: { label: 'Leave it until tomorrow', also: ['tomorrow', 'leave it', 'sleep on it'] },
      calmStep: { label: 'A calm step', also: ['calm'] },
      talk: { label: 'Talk to someone', also: ['talk', 'someone'] },
    },
  },
  tomorrow: {
    text: 'Shall I check in tomorrow? Type a time like 9:30 or 18:30, or tap No check-in.',
    form: { open: 'Write a time', title: 'Check-in time', field: 'A time or a length' },
    choices: { noCheckIn: { label: 'No check-in', also: ['no', 'no thanks'] } },
  },
  untilTomorrow: "Leaving it until tomorrow is a real choice. I'll check in at {time}. You can close me now.",
  leaveItForToday: "Then let's leave it for today. Nothing has to be solved tonight. You can close me now.",
  someone: {
    text: 'Is there someone safe you could call or sit with?',
    choices: {
      someoneElse: { label: 'Yes, there is', also: ['yes', 'someone'] },
      noOne: { label: 'No one right now', also: ['no one', 'no', 'nobody'] },
    },
  },
  goToThem: 'Good. A short "can I call you?" is enough to begin. You can close me now.',
  whatNext: {
    text: 'What would help most now?',
    choices: {
      plan: { label: 'Plan how to start the talk', also: ['plan', 'prepare', 'the talk'] },
      lookBack: { label: 'Look back at it', also: ['look back', 'repair'] },
      ifThen: { label: 'An if-then plan', also: ['if then', 'if-then'] },
      rest: { label: 'Rest', also: [] },
      done: { label: "I'm done", also: ['done', 'nothing', 'bye'] },
    },
  },
  ifThen: {
    text: 'Pick one plan for next time it heats up.',
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
  close: ['That was real work. You can close me now.', 'Well done for slowing down. You can close me now.'],
})
