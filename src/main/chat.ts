/** `tend chat`: a conversation in this terminal. */
import type { Screen } from '../safety/screen.ts'
import { configured, furnished, logAt, noSuchFlow, settingOf } from './parts.ts'

export async function chat(flow: string | undefined): Promise<number> {
  const { WallClock } = await import('../time.ts')
  const { open } = await import('../open.ts')
  const { Tend } = await import('../tend.ts')
  const { adapters } = await import('../../adapters/index.ts')
  const { createTerminal } = await adapters.terminal()
  const config = configured({ STORE_URL: 'file:data/chat.db', LOG_LEVEL: 'error' })
  // The screen takes a while to load and nothing was typed yet: the first question is asked meanwhile. A text that came
  // before it stood would be met with the soft check, as whenever the screen fails.
  let screen: Screen | undefined
  const house = await furnished(settingOf(config), (text, recent) => {
    if (!screen) throw new Error('The safety screen is not loaded yet.')
    return screen(text, recent)
  })
  if (flow !== undefined && !Object.hasOwn(house.flows, flow)) throw noSuchFlow(flow, house.flows)
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
  screen = (await import('../safety/screen.ts')).screen
  await terminal.converse()
  await tend.stop()
  return 0
}
