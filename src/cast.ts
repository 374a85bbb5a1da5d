/** Made-up people: who comes to an exercise that a moderator tries out, and what they do there. */
import type { Reading } from './safety/screen.ts'

/** What a made-up person does when they are asked something. */
export type Reaction =
  | { readonly choose: string }
  | { readonly rate: number }
  /** Something written: a choice of the message of samples, by name. `really`: what the engine reads in its place. */
  | { readonly write: string; readonly really?: string; readonly reading?: Reading }

/** Somebody who is made up. */
export interface Player {
  /** A choice of the message of players, by name. */
  readonly name: string
  /** When they tap the call, ms after it was posted. */
  readonly comes: number
  /** What they do at which message, by its key; at others they do nothing. */
  readonly does: Readonly<Record<string, Reaction>>
}

/** Who plays, and in which conversations. */
export interface Cast {
  /** The exercise, and the button of its call that leads in. */
  readonly flow: string
  readonly door: string
  /** The flow and the messages whose choices are the names of players and what they write. */
  readonly words: { readonly flow: string; readonly players: string; readonly samples: string }
  readonly players: readonly Player[]
}
