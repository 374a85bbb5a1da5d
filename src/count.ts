/** What is counted about a running Tend: closed words and numbers, so that nobody's name, place or text can stand in a count. */
import type { RefusalReason } from './message.ts'

/**
 * How a run of a conversation began or ended. `left`: by a word, a tap or another conversation; `lapsed`: by time. Who
 * has agreed to nothing is forgotten by then, and their run is not counted as lapsed.
 */
export const ways = ['begun', 'finished', 'left', 'lapsed'] as const
export type Way = (typeof ways)[number]

export const severities = ['low', 'high', 'imminent'] as const

/** What a help card is about, so coarsely that it points at nobody: danger to oneself, from others, to others, to the body. */
export const groups = ['self', 'harmed', 'harming', 'body', 'other'] as const

/** What was tapped on a help card. `wrong`: "you got that wrong". */
export const buttons = ['lines', 'phone', 'ground', 'words', 'team', 'wrong', 'goOn', 'close'] as const

/** What a conversation may declare about one of its messages: that it is a help card, or follows a button of one. */
export type Counted =
  | { readonly severity: (typeof severities)[number]; readonly group: (typeof groups)[number] }
  | { readonly button: (typeof buttons)[number] }

/** What made a turn: what a person did, or mail, or a deadline. */
export const kinds = ['text', 'choice', 'form', 'command', 'media', 'edited', 'mail', 'open', 'wake'] as const
export type Kind = (typeof kinds)[number]

export const reasons = ['dm-closed', 'gone', 'rate-limited', 'forbidden', 'invalid', 'failed'] as const
/** Why a message did not arrive. `failed`: the platform gave no reason of ours. */
export type Reason = RefusalReason | 'failed'

/** One thing that happened. `platform` and `flow` are names from lists that are closed at the start; see `metrics.ts`. */
export type Fact =
  | { readonly what: 'turn'; readonly platform: string; readonly kind: Kind }
  | { readonly what: 'sent'; readonly platform: string }
  | { readonly what: 'refused'; readonly platform: string; readonly reason: Reason }
  /** The first message of an answer arrived, this many ms after the act came in. */
  | { readonly what: 'answered'; readonly platform: string; readonly after: number }
  /** A deadline fired, this many ms after it was due. */
  | { readonly what: 'timer'; readonly late: number }
  | { readonly what: 'store-failed' }
  | { readonly what: 'run'; readonly flow: string; readonly way: Way }
  | ({ readonly what: 'help' } & Counted)

/** Counts one thing. Never throws. */
export type Count = (fact: Fact) => void

/** For a Tend that nobody watches. */
export const uncounted: Count = () => {}
