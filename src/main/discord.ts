/** `tend discord`: tells Discord the slash commands. */
import { usage } from '../usage.ts'
import { configured, furnished, print, settingOf } from './parts.ts'

export async function discord(what: string | undefined, dryRun: boolean): Promise<number> {
  const config = configured()
  if (what !== 'register' || config.DISCORD_TOKEN === undefined) {
    print(what === 'register' ? 'Set DISCORD_TOKEN in .env first.' : usage.discord)
    return 1
  }
  const [{ adapters }, { commandsOf }] = await Promise.all([
    import('../../adapters/index.ts'),
    import('../commands.ts'),
  ])
  const { registerCommands } = await adapters.discord()
  const account = { token: config.DISCORD_TOKEN, apiUrl: config.DISCORD_API_URL }
  const difference = await registerCommands(
    account,
    commandsOf(await furnished(settingOf(config), undefined, config.OPTIONAL)),
    dryRun,
  )
  const signs = { added: '+', changed: '~', removed: '-', copies: '- copy' } as const
  const lines = Object.entries(signs).flatMap(([kind, sign]) =>
    difference[kind as keyof typeof signs].map((name) => `${sign} ${name}`),
  )
  print(lines.length > 0 ? lines.join('\n') : 'Nothing differs.')
  if (lines.length > 0) print(dryRun ? 'Nothing was changed.' : 'Discord knows them now.')
  return 0
}
