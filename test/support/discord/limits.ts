/** Limits on single values, each broken limit a sentence that begins with the place of the value. */
import type { Json } from './wire.ts'

/** Characters as Discord counts them: an emoji of one code point is one. */
export const lengthOf = (text: string): number => [...text].length

/** @example textBreaches('components[0].label', label, 1, 80) → ['components[0].label: 81 characters, at most 80'] */
export function textBreaches(where: string, value: Json, min: number, max: number): string[] {
  if (value == null) return min > 0 ? [`${where}: missing`] : []
  if (typeof value !== 'string') return [`${where}: must be text`]
  const length = lengthOf(value)
  if (length > max) return [`${where}: ${length} characters, at most ${max}`]
  return length < min || (min > 0 && value.trim() === '') ? [`${where}: empty`] : []
}

/** A whole number, where there is one. */
export function numberBreaches(where: string, value: Json, min: number, max: number): string[] {
  if (value == null) return []
  if (!Number.isInteger(value)) return [`${where}: must be a whole number`]
  return value < min || value > max ? [`${where}: ${value}, must be from ${min} to ${max}`] : []
}

export function countBreaches(where: string, list: readonly Json[], min: number, max: number): string[] {
  const { length } = list
  return length < min || length > max ? [`${where}: ${length} entries, must be from ${min} to ${max}`] : []
}

export const oneOf = (where: string, value: Json, allowed: readonly Json[]): string[] =>
  allowed.includes(value) ? [] : [`${where}: ${JSON.stringify(value)}, must be one of ${allowed.join(', ')}`]

/** Those that are there more than once. */
export const repeated = (values: readonly Json[]): Json[] => [
  ...new Set(values.filter((value, n) => values.indexOf(value) !== n)),
]

/** A list, or nothing; anything else is reported by whoever asks for `listBreaches`. */
export const listOf = (value: Json): Json[] => (Array.isArray(value) ? value : [])

export const listBreaches = (where: string, value: Json): string[] =>
  value == null || Array.isArray(value) ? [] : [`${where}: must be a list`]

export const isObject = (value: Json): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
