/** Coming back to a conversation that was left in the middle: go on with it, or leave it. */
import { setup } from 'xstate'
import { type Around, author, type EventOf, effects, flow, resume, type Start } from '#flow'
import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'
import { paths } from './paths.ts'

interface Context {
  /** The flow that lies below. */
  name: string
  why: 'interrupted' | 'idle'
}

const { say, ask } = author<typeof en, Context>()

const machine = setup({
  types: {} as { context: Context & Around; events: EventOf<typeof en>; input: Start },
  actions: effects,
  guards: { wasIdle: ({ context }) => context.why === 'idle' },
}).createMachine({
  id: 'return',
  context: ({ input }) => ({
    ...input,
    name: String(input.with['name'] ?? ''),
    why: input.with['why'] === 'idle' ? 'idle' : 'interrupted',
  }),
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'wasIdle', target: 'idle' }, { target: 'interrupted' }] },
    interrupted: {
      entry: ask('interrupted', ({ context: { name } }) => ({ values: { name: name.replaceAll('-', '_') } })),
      on: { goBack: 'goesOn', leave: 'left', skip: 'goesOn' },
    },
    idle: {
      entry: ask('idle', ({ context: { name } }) => ({ values: { name: name.replaceAll('-', '_') } })),
      on: { goOn: 'goesOn', startOver: 'startsOver', leave: 'left', skip: 'goesOn' },
    },
    goesOn: { entry: resume('ask'), type: 'final' },
    startsOver: { entry: resume('restart'), type: 'final' },
    left: { entry: [say('left'), resume('drop')], type: 'final' },
  },
})

export const comeBack = flow({
  name: 'return',
  machine,
  words: { en, es, pt, de, fr },
  aside: true,
  beforeConsent: true,
  paths,
})
