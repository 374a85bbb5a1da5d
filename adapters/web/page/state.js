/** What the page knows: one plain object, kept in this tab so that a reload or a restart of the process loses nothing. */

/** @typedef {{ id: string, label: string }} Choice */
/**
 * @typedef {object} Said What Tend said, as write.ts draws it. `answered`: ids of what was tapped.
 * @property {'said'} kind
 * @property {string} id
 * @property {'dm' | 'channel'} place
 * @property {string} name
 * @property {string} text
 * @property {number} at
 * @property {'none' | 'buttons' | 'list' | 'several'} answer
 * @property {Choice[]} choices
 * @property {{ min: number, max: number }} picks
 * @property {{ low: string, high: string, steps: Choice[] } | null} scale
 * @property {{ id: string, open: string } | null} form
 * @property {{ name: string, text: string }[]} [files]
 * @property {Choice[]} controls
 * @property {'dm' | 'ephemeral' | 'public'} privacy
 * @property {string[]} erases
 * @property {string[]} [answered]
 */
/** @typedef {{ kind: 'mine', id: string, name: string, text: string, at: number, media?: boolean, waiting?: boolean }} Mine */
/**
 * `column`: where it was done, and where it is said when it went wrong.
 * @typedef {{ id: string, column: string, place: 'dm' | 'channel', name: string, language: string, zone: string, act: Record<string, unknown> }} Deed
 */

const place = 'tend'
const longest = 500

const fresh = () => ({
  look: 'discord',
  language: 'en',
  people: ['ana'],
  channel: true,
  /** Who speaks in the shared channel, and whose statechart is shown. */
  speaker: 'ana',
  chosen: 'ana',
  /** Column key (`dm:ana`, `channel`) → what was said there. @type {Record<string, (Said | Mine)[]>} */
  columns: {},
  /** Column key → what is typed and not yet sent. @type {Record<string, string>} */
  drafts: {},
  /** What was done and is not yet known to be saved. @type {Deed[]} */
  waiting: [],
  /** Where the live updates stand. */
  lastNews: '',
})

const passing = () => ({
  /** @type {'connecting' | 'online' | 'away'} */
  connection: 'connecting',
  now: 0,
  profile: 'community',
  /** @type {{ tag: string, name: string }[]} */
  languages: [],
  /** @type {Record<string, string>} */
  words: {},
  /** Column key → a sentence that says what went wrong. @type {Record<string, string>} */
  troubles: {},
  /** Column key → Tend is about to say something. @type {Record<string, boolean>} */
  typing: {},
  /** Counts what may have moved a conversation on, so that the statechart looks again. */
  moves: 0,
})

const remembered = () => {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}')
  } catch {
    return {}
  }
}

/** @typedef {ReturnType<typeof fresh> & ReturnType<typeof passing>} State */

/** @type {State} */
let state = { ...fresh(), ...remembered(), ...passing() }
/** @type {Set<() => void>} */
const watchers = new Set()

export const get = () => state

/** @param {Partial<State> | ((state: State) => Partial<State>)} change */
export const set = (change) => {
  state = { ...state, ...(typeof change === 'function' ? change(state) : change) }
  const kept = Object.fromEntries(Object.keys(fresh()).map((key) => [key, state[/** @type {keyof State} */ (key)]]))
  try {
    sessionStorage.setItem(place, JSON.stringify(kept))
  } catch {
    // A full or forbidden storage only means that a reload begins anew.
  }
  for (const watcher of watchers) watcher()
}

/** @param {() => void} watcher */
export const watch = (watcher) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** @param {'dm' | 'channel'} where @param {string} name */
export const columnOf = (where, name) => (where === 'channel' ? 'channel' : `dm:${name}`)

/**
 * The column in which a message is read. What only one person of the channel can see stands with the rest of what only they see.
 * @param {Pick<Said, 'place' | 'privacy' | 'name'>} said
 */
export const readIn = ({ place, privacy, name }) => columnOf(privacy === 'ephemeral' ? 'dm' : place, name)

/** Changes what stands in one column. @param {string} key @param {(entries: (Said | Mine)[]) => (Said | Mine)[]} change */
export const inColumn = (key, change) =>
  set(({ columns }) => ({ columns: { ...columns, [key]: change(columns[key] ?? []).slice(-longest) } }))

/** Whoever is called so may run exercises in the channel: the page has no accounts. `address.ts` reads it the same. */
export const moderator = 'moderator'

/** The channel itself, where a conversation of everybody may stand: no name of a person. */
export const everybody = '#'

/** A name as it is shown: `ana` is Ana. @param {string} name */
export const shown = (name) => name.charAt(0).toUpperCase() + name.slice(1)

/** One of the page's sentences, with its {values} filled in. @param {string} key @param {Record<string, string | number>} [values] */
export const word = (key, values = {}) =>
  (state.words[key] ?? '').replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))
