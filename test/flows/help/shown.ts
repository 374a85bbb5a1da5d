/** What help shows for a place to begin, a country and a language: the real machine and the real words, filled in as the engine does. */
import { IntlMessageFormat } from 'intl-messageformat'
import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import { help } from '../../../flows/help/index.ts'
import { countries } from '../../../flows/help/list.ts'
import { asking, type Words, worded } from '../../../src/content.ts'
import type { Input, Said } from '../../../src/effect.ts'
import { stranger } from '../../../src/person.ts'

import { community } from '../../support/house.ts'

export const languages = Object.keys(community.languages)
export type Language = (typeof languages)[number]

/** Every country of the list, and somebody whose country is unknown. */
export const places: readonly (string | null)[] = [...countries.map(({ code }) => code), null]

export interface Shown {
  readonly key: string
  readonly text: string
  readonly offer: readonly string[]
  readonly snapshot: AnyMachineSnapshot
}

const textOf = (said: Said, language: Language): string => {
  const words: Words = help.words[language] ?? help.words.en
  const message = words[said.key]
  const text = message && worded(asking(message).text, { profile: 'community', touch: 'none' })
  return String(
    new IntlMessageFormat(String(text), language, undefined, { ignoreTag: true }).format(said.values as never),
  )
}

/** The question a step ends with. */
function shown(snapshot: AnyMachineSnapshot, actions: readonly { type: string }[], language: Language): Shown {
  const all = actions.filter(({ type }) => type === 'say') as unknown as { params: Said }[]
  const said = all.at(-1)?.params
  if (!said) return { key: '', text: '', offer: [], snapshot }
  return { key: said.key, text: textOf(said, language), offer: said.asks?.offer ?? [], snapshot }
}

export function begun(input: Input, country: string | null, language: Language): Shown {
  const [snapshot, actions] = initialTransition(help.machine, {
    person: { ...stranger(language, null), country },
    setting: { profile: 'community', touch: 'none' },
    typed: {},
    with: input,
  })
  return shown(snapshot, actions, language)
}

export function chosen({ snapshot }: Shown, choice: string, language: Language): Shown {
  const [next, actions] = transition(help.machine, snapshot, { type: choice })
  return shown(next, actions, language)
}

/** All places to begin that are about something. */
export const topics = [
  ...['suicide_passive', 'suicide_active', 'suicide_plan', 'self_harm', 'harm_others', 'ipv', 'hurt', 'ipvp'],
  ...['child_minor', 'child_adult', 'child_own', 'sexual_violence', 'eating_disorder', 'medical', 'overdose'],
  ...['psychosis', 'third_party', 'work', 'talk', 'hurting', 'youth', 'danger'],
] as const
