/** The door for platforms: the contract an adapter keeps and every word it needs. */
import type { Address, Form, Incoming, Outgoing, SentRef } from './message.ts'

export { inTime } from './acknowledge.ts'
export { type ErrorCode, TendError } from './errors.ts'
export type {
  Act,
  Address,
  Choice,
  Command,
  Form,
  Hints,
  Incoming,
  Outgoing,
  Place,
  RefusalReason,
  Scale,
  SentRef,
  TextFile,
} from './message.ts'
export { Refused, withNames } from './message.ts'
export type { Report } from './report.ts'
export type { Safe } from './store/safe.ts'
export { type Clock, days, hours, minutes, seconds } from './time.ts'

/** What an adapter may ask of the engine. */
export interface Receiver {
  /**
   * Hands in one act. Resolves when it is saved, so that the platform may forget it; rejects when it could not be saved,
   * so that the platform delivers it again. Answers come later, through {@link Adapter.send}.
   */
  receive(incoming: Incoming): Promise<void>
  /**
   * The form behind a "write" button (its {@link Form.id}), or undefined when that step is over.
   * @param seat theirs in the channel where they tapped it, if it was one
   */
  form(from: Address, id: string, seat?: Address): Promise<Form | undefined>
  /** People of a platform who are in the middle of something, for an adapter that was away and can look up what they said. */
  waiting(platform: string): Promise<readonly Waiting[]>
  /**
   * A workspace left (`'left'`) or came back (`'back'`): `platform:workspace`. What belongs to its people is removed
   * seven days after it left, unless it comes back before.
   */
  workspace(name: string, what: 'left' | 'back'): Promise<void>
}

/** Somebody who may have written while nobody listened. */
export interface Waiting {
  readonly address: Address
  /** As in {@link Hints.reach}. */
  readonly reach: string
  /** When Tend last heard of them or wrote to them, epoch ms. */
  readonly touchedAt: number
}

/** How a platform is doing, for the health page. */
export interface Pulse {
  readonly connected: boolean
  /** When the platform was last heard of, epoch ms; null: not yet. */
  readonly heardAt: number | null
}

/** One platform. An adapter knows no conversation and keeps no state of one. */
export interface Adapter {
  /** The first part of every {@link Address} of this platform. */
  readonly name: string
  /** Connects and begins to hand in acts. Rejects with a sentence when the platform cannot be reached. */
  start(receiver: Receiver): Promise<void>
  /** Sends one message; a repeated id is the same message again. Throws {@link Refused} when the platform says no. */
  send(outgoing: Outgoing): Promise<SentRef>
  /** Whether it is connected, and since when it is silent. */
  pulse(): Pulse
  /** Stops handing in acts and lets go of everything it holds. */
  stop(): Promise<void>
}
