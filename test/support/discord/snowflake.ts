/** Discord's ids: they carry the millisecond in which they were made. https://docs.discord.com/developers/reference#snowflakes */

/** The first second of 2015, from which Discord counts. */
const epoch = 1_420_070_400_000n
const timeBits = 22n

let last = 0n

/** A new id, greater than all before it. @param at epoch ms. @example '1457536952676126810' */
export function snowflake(at = Date.now()): string {
  const earliest = (BigInt(at) - epoch) << timeBits
  last = earliest > last ? earliest : last + 1n
  return String(last)
}

/** When it was made, epoch ms. */
export const madeAt = (id: string): number => Number((BigInt(id) >> timeBits) + epoch)

/** The shard that hears of a server: https://docs.discord.com/developers/events/gateway#sharding */
export const shardOf = (guildId: string, shards: number): number =>
  Number((BigInt(guildId) >> timeBits) % BigInt(shards))
