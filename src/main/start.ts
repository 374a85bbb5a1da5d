/** `tend start`: connects the platforms that are configured, or opens the local page. */
import type { Adapter } from '../adapter.ts'
import type { Config } from '../config.ts'
import type { House } from '../house.ts'
import type { Shared } from '../platforms.ts'
import { configured, furnished, logAt, print, settingOf, teamIn } from './parts.ts'

/** The platforms that are configured, each loaded only then. */
async function platforms(config: Config, house: House, shared: Shared) {
  const [{ adapters }, { commandsOf }] = await Promise.all([
    import('../../adapters/index.ts'),
    import('../commands.ts'),
  ])
  const commands = commandsOf(house)
  const made: Adapter[] = []
  if (config.DISCORD_TOKEN !== undefined) {
    const { createDiscord } = await adapters.discord()
    made.push(createDiscord({ ...shared, token: config.DISCORD_TOKEN, apiUrl: config.DISCORD_API_URL, commands }))
  }
  const account = slackAccount(config)
  if (account) {
    const { createSlack } = await adapters.slack()
    const { SLACK_SIGNING_SECRET = '', SLACK_APP_TOKEN, SLACK_API_URL, HOST, PORT } = config
    const where = { signingSecret: SLACK_SIGNING_SECRET, appToken: SLACK_APP_TOKEN, apiUrl: SLACK_API_URL }
    const moderators = config.SLACK_MODERATORS
    made.push(createSlack({ ...shared, ...where, account, host: HOST, port: PORT, commands, moderators }))
  }
  return { adapters: made, listens: account !== undefined && (account.kind === 'many' || !config.SLACK_APP_TOKEN) }
}

export function slackAccount({
  SLACK_BOT_TOKEN,
  SLACK_CLIENT_ID,
  SLACK_CLIENT_SECRET = '',
  SLACK_STATE_SECRET = '',
}: Config) {
  if (SLACK_BOT_TOKEN !== undefined) return { kind: 'one', botToken: SLACK_BOT_TOKEN } as const
  if (SLACK_CLIENT_ID === undefined) return undefined
  const secrets = { clientSecret: SLACK_CLIENT_SECRET, stateSecret: SLACK_STATE_SECRET }
  return { kind: 'many', clientId: SLACK_CLIENT_ID, ...secrets } as const
}

async function connect(config: Config): Promise<number> {
  const { startPlatforms } = await import('../platforms.ts')
  const house = {
    ...(await furnished(settingOf(config), undefined, config.OPTIONAL)),
    team: await teamIn(config),
    contact: config.CONTACT ?? null,
    signedOnly: config.SIGNED_ONLY,
  }
  const report = logAt(config.LOG_LEVEL)
  const createAdapters = (shared: Shared) => platforms(config, house, shared)
  return startPlatforms({ config, house, createAdapters, report, print })
}

export async function start(): Promise<number> {
  const config = configured()
  const { platformsIn } = await import('../config.ts')
  const { discord, slack } = platformsIn(config)
  if (discord || slack) return connect(config)
  const { supervise, isChild } = await import('../supervise.ts')
  if (!isChild(process.env)) return supervise(process.env)
  const [{ startPage }, { adapters }] = await Promise.all([import('../page.ts'), import('../../adapters/index.ts')])
  const { createWeb } = await adapters.web()
  const house = await furnished(settingOf(config), undefined, config.OPTIONAL)
  const report = logAt(config.LOG_LEVEL)
  const createAdapter = (workbench: import('../page.ts').Bench, pages: readonly import('../pages.ts').Page[]) =>
    createWeb({
      host: config.HOST,
      port: config.PORT,
      workbench,
      pages,
      log: (event: string) => report(event, { platform: 'web' }),
    })
  return startPage({ config, house, createAdapter, report, print, env: process.env })
}
