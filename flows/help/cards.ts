/** What stands on a card: the line that fits the topic, whom to call, and what a person can stay for. */
import { type Around, hours, type Kept, ownName, untilAsked } from '#flow'
import { linesFor } from './lines.ts'
import type { Emergency, Need } from './list.ts'

/** Each topic with the line for it and with who would come in an emergency. */
const topics = {
  suicide_passive: ['crisis', 'ambulance'],
  suicide_active: ['crisis', 'ambulance'],
  suicide_plan: ['crisis', 'ambulance'],
  self_harm: ['crisis', 'ambulance'],
  harm_others: ['crisis', 'police'],
  ipv: ['dv', 'police'],
  /** Hurt by somebody who is neither partner nor family. */
  hurt: ['crisis', 'police'],
  ipvp: ['ownBehaviour', 'police'],
  child_minor: ['child', 'police'],
  child_adult: ['child', 'police'],
  child_own: ['child', 'any'],
  sexual_violence: ['sexualViolence', 'police'],
  eating_disorder: ['eatingDisorder', 'ambulance'],
  medical: ['crisis', 'ambulance'],
  overdose: ['poison', 'ambulance'],
  psychosis: ['crisis', 'ambulance'],
  third_party: ['crisis', 'any'],
  work: ['crisis', 'police'],
  talk: ['crisis', 'any'],
  hurting: ['crisis', 'any'],
  youth: ['child', 'any'],
  danger: ['crisis', 'any'],
} as const satisfies Record<string, readonly [Need, Emergency]>

export type Topic = keyof typeof topics

export const isTopic = (name: unknown): name is Topic => typeof name === 'string' && Object.hasOwn(topics, name)

export interface Context {
  /** Where to begin: a topic, `menu`, `pick`, `soft`, `tencheck` or `country`. */
  at: string
  /** `high` or `imminent` where a text was read that way. */
  severity: string
  topic: Topic
  /** Whose numbers stand on the cards; null: not known. */
  country: string | null
  /** Danger has shown: what lies below is over, unless the person says it was read wrong. */
  ended: boolean
  /** How long no message was to be begun before help came, epoch ms. */
  quietWas: number
}

type About = { readonly context: Context & Around }

/** Topics after which the exercise may go on. */
export const mayGoOn: readonly Topic[] = ['talk', 'hurting', 'youth']

/** After a card Tend begins nothing for three days; where a partner may read along, nothing until the person asks. */
export const quiet = ({ context: { topic } }: About): Kept => {
  if (mayGoOn.includes(topic)) return {}
  return { quiet: topic === 'ipv' ? { until: untilAsked } : { for: hours(72) } }
}

const choicesOf = ({ topic, country, ended }: Context) => {
  const more = country === null ? ('myCountry' as const) : ('more' as const)
  const goOn = ended ? ('close' as const) : ('goOn' as const)
  switch (topic) {
    case 'talk':
    case 'youth':
      return [more, 'ground', 'words', goOn] as const
    case 'hurting':
      return [more, 'ground', 'words', goOn, 'close'] as const
    case 'ipv':
    case 'hurt':
      return [more, 'phone', 'words', 'okay', 'close'] as const
    case 'psychosis':
      return [more, 'words', 'okay', 'close'] as const
    default:
      return [more, 'ground', 'words', 'okay', 'close'] as const
  }
}

/** What one can stay for. */
type Staying = ReturnType<typeof choicesOf>[number]

/** Five buttons fit below a card. */
const mostOnCard = 5

/** What one can stay for on a card; where there is a team to tell, something else waits behind "more". */
function onCard(context: Context & Around) {
  const [more, ...rest]: readonly [Staying, ...Staying[]] = choicesOf(context)
  if (!context.team) return [more, ...rest]
  const waiting = rest.includes('ground') ? 'ground' : 'words'
  const kept = rest.length + 2 > mostOnCard ? rest.filter((choice) => choice !== waiting) : rest
  return [more, 'moderator' as const, ...kept]
}

const valuesOf = ({ topic, country, person }: Context & Around, named: boolean) => {
  const [need, who] = topics[topic]
  const lines = linesFor(country, person.language)
  return { line: lines.row(need) ?? 'none', emergency: lines.emergency(who, named) }
}

/** A card: one line, and whom to call. Typed words are answered once by saying that a bot cannot. */
export const card = ({ context }: About) => ({
  offer: onCard(context),
  anything: 'typed' as const,
  values: valuesOf(context, false),
})

/** The same after typed words, so that the next ones are no answer any more. */
export const cardAgain = ({ context }: About) => ({ offer: onCard(context), values: valuesOf(context, false) })

/** What was asked for after the card, and everything else to stay for. */
export const after =
  (shown: 'ground' | 'words' | 'phone') =>
  ({ context }: About) => ({ offer: choicesOf(context).filter((choice) => choice !== shown) })

/** What the team would be told, word for word, before anything is sent. */
export const askTeam = ({ context: { team } }: About) => ({ values: { team: team?.name ?? '', name: ownName } })

/** The team was told; the line stays, in case nobody answers. */
export const teamTold = ({ context }: About) => ({
  offer: choicesOf(context),
  values: { line: valuesOf(context, false).line },
})

export const moreLines = ({ context }: About) => ({
  offer: choicesOf(context).map((choice) => (choice === 'more' ? ('anotherCountry' as const) : choice)),
  values: { lines: linesFor(context.country, context.person.language).more(topics[context.topic][0]) },
})

/** Imminent: the number with its country, and nothing beside it. */
export const now = ({ context }: About) => ({
  offer: ['moreHelp', 'close'] as const,
  anything: 'typed' as const,
  values: valuesOf(context, true),
})

export const nowAgain = ({ context }: About) => ({
  offer: ['moreHelp', 'close'] as const,
  values: { emergency: valuesOf(context, true).emergency },
})

/** A question on the way to a card, with whom to call while it waits. */
export const asking = ({ context }: About) => ({
  values: { emergency: linesFor(context.country, context.person.language).emergency('any', true) },
})

const kinds = [
  'talk',
  'danger',
  'myself',
  'someoneElse',
  'scared',
  'work',
  'hurtOthers',
  'child',
  'medical',
  'howTo',
  'report',
] as const

/** Where harm can be told of. */
export const report = ({ context: { contact } }: About) => ({
  known: contact === null ? 'no' : 'yes',
  contact: contact ?? '',
})

/** After an imminent card the menu also takes back what was read wrong; a medical one is not taken back. */
export const menu = (about: About) => {
  const { ended, topic } = about.context
  const wrong = ended && topic !== 'medical' && topic !== 'overdose' ? (['wrong'] as const) : []
  return { ...asking(about), offer: [...kinds, ...wrong, 'leave'] as const }
}
