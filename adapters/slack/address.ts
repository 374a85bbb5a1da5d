/** Takes addresses of Slack apart and puts them together: `slack:T1:dm:U7`, and `slack:E1.T1:dm:U7` in an Enterprise Grid. */
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

/** Workspace and person, or undefined when the address is none of Slack's. */
export function seatOf(address: Address): (Team & { readonly person: string }) | undefined {
  const parts = /^slack:(?:(?<enterprise>E\w+)\.)?(?<team>[TE]\w+):dm:(?<person>[UW]\w+)$/.exec(address)?.groups
  return parts && { team: parts['team'] ?? '', enterprise: parts['enterprise'], person: parts['person'] ?? '' }
}

/** Where in Slack: a direct message, or a thread in it. Kept as one string: `D42`, or `D42/1700000000.000100`. */
export interface Place {
  readonly channel: string
  readonly thread: string | undefined
}

export const reachOf = ({ channel, thread }: Place): string => (thread === undefined ? channel : `${channel}/${thread}`)

export function placeOf(reach: string): Place {
  const [channel = '', thread] = reach.split('/')
  return { channel, thread }
}
