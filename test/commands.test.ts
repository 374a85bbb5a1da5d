/** What platforms offer by name, and what Discord is told about it. */
import { describe, expect, it } from 'vitest'
import { bodyOf, differenceOf, isSame } from '../adapters/discord/commands.ts'
import { commandsOf } from '../src/commands.ts'
import { globalWordIn } from '../src/understand.ts'
import { community } from './support/house.ts'

const commands = commandsOf(community)

describe('commands', () => {
  it('each begins a conversation, is a word that works everywhere, or chooses a language', () => {
    for (const { name } of commands) {
      const leads = name in community.flows || globalWordIn(community, name) !== undefined || name === 'language'
      expect(leads, name).toBe(true)
    }
  })

  it('the conversations of the menu are all among them', () => {
    const names = commands.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['menu', 'calm', 'prepare', 'repair', 'circle', 'help', 'data', 'stop']),
    )
  })

  it('stand in every language, within what Discord allows', () => {
    for (const { words } of commands) {
      expect(Object.keys(words)).toEqual(Object.keys(community.languages))
      for (const { name, does } of Object.values(words)) {
        expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u)
        expect(name).toBe(name.toLowerCase())
        expect(does.length).toBeLessThanOrEqual(100)
      }
    }
  })

  it('only /language is followed by something: one of the languages', () => {
    expect(commands.filter(({ options }) => options.length > 0).map(({ name }) => name)).toEqual(['language'])
    expect(commands.find(({ name }) => name === 'language')?.options.map(({ value }) => value)).toEqual(
      Object.keys(community.languages),
    )
  })
})

describe('what Discord is told', () => {
  const bodies = commands.map(bodyOf)
  /** As Discord gives them back, with what it adds. */
  const known = bodies.map((body, n) => ({
    ...body,
    id: `${n}`,
    application_id: '1',
    version: '1',
    nsfw: false,
    dm_permission: true,
    default_member_permissions: null,
    // Discord leaves out what is empty, and turns lists round as it likes.
    options: body.options?.length ? body.options : undefined,
    contexts: body.contexts?.toReversed(),
  })) as unknown as Parameters<typeof differenceOf>[0]

  it('works in servers and in the direct message, added to either, in every language', () => {
    const calm = bodies.find(({ name }) => name === 'calm')
    expect(calm).toMatchObject({ contexts: [0, 1], integration_types: [0, 1] })
    expect(calm?.name_localizations).toEqual({
      'es-ES': 'calma',
      'es-419': 'calma',
      'pt-BR': 'calma',
      de: 'ruhe',
      fr: 'calme',
    })
  })

  it('does not differ from what it says it knows', () => {
    expect(isSame(differenceOf(known, bodies))).toBe(true)
  })

  it('differs by what is new, changed and gone', () => {
    const [first, ...rest] = known
    const changed = { ...rest[0], description: 'something else' } as (typeof known)[number]
    const gone = { ...first, name: 'gone' } as (typeof known)[number]
    expect(differenceOf([gone, changed, ...rest.slice(1)], bodies)).toEqual({
      added: [bodies[0]?.name],
      changed: [bodies[1]?.name],
      removed: ['gone'],
      copies: [],
    })
  })
})
