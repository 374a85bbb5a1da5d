#!/usr/bin/env node
/** The command line: which command does what stands in `usage.ts`, how in `main/`, one file each. */
import { enableCompileCache } from 'node:module'

enableCompileCache()

const { parseArgs } = await import('node:util')
const { usage } = await import('./usage.ts')
const { TendError } = await import('./errors.ts')

async function run(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      profile: { type: 'string', default: 'community' },
      language: { type: 'string', default: 'en' },
      killing: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      score: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  const [command, argument, ...more] = positionals
  if (values.help || command === undefined || !(command in usage)) {
    const { print } = await import('./main/parts.ts')
    print(
      values.help && command && command in usage
        ? usage[command as keyof typeof usage]
        : Object.values(usage).join('\n\n'),
    )
    return values.help || command === undefined ? 0 : 1
  }
  switch (command as keyof typeof usage) {
    case 'start':
      return (await import('./main/start.ts')).start()
    case 'chat':
      return (await import('./main/chat.ts')).chat(argument)
    case 'preview':
      return (await import('./main/preview.ts')).preview(argument, values)
    case 'check':
      return (await import('./main/check.ts')).check()
    case 'docs':
      return (await import('./main/docs.ts')).docs(values.check)
    case 'doctor':
      return (await import('./main/doctor.ts')).doctor()
    case 'discord':
      return (await import('./main/discord.ts')).discord(argument, values['dry-run'])
    case 'counts':
      return (await import('./main/counts.ts')).counts()
    case 'screen':
      return (await import('./main/screen.ts')).judge(argument, values)
    case 'keys':
      return (await import('./main/keys.ts')).keys(argument, values['dry-run'])
    case 'switch':
      return (await import('./main/switch.ts')).throwSwitch(argument, more[0])
  }
}

try {
  process.exitCode = await run()
} catch (error) {
  const known = error instanceof TendError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  if (!known) throw error
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
