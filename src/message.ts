/** What people do and what Tend says, in words that no platform owns. */

/**
 * Where somebody can be reached: `platform:workspace:place:person`, as in `discord:@me:D42:U7` or `web:local:dm:ana`.
 * Only the adapter that named it takes it apart; the engine compares it and keeps it.
 */
export type Address = `${string}:${string}:${string}:${string}`

/** What an adapter knows about a person without asking: an IANA zone and a language tag, or nothing. */
export interface Hints {
  readonly language?: string
  readonly zone?: string
  /** The adapter's own note of how to reach them later, such as a channel's id. It comes back as {@link Outgoing.reach}. */
  readonly reach?: string
}

/** A thing that came without text Tend could read. */
export type Media = 'picture' | 'sticker' | 'voice' | 'file'

/** What a person did. */
export type Act =
  | { readonly kind: 'text'; readonly text: string }
  /** A tapped button or list. `choice` is the id from {@link Choice}; `picks` are the choice ids of a several-of-list. */
  | { readonly kind: 'choice'; readonly choice: string; readonly picks?: readonly string[] }
  /** A form that was sent. `form` is the id of the {@link Form}. */
  | { readonly kind: 'form'; readonly form: string; readonly fields: Readonly<Record<string, string>> }
  /** A command of the platform such as `/calm`; `argument` is what stood behind it, often ''. */
  | { readonly kind: 'command'; readonly command: string; readonly argument: string }
  | { readonly kind: 'media'; readonly media: Media }
  | { readonly kind: 'edited' }

/** One act of one person. */
export interface Incoming {
  /** Stable across redeliveries of the same act, and unlike any other act's. At most 200 characters. */
  readonly id: string
  readonly from: Address
  /** When it happened, epoch ms, by the platform's clock. */
  readonly at: number
  readonly hints: Hints
  /** The channel it happened in; left out: between the person and Tend alone. */
  readonly place?: Place
  readonly act: Act
}

/** A channel where others are. */
export interface Place {
  /** What is said to this address, everybody there reads: `discord:4177:channel:1271`. */
  readonly channel: Address
  /** The person in it: what is said to this address, only they see, and in the channel: `discord:4177:1271:8035`. */
  readonly seat: Address
  /** Whether they may run exercises there, as the platform says at this moment. */
  readonly mayModerate: boolean
  /** Whether Tend may write there, as far as the platform says so with the act; false is certain, true is not. */
  readonly mayPost: boolean
}

/** Something to tap. */
export interface Choice {
  /** `v1:<conversation>:<step>:<choice>`, at most 100 characters. It is an address, not a secret, and is never trusted. */
  readonly id: string
  /** At most 75 characters, unique on its message. */
  readonly label: string
}

/** A rating; every step of it is a {@link Choice} whose label is the number. */
export interface Scale {
  readonly low: string
  readonly high: string
  readonly steps: readonly Choice[]
}

/** One short text to write in a form (a modal), behind a button. */
export interface Form {
  readonly id: string
  /** The button that opens it. */
  readonly open: string
  readonly title: string
  readonly submit: string
  readonly fields: readonly { readonly name: string; readonly label: string; readonly max: number }[]
}

/** A short text to keep, as a file: `{ name: 'my-data.json', text: '{…}' }`. */
export interface TextFile {
  /** Lower-case Latin letters, digits, hyphens and one dot. */
  readonly name: string
  readonly text: string
}

/** What Tend says. Everything a platform needs to draw it, nothing that belongs to one platform. */
export interface Outgoing {
  /** The same on every attempt to send this message. At most 25 characters, fit for a Discord nonce. */
  readonly id: string
  /** Which message this is, `calm.howUpset`: for tests, counts and operators, never shown. */
  readonly name: string
  readonly to: Address
  /** What {@link Hints.reach} said last, or null. */
  readonly reach: string | null
  /** The language of its words, `en`. */
  readonly language: string
  /** At most 1,000 characters; complete and readable without anything below it. */
  readonly text: string
  /** Instants named in `text`, for platforms that can show them in the reader's own zone. */
  readonly moments: readonly { readonly at: number; readonly words: string }[]
  /** Buttons in their order, or the entries of a list when there are more than five. */
  readonly choices: readonly Choice[]
  /** How many of `choices` may be picked at once; 1 to 1 is an ordinary question. */
  readonly picks: { readonly min: number; readonly max: number }
  readonly scale: Scale | null
  readonly form: Form | null
  /** For the person's eyes only: a platform whose chats others can export shows them where they leave no trace. Often empty. */
  readonly files: readonly TextFile[]
  /** Skip, Back, Help, Stop: small, and the same everywhere. Empty where nothing is asked. */
  readonly controls: readonly Choice[]
  readonly privacy: 'dm' | 'ephemeral' | 'public'
  /** Whose names the platform shows where `text` holds a {@link nameMark}, in their order. */
  readonly about: readonly Address[]
  /** The message this one takes the place of, where the platform can do that; null: it is a new one. */
  readonly replaces: SentRef | null
  /** Messages to take away with this one, as far as the platform lets us. */
  readonly erases: readonly SentRef[]
}

/** Stands in a text where a platform shows somebody's name: Tend itself knows none. */
export const nameMark = '\uFFFC'

/** A text with the names of those it is about, as the platform writes them. */
export function withNames(text: string, about: readonly Address[], nameOf: (address: Address) => string): string {
  let n = 0
  return text.replaceAll(nameMark, () => {
    const address = about[n++]
    return address === undefined ? '' : nameOf(address)
  })
}

/** A conversation or a word that a platform can offer by name: `/calm`, an entry of its menu, a button of its home. */
export interface Command {
  /** What {@link Act} `command` holds: lower case, no slash. */
  readonly name: string
  /** What may follow it, of which one must: languages after `/language`. Empty: nothing follows. */
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** It is for channels where others are, and offered nowhere else; left out: everywhere. */
  readonly place?: 'seat'
  /** Language tag → its name there and what it does, at most 32 and 100 characters. English is always among them. */
  readonly words: Readonly<Record<string, { readonly name: string; readonly does: string }>>
}

/** The platform's own name for a message that was sent, made and read by its adapter only. */
export type SentRef = string

/** Why a platform did not take a message. */
export type RefusalReason = 'dm-closed' | 'gone' | 'rate-limited' | 'forbidden' | 'invalid'

/** A platform's no, as data: the outbox decides what to do about it. */
export class Refused extends Error {
  readonly reason: RefusalReason
  /** How long the platform asks us to wait, in ms; 0 when it does not say. */
  readonly retryAfterMs: number

  constructor(reason: RefusalReason, retryAfterMs = 0) {
    super(`The platform refused a message: ${reason}.`)
    this.name = 'Refused'
    this.reason = reason
    this.retryAfterMs = retryAfterMs
  }
}
