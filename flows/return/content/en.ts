/** What Tend says where a conversation was left in the middle. */
import { words } from '#flow'

const leave = { label: 'Leave it', also: ['leave', 'no', 'no thanks', 'close', 'end it', 'drop it'] } as const

export const en = words({
  interrupted: {
    text: 'You were in the middle of {name, select, calm {a calm step} prepare {getting ready for a talk} repair {looking back} circle {your circle} daily {small moments} old_message {an old message} group {running an exercise} group_seat {a group exercise} pair {a check-in for two} welcome {the first questions} menu {the menu} why {the cards} data {your data page} other {something else}}. Go back to it?',
    choices: {
      goBack: { label: 'Go back to it', also: ['yes', 'go back', 'return', 'continue', 'ok', 'okay'] },
      leave,
    },
  },
  idle: {
    text: 'We stopped at {name, select, calm {a calm step} prepare {getting ready for a talk} repair {looking back} circle {your circle} daily {small moments} old_message {an old message} group {running an exercise} group_seat {a group exercise} pair {a check-in for two} welcome {the first questions} menu {the menu} why {the cards} data {your data page} other {something else}}. Go on, start over, or leave it?',
    choices: {
      goOn: { label: 'Go on', also: ['continue', 'yes', 'carry on', 'ok', 'okay'] },
      startOver: { label: 'Start over', also: ['start again', 'restart', 'over', 'from the start'] },
      leave,
    },
  },
  left: "Okay, that's left. Nothing more comes from it. You can close me now.",
})
