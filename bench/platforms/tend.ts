/** Tend as it is deployed, on a file, with the real screen and a small conversation. Run with a platform's name. */
import { adapters } from '../../adapters/index.ts'
import type { Adapter } from '../../src/adapter.ts'
import { readConfig } from '../../src/config.ts'
import type { House } from '../../src/house.ts'
import { createLog } from '../../src/log.ts'
import { type Shared, startPlatforms } from '../../src/platforms.ts'
import { screen } from '../../src/safety/screen.ts'
import { smallHouse } from '../../test/support/small-house.ts'
import { connected } from './child.ts'

const config = readConfig(process.env)
const small = smallHouse()
/** Whoever writes for the first time begins to count; every "more" after that is answered by one message. */
const house: House = { ...small, screen, roles: { ...small.roles, welcome: 'counter' } }

async function slack(shared: Shared): Promise<Adapter> {
  const { createSlack } = await adapters.slack()
  const { SLACK_BOT_TOKEN: botToken = '', SLACK_SIGNING_SECRET: signingSecret = '', HOST: host, PORT: port } = config
  const where = { signingSecret, appToken: undefined, apiUrl: config.SLACK_API_URL, host, port }
  return createSlack({ ...shared, ...where, account: { kind: 'one', botToken }, commands: [], moderators: [] })
}

/** Without Discord's limit of 50 requests a second, which would be all that is measured. */
async function discord(shared: Shared): Promise<Adapter> {
  const { createDiscord } = await adapters.discord()
  const { DISCORD_TOKEN: token = '', DISCORD_API_URL: apiUrl } = config
  return createDiscord({ ...shared, token, apiUrl, commands: [], requestsPerSecond: 1_000_000 })
}

const isSlack = process.argv[2] === 'slack'
let told = false
await startPlatforms({
  config,
  house,
  createAdapters: async (shared) => ({
    adapters: [await (isSlack ? slack(shared) : discord(shared))],
    listens: isSlack,
  }),
  report: createLog(config.LOG_LEVEL),
  print: () => {
    // Its first line says that it is connected.
    if (!told) connected()
    told = true
  },
})
