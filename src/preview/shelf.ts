/** A folder of pages that are made: which of them are stale, and writing them anew. Pages nobody made are left alone. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Pages by their place in the folder: `transcripts/community/calm.en.md` → its text. */
export type Made = ReadonlyMap<string, string>

/** How a folder differs from what was made. */
export interface Difference {
  /** To be written, or written anew. */
  readonly stale: readonly string[]
  /** Below `ours`, and made by nothing any more. */
  readonly gone: readonly string[]
}

/** @param ours the part of the folder in which every page is a made one: `transcripts` */
export async function differences(folder: string, made: Made, ours: string): Promise<Difference> {
  const there = await readdir(join(folder, ours), { recursive: true }).catch(() => [])
  const gone = there
    .map((name) => `${ours}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md') && !made.has(name))
  const stale: string[] = []
  for (const [name, text] of made) if ((await textIn(folder, name)) !== text) stale.push(name)
  return { stale, gone }
}

/** Makes the folder hold what was made. */
export async function put(folder: string, made: Made, { stale, gone }: Difference): Promise<void> {
  for (const name of gone) await rm(join(folder, name))
  for (const name of stale) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), made.get(name) ?? '')
  }
}

/** What stands in a file of the folder; undefined: there is none. */
export const textIn = (folder: string, name: string): Promise<string | undefined> =>
  readFile(join(folder, name), 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
