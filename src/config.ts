/** What the environment says, checked whole: every problem at once, each with its remedy, no secret ever repeated. */
import { z } from 'zod'
import { TendError } from './errors.ts'

const url = z.string().refine((value) => /^(file:.+|memory:|postgres(ql)?:\/\/.+)$/.test(value), {
  error: 'STORE_URL is none of file:path, memory:, postgres://… — for one machine write file:data/tend.db',
})

const schema = z.object({
  PROFILE: z.enum(['community', 'workplace'], { error: 'PROFILE is community or workplace' }).default('community'),
  TOUCH: z
    .enum(['none', 'self'], { error: 'TOUCH is none or self (self: a hand on one’s own chest may be offered)' })
    .default('self'),
  STORE_URL: url.default('file:data/tend.db'),
  TEND_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, {
      error: 'TEND_KEY is not 32 bytes in base64. Make one with: openssl rand -base64 32',
    })
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'PORT is a number from 1 to 65535' }).int().min(1).max(65_535).default(3000),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'LOG_LEVEL is debug, info, warn, error or silent' })
    .default('info'),
  DISCORD_TOKEN: z.string().optional(),
  SLACK_BOT_TOKEN: z.string().optional(),
})

export type Config = z.infer<typeof schema>

/** @throws TendError `bad-config` that lists every problem. An empty value counts as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const result = schema.safeParse(set)
  if (result.success) return result.data
  const problems = result.error.issues.map(({ path, message }) => `- ${path.join('.')}: ${message}`)
  throw new TendError('bad-config', { count: problems.length, problems: problems.join('\n') })
}

/** Every variable there is, for `.env.example` and its test. */
export const variables = Object.keys(schema.shape)
