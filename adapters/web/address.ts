/** Takes the addresses of the page apart and puts them together: `web:local:dm:ana`, `web:local:channel:ben`. */
import type { Address } from '#adapter'

/** A private chat, or the channel all people of the page share. */
export type Place = 'dm' | 'channel'

const names = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,23}$/u

/** Whether this can be somebody's name: 1 to 24 letters, digits, `-` or `_`. */
export const isName = (value: unknown): value is string => typeof value === 'string' && names.test(value)

export const isPlace = (value: unknown): value is Place => value === 'dm' || value === 'channel'

export const addressOf = (place: Place, name: string): Address => `web:local:${place}:${name}`

/** What is said to this address, everybody in the channel reads. */
export const everybody: Address = 'web:local:everybody:channel'

/** Who may run exercises in the channel: the page has no accounts, so it is whoever is called so. */
export const moderators: readonly string[] = ['moderator', 'mod']

/** The place and the person ('' for everybody in the channel), or undefined when the address is none of this page's. */
export const seatOf = (address: string): { place: Place; name: string } | undefined => {
  const [platform, workspace, place, name, ...rest] = address.split(':')
  if (address === everybody) return { place: 'channel', name: '' }
  if (platform !== 'web' || workspace !== 'local' || rest.length > 0) return undefined
  return isPlace(place) && isName(name) ? { place, name } : undefined
}
