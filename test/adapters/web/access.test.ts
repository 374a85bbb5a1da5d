/** The page for everybody: no violations found by axe, a whole conversation by keyboard, and room on a small screen. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { eventually, noBrowser, openRooms } from './browser.ts'

describe.skipIf(noBrowser)('access to the page', () => {
  const room = openRooms()

  const violations = async (): Promise<string[]> => {
    const found = await new AxeBuilder({ page: room.page }).analyze()
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }

  test.each(['Discord', 'Slack', 'Both'])('axe finds nothing at any moment in the look of %s', async (look) => {
    const ana = room.column('ana')
    await room.page.getByRole('radio', { name: look }).check()
    expect(await violations(), 'empty').toEqual([])

    await room.page.getByRole('button', { name: 'Add Ben' }).click()
    await room.write('ana', 'hi')
    await ana.getByRole('button', { name: 'Yes' }).click()
    await ana.getByRole('toolbar').waitFor()
    for (const word of ['list', 'several', 'file', 'time']) await room.write('ben', word)
    for (const word of ['group', 'whisper']) await room.write('channel', word)
    await room.column('ben').getByText('When shall I check in?').waitFor()
    await room.column('ana').getByText('Only you: ready?').waitFor()
    await room.page.locator('.chart svg .current').waitFor()
    expect(await violations(), 'in the middle of it').toEqual([])

    room.engine.broken = true
    await room.write('ana', 'hello?')
    await ana.getByRole('alert').getByText('It is not lost').waitFor()
    await room.column('ben').getByRole('button', { name: 'Write a time' }).click()
    await room.page.getByRole('dialog').getByRole('button', { name: 'Send it' }).click()
    await room.page.getByText('Write a few words first').waitFor()
    expect(await violations(), 'troubles and a form').toEqual([])
  })

  test('a conversation needs no mouse', async () => {
    const { page } = room
    const ana = room.column('ana')
    const press = async (key: string, until: () => Promise<boolean>, most = 25) => {
      for (let n = 0; n < most && !(await until()); n += 1) await page.keyboard.press(key)
      expect(await until()).toBe(true)
    }
    const hasFocus = (what: Locator) => async () => (await what.and(page.locator(':focus')).count()) === 1
    const onButton = (name: string) => hasFocus(ana.getByRole('button', { name }))
    const onInput = hasFocus(ana.locator('textarea'))

    await press('Tab', onInput)
    await page.keyboard.type('hi')
    await page.keyboard.press('Enter')
    await ana.getByRole('button', { name: 'Yes' }).waitFor()
    await press('Shift+Tab', onButton('Yes'))
    await page.keyboard.press('Space')
    await ana.getByRole('toolbar').waitFor()
    expect(await onButton('Yes')(), 'the place is not lost').toBe(true)
    await press('Tab', onButton('0, calm'))
    for (let n = 0; n < 7; n += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await ana.getByText('You said: 7').waitFor()
    await press('Tab', onInput)
    await page.keyboard.type('time')
    await page.keyboard.press('Enter')
    await ana.getByRole('button', { name: 'Write a time' }).waitFor()
    await press('Shift+Tab', onButton('Write a time'))
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('18:30')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await onButton('Write a time')(), 'the dialog gives the place back').toBe(true)
    expect(room.engine.heard.map(({ act }) => act.kind)).toEqual(['text', 'choice', 'choice', 'text', 'form'])
  })

  test('when the row of controls goes away, the keyboard stands at the newest message', async () => {
    const ana = room.column('ana')
    await room.write('ana', 'hi')
    await ana.getByRole('button', { name: 'Skip' }).focus()
    await room.page.keyboard.press('Enter')
    await ana.getByText('You said: Skip').waitFor()
    await room.page.locator('.message:focus').getByText('You said: Skip').waitFor()
  })

  test('new messages are announced politely', async () => {
    expect(await room.page.getByRole('log', { name: 'Messages: Ana' }).count()).toBe(1)
    expect(await room.page.getByRole('status').count()).toBeGreaterThan(0)
  })

  test('at 360 pixels nothing is cut off and nothing scrolls sideways', async () => {
    const ana = room.column('ana')
    for (const word of ['hi', 'Yes', 'several', 'list', 'time']) await room.write('ana', word)
    await ana.getByText('When shall I check in?').waitFor()
    await room.page.locator('.chart svg').waitFor()
    await room.page.setViewportSize({ width: 360, height: 740 })
    const wide = () => room.page.evaluate('document.documentElement.scrollWidth')
    await eventually(wide).toBe(360)
    const cut = await ana
      .locator('button, select, textarea, label')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > 360).map((one) => one.outerHTML))
    expect(cut).toEqual([])
    expect(await violations()).toEqual([])
  })
})
