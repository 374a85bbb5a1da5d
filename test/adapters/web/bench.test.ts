/** The levers around the chats: looks, language, clock, house, statechart, and a process that dies and comes back. */
import { describe, expect, test } from 'vitest'
import { eventually, noBrowser, openRooms } from './browser.ts'

describe.skipIf(noBrowser)('the workbench of the page', () => {
  const room = openRooms()

  test('looks like Discord, like Slack, or like both side by side', async () => {
    const groundOf = (name: string) =>
      room.column(name).evaluate((node) => node.ownerDocument.defaultView.getComputedStyle(node).backgroundColor)
    const dark = await groundOf('ana')
    await room.page.getByRole('radio', { name: 'Slack' }).check()
    const light = await groundOf('ana')
    expect(light).not.toBe(dark)
    await room.page.getByRole('radio', { name: 'Both' }).check()
    expect([await groundOf('ana'), await groundOf('channel')]).toEqual([dark, light])
  })

  test('the clock shows the time of Tend and moves on by a tap', async () => {
    const clock = room.page.getByRole('region', { name: 'Tend’s clock' })
    const before = await clock.locator('time').getAttribute('datetime')
    for (const step of ['+1 min', '+20 min', '+1 h', '+1 day'])
      await clock.getByRole('button', { name: step, exact: false }).click()
    const minute = 60_000
    await eventually(() => room.engine.moved).toEqual([minute, 20 * minute, 60 * minute, 1440 * minute])
    await eventually(() => clock.locator('time').getAttribute('datetime')).toBe(
      new Date(Date.parse(before ?? '') + 1521 * minute).toISOString(),
    )
  })

  test('the page speaks Spanish, and whoever has talked tells Tend', async () => {
    await room.page.getByRole('button', { name: 'Add Ben' }).click()
    await room.write('ana', 'hi')
    await room.column('ana').getByText('Are you safe for now?').waitFor()
    await room.page.getByLabel('Language').selectOption('es')
    await room.page.getByText('Tend está aquí').waitFor()
    await eventually(() => room.engine.heard.length).toBe(2)
    expect(room.engine.heard.at(-1)).toMatchObject({
      from: 'web:local:dm:ana',
      hints: { language: 'es' },
      act: { kind: 'command', command: 'language', argument: 'es' },
    })
  })

  test('the house is built anew', async () => {
    await room.page.getByLabel('House').selectOption('workplace')
    await eventually(() => room.engine.profile).toBe('workplace')
  })

  test('the statechart marks where the chosen person is, and says it in words', async () => {
    const card = room.page.getByRole('region', { name: 'Where Ana is' })
    await card.getByText('No conversation is running').waitFor()
    await room.write('ana', 'hi')
    await card.locator('#state-safeForNow.current').waitFor()
    expect(await card.locator('.here').textContent()).toBe('safe for now')
    await room.column('ana').getByRole('button', { name: 'Yes' }).click()
    await card.locator('#state-rateBefore.current').waitFor()
    expect(await card.locator('.state.current').count()).toBe(1)
    expect(await card.locator('.way-on').count()).toBe(1)
    expect(await card.getByRole('listitem').allTextContents()).toEqual(['rated: on break'])
    await card.getByRole('button', { name: 'Show the chart larger' }).click()
    await room.page.getByRole('dialog').locator('#state-rateBefore.current').waitFor()
  })

  test('the restart button restarts', async () => {
    await room.page.getByRole('button', { name: 'Restart the process here' }).click()
    await eventually(() => room.engine.restarts).toBe(1)
  })
})

describe.skipIf(noBrowser)('when the process dies and comes back', () => {
  const room = openRooms()

  test('nothing is lost from view, and what was written meanwhile is sent once', async () => {
    const ana = room.column('ana')
    await room.write('ana', 'hi')
    await ana.getByRole('button', { name: 'Yes' }).waitFor()
    await room.restart(async () => {
      await room.page.getByText('Reconnecting').waitFor()
      await room.write('ana', 'still here')
      await ana.getByRole('button', { name: 'Yes' }).click()
      await ana.getByText('Waits for the connection').waitFor()
      await ana.getByText('Tend is away for a moment').waitFor()
      await ana.locator('.choice.sending', { hasText: 'Yes' }).waitFor()
      expect(await ana.getByText('Are you safe for now?').count()).toBe(1)
    })
    await room.page.getByText('Tend is here').waitFor()
    await ana.getByText('How upset do you feel').waitFor()
    expect(room.engine.heard.map(({ act }) => act.kind)).toEqual(['text', 'text', 'choice'])
    expect(await ana.locator('.mine').count()).toBe(2)
    expect(await ana.getByText('Are you safe for now?').count()).toBe(1)
    expect(await ana.getByText('Waits for the connection').count()).toBe(0)
  })

  test('an act whose answer was lost is handed in again under its own id', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    room.engine.slow = promise
    const ids: string[] = []
    room.page.on('request', (request) => {
      if (request.url().endsWith('/act')) ids.push(request.postDataJSON().id)
    })
    await room.write('ana', 'hi')
    await eventually(() => ids.length).toBe(1)
    await room.restart(async () => resolve())
    await eventually(() => ids.length).toBe(2)
    await room.page.getByText('Tend is here').waitFor()
    expect(ids[0]).toBe(ids[1])
    expect(room.engine.heard.map(({ id }) => id)).toEqual([ids[0]])
    expect(await room.column('ana').locator('.mine').count()).toBe(1)
  })

  test('a reload keeps the transcript and the draft, and doubles nothing', async () => {
    await room.write('ana', 'hi')
    const ana = room.column('ana')
    await ana.getByRole('button', { name: 'Yes' }).waitFor()
    await ana.locator('textarea').fill('half a thought')
    await room.page.reload()
    await room.page.getByText('Tend is here').waitFor()
    expect(await ana.getByText('Are you safe for now?').count()).toBe(1)
    expect(await ana.locator('.mine').count()).toBe(1)
    expect(await ana.locator('textarea').inputValue()).toBe('half a thought')
  })
})
