/** The file on each platform, with Tend as its own process: it arrives whole, where only the person has it. */
import { describe, expect, it } from 'vitest'
import { scene as discordScene } from '../adapters/discord/tend.ts'
import { modes, scene as slackScene } from '../adapters/slack/tend.ts'

/** What both kinds of people can do. */
interface Guest<Message> {
  writes(text: string): unknown
  taps(message: Message, label: string): unknown
  sees(wanted: RegExp): Promise<Message>
}

/** From a first word to the list of what can be done with what is kept. */
async function untilData<Message>(guest: Guest<Message>): Promise<Message> {
  guest.writes('hello')
  guest.taps(await guest.sees(/What would you like/), 'Start')
  guest.taps(await guest.sees(/18 or older\?/), 'Yes, 18 or older')
  guest.taps(await guest.sees(/use what you tell me/), 'Yes, I agree')
  guest.taps(await guest.sees(/May I keep your 0 to 10 numbers for 90 days/), 'Yes, keep my numbers')
  guest.taps(await guest.sees(/keep a circle/), 'Yes, keep my circle')
  guest.taps(await guest.sees(/Which country/), 'Skip')
  await guest.sees(/What would you like to do|Thanks, that is all set/)
  guest.writes('my data')
  await guest.sees(/This is what I keep about you/)
  return guest.sees(/What would you like to do with it/)
}

const facts = (person: string) => [
  'WHAT TEND KEEPS ABOUT YOU',
  'You said yes to my consent text, version 1',
  'Numbers are kept: for 90 days',
  person,
  '"numbersKeptForDays": 90',
]

describe('on Discord', () => {
  it('in the direct message: two files beside the words', async () => {
    const { discord } = await discordScene()
    const ana = discord.person('ana')
    ana.taps(await untilData(ana), 'Get it all as a file')
    const { files, text } = await ana.sees(/Here is all of it/)
    expect(files.map(({ name }) => name)).toEqual(['my-data.txt', 'my-data.json'])
    const held = files.map((file) => discord.download(file)).join('\n')
    for (const fact of facts(ana.id)) expect(held).toContain(fact)
    expect(text).not.toContain('CONSENT')
    // The server knows the files by their parts, and Discord's rules for them were kept: the scene looks at the end.
    const [request] = discord.requests.filter((one) => one.files.length > 0)
    expect(request?.files.map(({ part, type }) => [part, type])).toEqual([
      ['files[0]', 'text/plain; charset=utf-8'],
      ['files[1]', 'application/json; charset=utf-8'],
    ])
  })

  it('by command in a server, with the direct message closed: for their eyes only', async () => {
    const { discord } = await discordScene()
    const ana = discord.person('ana')
    const ben = discord.person('ben')
    const { channel } = discord.guild('evenings')
    ana.dmClosed = true
    ana.runs('data', { in: channel })
    const asked = await ana.sees(/keep nothing for long/)
    ana.taps(asked, 'Get it all as a file')
    const given = await ana.sees(/Here is all of it/)
    expect(given.ephemeral).toBe(true)
    expect(given.files).toHaveLength(2)
    expect(ben.seenIn(channel)).toEqual([])
  })
})

describe.for(modes)('on Slack over %s', (mode) => {
  it('as text in messages that are in no export, and never as a file', async () => {
    const { slack, home } = await slackScene(mode, { PROFILE: 'workplace' })
    const ana = home.person('ana')
    ana.taps(await untilData(ana), 'Get it all as a file')
    const words = await ana.sees(/Here is all of it/)
    expect(words.ephemeral).toBe(false)
    await ana.sees(/"theRest"/)
    await expect.poll(() => ana.chat.at(-1)?.plain).toMatch(/What would you like to do with it/)
    const forHerOnly = ana.chat.filter(({ ephemeral }) => ephemeral)
    const held = forHerOnly.map(({ plain }) => plain).join('\n')
    for (const fact of facts(ana.id)) expect(held).toContain(fact)
    const kept = JSON.stringify(ana.conversation.filter(({ ephemeral }) => !ephemeral))
    expect(kept).not.toContain('theRest')
    expect(kept).not.toContain('WHAT TEND KEEPS')
    expect(slack.requests.map(({ method }) => method).filter((method) => method.startsWith('files.'))).toEqual([])
  })
})
