/** Looks over conversations for what an author forgets: dead ends, states nobody reaches, words that are missing. */
import type { AnyStateNode } from 'xstate'
import { asking, type Setting, type Words, worded } from '../content.ts'
import { type Flow, isSilent } from '../flow.ts'

const leaves = (node: AnyStateNode): AnyStateNode[] => {
  const children = Object.values(node.states)
  return children.length === 0 ? [node] : children.flatMap(leaves)
}

const waysOut = (node: AnyStateNode): AnyStateNode[] => {
  const own = [...node.transitions.values(), node.always ?? []].flat().flatMap(({ target }) => target ?? [])
  return node.parent ? [...own, ...waysOut(node.parent)] : own
}

/** The leaf states entered when `node` is. */
const entered = (node: AnyStateNode): AnyStateNode[] => {
  const children = Object.values(node.states)
  if (children.length === 0) return [node]
  const first = node.initial?.target ?? children
  return [...first].flatMap(entered)
}

function shape(flow: Flow): string[] {
  const { root } = flow.machine
  const all = leaves(root)
  const reached = new Set<AnyStateNode>()
  const visit = (node: AnyStateNode): void => {
    for (const leaf of entered(node)) {
      if (reached.has(leaf)) continue
      reached.add(leaf)
      for (const next of waysOut(leaf)) visit(next)
    }
  }
  visit(root)
  const name = (node: AnyStateNode): string => `${flow.name}.${node.path.join('.')}`
  return [
    ...all.filter((leaf) => !reached.has(leaf)).map((leaf) => `${name(leaf)}: no way leads here`),
    ...all
      .filter((leaf) => leaf.type !== 'final' && waysOut(leaf).length === 0)
      .map((leaf) => `${name(leaf)}: no way leads on`),
  ]
}

const settings: Setting[] = [
  { profile: 'community', touch: 'self' },
  { profile: 'community', touch: 'none' },
  { profile: 'workplace', touch: 'none' },
]

function texts(flow: Flow): string[] {
  return Object.entries(flow.words).flatMap(([language, words]: [string, Words]) => [
    ...Object.keys(flow.words.en)
      .filter((key) => !(key in words))
      .map((key) => `${flow.name} (${language}): "${key}" is missing`),
    ...Object.entries(words).flatMap(([key, message]) =>
      settings.some((setting) => worded(asking(message).text, setting) !== undefined)
        ? []
        : [`${flow.name} (${language}): "${key}" has no text in any setting`],
    ),
  ])
}

const families = ['good', 'stop', 'correct', 'elsewhere', 'no', 'skip', 'nonsense', 'silence', 'repeat', 'danger']

const scripts = (flow: Flow): string[] =>
  families
    .filter((family) => !flow.paths.some((path) => path.family === family))
    .map((family) => `${flow.name}: no path of the family "${family}"`)

/** Every problem of these conversations, as sentences. */
export const problemsOf = (flows: readonly Flow[]): string[] =>
  flows.flatMap((flow) => [
    ...shape(flow),
    ...texts(flow),
    ...(isSilent(flow) || flow.place === 'channel' ? [] : scripts(flow)),
  ])
