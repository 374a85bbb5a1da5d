/** One chat: its messages, and the place to write. */
import { html } from 'htm/preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Composer } from './composer.js'
import { Icon } from './icons.js'
import { Face, Message } from './message.js'
import { columnOf, set, shown, word } from './state.js'

/** @typedef {import('./state.js').Said} Said */
/** @typedef {import('./state.js').Mine} Mine */
/** @typedef {import('./state.js').State} State */

/** @param {Said | Mine} entry */
const asks = (entry) =>
  entry.kind === 'said' &&
  (entry.answer !== 'none' || entry.scale !== null || entry.form !== null || entry.controls.length > 0)

/**
 * The ids of the questions that wait: the latest to everybody, and of one person the latest of their own and of their part in
 * the channel, unless it was answered and Tend went on.
 * @param {(Said | Mine)[]} entries
 */
const openQuestions = (entries) => {
  /** @type {Map<string, string>} */
  const open = new Map()
  for (const entry of entries) {
    if (entry.kind !== 'said') continue
    const audience = entry.privacy
    const before = entries.find(({ id }) => id === open.get(audience))
    if (before?.kind === 'said' && before.answered && audience !== 'public') open.delete(audience)
    if (asks(entry)) open.set(audience, entry.id)
  }
  return new Set(open.values())
}

/** How close to the end counts as reading along, px. */
const nearEnd = 160

/** Keeps the newest message in view, and the keyboard's place when what had the focus went away. @param {(Said | Mine)[]} entries @param {boolean} typing */
const useReadingAlong = (entries, typing) => {
  const log = useRef(/** @type {HTMLElement | null} */ (null))
  const inside = useRef(false)
  const wasNear = useRef(true)
  useLayoutEffect(() => {
    const { current } = log
    if (!current) return
    if (wasNear.current) current.scrollTop = current.scrollHeight
    if (!inside.current || document.activeElement !== document.body) return
    const latest = /** @type {HTMLElement | null} */ (current.querySelector('.message:last-of-type'))
    latest?.focus({ preventScroll: true })
  }, [entries, typing])
  useEffect(() => {
    const { current } = log
    if (!current) return
    // A keyboard that slides in, or a window made smaller, must not hide what was just said.
    const observer = new ResizeObserver(() => {
      if (wasNear.current) current.scrollTop = current.scrollHeight
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return {
    ref: log,
    onFocusIn: () => {
      inside.current = true
    },
    onFocusOut: (/** @type {FocusEvent} */ event) => {
      inside.current = event.relatedTarget === null && inside.current
    },
    onScroll: () => {
      const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = log.current ?? {}
      wasNear.current = scrollHeight - scrollTop - clientHeight < nearEnd
    },
  }
}

const Typing = () => html`
  <div class="message said typing" aria-hidden="true">
    <${Face} name=${null} />
    <div class="body"><span class="dots"><i></i><i></i><i></i></span></div>
  </div>`

/** @param {{ state: State, place: 'dm' | 'channel', name: string, look: string }} props In the channel, `name` is who speaks. */
export const Column = ({ state, place, name, look }) => {
  const key = columnOf(place, name)
  const entries = state.columns[key] ?? []
  const typing = state.typing[key] ?? false
  const open = openQuestions(entries)
  const title = place === 'dm' ? shown(name) : `# ${word('channel')}`
  const hide = () =>
    set(place === 'channel' ? { channel: false } : { people: state.people.filter((one) => one !== name) })
  const canHide = place === 'channel' || state.people.length > 1
  return html`
    <section class="column" data-look=${look} data-column=${key} aria-label=${title}
      onFocusIn=${() => state.chosen !== name && set({ chosen: name })}>
      <header class="column-head">
        ${place === 'dm' && html`<${Face} name=${name} />`}
        <div class="column-title">
          <h2>${title}</h2>
          <p>${word(place === 'dm' ? 'private' : 'channelAbout')}</p>
        </div>
        ${
          canHide &&
          html`<button type="button" class="hide" aria-label=${word('close', { name: title })} onClick=${hide}>
            <${Icon} name="close" />
          </button>`
        }
      </header>
      <div class="log" role="log" tabindex="0" aria-label=${word('log', { name: title })}
        ...${useReadingAlong(entries, typing)}>
        ${
          entries.length === 0 &&
          !typing &&
          html`<p class="empty">${word(place === 'dm' ? 'empty' : 'emptyChannel', { name: title })}</p>`
        }
        ${entries.map((entry, index) => {
          const before = entries[index - 1]
          const follows = before?.kind === entry.kind && (entry.kind === 'said' || before.name === entry.name)
          return html`
            <${Message} key=${entry.id} entry=${entry} follows=${follows} open=${open.has(entry.id)} speaker=${state.speaker} />`
        })}
        ${typing && html`<${Typing} />`}
      </div>
      <${Composer} state=${state} place=${place} name=${name} first=${entries.length === 0} />
    </section>`
}
