/** What is remembered while somebody looks back, and the questions the states ask of it. */
import { assign, setup } from 'xstate'
import { type Around, author, type EventOf, effects, type Start, seconds } from '#flow'
import type { en } from './content/en.ts'
import { type Tidied, tidyFix, tidyPart } from './note.ts'
import { looksBackOften } from './runs.ts'

type PartPick = Exclude<keyof typeof en.part.choices, 'noPart'>
type FixPick = keyof typeof en.nextTime.choices

export interface Context {
  length: 2 | 10
  /** The safety questions were answered. After a skip there is no note: it could make things worse where there is fear. */
  checked: boolean
  /** 0–10, before and after; null: skipped. */
  before: number | null
  after: number | null
  /** One's own part: none, picked, `typed` (then it lies in memory only), or still to be typed (`otherPart`). */
  part: '' | 'typed' | PartPick
  /** What is done next time, in the same way (`otherFix`). */
  fix: '' | 'typed' | FixPick
  where: '' | Exclude<keyof typeof en.where.choices, 'noWhere'>
  effect: 'usual' | keyof typeof en.effect.choices
  ending: 'usual' | keyof typeof en.ending.choices
  when: keyof typeof en.when.choices
  /** There is a note, and it fits. */
  noted: boolean
}

export const nothingYet: Context = {
  length: 2,
  checked: true,
  before: null,
  after: null,
  part: '',
  fix: '',
  where: '',
  effect: 'usual',
  ending: 'usual',
  when: 'whenReady',
  noted: false,
}

export const { say, ask } = author<typeof en, Context>()

/** The same way on from each of these choices. */
export const each = <Choice extends string, Way>(choices: readonly Choice[], way: Way): Record<Choice, Way> =>
  Object.fromEntries(choices.map((choice) => [choice, way])) as Record<Choice, Way>
export const namesIn = <Choice extends string>(choices: Readonly<Record<Choice, unknown>>): Choice[] =>
  Object.keys(choices) as Choice[]

type Typed = Readonly<Record<string, string>>
type Event = EventOf<typeof en>

/** Keeps a line under `name`, beside what was left out of it: both lie in memory only. */
const typedAs = (typed: Typed, name: string, { words, leftOut }: Tidied): Typed => ({
  ...typed,
  [name]: words,
  leftOut,
})
type Heard = { readonly context: Around; readonly event: Event }
const partIn = ({ context, event }: Heard): Tidied =>
  tidyPart(event.type === 'wrote' ? event.text : '', context.person.language)
const fixIn = ({ context, event }: Heard): Tidied =>
  tidyFix(event.type === 'wrote' ? event.text : '', context.person.language)

export const look = setup({
  types: {} as { context: Context & Around; events: Event; input: Start },
  actions: {
    ...effects,
    take: assign({ length: (_, length: 2 | 10) => length }),
    safetySkipped: assign({ checked: false }),
    rememberBefore: assign({ before: ({ event }) => (event.type === 'rated' ? event.value : null) }),
    rememberAfter: assign({ after: ({ event }) => (event.type === 'rated' ? event.value : null) }),
    rememberPart: assign({ part: ({ event }) => event.type as PartPick }),
    noPart: assign({ part: '' }),
    typePart: assign({ part: 'typed', typed: (heard) => typedAs(heard.context.typed, 'part', partIn(heard)) }),
    /** What was still to be typed stays out; what stood there before stays. */
    partSkipped: assign({ part: ({ context: { part } }) => (part === 'otherPart' ? '' : part) }),
    rememberFix: assign({ fix: ({ event }) => event.type as FixPick }),
    noFix: assign({ fix: '' }),
    typeFix: assign({ fix: 'typed', typed: (heard) => typedAs(heard.context.typed, 'fix', fixIn(heard)) }),
    fixSkipped: assign({ fix: ({ context: { fix } }) => (fix === 'otherFix' ? '' : fix) }),
    rememberWhere: assign({ where: ({ event }) => event.type as Context['where'] }),
    noWhere: assign({ where: '' }),
    rememberEffect: assign({ effect: ({ event }) => event.type as Context['effect'] }),
    rememberEnding: assign({ ending: ({ event }) => event.type as Context['ending'] }),
    rememberWhen: assign({ when: ({ event }) => event.type as Context['when'] }),
    /** What was typed has to be typed again. */
    dropWords: assign({
      part: ({ context: { part } }) => (part === 'typed' ? 'otherPart' : part),
      fix: ({ context: { fix } }) => (fix === 'typed' ? 'otherFix' : fix),
    }),
    noteFits: assign({ noted: true }),
  },
  guards: {
    often: ({ context }) => looksBackOften(context.person.runs),
    isLong: ({ context }) => context.length === 10,
    high: ({ event }) => event.type === 'rated' && event.value >= 7,
    scared: ({ event }) => event.type === 'picked' && event.choices.includes('scared'),
    mayWriteNote: ({ context }) => context.checked,
    partMissing: ({ context }) => context.part === 'otherPart',
    /** Without one's own part the note has no place for it. */
    fixMissing: ({ context }) => context.fix === 'otherFix' && context.part !== '',
    noPartLeft: (heard) => partIn(heard).words === '',
    noFixLeft: (heard) => fixIn(heard).words === '',
    partShortened: (heard) => partIn(heard).leftOut !== 'none',
    fixShortened: (heard) => fixIn(heard).leftOut !== 'none',
    somethingTyped: ({ context: { part, fix } }) => part === 'typed' || fix === 'typed',
    /** Up by 2 or more, or so high that looking back would not have begun. */
    stirred: ({ context: { before }, event }) =>
      event.type === 'rated' && (event.value >= 7 || (before !== null && event.value - before >= 2)),
    eased: ({ context: { before }, event }) => event.type === 'rated' && before !== null && event.value < before,
    ratedBefore: ({ context: { before } }) => before !== null,
  },
  delays: { halfAMinute: seconds(30) },
})
