/** The top of the page: whether Tend is here, how it looks, which language and house it has, and its restart. */
import { html } from 'htm/preact'
import { useId } from 'preact/hooks'
import { act } from './deeds.js'
import { Icon } from './icons.js'
import { get, set, word } from './state.js'

/** @typedef {import('./state.js').State} State */

const post = (/** @type {string} */ path, /** @type {unknown} */ body) =>
  // No answer is an answer here: the process may die of what it was asked.
  fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }).catch(
    () => undefined,
  )

/** The page's own words change, and everybody who has talked tells Tend. @param {string} tag */
export const speak = async (tag) => {
  const answer = await fetch(`/words?language=${encodeURIComponent(tag)}`).catch(() => undefined)
  if (answer?.ok) set({ words: await answer.json(), language: tag })
  document.documentElement.lang = tag
}

/** @param {string} tag */
const changeLanguage = async (tag) => {
  await speak(tag)
  const { people, columns } = get()
  for (const name of people.filter((one) => (columns[`dm:${one}`] ?? []).length > 0))
    act('dm', name, { kind: 'command', command: 'language', argument: tag })
}

/** @param {{ label: string, value: string, options: [string, string][], onChange: (value: string) => void }} props */
const Select = ({ label, value, options, onChange }) => {
  const id = useId()
  return html`
    <span class="setting">
      <label for=${id}>${label}</label>
      <select id=${id} value=${value} onChange=${(/** @type {any} */ event) => onChange(event.currentTarget.value)}>
        ${options.map(([key, name]) => html`<option key=${key} value=${key}>${name}</option>`)}
      </select>
    </span>`
}

/** @param {{ look: string }} props */
const Looks = ({ look }) => html`
  <fieldset class="looks">
    <legend class="unseen">${word('look')}</legend>
    ${[
      ['discord', 'lookDiscord'],
      ['slack', 'lookSlack'],
      ['both', 'lookBoth'],
    ].map(
      ([one, label]) => html`
        <label key=${one} class=${one === look ? 'on' : ''}>
          <input type="radio" name="look" value=${one} checked=${one === look} onChange=${() => set({ look: one })} />
          <span>${word(label ?? '')}</span>
        </label>`,
    )}
  </fieldset>`

/** @param {{ state: State }} props */
export const Head = ({ state }) => html`
  <header class="head">
    <div class="brand">
      <img src="/page/sprout.svg" alt="" width="36" height="36" />
      <div>
        <h1>${word('title')}</h1>
        <p>${word('subtitle')}</p>
      </div>
    </div>
    <p class=${`connection ${state.connection}`} role="status"><span class="light" aria-hidden="true"></span>${word(state.connection)}</p>
    <div class="settings">
      <${Looks} look=${state.look} />
      <${Select} label=${word('language')} value=${state.language} onChange=${changeLanguage}
        options=${state.languages.map(({ tag, name }) => [tag, name])} />
      <${Select} label=${word('profile')} value=${state.profile}
        onChange=${(/** @type {string} */ profile) => {
          set({ profile })
          post('/profile', { profile })
        }}
        options=${[['community', word('profileCommunity')], ['workplace', word('profileWorkplace')]]} />
      <button type="button" class="plain" onClick=${() => post('/restart', {})}>
        <${Icon} name="restart" />${word('restart')}
      </button>
    </div>
  </header>`
