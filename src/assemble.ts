/** The house out of its parts, for `main.ts` and for tests: conversations, words, screen and setting. */

import type { Cast } from './cast.ts'
import type { Setting } from './content.ts'
import type { House } from './house.ts'
import { rehearse } from './rehearsal.ts'
import type { Screen } from './safety/screen.ts'

/** Everything the conversations bring along. */
export type Furnishing = Pick<House, 'flows' | 'roles' | 'commands' | 'consentVersion'> & {
  /** Who plays when a moderator tries an exercise out. */
  readonly cast: Cast
  readonly house: House['languages']
}

export const assemble = (
  { flows, roles, commands, consentVersion, house, cast }: Furnishing,
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
  signedOnly: ['discord'],
  rehearse: (house, input, language, page) => rehearse(house, cast, input, language, page),
  isOff: () => false,
})
