/** Takes the addresses of the page apart and puts them together: `web:local:dm:ana`, `web:local:channel:ben`. */
import type { Address } from '#adapter'

/** A private chat, or the channel all people of the page share. */
export type Place = 'dm' | 'channel'

const names = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,23}$/u

/** Whether this can be somebody's name: 1 to 24 letters, digits, `-` or `_`. */
export const isName = (value: unknown): value is string => typeof value === 'string' && names.test(value)

export const isPlace = (value: unknown): value is Place => value === 'dm' || value === 'channel'

export const addressOf = (place: Place, name: string): Address => `web:local:${place}:${name}`

/** The place and the person, or undefined when the address is none of this page's. */
export const seatOf = (address: string): { place: Place; name: string } | undefined => {
  const [platform, workspace, place, name, ...rest] = address.split(':')
  if (platform !== 'web' || workspace !== 'local' || rest.length > 0) return undefined
  return isPlace(place) && isName(name) ? { place, name } : undefined
}
