/** The local Slack, proved with the real Bolt: over HTTP and over a socket, each act arrives and each answer is seen. */
import { describe, expect, test } from 'vitest'
import { echo, stage } from '../../support/slack/bolt.ts'
import { button, form, input, quietly, words } from '../../support/slack/sound.ts'

const triggerOf = (body: unknown): string => (body as { trigger_id: string }).trigger_id

describe.for(['http', 'socket'] as const)('over %s', (mode) => {
  test('what a person writes arrives, and what the app says is seen', async () => {
    const on = await stage(mode)
    echo(on)
    await on.start()
    if (mode === 'http') await on.slack.verifyEventsUrl()
    const said = on.anna.writes('hello & <you>')
    await said.acknowledged()
    expect(said).toMatchObject({ failed: false, status: 200 })
    expect((await on.anna.seesNext()).plain).toBe('You said hello & <you>')
    await on.slack.quiet()
    expect(on.slack.violations).toEqual([])
    expect(on.anna.chat).toHaveLength(1)
  })

  test('a command, a tap, a form and its errors; a response URL replaces what was tapped', async () => {
    const { slack, anna, app, start } = await stage(mode)
    const taken: unknown[] = []
    app.command('/tend', async ({ command, ack, client }) => {
      await ack({ response_type: 'ephemeral', text: 'I wrote to you' })
      const blocks = [{ type: 'actions' as const, elements: [button('Write it', 'write'), button('Not now', 'no')] }]
      await client.chat.postMessage({ channel: command.user_id, text: 'Ready?', blocks, ...quietly })
    })
    app.action('write', async ({ ack, body, client }) => {
      await ack()
      await client.views.open({ trigger_id: triggerOf(body), view: { ...form, blocks: [input('letter')] } })
    })
    app.action('no', async ({ ack, respond }) => {
      await ack()
      await respond({ replace_original: true, text: 'Another time' })
    })
    app.view('form', async ({ ack, view }) => {
      const written = view.state.values['letter']?.['value']?.value
      if (written === 'no') return ack({ response_action: 'errors', errors: { letter: 'More, please' } })
      taken.push(written)
      await ack()
    })
    await start()

    const run = anna.runs('/tend', 'calm')
    const ready = await anna.sees('Ready?')
    await run.acknowledged()
    expect(anna.chat.map(({ ephemeral, text }) => [ephemeral, text])).toContainEqual([true, 'I wrote to you'])
    expect(ready.buttons.map(({ label }) => label)).toEqual(['Write it', 'Not now'])

    anna.taps(ready, 'Write it')
    await anna.seesModal('A letter')
    expect(() => anna.submits({ letter: '' })).toThrow(/does not send the form/)
    const wrong = anna.submits({ letter: 'no' })
    await wrong.acknowledged()
    expect([wrong.errors, anna.modal?.callback_id]).toEqual([{ letter: 'More, please' }, 'form'])
    await anna.submits({ value: 'Dear friend' }).acknowledged()
    expect([taken, anna.modal]).toEqual([['Dear friend'], undefined])

    anna.taps(ready, 'no')
    const replaced = await anna.sees('Another time')
    expect(replaced).toMatchObject({ ts: ready.ts, viaResponseUrl: true, buttons: [] })
    expect(slack.violations).toEqual([])
  })

  test('an event that is not taken comes again, saying which time it is; what was taken does not', async () => {
    const { slack, anna, app, start } = await stage(mode)
    slack.faults.giveUpAfterMs = 40
    slack.faults.retryDelaysMs = [1, 1, 1]
    const tries: unknown[] = []
    // As Tend's own receiver does: what Bolt would acknowledge at once is acknowledged here when it is handled.
    const { processEvent } = app
    app.processEvent = async (event) => {
      if (event.body['event']?.bot_id) return event.ack()
      tries.push(event.retryNum)
      if (tries.length < 3) return
      await processEvent.call(app, event)
    }
    await start()
    const said = anna.writes('hello')
    await said.acknowledged()
    expect(said.failed).toBe(true)
    expect(tries).toEqual([mode === 'http' ? undefined : 0, 1, 2])
    await said.redeliver(2, { sameEventId: false, retryHeaders: false })
    expect(tries.slice(3)).toEqual(mode === 'http' ? [undefined, undefined] : [0, 0])
  })
})

test('its own words, edits, deletions and previews come back as events, as Slack sends them', async () => {
  const { slack, anna, app, start } = await stage()
  const events: unknown[][] = []
  app.event('message', async ({ event }) => {
    const { subtype, bot_id: bot, hidden } = event as { subtype?: string; bot_id?: string; hidden?: boolean }
    events.push([subtype ?? 'new', bot !== undefined, hidden ?? false])
  })
  await start()
  const said = anna.writes('https://example.com')
  await said.acknowledged()
  await anna.unfurls(said).acknowledged()
  await anna.edits(said, 'other words').acknowledged()
  await anna.deletes(said).acknowledged()
  await anna.sends('voice').acknowledged()
  const { channel, ts } = await app.client.chat.postMessage({ channel: anna.id, text: 'mine', ...quietly })
  await app.client.chat.update({ channel: channel ?? '', ts: ts ?? '', text: 'mine, changed' })
  expect((await anna.sees('mine, changed')).ts).toBe(ts)
  await app.client.chat.delete({ channel: channel ?? '', ts: ts ?? '' })
  await slack.quiet()
  expect(anna.chat).toEqual([])
  const theirs = [
    ['new', false, false],
    ...[1, 2].map(() => ['message_changed', false, true]),
    ['message_deleted', false, true],
    ['file_share', false, false],
  ]
  // Bolt itself keeps an app's own new messages from it (`ignoreSelf`), not their edits.
  expect(events).toEqual([...theirs, ['message_changed', false, true], ['message_deleted', false, true]])
})

test('one message comes eleven times, each under another event id; a response URL takes five answers', async () => {
  const { slack, anna, app, start } = await stage()
  slack.faults.replayEvents = 10
  const ids = new Set<string>()
  const messages = new Set<string>()
  app.event('message', async ({ event, body }) => {
    ids.add(body.event_id)
    messages.add(event.ts)
  })
  app.command('/tend', async ({ ack, respond }) => {
    await ack()
    for (const n of [1, 2, 3, 4, 5, 6]) await respond(`${n}`).catch(() => {})
  })
  await start()
  anna.writes('hello')
  anna.runs('/tend')
  await slack.quiet()
  expect([ids.size, messages.size]).toEqual([11, 1])
  const answers = slack.requests.filter(({ method }) => method === 'response_url')
  expect(answers.map(({ ok, error }) => (ok ? 'ok' : error))).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'used_url'])
  expect(anna.chat.map(({ text, ephemeral, viaResponseUrl }) => [text, ephemeral, viaResponseUrl])).toEqual(
    ['1', '2', '3', '4', '5'].map((text) => [text, true, true]),
  )
})

test('views: a trigger opens one, soon; updates know their hash; the Home tab is published and tapped', async () => {
  const { slack, anna, app, start } = await stage()
  const view = { ...form, blocks: [input('letter')], external_id: 'ours' }
  const refusals: unknown[] = []
  const tried = (call: Promise<unknown>) => call.catch((error) => refusals.push(error.data.error))
  app.shortcut('tend_menu', async ({ ack, shortcut, client }) => {
    await ack()
    const opened = await client.views.open({ trigger_id: shortcut.trigger_id, view })
    await tried(client.views.open({ trigger_id: shortcut.trigger_id, view: form as never }))
    const before = opened.view?.hash ?? ''
    const filled = { ...form, title: words('Filled'), blocks: [input('letter')] }
    await client.views.update({ external_id: 'ours', hash: before, view: filled })
    await tried(client.views.update({ view_id: opened.view?.id ?? '', hash: before, view: filled }))
  })
  app.event('app_home_opened', async ({ event, client }) => {
    const blocks = [{ type: 'actions' as const, elements: [button('Calm', 'home:calm')] }]
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } })
  })
  app.action('home:calm', async ({ ack, body, client }) => {
    await ack()
    slack.faults.triggerLifeMs = -1
    await tried(client.views.open({ trigger_id: triggerOf(body), view }))
  })
  await start()
  anna.shortcut('tend_menu')
  await anna.seesModal('Filled')
  anna.opensHome()
  await anna.seesHome('Calm')
  await anna.taps('home', 'Calm').acknowledged()
  await slack.quiet()
  expect(refusals).toEqual(['invalid_arguments', 'hash_conflict', 'expired_trigger_id'])
  expect(slack.violations).toEqual(['views.open: view.blocks is missing'])
})

test('what is picked from a list is sent with the button beside it', async () => {
  const { anna, app, acme, start } = await stage()
  const options = ['sad', 'angry', 'glad'].map((value) => ({ text: words(value.toUpperCase()), value }))
  const element = { type: 'multi_static_select' as const, action_id: 'several', options, max_selected_items: 2 }
  const sent: unknown[] = []
  app.action('several', ({ ack }) => ack())
  app.action('done', async ({ ack, body }) => {
    const { state } = body as {
      state: { values: Record<string, Record<string, { selected_options: { value: string }[] }>> }
    }
    sent.push(
      ...Object.values(state.values).flatMap((one) => one['several']?.selected_options.map(({ value }) => value)),
    )
    await ack()
  })
  await start()
  const blocks = [
    { type: 'section' as const, text: words('Which?'), accessory: element },
    { type: 'actions' as const, elements: [button('Done', 'done')] },
  ]
  await app.client.chat.postMessage({ token: acme.botToken, channel: anna.dm, text: 'Which?', blocks, ...quietly })
  const which = await anna.sees('Which?')
  expect(which.selects[0]?.options.map(({ label }) => label)).toEqual(['SAD', 'ANGRY', 'GLAD'])
  expect(() => anna.picks(which, ['sad', 'angry', 'glad'], 'several')).toThrow(/takes 2 at most/)
  await anna.picks(which, ['SAD', 'glad']).acknowledged()
  await anna.taps(which, 'Done').acknowledged()
  expect(sent).toEqual(['sad', 'glad'])
})

test('sockets break off and come back, and what was underway is delivered again', async () => {
  const on = await stage('socket')
  echo(on)
  await on.start()
  const handshakes = () => {
    on.slack.faults.brokenHandshakes = 2
    on.slack.dropSockets()
  }
  for (const breakOff of [() => on.slack.dropSockets(), () => on.slack.askReconnect(), handshakes]) {
    breakOff()
    await on.slack.connected()
    on.anna.writes('still there?')
    await on.anna.seesNext('still there?')
  }
  on.slack.dropSockets()
  on.slack.faults.retryDelaysMs = [1, 1, 1000]
  const said = on.anna.writes('nobody listens')
  await on.anna.seesNext('nobody listens')
  expect(said.failed).toBe(true)
})

test('a thousand people at once', async () => {
  const on = await stage()
  // A busy machine is not what is looked at here.
  on.slack.faults.giveUpAfterMs = 60_000
  echo(on)
  await on.start()
  const people = Array.from({ length: 1000 }, (_, n) => on.acme.person(`p${n}`))
  for (const person of people) person.writes(`hello from ${person.name}`)
  await Promise.all(people.map((person) => person.sees(`hello from ${person.name}`, 60_000)))
  expect(people.every(({ chat }) => chat.length === 1)).toBe(true)
})
