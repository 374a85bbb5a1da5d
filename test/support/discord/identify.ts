/** What a client says when it introduces itself, and why it may be shown the door. */
import { intents, type Json } from './wire.ts'

/** As the client sent it, without the token. https://docs.discord.com/developers/events/gateway-events#identify */
export interface Identify {
  readonly intents: number
  /** Which, of how many. */
  readonly shard?: [number, number]
  readonly properties: Json
  readonly compress?: boolean
  readonly large_threshold?: number
  readonly presence?: Json
  /** Epoch ms. */
  readonly at: number
}

const privilegedIntents = intents.guildMembers | intents.guildPresences | intents.messageContent
/** Bits that mean something: https://docs.discord.com/developers/events/gateway#list-of-intents */
const knownIntents = ((1 << 17) - 1) | (3 << 20) | (3 << 24)

/** The close code and its reason; undefined: welcome. */
export function whyRefused(
  data: Json,
  { token, privileged }: { readonly token: string; readonly privileged: boolean },
): { readonly code: number; readonly reason: string } | undefined {
  if (data?.token !== token) return { code: 4004, reason: 'Authentication failed.' }
  const [shard, shards] = data.shard ?? [0, 1]
  if (!(Number.isInteger(shard) && Number.isInteger(shards) && shard >= 0 && shard < shards)) {
    return { code: 4010, reason: 'Invalid shard.' }
  }
  const wanted = data.intents
  if (!Number.isInteger(wanted) || (wanted & ~knownIntents) !== 0) return { code: 4013, reason: 'Invalid intent(s).' }
  if (!privileged && (wanted & privilegedIntents) !== 0) return { code: 4014, reason: 'Disallowed intent(s).' }
  return undefined
}
