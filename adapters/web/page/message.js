/** One message: who said it, when, what, who can see it, and what can be answered. */
import { html } from 'htm/preact'
import { Buttons, List, Several } from './answers.js'
import { Files } from './files.js'
import { FormButton } from './form.js'
import { Icon } from './icons.js'
import { Scale } from './scale.js'
import { get, shown, word } from './state.js'

/** @typedef {import('./state.js').Said} Said */
/** @typedef {import('./state.js').Mine} Mine */

const clock = (/** @type {number} */ at) =>
  new Date(at).toLocaleTimeString(get().language, { hour: 'numeric', minute: '2-digit' })

/** Six gentle colours, one for each first guest. @param {string} name */
const colourOf = (name) => `c${[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6}`

/** @param {{ name: string | null }} props The sign of a person, or Tend's own. */
export const Face = ({ name }) =>
  name === null
    ? html`<img class="face" src="/page/sprout.svg" alt="" width="40" height="40" />`
    : html`<span class=${`face ${colourOf(name)}`} aria-hidden="true">${[...name][0]}</span>`

/** @param {{ said: Said }} props Who else can see it; nothing to say in a private chat. */
const Mark = ({ said: { privacy, name } }) =>
  privacy === 'dm'
    ? null
    : html`<p class=${`mark ${privacy}`}>
        <${Icon} name=${privacy === 'ephemeral' ? 'eye' : 'people'} />
        ${privacy === 'ephemeral' ? word('onlyFor', { name: shown(name) }) : word('forAll')}
      </p>`

/** @param {{ said: Said, actor: string, open: boolean }} props `open`: the latest question, the one with its controls. */
const Answers = ({ said, actor, open }) => html`
  ${said.scale && html`<${Scale} said=${said} actor=${actor} />`}
  ${said.answer === 'list' && html`<${List} said=${said} actor=${actor} />`}
  ${said.answer === 'several' && html`<${Several} said=${said} actor=${actor} />`}
  ${
    said.answer === 'buttons' &&
    html`<${Buttons} said=${said} actor=${actor} choices=${said.choices} label=${word('answers')} kind="choice" />`
  }
  ${said.form && html`<${FormButton} said=${said} actor=${actor} />`}
  ${
    open &&
    said.controls.length > 0 &&
    html`<${Buttons} said=${said} actor=${actor} choices=${said.controls} label=${word('controls')} kind="control" />`
  }`

/**
 * `follows`: the one before it is from the same mouth, so the name is not repeated for the eye.
 * @param {{ entry: Said | Mine, follows: boolean, open: boolean, speaker: string }} props
 */
export const Message = ({ entry, follows, open, speaker }) => {
  const said = entry.kind === 'said' ? entry : null
  const mine = entry.kind === 'mine' ? entry : null
  const { waiting, connection } = get()
  const held = mine && connection !== 'online' && waiting.some(({ id }) => id === mine.id)
  const classes = ['message', entry.kind, follows && 'follows', said && !open && 'past'].filter(Boolean).join(' ')
  return html`
    <article class=${classes} tabindex="-1" data-id=${entry.id}>
      <${Face} name=${said ? null : entry.name} />
      <div class="said-by">
        <b>${said ? 'Tend' : shown(entry.name)}</b>
        ${said && html`<span class="bot">${word('bot')}</span>`}
        <time datetime=${new Date(entry.at).toISOString()}>${clock(entry.at)}</time>
      </div>
      <div class="body">
        <p class="text">${mine?.media ? html`<em><${Icon} name="picture" />${word('picture')}</em>` : entry.text}</p>
        ${held && html`<p class="mark">${word('waiting')}</p>`}
        ${said && html`<${Mark} said=${said} />`}
        ${said && html`<${Files} files=${said.files} />`}
        ${
          said &&
          html`<${Answers} said=${said} open=${open} actor=${said.privacy === 'public' ? speaker : said.name} />`
        }
      </div>
    </article>`
}
