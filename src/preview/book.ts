/** The transcript book: every path of every conversation, in every edition and language, as pages for those who review. */
import { createHash } from 'node:crypto'
import type { Setting, Words } from '../content.ts'
import type { Flow } from '../flow.ts'
import type { House } from '../house.ts'
import type { HouseLanguage } from '../language.ts'
import { play } from './play.ts'
import { written } from './transcript.ts'
import { Heard, type Wording, wordingsOf } from './wordings.ts'

/** The settings Tend can be run in, each by the name of its folder. */
export const editions = {
  community: { profile: 'community', touch: 'self' },
  'community-without-touch': { profile: 'community', touch: 'none' },
  workplace: { profile: 'workplace', touch: 'none' },
} as const satisfies Record<string, Setting>

type Edition = keyof typeof editions

/** What differs from another edition stands in a page of its own; the rest is left out there. */
const basis: Partial<Record<Edition, Edition>> = { 'community-without-touch': 'community' }

/** One path, or what no path says. */
interface Part {
  readonly title: string
  /** What is said, as Markdown. */
  readonly said: string
}

export interface Page {
  /** Its file below the folder of the book, without the ending: `community/calm.en`. */
  readonly name: string
  readonly parts: readonly Part[]
  /** The edition in which everything else is said, where this page holds only what differs. */
  readonly basis: Edition | undefined
  /** Of everything that is said on it, not of titles or of this book's own words: 12 hex digits of SHA-256. */
  readonly hash: string
}

/** Every page, in the order of the editions and of the menu. `furnish` gives the house of a setting. */
export async function bookOf(furnish: (setting: Setting) => Promise<House>): Promise<Page[]> {
  const pages: Page[] = []
  for (const [edition, setting] of Object.entries(editions) as [Edition, Setting][]) {
    for (const [file, parts] of await chaptersOf(await furnish(setting))) {
      const from = basis[edition]
      const same = new Set(pages.find(({ name }) => name === `${from}/${file}`)?.parts.map(({ said }) => said))
      const own = parts.filter(({ said }) => said !== '' && !same.has(said))
      if (own.length === 0) continue
      pages.push({ name: `${edition}/${file}`, parts: own, basis: from, hash: hashOf(own) })
    }
  }
  return pages
}

const hashOf = (parts: readonly Part[]): string =>
  createHash('sha256')
    .update(parts.map(({ said }) => said).join('\n'))
    .digest('hex')
    .slice(0, 12)

/** The chapters of one edition: `calm.en` → its parts. */
async function chaptersOf(house: House): Promise<Map<string, Part[]>> {
  const chapters = new Map<string, Part[]>()
  for (const flow of Object.values(house.flows)) {
    for (const [language, words] of Object.entries<Words>(flow.words)) {
      chapters.set(`${flow.name}.${language}`, await chapterOf(house, flow, words, language))
    }
  }
  for (const [language, own] of Object.entries(house.languages)) {
    chapters.set(`house.${language}`, [
      {
        title: 'Lines that belong to no conversation',
        said: listed(wordingsOf('house', houseWords(own), language, house.setting)),
      },
    ])
  }
  return chapters
}

async function chapterOf(house: House, flow: Flow, words: Words, language: string): Promise<Part[]> {
  const heard = new Heard()
  const parts: Part[] = []
  for (const path of flow.paths.filter(({ profiles }) => profiles.includes(house.setting.profile))) {
    const { lines, problem } = await play(house, flow.name, path, { language })
    for (const line of lines) if (line.who === 'tend') heard.add(line.message)
    const end = problem === undefined ? '' : '\n(The script goes on with a choice that is not offered here.)\n'
    parts.push({ title: `${path.title} (${path.family})`, said: lines.map(written).join('\n') + end })
  }
  const rest = wordingsOf(flow.name, words, language, house.setting).filter((wording) => !heard.has(wording))
  return [...parts, { title: 'Also said, on no path above', said: listed(rest) }]
}

/** What a house says beside its lines: descriptions of commands, small buttons, the form, the ends of a scale. */
const houseWords = ({ lines, commands, controls, form, ends }: HouseLanguage): Words => ({
  ...lines,
  ...Object.fromEntries(Object.values(commands).map(({ name, does }) => [`/${name}`, does])),
  ...Object.fromEntries(Object.entries(controls).map(([name, label]) => [`[${name}]`, label])),
  form: [form.open, form.title, form.field, form.submit],
  scale: [ends.low, ends.high],
})

const listed = (wordings: readonly Wording[]): string => {
  const rows = wordings.map(({ message, text }) => `- \`${message}\`: ${text.replaceAll('\n', '  \n  ')}\n`)
  return [...new Set(rows)].join('')
}
