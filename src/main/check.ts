/** `tend check`: looks over every conversation. */
import { furnished, print } from './parts.ts'

export async function check(): Promise<number> {
  const { flows } = await import('../../flows/index.ts')
  const { problemsOf } = await import('../preview/check.ts')
  const { lintFlows } = await import('../preview/lint.ts')
  const community = await furnished({ profile: 'community', touch: 'self' })
  const workplace = await furnished({ profile: 'workplace', touch: 'none' })
  const lint = [...(await lintFlows(community)), ...(await lintFlows(workplace)), ...(await lintFlows(community, 'es'))]
  const problems = [...problemsOf(Object.values(flows)), ...lint]
  for (const problem of new Set(problems)) print(problem)
  print(
    problems.length === 0
      ? `${Object.keys(flows).length} conversations, no problems.`
      : `${problems.length} problem(s).`,
  )
  return problems.length === 0 ? 0 : 1
}
