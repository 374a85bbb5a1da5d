/** The contract, on each platform there is. */
import { PassThrough } from 'node:stream'
import { createDiscord } from '../../adapters/discord/index.ts'
import { createSlack } from '../../adapters/slack/index.ts'
import { createTerminal } from '../../adapters/terminal/index.ts'
import { createWeb } from '../../adapters/web/index.ts'
import { MemoryRows } from '../../src/store/memory.ts'
import { createSafe } from '../../src/store/safe.ts'
import { WallClock } from '../../src/time.ts'
import { DiscordServer } from '../support/discord/index.ts'
import { SlackServer } from '../support/slack/index.ts'
import { freePort } from '../support/tend-process.ts'
import { adapterSuite, type Ear, type Stage } from './contract.ts'
import { Scripted } from './web/scripted.ts'

const clock = new WallClock()
const report = (): void => {}
const nothing = async (): Promise<void> => {}

async function terminal(ear: Ear): Promise<Stage> {
  const input = new PassThrough()
  const output = new PassThrough({ encoding: 'utf8' })
  const now = () => clock.now()
  const adapter = createTerminal({ input, output, now, zone: undefined, language: 'en', idle: nothing })
  await adapter.start(ear)
  void adapter.converse()
  let printed = ''
  output.on('data', (text) => {
    printed += String(text)
  })
  const seen = () => printed.split('\n\n').filter((one) => one !== '')
  return {
    adapter,
    address: 'terminal:local:dm:you',
    tapsAre: 'texts',
    hasForms: false,
    knowsRepeats: true,
    writes: (text) => void input.write(`${text}\n`),
    taps: (label) => void input.write(`${new RegExp(`(\\d+)\\. ${label}`).exec(printed)?.[1]}\n`),
    fills: nothing,
    seen,
    close: () => adapter.stop(),
  }
}

async function web(ear: Ear): Promise<Stage> {
  const adapter = createWeb({ port: 0, grace: 0, workbench: new Scripted(), log: report })
  await adapter.start(ear)
  const url = adapter.url ?? ''
  const leaving = new AbortController()
  const live = await fetch(new URL('/live', url), { signal: leaving.signal })
  interface Drawn {
    text: string
    choices: { id: string; label: string }[]
    form: null | object
    files: { name: string; text: string }[]
  }
  const drawn = new Map<string, Drawn>()
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder()
    let rest = ''
    for await (const chunk of live.body as unknown as AsyncIterable<Uint8Array>) {
      rest += decoder.decode(chunk)
      const events = rest.split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events.filter((one) => /^event: (said|again)/m.test(one))) {
        const data = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '{}')
        for (const erased of data.erases) drawn.delete(erased)
        drawn.set(data.id, data)
      }
    }
  }
  read().catch(() => {})
  let acts = 0
  const act = (what: object): void => {
    acts += 1
    const body = JSON.stringify({ id: `a${acts}`, place: 'dm', name: 'ana', language: 'en', act: what })
    fetch(new URL('/act', url), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }).catch(
      () => {},
    )
  }
  return {
    adapter,
    address: 'web:local:dm:ana',
    tapsAre: 'choices',
    hasForms: true,
    knowsRepeats: true,
    writes: (text) => act({ kind: 'text', text }),
    taps: (label) => {
      const choices = [...drawn.values()].flatMap(({ choices }) => choices)
      act({ kind: 'choice', choice: choices.findLast((choice) => choice.label === label)?.id ?? '' })
    },
    fills: async (_open, words) => {
      const form = [...drawn.values()].findLast(({ form }) => form)?.form as { id: string }
      await fetch(new URL(`/form/${form.id}?from=web:local:dm:ana`, url))
      act({ kind: 'form', form: form.id, fields: { text: words } })
    },
    seen: () =>
      [...drawn.values()].map(({ text, choices, files }) =>
        [text, ...files.flatMap(({ name, text }) => [name, text]), ...choices.map(({ label }) => label)].join('\n'),
      ),
    close: async () => {
      leaving.abort()
      await adapter.stop()
    },
  }
}

async function discord(ear: Ear): Promise<Stage> {
  const server = await DiscordServer.open()
  const ana = server.person('ana')
  const adapter = createDiscord({ token: server.token, apiUrl: server.apiUrl, commands: [], clock, report })
  await adapter.start(ear)
  await server.ready()
  const plain = (text: string): string => text.replace(/\\([^A-Za-z0-9\s])/g, '$1')
  const latest = (label: string) =>
    ana.chat.findLast(({ buttons }) => buttons.some((button) => button.label === label)) ?? ana.chat[0]
  return {
    adapter,
    address: `discord:@me:dm:${ana.id}`,
    tapsAre: 'choices',
    hasForms: true,
    knowsRepeats: true,
    writes: (text) => void ana.writes(text),
    taps: (label) => void ana.taps(latest(label) as never, label),
    fills: async (open, words) => {
      const tap = ana.taps(latest(open) as never, open)
      const { inputs } = await tap.modalShown()
      ana.submits(tap, { [inputs[0]?.customId ?? '']: words })
    },
    seen: () =>
      ana.chat.map(({ text, files, buttons }) =>
        [
          plain(text),
          ...files.flatMap((file) => [file.name, server.download(file)]),
          ...buttons.map(({ label }) => label),
        ].join('\n'),
      ),
    close: async () => {
      await adapter.stop()
      await server.close()
    },
  }
}

const slack =
  (mode: 'http' | 'socket') =>
  async (ear: Ear): Promise<Stage> => {
    const server = await SlackServer.open({ mode })
    const home = server.workspace('home')
    const ana = home.person('ana')
    const port = await freePort()
    const adapter = createSlack({
      account: { kind: 'one', botToken: home.botToken },
      signingSecret: server.signingSecret,
      appToken: mode === 'socket' ? server.appToken : undefined,
      apiUrl: server.apiUrl,
      host: '127.0.0.1',
      port,
      routes: [],
      safe: createSafe(new MemoryRows(clock), undefined),
      commands: [],
      moderators: [],
      clock,
      report,
    })
    server.eventsUrl = `http://127.0.0.1:${port}/slack/events`
    await adapter.start(ear)
    if (mode === 'socket') await server.connected()
    const latest = (label: string) =>
      ana.chat.findLast(({ buttons }) => buttons.some((button) => button.label === label)) ?? ana.chat[0]
    return {
      adapter,
      address: `slack:${home.teamId}:dm:${ana.id}`,
      tapsAre: 'choices',
      hasForms: true,
      // Slack has no key by which it would recognise a message that is sent again.
      knowsRepeats: false,
      writes: (text) => void ana.writes(text),
      taps: (label) => void ana.taps(latest(label) as never, label),
      fills: async (open, words) => {
        ana.taps(latest(open) as never, open)
        await ana.seesModal((view) => view.callback_id === 'form')
        ana.submits({ text: words })
      },
      seen: () => ana.chat.map(({ plain, buttons }) => [plain, ...buttons.map(({ label }) => label)].join('\n')),
      close: async () => {
        await adapter.stop()
        await server.close()
      },
    }
  }

adapterSuite('terminal', terminal)
adapterSuite('web', web)
adapterSuite('discord', discord)
adapterSuite('slack over http', slack('http'))
adapterSuite('slack over a socket', slack('socket'))
