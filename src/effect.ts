/** What a machine may ask for. Effects come out of xstate's `transition()` as data; nothing here does anything. */
import type { Friend, Pairing, Person } from './person.ts'

/** Something to fill into a message. What a person typed travels only as a reference, so that no store ever sees it. */
export type Value =
  | string
  | number
  /** The typed words kept under this name in the conversation's working memory. */
  | { readonly held: string }
  /** The labels of these choices of this message, joined as a list in the person's language. */
  | { readonly chosen: readonly [message: string, choices: readonly string[]] }
  /** The words held under this name until they are shown: see {@link Hold}. */
  | { readonly item: string }
  /** The same as `chosen`, of choices whose names are held under this name, with commas between them. */
  | { readonly chosenIn: readonly [message: string, item: string] }
  /** A kept friend's label, by id. */
  | { readonly friend: string }
  /** The person's own name, which only the platform knows. */
  | { readonly person: true }
  /** An instant this many ms from now; said as a time of day, or as a length where the zone is unknown. */
  | { readonly fromNow: number }
  /** The name of somebody else, by the address of their seat; only the platform knows it. */
  | { readonly named: string }
  /** Words held under these names, one line each, with the seat of whose they are where that is shown. */
  | { readonly listed: readonly (readonly [item: string, by: string | null])[] }
  /** A page of an exercise as it would go with people who are made up: what it begins with, and which page. */
  | { readonly rehearsal: Input; readonly page: number }
  /** An instant, epoch ms. */
  | { readonly at: number }
  /** An instant, epoch ms: what `at` and `fromNow` become when the turn is taken. */
  | { readonly moment: number; readonly in: number }

export type Values = Readonly<Record<string, Value>>

/** What a message asks for, besides its words. */
export interface Asked {
  /** Which of the message's choices to offer, in this order; null: all of them as written. */
  readonly offer: readonly string[] | null
  /** How many choices may be picked; 1 to 1 is an ordinary question and comes as an event named after the choice. */
  readonly picks: readonly [min: number, max: number]
  /** A 0–10 rating. `upset`: 9 or 10 is answered by a safety check before the flow hears of it. */
  readonly scale: 'upset' | 'plain' | null
  /** A short typed text of at most this many characters; 0: none is wanted. */
  readonly text: number
  /** A time of day or a length, at most this many ms away; 0: none is wanted. */
  readonly when: number
  /** Typed words count as this choice, unread and unkept; null: they do not. */
  readonly anything: string | null
  /** Kept friends to offer as choices, by id. */
  readonly friends: readonly string[]
}

/** One message, by key. */
export interface Said {
  readonly key: string
  readonly values: Values
  /** Null: a message that asks nothing. */
  readonly asks: Asked | null
  /** Whether everything that is kept of the person comes with it, as files. */
  readonly file?: boolean | undefined
  /** In a channel: what the message is called, to take its place with the next one of that name. */
  readonly as?: string | undefined
}

/** What to remember about the person. The engine keeps it only as far as their consent goes. */
export type Kept = Partial<Pick<Person, 'language' | 'country' | 'zone' | 'minutes' | 'ratingsDays'>> & {
  readonly consent?: { readonly version: number; readonly numbers: boolean; readonly circle: boolean } | null
  readonly rating?: { readonly before: number; readonly after: number; readonly exercise: string | null }
  /** `label` names the working-memory entry that holds the typed nickname. */
  readonly friend?: {
    readonly label: { readonly held: string } | string
    readonly type: Friend['type']
    readonly tender: boolean
  }
  /** This run was finished. */
  readonly run?: true
  /** From now on this conversation begins by itself on these days at this minute of the day; null: no more. */
  readonly plan?: { readonly days: readonly number[]; readonly minute: number } | null
  /** What came of a planned moment: it was answered, by which prompt, how it felt, whether that prompt may come again. */
  readonly moment?: { readonly prompt?: string; readonly cold?: boolean; readonly never?: boolean }
  /** What becomes of a check-in with another person. `room: null`: it is over. */
  readonly pairing?: Partial<Pick<Pairing, 'room' | 'stage' | 'closesAt' | 'isBlocked'>> & {
    readonly madeCode?: true
    /** The mark of a meeting that closed with nothing shown. */
    readonly unshown?: string
  }
  /** Small moments were offered after a good close: not again for a month. */
  readonly offered?: true
  /** No message that Tend begins: `for` so many ms from now, or `until` an instant (epoch ms). */
  readonly quiet?: { readonly for: number } | { readonly until: number }
}

/** What to drop: a part of what is kept, one friend by id, or all of it with the record itself. */
export type Forgotten = 'ratings' | 'runs' | 'circle' | 'consent' | 'everything' | { readonly friend: string }

/** How the conversation below goes on when this one ends. */
export type Resumption =
  /** Ask its question again. This is what happens when nothing is said. */
  | 'ask'
  /** Hand it the answer that was held back by a safety check. */
  | 'deliver'
  | 'restart'
  /** End it too, and cancel everything it planned. */
  | 'drop'

/** Typed words that outlive this process: encrypted in the record, until they are shown or their time is over. */
export interface Hold {
  /** What they are called from now on. */
  readonly item: string
  /** What was typed; or names of choices, with commas between them. */
  readonly words: { readonly held: string } | string
  /** For how long at most, ms. */
  readonly for: number
}

/** Mail to another conversation. It carries closed words and numbers, and the held words named in `items`. */
export interface Mail {
  /** A conversation's id, or the typed code that leads to it. */
  readonly to: string | { readonly code: { readonly held: string } }
  readonly event: { readonly type: string; readonly [detail: string]: string | number | boolean }
  readonly items?: readonly string[]
}

/** Begins another conversation. It is told by whom in `with.from`. */
export interface Opening {
  /** Its id; or a new code is made for it, and held under this name; or it is that of the channel this seat is in. */
  readonly id: string | { readonly newCode: string; readonly for: number } | 'channel'
  readonly flow: string
  readonly with: Input
  readonly items?: readonly string[]
}

export type Effect =
  | { readonly type: 'say'; readonly params: Said }
  | { readonly type: 'tell'; readonly params: Mail | readonly Mail[] }
  | { readonly type: 'open'; readonly params: Opening }
  | { readonly type: 'hold'; readonly params: Hold }
  /** Drops held words by name; all of those that came from a conversation where the name ends in a dot. */
  | { readonly type: 'drop'; readonly params: { readonly items: readonly string[] } }
  | { readonly type: 'keep'; readonly params: Kept }
  | { readonly type: 'forget'; readonly params: { readonly what: Forgotten } }
  /** Tells the team, in the words the person has just agreed to, that they want to talk. */
  | { readonly type: 'callTeam' }
  | { readonly type: 'handOver'; readonly params: { readonly to: string; readonly with: Input } }
  | { readonly type: 'turnAside'; readonly params: { readonly to: string; readonly with: Input } }
  | { readonly type: 'resume'; readonly params: { readonly below: Resumption } }

/** What one conversation hands to another as it begins: plain facts, never typed words. */
export type Input = Readonly<Record<string, string | number | boolean>>
