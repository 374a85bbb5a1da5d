/**
 * Takes addresses of Slack apart and puts them together: `slack:T1:dm:U7`, a channel `slack:T1:channel:C9`, a seat in it
 * `slack:T1:C9:U7`; in an Enterprise Grid `slack:E1.T1:…`.
 */
import type { Address } from '#adapter'

/** One workspace: its id, and the organisation's where there is one. */
export interface Team {
  readonly team: string
  readonly enterprise: string | undefined
}

/** `slack:T1`, or `slack:E1.T1`: the beginning of every address in it. */
export const workspaceOf = ({ team, enterprise }: Team): `slack:${string}` =>
  enterprise === undefined ? `slack:${team}` : `slack:${enterprise}.${team}`

export const addressOf = (where: Team, person: string): Address => `${workspaceOf(where)}:dm:${person}`

/** A channel, where everybody in it reads. */
export const channelAddressOf = (where: Team, channel: string): Address => `${workspaceOf(where)}:channel:${channel}`

/** Somebody in such a channel, where only they see what is said to them. @param at the channel's address. */
export function seatAt(at: Address, person: string): Address {
  const [platform, workspace, , channel] = at.split(':')
  return `${platform}:${workspace}:${channel}:${person}`
}

type Part = 'channel' | 'person'

/** Reads addresses that go on like this after their workspace; undefined for every other. */
function reading<P extends Part>(rest: string) {
  const pattern = new RegExp(`^slack:(?:(?<enterprise>E\\w+)\\.)?(?<team>[TE]\\w+):${rest}$`)
  return (address: Address): (Team & { readonly [K in P]: string }) | undefined =>
    pattern.exec(address)?.groups as (Team & { readonly [K in P]: string }) | undefined
}

const person = '(?<person>[UW]\\w+)'
/** `C…`, and `G…` of a group; `D…` is a direct message, and no channel. */
const channel = '(?<channel>[CG]\\w+)'

/** Workspace and person. */
export const personOf = reading<'person'>(`dm:${person}`)

/** Workspace and channel. */
export const channelOf = reading<'channel'>(`channel:${channel}`)

/** Workspace and channel, and who sits there. */
export const sitterOf = reading<Part>(`${channel}:${person}`)

/** Where in Slack: a direct message, or a thread in it. Kept as one string: `D42`, or `D42/1700000000.000100`. */
export interface Spot {
  readonly channel: string
  readonly thread: string | undefined
}

export const reachOf = ({ channel, thread }: Spot): string => (thread === undefined ? channel : `${channel}/${thread}`)

export function spotOf(reach: string): Spot {
  const [channel = '', thread] = reach.split('/')
  return { channel, thread }
}
