/** What people wrote while nobody listened: read from the channels of those in the middle of something, oldest first. */
import { type REST, Routes, SnowflakeUtil } from 'discord.js'
import { type Incoming, minutes, type Waiting } from '#adapter'
import { readMessage } from './read.ts'

/** Looks back a little further than needed: what was handled before is recognised by its id. */
const overlap = minutes(1)
/** How many messages of one person are caught up with, and for how many people at once. */
const mostMessages = 50
const atOnce = 4

/**
 * @param silentSince when Discord was last heard of, epoch ms: a deadline that rang since then says nothing about what
 *   was missed.
 */
export async function messagesSince(
  rest: REST,
  { reach, touchedAt }: Waiting,
  silentSince: number,
): Promise<Incoming[]> {
  const after = SnowflakeUtil.generate({ timestamp: Math.min(touchedAt, silentSince) - overlap }).toString()
  const query = new URLSearchParams({ after, limit: String(mostMessages) })
  const history = (await rest.get(Routes.channelMessages(reach), { query })) as unknown[]
  return history
    .flatMap((raw) => readMessage(raw) ?? [])
    .sort((one, other) => one.at - other.at || one.id.localeCompare(other.id))
}

/** Runs `work` for each, a few at a time. */
export async function forEach<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = [...all]
  const worker = async (): Promise<void> => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
