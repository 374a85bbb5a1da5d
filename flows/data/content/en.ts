/** What Tend says about what it keeps. */
import { type FileWords, words } from '#flow'

const close = { label: 'Close', also: ['bye', 'done', 'nothing', 'no thanks', 'no', 'go on', 'enough'] } as const
const everything = {
  label: 'Delete everything',
  also: ['everything', 'delete', 'delete all', 'delete it all', 'forget me', 'delete my data', 'erase everything'],
} as const
const keepIt = { label: 'No, keep it', also: ['no', 'keep', 'keep it', 'cancel that', 'not now'] } as const
const file = {
  label: 'Get it all as a file',
  also: ['file', 'export', 'export my data', 'download', 'get my data', 'a file', 'all of it as a file'],
} as const

/** The file to read. Its headings stand in capitals, so that they are found without any formatting. */
const fileWords = {
  fileTitle: 'WHAT TEND KEEPS ABOUT YOU\nMade on {at}.',
  fileSettings:
    'SETTINGS\nLanguage: {language}\nCountry: {country, select, none {not set} other {{country}}}\nTime zone: {zone, select, none {not set} other {{zone}}}\nStep length: {minutes, plural, =0 {not set} other {# minutes}}\nNumbers are kept: {days, plural, =0 {not at all} other {for # days}}\nMessages that I begin: {quiet, select, no {no pause} asked {none until you ask for one} other {none until {quiet}}}',
  fileConsent:
    'CONSENT\nYou said yes to my consent text, version {version}, on {at}.\nKeeping numbers: {numbers, select, yes {you said yes} other {you said no}}\nKeeping a circle: {circle, select, yes {you said yes} other {you said no}}',
  fileNoConsent: 'CONSENT\nYou have not agreed to anything.',
  fileNumbers: 'NUMBERS FROM 0 TO 10',
  fileNumber:
    '{day}: {before} before and {after} after {flow}. {exercise, select, none {} other {Exercise: {exercise}. }}Deleted on {deletedOn}.',
  fileDays: 'FINISHED DAYS',
  fileDay: '{day}: {flow}. Deleted on {deletedOn}.',
  fileCircle: 'CIRCLE',
  fileFriend:
    '{name} ({type, select, person {a person} pet {a pet} place {a place} faith {faith} character {a character} self {yourself} other {something else}}{tender, select, yes {, missed} other {}})',
  fileCircleStays: 'Your circle stays until you remove it.',
  fileFlow:
    '{flow, select, calm {a calm step} prepare {getting ready for a talk} repair {looking back} circle {your circle} daily {small moments} old_message {an old message} group {running an exercise} group_seat {a group exercise} pair {a check-in for two} welcome {the first questions} menu {the menu} why {the cards} data {your data page} help {help} other {{flow}}}',
  fileRunning: 'WHAT IS OPEN NOW',
  fileEnds:
    'WHEN THE REST IS DELETED\nThe step we are on: {step}, or when its last timer is over\nAll of it, if I hear nothing from you: {everything}',
  fileNotHere:
    'WHAT IS NOT IN THIS FILE\nWords you type in a step: I hold them for 30 minutes at most. I store only names you save in your circle.\nThe messages in this chat: the chat app keeps those.\nCopies in backups: they are gone within 30 days.',
  fileRest: 'WHAT MY CODE NEEDS TO GO ON\nThe names are those in the code.',
  fileNone: 'None.',
} as const satisfies FileWords

export const en = words({
  kept: 'This is what I keep about you.\nLanguage: {language}\nCountry: {country, select, none {not set} other {{country}}}\nTime zone: {zone, select, none {not set} other {{zone}}}\nStep length: {minutes, plural, =0 {not set} other {# minutes}}\nPairs of 0 to 10 numbers: {ratings}\nFinished days: {days}\nNames in your circle: {circle}\nSmall moments: {moments, select, on {they are on} other {they are off}}',
  agreed:
    "You said yes to my consent text, version {version}, on {date}.\nKeeping numbers: {numbers, select, yes {you said yes} other {you said no}}.\nHow long: {length, plural, =0 {none are kept} other {# days}}.\nKeeping a circle: {circle, select, yes {you said yes} other {you said no}}.\nI don't keep what else you write.",
  choose: {
    text: 'What would you like to do with it?',
    choices: {
      file,
      ratings: {
        label: 'Delete my numbers',
        also: ['numbers', 'ratings', 'delete ratings', 'delete numbers', 'delete my ratings'],
      },
      runs: {
        label: 'Delete my finished days',
        also: ['days', 'finished days', 'delete days', 'what helped', 'delete what helped'],
      },
      circle: { label: 'Delete my circle', also: ['circle', 'delete circle', 'my circle'] },
      howLong: {
        label: 'Change how long you keep numbers',
        also: ['how long', 'change how long', 'keep shorter', 'shorter', 'keep longer', 'longer', 'time'],
      },
      allowNumbers: { label: 'Let you keep my numbers', also: ['keep my numbers', 'keep numbers', 'allow numbers'] },
      allowCircle: { label: 'Let you keep a circle', also: ['keep my circle', 'keep a circle', 'allow circle'] },
      withdraw: { label: 'Take back my consent', also: ['withdraw', 'consent', 'withdraw consent', 'opt out'] },
      everything,
      close,
    },
  },
  file: {
    community:
      'Here is all of it, once to read and once for a program. Save it soon if you want to keep it. Anyone who opens this chat may be able to open it too. To clear my messages here, type hide.',
    workplace:
      'Here is all of it, once to read and once for a program. On Slack only you can see it, and it goes when the app reloads. So copy it soon if you want to keep it.',
  },
  changed: {
    text: 'Anything else?',
    choices: {
      whatIsLeft: { label: 'See what is left', also: ['yes', 'see', 'show me', 'what is left', 'show'] },
      close,
    },
  },
  ratingsGone: 'Done. Your 0 to 10 numbers are deleted. Copies in backups are gone within 30 days.',
  runsGone: 'Done. Your list of finished days is deleted. Copies in backups are gone within 30 days.',
  circleGone: 'Done. Your circle is deleted. Copies in backups are gone within 30 days.',

  howLong: {
    text: 'I keep your numbers for {length, plural, one {# day} other {# days}} now. How long do you want them kept? A shorter time deletes older ones at once.',
    choices: {
      days0: { label: 'Keep none', also: ['0', 'none', 'zero', '0 days', 'not at all', 'nothing'] },
      days30: { label: '30 days', also: ['30', 'a month', 'one month', 'month'] },
      days90: { label: '90 days', also: ['90', 'three months', '3 months'] },
      days365: { label: '365 days', also: ['365', 'a year', 'one year', 'year'] },
      asItIs: { label: 'Leave it as it is', also: ['leave it', 'no', 'no change', 'same', 'not now'] },
    },
  },
  lengthChanged: 'Done. From now on I keep your numbers for {length} days. Older ones are deleted.',
  noneKept: 'Done. I keep no numbers from now on. Those I had are deleted.',

  mayKeepNumbers: {
    text: 'May I keep your 0 to 10 numbers for {length} days? Then you can see what helped. You can take this back here at any time.',
    choices: {
      agreeNumbers: { label: 'Yes, keep my numbers', also: ['yes', 'agree', 'i agree', 'keep', 'keep them'] },
      decline: { label: 'No, keep none', also: ['no', 'no thanks', 'none', 'not now'] },
    },
  },
  mayKeepCircle: {
    text: {
      community:
        'May I keep a circle for you? It is a short list of people, pets or places that feel safe. You can take this back here at any time.',
      workplace:
        'May I keep a circle for you? It is a short list of people who back you, pets or places. You can take this back here at any time.',
    },
    choices: {
      agreeCircle: { label: 'Yes, keep my circle', also: ['yes', 'agree', 'i agree', 'keep', 'keep it'] },
      decline: { label: 'No, keep none', also: ['no', 'no thanks', 'none', 'not now'] },
    },
  },
  numbersAllowed: 'Thanks. I keep your numbers from now on.',
  circleAllowed: 'Thanks. You can add to your circle now.',

  sureToWithdraw: {
    text: "Which yes do you want to take back? What I kept with it is deleted. This can't be undone.",
    choices: {
      noNumbers: { label: 'Numbers only', also: ['numbers', 'my numbers', 'only numbers', 'stop keeping numbers'] },
      noCircle: { label: 'Circle only', also: ['circle', 'my circle', 'only circle', 'stop keeping my circle'] },
      withdrawNow: {
        label: 'All of it',
        also: ['all', 'yes', 'everything', 'withdraw', 'withdraw it', 'withdraw all'],
      },
      keepIt,
    },
  },
  numbersWithdrawn: 'Done. I keep no numbers any more. Those I had are deleted.',
  circleWithdrawn: 'Done. I keep no circle any more. What was in it is deleted.',
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
    choices: { file, everything, close },
  },
  closed: 'Okay. Your data page is closed.',
  ...fileWords,
})
