/** What went wrong in other bots on Slack, by the number it bears, over HTTP and over a socket, with Tend as its own process. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { minutes, seconds } from '../../../src/time.ts'
import { askForBreak, type Mode, modes, scene, setBreak } from './tend.ts'

/** To the question of a break: where buttons, a list and a form stand together. */
async function atBreak(mode: Mode, env = {}) {
  const all = await scene(mode, env)
  const ana = all.home.person('ana')
  await askForBreak(ana)
  ana.taps(await ana.sees(/How long/), 'Until a time')
  const long = await ana.sees((message) => message.buttons.some(({ actionId }) => actionId.endsWith(':~form')))
  const form = long.buttons.find(({ actionId }) => actionId.endsWith(':~form'))?.actionId ?? ''
  return { ...all, ana, long, form }
}

describe.for(modes)('over %s', (mode) => {
  it('complaint 6: five taps within a moment are one step, and every tap is acknowledged', async () => {
    const { home } = await scene(mode)
    const ana = home.person('ana')
    ana.writes('calm')
    const safe = await ana.sees(/safe for now/)
    const taps = Array.from({ length: 5 }, () => ana.taps(safe, 'Yes'))
    await Promise.all(taps.map((tap) => tap.acknowledged()))
    await ana.sees(/How upset/)
    ana.writes('6')
    await ana.sees(/2 minutes, 10 minutes/)
    expect(ana.chat.filter(({ plain }) => /How upset/.test(plain))).toHaveLength(1)
  })

  it('the three seconds: with a store of four seconds everything is acknowledged by two, and answered in the end', async () => {
    const { home, tend } = await scene(mode)
    const ana = home.person('ana')
    await tend.wish({ slow: seconds(4) })
    const text = ana.writes('calm')
    await text.acknowledged()
    expect(text.acknowledgedAfter).toBeLessThan(2900)
    const safe = await ana.sees(/safe for now/, seconds(30))
    const tap = ana.taps(safe, 'Yes')
    await tap.acknowledged()
    await ana.sees(/How upset/, seconds(30))
    expect([text.failed, tap.failed]).toEqual([false, false])
  })

  it('an event is acknowledged when it is on disk', async () => {
    const { home, tend } = await scene(mode)
    const ana = home.person('ana')
    await tend.wish({ slow: 700 })
    const text = ana.writes('calm')
    await text.acknowledged()
    expect(text.acknowledgedAfter).toBeGreaterThan(700)
    await ana.sees(/safe for now/, seconds(30))
  })

  it('an event that was not on disk when the process died is delivered again, and answered once', async () => {
    const { slack, home, tend } = await scene(mode)
    slack.faults.retries = true
    slack.faults.retryDelaysMs = [1500, 3000, 3000]
    const ana = home.person('ana')
    await tend.wish({ slow: seconds(4) })
    ana.writes('calm')
    await tend.restart()
    await ana.sees(/safe for now/, seconds(30))
    expect(ana.chat.filter(({ plain }) => /safe for now/.test(plain))).toHaveLength(1)
  })

  it('complaint 11: one message delivered eleven times under other ids is one answer; the same words again are two', async () => {
    const { home } = await scene(mode)
    const ana = home.person('ana')
    const delivered = ana.writes('calm')
    await ana.sees(/safe for now/)
    await delivered.redeliver(10, { sameEventId: false, retryHeaders: false })
    await delivered.redeliver(3, { retryHeaders: true })
    ana.writes('hmm')
    ana.writes('hmm')
    await expect
      .poll(() => ana.chat.filter(({ plain }) => /safe for now/.test(plain)).length, { timeout: 10_000 })
      .toBe(3)
  })

  it('complaint 12: an expired trigger costs nothing: the same button again', async () => {
    const { slack, ana, long, form } = await atBreak(mode)
    slack.faults.triggerLifeMs = 0
    ana.taps(long, form)
    const again = await ana.sees(/took too long to open/)
    slack.faults.triggerLifeMs = 3000
    ana.taps(again, 'Open again')
    await ana.seesModal((view) => view.callback_id === 'form')
    ana.submits({ text: 'in 40 minutes' })
    await ana.sees(/Want words/)
  })

  it('complaint 12: with a slow store a view opens at once and is filled when it can be', async () => {
    const { ana, long, form, tend } = await atBreak(mode)
    await tend.wish({ slow: seconds(3) })
    ana.taps(long, form)
    await ana.seesModal((view) => view.callback_id === 'loading')
    await ana.seesModal((view) => view.callback_id === 'form', seconds(20))
    await tend.wish({ slow: 0 })
    ana.submits({ text: 'in 40 minutes' })
    await ana.sees(/Want words/)
  })

  it('complaint 14: back early, a moment before the check-back is due: it never comes', async () => {
    const { home, later } = await scene(mode)
    const ana = home.person('ana')
    await askForBreak(ana)
    await setBreak(ana)
    ana.writes('stop')
    await ana.sees(/Stopped/)
    await later(minutes(30))
    ana.writes('hello')
    await ana.sees(/I'm Tend/)
    expect(ana.chat.some(({ plain }) => /break is up/.test(plain))).toBe(false)
  })

  it('complaint 15: edits, deletions, previews and its own words are not answered', async () => {
    const { home, slack } = await scene(mode)
    const ana = home.person('ana')
    const message = ana.writes('calm')
    await ana.sees(/safe for now/)
    const said = () => slack.requests.filter(({ method }) => method === 'chat.postMessage').length
    const before = said()
    ana.edits(message, 'calm please')
    ana.unfurls(message)
    ana.deletes(message)
    ana.writes('yes')
    await ana.sees(/How upset/)
    expect(said() - before).toBe(1)
  })

  it('complaint 26: no word that was typed stands in anything Tend prints', async () => {
    const canary = 'KANARIENVOGEL7319'
    const { home, slack, tend } = await scene(mode)
    const ana = home.person('ana')
    ana.writes(canary)
    await ana.sees(/I'm Tend/)
    slack.faults.refuse = (method) => (method === 'chat.postMessage' ? { error: 'internal_error' } : undefined)
    ana.writes(`${canary} again`)
    await expect.poll(() => tend.output, { timeout: 30_000 }).toContain('message-waits')
    slack.faults.refuse = () => undefined
    expect(tend.output).not.toContain(canary)
  })

  it('complaint 29: under 429 everything arrives, in order', async () => {
    const { home, slack } = await scene(mode)
    slack.faults.rateLimit = { messagesPerSecondPerChannel: 1 }
    const people = Array.from({ length: 8 }, (_, n) => home.person(`p${n}`))
    for (const person of people) person.writes('hello')
    for (const person of people) {
      await person.sees(/calm step right now/, seconds(40))
      const said = person.chat.filter(({ plain }) => plain !== 'hello')
      expect(said.findIndex(({ plain }) => /I'm Tend/.test(plain))).toBe(0)
      expect(said).toHaveLength(3)
    }
  })

  it('complaint 33: every message has words of its own beside its blocks', async () => {
    const { ana, slack } = await atBreak(mode)
    expect(ana.chat.every(({ text }) => text !== '')).toBe(true)
    for (const { body } of slack.requests.filter(({ method }) => method === 'chat.postMessage')) {
      expect(body.text.split('\n').length).toBeGreaterThan(1)
    }
  })
})

/** Bolt waits five seconds before it connects anew; `TEND_DROPS=20` is the long form. */
const drops = Number(process.env['TEND_DROPS'] ?? 6)

describe('complaint 13: the socket', () => {
  it(`dropped ${drops} times, Tend lives on and hears again`, async () => {
    const { slack, home, tend } = await scene('socket')
    const ana = home.person('ana')
    for (let n = 0; n < drops; n++) {
      if (n % 2 === 0) slack.dropSockets()
      else slack.askReconnect()
      await slack.connected()
    }
    ana.writes('calm')
    await ana.sees(/safe for now/, seconds(30))
    expect(tend.isAlive).toBe(true)
    const { status, body } = await tend.health()
    expect(status).toBe(200)
    expect(body.platforms['slack']?.lastEventSeconds).toBeLessThan(60)
  })
})

describe('complaint 16: workspaces that come and go', () => {
  const many = (slack: { clientId: string; clientSecret: string; signingSecret: string }) => ({
    SLACK_BOT_TOKEN: '',
    SLACK_CLIENT_ID: slack.clientId,
    SLACK_CLIENT_SECRET: slack.clientSecret,
    SLACK_STATE_SECRET: 'state-secret',
  })

  it('people of another organisation in a shared channel are told, and nothing of theirs is kept or mixed', async () => {
    const { slack, home } = await scene('http')
    const other = slack.workspace('other')
    const far = home.person('far', { from: other })
    const ana = home.person('ana')
    ana.writes('calm')
    await ana.sees(/safe for now/)
    far.writes('calm')
    await far.sees(/only available to people of the organisation/)
    expect(far.chat.some(({ plain }) => /safe for now/.test(plain))).toBe(false)
  })

  it('many workspaces add Tend, each speaks with its own token, and leaving takes the token at once', async () => {
    const { SlackServer } = await import('../../support/slack/index.ts')
    const { TendProcess } = await import('../../support/tend-process.ts')
    const { onTestFinished } = await import('vitest')
    const slack = await SlackServer.open({ mode: 'http' })
    const tend = await TendProcess.start({
      SLACK_API_URL: slack.apiUrl,
      ...many(slack),
      SLACK_SIGNING_SECRET: slack.signingSecret,
    })
    onTestFinished(async () => {
      await tend.end()
      await slack.close()
      expect(slack.violations).toEqual([])
    })
    slack.eventsUrl = `http://127.0.0.1:${tend.port}/slack/events`
    const one = slack.workspace('one', { installed: false })
    const two = slack.workspace('two', { installed: false })
    const installUrl = `http://127.0.0.1:${tend.port}/slack/install`
    for (const workspace of [one, two]) await workspace.installs(installUrl)
    const ana = one.person('ana')
    const ben = two.person('ben')
    for (const person of [ana, ben]) {
      person.writes('calm')
      await person.sees(/safe for now/)
    }
    const teams = slack.requests.filter(({ method }) => method === 'chat.postMessage').map(({ team }) => team)
    expect(new Set(teams)).toEqual(new Set([one.teamId, two.teamId]))
    const files = readdirSync(join(tend.folder, 'data')).map((file) => readFileSync(join(tend.folder, 'data', file)))
    for (const { botToken } of [one, two]) {
      expect(
        files.some((file) => file.includes(botToken)),
        'no token lies on the disk as it is',
      ).toBe(false)
    }
    await one.uninstall(['tokens_revoked', 'app_uninstalled'])
    await one.uninstall(['app_uninstalled'])
    const before = slack.requests.length
    ben.writes('yes')
    await ben.sees(/How upset/)
    const after = slack.requests.slice(before)
    expect(after.some(({ team, method }) => method === 'chat.postMessage' && team === one.teamId)).toBe(false)
    await one.installs(installUrl)
    ana.writes('yes')
    await ana.sees(/How upset/)
    expect(tend.isAlive).toBe(true)
  })
})
