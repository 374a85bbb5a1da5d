/** A form behind a button: it is asked for when the button is tapped, and opens as a dialog. */
import { html } from 'htm/preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useAnswer } from './answers.js'
import { Icon } from './icons.js'
import { columnOf, get, set, word } from './state.js'

/** @typedef {{ id: string, title: string, submit: string, fields: { name: string, label: string, max: number }[] }} Form */
/** @typedef {import('./answers.js').Answering} Answering */

/** Longer texts get more room. */
const longLine = 120

/** @param {{ name: string, label: string, max: number, value: string, onInput: (value: string) => void, problem: string }} props */
const Field = ({ label, max, value, onInput, problem }) => {
  const id = useId()
  const input = (/** @type {any} */ event) => onInput(event.currentTarget.value)
  const common = { id, value, maxLength: max, onInput: input, 'aria-describedby': `${id}-left`, autocomplete: 'off' }
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${
        max > longLine
          ? html`<textarea ...${common} rows="4" aria-invalid=${problem !== ''}></textarea>`
          : html`<input ...${common} type="text" aria-invalid=${problem !== ''} />`
      }
      <p id=${`${id}-left`} class="left">${word('formLeft', { left: max - value.length })}</p>
    </div>`
}

/** @param {Answering & { form: Form, onClose: () => void }} props */
const FormDialog = ({ said, actor, form, onClose }) => {
  const [, send] = useAnswer({ said, actor })
  const [fields, setFields] = useState(Object.fromEntries(form.fields.map(({ name }) => [name, ''])))
  const [problem, setProblem] = useState('')
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null))
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])

  const submit = async (/** @type {Event} */ event) => {
    event.preventDefault()
    if (Object.values(fields).every((value) => value.trim() === '')) return setProblem(word('formEmpty'))
    setProblem('')
    const saved = await send({ kind: 'form', form: form.id, fields }, [form.id])
    if (saved) dialog.current?.close()
    else setProblem(get().troubles[columnOf(said.place, said.name)] ?? '')
  }
  return html`
    <dialog ref=${dialog} class="form" aria-labelledby=${id} onClose=${onClose}>
      <form onSubmit=${submit}>
        <h2 id=${id}>${form.title}</h2>
        ${form.fields.map(
          (field) => html`
            <${Field} key=${field.name} ...${field} value=${fields[field.name]} problem=${problem}
              onInput=${(/** @type {string} */ value) => setFields({ ...fields, [field.name]: value })} />`,
        )}
        <p class="trouble" role="alert">${problem}</p>
        <div class="ways">
          <button type="button" class="choice" onClick=${() => dialog.current?.close()}>${word('formClose')}</button>
          <button type="submit" class="choice strong">${form.submit}</button>
        </div>
      </form>
    </dialog>`
}

/** The button, and the dialog once the form came. No form: the step is over, and Tend has said so in the chat. @param {Answering} props */
export const FormButton = ({ said, actor }) => {
  const { id, open } = /** @type {NonNullable<typeof said.form>} */ (said.form)
  const [form, setForm] = useState(/** @type {Form | null} */ (null))
  const ask = async () => {
    const from = encodeURIComponent(`web:local:${said.place}:${actor}`)
    const answer = await fetch(`/form/${encodeURIComponent(id)}?from=${from}`).catch(() => undefined)
    if (answer?.ok) return setForm(await answer.json())
    set(({ troubles }) => ({ troubles: { ...troubles, [columnOf(said.place, said.name)]: word('notDone') } }))
  }
  return html`
    <div class="choices">
      <button type="button" class=${`choice${said.answered?.includes(id) ? ' chosen' : ''}`} onClick=${ask}>
        <${Icon} name="write" />${open}
      </button>
    </div>
    ${form && html`<${FormDialog} said=${said} actor=${actor} form=${form} onClose=${() => setForm(null)} />`}`
}
