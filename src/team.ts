/** The people of a server who listen to whoever wants to talk: what they are called, where they are told, when they are there. */
import type { Address } from './message.ts'
import { lives } from './privacy/lives.ts'

export interface Team {
  /** As it stands in a sentence: `the listeners`. */
  readonly name: string
  /** The channel in which they are told. */
  readonly address: Address
  /** Whether somebody is there, by their own hours. */
  isOnDuty(now: number): boolean
}

/** What a conversation may know of the team; null where there is none to tell, or it has been told just now. */
export interface TeamNow {
  readonly name: string
  readonly onDuty: boolean
}

/** How long after the team was told of somebody it can be told again. */
export const betweenCalls = lives.teamCall
