/** What Tend says while somebody makes a short list of who and what feels safe. */
import { words } from '#flow'

export const en = words({
  start: {
    text: {
      community:
        "Let's make a short list of who or what feels safe. It can be a person, a pet, a place, or someone you've never met. It takes 2 minutes for one.",
      workplace:
        "Let's make a short list of what steadies you: someone who backs you, a pet or a place. It takes 2 minutes for one.",
    },
    choices: {
      begin: { label: 'Start', also: ['yes', 'ok', 'go'] },
      list: { label: 'My list', also: ['list', 'edit', 'show my list'] },
      why: { label: 'Why?', also: ['why'] },
      notNow: { label: 'Not now', also: ['no', 'no thanks'] },
    },
  },
  type: {
    text: 'Who or what comes to mind first?',
    choices: {
      person: { label: 'A person', also: ['person', 'someone', 'friend'] },
      pet: { label: 'A pet', also: ['pet', 'animal', 'dog', 'cat'] },
      place: { label: 'A place', also: ['place'] },
      faith: { community: { label: 'Faith or spirit', also: ['faith', 'spirit', 'god'] } },
      character: { label: 'A character', also: ['character', 'story'] },
      self: { label: 'My wiser self', also: ['myself', 'me', 'wiser self'] },
      noOne: { label: 'No one comes to mind', also: ['no one', 'nobody', 'none'] },
    },
  },
  none: {
    text: "That's okay, and it says nothing bad about you. One of these can do the same. Which feels easiest?",
    choices: {
      quietPlace: { label: 'A quiet place', also: ['place'] },
      animal: { label: 'An animal', also: ['dog', 'cat', 'bird'] },
      music: { label: 'A piece of music', also: ['music', 'song'] },
      stranger: { label: 'A stranger who was kind', also: ['stranger'] },
      nothing: { label: 'None of these', also: ['none', 'nothing'] },
    },
  },
  label: {
    text: 'Give it a short name. A nickname is best. I keep it only if you save it, and nobody else sees it.',
    form: { open: 'Write a name', title: 'A short name', field: 'Nickname' },
  },
  feels: {
    text: 'When you think of {label}, how does it feel?',
    choices: {
      safe: { label: 'Mostly safe', also: ['safe', 'good', 'warm'] },
      mixed: { label: 'Mixed', also: ['both'] },
      gone: { label: "Sad because they're gone", also: ['sad', 'gone', 'died'] },
      notSafe: { label: 'Not safe', also: ['unsafe', 'bad'] },
    },
  },
  mixed: "Mixed is common. Let's pick one that feels easier for now.",
  notSafe: 'Thanks for noticing. That one is not on the list.',
  moment: {
    text: 'Is there one small time with {label} that feels good? Think of it if you like. You need not type anything.',
    choices: { done: { label: 'Done', also: ['ok', 'yes'] } },
  },
  keep: {
    text: 'Use {label} once, or save it for later?',
    choices: {
      useOnce: { label: "Use once, don't save", also: ['once', 'use once', 'no'] },
      save: { label: 'Save it', also: ['save', 'keep', 'yes'] },
    },
  },
  mayKeep: {
    text: 'To save it, I need your yes to keeping a list. It is encrypted, and you can delete it any time. May I keep it?',
    choices: {
      agree: { label: 'Yes, keep my list', also: ['yes', 'ok'] },
      decline: { label: "No, don't keep it", also: ['no'] },
    },
  },
  saved: 'Saved.',
  usedOnce: 'Not saved. It was here for this once.',
  full: 'Your list is full. You can remove one to make room.',
  more: {
    text: 'Add one more? Three is plenty.',
    choices: {
      another: { label: 'Add one more', also: ['yes', 'more'] },
      hold: { label: 'Stay with one for a minute', also: ['stay', 'hold'] },
      finish: { label: 'Done', also: ['no', 'finish', 'enough'] },
    },
  },
  hold: {
    text: "Pick one in your mind and stay with it for a minute. Eyes open is fine. I'll tell you when the minute is up.",
    choices: { done: { label: 'Done early', also: ['done'] } },
  },
  list: {
    text: 'Your list. Which one would you like to change?',
    choices: {
      removeAll: { label: 'Remove all', also: ['delete all', 'clear'] },
      finish: { label: 'Leave it as it is', also: ['done', 'nothing', 'no'] },
    },
  },
  emptyList: 'Your list is empty so far.',
  change: {
    text: 'What would you like to do with {friend}?',
    choices: {
      rename: { label: 'Rename', also: [] },
      unsafeNow: { label: 'Not safe any more', also: ['not safe', 'unsafe'] },
      remove: { label: 'Remove', also: ['delete'] },
      nothing: { label: 'Nothing', also: ['leave it'] },
    },
  },
  rename: {
    text: 'What is the new short name?',
    form: { open: 'Write a name', title: 'A short name', field: 'Nickname' },
  },
  removed: 'Done. It is off your list.',
  wordsLost: "A restart took the name you typed. I don't keep what is not saved. Sorry about that.",
  count:
    '{n, plural, =0 {Your list is empty.} one {You have # on your list.} other {You have # on your list.}} You can change it any time. You can close me now.',
  notNow: "That's fine. You can type circle when you want it.",
})
