/** Tend as its own process on a local Discord, for tests: one line opens both, and both are closed when the test ends. */
import { expect, onTestFinished } from 'vitest'
import { DiscordServer } from '../../support/discord/index.ts'
import { TendProcess } from '../../support/tend-process.ts'

export interface Scene {
  readonly discord: DiscordServer
  readonly tend: TendProcess
}

/** @param env what differs from a community's deployment with everything else as it comes. */
export async function scene(env: Record<string, string> = {}, shards = 1): Promise<Scene> {
  const discord = await DiscordServer.open({ shards })
  const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...env }
  const tend = await TendProcess.start(settings)
  onTestFinished(async () => {
    await tend.end()
    await discord.close()
    expect(discord.violations).toEqual([])
  })
  await discord.ready(shards)
  return { discord, tend }
}
