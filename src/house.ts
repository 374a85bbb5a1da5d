/** What the engine is given to run with: the conversations, Tend's own lines, the setting. It speaks no word of its own. */
import type { Setting } from './content.ts'
import type { Input } from './effect.ts'
import type { Flow } from './flow.ts'
import type { HouseLanguage } from './language.ts'
import type { Screen } from './safety/screen.ts'
import type { Team } from './team.ts'

export interface House {
  readonly setting: Setting
  readonly flows: Readonly<Record<string, Flow>>
  /** Which conversation has which office. */
  readonly roles: Readonly<Record<'welcome' | 'menu' | 'help' | 'data' | 'comeBack', string>> & {
    /** What somebody sees of an exercise in a channel. */
    readonly seat?: string
  }
  /** The version of the consent text. Whoever agreed to an older one is asked again before anything of theirs is used. */
  readonly consentVersion: number
  /** A platform's command → a conversation, where they differ: `moment` → `daily`. */
  readonly commands: Readonly<Record<string, string>>
  readonly languages: Readonly<{ en: HouseLanguage } & Record<string, HouseLanguage>>
  readonly screen: Screen
  /** Who can be told that somebody wants to talk; null: nobody. Never at work. */
  readonly team: Team | null
  /** Where people reach those who run Tend, to tell of harm it did: an address on the web or of e-mail. */
  readonly contact: string | null
  /** Platforms on which nothing is shown to a channel without the name of whoever wrote it. */
  readonly signedOnly: readonly string[]
  /** Whether an operator has switched it off: a conversation, a platform, or `unasked`, which is what Tend begins itself. */
  /** A page of an exercise as it would go with made-up people. */
  readonly rehearse: (house: House, input: Input, language: string, page: number) => string
  readonly isOff: (name: string) => boolean
}
