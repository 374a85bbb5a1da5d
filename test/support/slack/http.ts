/** The way to an app over HTTP: signed requests, as Slack makes them. https://docs.slack.dev/authentication/verifying-requests-from-slack */
import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'
import type { Clock } from './clock.ts'
import type { Answer, Carrier, Kind, Retry } from './delivery.ts'
import type { Json } from './wire.ts'

export interface HttpParts {
  readonly signingSecret: string
  readonly clock: Clock
  /** Where the app listens; read anew for each request. */
  readonly url: () => string
}

/** One request, ready to be signed and sent. */
interface Wrapped {
  readonly headers: Record<string, string>
  readonly body: Json
  readonly text: string
}

const form = 'application/x-www-form-urlencoded'

/** Events come as JSON; commands as form fields; interactivity as one form field that holds JSON. */
const textOf = (kind: Kind, payload: Json): string => {
  if (kind === 'events_api') return JSON.stringify(payload)
  return new URLSearchParams(kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload).toString()
}

export class HttpCarrier implements Carrier {
  readonly #parts: HttpParts
  readonly #agent = new Agent({ keepAlive: true })

  constructor(parts: HttpParts) {
    this.#parts = parts
  }

  wrap(kind: Kind, payload: Json, retry: Retry | undefined): Wrapped {
    const text = textOf(kind, payload)
    const timestamp = String(Math.floor(this.#parts.clock.now() / 1000))
    const hash = createHmac('sha256', this.#parts.signingSecret).update(`v0:${timestamp}:${text}`).digest('hex')
    return {
      headers: {
        'content-type': kind === 'events_api' ? 'application/json' : form,
        'content-length': String(Buffer.byteLength(text)),
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        accept: '*/*',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${hash}`,
        ...(retry && { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }),
      },
      body: payload,
      text,
    }
  }

  carry({ headers, text }: Wrapped, giveUpAfterMs: number): Promise<Answer> {
    const url = this.#parts.url()
    if (url === '') return Promise.resolve({ status: 0, reason: 'eventsUrl is not set' })
    return new Promise((resolve) => {
      const call = request(url, { method: 'POST', headers, agent: this.#agent })
      const giveUp = setTimeout(() => {
        resolve({ status: 0, reason: 'http_timeout' })
        call.destroy()
      }, giveUpAfterMs)
      const done = (answer: Answer): void => {
        clearTimeout(giveUp)
        resolve(answer)
      }
      call.on('error', () => done({ status: 0, reason: 'connection_failed' }))
      call.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', () => done({ status: 0, reason: 'connection_failed' }))
        response.on('end', () => {
          const status = response.statusCode ?? 0
          const final = response.headers['x-slack-no-retry'] === '1'
          done({ status, body: parsed(Buffer.concat(chunks).toString()), final, reason: 'http_error' })
        })
      })
      call.end(text)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}

/** JSON where it is JSON, else the text; undefined for nothing. */
function parsed(text: string): Json {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
