/** Opens the page in a real browser, beside a scripted engine or beside Tend, and closes everything again. */
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

/** One page in a browser, with the names of what can be seen on it. */
export interface Seen {
  page: Page
  /** Every address the browser asked for. */
  asked: string[]
  /** What the browser complained about, a broken content policy for one. */
  complaints: string[]
  /** A chat, `ana`, or the channel, `channel`. */
  column(name: string): Locator
  write(name: string, text: string): Promise<void>
}

/** A room for one test: the engine, the adapter and one page. */
export interface Room extends Seen {
  engine: Scripted
  web: Web
  /** A process that ends and another one on the same port. `meanwhile` happens in between. */
  restart(meanwhile?: () => Promise<void>): Promise<void>
}

/** One browser for a file of tests. It opens the page at a url; after each test the page is closed, and must have had no complaint. */
export const useBrowser = (options: BrowserContextOptions = {}): ((url: string) => Promise<Seen>) => {
  let browser: Browser
  const open: Seen[] = []

  beforeAll(async () => {
    if (executablePath === undefined) return
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--no-first-run', ...quiet] })
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    for (const { page, complaints } of open.splice(0)) {
      await page.context().close()
      expect(complaints, 'complaints of the browser').toEqual([])
    }
  })

  return async (url) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      ...options,
    })
    const page = await context.newPage()
    const column = (name: string): Locator =>
      page.locator(`[data-column="${name === 'channel' ? name : `dm:${name}`}"]`)
    const write = async (name: string, text: string): Promise<void> => {
      await column(name).locator('textarea').fill(text)
      await column(name).locator('textarea').press('Enter')
    }
    const seen: Seen = { page, asked: [], complaints: [], column, write }
    open.push(seen)
    page.setDefaultTimeout(40_000)
    page.on('request', (request) => seen.asked.push(request.url()))
    page.on('pageerror', ({ message }) => seen.complaints.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load'))
        seen.complaints.push(message.text())
    })
    await page.goto(url)
    await page.getByText('Tend is here').waitFor()
    return seen
  }
}

/** Gives every test of a file its own room; the browser is shared. */
export const openRooms = (options: BrowserContextOptions = {}): Room => {
  const visit = useBrowser(options)
  const room = {} as Room

  beforeEach(async () => {
    const engine = new Scripted()
    const open = async (port: number): Promise<Web> => {
      const web = createWeb({ port, workbench: engine, log: () => {} })
      await web.start(engine)
      engine.through = web
      return web
    }
    const web = await open(0)
    Object.assign(room, { engine, web, ...(await visit(web.url ?? '')) })
    room.restart = async (meanwhile = async () => {}) => {
      const port = Number(new URL(room.web.url ?? '').port)
      await room.web.stop()
      await meanwhile()
      room.web = await open(port)
    }
  })
  afterEach(() => room.web.stop())
  return room
}
