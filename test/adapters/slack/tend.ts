/** Tend as its own process on a local Slack, for tests: one line opens both, and both are closed when the test ends. */
import { expect, onTestFinished } from 'vitest'
import { SlackServer } from '../../support/slack/index.ts'
import { TendProcess } from '../../support/tend-process.ts'

type Workspace = ReturnType<SlackServer['workspace']>

export interface Scene {
  readonly slack: SlackServer
  readonly home: Workspace
  readonly tend: TendProcess
  /** Kills Tend and starts it again, as if this long (ms) had gone by for everybody. */
  readonly later: (ahead: number) => Promise<void>
}

/** The two ways to hear Slack; every promise holds for both. */
export const modes = ['http', 'socket'] as const
export type Mode = (typeof modes)[number]

/** @param env what differs from one workspace's deployment with everything else as it comes. */
export async function scene(mode: Mode, env: Record<string, string> = {}): Promise<Scene> {
  const slack = await SlackServer.open({ mode })
  const home = slack.workspace('home')
  const tend = await TendProcess.start({
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: home.botToken,
    ...(mode === 'http' ? { SLACK_SIGNING_SECRET: slack.signingSecret } : { SLACK_APP_TOKEN: slack.appToken }),
    ...env,
  })
  slack.eventsUrl = `http://127.0.0.1:${tend.port}/slack/events`
  onTestFinished(async () => {
    await tend.end()
    await slack.close()
    expect(slack.violations).toEqual([])
  })
  if (mode === 'socket') await slack.connected()
  const later = async (ahead: number): Promise<void> => {
    await tend.stop('SIGKILL')
    slack.aheadMs += ahead
    tend.sleep(ahead)
    await tend.start()
  }
  return { slack, home, tend, later }
}

type Person = ReturnType<Workspace['person']>

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
