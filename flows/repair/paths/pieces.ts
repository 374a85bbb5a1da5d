/** Stretches that several paths have in common. */
import { pathsOf } from '#flow'
import type { en } from '../content/en.ts'

export const { path, says, chooses, picks, rates, writes, waits, restarts, ends } = pathsOf<typeof en>()

type Choice = Parameters<typeof chooses>[0]
type Said = ReturnType<typeof says>

export const skip = writes('skip')

export const untilFeelings = (length: 'two' | 'ten', rating = 4) => [
  says('start'),
  chooses(length),
  says('gate'),
  chooses('none'),
  says('howUpset'),
  rates(rating),
  says('feelings'),
]
/** Two minutes, up to the second rating. */
export const shortLook = (rating = 4) => [
  ...untilFeelings('two', rating),
  picks('frustrated', 'letDown'),
  says('nextTime'),
  chooses('listenFirst'),
  says('howUpset'),
]
/** Ten minutes, up to one's own part. */
export const untilPart = [
  ...untilFeelings('ten'),
  picks('frustrated'),
  says('mine'),
  chooses('done'),
  says('theirs'),
  chooses('done'),
  says('old'),
  chooses('no'),
  says('part'),
]
/** Ten minutes, up to the offer of a note. */
export const untilNote = (part: Choice = 'raisedVoice', fix: Choice = 'takeBreak') => [
  ...untilPart,
  chooses(part),
  says('nextTime'),
  chooses(fix),
  says('request'),
  chooses('softly'),
  says('offerNote'),
]
export const drafted = [...untilNote(), chooses('wantNote'), says('draft')]
export const itFits = [chooses('fits'), says('copyIt', 'note', 'howUpset')]
export const lessUpset = [rates(2), says('change', 'lastStep')]
export const ended = [chooses('nothing'), says('close'), ends]

/** One by one, going back after each: what follows a choice is the same for all of them. */
export const eachInTurn = (choices: readonly Choice[], then: Said, question: Said) =>
  choices.flatMap((choice) => [chooses(choice), then, writes('back'), question])
/** One by one in a finished note: what a part of it is changed to. */
export const eachInTheNote = (edit: Choice, question: Said, choices: readonly Choice[]) =>
  choices.flatMap((choice) => [
    chooses('change'),
    says('editWhat'),
    chooses(edit),
    question,
    chooses(choice),
    says('draft'),
  ])
