/** What Tend keeps about a person, with their consent, and what a conversation may know of it. */
import { z } from 'zod'

/** Someone or something that feels safe. `tender`: safe and missed, never used to calm down. */
export const friend = z.strictObject({
  id: z.string(),
  /** A nickname the person chose, at most 40 characters. */
  label: z.string(),
  type: z.enum(['person', 'pet', 'place', 'faith', 'character', 'self', 'other']),
  tender: z.boolean(),
})
export type Friend = z.infer<typeof friend>

/** How many days numbers can be kept: 0 keeps none. */
export const ratingsDays = [0, 30, 90, 365] as const
export type RatingsDays = (typeof ratingsDays)[number]

/** How many days a finished run is kept. */
export const runsDays = 90

/** A before/after pair the person chose to save. `day` counts days since 1970 in UTC, so that no minute is kept. */
const rating = z.strictObject({
  day: z.int(),
  flow: z.string(),
  before: z.int(),
  after: z.int(),
  exercise: z.string().nullable(),
})

/** What Tend begins by itself, at a time the person chose. */
const plan = z.strictObject({
  /** Which conversation. */
  flow: z.string(),
  /** 0: Sunday … 6: Saturday. */
  days: z.array(z.int().min(0).max(6)),
  /** Minutes since midnight in the person's zone. */
  minute: z.int(),
  /** When it comes next, epoch ms. */
  dueAt: z.number(),
  /** How many came in a row to which nothing was said. */
  unanswered: z.int(),
  /** How many in a row left somebody cold: 0 or 1 of 10. */
  cold: z.int(),
  /** Which prompts were used last, so that none comes again soon. */
  used: z.array(z.string()),
  /** Which ones they do not want again. */
  never: z.array(z.string()),
})

export type Plan = z.infer<typeof plan>

/** What is known of somebody's check-ins with another person; never a word of them. */
const pairing = z.strictObject({
  /** The conversation both write to; null: there is none. */
  room: z.string().nullable(),
  /** How far they are: what they share is not set, is set, can be opened by both, is opened by them; or they left. */
  stage: z.enum(['answering', 'ready', 'openable', 'opened', 'left']),
  /** When it closes, epoch ms. */
  closesAt: z.number(),
  /** When they last made a code, epoch ms; 0: not lately. */
  codeAt: z.number(),
  /** Meetings that closed with nothing shown. */
  closed: z.array(z.strictObject({ meeting: z.string(), at: z.number() })),
  /** They want none of these. */
  isBlocked: z.boolean(),
})
export type Pairing = z.infer<typeof pairing>

export const person = z.strictObject({
  /** A language Tend speaks, `en`. */
  language: z.string(),
  /** ISO 3166 country for help lines, `DE`. */
  country: z.string().nullable(),
  /** IANA zone, `Europe/Berlin`. */
  zone: z.string().nullable(),
  /** Which length they chose last: 2 or 10 minutes. */
  minutes: z.union([z.literal(2), z.literal(10)]).nullable(),
  consent: z
    .strictObject({
      /** The version of the consent text they agreed to. */
      version: z.int(),
      at: z.number(),
      /** Separate yes to keeping 0–10 numbers, and to keeping a circle. */
      numbers: z.boolean(),
      circle: z.boolean(),
    })
    .nullable(),
  circle: z.array(friend),
  ratings: z.array(rating),
  /** How many days a rating is kept, as they chose. */
  ratingsDays: z.literal(ratingsDays).default(90),
  /** Days on which a flow was finished: a count, no content. Only with consent, {@link runsDays} at most. */
  runs: z.array(z.strictObject({ day: z.int(), flow: z.string() })),
  /** No message that Tend begins until then, epoch ms; 0: no freeze. {@link untilAsked}: until the person asks for one. */
  quietUntil: z.number(),
  /** With consent only; null: Tend begins nothing but what was asked for. */
  plan: plan.nullable().default(null),
  /** Check-ins with another person; null: there were none lately. */
  pairing: pairing.nullable().default(null),
  /** When small moments were last offered after a good close, epoch ms; 0: not in the last month. */
  momentsOfferedAt: z.number().default(0),
})
export type Person = z.infer<typeof person>

/** For `quietUntil`: Tend begins nothing until the person asks. It looks the same whether they wished so or a card did. */
export const untilAsked = Number.MAX_SAFE_INTEGER

/** Somebody Tend has not met. */
export const stranger = (language: string, zone: string | null): Person => ({
  language,
  country: null,
  zone,
  minutes: null,
  consent: null,
  circle: [],
  ratings: [],
  ratingsDays: 90,
  runs: [],
  quietUntil: 0,
  plan: null,
  pairing: null,
  momentsOfferedAt: 0,
})
