/** Tend as its own process on a local Discord, for tests: one line opens both, and both are closed when the test ends. */
import { expect, onTestFinished } from 'vitest'
import { DiscordServer } from '../../support/discord/index.ts'
import { TendProcess } from '../../support/tend-process.ts'

export interface Scene {
  readonly discord: DiscordServer
  readonly tend: TendProcess
}

type Env = Record<string, string>

/** @param env what differs from a community's deployment with everything else as it comes; it may name what is on Discord. */
export async function scene(env: Env | ((discord: DiscordServer) => Env) = {}, shards = 1): Promise<Scene> {
  const discord = await DiscordServer.open({ shards })
  const differs = typeof env === 'function' ? env(discord) : env
  const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...differs }
  const tend = await TendProcess.start(settings)
  onTestFinished(async () => {
    await tend.end()
    await discord.close()
    expect(discord.violations).toEqual([])
  })
  await discord.ready(shards)
  return { discord, tend }
}

type Person = ReturnType<DiscordServer['person']>

/** From a first word to the question how long a break should be. */
export async function askForBreak(person: Person): Promise<void> {
  person.writes('calm')
  person.taps(await person.sees(/safe for now/), 'Yes')
  person.picks(await person.sees(/How upset/), ['8'])
  person.taps(await person.sees(/real break/), 'A real break')
}

/** From there to a break of twenty minutes that is set. */
export async function setBreak(person: Person): Promise<void> {
  person.taps(await person.sees(/How long/), '20 minutes')
  person.taps(await person.sees(/Want words/), 'No')
  person.taps(await person.sees(/Until then, do something plain/), 'Okay')
  await person.sees(/break is set/)
}
