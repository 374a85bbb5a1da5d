/** The table of a terminal: several people at one keyboard hold an exercise, and each line goes where it belongs. */
import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { createTerminal } from '../../adapters/terminal/index.ts'
import { Table } from '../../adapters/terminal/table.ts'
import { minutes, seconds } from '../../src/time.ts'
import { community } from '../support/house.ts'
import { World } from '../support/world.ts'

async function sitDown() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let printed = ''
  output.on('data', (data) => {
    printed += data
  })
  const terminal = createTerminal({
    input,
    output,
    now: () => world.clock.now(),
    zone: 'Europe/Berlin',
    language: 'en',
    idle: () => world.tend.idle(),
  })
  const world: World = await World.open({ house: community, adapters: [terminal] })
  void terminal.converse()
  await world.tend.receive(terminal.opening('group'))
  await world.wait(seconds(4))
  return {
    world,
    end: () => input.end(),
    /** What is printed once somebody has written this line. */
    async line(text: string): Promise<string> {
      printed = ''
      input.write(`${text}\n`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      await world.settle()
      return printed.replace(/\s+/g, ' ')
    },
  }
}

it('holds an exercise from the call to the answers', async () => {
  const { world, line, end } = await sitDown()
  await line('good news')
  await line('review')
  expect(await line('post it')).toContain('# table: Good news round. Nobody is in yet.')
  await world.wait(seconds(7))
  for (const who of ['ben', 'Ana']) {
    expect(await line(`${who}: join`)).toContain(`→ ${who.toLowerCase()}: You're joining`)
    await line(`${who}: 1`)
    await line(`${who}: skip`)
  }
  expect(await line('me: for moderators')).toContain('2 people are in')
  await line('begin')
  expect(await line('next step')).toContain('→ ben: Share one bit of good news')
  await line('ben: I found my keys')
  await line('ana: It rained at last')
  await world.wait(minutes(1))
  expect(await line('me: for moderators')).toContain('→ me: Good news round')
  expect(world.reports).toEqual([])
  end()
})

it('lets nobody but the one who opened the terminal run it', async () => {
  const { line, end, world } = await sitDown()
  await line('good news')
  await line('post it')
  await world.wait(seconds(7))
  expect(await line('ben: for moderators')).toContain('are run by its moderators')
  end()
})

it('takes a colon for what it is while nothing stands on the table', () => {
  expect(new Table().read('mum: she called').act).toEqual({ kind: 'text', text: 'mum: she called' })
})
