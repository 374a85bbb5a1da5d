/** Whoever this fight or talk is with is not offered as somebody safe. */
import { expect, it } from 'vitest'
import { play } from '../../../src/preview/play.ts'
import { community, workplace } from '../../support/house.ts'

const offered = async (flow: string, question: string, title: RegExp): Promise<string[]> => {
  const path = community.flows[flow]?.paths.find((one) => title.test(one.title))
  if (!path) throw new Error(`No path ${title}`)
  const { lines, problem } = await play(community, flow, path)
  expect(problem).toBeUndefined()
  return lines.flatMap((line) =>
    line.who === 'tend' && line.message.name === question ? line.message.choices.map(({ label }) => label) : [],
  )
}

it('offers a person of the circle to those who have no fight with them', async () => {
  expect(await offered('prepare', 'prepare.anchor', /a kept friend beside them/)).toContain('Gran')
  expect(await offered('calm', 'calm.someone', /from the circle is the one to call/)).toContain('Gran')
})

it('leaves out the one this fight or talk is with', async () => {
  expect(await offered('calm', 'calm.warm', /this fight is with is left out/)).not.toContain('Gran')
  expect(await offered('calm', 'calm.someone', /a person helps more than waiting/)).not.toContain('Gran')
  const paths = community.flows['prepare']?.paths.filter(({ steps }) =>
    steps.some((step) => step.does === 'choose' && step.choice === 'friend-gran'),
  )
  expect(paths?.length).toBeGreaterThan(0)
  for (const { title } of paths ?? [])
    expect(await offered('prepare', 'prepare.anchor', new RegExp(title))).not.toContain('Gran')
})

it('never offers who is missed to calm down or to get ready', async () => {
  for (const house of [community, workplace])
    for (const flow of ['calm', 'prepare'])
      for (const path of house.flows[flow]?.paths ?? []) {
        if (!path.profiles.includes(house.setting.profile)) continue
        const { lines } = await play(house, flow, path)
        for (const line of lines)
          if (line.who === 'tend') expect(line.message.choices.map(({ label }) => label)).not.toContain('Rex')
      }
})
