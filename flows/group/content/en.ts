/** What Tend says in a group exercise: to the channel, to each participant in their seat, and to the moderator. */
import { words } from '#flow'

const yes = ['yes', 'ok', 'okay', 'sure']

/** The questions of the ladder, four to a level. They are asked one at a time. */
const ladder = {
  l1a: {
    community: 'What small thing made today easier?',
    workplace: 'What part of your work day do you like best?',
  },
  l1b: {
    community: 'Which smell or sound takes you to a good place?',
    workplace: 'What trick would you show a new teammate?',
  },
  l1c: {
    community: 'What food would you share with someone new here?',
    workplace: 'What was your first paid job?',
  },
  l1d: { community: 'What do you do when you have a free hour?', workplace: "What's a good lunch near you?" },
  l2a: {
    community: 'Who taught you something you still use?',
    workplace: 'Who helped you grow at work, and how?',
  },
  l2b: { community: 'What kind thing did a stranger do for you?', workplace: 'What does a good day here look like?' },
  l2c: {
    community: 'When do you feel most like yourself?',
    workplace: 'What do teammates do that makes your work easier?',
  },
  l2d: { community: 'What are you proud of that few people know?', workplace: 'What skill do you want next?' },
  l3a: { community: 'What helps you most on a hard day?', workplace: 'How do you like to get feedback?' },
  l3b: { community: 'What do you wish people asked you more?', workplace: 'What helps you when work gets busy?' },
  l3c: {
    community: 'What are you learning to do in a new way with people?',
    workplace: 'What is one thing this team does well?',
  },
  l3d: {
    community: 'What would you thank your past self for?',
    workplace: 'What do you wish people knew about how you work?',
  },
} as const

/** The exercises by name, for sentences and lists. */
const names = {
  appreciation: { label: 'Appreciation round', also: ['appreciation', 'thanks', 'thank you round'] },
  memory: { label: 'Warm memory round', also: ['memory', 'memories', 'warm memory'] },
  listening: { label: 'Paired listening', also: ['listening', 'pairs'] },
  roses: { label: 'Rose, thorn, bud', also: ['rose', 'roses', 'rtb'] },
  ladder: { label: 'Question ladder', also: ['ladder', 'questions'] },
  news: { label: 'Good news round', also: ['news', 'good news'] },
} as const

/** What everybody in the channel reads. */
export const channel = words({
  names: { text: 'The exercises.', choices: names },
  open: {
    text: '{name}. {n, plural, =0 {Nobody is in yet.} one {# person is in.} other {# people are in.}} It is for {least} to {most} people and begins {time}. Joining and leaving are up to you. Tap below to see what others will see of you.',
    choices: { join: 'Join', about: 'What is this?', run: 'For moderators' },
  },
  running: {
    text: '{name}, step {round} of {of}. {written, plural, =0 {} one {# answer is in.} other {# answers are in.}} Your part is private until it is shown.',
    choices: { mine: 'My part', about: 'What is this?', report: 'Report', run: 'For moderators' },
  },
  paused: {
    text: '{name} is paused. Nothing is lost, and nobody has to wait here.',
    choices: { mine: 'My part', report: 'Report', run: 'For moderators' },
  },
  short: {
    text: '{name} waits for a few more people. It needs {least} to begin.',
    choices: { join: 'Join', about: 'What is this?', run: 'For moderators' },
  },
  over: {
    text: '{name} is over. Thank you for being here, and for reading. If this stirred something up, write to me in private and say help.',
    choices: { report: 'Report', run: 'For moderators' },
  },
  resting: {
    text: '{name} comes again {time}. Nothing to do until then.',
    choices: { run: 'For moderators' },
  },
  ended: '{name} does not come again. Thank you to everyone who was there.',
  nobodyCame:
    'Twice in a row too few people came to {name}. I stop it here. Moderators can start it again at any time.',
  cancelled: '{name} does not take place this time. Nothing that was written was kept.',

  brief: {
    community:
      'How this works: you write in private, and may pass each time. No advice here, no fixing. This is not a therapy group.',
    workplace:
      'How this works: you write in private, and may pass each time. No advice, no fixing. This is not part of any review.',
  },
  settle: 'Let us land first. Feel your feet on the floor, or look at one thing in the room. One minute, quietly.',
  recall: {
    community:
      'Now think of a small time you felt cared for or at ease. A person, a pet or a place will do. One quiet minute.',
    workplace: 'Now think of a time at work, or before, when someone had your back. One quiet minute.',
  },
  rest: 'Let that be here for half a minute. Look around the room, and let your shoulders drop.',

  heading: {
    text: '{of, select, thank {Here are your thanks. There is no need to pay them back.} memory {Here are your memories, in a few words.} rose {The roses: what went well.} thorn {The thorns: what was hard. No advice unless someone asks for it.} bud {The buds: what you look forward to.} news {The good news.} respond {Questions about the news. The answers come next.} other {Here is what you wrote.}}',
  },
  thanksFor: '{to}, from {by}: "{words}"',
  said: '{by}: "{words}"',
  asked: '{by} asks {to}: "{words}"',
  pooled: '{lines}',
  fewHere: 'Too few answers came in to show them. They stay hidden.',
  hidden: 'This is hidden.',
  themes: 'What was hard, in the words of a moderator: {words}',
})

/** What one participant sees, in the channel, and nobody else. */
export const seat = words({
  names: { text: 'The exercises.', choices: names },
  gone: 'No exercise is running here right now.',
  tooLate: 'This exercise has begun, and its first step is over. You can read along.',
  removed: 'A moderator has ended your part in this exercise.',
  notAgain: 'Your part in this exercise is over.',
  noRoom: 'There was no fitting place for you this time. I am sorry. You can read along, or come to the next one.',
  calledOff: 'The exercise does not take place. Nothing that was written was kept.',

  about: {
    text: '{what, select, appreciation {You write one exact thank-you to someone here, and get one.} memory {You think of a small warm time, and may share it in a few words.} listening {Two people take turns: one talks, one listens without advice.} roses {You name something good, something hard and something ahead.} ladder {You answer small questions in a small room, step by step.} other {You share a bit of good news, and ask someone about theirs.}} Nothing is shown before everyone has had time.',
    choices: { goOn: { label: 'Go on', also: yes }, noThanks: { label: 'No thanks', also: ['no'] } },
  },
  consent: {
    text: "You're joining: {name}, about {hours, plural, =0 {{minutes} minutes} one {an hour} other {# hours}}. You can pass on anything and leave at any time. Others will see {see, select, names {what you write, with your name} pooled {what you write, without your name} room {what you write, with your name, only in your small room} other {some of it with your name, some without}}. Please don't share private facts about others. OK to go?",
    choices: {
      join: { label: 'Join', also: yes },
      watch: { label: 'Just watch', also: ['watch'] },
      noThanks: { label: 'No thanks', also: ['no'] },
    },
  },
  whoKnows:
    'Without your name means: nobody here sees who wrote it, moderators neither. I know it until the exercise ends. Then that is deleted. A small group may still guess.',
  watching: 'Good. Read along in the channel, there is nothing to do.',
  notJoined: 'That is fine. Nobody hears about it.',
  alone: 'This round has ended for your room. Thank you for listening.',
  level: {
    text: 'How far up do you want to go today? Your room stops at the lowest wish, and nobody is told whose.',
    choices: {
      one: { label: 'Light questions', also: ['1', 'light'] },
      two: { label: 'A bit deeper', also: ['2', 'deeper'] },
      three: { label: 'All the way', also: ['3', 'all'] },
    },
  },
  pulse: {
    text: 'How connected do you feel to this group, 0 to 10? Nobody sees your number. You can skip it.',
    ends: { low: 'not at all', high: 'very' },
  },
  waiting: {
    text: "You're in. I ask you here when it is time. You can also tap My part in the channel.",
    choices: { leave: { label: 'Leave quietly', also: ['leave', 'quit'] } },
  },
  between: {
    text: 'That is all for this step. I ask you here when the next one comes.',
    choices: { leave: { label: 'Leave quietly', also: ['leave', 'quit'] } },
  },
  left: 'You have left. Nobody is told, and what you wrote and nobody has seen is gone.',

  thank: {
    text: 'Write one thing {to} did that helped, and how it helped. Keep it short and real. It is shown with your name.',
    choices: { pass: { label: 'Pass', also: ['pass'] } },
    form: { open: 'Write thanks', title: 'One exact thank-you', field: 'What helped, and how' },
  },
  memory: {
    text: 'If you like, share it in up to 10 words. For example: "Gran\'s kitchen, rain outside, warm bread."',
    choices: {
      pass: { label: 'Keep it private', also: ['pass', 'private'] },
      hurts: { label: 'This hurts a bit', also: ['it hurts', 'hurts'] },
    },
    form: { open: 'Share a few words', title: 'A few words', field: 'Up to 10 words' },
  },
  speak: {
    text: {
      community:
        'You speak, {to} listens. Share something that is okay for here, about a 3 out of 10. You choose what.',
      workplace:
        "You speak, {to} listens. A small win, something you're learning, or something that slows you down. You choose.",
    },
    choices: { pass: { label: 'Pass', also: ['pass'] } },
    form: { open: 'Speak', title: 'What is on your mind', field: 'Your words' },
  },
  back: {
    text: 'Say back what you heard from {to}, in one or two lines. For example: "What I heard is … Did I get it?"',
    choices: { pass: { label: 'Pass', also: ['pass'] } },
    form: { open: 'Say it back', title: 'What you heard', field: 'What I heard is …' },
  },
  fits: {
    text: 'What fits in what {to} said back? A few words are enough.',
    choices: {
      pass: { label: 'Pass', also: ['pass'] },
    },
    form: { open: 'Say what fits', title: 'What fits', field: 'A few words' },
  },
  rose: {
    text: 'Rose: something that went well. A few words are enough.',
    choices: { pass: { label: 'Pass', also: ['pass'] } },
    form: { open: 'Write a rose', title: 'Something that went well', field: 'Rose' },
  },
  thorn: {
    text: {
      community: 'Thorn: something that was hard, about a 3 out of 10.',
      workplace: 'Thorn: something at work that was hard, about a 3 out of 10. Things rather than people.',
    },
    choices: { pass: { label: 'Pass', also: ['pass'] } },
    form: { open: 'Write a thorn', title: 'Something that was hard', field: 'Thorn' },
  },
  bud: {
    text: 'Bud: something you look forward to.',
    choices: { pass: { label: 'Pass', also: ['pass'] } },
    form: { open: 'Write a bud', title: 'Something ahead', field: 'Bud' },
  },
  question: {
    text: '{question}',
    choices: {
      swap: { label: 'Another question', also: ['swap', 'another'] },
      pass: { label: 'Pass', also: ['pass'] },
    },
    form: { open: 'Answer', title: 'Your answer', field: 'Your answer' },
  },
  questions: { text: 'The questions.', choices: ladder },
  news: {
    text: 'Share one bit of good news, big or small. No news is fine too.',
    choices: { pass: { label: 'No news today', also: ['pass', 'no news'] } },
    form: { open: 'Share news', title: 'Good news', field: 'Your good news' },
  },
  respond: {
    text: '{to} shared: "{words}" Ask one question that helps them enjoy it more. No "but", no topping it.',
    choices: { pass: { label: 'Pass', also: ['pass'] } },
    form: { open: 'Ask', title: 'One warm question', field: 'Your question' },
  },
  reply: {
    text: '{to} asks you: "{words}" Answer if you like.',
    choices: { pass: { label: 'Pass', also: ['pass'] } },
    form: { open: 'Answer', title: 'Your answer', field: 'Your answer' },
  },

  saved: {
    text: 'Saved. It stays hidden until everyone has had time. Until then you can change it.',
    choices: {
      change: { label: 'Change it', also: ['change', 'edit'] },
      withdraw: { label: 'Take it back', also: ['withdraw', 'delete it'] },
      leave: { label: 'Leave quietly', also: ['leave', 'quit'] },
    },
  },
  tooManyWords: 'Up to 10 words, please. It can be very short.',
  cannotShare: {
    text: 'I keep this one back. {why, select, threat {It could scare someone.} insult {It could hurt someone.} link {It holds a link.} contact {It holds contact details.} other {It seems to name someone by their full name.}} You can change it once, or leave it out.',
    choices: {
      change: { label: 'Change it', also: ['change', 'edit'] },
      pass: { label: 'Leave it out', also: ['leave it out', 'pass'] },
    },
  },
  leftOut: 'I leave this one out. Nobody is told.',
  returned: {
    text: 'A moderator asks you to change what you wrote before it is shown. They do not know who wrote it.',
    choices: {
      change: { label: 'Change it', also: ['change', 'edit'] },
      withdraw: { label: 'Take it back', also: ['withdraw', 'delete it'] },
    },
  },
  sign: {
    text: 'Too few answers came in to show them without names. Do you want to show yours with your name?',
    choices: {
      signIt: { label: 'With my name', also: ['sign', 'with name', ...yes] },
      withdraw: { label: 'Keep it hidden', also: ['no', 'hidden'] },
    },
  },
  hurts:
    'Warm things can bring up sad things. That is normal. Feel your feet, and look at three things around you. You are out of this round, and nobody is told.',
  heard: '{by}: "{words}"',
  heardUnsigned: 'Someone: "{words}"',
  withYou: {
    text: 'You are with {one}{three, select, yes { and {other}} other {}}. If you would rather be with someone else, tap below. All rooms are then drawn again, and no reason is needed.',
    choices: {
      okay: { label: 'Fine', also: yes },
      someoneElse: { label: 'Someone else, please', also: ['someone else', 'no'] },
    },
  },
  pulseAfter: {
    text: 'That was it. How connected do you feel to this group now, 0 to 10? Nobody sees your number.',
    ends: { low: 'not at all', high: 'very' },
  },
  closing: {
    text: 'Let it settle: look around, and let your shoulders drop. If this stirred something up, tap Help. It is private.',
    choices: { done: { label: 'Done', also: ['ok', 'thanks'] } },
  },
  bye: 'Thank you for being here. You can close me now.',
})

const control =
  '{name}: {phase, select, open {open to join} short {waiting for more people} paused {it is paused} reviewing {waiting for your review} few {too few answers to show} showing {answers are shown} closing {it is closing} resting {waiting for its day} other {step {round} of {of}}}. {n, plural, one {# person is in} other {# people are in}}. {written, plural, =0 {} one {# answer is here.} other {# answers are here.}} {left, plural, =0 {} one {About # minute left.} other {About # minutes left.}} {held, plural, =0 {} one {1 answer is held for safety.} other {# answers are held for safety.}} {reported, plural, =0 {} one {1 was reported.} other {# were reported.}}'

/** What a moderator sees, and nobody else. */
export const moderator = words({
  notYou: 'Exercises in this channel are run by its moderators. You can join one when it is open.',
  cannotPost:
    'I may not write in this channel yet. Please let me view it and send messages there, then try again. Nothing was posted.',
  pick: {
    text: 'Which exercise would you like to run here? Nothing is posted before you say so.',
    choices: {
      ...names,
      guide: { label: 'Guide for moderators', also: ['guide', 'how'] },
      notNow: { label: 'Not now', also: ['no', 'nothing'] },
    },
  },
  guide: {
    text: {
      community:
        'It is not a therapy group. No fixing, no advice unless asked. Be there from start to end, and say who else is. Close warmly and on time. If someone is at risk: stay with them, call local help, pause here.',
      workplace:
        'It is not a feedback round. No fixing, no advice unless asked. Say before that nobody has to join. Keep what is said out of reviews. Close on time. If someone is at risk: stay with them, call local help, pause here.',
    },
    choices: { back: { label: 'Back to the list', also: ['list'] } },
  },
  card: {
    text: '{name}: for {least} to {most} people, {long, select, yes {over 24 hours} other {it is live, about {time} minutes}}. {names, select, no {Hard things are shown without names.} off {Everything is shown with names.} other {Answers are shown with names.}} {review, select, yes {You look at each answer before it is shown.} other {Answers are shown without review.}} {watch, select, yes {Watching is fine.} other {No watching.}} {weekly, select, yes {It comes every week.} other {}}',
    choices: {
      post: { label: 'Post it', also: ['post', 'start', 'go', ...yes] },
      time: { label: 'Live or 24 hours', also: ['24 hours', 'live'] },
      signed: { label: 'With or without names', also: ['names', 'anonymous'] },
      review: { label: 'Review on or off', also: ['review', 'review off'] },
      watching: { label: 'Watching on or off', also: ['watching'] },
      weekly: { label: 'Once or every week', also: ['weekly', 'every week'] },
      dryRun: { label: 'Try it out first', also: ['dry run', 'try it', 'preview'] },
      other: { label: 'Another exercise', also: ['another', 'back to the list'] },
      notNow: { label: 'Not now', also: ['no'] },
    },
  },
  players: {
    text: 'Who is made up.',
    choices: {
      mia: 'Mia',
      noor: 'Noor',
      eli: 'Eli',
      jo: 'Jo',
      ravi: 'Ravi',
      shy: 'Sam, who is shy',
      leaver: 'Lee, who leaves',
      rude: 'Max, who is rude',
      inDanger: 'Kim, who is in danger',
      late: 'Lou, who is late',
    },
  },
  samples: {
    text: 'What they write.',
    choices: {
      thank: 'You stayed late with me. It made the day lighter.',
      memory: 'Warm bread after school.',
      speak: 'I have a lot to finish this week.',
      back: 'You have a lot to finish this week. Did I get it?',
      fits: 'Yes, that fits.',
      rose: 'A walk in the sun.',
      thorn: 'A long week.',
      bud: 'A free day soon.',
      answer: 'A cup of tea in the morning.',
      news: 'I found my keys.',
      ask: 'Where were they?',
      rude: '(something rude)',
      danger: '(that they are in danger)',
    },
  },
  rehearsal: {
    text: 'Nothing of this is posted, and the people are made up.\n{lines}',
    choices: {
      further: { label: 'Next page', also: ['next'] },
      toCard: { label: 'Back to the settings', also: ['settings', 'enough'] },
    },
  },
  posted: 'It is posted. Tap "For moderators" under it, or use this command again, to run it.',
  notPosted: 'I could not post it here. Please check that I may write in this channel, then try again.',
  control: {
    text: control,
    choices: {
      begin: { label: 'Begin now', also: ['begin', 'start'] },
      look: { label: 'Look at the answers', also: ['look', 'review'] },
      pauseIt: { label: 'Pause it', also: ['hold on'] },
      goOn: { label: 'Go on', also: ['resume it'] },
      extend: { label: 'More time', also: ['extend', 'more'] },
      inPairs: { label: 'Run it in pairs', also: ['pairs'] },
      skipRound: { label: 'Next step', also: ['next', 'skip round'] },
      askToSign: { label: 'Ask them to sign', also: ['sign'] },
      themes: { label: 'Say it in my words', also: ['themes', 'my words'] },
      dropAll: { label: 'Delete the answers', also: ['delete'] },
      hide: { label: 'Hide an answer', also: ['hide one'] },
      people: { label: 'Remove someone', also: ['remove', 'people'] },
      close: { label: 'Close it', also: ['close'] },
      cancel: { label: 'Cancel it', also: ['cancel'] },
      skipNext: { label: 'Leave out the next one', also: ['holiday'] },
      endSeries: { label: 'End the series', also: ['end'] },
      leave: { label: 'Done here', also: ['nothing', 'done'] },
    },
  },
  review: {
    text: '{n, plural, one {The last answer} other {# answers are left. One of them}}: "{words}" You do not see who wrote it.',
    choices: {
      show: { label: 'Show it', also: ['show', ...yes] },
      giveBack: { label: 'Ask for a change', also: ['change', 'return'] },
      drop: { label: 'Leave it out', also: ['drop', 'leave it out'] },
      later: { label: 'Later', also: ['not now'] },
    },
  },
  reviewed: 'That was all. The answers that you let through are shown now.',
  themesAsk: {
    text: 'Say in a few words what came up, so that nobody can be told by it. I post that, and delete the answers.',
    choices: { later: { label: 'Later', also: ['not now'] } },
    form: { open: 'Write it', title: 'What came up', field: 'What was hard' },
  },
  hideOne: {
    text: '{reported, select, yes {Somebody reported this, and it is hidden.} other {This stands in the channel.}} "{words}"',
    choices: {
      hideIt: { label: 'Hide it', also: ['hide it', ...yes] },
      putBack: { label: 'Show it again', also: ['show'] },
      another: { label: 'The next one', also: ['next'] },
      enough: { label: 'Done', also: ['done'] },
    },
  },
  reportOne: {
    text: 'Do you mean this one? "{words}" It is hidden at once, until a moderator has looked. They do not hear that it was you.',
    choices: {
      reportIt: { label: 'Report it', also: ['report', ...yes] },
      another: { label: 'The next one', also: ['next', 'no'] },
      enough: { label: 'None of them', also: ['none'] },
    },
  },
  reported: 'It is hidden. A moderator looks at it. Thank you for caring for this place.',
  removeOne: {
    text: '{who} takes part. Their part can be ended. Only they are told, and they cannot join this one again.',
    choices: {
      removeThem: { label: 'End their part', also: ['remove'] },
      another: { label: 'The next one', also: ['next', 'no'] },
      enough: { label: 'Done', also: ['done'] },
    },
  },
  noMore: 'There is nothing more.',
  closed: 'Nothing else for now.',
  report: {
    text: '{joined, plural, one {# person joined} other {# people joined}}, {finished, plural, one {# said how it was} other {# said how it was}} at the end. {change, select, none {Too few gave numbers to say more.} other {Connection changed by {change} on average.}}',
  },
})
