/** What the environment says, checked whole: every problem at once, each with its remedy, no secret ever repeated. */
import { CronPattern } from 'croner'
import { z } from 'zod'
import { TendError } from './errors.ts'

const url = z.string().refine((value) => /^(file:.+|memory:|postgres(ql)?:\/\/.+)$/.test(value), {
  error: 'STORE_URL is none of file:path, memory:, postgres://… — for one machine write file:data/tend.db',
})

const isPattern = (pattern: string): boolean => {
  try {
    return pattern.trim().split(/\s+/).length === 5 && new CronPattern(pattern) !== undefined
  } catch {
    return false
  }
}

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** What stands between commas. */
const listed = (text: string): string[] => text.split(',').map((part) => part.trim())

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
  TEND_OLD_KEYS: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=(\s*,\s*[A-Za-z0-9+/]{43}=)*$/, {
      error: 'TEND_OLD_KEYS is a list of keys, each 32 bytes in base64, with commas between them',
    })
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'PORT is a number from 1 to 65535' }).int().min(1).max(65_535).default(3000),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'LOG_LEVEL is debug, info, warn, error or silent' })
    .default('info'),
  OPTIONAL: z
    .string()
    .transform(listed)
    .pipe(
      z.array(
        z.enum(['old-message', 'pair'], {
          error: 'OPTIONAL lists conversations that are off by default, with commas between them: old-message, pair',
        }),
      ),
    )
    .default([]),
  SIGNED_ONLY: z
    .string()
    .regex(/^(none|(discord|slack|web)(\s*,\s*(discord|slack|web))*)$/, {
      error: 'SIGNED_ONLY names platforms, such as: discord, slack; or none',
    })
    .default('discord')
    .transform(listed),
  CONTACT: z
    .union([z.url({ protocol: /^https?$/ }), z.email()], {
      error: 'CONTACT is a page such as https://example.org/contact, or an e-mail address',
    })
    .optional(),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_URL: z.url({ error: 'DISCORD_API_URL is a URL such as http://127.0.0.1:4500/api' }).optional(),
  CARE_TEAM: z.string().max(40, { error: 'CARE_TEAM is a short name, such as: the listeners' }).optional(),
  CARE_TEAM_CHANNEL: z
    .string()
    .regex(/^https:\/\/(\w+\.)?discord\.com\/channels\/\d{5,25}\/\d{5,25}$/, {
      error: 'CARE_TEAM_CHANNEL is the link of a Discord channel: right-click it, Copy Link',
    })
    .optional(),
  CARE_TEAM_HOURS: z
    .string()
    .refine(isPattern, {
      error:
        'CARE_TEAM_HOURS is a cron pattern of the minutes somebody is there: "* 18-21 * * 1-5" is weekdays, 18:00 to 21:59',
    })
    .optional(),
  CARE_TEAM_ZONE: z
    .string()
    .refine(isZone, { error: 'CARE_TEAM_ZONE is a time zone such as Europe/Berlin' })
    .optional(),
  SLACK_BOT_TOKEN: z
    .string()
    .startsWith('xoxb-', {
      error: 'SLACK_BOT_TOKEN begins with xoxb-. It stands under OAuth & Permissions of your app',
    })
    .optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-', { error: 'SLACK_APP_TOKEN begins with xapp-. Make one under Basic Information of your app' })
    .optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_STATE_SECRET: z.string().optional(),
  SLACK_MODERATORS: z
    .string()
    .transform(listed)
    .pipe(
      z.array(
        z.string().regex(/^[UW][A-Z0-9]+$/, {
          error:
            'SLACK_MODERATORS lists member ids with commas between them: U024BE7LH, U0G9QF9C6. In Slack: the profile, ⋮, Copy member ID',
        }),
      ),
    )
    .default([]),
  SLACK_API_URL: z
    .url({ error: 'SLACK_API_URL is a URL such as http://127.0.0.1:4600/api/' })
    .endsWith('/api/', { error: 'SLACK_API_URL ends in /api/' })
    .optional(),
})

type Variables = Readonly<Record<string, string>>

/** What fits no single variable: sentence → whether it is broken. */
const together: Readonly<Record<string, (set: Variables) => boolean>> = {
  'CARE_TEAM, CARE_TEAM_CHANNEL, CARE_TEAM_HOURS, CARE_TEAM_ZONE: set all four or none. Nobody is told of anybody without them':
    (set) => team.some((name) => set[name]) && !team.every((name) => set[name]),
  'CARE_TEAM: at work Tend tells nobody of anybody. Remove it, or set PROFILE=community': (set) =>
    set['PROFILE'] === 'workplace' && team.some((name) => set[name]),
  'SLACK_SIGNING_SECRET: missing. Over HTTP every request is checked with it. It stands under Basic Information of your app; or set SLACK_APP_TOKEN for Socket Mode':
    (set) => usesSlack(set) && !set['SLACK_APP_TOKEN'] && !set['SLACK_SIGNING_SECRET'],
  'SLACK_BOT_TOKEN: one token is for one workspace, SLACK_CLIENT_ID for many. Remove one of the two': (set) =>
    Boolean(set['SLACK_BOT_TOKEN'] && set['SLACK_CLIENT_ID']),
  'SLACK_CLIENT_SECRET: missing. It stands beside SLACK_CLIENT_ID under Basic Information of your app': (set) =>
    Boolean(set['SLACK_CLIENT_ID'] && !set['SLACK_CLIENT_SECRET']),
  'SLACK_STATE_SECRET: missing. Make one with: openssl rand -hex 32': (set) =>
    Boolean(set['SLACK_CLIENT_ID'] && !set['SLACK_STATE_SECRET']),
  'SLACK_BOT_TOKEN: missing. An app token or a signing secret alone connects nothing; set it, or SLACK_CLIENT_ID for many workspaces':
    (set) => !usesSlack(set) && Boolean(set['SLACK_APP_TOKEN'] || set['SLACK_SIGNING_SECRET']),
}

const team = ['CARE_TEAM', 'CARE_TEAM_CHANNEL', 'CARE_TEAM_HOURS', 'CARE_TEAM_ZONE']

const usesSlack = (set: Partial<Variables>): boolean => Boolean(set['SLACK_BOT_TOKEN'] || set['SLACK_CLIENT_ID'])

export type Config = z.infer<typeof schema>

/** @throws TendError `bad-config` that lists every problem. An empty value counts as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const result = schema.safeParse(set)
  const single = result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
  const joint = Object.entries(together).flatMap(([sentence, isBroken]) =>
    isBroken(set as Variables) ? [sentence] : [],
  )
  if (result.success && joint.length === 0) return result.data
  const problems = [...single, ...joint].map((problem) => `- ${problem}`)
  throw new TendError('bad-config', { count: problems.length, problems: problems.join('\n') })
}

/** Which platforms are configured. */
export const platformsIn = (config: Config): { discord: boolean; slack: boolean } => ({
  discord: config.DISCORD_TOKEN !== undefined,
  slack: config.SLACK_BOT_TOKEN !== undefined || config.SLACK_CLIENT_ID !== undefined,
})

/** Every variable there is, for `.env.example` and its test. */
export const variables = Object.keys(schema.shape)
