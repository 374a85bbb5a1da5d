/** Stretches that several paths have in common. */
import { hours, pathsOf } from '#flow'
import type { en } from '../content/en.ts'

export const { path, says, chooses, picks, rates, writes, waits, restarts, ends } = pathsOf<typeof en>()

export const twoMinutes = [
  says('start'),
  chooses('two'),
  says('gate'),
  chooses('upsetButSafe'),
  says('howUpset'),
  rates(4),
  says('howReady'),
  rates(4),
  says('feelings'),
]
export const tenMinutes = [
  says('start'),
  chooses('ten'),
  says('gate'),
  chooses('upsetButSafe'),
  says('when'),
  chooses('today'),
  says('howUpset'),
  rates(4),
  says('howReady'),
  rates(4),
  says('apart'),
  chooses('nobody'),
  says('anchor'),
]
export const noAnchor = [chooses('noOne'), says('noOne', 'point')]
export const twoLines = says('plainLine', 'softerLine', 'lines')
export const typed = [
  picks('frustrated', 'leftOut'),
  says('event'),
  writes('You changed the plan.'),
  says('request'),
  writes('Could we talk on Sundays?'),
]
export const useTheFirst = [chooses('first'), says('copyIt', 'plainLine', 'readyAgain')]
export const readier = [rates(7), says('change', 'hardAnswer', 'lastStep')]
export const ready = [...twoMinutes, ...typed, twoLines, ...useTheFirst, ...readier]

export const askedForANote = [chooses('remind'), says('talkWhen'), writes('2 hours'), says('reminderSet')]
export const askedForACheckIn = [
  chooses('checkIn'),
  says('checkInWhen'),
  writes('3 hours'),
  says('checkInSet'),
  chooses('okay'),
  says('allSet'),
  waits(hours(3)),
  says('howWasIt'),
]

type Choice = Parameters<typeof chooses>[0]
/** One by one, going back after each: what follows a choice is the same for all of them. */
export const eachInTurn = (
  choices: readonly Choice[],
  then: ReturnType<typeof says>,
  question: ReturnType<typeof says>,
) => choices.flatMap((choice) => [chooses(choice), then, writes('back'), question])
/** One by one in the finished line: what it is changed to. */
export const eachInTheLine = (edit: Choice, question: ReturnType<typeof says>, choices: readonly Choice[]) =>
  choices.flatMap((choice) => [
    chooses('edit'),
    says('editWhat'),
    chooses(edit),
    question,
    chooses(choice),
    twoLines,
    chooses('shorter'),
    says('shorterLine', 'shorter'),
  ])
/** A hint follows each of these texts; the person changes the text until none does. */
export const hinted = (question: ReturnType<typeof says>, ...texts: readonly string[]) =>
  texts.flatMap((text) => [writes(text), says('hint'), chooses('change'), question])

export const skip = writes('skip')
