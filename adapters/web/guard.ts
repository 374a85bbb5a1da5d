/** Who may speak to the page's server: this computer's own browser, asking by this computer's own name. */
import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

const hostnameOf = (authority: string | undefined): string | undefined =>
  authority === undefined ? undefined : URL.parse(`http://${authority}`)?.hostname

/**
 * Refuses a foreign `Host` (a web page that rebound its name to 127.0.0.1) and a foreign `Origin` on everything that
 * changes something. `host` is the configured one and is allowed beside the names of loopback.
 */
export const onlyFromHere = (host: string, sentences: { host: string; origin: string }): MiddlewareHandler => {
  const configured = hostnameOf(host.includes(':') && !host.startsWith('[') ? `[${host}]` : host)
  return async (c, next) => {
    const asked = c.req.header('host')
    const hostname = hostnameOf(asked)
    if (!hostname || !(loopback.has(hostname) || hostname === configured)) return c.text(sentences.host, 403)
    const origin = c.req.header('origin')
    const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (changes && origin !== undefined && URL.parse(origin)?.host !== asked) return c.text(sentences.origin, 403)
    return next()
  }
}

/** The one inline script of the page is its import map; the policy names it by its hash. */
const inlineScript = /<script type="importmap">([\s\S]*?)<\/script>/

/** Nothing from outside, nothing inline but the import map of `html`, never inside a frame. */
export const policyOf = (html: string): string => {
  const hash = createHash('sha256')
    .update(inlineScript.exec(html)?.[1] ?? '')
    .digest('base64')
  return `default-src 'self'; script-src 'self' 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'`
}
