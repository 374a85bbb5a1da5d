#!/usr/bin/env node
/** Puts the house together: the only file that knows configuration, store, conversations and platforms; the command line. */
import { enableCompileCache } from 'node:module'

enableCompileCache()

const { parseArgs } = await import('node:util')
const { usage } = await import('./usage.ts')
const { TendError } = await import('./errors.ts')

/** `.env` and the process's own variables, which win. */
async function environment(): Promise<Record<string, string | undefined>> {
  const { config } = await import('dotenv')
  const env: Record<string, string> = {}
  config({ quiet: true, processEnv: env })
  return { ...env, ...process.env }
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no error.
process.stdout.on('error', (error: { code?: string }) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const print = (text: string): void => void process.stdout.write(`${text}\n`)

async function configured(defaults: Record<string, string> = {}) {
  const { readConfig } = await import('./config.ts')
  return readConfig({ ...defaults, ...(await environment()) })
}

type Setting = import('./content.ts').Setting
type Screen = import('./safety/screen.ts').Screen
type House = import('./house.ts').House

async function furnished(setting: Setting, given?: Screen) {
  const [furnishing, { assemble }] = await Promise.all([import('../flows/index.ts'), import('./assemble.ts')])
  return assemble(furnishing, setting, given ?? (await import('./safety/screen.ts')).screen)
}

type Log = import('./report.ts').Report

/** Logs declared fields only; the logger is loaded when there is something to log. */
const logAt = (level: string): Log => {
  const ready = import('./log.ts').then(({ createLog }) => createLog(level))
  return (event, details, error) => void ready.then((log) => log(event, details, error))
}

/** At work there is no touch, whatever else is set. */
const settingOf = ({ PROFILE, TOUCH }: import('./config.ts').Config): Setting => ({
  profile: PROFILE,
  touch: PROFILE === 'workplace' ? 'none' : TOUCH,
})

async function chat(flow: string | undefined): Promise<number> {
  const { WallClock } = await import('./time.ts')
  const { open } = await import('./open.ts')
  const { Tend } = await import('./tend.ts')
  const { adapters } = await import('../adapters/index.ts')
  const { createTerminal } = await adapters.terminal()
  const config = await configured({ STORE_URL: 'file:data/chat.db', LOG_LEVEL: 'error' })
  // The screen takes a while to load and nothing was typed yet: the first question is asked meanwhile. A text that came
  // before it stood would be met with the soft check, as whenever the screen fails.
  let screen: Screen | undefined
  const house = await furnished(settingOf(config), (text, recent) => {
    if (!screen) throw new Error('The safety screen is not loaded yet.')
    return screen(text, recent)
  })
  if (flow !== undefined && !(flow in house.flows)) throw noSuchFlow(flow, house.flows)
  const clock = new WallClock()
  const report = logAt(config.LOG_LEVEL)
  const { engine, safe, secret } = await open(config, clock, (error) => report('store', {}, error))
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    now: () => clock.now(),
    zone: timeZone,
    language: (process.env['LANG'] ?? locale).slice(0, 2),
    idle: () => tend.idle(),
  })
  const tend = new Tend({ house, engine, safe, adapters: [terminal], clock, report, secret, lease: 1000 })
  await tend.start()
  await tend.receive(terminal.opening(flow))
  await tend.idle()
  screen = (await import('./safety/screen.ts')).screen
  await terminal.converse()
  await tend.stop()
  return 0
}

type Config = import('./config.ts').Config
type Shared = import('./platforms.ts').Shared

/** The platforms that are configured, each loaded only then. */
async function platforms(config: Config, house: House, shared: Shared) {
  const [{ adapters }, { commandsOf }] = await Promise.all([import('../adapters/index.ts'), import('./commands.ts')])
  const commands = commandsOf(house)
  const made: import('./adapter.ts').Adapter[] = []
  if (config.DISCORD_TOKEN !== undefined) {
    const { createDiscord } = await adapters.discord()
    made.push(createDiscord({ ...shared, token: config.DISCORD_TOKEN, apiUrl: config.DISCORD_API_URL, commands }))
  }
  const account = slackAccount(config)
  if (account) {
    const { createSlack } = await adapters.slack()
    const { SLACK_SIGNING_SECRET = '', SLACK_APP_TOKEN, SLACK_API_URL, HOST, PORT } = config
    const routes = [{ path: '/healthz', handler: shared.health }]
    const where = { signingSecret: SLACK_SIGNING_SECRET, appToken: SLACK_APP_TOKEN, apiUrl: SLACK_API_URL }
    made.push(createSlack({ ...shared, ...where, account, host: HOST, port: PORT, routes, commands }))
  }
  return { adapters: made, listens: account !== undefined && (account.kind === 'many' || !config.SLACK_APP_TOKEN) }
}

function slackAccount({ SLACK_BOT_TOKEN, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET = '', SLACK_STATE_SECRET = '' }: Config) {
  if (SLACK_BOT_TOKEN !== undefined) return { kind: 'one', botToken: SLACK_BOT_TOKEN } as const
  if (SLACK_CLIENT_ID === undefined) return undefined
  const secrets = { clientSecret: SLACK_CLIENT_SECRET, stateSecret: SLACK_STATE_SECRET }
  return { kind: 'many', clientId: SLACK_CLIENT_ID, ...secrets } as const
}

async function connect(config: Config): Promise<number> {
  const { startPlatforms } = await import('./platforms.ts')
  const house = await furnished(settingOf(config))
  const report = logAt(config.LOG_LEVEL)
  const createAdapters = (shared: Shared) => platforms(config, house, shared)
  return startPlatforms({ config, house, createAdapters, report, print })
}

async function start(): Promise<number> {
  const config = await configured()
  const { platformsIn } = await import('./config.ts')
  const { discord, slack } = platformsIn(config)
  if (discord || slack) return connect(config)
  const { supervise, isChild } = await import('./supervise.ts')
  if (!isChild(process.env)) return supervise(process.env)
  const [{ startPage }, { adapters }] = await Promise.all([import('./page.ts'), import('../adapters/index.ts')])
  const { createWeb } = await adapters.web()
  const house = await furnished(settingOf(config))
  const report = logAt(config.LOG_LEVEL)
  const createAdapter = (workbench: import('./page.ts').Bench) =>
    createWeb({
      host: config.HOST,
      port: config.PORT,
      workbench,
      log: (event: string) => report(event, { platform: 'web' }),
    })
  return startPage({ config, house, createAdapter, report, print, env: process.env })
}

function noSuchFlow(flow: string, flows: object) {
  return new TendError('no-conversation', { flow, flows: Object.keys(flows).join(', ') })
}

async function preview(
  flow: string | undefined,
  options: { profile: string; language: string; killing: boolean },
): Promise<number> {
  const profile = options.profile === 'workplace' ? 'workplace' : 'community'
  const house = await furnished({ profile, touch: profile === 'workplace' ? 'none' : 'self' })
  if (flow !== undefined && !(flow in house.flows)) throw noSuchFlow(flow, house.flows)
  const { play } = await import('./preview/play.ts')
  const { transcriptOf } = await import('./preview/transcript.ts')
  const { mermaidOf } = await import('./preview/chart.ts')
  let problems = 0
  for (const one of Object.values(house.flows).filter(({ name }) => flow === undefined || name === flow)) {
    print(`# ${one.name} · ${profile} · ${options.language}\n`)
    for (const path of one.paths.filter(({ profiles }) => profiles.includes(profile))) {
      const played = await play(house, one.name, path, options)
      if (played.problem !== undefined) problems += 1
      print(transcriptOf(path, played))
    }
    print(`\`\`\`mermaid\n${mermaidOf(one.machine)}\n\`\`\`\n`)
  }
  return problems === 0 ? 0 : 1
}

async function check(): Promise<number> {
  const { flows } = await import('../flows/index.ts')
  const { problemsOf } = await import('./preview/check.ts')
  const { lintFlows } = await import('./preview/lint.ts')
  const community = await furnished({ profile: 'community', touch: 'self' })
  const workplace = await furnished({ profile: 'workplace', touch: 'none' })
  const lint = [...(await lintFlows(community)), ...(await lintFlows(workplace)), ...(await lintFlows(community, 'es'))]
  const problems = [...problemsOf(Object.values(flows)), ...lint]
  for (const problem of new Set(problems)) print(problem)
  print(
    problems.length === 0
      ? `${Object.keys(flows).length} conversations, no problems.`
      : `${problems.length} problem(s).`,
  )
  return problems.length === 0 ? 0 : 1
}

async function doctor(): Promise<number> {
  const { examine } = await import('./doctor.ts')
  const findings = await examine(await environment(), askPlatforms)
  for (const { ok, sentence } of findings) print(`${ok ? 'ok ' : '!! '} ${sentence}`)
  return findings.every(({ ok }) => ok) ? 0 : 1
}

/** Asks each configured platform whether it knows us, and what it would not let us do. */
async function askPlatforms(config: Config): Promise<{ ok: boolean; sentence: string }[]> {
  const { adapters } = await import('../adapters/index.ts')
  const findings: { ok: boolean; sentence: string }[] = []
  const problems = (sentences: readonly string[]) => sentences.map((sentence) => ({ ok: false, sentence }))
  if (config.DISCORD_TOKEN !== undefined) {
    const { preflight } = await adapters.discord()
    const house = await furnished(settingOf(config))
    const { commandsOf } = await import('./commands.ts')
    const account = { token: config.DISCORD_TOKEN, apiUrl: config.DISCORD_API_URL }
    const found = await preflight(account, commandsOf(house))
    findings.push({ ok: true, sentence: `Discord knows this bot as ${found.name}, in ${found.servers} server(s).` })
    findings.push({ ok: true, sentence: `Add it to a server: ${found.invite}` }, ...problems(found.problems))
  }
  const account = slackAccount(config)
  if (account) {
    const { preflight } = await adapters.slack()
    const botToken = account.kind === 'one' ? account.botToken : undefined
    const found = await preflight({ botToken, appToken: config.SLACK_APP_TOKEN, apiUrl: config.SLACK_API_URL })
    if (found.workspace !== undefined) findings.push({ ok: true, sentence: `Slack knows us in ${found.workspace}.` })
    findings.push(...problems(found.problems))
  }
  return findings
}

async function discord(what: string | undefined, dryRun: boolean): Promise<number> {
  const config = await configured()
  if (what !== 'register' || config.DISCORD_TOKEN === undefined) {
    print(what === 'register' ? 'Set DISCORD_TOKEN in .env first.' : usage.discord)
    return 1
  }
  const [{ adapters }, { commandsOf }] = await Promise.all([import('../adapters/index.ts'), import('./commands.ts')])
  const { registerCommands } = await adapters.discord()
  const account = { token: config.DISCORD_TOKEN, apiUrl: config.DISCORD_API_URL }
  const difference = await registerCommands(account, commandsOf(await furnished(settingOf(config))), dryRun)
  const signs = { added: '+', changed: '~', removed: '-', copies: '- copy' } as const
  const lines = Object.entries(signs).flatMap(([kind, sign]) =>
    difference[kind as keyof typeof signs].map((name) => `${sign} ${name}`),
  )
  print(lines.length > 0 ? lines.join('\n') : 'Nothing differs.')
  if (lines.length > 0) print(dryRun ? 'Nothing was changed.' : 'Discord knows them now.')
  return 0
}

async function run(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      profile: { type: 'string', default: 'community' },
      language: { type: 'string', default: 'en' },
      killing: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  const [command, argument] = positionals
  if (values.help || command === undefined || !(command in usage)) {
    print(
      values.help && command && command in usage
        ? usage[command as keyof typeof usage]
        : Object.values(usage).join('\n\n'),
    )
    return values.help || command === undefined ? 0 : 1
  }
  switch (command as keyof typeof usage) {
    case 'start':
      return start()
    case 'chat':
      return chat(argument)
    case 'preview':
      return preview(argument, values)
    case 'check':
      return check()
    case 'doctor':
      return doctor()
    case 'discord':
      return discord(argument, values['dry-run'])
  }
}

try {
  process.exitCode = await run()
} catch (error) {
  const known = error instanceof TendError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  if (!known) throw error
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
