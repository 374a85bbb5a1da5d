/** Takes addresses of Discord apart and puts them together: one person is one address, in a server as in a direct message. */
import type { Address } from '#adapter'

/** @param person a user id, as in `80351110224678912`. */
export const addressOf = (person: string): Address => `discord:@me:dm:${person}`

/** The user id, or undefined when the address is none of Discord's. */
export const personOf = (address: Address): string | undefined =>
  /^discord:@me:dm:(?<person>\d{5,25})$/.exec(address)?.groups?.['person']

/** A channel of a server, where everybody in it reads. */
export const channelAddressOf = (server: string, channel: string): Address => `discord:${server}:channel:${channel}`

/** The channel of a server, or undefined when the address is none: `discord:41771983423143937:channel:127121515262115840`. */
export const channelOf = (address: Address): string | undefined =>
  /^discord:\d{5,25}:channel:(?<channel>\d{5,25})$/.exec(address)?.groups?.['channel']

/** Somebody in such a channel, where only they see what is said to them. @param at the channel's address. */
export function seatAt(at: Address, person: string): Address {
  const [platform, server, , channel] = at.split(':')
  return `${platform}:${server}:${channel}:${person}`
}

/** Who sits there, or undefined when the address is no seat: `discord:41771983423143937:127121515262115840:80351110224678912`. */
export const sitterOf = (address: Address): string | undefined =>
  /^discord:\d{5,25}:\d{5,25}:(?<person>\d{5,25})$/.exec(address)?.groups?.['person']
