/** What Tend says while an everyday old message is set beside a small new moment. */
import { words } from '#flow'

const done = { label: 'Done early', also: ['done', 'ready'] }
const stopHere = { label: 'Stop here', also: ['too much', 'stop here', 'enough'] }
const calmStep = { label: 'A calm step', also: ['calm', 'calm step'] }
const safePlace = { label: 'My circle', also: ['circle', 'safe place', 'my circle'] }
const people = { label: 'People who can help', also: ['people', 'talk', 'someone'] }
const close = { label: 'Nothing now', also: ['nothing', 'no', 'close'] }

export const en = words({
  needsMore: {
    text: 'This one comes after some others. First finish three of them, on any days. And put someone or something safe on your circle.',
    choices: { calmStep, safePlace, close },
  },
  tooSoon:
    'This one needs a rest in between. It is here again two or three days after the last time. You can close me now.',
  city: {
    text: 'This one is for daytime. I do not know what time it is for you. Which big city shares your time?',
    form: { open: 'Type a city', title: 'Your time', field: 'A big city' },
  },
  noCity: {
    text: 'I do not know that one. Which other big city shares your time?',
    form: { open: 'Type a city', title: 'Your time', field: 'A big city' },
  },
  daytime: 'This one is for daytime, from 8 to 21 where you are. You can close me now.',
  start: {
    text: "This one is about small, everyday old messages, like \"I'm too much\". It's not for big or painful memories, and it's not therapy. Some people find it useful. It takes 6 to 8 minutes.",
    choices: {
      goOn: { label: 'Go on', also: ['yes', 'ok', 'go'] },
      why: { label: 'Why?', also: ['why'] },
      notForMe: { label: 'Not for me', also: ['no', 'no thanks'] },
    },
  },
  consent: {
    text: 'It needs a yes of its own. I am 18 or older, and I want to try this today. I keep only the day on which you did it.',
    choices: {
      agree: { label: 'Yes', also: ['i agree', 'ok'] },
      decline: { label: 'No', also: ['no thanks', 'not now'] },
    },
  },
  check: {
    text: 'Does any of this fit today? Abuse, an attack or a death comes up in it. Flashbacks, or lost time. Drunk or high right now. Thoughts of harming yourself. A doctor told you to leave such work alone.',
    choices: {
      none: { label: 'None of these', also: ['none', 'no'] },
      some: { label: 'One or more', also: ['one', 'some', 'yes'] },
      ratherNot: { label: 'Rather not say', also: ['rather not', 'not saying'] },
    },
  },
  whom: { text: 'Who or what would you like near you in this?', choices: {} },
  anchorFirst: {
    text: 'First, bring in {anchor}. Stay for half a minute. Eyes open is fine.',
    choices: { done, stopHere },
  },
  pick: {
    text: 'Which old message is closest, if any? I do not keep which one.',
    choices: {
      tooMuch: { label: "I'm too much", also: ['too much'] },
      noMatter: { label: "I don't matter", also: ["don't matter", 'i do not matter'] },
      allAlone: { label: 'I have to do it all alone', also: ['alone', 'all alone'] },
      bother: { label: 'My needs are a bother', also: ['a bother', 'bother'] },
      messUp: { label: 'I always mess up', also: ['mess up'] },
      peopleLeave: { label: 'People leave', also: ['they leave'] },
      none: { label: 'None of these', also: ['none', 'no'] },
    },
  },
  sting: {
    text: 'How much does it sting right now?',
    ends: { low: 'not at all', high: 'a lot' },
  },
  another: 'Then it is not this one. Pick another, if you like.',
  moment: {
    text: 'Think of one small, real time in the past month that says something else. A text back. A seat saved. A thank-you.',
    choices: {
      gotOne: { label: 'Got one', also: ['yes', 'i have one'] },
      cannot: { label: "Can't find one", also: ['no', 'none', 'i can not'] },
      stopHere,
    },
  },
  borrow: {
    text: 'That happens. You could take this one: {anchor}, and the good it does you that they are there. Would that do?',
    choices: {
      gotOne: { label: 'Yes, that one', also: ['yes', 'ok'] },
      noneFits: { label: 'No', also: ['none', 'not really'] },
    },
  },
  hold: {
    text: '{n, plural, one {The old message says its line. Now the new moment. Let both be here. Look around the room.} other {Once more. The old line, and beside it the new moment. Let both be here. Look around the room.}}',
    choices: { stopHere, done },
  },
  howTrue: {
    text: 'How true does the new moment feel?',
    ends: { low: 'not true', high: 'very true' },
  },
  anchorLast: { text: 'Come back to {anchor} for a bit. Half a minute.', choices: { done } },
  act: {
    text: 'One tiny step, if you like.',
    choices: {
      thank: { label: 'Thank that person', also: ['thank', 'thanks'] },
      look: { label: 'Look for one more this week', also: ['look', 'one more'] },
      nothing: { label: 'Do nothing', also: ['nothing', 'no'] },
    },
  },
  close: "That's it. If this keeps stinging, a counsellor can help more than I can. You can close me now.",
  noneToday: 'Then this one is not for today, and that is fine. You can close me now.',
  wordsGone: 'A restart took your first number. I do not guess. Let us end this gently.',
  out: {
    text: "Let's stop here. Put your feet on the floor. Name three blue things. You did nothing wrong. How is it now?",
    choices: {
      better: { label: 'Better', also: ['ok', 'good', 'fine'] },
      stillBad: { label: 'Still bad', also: ['bad', 'worse', 'no'] },
    },
  },
  rest: 'Good. Be easy on yourself for a while. You can close me now.',
  notToday: {
    text: "This isn't the right tool for that today. What would you like instead?",
    choices: { calmStep, safePlace, people, close },
  },
  leftAtThat: 'Okay. You can close me now.',
})
