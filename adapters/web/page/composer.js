/** Where somebody writes: Enter sends, Shift and Enter begins a new line. */
import { html } from 'htm/preact'
import { useId } from 'preact/hooks'
import { say, sendPicture } from './deeds.js'
import { Icon } from './icons.js'
import { columnOf, moderator, set, shown, word } from './state.js'

const longest = 4000

/** How a moderator begins an exercise. */
const opening = '/exercise'

/** A moderator comes to the page, if there is none, and begins. */
const callForExercise = () => {
  set(({ people }) => ({ people: people.includes(moderator) ? people : [...people, moderator] }))
  say('channel', moderator, opening)
}

/** What somebody may begin with. @param {{ place: 'dm' | 'channel', name: string }} props */
const Starters = ({ place, name }) => {
  const lines = place === 'channel' ? [opening] : [word('hello'), '/calm']
  return html`
    <div class="starters">
      ${lines.map(
        (text) => html`
          <button key=${text} type="button" class="starter"
            onClick=${() => (place === 'channel' ? callForExercise() : say(place, name, text))}>${text}</button>`,
      )}
    </div>`
}

/** @param {{ state: import('./state.js').State, place: 'dm' | 'channel', name: string, first: boolean }} props */
export const Composer = ({ state, place, name, first }) => {
  const id = useId()
  const key = columnOf(place, name)
  const draft = state.drafts[key] ?? ''
  const trouble = state.troubles[key] ?? ''
  const send = () => draft.trim() !== '' && say(place, name, draft.trim())
  const type = (/** @type {any} */ event) => {
    const { value } = event.currentTarget
    set(({ drafts }) => ({ drafts: { ...drafts, [key]: value } }))
  }
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    send()
  }
  return html`
    <form class="composer" onSubmit=${(/** @type {Event} */ event) => {
      event.preventDefault()
      send()
    }}>
      <p class="trouble" role="alert">${trouble}</p>
      ${state.connection === 'away' && html`<p class="away-note">${word('awayNote')}</p>`}
      ${first && html`<${Starters} place=${place} name=${name} />`}
      ${
        place === 'channel' &&
        html`<p class="speaker">
          <label for=${`${id}-speaker`}>${word('speaker')}</label>
          <select id=${`${id}-speaker`} value=${name}
            onChange=${(/** @type {any} */ event) => set({ speaker: event.currentTarget.value })}>
            ${state.people.map((one) => html`<option key=${one} value=${one}>${shown(one)}</option>`)}
          </select>
        </p>`
      }
      <div class="writing">
        <label class="unseen" for=${id}>${word('say', { name: shown(name) })}</label>
        <textarea id=${id} rows="1" maxlength=${longest} placeholder=${word(place === 'dm' ? 'sayHint' : 'sayToAll')} value=${draft}
          onInput=${type} onKeyDown=${onKey}></textarea>
        <button type="button" class="small" aria-label=${word('sendPicture')} title=${word('sendPicture')}
          onClick=${() => sendPicture(place, name)}><${Icon} name="picture" /></button>
        <button type="submit" class="small send" aria-label=${word('send')} title=${word('send')}>
          <${Icon} name="send" />
        </button>
      </div>
    </form>`
}
