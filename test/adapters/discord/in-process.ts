/** The adapter on a local Discord within the test's own process, with Tend behind it or with an ear alone. */
import { expect, onTestFinished } from 'vitest'
import { createDiscord } from '../../../adapters/discord/index.ts'
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
import { DiscordServer } from '../../support/discord/index.ts'
import { smallHouse } from '../../support/small-house.ts'
import { Ear } from '../contract.ts'

const small = smallHouse(channelFlows)
const commands = {
  call: { name: 'call', does: 'Calls for a show of hands in this channel.' },
  counter: { name: 'counter', does: 'Counts.' },
}
const english = { ...small.languages.en, commands }
/** A house in which a round of hands is called with `/call`. */
const callHouse: House = { ...small, roles: { ...small.roles, seat: 'sit' }, languages: { en: english } }

async function open(house: House, start: (adapter: Adapter, clock: WallClock) => Promise<() => Promise<void>>) {
  const discord = await DiscordServer.open()
  const clock = new WallClock()
  const reports: string[] = []
  const adapter = createDiscord({
    token: discord.token,
    apiUrl: discord.apiUrl,
    commands: commandsOf(house),
    clock,
    report: (event) => void reports.push(event),
  })
  const stop = await start(adapter, clock)
  onTestFinished(async () => {
    await stop()
    await discord.close()
    expect(discord.violations).toEqual([])
    expect(reports, 'what went wrong unseen').not.toContain('discord-answer')
    expect(discord.requests.filter(({ path }) => path === '/users/@me/channels')).toEqual([])
  })
  await discord.ready()
  const server = discord.guild('support')
  const [ana, ben, cem] = ['ana', 'ben', 'cem'].map((name) => discord.person(name)) as [Person, Person, Person]
  // Commands are registered when the adapter has started, and ana may hold events in this server.
  server.moderators.add(ana)
  return { discord, adapter, clock, server, ana, ben, cem }
}

export type Person = ReturnType<DiscordServer['person']>

/** With Tend behind it. Nobody may be written to directly: no direct message is ever opened. */
export async function channelScene(house: House = callHouse) {
  const sent: Outgoing[] = []
  let settled = async (): Promise<void> => {}
  const scene = await open(house, async (adapter, clock) => {
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
    const tend = new Tend({ house, engine, safe, adapters: [heard], clock, secret, report })
    await tend.start()
    settled = () => tend.idle()
    return () => tend.stop()
  })
  /** Resolves when Tend knows what became of everything it said: in a test, fingers are faster than networks. */
  return { ...scene, sent, settled: () => settled() }
}

/** Hears what people do, as slowly as it is told to, and knows the form it is given. */
export class ChannelEar extends Ear implements Receiver {
  /** Whose form was asked for, which, and in which seat. */
  readonly asked: (readonly [from: Address, id: string, seat: Address | undefined])[] = []
  slow: Promise<void> = Promise.resolve()

  override async receive(incoming: Parameters<Ear['receive']>[0]): Promise<void> {
    await this.slow
    await super.receive(incoming)
  }

  override async form(from?: Address, id = '', seat?: Address): Promise<Form | undefined> {
    if (from !== undefined) this.asked.push([from, id, seat])
    return this.form_
  }
}

/** With an ear alone: what is said is sent by the test. */
export async function earScene() {
  const ear = new ChannelEar()
  const scene = await open(callHouse, async (adapter) => {
    await adapter.start(ear)
    return () => adapter.stop()
  })
  const { server, ana, ben } = scene
  const channel: Address = `discord:${server.id}:channel:${server.channel.id}`
  const seatOf = ({ id }: Person): Address => `discord:${server.id}:${server.channel.id}:${id}`
  return { ...scene, ear, channel, anaSeat: seatOf(ana), benSeat: seatOf(ben) }
}
