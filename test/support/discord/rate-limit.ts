/** Limits on messages to one channel, as Discord tells of them. https://docs.discord.com/developers/topics/rate-limits */
import type { Asked, Faults } from './faults.ts'
import { Refusal } from './refusal.ts'

type Headers = Record<string, string>

interface Bucket {
  left: number
  /** Epoch ms. */
  resetAt: number
}

/** A 429. @param seconds until it is worth trying again. */
export const tooMany = (seconds: number, scope: 'user' | 'shared' | 'global', headers: Headers = {}): Refusal =>
  new Refusal(
    429,
    { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global', code: 0 },
    {
      ...headers,
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
    },
  )

export class RateLimits {
  readonly #faults: Faults
  readonly #channels = new Map<string, Bucket>()
  #all: Bucket = { left: 0, resetAt: 0 }

  constructor(faults: Faults) {
    this.#faults = faults
  }

  /** Of a request with the bot's token: those without one are not counted. @throws Refusal 429 when it is one too many. */
  takeGlobal(): void {
    const { perSecond } = this.#faults.rateLimit
    if (perSecond === undefined) return
    this.#all = current(this.#all, perSecond, 1000)
    if (!take(this.#all)) throw tooMany(secondsLeft(this.#all), 'global')
  }

  /** The headers that tell how much is left. @throws Refusal 429 when nothing is. */
  take({ method, path }: Asked): Headers {
    const { perChannel, windowMs = 5000 } = this.#faults.rateLimit
    const channel = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1]
    if (perChannel === undefined || channel === undefined || method !== 'POST') return {}
    const bucket = current(this.#channels.get(channel), perChannel, windowMs)
    this.#channels.set(channel, bucket)
    const taken = take(bucket)
    const seconds = secondsLeft(bucket)
    const headers = {
      'x-ratelimit-limit': String(perChannel),
      'x-ratelimit-remaining': String(bucket.left),
      'x-ratelimit-reset': (bucket.resetAt / 1000).toFixed(3),
      'x-ratelimit-reset-after': seconds.toFixed(3),
      'x-ratelimit-bucket': '80c17d2f203122d936070c88c8d10f33',
    }
    if (!taken) throw tooMany(seconds, 'user', headers)
    return headers
  }
}

/** The bucket while its time runs, else a full one. */
const current = (bucket: Bucket | undefined, size: number, windowMs: number): Bucket =>
  bucket && bucket.resetAt > Date.now() ? bucket : { left: size, resetAt: Date.now() + windowMs }

function take(bucket: Bucket): boolean {
  if (bucket.left === 0) return false
  bucket.left--
  return true
}

const secondsLeft = ({ resetAt }: Bucket): number => Math.max(0.001, (resetAt - Date.now()) / 1000)
