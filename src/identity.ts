/** Names of conversations: short, stable, and useless to whoever finds one without the deployment's secret. */
import { createHmac, type KeyObject } from 'node:crypto'
import type { Address } from './message.ts'

/** Address → conversation id, as in `p3k9x0c1v7b2`: 13 characters, the same in every process that knows the secret. */
export function conversationOf(address: Address, secret: Buffer | KeyObject): string {
  const digest = createHmac('sha256', secret).update(address).digest()
  return `p${digest.readBigUInt64BE(0).toString(36).padStart(13, '0').slice(-12)}`
}

/** The platform an address belongs to, which is the name of its adapter. */
export const platformOf = (address: Address): string => address.slice(0, address.indexOf(':'))

/** The id of a choice on a platform: `v1:<conversation>:<step>:<choice>`. */
export const choiceId = (conversation: string, step: number, choice: string): string =>
  `v1:${conversation}:${step.toString(36)}:${choice}`

/** What a choice id names, or undefined for anything we never made. */
export function parseChoiceId(id: string): { conversation: string; step: number; choice: string } | undefined {
  const [, conversation, step, choice] = /^v1:([a-z0-9-]{1,40}):([0-9a-z]{1,8}):(~?[\w-]{1,40})$/i.exec(id) ?? []
  if (conversation === undefined || step === undefined || choice === undefined) return undefined
  return { conversation, step: Number.parseInt(step, 36), choice }
}
