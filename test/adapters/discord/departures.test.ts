/** A server that removes Tend is noted, so that what belongs to it goes a week later; an outage of Discord removes nothing. */
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { open } from '../../../src/open.ts'
import { WallClock } from '../../../src/time.ts'
import { scene } from './tend.ts'

/** Which places have left, as it lies in Tend's own store. */
async function leftIn(folder: string): Promise<string[]> {
  const config = { STORE_URL: `file:${join(folder, 'data/tend.db')}`, TEND_KEY: undefined, TEND_OLD_KEYS: undefined }
  const { engine, safe } = await open(config, new WallClock(), () => {})
  const left = await safe.get('left')
  await engine.stop()
  return Object.keys(JSON.parse(left ?? '{}') as object)
}

it('a server that removes Tend has left, one that Discord loses for a while has not, and who adds it again is back', async () => {
  const { discord, tend } = await scene()
  const support = discord.guild('support')
  const other = discord.guild('other')
  const noted = (places: readonly string[]) =>
    vi.waitFor(async () => expect(await leftIn(tend.folder)).toEqual(places), { timeout: 10_000 })

  discord.lose(other)
  discord.expel(support)
  await noted([`discord:${support.id}`])
  discord.invite(support)
  await noted([])
  discord.lose(support)
  discord.expel(other)
  await noted([`discord:${other.id}`])
})
