/** Draws the statechart of a flow, and says in words where somebody stands in it. */
import type { Chart } from './workbench.ts'

/** `onBreak.asked` reads as `asked`, `rateBefore` as `rate before`. */
export const titleOf = (id: string): string =>
  (id.split('.').at(-1) ?? id).replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()

const quoted = (text: string): string => `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\s+/g, ' ')}"`

type State = Chart['states'][number]

/** Family relations of a chart. The machine itself, when it is listed, is the `root` around everything and is not drawn. */
const familyOf = ({ states }: Chart) => {
  const childrenOf = (id: string | null): readonly State[] => states.filter(({ parent }) => parent === id)
  const parents = new Map(states.map(({ id, parent }) => [id, parent]))
  const tops = childrenOf(null)
  const only = tops.length === 1 ? tops[0] : undefined
  const root = only && childrenOf(only.id).length > 0 ? only.id : null
  /** The state and everything around it, from the inside out. */
  const lineOf = (id: string): string[] => {
    const parent = parents.get(id)
    return parent ? [id, ...lineOf(parent)] : [id]
  }
  const firstLeaf = (id: string): string => {
    const [first] = childrenOf(id)
    return first ? firstLeaf(first.id) : id
  }
  return { root, childrenOf, lineOf, firstLeaf }
}

/** Several ways from one state to the same next one share an arrow. */
const bundled = (arrows: Chart['arrows']) => {
  const ways = new Map<string, { from: string; to: string; labels: string[] }>()
  for (const { from, to, label } of arrows) {
    const key = JSON.stringify([from, to])
    const way = ways.get(key) ?? { from, to, labels: [] }
    if (label !== '' && !way.labels.includes(label)) way.labels.push(label)
    ways.set(key, way)
  }
  return [...ways.values()]
}

/** Three events to a line keep an arrow's label narrow. */
const labelOf = (labels: readonly string[]): string =>
  labels.map((label, index) => label + (index + 1 === labels.length ? '' : index % 3 === 2 ? ',\n' : ', ')).join('')

const quotedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => quoted(line).slice(1, -1))
    .join('\\n')

/**
 * The chart in Graphviz's language, top-down. A state's node has the id `state-<id>`; an arrow's id begins with `from-<id>:`,
 * so that the page marks the current state and its ways out by a class alone.
 */
export const toDot = (chart: Chart): string => {
  const { root, childrenOf, lineOf, firstLeaf } = familyOf(chart)
  const draw = ({ id, final }: State): string => {
    const name = `id=${quoted(`state-${id}`)} label=${quoted(titleOf(id))}`
    const children = childrenOf(id)
    if (children.length === 0) return `${quoted(id)} [${name} class="state${final ? ' final' : ''}"]`
    const attributes = `id=${quoted(`state-${id}`)}; label=${quoted(titleOf(id))}; class="state around"; style=rounded;`
    return `subgraph ${quoted(`cluster_${id}`)} { ${attributes} ${children.map(draw).join('\n')} }`
  }
  /** States stand in the order in which they are met: only ways onward pull their target down. */
  const order = new Map(chart.states.map(({ id }, index) => [id, index]))
  const isBack = (from: string, to: string): boolean => (order.get(to) ?? 0) < (order.get(from) ?? 0)
  const arrow = ({ from, to, labels }: ReturnType<typeof bundled>[number], index: number): string => {
    const tail = childrenOf(from).length > 0 && !lineOf(to).includes(from) ? ` ltail=${quoted(`cluster_${from}`)}` : ''
    const head = childrenOf(to).length > 0 && !lineOf(from).includes(to) ? ` lhead=${quoted(`cluster_${to}`)}` : ''
    const ends = `${quoted(firstLeaf(from))} -> ${quoted(firstLeaf(to))}`
    return `${ends} [id=${quoted(`from-${from}:${index}`)} label="${quotedLines(labelOf(labels))}"${tail}${head}${isBack(from, to) ? ' constraint=false' : ''}]`
  }
  return [
    'digraph {',
    'graph [rankdir=TB bgcolor=transparent compound=true nodesep=0.3 ranksep=0.5 fontname="Helvetica" fontsize=12]',
    'node [shape=box style=rounded margin="0.2,0.09" height=0.4 fontname="Helvetica" fontsize=13]',
    'edge [fontname="Helvetica" fontsize=10.5 arrowsize=0.7]',
    ...childrenOf(root).map(draw),
    ...bundled(chart.arrows.filter(({ from }) => from !== root)).map(arrow),
    '}',
  ].join('\n')
}

/** The text alternative: the titles of where somebody is, and the ways that lead on from there. */
export const inWords = (chart: Chart, states: readonly string[]) => {
  const { root, childrenOf, lineOf } = familyOf(chart)
  const here = new Set(states.flatMap(lineOf))
  const known = chart.states.filter(({ id }) => here.has(id) && id !== root)
  return {
    now: known.filter(({ id }) => !childrenOf(id).some((child) => here.has(child.id))).map(({ id }) => titleOf(id)),
    next: bundled(chart.arrows.filter(({ from }) => here.has(from) && from !== root)).map(({ to, labels }) => ({
      to: titleOf(to),
      by: labels.join(', '),
    })),
  }
}

/** Graphviz is large: it is loaded with the first chart, not before. */
const graphviz = async () => (await import('@viz-js/viz')).instance()

/** Draws charts as SVG and remembers each, as long as the flow looks the same. */
export const createDrawing = (): ((chart: Chart) => Promise<string>) => {
  const drawn = new Map<string, Promise<string>>()
  const render = async (dot: string): Promise<string> => (await graphviz()).renderString(dot, { format: 'svg' })
  return (chart) => {
    const dot = toDot(chart)
    const svg = drawn.get(dot) ?? render(dot)
    drawn.set(dot, svg)
    return svg
  }
}
