/** Finds patterns in words. Each word starts a bounded search, so twice the words take twice the time. */
import { fold } from '../../fold.ts'
import type { Pack, Pattern } from './rule.ts'
import { apart, type Word } from './words.ts'

interface Step {
  readonly ways: readonly (readonly string[])[]
  /** How many other words may stand before it. */
  readonly gap: number
  /** The gap goes over commas, full stops and walls. */
  readonly wide: boolean
}

export interface Frame<T> {
  readonly means: T
  readonly steps: readonly Step[]
  readonly opens: boolean
}

/** Where a frame was found: from `start` up to before `end`; `negated` when only a "not" inside made it fit. */
export interface Found<T> {
  readonly means: T
  readonly start: number
  readonly end: number
  readonly negated: boolean
}

/** What may not stand, or counts as "not", in a gap. */
export interface Between {
  readonly walls: ReadonlySet<string>
  readonly negators: ReadonlySet<string>
}

/** Stands where the words of an idiom were: no pattern names it, and no small gap goes over it. */
export const covered = '·'
const smallGap = 2
const wideGap = 10
const nearNot = 3

export const wordSet = (
  packs: readonly Pack[],
  of: 'walls' | 'negators' | 'carriers' | 'others',
): ReadonlySet<string> => new Set(packs.flatMap((pack) => pack[of].split('|').map(plain)))

/** One word of a pattern as it stands in a cut message: `can't` → `cant`, `j'ai` → `j ai`. */
export const plain = (written: string): string => apart(fold(written)).join(' ')

/** `['i|im', '...', 'die|be dead']` → steps; `gap` is how many other words may stand between two sets without a `'...'`. */
export function frame<T>(means: T, pattern: Pattern, gap = smallGap): Frame<T> {
  const steps: Step[] = []
  let wide = false
  for (const set of pattern) {
    if (set === '...') wide = true
    else if (set !== '^') {
      const ways = set.split('|').flatMap((way) => waysOf(way.split(' ')))
      steps.push({ ways, gap: wide ? wideGap : gap, wide })
      wide = false
    }
  }
  return { means, steps, opens: pattern[0] === '^' }
}

/** One alternative as words; where an apostrophe parts two of them, also as hurried people write it: `m'a`, `ma`. */
function waysOf(words: readonly string[]): string[][] {
  const parts = words.map((word) => (/^[#$]$|\*$/.test(word) ? [word] : plain(word).split(' ')))
  const joined = parts.map((part) => part.join(''))
  return parts.every(({ length }) => length === 1) ? [joined] : [parts.flat(), joined]
}

/** Frames by the word they begin with, so that each word of a message meets only the few that could start there. */
export class Frames<T> {
  readonly #exact = new Map<string, Set<Frame<T>>>()
  readonly #begins = new Map<string, Set<Frame<T>>>()
  readonly #numbers = new Set<Frame<T>>()
  readonly #between: Between
  /** Every word that some frame looks for. */
  readonly vocabulary: ReadonlySet<string>

  constructor(frames: readonly Frame<T>[], between: Between) {
    this.#between = between
    this.vocabulary = new Set(frames.flatMap(({ steps }) => steps.flatMap(({ ways }) => ways.flat())))
    for (const one of frames) for (const way of one.steps[0]?.ways ?? []) this.#index(one, way[0] ?? '')
  }

  #index(one: Frame<T>, word: string): void {
    if (word === '#') this.#numbers.add(one)
    else if (word.endsWith('*')) add(this.#begins, word.slice(0, stem), one)
    else add(this.#exact, word, one)
  }

  find(words: readonly Word[]): Found<T>[] {
    const found: Found<T>[] = []
    for (let start = 0; start < words.length; start++) {
      const { text: word, or = [] } = words[start] ?? { text: '' }
      const candidates = [
        ...(this.#exact.get(word) ?? []),
        ...or.flatMap((other) => [...(this.#exact.get(other) ?? [])]),
        ...(this.#begins.get(word.slice(0, stem)) ?? []),
        ...(isNumber(word) ? this.#numbers : []),
      ]
      for (const one of candidates) {
        const hit = this.#at(words, start, one)
        if (hit) found.push({ means: one.means, start, ...hit })
      }
    }
    return found
  }

  /** All ends that a step can reach are kept, each once, so no pattern is tried twice over the same words. */
  #at(words: readonly Word[], start: number, one: Frame<T>): { end: number; negated: boolean } | undefined {
    if (one.opens && start > 0 && words[start - 1]?.text !== '.' && words[start - 1]?.text !== ',') return undefined
    let ends = new Map<number, boolean>([[start, false]])
    for (const [n, step] of one.steps.entries()) {
      const next = new Map<number, boolean>()
      for (const [from, negated] of ends) this.#reach(words, from, negated, step, n === 0 ? 0 : step.gap, next)
      if (next.size === 0) return undefined
      ends = next
    }
    const best = [...ends].find(([, negated]) => !negated) ?? [...ends][0]
    return best && { end: best[0], negated: best[1] }
  }

  #reach(
    words: readonly Word[],
    from: number,
    before: boolean,
    step: Step,
    gap: number,
    ends: Map<number, boolean>,
  ): void {
    let negated = before
    /** In a wide gap a "not" counts only this near before the words. */
    let notAt = Number.NEGATIVE_INFINITY
    for (let at = from; at <= from + gap && at <= words.length; at++) {
      for (const way of step.ways) {
        if (way[0] === '$') {
          if (at === from && isMark(words[at]?.text ?? '.')) ends.set(at, before && (ends.get(at) ?? true))
          continue
        }
        if (!way.every((word, n) => fits(words[at + n], word))) continue
        const not = negated || at - notAt <= nearNot
        ends.set(at + way.length, (ends.get(at + way.length) ?? true) && not)
      }
      const passed = words[at]?.text ?? ''
      if (!step.wide && (passed === '.' || passed === covered || this.#between.walls.has(passed))) return
      if (this.#between.negators.has(passed)) {
        if (step.wide) notAt = at
        else negated = true
      }
    }
  }
}

/** So many letters stand before every `*`. */
const stem = 4
const isNumber = (text: string): boolean => /^\d+$/.test(text)
const isMark = (text: string): boolean => text === '.' || text === ','

function fits(typed: Word | undefined, word: string): boolean {
  const text = typed?.text ?? ''
  if (word === '#') return isNumber(text)
  if (word.endsWith('*')) return text.startsWith(word.slice(0, -1))
  return text === word || typed?.or?.includes(word) === true
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const held = map.get(key) ?? new Set<T>()
  map.set(key, held.add(value))
}
