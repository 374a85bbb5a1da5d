/** What is remembered while somebody gets ready for a hard talk, and the questions the states ask of it. */
import { assign, setup } from 'xstate'
import { type Around, author, type EventOf, effects, hours, minutes, type Start, seconds } from '#flow'
import { en } from './content/en.ts'
import { hintFor } from './hints.ts'
import { tidyEvent, tidyRequest, tidyThanks } from './sentence.ts'

type EventPick = Exclude<keyof typeof en.event.choices, 'noWords'>
type RequestPick = Exclude<keyof typeof en.request.choices, 'noWords'>
type Plan = keyof typeof en.ifThen.choices

/** Where a part of the line comes from: nowhere yet, typed (then it lies in memory only), or picked from the list. */
type Part<Pick extends string> = '' | 'typed' | Pick

export interface Context {
  length: 2 | 10
  /** The first gate was answered. After a skip nothing is offered that somebody else may see later. */
  checked: boolean
  fearAsked: boolean
  when: '' | keyof typeof en.when.choices
  /** How ready they feel, 0–10, before and after; null: skipped. */
  before: number | null
  after: number | null
  anchor: '' | 'typed' | 'place' | 'pastWin' | 'friend'
  /** The id of the kept friend who is the anchor. */
  friend: string
  /** The id of the kept friend with whom the talk is; '': none of them. */
  apart: string
  point: '' | keyof typeof en.point.choices
  feelings: string[]
  event: Part<EventPick>
  request: Part<RequestPick>
  thanks: Part<never>
  /** One part of a finished line is being changed: then back to the line. */
  editing: boolean
  opener: string
  plan: '' | Plan
  /** How long until the talk, and from the note to the check-in, ms; a check-in of 0: none. */
  talkIn: number
  checkIn: number
}

export const nothingYet: Context = {
  length: 2,
  checked: true,
  fearAsked: false,
  when: '',
  before: null,
  after: null,
  anchor: '',
  friend: '',
  apart: '',
  point: '',
  feelings: [],
  event: '',
  request: '',
  thanks: '',
  editing: false,
  opener: '',
  plan: '',
  talkIn: 0,
  checkIn: 0,
}

export const { say, ask } = author<typeof en, Context>()

/** What the typed words of the line are kept under, beside the line's own: the hint for them, and the hints shown so far. */
type Typed = Readonly<Record<string, string>>
const shown = (typed: Typed): readonly string[] => (typed.hinted ?? '').split(' ')

/** The hint a text deserves is itself something about the person, so it lies with the text, in memory only. */
function withHint(typed: Typed, text: string): Typed {
  const hint = hintFor(text, shown(typed))
  return { ...typed, hint: hint ?? '', hinted: hint ? `${typed.hinted ?? ''} ${hint}` : (typed.hinted ?? '') }
}

/** The note comes this long before the talk. */
export const noteBefore = minutes(5)
/** The longest wait for a note or a check-in. */
export const longestWait = hours(24)

/** Thanks are asked for on the long way only, and never where there may be fear. */
export const canValue = ({ length, checked, feelings }: Context): boolean =>
  length === 10 && checked && !feelings.includes('scared')

/** Who of the circle is on their side: nobody who is missed, and not the one the talk is with. */
export const safeOnes = ({ person, apart }: Context & Around) =>
  person.circle.filter(({ id, tender }) => !tender && id !== apart)
export const people = (context: Context & Around) => safeOnes(context).filter(({ type }) => type === 'person')

/** The same way on from each of these choices. */
export const each = <Choice extends string, Way>(choices: readonly Choice[], way: Way): Record<Choice, Way> =>
  Object.fromEntries(choices.map((choice) => [choice, way])) as Record<Choice, Way>

const namesIn = <Choice extends string>(choices: Readonly<Record<Choice, unknown>>): Choice[] =>
  Object.keys(choices) as Choice[]
export const events = namesIn(en.event.choices).filter((choice) => choice !== 'noWords')
export const requests = namesIn(en.request.choices).filter((choice) => choice !== 'noWords')
export const openers = namesIn(en.openers.choices).filter((choice) => choice !== 'ownWords')
export const points = namesIn(en.point.choices)
export const plans = namesIn(en.ifThen.choices)

export const talk = setup({
  types: {} as { context: Context & Around; events: EventOf<typeof en>; input: Start },
  actions: {
    ...effects,
    take: assign({ length: (_, length: 2 | 10) => length }),
    gateSkipped: assign({ checked: false }),
    countFear: assign({ fearAsked: true }),
    rememberWhen: assign({ when: ({ event }) => event.type as Context['when'] }),
    takeTwo: assign({ length: 2, when: 'now' }),
    rememberBefore: assign({ before: ({ event }) => (event.type === 'rated' ? event.value : null) }),
    rememberAfter: assign({ after: ({ event }) => (event.type === 'rated' ? event.value : null) }),
    rememberAnchor: assign({ anchor: ({ event }) => event.type as 'place' | 'pastWin' }),
    rememberFriend: assign({ anchor: 'friend', friend: ({ event }) => (event.type === 'friend' ? event.id : '') }),
    leaveOut: assign({ apart: ({ event }) => (event.type === 'friend' ? event.id : '') }),
    typeAnchor: assign({
      anchor: 'typed',
      typed: ({ context, event }) => ({ ...context.typed, anchor: event.type === 'wrote' ? event.text : '' }),
    }),
    rememberPoint: assign({ point: ({ event }) => event.type as Context['point'] }),
    rememberFeelings: assign({ feelings: ({ event }) => (event.type === 'picked' ? [...event.choices] : []) }),
    rememberEvent: assign({ event: ({ event }) => event.type as EventPick }),
    typeEvent: assign({
      event: 'typed',
      typed: ({ context, event }) => {
        if (event.type !== 'wrote') return context.typed
        const { words, form } = tidyEvent(event.text, context.person.language)
        return { ...withHint(context.typed, event.text), event: words, eventForm: form }
      },
    }),
    rememberRequest: assign({ request: ({ event }) => event.type as RequestPick }),
    typeRequest: assign({
      request: 'typed',
      typed: ({ context, event }) => {
        if (event.type !== 'wrote') return context.typed
        const { words, form } = tidyRequest(event.text, context.person.language)
        return { ...withHint(context.typed, event.text), request: words, requestForm: form }
      },
    }),
    typeThanks: assign({
      thanks: 'typed',
      typed: ({ context, event }) => {
        if (event.type !== 'wrote') return context.typed
        const { words, form } = tidyThanks(event.text, context.person.language)
        return { ...context.typed, thanks: words, thanksForm: form }
      },
    }),
    noThanks: assign({ thanks: '' }),
    edit: assign({ editing: true }),
    startOver: assign({ event: '', request: '', thanks: '', feelings: [], editing: false }),
    dropWords: assign({ event: '', request: '', thanks: '', editing: false }),
    rememberOpener: assign({ opener: ({ event }) => event.type }),
    rememberPlan: assign({ plan: ({ event }) => event.type as Plan }),
    rememberTalk: assign({ talkIn: ({ event }) => (event.type === 'timed' ? event.in : 0), checkIn: 0 }),
    checkInAfterTalk: assign({ checkIn: (_, afterStart: number) => noteBefore + afterStart }),
    rememberCheckIn: assign({ checkIn: ({ event }) => (event.type === 'timed' ? event.in : 0) }),
    talkIsNow: assign({ when: 'now' }),
    talkWaits: assign({ when: 'anotherDay' }),
  },
  guards: {
    isLong: ({ context }) => context.length === 10,
    high: ({ event }) => event.type === 'rated' && event.value >= 7,
    /** Half-way up and there is time: a longer step may help. */
    upsetWithTime: ({ context, event }) => context.length === 10 && event.type === 'rated' && event.value >= 5,
    /** After a good close small moments are offered, once a month at most. */
    endedWell: ({ context: { offersMoments, before, after } }) =>
      offersMoments && before !== null && after !== null && after > before,
    hasPeople: ({ context }) => people(context).length > 0,
    anchorTyped: ({ context }) => context.anchor === 'typed',
    scaredAndNotAsked: ({ context, event }) =>
      event.type === 'picked' && event.choices.includes('scared') && !context.fearAsked,
    editing: ({ context }) => context.editing,
    deservesHint: ({ context, event }) =>
      event.type === 'wrote' && hintFor(event.text, shown(context.typed)) !== undefined,
    threatening: ({ context }) => context.typed.hint === 'threat',
    somethingTyped: ({ context }) => [context.event, context.request, context.thanks].includes('typed'),
    canValue: ({ context }) => canValue(context),
    rose: ({ context, event }) => event.type === 'rated' && context.before !== null && event.value > context.before,
    fell: ({ context, event }) => event.type === 'rated' && context.before !== null && event.value < context.before,
    same: ({ context, event }) => event.type === 'rated' && event.value === context.before,
    canOffer: ({ context }) => context.checked || context.when !== 'now',
    almostNow: ({ event }) => event.type === 'timed' && event.in <= noteBefore,
    wantsCheckIn: ({ context }) => context.checkIn > 0,
  },
  delays: {
    holding: seconds(75),
    breathing: minutes(5),
    note: ({ context }) => context.talkIn - noteBefore,
    checkIn: ({ context }) => context.checkIn,
  },
})
