/** Conversations on the page, in a real browser. */
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { eventually, noBrowser, openRooms } from './browser.ts'

describe.skipIf(noBrowser)('the page', () => {
  const room = openRooms()
  const acts = () => room.engine.heard.map(({ act }) => act)
  const heardAtLeast = (count: number) => eventually(() => room.engine.heard.length).toBeGreaterThanOrEqual(count)

  test('a text is sent with Enter, shown, and answered', async () => {
    await room.write('ana', 'good evening')
    await room.column('ana').getByText('You said: good evening').waitFor()
    expect(await room.column('ana').locator('.mine .text').allTextContents()).toEqual(['good evening'])
    expect(await room.column('ana').locator('textarea').inputValue()).toBe('')
    expect(room.engine.heard[0]).toMatchObject({
      from: 'web:local:dm:ana',
      hints: { language: 'en', zone: expect.any(String) },
      act: { kind: 'text', text: 'good evening' },
    })
  })

  test('a slash makes a command, and a picture needs no file', async () => {
    await room.column('ana').getByRole('button', { name: '/calm' }).click()
    await room.column('ana').getByText('Are you safe for now?').waitFor()
    await room.column('ana').getByRole('button', { name: 'Send a picture' }).click()
    await heardAtLeast(2)
    expect(acts()).toEqual([
      { kind: 'command', command: 'calm', argument: '' },
      { kind: 'media', media: 'picture' },
    ])
  })

  test('a button answers; clicked twice at once it is one act, clicked again later another', async () => {
    const ana = room.column('ana')
    await room.write('ana', 'hi')
    const yes = ana.getByRole('button', { name: 'Yes' })
    await yes.waitFor()
    const { promise, resolve } = Promise.withResolvers<void>()
    room.engine.slow = promise
    await yes.dblclick()
    resolve()
    await ana.getByRole('button', { name: 'Chosen: Yes' }).waitFor()
    expect(acts().filter(({ kind }) => kind === 'choice')).toHaveLength(1)
    await yes.click()
    await heardAtLeast(3)
    expect(new Set(room.engine.heard.map(({ id }) => id)).size).toBe(3)
  })

  test('a rating is a row of eleven numbers between its ends', async () => {
    const ana = room.column('ana')
    await room.write('ana', 'Yes')
    const row = ana.getByRole('toolbar', { name: 'From 0, calm, to 10, most upset' })
    await row.getByRole('button').nth(10).waitFor()
    expect(await row.getByRole('button').count()).toBe(11)
    await row.getByRole('button', { name: '10, most upset' }).click()
    await ana.getByText('You said: 10').waitFor()
    expect(acts().at(-1)).toEqual({ kind: 'choice', choice: 'v1:c:step:10' })
  })

  test('more than five choices are a list with a button', async () => {
    const ana = room.column('ana')
    await room.write('ana', 'list')
    await ana.getByLabel('Choose one').selectOption('Quince')
    await ana.locator('.list').getByRole('button', { name: 'Send' }).click()
    await ana.getByText('You said: Quince').waitFor()
    expect(acts().at(-1)).toEqual({ kind: 'choice', choice: 'v1:c:step:Quince' })
  })

  test('several of a list are checkboxes, and no more than allowed', async () => {
    const ana = room.column('ana')
    await room.write('ana', 'several')
    const group = ana.getByRole('group', { name: 'Choose 1 to 2' })
    await group.getByLabel('Pear').check()
    await group.getByLabel('Fig').check()
    expect(await group.getByLabel('Plum').isDisabled()).toBe(true)
    await group.getByRole('button', { name: 'Send' }).click()
    await heardAtLeast(2)
    const [pear, fig] = ['v1:c:step:Pear', 'v1:c:step:Fig']
    expect(acts().at(-1)).toEqual({ kind: 'choice', choice: pear, picks: [pear, fig] })
  })

  test('a form opens as a dialog, asks kindly for words, and sends them', async () => {
    const ana = room.column('ana')
    await room.write('ana', 'time')
    await ana.getByRole('button', { name: 'Write a time' }).click()
    const dialog = room.page.getByRole('dialog', { name: 'Check-in time' })
    await dialog.getByRole('button', { name: 'Send it' }).click()
    await dialog.getByText('Write a few words first').waitFor()
    const field = dialog.getByLabel('A time or a length')
    expect(await field.getAttribute('maxlength')).toBe('40')
    await field.fill('2 hours')
    await dialog.getByText('33 characters left').waitFor()
    await field.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    expect(acts().at(-1)).toEqual({ kind: 'form', form: 'v1:c:when:form', fields: { text: '2 hours' } })
  })

  test('a form that cannot be saved keeps what was written', async () => {
    await room.write('ana', 'time')
    await room.column('ana').getByRole('button', { name: 'Write a time' }).click()
    const dialog = room.page.getByRole('dialog')
    await dialog.getByLabel('A time or a length').fill('18:30')
    room.engine.broken = true
    await dialog.getByRole('button', { name: 'Send it' }).click()
    await dialog.getByText('It is not lost').waitFor()
    expect(await dialog.getByLabel('A time or a length').inputValue()).toBe('18:30')
  })

  test('the form of a step that is over does not open', async () => {
    await room.write('ana', 'time')
    room.engine.formIsOpen = false
    const answered = room.page.waitForResponse(/\/form\//)
    await room.column('ana').getByRole('button', { name: 'Write a time' }).click()
    await answered
    expect(await room.page.getByRole('dialog').count()).toBe(0)
  })

  test('what could not be saved comes back to the input, and is the same act when sent again', async () => {
    const ana = room.column('ana')
    room.engine.broken = true
    const ids: unknown[] = []
    room.page.on('request', (request) => {
      if (request.url().endsWith('/act')) ids.push(request.postDataJSON().id)
    })
    await room.write('ana', 'we had a fight')
    await ana.getByRole('alert').getByText('It is not lost').waitFor()
    expect(await ana.locator('textarea').inputValue()).toBe('we had a fight')
    expect(await ana.locator('.mine').count()).toBe(0)
    room.engine.broken = false
    await ana.locator('textarea').press('Enter')
    await ana.getByText('You said: we had a fight').waitFor()
    expect(await ana.getByRole('alert').textContent()).toBe('')
    expect(ids).toHaveLength(2)
    expect(ids[0]).toBe(ids[1])
  })

  test('an erased message vanishes, and a repeated one takes its own place', async () => {
    const ana = room.column('ana')
    await room.write('ana', 'secret')
    await ana.getByText('This one goes away.').waitFor()
    await room.write('ana', 'gone')
    await ana.getByText('You said: gone').waitFor()
    expect(await ana.getByText('This one goes away.').count()).toBe(0)
    const { message } = await import('./scripted.ts')
    await room.web.send(message('web:local:dm:ana', 'same', 'First wording.'))
    await room.web.send(message('web:local:dm:ana', 'same', 'Second wording.'))
    await ana.getByText('Second wording.').waitFor()
    expect(await ana.locator('[data-id="same"]').count()).toBe(1)
  })

  test('a file is saved with a link that needs no mouse, and never leaves the page for that', async () => {
    await room.write('ana', 'file')
    const link = room.column('ana').getByRole('link', { name: 'Save my-data.txt' })
    await link.focus()
    const asked = room.asked.length
    const [download] = await Promise.all([room.page.waitForEvent('download'), room.page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe('my-data.txt')
    expect(await readFile(await download.path(), 'utf8')).toBe('Grüße, 1 < 2\n')
    expect(room.asked.slice(asked).filter((url) => url.startsWith('http'))).toEqual([])
    expect(room.complaints).toEqual([])
  })

  test('words are never markup', async () => {
    await room.write('ana', 'bold')
    await room.column('ana').getByText('<b>not bold</b>').waitFor()
    expect(await room.column('ana').locator('.text b, .text img').count()).toBe(0)
  })

  test('two people talk side by side, and somebody new appears when Tend writes to them', async () => {
    await room.page.getByRole('button', { name: 'Add Ben' }).click()
    await room.write('ana', 'I am Ana')
    await room.write('ben', 'I am Ben')
    await room.column('ana').getByText('You said: I am Ana').waitFor()
    await room.column('ben').getByText('You said: I am Ben').waitFor()
    expect(await room.column('ana').getByText('Ben').count()).toBe(0)
    await room.engine.say('web:local:dm:chloe', 'Ana would like to talk with you.')
    await room.column('chloe').getByText('Ana would like to talk').waitFor()
  })

  test('in the channel whoever was chosen speaks and taps; what one alone can see stands in their column', async () => {
    const channel = room.column('channel')
    await room.page.getByRole('button', { name: 'Add Ben' }).click()
    await room.write('channel', 'group')
    await channel.getByText('Everyone in the channel sees this').waitFor()
    await channel.getByLabel('Speak as').selectOption('ben')
    await channel.getByRole('button', { name: 'Bright' }).click()
    await room.write('channel', 'whisper')
    await room.column('ben').getByText('only Ben can see this').waitFor()
    expect(await channel.getByText('Only you: ready?').count()).toBe(0)
    await room.column('ben').getByRole('button', { name: 'Ready' }).click()
    await heardAtLeast(4)
    expect(room.engine.heard.map(({ from }) => from)).toEqual([
      'web:local:channel:ana',
      'web:local:channel:ben',
      'web:local:channel:ben',
      'web:local:channel:ben',
    ])
  })

  test('nothing is asked for outside this computer, and the browser has nothing to complain about', async () => {
    await room.write('ana', 'hi')
    await room.page.locator('.chart svg').waitFor()
    expect(room.asked.length).toBeGreaterThan(10)
    expect(room.asked.filter((url) => new URL(url).hostname !== '127.0.0.1')).toEqual([])
    expect(room.complaints).toEqual([])
  })
})

describe.skipIf(noBrowser)('the typing pace', () => {
  const room = openRooms({ reducedMotion: 'no-preference' })

  test('Tend is seen to write before each message, and nobody has to wait to answer', async () => {
    const ana = room.column('ana')
    await room.write('ana', 'hi')
    await ana.locator('.typing').waitFor()
    await room.write('ana', 'wait')
    await eventually(() => room.engine.heard.length).toBe(2)
    await ana.getByText('You said: wait').waitFor()
    expect(await ana.locator('.said .text').allTextContents()).toEqual([
      'That sounds hard. You can skip or stop at any time.',
      'Are you safe for now?',
      'You said: wait',
    ])
    await ana.locator('.typing').waitFor({ state: 'detached' })
  })
})
