/** What an act answers: the question that waits and a tap or a text become the event its machine knows. Pure. */
import type { Asked, Said } from './effect.ts'
import type { House } from './house.ts'
import { type Offered, offeredBy } from './lookup.ts'
import type { TimeReader } from './moment.ts'
import type { Person } from './person.ts'
import type { Frame } from './record.ts'
import type { MachineEvent } from './step.ts'
import { choiceIn, numberIn } from './understand.ts'

/** Why a text is no answer, where Tend can say so. */
export type Unread = 'missed' | 'tooLong' | 'useForm'

const eventOf = (name: string): MachineEvent =>
  name.startsWith('friend-') ? { type: 'friend', id: name.slice('friend-'.length) } : { type: name }

/** A tap on a choice of this question; undefined when it is not on offer. */
export function tapped(
  house: House,
  frame: Frame,
  person: Person,
  choice: string,
  picks: readonly string[],
): MachineEvent | undefined {
  const asks = frame.asked?.asks as Asked | null | undefined
  if (!asks) return undefined
  const offered = offeredBy(house, frame.flow, frame.asked as Said, person)
  if (asks.picks[1] > 1) return picked(asks, offered, picks.length > 0 ? picks : [choice])
  if (offered.some(({ name }) => name === choice)) return eventOf(choice)
  const value = /^(?:\d|10)$/.test(choice) ? Number(choice) : undefined
  return asks.scale && value !== undefined ? { type: 'rated', value } : undefined
}

function picked(asks: Asked, offered: readonly Offered[], names: readonly string[]): MachineEvent | undefined {
  const known = [...new Set(names)].filter((name) => offered.some((one) => one.name === name))
  const [min, max] = asks.picks
  return known.length >= min && known.length <= max ? { type: 'picked', choices: known } : undefined
}

/** A text, typed or from a form (`viaForm`), as an answer to the question that waits. */
export function written(
  house: House,
  frame: Frame,
  person: Person,
  text: string,
  viaForm: boolean,
  now: number,
  readTime: TimeReader | undefined,
): MachineEvent | Unread {
  const asks = frame.asked?.asks as Asked | null | undefined
  if (!asks) return 'missed'
  const offered = offeredBy(house, frame.flow, frame.asked as Said, person)
  if (asks.scale) {
    const value = numberIn(house, text)
    if (value !== undefined) return value <= 10 ? { type: 'rated', value } : 'missed'
  }
  if (asks.picks[1] > 1) {
    const names = text
      .split(/[,;&+]|(?<!\p{L})(?:and|y|und|et|e)(?!\p{L})/iu)
      .flatMap((part) => choiceIn(house, part, offered) ?? [])
    return picked(asks, offered, names) ?? 'missed'
  }
  if (asks.when > 0) {
    const at = readTime?.(text, person, now)
    if (at !== undefined && at > now && at - now <= asks.when) return { type: 'timed', in: at - now }
  }
  const choice = viaForm && asks.text > 0 ? undefined : choiceIn(house, text, offered)
  if (choice !== undefined) return eventOf(choice)
  if (asks.text > 0) {
    if (house.setting.profile === 'workplace' && !viaForm) return 'useForm'
    return text.length <= asks.text ? { type: 'wrote', text } : 'tooLong'
  }
  return asks.anything === null ? 'missed' : { type: asks.anything }
}
