/** What can be answered under a message: buttons, a list, checkboxes, and the small row of controls. */
import { html } from 'htm/preact'
import { useId, useState } from 'preact/hooks'
import { act, markAnswered } from './deeds.js'
import { Icon } from './icons.js'
import { readIn, word } from './state.js'

/** @typedef {import('./state.js').Said} Said */
/** @typedef {{ said: Said, actor: string }} Answering `actor` answers; in the channel that is whoever was chosen to speak. */

/**
 * Sends an answer, and nothing more until it is known to be saved. Buttons stay focusable meanwhile, so that nobody who uses
 * the keyboard loses their place. `busy` is the id of what is being sent, or ''.
 * @param {Answering} answering
 * @returns {[string, (act: Record<string, unknown>, answered: string[]) => Promise<boolean>]}
 */
export const useAnswer = ({ said, actor }) => {
  const [busy, setBusy] = useState('')
  const send = async (/** @type {Record<string, unknown>} */ what, /** @type {string[]} */ answered) => {
    if (busy) return false
    setBusy(answered[0] ?? said.id)
    const { saved } = await act(said.place, actor, what, readIn(said))
    setBusy('')
    // A post is for everybody: that one has tapped it says nothing to the others.
    if (saved && said.privacy !== 'public') markAnswered(readIn(said), said.id, answered)
    return saved
  }
  return [busy, send]
}

/** @param {Answering & { choices: Said['choices'], label: string, kind: 'choice' | 'control' }} props */
export const Buttons = ({ said, actor, choices, label, kind }) => {
  const [busy, send] = useAnswer({ said, actor })
  return html`
    <div class=${`${kind}s`} role="group" aria-label=${label}>
      ${choices.map(({ id, label: name }) => {
        const chosen = said.answered?.includes(id)
        return html`
          <button key=${id} type="button" class=${`${kind}${chosen ? ' chosen' : ''}${busy === id ? ' sending' : ''}`} aria-disabled=${busy !== ''}
            onClick=${() => send({ kind: 'choice', choice: id }, [id])}>
            ${chosen && html`<${Icon} name="done" /><span class="unseen">${word('chosen')} </span>`}${name}
          </button>`
      })}
    </div>`
}

/** @param {Answering} props */
export const List = ({ said, actor }) => {
  const [busy, send] = useAnswer({ said, actor })
  const [choice, setChoice] = useState(said.answered?.[0] ?? '')
  const id = useId()
  return html`
    <form class="list" onSubmit=${(/** @type {Event} */ event) => {
      event.preventDefault()
      if (choice) send({ kind: 'choice', choice }, [choice])
    }}>
      <label for=${id}>${word('pick')}</label>
      <div class="line">
        <select id=${id} value=${choice} required
          onChange=${(/** @type {any} */ event) => setChoice(event.currentTarget.value)}>
          <option value="" disabled>…</option>
          ${said.choices.map((one) => html`<option key=${one.id} value=${one.id}>${one.label}</option>`)}
        </select>
        <button type="submit" class="choice strong" aria-disabled=${busy !== '' || !choice}>${word('send')}</button>
      </div>
    </form>`
}

/** @param {Answering} props */
export const Several = ({ said, actor }) => {
  const [busy, send] = useAnswer({ said, actor })
  const [picks, setPicks] = useState(said.answered ?? [])
  const { min, max } = said.picks
  const enough = picks.length >= min && picks.length <= max && picks.length > 0
  const toggle = (/** @type {string} */ id) =>
    setPicks(picks.includes(id) ? picks.filter((one) => one !== id) : [...picks, id])
  return html`
    <form onSubmit=${(/** @type {Event} */ event) => {
      event.preventDefault()
      if (enough) send({ kind: 'choice', choice: picks[0], picks }, picks)
    }}>
      <fieldset class="several">
        <legend>${word(min > 0 && min < max ? 'pickMany' : 'pickUpTo', { min, max })}</legend>
        ${said.choices.map(
          ({ id, label }) => html`
            <label key=${id} class="pick">
              <input type="checkbox" checked=${picks.includes(id)} disabled=${!picks.includes(id) && picks.length >= max}
                onChange=${() => toggle(id)} />
              <span>${label}</span>
            </label>`,
        )}
        <button type="submit" class="choice strong" aria-disabled=${busy !== '' || !enough}>${word('send')}</button>
      </fieldset>
    </form>`
}
