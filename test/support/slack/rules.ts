/** What rules about payloads are made of: each looks at one value and says in sentences what is wrong with it. Pure. */
import type { Json } from './wire.ts'

/** @param at where the value stands, as in `blocks[2].text`. */
export type Rule = (value: Json, at: string) => string[]

const isObject = (value: Json): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

export const string =
  (min: number, max: number): Rule =>
  (value, at) => {
    if (typeof value !== 'string') return [`${at} must be a string`]
    if (value.length < min) return [`${at} must have at least ${min} characters`]
    return value.length > max ? [`${at} has ${value.length} characters, ${max} at most are allowed`] : []
  }

export const flag: Rule = (value, at) => (typeof value === 'boolean' ? [] : [`${at} must be true or false`])

export const whole =
  (min: number, max: number): Rule =>
  (value, at) =>
    Number.isInteger(value) && value >= min && value <= max
      ? []
      : [`${at} must be a whole number from ${min} to ${max}`]

export const oneOf =
  (...allowed: readonly string[]): Rule =>
  (value, at) =>
    allowed.includes(value) ? [] : [`${at} must be one of ${allowed.join(', ')}`]

export const like =
  (pattern: RegExp, words: string): Rule =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? [] : [`${at} must be ${words}`]

export const list =
  (min: number, max: number, item: Rule): Rule =>
  (value, at) => {
    if (!Array.isArray(value)) return [`${at} must be a list`]
    const inside = value.flatMap((one, n) => item(one, `${at}[${n}]`))
    if (value.length >= min && value.length <= max) return inside
    return [`${at} has ${value.length} entries, ${min} to ${max} are allowed`, ...inside]
  }

/** An object with these fields and no others: Slack refuses what it does not know. */
export const shape =
  (required: Readonly<Record<string, Rule>>, optional: Readonly<Record<string, Rule>> = {}): Rule =>
  (value, at) => {
    if (!isObject(value)) return [`${at} must be an object`]
    const missing = Object.keys(required).filter((name) => value[name] === undefined || value[name] === null)
    return [
      ...missing.map((name) => `${at}.${name} is missing`),
      ...Object.entries(value).flatMap(([name, held]) => {
        if (name === 'type' || held === undefined || missing.includes(name)) return []
        const rule = Object.hasOwn(required, name) ? required[name] : Object.hasOwn(optional, name) && optional[name]
        return rule ? rule(held, `${at}.${name}`) : [`${at}.${name} is not known to Slack`]
      }),
    ]
  }

/** An object that says by its `type` which of these it is. */
export const typed =
  (kinds: Readonly<Record<string, Rule>>): Rule =>
  (value, at) => {
    const rule = isObject(value) && Object.hasOwn(kinds, value.type) && kinds[value.type]
    if (rule) return rule(value, at)
    return [`${at} is of type ${JSON.stringify(value?.type)}, and ${Object.keys(kinds).join(', ')} are allowed here`]
  }

/** Several rules for the same value. */
export const all =
  (...rules: readonly Rule[]): Rule =>
  (value, at) =>
    rules.flatMap((rule) => rule(value, at))

/** Names that must differ, as `action_id` within a block. */
export const distinct = (names: readonly (string | undefined)[], at: string, what: string): string[] => {
  const given = names.filter((name) => name !== undefined)
  const twice = new Set(given.filter((name, n) => given.indexOf(name) !== n))
  return [...twice].map((name) => `${at} has ${what} ${JSON.stringify(name)} more than once`)
}

/** `plain_text`. https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export const plain = (max: number, min = 1): Rule =>
  typed({ plain_text: shape({ text: string(min, max) }, { emoji: flag }) })

/** `plain_text` or `mrkdwn`. */
export const words = (max: number): Rule =>
  typed({
    plain_text: shape({ text: string(1, max) }, { emoji: flag }),
    mrkdwn: shape({ text: string(1, max) }, { verbatim: flag }),
  })
