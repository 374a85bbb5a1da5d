/** What Tend says around small warm moments. */
import { words } from '#flow'

const stopThese = { label: 'Stop these', also: ['stop them', 'end these', 'no more'] } as const
const notAgain = { label: 'Not this one again', also: ['not this one', 'not again', 'never this'] } as const
const sad = { label: 'This made me sad', also: ['sad', 'it made me sad', 'too sad'] } as const
const pauseWeek = { label: 'Pause a week', also: ['a week', 'next week', 'one week'] } as const

export const en = words({
  once: {
    text: 'One thing more, if you like. I can bring you a small warm moment now and then. Want to hear more?',
    choices: {
      more: { label: 'Tell me more', also: ['yes', 'more', 'ok'] },
      noThanks: { label: 'No thanks', also: ['no', 'not now', 'nope'] },
    },
  },
  leftAtThat: "Okay. I won't bring it up for a month. You can close me now.",
  offer: {
    text: 'I can bring you a small warm moment now and then. They are tiny, and they help some people, mostly those who like them. You can change or stop them any time.',
    choices: {
      setUp: { label: 'Set them up', also: ['set up', 'yes', 'ok', 'okay', 'sure'] },
      tryOne: { label: 'Try one now', also: ['try', 'try it', 'now', 'one now'] },
      noThanks: { label: 'No thanks', also: ['no', 'not now', 'close', 'nothing'] },
    },
  },
  days: {
    text: 'Which days suit you?',
    choices: {
      threeDays: { label: 'Monday, Wednesday, Friday', also: ['three days', 'mon wed fri'] },
      weekdays: { label: 'Monday to Friday', also: ['weekdays', 'work days', 'workdays'] },
      everyDay: { label: 'Every day', also: ['daily', 'each day', 'all'] },
      weekend: { label: 'Saturday and Sunday', also: ['weekend', 'weekends'] },
      oneDay: { label: 'Sunday', also: ['once a week', 'sundays', 'one day'] },
    },
  },
  city: {
    text: 'Which big city has the same time as you? Type its name, such as Lima or Berlin. I only keep the time zone.',
    form: { open: 'Type a city', title: 'A city', field: 'City' },
  },
  noCity: {
    text: "I don't know that one. Try a bigger city with the same time, such as Chicago or Madrid.",
    form: { open: 'Type a city', title: 'A city', field: 'City' },
  },
  rightTime: {
    text: 'Is it {time} where you are now?',
    choices: {
      right: { label: 'Yes', also: ['right', 'correct', 'yeah', 'yep'] },
      wrong: { label: 'No', also: ['wrong', 'nope', 'not right'] },
    },
  },
  time: {
    text: 'And at what time? I may be a few minutes late.',
    choices: {
      t9: { label: '9:00', also: ['9', 'nine', 'morning'] },
      t10: { label: '10:30', also: ['half past ten'] },
      t12: { label: '12:30', also: ['noon', 'lunch', 'midday'] },
      t15: { label: '15:00', also: ['3 pm', 'afternoon'] },
      t17: { label: '17:00', also: ['5 pm', 'after work'] },
      t18: { label: '18:30', also: ['6:30 pm', 'evening'] },
      t19: { label: '19:30', also: ['7:30 pm', 'late'] },
    },
  },
  alert: {
    text: 'My first line will only say "A small moment". Does anyone else see your phone?',
    choices: {
      no: { label: 'No', also: ['nobody', 'no one', 'nope'] },
      yes: { label: 'Yes', also: ['yeah', 'yep', 'sometimes'] },
      notSure: { label: 'Not sure', also: ['maybe', "i don't know", 'unsure'] },
    },
  },
  quietly: {
    text: 'Then I could write nothing by myself. You come to me instead: type moment at any time. What is better?',
    choices: {
      noAlerts: { label: "I'll come to you", also: ['nothing', 'no alerts', 'i come'] },
      alertAnyway: { label: 'Write to me anyway', also: ['anyway', 'write', 'it is fine'] },
    },
  },
  confirm: {
    text: '{days}, at {time}. Is that right?',
    choices: {
      ok: { label: 'Yes', also: ['ok', 'okay', 'right', 'correct'] },
      change: { label: 'Change it', also: ['change', 'no', 'wrong'] },
    },
  },
  isSet: "It's set. At most one a day, and never at night. To change or stop it, type moment. You can close me now.",
  comeAnytime: 'Good. I write nothing by myself. Type moment when you would like one. You can close me now.',
  current: {
    text: 'Small moments come on these days: {days}, at {time}. What would you like?',
    choices: {
      tryOne: { label: 'One now', also: ['now', 'one', 'try one'] },
      change: { label: 'Change the days or time', also: ['change', 'days', 'time'] },
      otherZone: { label: 'I am in another time zone', also: ['time zone', 'another time zone', 'i moved'] },
      pauseWeek,
      pauseLong: { label: 'Pause until I ask', also: ['until i ask', 'pause them', 'a long pause'] },
      stopThese,
      close: { label: 'Leave it as it is', also: ['close', 'nothing', 'leave it', 'no'] },
    },
  },

  quiet: {
    text: 'I begin nothing by myself right now. Do you want small moments to come again?',
    choices: {
      comeBack: { label: 'Yes, again', also: ['yes', 'again', 'back', 'ok'] },
      stopThese,
      close: { label: 'Not yet', also: ['no', 'close', 'later on', 'not now'] },
    },
  },
  isBack: 'Okay, they come again as before. You can close me now.',

  push: {
    text: 'A small moment, if you want it.',
    choices: {
      now: { label: 'Now', also: ['yes', 'ok', 'okay', 'sure'] },
      later: { label: 'In 2 hours', also: ['in two hours', '2 hours', 'two hours'] },
      notToday: { label: 'Not today', also: ['no', 'not now', 'no thanks', 'tomorrow'] },
      pauseWeek,
      stopThese,
    },
  },
  later: {
    text: "Okay, in 2 hours. You don't have to do anything.",
    choices: {
      now: { label: 'Now after all', also: ['now', 'yes'] },
      notToday: { label: 'Not today', also: ['no', 'not now', 'no thanks'] },
    },
  },
  notToday: 'Okay, not today. You can close me now.',
  pausedWeek: "Okay. I'll begin nothing for a week. You can close me now.",
  pausedLong: "Okay. I'll begin nothing until you ask. Type moment for that. You can close me now.",
  stoppedThese: 'Okay, they are off. Type moment if you want them back. You can close me now.',
  prompt: {
    text: {
      community:
        '{which, select, easier {Think of one person who made this week a bit lighter.} breathe {Go back in your mind to a place where you could breathe out.} animal {Picture an animal that made you smile.} circle {Bring {friend} to mind. What feels good about that?} right {One small thing went right today. Play it back slowly.} thanks {Think one thank-you to someone. Send it, or keep it.} stood {Who once stood up for you? See their face.} kind {Look out for one kind act near you, big or small.} laugh {Remember a laugh that got out of hand.} news {When someone brings good news, ask one more thing about it.} song {Put on a song that feels like home.} well {Wish one person well, only in your head. Then yourself.} meal {Remember a meal that someone made for you.} friend {What would your kindest friend tell you now?} other {Find three sounds. Which one do you like best?}}',
      workplace:
        '{which, select, easier {Who made your work lighter this week? You could tell them.} right {Name one thing that went right today.} solved {Remember a time you solved something with someone.} circle {Bring {friend} to mind. What feels good about that?} window {Look as far into the distance as you can for 20 seconds.} news {When a colleague brings good news, ask one more thing about it.} learned {What did you learn this month?} mentor {Think of someone who taught you a lot. What would they say?} thanks {Thank someone for one exact thing.} slowly {Pick one task and do it slowly and well.} other {Name one thing you are done with today.}}',
    },
    choices: {
      start: { label: 'Start', also: ['ok', 'okay', 'yes', 'go'] },
      another: { label: 'Another one', also: ['another', 'other', 'next one'] },
      notAgain,
      sad,
    },
  },
  hold: {
    text: 'Stay with it for about 20 seconds. Let it be as good as it is.',
    choices: { done: { label: 'Done', also: ['ready', 'finished', 'ok'] }, sad },
  },
  warm: {
    text: 'How warm do you feel now?',
    ends: { low: 'not at all', high: 'very warm' },
  },
  close: "Nice. That's it for today. You can close me now.",
  bitter: {
    text: "Warm things can bring up sad ones. That's normal. What would you like?",
    choices: {
      ground: { label: 'Look around for a moment', also: ['look around', 'ground', 'around'] },
      notAgain,
      talk: { label: 'People to talk to', also: ['talk', 'people', 'a person'] },
      close: { label: 'Stop here', also: ['close', 'end', 'nothing'] },
    },
  },
  lookAround: {
    text: 'Let your eyes go round the room. Name five things you see, slowly. Feel what holds you.',
    choices: { done: { label: 'Done', also: ['ready', 'finished', 'ok', 'better'] } },
  },
  leftOut: "Okay, that one won't come again. You can close me now.",
  check: {
    text: "These may not suit you right now. That's fine. What would you like?",
    choices: {
      pauseWeek,
      stopThese,
      keepThem: { label: 'Keep them', also: ['keep', 'go on', 'yes'] },
      people: { label: 'People to talk to', also: ['talk', 'someone', 'a person'] },
    },
  },
  sleep: "I'll leave these for now. Type moment if you want them back.",
  closed: 'Okay. Type moment at any time. You can close me now.',
})
