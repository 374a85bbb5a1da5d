/** Beside the chats: Tend's clock, and where somebody stands in the statechart. */
import { html } from 'htm/preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Chart } from './chart.js'
import { Icon } from './icons.js'
import { everybody, set, shown, word } from './state.js'

/** @typedef {import('./state.js').State} State */
/** @typedef {{ flow: string, states: string[], now: string[], next: { to: string, by: string }[] }} Where */

const minute = 60_000
/** Word for the button → how far it moves the clock, ms. */
const steps = { minute, twenty: 20 * minute, hour: 60 * minute, day: 24 * 60 * minute }

/** @param {number} ms */
const moveOn = async (ms) => {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch('/clock', { method: 'POST', headers, body: JSON.stringify({ ms }) }).catch(() => undefined)
  if (answer?.ok) set({ ...(await answer.json()) })
  set(({ moves }) => ({ moves: moves + 1 }))
}

/** @param {{ state: State }} props */
const Clock = ({ state: { now, language } }) => {
  const id = useId()
  const day = new Date(now).toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' })
  const time = new Date(now).toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' })
  return html`
    <section class="card clock" aria-labelledby=${id}>
      <h2 id=${id}>${word('clock')}</h2>
      <p class="now" role="status">${now > 0 && html`<time datetime=${new Date(now).toISOString()}><b>${time}</b> ${day}</time>`}</p>
      <div class="steps-on">
        ${Object.entries(steps).map(
          ([name, ms]) => html`
            <button key=${name} type="button" class="plain" aria-label=${word('skipAhead', { name: word(name) })}
              onClick=${() => moveOn(ms)}>${word(name)}</button>`,
        )}
      </div>
    </section>`
}

/** @param {string} address @returns {Promise<Where | null>} */
const ask = async (address) => {
  const answer = await fetch(`/where?from=${encodeURIComponent(address)}`).catch(() => undefined)
  return answer?.ok ? answer.json() : null
}

/** A person's part in the channel is shown while it runs, else their own conversation. @param {string} name @returns {Promise<Where | null>} */
const find = async (name) =>
  name === everybody
    ? ask('web:local:everybody:channel')
    : ((await ask(`web:local:channel:${name}`)) ?? (await ask(`web:local:dm:${name}`)))

/** Asks anew whenever something may have moved. @param {string} name @param {number} moves @returns {Where | null} */
const useWhere = (name, moves) => {
  const [where, setWhere] = useState(/** @type {Where | null} */ (null))
  useEffect(() => {
    let late = false
    void find(name).then((found) => late || setWhere(found))
    return () => {
      late = true
    }
  }, [name, moves])
  return where
}

/** The text alternative of the chart. @param {{ where: Where }} props */
const InWords = ({ where }) => html`
  <dl class="in-words">
    <dt>${word('now')}</dt>
    <dd class="here">${where.now.join(', ')}</dd>
    <dt>${word('next')}</dt>
    <dd>
      ${
        where.next.length === 0
          ? word('nowhere')
          : html`<ul>${where.next.map(({ to, by }) => html`<li key=${to + by}>${by ? word('waysOn', { by, to }) : to}</li>`)}</ul>`
      }
    </dd>
  </dl>`

/** The same chart with all the room there is. @param {{ where: Where, onClose: () => void }} props */
const LargeChart = ({ where, onClose }) => {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null))
  const id = useId()
  const [whole, setWhole] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  return html`
    <dialog ref=${dialog} class=${`large card${whole ? ' whole' : ''}`} aria-labelledby=${id} onClose=${onClose}>
      <div class="where-head">
        <h2 id=${id}>${word('chart', { flow: where.flow })}</h2>
        <div class="where-ways">
          <button type="button" class="plain" aria-pressed=${whole} onClick=${() => setWhole(!whole)}>
            ${word('whole')}
          </button>
        <button type="button" class="hide" aria-label=${word('formClose')} onClick=${() => dialog.current?.close()}>
          <${Icon} name="close" />
        </button>
        </div>
      </div>
      <${Chart} flow=${where.flow} states=${where.states} />
    </dialog>`
}

/** @param {{ state: State }} props */
const WhereCard = ({ state: { people, channel, chosen, moves } }) => {
  const id = useId()
  const where = useWhere(chosen, moves)
  const nameOf = (/** @type {string} */ one) => (one === everybody ? `# ${word('channel')}` : shown(one))
  const all = channel ? [...people, everybody] : people
  const [large, setLarge] = useState(false)
  return html`
    <section class="card where" aria-labelledby=${id}>
      <div class="where-head">
        <h2 id=${id}>${word('where', { name: nameOf(chosen) })}</h2>
        <div class="where-ways">
          ${
            all.length > 1 &&
            html`<select aria-label=${word('whose')} value=${chosen}
              onChange=${(/** @type {any} */ event) => set({ chosen: event.currentTarget.value })}>
              ${all.map((one) => html`<option key=${one} value=${one}>${nameOf(one)}</option>`)}
            </select>`
          }
          ${
            where &&
            html`<button type="button" class="plain icon-only" aria-label=${word('larger')} title=${word('larger')}
              onClick=${() => setLarge(true)}><${Icon} name="larger" /></button>`
          }
        </div>
      </div>
      ${
        where
          ? html`<p class="flow">${word('flow', { flow: where.flow })}</p>
              <${InWords} where=${where} />
              <${Chart} flow=${where.flow} states=${where.states} />
              ${large && html`<${LargeChart} where=${where} onClose=${() => setLarge(false)} />`}`
          : html`<p class="nothing">${word('nothingRuns')}</p>`
      }
    </section>`
}

/** @param {{ state: State }} props */
export const Side = ({ state }) => html`
  <aside class="side" aria-label=${word('side')}>
    <${Clock} state=${state} />
    <${WhereCard} state=${state} />
  </aside>`
