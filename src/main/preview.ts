/** `tend preview`: every scripted path as a transcript, and the statechart. */
import { furnished, noSuchFlow, print } from './parts.ts'

export async function preview(
  flow: string | undefined,
  options: { profile: string; language: string; killing: boolean },
): Promise<number> {
  const profile = options.profile === 'workplace' ? 'workplace' : 'community'
  const house = await furnished({ profile, touch: profile === 'workplace' ? 'none' : 'self' })
  if (flow !== undefined && !Object.hasOwn(house.flows, flow)) throw noSuchFlow(flow, house.flows)
  const { play } = await import('../preview/play.ts')
  const { transcriptOf } = await import('../preview/transcript.ts')
  const { mermaidOf } = await import('../preview/chart.ts')
  let problems = 0
  for (const one of Object.values(house.flows).filter(({ name }) => flow === undefined || name === flow)) {
    print(`# ${one.name} · ${profile} · ${options.language}\n`)
    for (const path of one.paths.filter(({ profiles }) => profiles.includes(profile))) {
      const played = await play(house, one.name, path, options)
      if (played.problem !== undefined) problems += 1
      print(transcriptOf(path, played))
    }
    print(`\`\`\`mermaid\n${mermaidOf(one.machine)}\n\`\`\`\n`)
  }
  return problems === 0 ? 0 : 1
}
