/** The adapter on a local Slack within the test's own process, with Tend behind it or with an ear alone. */
import { expect, onTestFinished } from 'vitest'
import { createSlack } from '../../../adapters/slack/index.ts'
import type { Adapter, Address, Form, Outgoing, Receiver } from '../../../src/adapter.ts'
import { commandsOf } from '../../../src/commands.ts'
import type { House } from '../../../src/house.ts'
import { type Conversation, decodeConversation } from '../../../src/record.ts'
import { createEngine } from '../../../src/store/engine-on-rows.ts'
import { MemoryRows } from '../../../src/store/memory.ts'
import { createSafe } from '../../../src/store/safe.ts'
import { Tend } from '../../../src/tend.ts'
import { WallClock } from '../../../src/time.ts'
import { channelFlows } from '../../support/channel-flows.ts'
import { type FakePerson, type FakeWorkspace, SlackServer } from '../../support/slack/index.ts'
import { smallHouse } from '../../support/small-house.ts'
import { freePort } from '../../support/tend-process.ts'
import { Ear } from '../contract.ts'
import type { Mode } from './tend.ts'

const small = smallHouse(channelFlows)
const commands = {
  call: { name: 'call', does: 'Calls for a show of hands in this channel.' },
  counter: { name: 'counter', does: 'Counts.' },
}
const english = { ...small.languages.en, commands }
/** A house in which a round of hands is called with `/tend call`. */
const callHouse: House = { ...small, roles: { ...small.roles, seat: 'sit' }, languages: { en: english } }

export interface SceneOptions {
  /** The organisation of the workspace. */
  readonly enterprise?: string
  /** Whom the operator listed, of those who are here. */
  /** With which conversations; a call for a show of hands where nothing is said. */
  readonly house?: House
  readonly moderators?: (people: { readonly ben: FakePerson }) => readonly string[]
}

type Start = (adapter: Adapter, clock: WallClock) => Promise<() => Promise<void>>

async function open(mode: Mode, { enterprise, moderators, house = callHouse }: SceneOptions, start: Start) {
  const slack = await SlackServer.open({ mode })
  const home = slack.workspace('home', enterprise === undefined ? {} : { enterprise })
  const [ana, ben, cem] = ['ana', 'ben', 'cem'].map((name) => home.person(name)) as [FakePerson, FakePerson, FakePerson]
  const channel = home.channel('support', { creator: ana })
  const clock = new WallClock()
  const reports: string[] = []
  const port = await freePort()
  const adapter = createSlack({
    account: { kind: 'one', botToken: home.botToken },
    signingSecret: slack.signingSecret,
    appToken: mode === 'socket' ? slack.appToken : undefined,
    apiUrl: slack.apiUrl,
    host: '127.0.0.1',
    port,
    routes: [],
    safe: createSafe(new MemoryRows(clock), undefined),
    commands: commandsOf(house),
    moderators: moderators?.({ ben }) ?? [],
    clock,
    report: (event) => void reports.push(event),
  })
  slack.eventsUrl = `http://127.0.0.1:${port}/slack/events`
  const stop = await start(adapter, clock)
  onTestFinished(async () => {
    await stop()
    await slack.close()
    expect(slack.violations).toEqual([])
    expect(reports, 'what went wrong unseen').not.toContain('slack-answer')
    expect(slack.requests.filter(({ method }) => method === 'conversations.open')).toEqual([])
    const direct = [ana, ben, cem].flatMap(({ chat }) => chat.filter(({ ephemeral }) => !ephemeral))
    expect(
      direct.filter(({ plain }) => plain !== '(foreign)'),
      'nobody is written to directly, but who taps what is not theirs',
    ).toEqual([])
  })
  if (mode === 'socket') await slack.connected()
  return { slack, home, adapter, clock, channel, ana, ben, cem }
}

/** With Tend behind it. Whatever is done in the channel is answered there. */
export async function channelScene(mode: Mode, options: SceneOptions = {}) {
  const sent: Outgoing[] = []
  let settled = async (): Promise<void> => {}
  const scene = await open(mode, options, async (adapter, clock) => {
    const rows = new MemoryRows(clock)
    const report = (): void => {}
    const engine = createEngine<Conversation>(rows, { clock, cipher: undefined, decode: decodeConversation, report })
    const heard: Adapter = {
      name: adapter.name,
      start: (receiver) => adapter.start(receiver),
      stop: () => adapter.stop(),
      pulse: () => adapter.pulse(),
      send: (outgoing) => {
        sent.push(outgoing)
        return adapter.send(outgoing)
      },
    }
    const [safe, secret] = [createSafe(rows, undefined), Buffer.alloc(32, 1)]
    const { house = callHouse } = options
    const tend = new Tend({ house, engine, safe, adapters: [heard], clock, secret, report })
    await tend.start()
    settled = () => tend.idle()
    return () => tend.stop()
  })
  /** Resolves when Tend knows what became of everything it said: in a test, fingers are faster than networks. */
  return { ...scene, sent, settled: () => settled() }
}

/** Hears what people do, and knows the form it is given. */
export class ChannelEar extends Ear implements Receiver {
  /** Whose form was asked for, which, and in which seat. */
  readonly asked: (readonly [from: Address, id: string, seat: Address | undefined])[] = []

  override async form(from?: Address, id = '', seat?: Address): Promise<Form | undefined> {
    if (from !== undefined) this.asked.push([from, id, seat])
    return this.form_
  }
}

const workspaceOf = ({ teamId, enterprise }: FakeWorkspace): string =>
  enterprise === undefined ? teamId : `${enterprise.id}.${teamId}`

/** With an ear alone: what is said is sent by the test. */
export async function earScene(mode: Mode, options: SceneOptions = {}) {
  const ear = new ChannelEar()
  const scene = await open(mode, options, async (adapter) => {
    await adapter.start(ear)
    return () => adapter.stop()
  })
  const workspace = workspaceOf(scene.home)
  const address: Address = `slack:${workspace}:channel:${scene.channel.id}`
  const seatOf = ({ id }: { readonly id: string }): Address => `slack:${workspace}:${scene.channel.id}:${id}`
  return { ...scene, ear, address, seatOf }
}

/** What was asked of Slack. */
export const asked = ({ requests }: SlackServer, method: string) =>
  requests.filter((request) => request.method === method)

/** Begins a round of hands. */
export const calls = (person: FakePerson, channel: { readonly id: string }) =>
  person.runs('/tend', 'call', { in: channel })

/** Whether they are told that they may not, where only they see it. */
export const isRefused = async (person: FakePerson) => {
  const told = await person.seesNext(/You may not do that here|It is called/)
  return told.plain === 'You may not do that here.' && told.ephemeral
}
