/** A rating: a row of numbers between its two ends. Arrow keys walk along it, Enter or Space answers. */
import { html } from 'htm/preact'
import { useRef, useState } from 'preact/hooks'
import { useAnswer } from './answers.js'
import { word } from './state.js'

/** How far each key walks; Infinity is the end of the row. @type {Record<string, number>} */
const walk = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, Home: -Infinity, End: Infinity }

/** @param {import('./answers.js').Answering} props */
export const Scale = ({ said, actor }) => {
  const [busy, send] = useAnswer({ said, actor })
  const { low, high, steps } = /** @type {NonNullable<typeof said.scale>} */ (said.scale)
  const chosen = steps.findIndex(({ id }) => said.answered?.includes(id))
  const [at, setAt] = useState(Math.max(chosen, 0))
  const row = useRef(/** @type {HTMLElement | null} */ (null))
  const last = steps.length - 1
  const endOf = (/** @type {number} */ index) => (index === 0 ? low : index === last ? high : '')

  const move = (/** @type {KeyboardEvent} */ event) => {
    const step = walk[event.key]
    if (step === undefined) return
    event.preventDefault()
    const to = Math.min(Math.max(at + step, 0), last)
    setAt(to)
    row.current?.querySelectorAll('button')[to]?.focus()
  }
  const label = word('scale', { first: steps[0]?.label ?? '', low, last: steps[last]?.label ?? '', high })
  return html`
    <div class="scale">
      <div class="steps" role="toolbar" aria-label=${label} ref=${row} onKeyDown=${move}>
        ${steps.map(({ id, label: number }, index) => {
          const name = endOf(index) ? word('step', { number, end: endOf(index) }) : number
          return html`
            <button key=${id} type="button" class=${`step${index === chosen ? ' chosen' : ''}${busy === id ? ' sending' : ''}`} aria-disabled=${busy !== ''}
              tabindex=${index === at ? 0 : -1} aria-pressed=${index === chosen} aria-label=${name}
              onFocus=${() => setAt(index)} onClick=${() => send({ kind: 'choice', choice: id }, [id])}>
              ${number}
            </button>`
        })}
      </div>
      <div class="ends" aria-hidden="true"><span><b>${steps[0]?.label}</b> ${low}</span><span><b>${steps[last]?.label}</b> ${high}</span></div>
    </div>`
}
