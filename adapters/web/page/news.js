/** Live updates: listens to Tend, and finds back when the process was away. */
import { deliver } from './deeds.js'
import { get, inColumn, readIn, set } from './state.js'

/** @typedef {import('./state.js').Said} Said */

/** The pace of typing, ms: never so long that somebody has to wait for it. */
const pace = { least: 350, perLetter: 7, most: 1400 }
const calm = matchMedia('(prefers-reduced-motion: reduce)')

/** Column key → messages that are about to be shown. @type {Map<string, { said: Said, id: string }[]>} */
const coming = new Map()

/** A message that was shown already is replaced in place; what it takes away is taken away. @param {Said} said @param {string} newsId */
const show = (said, newsId) => {
  const { people, columns } = get()
  if (said.privacy !== 'public' && !people.includes(said.name)) set({ people: [...people, said.name] })
  if (said.erases.length > 0)
    set({
      columns: Object.fromEntries(
        Object.entries(columns).map(([key, entries]) => [key, entries.filter(({ id }) => !said.erases.includes(id))]),
      ),
    })
  inColumn(readIn(said), (entries) =>
    entries.some(({ id }) => id === said.id)
      ? entries.map((one) => (one.id === said.id ? { ...one, ...said } : one))
      : [...entries, said],
  )
  set(({ moves }) => ({ moves: moves + 1, lastNews: newsId }))
}

/** Shows what is coming to a column, one after the other, each after a short moment of typing. @param {string} key */
const type = (key) => {
  const next = coming.get(key)?.[0]
  set(({ typing }) => ({ typing: { ...typing, [key]: next !== undefined } }))
  if (!next) return
  const moment = Math.min(pace.least + next.said.text.length * pace.perLetter, pace.most)
  setTimeout(() => {
    coming.get(key)?.shift()
    show(next.said, next.id)
    type(key)
  }, moment)
}

/** @param {Said} said @param {string} id @param {boolean} again */
const hear = (said, id, again) => {
  const key = readIn(said)
  const queue = coming.get(key) ?? []
  if (again || calm.matches || document.hidden) {
    // Nothing may overtake: what is still being typed is shown first.
    for (const { said: earlier, id: earlierId } of queue.splice(0)) show(earlier, earlierId)
    return show(said, id)
  }
  coming.set(key, queue)
  queue.push({ said, id })
  if (queue.length === 1) type(key)
}

/** Clock, house and languages, as the process has them now. */
export const lookAround = async () => {
  const answer = await fetch('/setting').catch(() => undefined)
  if (answer?.ok) set(await answer.json())
}

/** How long to wait before listening anew when the browser has given up, ms. */
const patience = 1000

export const listen = () => {
  const { lastNews } = get()
  const source = new EventSource(`/live${lastNews ? `?after=${encodeURIComponent(lastNews)}` : ''}`)
  source.onopen = () => {
    set(({ moves }) => ({ connection: 'online', moves: moves + 1 }))
    lookAround()
    deliver()
  }
  source.onerror = () => {
    set({ connection: 'away' })
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, patience)
  }
  source.addEventListener('clock', ({ data }) => set({ now: Number(data) }))
  for (const event of ['said', 'again'])
    source.addEventListener(event, ({ data, lastEventId }) =>
      hear({ kind: 'said', ...JSON.parse(data) }, lastEventId, event === 'again'),
    )
}
