/** What Tend says about what it keeps. */
import { words } from '#flow'

const close = { label: 'Close', also: ['bye', 'done', 'nothing', 'no thanks', 'go on', 'enough'] } as const
const everything = {
  label: 'Delete everything',
  also: ['everything', 'delete', 'delete all', 'delete it all', 'forget me', 'delete my data', 'erase everything'],
} as const
const keepIt = { label: 'No, keep it', also: ['no', 'keep', 'keep it', 'cancel that', 'not now'] } as const
const whatIsLeft = { label: 'See what is left', also: ['see', 'show me', 'what is left', 'show'] } as const

export const en = words({
  kept: 'This is what I keep about you.\nLanguage: {language}\nCountry: {country, select, none {not set} other {{country}}}\nTime zone: {zone, select, none {not set} other {{zone}}}\nStep length: {minutes, plural, =0 {not set} other {# minutes}}\nPairs of 0 to 10 numbers: {ratings}\nFinished days: {days}\nNames in your circle: {circle}',
  agreed:
    "You said yes to my consent text, version {version}.\nKeeping numbers: {numbers, select, yes {you said yes} other {you said no}}.\nKeeping a circle: {circle, select, yes {you said yes} other {you said no}}.\nI don't keep what else you write.",
  choose: {
    text: 'What would you like to do with it?',
    choices: {
      ratings: {
        label: 'Delete my numbers',
        also: ['numbers', 'ratings', 'delete ratings', 'delete numbers', 'delete my ratings'],
      },
      circle: { label: 'Delete my circle', also: ['circle', 'delete circle', 'my circle'] },
      withdraw: { label: 'Withdraw my consent', also: ['withdraw', 'consent', 'withdraw consent', 'opt out'] },
      everything,
      close,
    },
  },
  ratingsGone: {
    text: 'Done. Your numbers and the list of finished days are deleted.',
    choices: { whatIsLeft, close },
  },
  circleGone: { text: 'Done. Your circle is deleted.', choices: { whatIsLeft, close } },
  sureToWithdraw: {
    text: "Withdraw your consent? Your numbers, finished days and circle are deleted with it. This can't be undone.",
    choices: { withdrawNow: { label: 'Yes, withdraw it', also: ['yes', 'withdraw', 'withdraw it'] }, keepIt },
  },
  withdrawn:
    'Done. Your consent is withdrawn, and what I kept with it is deleted. Anything we were in the middle of has ended. I forget the rest within a day. To start again, write hello.',
  sureToDelete: {
    text: "Delete all I keep about you? This can't be undone. To clear my messages here as well, type hide first.",
    choices: {
      deleteNow: { label: 'Yes, delete it all', also: ['yes', 'delete', 'delete it', 'delete it all'] },
      keepIt,
    },
  },
  everythingGone:
    'Done. All I kept about you is deleted. Copies in backups are gone within 30 days. Messages in this chat stay until you or the chat app delete them. To start again, write hello. You can close me now.',
  nothingKept: {
    text: 'You have not agreed to anything, so I keep nothing for long. I hold your settings and the step we are on, for a day at most. What would you like to do?',
    choices: { everything, close },
  },
  closed: 'Okay. Your data page is closed.',
})
