/** Opens the page in a real browser, beside a scripted engine, and closes everything again. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { createWeb, type Web } from '../../../adapters/web/index.ts'
import { Scripted } from './scripted.ts'

/** Where Chromium is, or undefined; set CHROMIUM_PATH where it is elsewhere. */
const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser']
const executablePath = candidates.find((path) => path !== undefined && existsSync(path))

export const noBrowser = executablePath === undefined
if (noBrowser) console.warn('The page is not tried in a browser: no Chromium here. Set CHROMIUM_PATH to try it.')

const quiet = ['background-networking', 'component-update', 'sync', 'gpu', 'quic'].map((what) => `--disable-${what}`)

/** Waits for a condition as long as a slow machine may need. */
export const eventually = <Value>(value: () => Value | Promise<Value>) => expect.poll(value, { timeout: 40_000 })

/** A room for one test: the engine, the adapter and one page with the names of what can be seen on it. */
export interface Room {
  engine: Scripted
  web: Web
  page: Page
  /** Every address the browser asked for. */
  asked: string[]
  /** What the browser complained about, a broken content policy for one. */
  complaints: string[]
  /** A process that ends and another one on the same port. `meanwhile` happens in between. */
  restart(meanwhile?: () => Promise<void>): Promise<void>
  /** A chat, `ana`, or the channel, `channel`. */
  column(name: string): Locator
  write(name: string, text: string): Promise<void>
}

/** Gives every test of a file its own room; the browser is shared. */
export const openRooms = (options: BrowserContextOptions = {}): Room => {
  let browser: Browser
  const room = {} as Room

  beforeAll(async () => {
    if (executablePath === undefined) return
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--no-first-run', ...quiet] })
  })
  afterAll(() => browser?.close())

  beforeEach(async () => {
    const engine = new Scripted()
    const open = async (port: number): Promise<Web> => {
      const web = createWeb({ port, workbench: engine, log: () => {} })
      await web.start(engine)
      engine.through = web
      return web
    }
    const column = (name: string): Locator =>
      room.page.locator(`[data-column="${name === 'channel' ? name : `dm:${name}`}"]`)
    Object.assign(room, { engine, web: await open(0), asked: [], complaints: [], column })
    room.write = async (name, text) => {
      await column(name).locator('textarea').fill(text)
      await column(name).locator('textarea').press('Enter')
    }
    room.restart = async (meanwhile = async () => {}) => {
      const port = Number(new URL(room.web.url ?? '').port)
      await room.web.stop()
      await meanwhile()
      room.web = await open(port)
    }
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      ...options,
    })
    room.page = await context.newPage()
    room.page.setDefaultTimeout(40_000)
    room.page.on('request', (request) => room.asked.push(request.url()))
    room.page.on('pageerror', ({ message }) => room.complaints.push(message))
    room.page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load'))
        room.complaints.push(message.text())
    })
    await room.page.goto(room.web.url ?? '')
    await room.page.getByText('Tend is here').waitFor()
  })
  afterEach(async () => {
    await room.page.context().close()
    await room.web.stop()
    expect(room.complaints, 'complaints of the browser').toEqual([])
  })
  return room
}
