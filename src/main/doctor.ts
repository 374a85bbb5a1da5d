/** `tend doctor`: looks over everything a start needs. */
import type { Config } from '../config.ts'
import { environment, furnished, print, settingOf } from './parts.ts'
import { slackAccount } from './start.ts'

export async function doctor(): Promise<number> {
  const { examine } = await import('../doctor.ts')
  const findings = await examine(environment(), askPlatforms)
  for (const { ok, sentence } of findings) print(`${ok ? 'ok ' : '!! '} ${sentence}`)
  return findings.every(({ ok }) => ok) ? 0 : 1
}

/** Asks each configured platform whether it knows us, and what it would not let us do. */
async function askPlatforms(config: Config): Promise<{ ok: boolean; sentence: string }[]> {
  const { adapters } = await import('../../adapters/index.ts')
  const findings: { ok: boolean; sentence: string }[] = []
  const problems = (sentences: readonly string[]) => sentences.map((sentence) => ({ ok: false, sentence }))
  if (config.DISCORD_TOKEN !== undefined) {
    const { preflight } = await adapters.discord()
    const house = await furnished(settingOf(config), undefined, config.OPTIONAL)
    const { commandsOf } = await import('../commands.ts')
    const account = { token: config.DISCORD_TOKEN, apiUrl: config.DISCORD_API_URL }
    const found = await preflight(account, commandsOf(house))
    findings.push({ ok: true, sentence: `Discord knows this bot as ${found.name}, in ${found.servers} server(s).` })
    findings.push({ ok: true, sentence: `Add it to a server: ${found.invite}` }, ...problems(found.problems))
  }
  const account = slackAccount(config)
  if (account) {
    const { preflight } = await adapters.slack()
    const botToken = account.kind === 'one' ? account.botToken : undefined
    const found = await preflight({ botToken, appToken: config.SLACK_APP_TOKEN, apiUrl: config.SLACK_API_URL })
    if (found.workspace !== undefined) findings.push({ ok: true, sentence: `Slack knows us in ${found.workspace}.` })
    findings.push(...problems(found.problems))
  }
  return findings
}
