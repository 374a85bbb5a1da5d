/** The house out of its parts, for `main.ts` and for tests: conversations, words, screen and setting. */
import type { Setting } from './content.ts'
import type { House } from './house.ts'
import type { Screen } from './safety/screen.ts'

/** Everything the conversations bring along. */
export type Furnishing = Pick<House, 'flows' | 'roles' | 'commands' | 'consentVersion'> & {
  readonly house: House['languages']
}

export const assemble = (
  { flows, roles, commands, consentVersion, house }: Furnishing,
  setting: Setting,
  screen: Screen,
  /** Which of the optional conversations are wanted; all of them where nothing is said. */
  wanted?: readonly string[],
): House => ({
  setting,
  flows: Object.fromEntries(
    Object.entries(flows).filter(([name, { optional }]) => !optional || (wanted?.includes(name) ?? true)),
  ),
  roles,
  commands,
  consentVersion,
  languages: house,
  screen,
  team: null,
  contact: null,
  isOff: () => false,
})
