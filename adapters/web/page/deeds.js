/** What people do on the page: posted in order, once in effect, and kept while the process is away. */
import { columnOf, get, inColumn, set, word } from './state.js'

/** @typedef {import('./state.js').Deed} Deed */
/** @typedef {{ saved: boolean, sentence: string }} Outcome */

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Deed id → whoever waits for its outcome. @type {Map<string, (outcome: Outcome) => void>} */
const askers = new Map()
/** What could not be saved, by its content: doing the same again is the same act again. @type {Map<string, string>} */
const unsaved = new Map()
/** Whose deeds are on their way. @type {Set<string>} */
const busy = new Set()

/** @param {Pick<Deed, 'place' | 'name'>} seat */
const seatOf = ({ place, name }) => `${place}:${name}`
/** @param {Pick<Deed, 'place' | 'name' | 'act'>} deed */
const contentOf = ({ place, name, act }) => JSON.stringify([place, name, act])

/** What could not be saved goes back to where it was typed. @param {Deed} deed */
const takeBack = ({ id, column: key, act }) => {
  inColumn(key, (entries) => entries.filter((one) => one.id !== id))
  if (act.kind !== 'text') return
  set(({ drafts }) => ({ drafts: { ...drafts, [key]: [act.text, drafts[key]].filter(Boolean).join('\n') } }))
}

/** @param {Deed} deed @param {Outcome} outcome */
const settle = (deed, outcome) => {
  if (outcome.saved) unsaved.delete(contentOf(deed))
  else {
    unsaved.set(contentOf(deed), deed.id)
    takeBack(deed)
  }
  set(({ waiting, moves, troubles }) => ({
    waiting: waiting.filter(({ id }) => id !== deed.id),
    moves: moves + 1,
    troubles: { ...troubles, [deed.column]: outcome.sentence },
  }))
  askers.get(deed.id)?.(outcome)
  askers.delete(deed.id)
}

/** Undefined: nobody answered, the process is away. @param {Deed} deed @returns {Promise<Outcome | undefined>} */
const post = async (deed) => {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch('/act', { method: 'POST', headers, body: JSON.stringify(deed) })
    if (answer.ok) return { saved: true, sentence: '' }
    const { sentence } = await answer.json().catch(() => ({}))
    return { saved: false, sentence: sentence ?? word('notDone') }
  } catch {
    return undefined
  }
}

/** How long to wait before posting again when only the post failed, ms. */
const patience = 1000

/** Posts what waits, for each person in order, until nothing waits or nobody answers. */
export const deliver = () => {
  for (const seat of new Set(get().waiting.map(seatOf))) void deliverFor(seat)
}

/** @param {string} seat */
const deliverFor = async (seat) => {
  if (busy.has(seat)) return
  busy.add(seat)
  for (;;) {
    const deed = get().waiting.find((one) => seatOf(one) === seat)
    if (!deed) break
    const outcome = await post(deed)
    if (!outcome) {
      setTimeout(deliver, patience)
      break
    }
    settle(deed, outcome)
  }
  busy.delete(seat)
}

/**
 * Does something in somebody's name, in this column. The promise waits as long as the process is away.
 * @param {'dm' | 'channel'} place @param {string} name @param {Record<string, unknown>} act @param {string} [column]
 * @returns {Promise<Outcome>}
 */
export const act = (place, name, act, column = columnOf(place, name)) => {
  const { language, waiting, troubles } = get()
  const id = unsaved.get(contentOf({ place, name, act })) ?? crypto.randomUUID()
  const outcome = new Promise((resolve) => askers.set(id, resolve))
  set({
    waiting: [...waiting, { id, column, place, name, language, zone, act }],
    troubles: { ...troubles, [column]: '' },
    chosen: name,
  })
  deliver()
  return outcome
}

/** Shows at once what somebody did. @param {'dm' | 'channel'} place @param {string} name @param {{ text: string, media?: boolean }} what */
const showMine = (place, name, what) => {
  const { waiting, now } = get()
  const id = waiting.at(-1)?.id ?? ''
  inColumn(columnOf(place, name), (entries) => [...entries, { kind: 'mine', id, name, at: now, ...what }])
}

/** @param {'dm' | 'channel'} place @param {string} name @param {string} text */
export const say = (place, name, text) => {
  const key = columnOf(place, name)
  act(place, name, { kind: 'text', text })
  showMine(place, name, { text })
  set(({ drafts }) => ({ drafts: { ...drafts, [key]: '' } }))
}

/** Sends a picture that is none. @param {'dm' | 'channel'} place @param {string} name */
export const sendPicture = (place, name) => {
  act(place, name, { kind: 'media', media: 'picture' })
  showMine(place, name, { text: '', media: true })
}

/** Remembers on a message what was tapped there. @param {string} key @param {string} id @param {string[]} answered */
export const markAnswered = (key, id, answered) =>
  inColumn(key, (entries) => entries.map((one) => (one.id === id ? { ...one, answered } : one)))
