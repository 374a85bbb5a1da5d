/** The page's server: who may ask, what is answered, and what happens when nobody listens. */
import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Refused } from '#adapter'
import { createWeb, type Web } from '../../../adapters/web/index.ts'
import { message, Scripted } from './scripted.ts'

let engine: Scripted
let web: Web
let logged: unknown[]

beforeEach(async () => {
  engine = new Scripted()
  logged = []
  web = createWeb({ port: 0, grace: 0, workbench: engine, log: (...line) => logged.push(line) })
  engine.through = web
  await web.start(engine)
})

afterEach(() => web.stop())

const url = (path: string) => new URL(path, web.url).href

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url(path), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const hi = { id: 'a1', place: 'dm', name: 'ana', language: 'en', act: { kind: 'text', text: 'hi' } }

/** `fetch` does not let us choose a Host. */
const statusWithHost = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(url('/'))
    request({ host: '127.0.0.1', port, path: '/', headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })

/** Listens like a page and resolves with everything heard once `enough` of it came. */
const hear = async (
  headers: Record<string, string>,
  enough: (heard: string) => boolean,
  meanwhile = async () => {},
) => {
  const leaving = new AbortController()
  const answer = await fetch(url('/live'), { headers, signal: leaving.signal })
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  let heard = new TextDecoder().decode((await reader.read()).value)
  await meanwhile()
  while (!enough(heard)) heard += new TextDecoder().decode((await reader.read()).value)
  leaving.abort()
  return heard
}

describe('an act', () => {
  test('is answered when it is saved', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    engine.slow = promise
    let answered = false
    const answer = post('/act', hi).then((one) => {
      answered = true
      return one.status
    })
    expect((await fetch(url('/setting'))).status).toBe(200)
    expect(answered).toBe(false)
    resolve()
    expect(await answer).toBe(200)
    expect(engine.heard).toHaveLength(1)
  })

  test('that could not be saved gets a kind sentence in the language of the page, and a log line without words', async () => {
    engine.broken = true
    const answer = await post('/act', { ...hi, language: 'es' })
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ sentence: expect.stringContaining('No se ha perdido') })
    expect(logged).toEqual([['web.actNotSaved', { error: 'Error' }]])
  })

  test('posted twice is handed in with the same id', async () => {
    await post('/act', hi)
    await post('/act', hi)
    expect(engine.heard.map(({ id }) => id)).toEqual(['a1'])
  })

  test('that is junk is refused with a sentence', async () => {
    const answer = await fetch(url('/act'), { method: 'POST', body: '{not json' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toHaveProperty('sentence')
  })

  test('larger than 64 KB is not read', async () => {
    expect((await post('/act', { ...hi, junk: 'x'.repeat(70_000) })).status).toBe(413)
  })
})

describe('who may ask', () => {
  test.each([
    ['localhost', 200],
    ['127.0.0.1:80', 200],
    ['[::1]:4600', 200],
    ['tend.example', 403],
    ['localhost.tend.example', 403],
    ['127.0.0.1@tend.example', 400],
    ['not a host', 400],
  ])('Host %s is answered with %i', async (host, status) => {
    expect(await statusWithHost(host)).toBe(status)
  })

  test.each(['http://tend.example', 'http://127.0.0.1:1', 'null'])('another page (%s) may not post', async (origin) => {
    const answer = await post('/act', hi, { origin })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('may not speak for you')
    expect(engine.heard).toEqual([])
  })

  test('the page itself may post', async () => {
    expect((await post('/act', hi, { origin: new URL(url('/')).origin })).status).toBe(200)
  })

  test('every answer says that nothing from outside may be loaded', async () => {
    for (const path of ['/', '/page/app.js', '/nowhere'])
      expect((await fetch(url(path))).headers.get('content-security-policy')).toContain("default-src 'self'")
  })

  test.each(['/page/..%2findex.ts', '/page/.env', '/vendor/constructor', '/vendor/../index.ts'])(
    '%s is not served',
    async (path) => {
      expect((await fetch(url(path))).status).toBe(404)
    },
  )
})

describe('what Tend says', () => {
  test('waits in the outbox while no page is open', async () => {
    const refused = await web.send(message('web:local:dm:ana', 'm1', 'Hello.')).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refused)
    expect(refused).toMatchObject({ reason: 'dm-closed' })
  })

  test('to somebody of another platform is refused for good', async () => {
    await expect(web.send(message('slack:T1:D42:U7', 'm1', 'Hello.'))).rejects.toMatchObject({ reason: 'gone' })
  })

  test('reaches the page with an id, and a page that comes back resumes behind it', async () => {
    const heard = await hear(
      {},
      (all) => all.includes('m2'),
      async () => {
        expect(await web.send(message('web:local:dm:ana', 'm1', 'One.'))).toBe('m1')
        await web.send(message('web:local:dm:ana', 'm2', 'Two.'))
      },
    )
    const [first] = [...heard.matchAll(/^id: (.+)$/gm)].map(([, id]) => id)
    const again = await hear({ 'last-event-id': first ?? '' }, (all) => all.includes('m2'))
    expect(again).not.toContain('"m1"')
    expect(again).toContain('event: again')
  })
})

describe('the workbench', () => {
  test('a step of the clock must be a time, and not a century', async () => {
    expect((await post('/clock', { ms: 60_000 })).status).toBe(200)
    for (const ms of [0, -1, 1e15, '60000', null]) expect((await post('/clock', { ms })).status).toBe(400)
    expect(engine.moved).toEqual([60_000])
  })

  test('only the two houses can be built', async () => {
    expect((await post('/profile', { profile: 'castle' })).status).toBe(400)
    expect((await post('/profile', { profile: 'workplace' })).status).toBe(202)
    expect(engine.profile).toBe('workplace')
  })

  test('a restart is begun', async () => {
    expect((await post('/restart', {})).status).toBe(202)
    expect(engine.restarts).toBe(1)
  })

  test('a form is given while its step lasts, and null afterwards', async () => {
    const path = `/form/${encodeURIComponent('v1:c:when:form')}?from=web:local:dm:ana`
    expect(await (await fetch(url(path))).json()).toMatchObject({ title: 'Check-in time' })
    engine.formIsOpen = false
    expect(await (await fetch(url(path))).json()).toBeNull()
  })

  test('where nobody is, nothing is said', async () => {
    expect(await (await fetch(url('/where?from=web:local:dm:ana'))).json()).toBeNull()
    expect((await fetch(url('/where?from=slack:T:D:U'))).status).toBe(400)
    expect((await fetch(url('/chart/nowhere'))).status).toBe(404)
  })
})

test('a port that is taken rejects with its code', async () => {
  const second = createWeb({ port: Number(new URL(url('/')).port), workbench: engine, log: () => {} })
  await expect(second.start(engine)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await second.stop()
})

test('it stops although a page listens, and starts again', async () => {
  const leaving = new AbortController()
  await fetch(url('/live'), { signal: leaving.signal })
  await web.stop()
  expect(web.url).toBeUndefined()
  await web.start(engine)
  expect((await fetch(url('/'))).status).toBe(200)
  leaving.abort()
})
