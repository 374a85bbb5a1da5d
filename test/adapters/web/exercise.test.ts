/** A group exercise on the page of a real Tend: a moderator and four people side by side, and the clock moved by hand. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { TendProcess } from '../../support/tend-process.ts'
import { eventually, noBrowser, type Seen, useBrowser } from './browser.ts'

/** Where pictures of the page go, for whoever wants to look at it; none are made without it. */
const pictures = process.env['TEND_PICTURES']

const people = ['ana', 'ben', 'chloe', 'dev']
const answer = /keys|rained|cat came|slept/
const news = ['I found my keys.', 'It rained at last.', 'The cat came home.', 'I slept well.']

/** The page of a Tend of its own, everybody on it. */
async function opened(visit: (url: string) => Promise<Seen>) {
  const tend = await TendProcess.start({})
  onTestFinished(async () => {
    await tend.stop()
    await tend.end()
  })
  const seen = await visit(`http://127.0.0.1:${tend.port}/`)
  const { page, column } = seen
  let n = 0
  return {
    ...seen,
    channel: column('channel'),
    /** Chooses from the buttons or the list of the newest message in somebody's column that asks so. */
    async chooses(name: string, question: string, label: string): Promise<void> {
      const one = column(name).locator('.message').filter({ hasText: question }).last()
      await one.waitFor()
      const button = one.getByRole('button', { name: label, exact: true })
      if ((await button.count()) > 0) return button.click()
      await one.locator('select').selectOption({ label })
      await one.getByRole('button', { name: 'Send' }).click()
    },
    /** Taps a button of the post in the channel, as this person. */
    async taps(name: string, label: string): Promise<void> {
      await column('channel').getByLabel('Speak as').selectOption(name)
      await column('channel').getByRole('button', { name: label, exact: true }).last().click()
    },
    async later(step: '+1 min' | '+20 min'): Promise<void> {
      await page.getByRole('button', { name: step }).click()
    },
    async picture(): Promise<void> {
      n += 1
      if (pictures === undefined) return
      mkdirSync(pictures, { recursive: true })
      await page.screenshot({ path: join(pictures, `exercise-${n}.png`) })
    },
  }
}

describe.skipIf(noBrowser)('a group exercise on the page', () => {
  const visit = useBrowser({ viewport: { width: 2300, height: 1000 } })

  test('four people and a moderator hold it side by side; each sees their own part, all see the answers', async () => {
    const { page, column, channel, chooses, taps, later, picture } = await opened(visit)
    for (const name of ['Ben', 'Chloe', 'Dev']) await page.getByRole('button', { name: `Add ${name}` }).click()
    await channel.getByRole('button', { name: '/exercise' }).click()
    await chooses('moderator', 'Which exercise', 'Good news round')
    await chooses('moderator', 'You look at each answer', 'Review on or off')
    await column('moderator').getByText('shown without review').waitFor()
    await picture()
    await chooses('moderator', 'shown without review', 'Post it')
    await channel.getByText('Nobody is in yet').waitFor()

    for (const name of people) {
      await taps(name, 'Join')
      await chooses(name, "You're joining", 'Join')
      await chooses(name, 'How connected', 'Skip')
      await column(name).getByText("You're in").waitFor()
    }
    await channel.getByText('4 people are in').waitFor()
    expect(await channel.locator('.said').count(), 'one post, kept up to date').toBe(1)
    await picture()

    await taps('moderator', 'For moderators')
    await chooses('moderator', '4 people are in', 'Begin now')
    await later('+1 min')
    for (const [n, name] of people.entries()) {
      await column(name).getByText('one bit of good news').waitFor()
      await column(name).getByRole('button', { name: 'Share news' }).click()
      const form = page.getByRole('dialog')
      await form.locator('textarea, input').fill(news[n] ?? '')
      await form.locator('button[type=submit]').click()
      await column(name).getByText('Saved').waitFor()
    }
    expect(await page.getByText(answer).count(), 'hidden until the reveal').toBe(0)
    await picture()

    for (let waited = 0; waited < 6; waited++) await later('+1 min')
    await eventually(() => channel.getByText(answer).count()).toBe(4)
    await picture()
    for (const [n, name] of people.entries()) {
      const heard = column(name).getByText(/shared: "/)
      expect(await heard.count(), 'each is asked about the news of one other').toBe(1)
      expect(await heard.textContent()).not.toContain(news[n])
    }
  })
})
