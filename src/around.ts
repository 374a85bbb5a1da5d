/** What a conversation is told of the world before each of its turns, and what of its memory is therefore not stored. */
import { type Draft, isOff } from './draft.ts'
import type { Around, Start } from './flow.ts'
import { platformOf } from './identity.ts'
import { known, offersMoments } from './keeping.ts'
import type { Address } from './message.ts'
import { localTime } from './plan.ts'
import { lives } from './privacy/lives.ts'
import type { Frame } from './record.ts'
import { betweenCalls, type TeamNow } from './team.ts'
import { days } from './time.ts'

/** What a run of a conversation may know of the person, the setting and the hour. */
export function around(draft: Draft, { flow, run }: Pick<Frame, 'flow' | 'run'>): Around {
  const { house, record, now } = draft
  const { person } = record
  return {
    person: flow === house.roles.data ? person : known(person, house.consentVersion),
    setting: house.setting,
    team: teamNow(draft),
    contact: house.contact,
    channel: record.channel?.id ?? null,
    mayModerate: draft.mayModerate,
    mayPost: draft.mayPost,
    mayBeUnsigned: record.address !== '' && !house.signedOnly.includes(platformOf(record.address as Address)),
    posts: Object.keys(record.posts),
    here: Object.values(house.flows).flatMap(({ name, profiles }) =>
      profiles.includes(house.setting.profile) ? [name] : [],
    ),
    now,
    today: Math.floor(now / days(1)),
    hour: person.zone === null ? null : Math.floor(localTime(now, person.zone)[1] / 60),
    isShaken: record.shakenAt > 0 && now - record.shakenAt < lives.step,
    offersMoments: !isOff(draft, house.commands['moment'] ?? '') && offersMoments(person, now, house.consentVersion),
    items: record.items.map(({ name }) => name),
    typed: draft.typed[run] ?? {},
  }
}

/** The team, where it is on the person's own platform and was not told of them just now. */
function teamNow({ house: { team }, record, now }: Draft): TeamNow | null {
  if (!team || platformOf(team.address) !== platformOf(record.address as Address)) return null
  if (now - record.calledTeamAt < betweenCalls) return null
  return { name: team.name, onDuty: team.isOnDuty(now) }
}

/** What is filled in again before each turn, and therefore stored with no run. */
const names: Readonly<Record<keyof Start, true>> = {
  person: true,
  setting: true,
  team: true,
  contact: true,
  channel: true,
  mayModerate: true,
  mayPost: true,
  mayBeUnsigned: true,
  posts: true,
  here: true,
  now: true,
  today: true,
  hour: true,
  isShaken: true,
  offersMoments: true,
  items: true,
  typed: true,
  with: true,
}
export const filledIn: ReadonlySet<string> = new Set(Object.keys(names))
