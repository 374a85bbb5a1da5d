/** The door for platforms: the contract an adapter keeps and every word it needs. */
import type { Address, Form, Incoming, Outgoing, SentRef } from './message.ts'

export type { Act, Address, Choice, Form, Hints, Incoming, Outgoing, Scale, SentRef } from './message.ts'
export { Refused } from './message.ts'
export type { Clock } from './time.ts'

/** What an adapter may ask of the engine. */
export interface Receiver {
  /**
   * Hands in one act. Resolves when it is saved, so that the platform may forget it; rejects when it could not be saved,
   * so that the platform delivers it again. Answers come later, through {@link Adapter.send}.
   */
  receive(incoming: Incoming): Promise<void>
  /** The form behind a "write" button (its {@link Form.id}), or undefined when that step is over. */
  form(from: Address, id: string): Promise<Form | undefined>
}

/** One platform. An adapter knows no conversation and keeps no state of one. */
export interface Adapter {
  /** The first part of every {@link Address} of this platform. */
  readonly name: string
  /** Connects and begins to hand in acts. Rejects with a sentence when the platform cannot be reached. */
  start(receiver: Receiver): Promise<void>
  /** Sends one message; a repeated id is the same message again. Throws {@link Refused} when the platform says no. */
  send(outgoing: Outgoing): Promise<SentRef>
  /** Stops handing in acts and lets go of everything it holds. */
  stop(): Promise<void>
}
