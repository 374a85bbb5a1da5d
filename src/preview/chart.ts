/** A flow's statechart as data: states in their order, arrows with their labels. Read off the machine, so never stale. */
import type { AnyStateMachine, AnyStateNode } from 'xstate'

export interface Chart {
  readonly states: readonly { readonly id: string; readonly parent: string | null; readonly final: boolean }[]
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly label: string }[]
}

/** `onBreak.asked`: the path of a state below the root. */
const idOf = (node: AnyStateNode): string => node.path.join('.')

const labelOf = (event: string): string => {
  if (event === '') return 'always'
  return event.startsWith('xstate.after.') ? `after ${event.split('.')[2]}` : event
}

export function chartOf(machine: AnyStateMachine): Chart {
  const states: { id: string; parent: string | null; final: boolean }[] = []
  const arrows: { from: string; to: string; label: string }[] = []
  const visit = (node: AnyStateNode): void => {
    if (node.path.length > 0) {
      states.push({
        id: idOf(node),
        parent: node.path.length > 1 ? node.path.slice(0, -1).join('.') : null,
        final: node.type === 'final',
      })
    }
    const transitions = [...node.transitions.values(), node.always ?? []].flat()
    for (const { eventType, target, guard } of transitions) {
      const label = `${labelOf(eventType)}${typeof guard === 'string' ? ` [${guard}]` : ''}`
      for (const to of target ?? []) arrows.push({ from: idOf(node), to: idOf(to), label })
    }
    for (const child of Object.values(node.states)) visit(child)
  }
  visit(machine.root)
  return { states, arrows }
}

/** The chart as Mermaid text. */
export function mermaidOf(machine: AnyStateMachine): string {
  const { states, arrows } = chartOf(machine)
  const name = (id: string): string => id.replaceAll('.', '_') || 'anywhere'
  const initial = machine.root.initial.target.map((node) => `  [*] --> ${name(idOf(node))}`)
  const merged = Map.groupBy(arrows, ({ from, to }) => `${name(from)} --> ${name(to)}`)
  const lines = [...merged].map(
    ([arrow, all]) => `  ${arrow} : ${[...new Set(all.map(({ label }) => label))].join(', ')}`,
  )
  const ends = states.filter(({ final }) => final).map(({ id }) => `  ${name(id)} --> [*]`)
  return ['stateDiagram-v2', ...initial, ...lines, ...ends].join('\n')
}

/** Ids of the states a stored state value stands for: `{ onBreak: 'asked' }` → `onBreak`, `onBreak.asked`. */
export function statesIn(value: unknown, above = ''): string[] {
  if (typeof value === 'string') return [above + value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => [above + key, ...statesIn(below, `${above}${key}.`)])
}
