/** What the page needs of the house around it: its clock, restart, profile, charts and log. `main.ts` gives it. */
import type { Address } from '#adapter'

/** A statechart, plain enough to be drawn. */
export interface Chart {
  /** `id` is dotted, as in `onBreak.asked`; `parent` is the id of the state around it, null at the top. */
  readonly states: readonly { readonly id: string; readonly parent: string | null; readonly final: boolean }[]
  /** `label` is the event that leads along, as in `rated` or `after minute`. */
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly label: string }[]
}

/** Where somebody stands: the running flow and the dotted ids of all its current states. */
export interface Where {
  readonly flow: string
  readonly states: readonly string[]
}

/** The two houses Tend can be: a support server or a team at work. */
export type Profile = 'community' | 'workplace'

/** The levers of the preview. Everything here works on the real engine, nothing is pretended. */
export interface Workbench {
  /** Tend's clock, epoch ms. */
  now(): number
  /** Moves Tend's clock on by `ms`; resolves when everything due by then has been handed out. */
  advance(ms: number): void | Promise<void>
  /** The process dies in the middle of what it does, and comes back. */
  restart(): Promise<void>
  setting(): { readonly profile: Profile }
  /** The house is built anew with other words; conversations that run go on. */
  setProfile(profile: Profile): Promise<void>
  /** What Tend speaks, as in `{ tag: 'es', name: 'Español' }`. A person changes theirs with the command `language`. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[]
  /** Null when nothing runs for this person. */
  where(from: Address): Promise<Where | null>
  /** Undefined when there is no such flow. */
  chart(flow: string): Chart | undefined
}

/** What went wrong, for the log of the house; never a person's words. */
export type Log = (event: 'web.actNotSaved' | 'web.benchFailed', details: { readonly error: string }) => void
