/** What every command is made from: the environment, the configuration, the house, a log. */
import { config as readDotenv } from 'dotenv'
import { type Config, readConfig } from '../config.ts'
import type { Setting } from '../content.ts'
import { TendError } from '../errors.ts'
import type { Report } from '../report.ts'
import type { Screen } from '../safety/screen.ts'
import type { Team } from '../team.ts'

/** `.env` and the process's own variables, which win. */
export function environment(): Record<string, string | undefined> {
  const env: Record<string, string> = {}
  readDotenv({ quiet: true, processEnv: env })
  return { ...env, ...process.env }
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no error.
process.stdout.on('error', (error: { code?: string }) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

export const print = (text: string): void => void process.stdout.write(`${text}\n`)

/** @throws TendError `bad-config` */
export const configured = (defaults: Record<string, string> = {}): Config =>
  readConfig({ ...defaults, ...environment() })

/** @param wanted the optional conversations that are wanted; all of them where nothing is said */
export async function furnished(setting: Setting, given?: Screen, wanted?: readonly string[]) {
  const [furnishing, { assemble }] = await Promise.all([import('../../flows/index.ts'), import('../assemble.ts')])
  return assemble(furnishing, setting, given ?? (await import('../safety/screen.ts')).screen, wanted)
}

/** Logs declared fields only; the logger is loaded when there is something to log. */
export const logAt = (level: string): Report => {
  const ready = import('../log.ts').then(({ createLog }) => createLog(level))
  return (event, details, error) => void ready.then((log) => log(event, details, error))
}

/** Who can be told that somebody wants to talk; null where the configuration names nobody. */
export async function teamIn(config: Config): Promise<Team | null> {
  const { CARE_TEAM: name, CARE_TEAM_CHANNEL: link, CARE_TEAM_HOURS: pattern, CARE_TEAM_ZONE: timezone } = config
  const [server, channel] = link?.split('/').slice(-2) ?? []
  if (name === undefined || pattern === undefined || timezone === undefined || channel === undefined) return null
  const { Cron } = await import('croner')
  const hours = new Cron(pattern, { timezone })
  return {
    name,
    address: `discord:${server}:channel:${channel}`,
    // The pattern names minutes, and a match is asked of a second.
    isOnDuty: (now) => hours.match(new Date(Math.floor(now / 60_000) * 60_000)),
  }
}

/** At work there is no touch, whatever else is set. */
export const settingOf = ({ PROFILE, TOUCH }: Config): Setting => ({
  profile: PROFILE,
  touch: PROFILE === 'workplace' ? 'none' : TOUCH,
})

export const noSuchFlow = (flow: string, flows: object): TendError =>
  new TendError('no-conversation', { flow, flows: Object.keys(flows).join(', ') })
