/** The page: chats side by side, and Tend's clock and statechart beside them. */
import { html, render } from 'htm/preact'
import { useEffect, useState } from 'preact/hooks'
import { Column } from './column.js'
import { Head, speak } from './head.js'
import { listen, lookAround } from './news.js'
import { Side } from './side.js'
import { get, moderator, set, shown, watch, word } from './state.js'

/** Who may join, in this order. */
const guests = ['ana', 'ben', 'chloe', 'dev', 'eli', 'fatima', 'gus', 'hana']

/** In both looks, neighbours differ. @param {string} look @param {number} index */
const lookOf = (look, index) => (look === 'both' ? (index % 2 === 0 ? 'discord' : 'slack') : look)

/** @param {{ state: import('./state.js').State }} props The next guest, and a moderator while there is none. */
const Guests = ({ state: { people, channel } }) => {
  const next = guests.find((name) => !people.includes(name))
  const missing = [next, people.includes(moderator) ? undefined : moderator].filter((name) => name !== undefined)
  return html`
    <div class="guests">
      ${missing.map(
        (name) => html`
          <button key=${name} type="button" class="plain" onClick=${() => set({ people: [...people, name], chosen: name })}>
            <span aria-hidden="true">+ </span>${word('add', { name: shown(name) })}
          </button>`,
      )}
      ${
        !channel &&
        html`<button type="button" class="plain" onClick=${() => set({ channel: true })}>
          <span aria-hidden="true"># </span>${word('channelShow')}
        </button>`
      }
    </div>`
}

const App = () => {
  const [state, setState] = useState(get())
  useEffect(() => {
    const stop = watch(() => setState(get()))
    setState(get())
    return () => void stop()
  }, [])
  const { look, people, channel } = state
  const speaker = people.includes(state.speaker) ? state.speaker : (people[0] ?? 'ana')
  const shell = look === 'both' ? 'slack' : look
  return html`
    <div class="page" data-look=${shell}>
      <${Head} state=${state} />
      <main class="main">
        <section class="talks" aria-label=${word('people')}>
          <div class="columns">
            ${people.map(
              (name, index) => html`
                <${Column} key=${name} state=${state} place="dm" name=${name} look=${lookOf(look, index)} />`,
            )}
            ${
              channel &&
              html`<${Column} key="#" state=${state} place="channel" name=${speaker} look=${lookOf(look, people.length)} />`
            }
          </div>
          <${Guests} state=${state} />
        </section>
        <${Side} state=${state} />
      </main>
    </div>`
}

await speak(get().language)
await lookAround()
render(html`<${App} />`, /** @type {HTMLElement} */ (document.getElementById('page')))
listen()
