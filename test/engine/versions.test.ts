/** What was stored by an earlier Tend is read, taken up, or begun again kindly: never guessed, never a crash. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Conversation, decodeConversation } from '../../src/record.ts'
import { community } from '../support/house.ts'
import { act, type Place } from '../support/walk.ts'

const folder = join(import.meta.dirname, '../fixtures/records')
const fixtures = readdirSync(folder).map((name) => ({
  name,
  record: decodeConversation(JSON.parse(readFileSync(join(folder, name), 'utf8'))) as Conversation,
}))

const placeOf = (record: Conversation): Place => ({
  record: { ...record, outbox: [] },
  typed: {},
  now: record.touchedAt + 1000,
})

describe('records of every version so far', () => {
  it.for(fixtures)('$name is read and asks its question again', ({ record }) => {
    expect(record).toBeDefined()
    const top = record.frames.at(-1)
    const { said } = act(community, placeOf(record), { kind: 'text', text: 'repeat' })
    expect(said).toEqual([`${top?.flow}.${top?.asked?.key}`])
  })

  it.for(fixtures)('$name with a state that is gone begins again, and what was kept is kept', ({ record }) => {
    const frames = record.frames.map((frame) => ({
      ...frame,
      snapshot: { ...frame.snapshot, value: 'a state of long ago' },
    }))
    const after = act(community, placeOf({ ...record, frames }), { kind: 'text', text: 'yes' })
    expect(after.said[0]).toBe('house.changed')
    expect(after.said.length).toBeGreaterThan(1)
    expect(after.record.person).toEqual(record.person)
  })

  it.for(fixtures)('$name of a flow that is gone ends kindly', ({ record }) => {
    const frames = record.frames.map((frame) => ({ ...frame, flow: 'a-flow-of-long-ago' }))
    const after = act(community, placeOf({ ...record, frames }), { kind: 'text', text: 'yes' })
    expect(after.said).toEqual(['house.changed'])
    expect(after.record.frames).toEqual([])
  })

  it('a conversation finishes on the version it began with', () => {
    const [calm] = fixtures.filter(({ name }) => name.includes('calm'))
    const flow = community.flows['calm']
    if (!calm || !flow) throw new Error('no fixture')
    const upgraded = {
      ...flow,
      version: 2,
      older: { 1: flow.machine },
      machine: community.flows['menu']?.machine ?? flow.machine,
    }
    const house = { ...community, flows: { ...community.flows, calm: upgraded } }
    expect(act(house, placeOf(calm.record), { kind: 'text', text: 'back early' }).said).toEqual(['calm.breakOver'])
  })

  it.for([null, 1, 'text', {}, { kind: 'conversation', version: 99 }, { kind: 'conversation', version: 1 }])(
    'a record that is none of ours (%j) counts as absent',
    (raw) => expect(decodeConversation(raw)).toBeUndefined(),
  )
})
