/** The walls of the house: who may know whom. The table is the documentation. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { adapters } from '../adapters/index.ts'
import { flows } from '../flows/index.ts'

const root = resolve(import.meta.dirname, '..')

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js)$/.test(file))
    .map((file) => join(folder, file))

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(
    ([, name]) => name ?? [],
  )

/** An import as a path from the root, or as the package's name. */
const target = (file: string, name: string): string =>
  name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name

const sources = [...filesIn('src'), ...filesIn('flows'), ...filesIn('adapters')]
const arrows = sources.flatMap((file) => importsOf(file).map((name) => ({ file, to: target(file, name) })))
const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/')

/** Sentence → arrows that break it. */
const walls: Record<string, (arrow: { file: string; to: string }) => boolean> = {
  'the engine imports neither conversations nor platforms; the command line, src/main, puts them together': ({
    file,
    to,
  }) => file.startsWith('src/') && !file.startsWith('src/main') && /^(flows|adapters)\//.test(to),
  'a conversation imports #flow, xstate and its own folder': ({ file, to }) =>
    /^flows\/[^/]+\//.test(file) && !['#flow', 'xstate'].includes(to) && !to.startsWith(`${folderOf(file)}/`),
  'a platform imports #adapter, its own folder and its own packages': ({ file, to }) =>
    /^adapters\/[^/]+\//.test(file) && /^(src|flows|adapters|#flow)/.test(to) && !to.startsWith(`${folderOf(file)}/`),
  'discord.js is named under adapters/discord only': ({ file, to }) =>
    to === 'discord.js' && !file.startsWith('adapters/discord/'),
  'Bolt is named under adapters/slack only': ({ file, to }) =>
    to.startsWith('@slack/') && !file.startsWith('adapters/slack/'),
  'keyv is named in src/store only': ({ file, to }) => to === 'keyv' && !file.startsWith('src/store/'),
  'a built-in module is named by its full name': ({ to }) => ['fs', 'path', 'crypto', 'http', 'os'].includes(to),
}

describe('walls', () => {
  it.for(Object.entries(walls))('%s', ([, breaks]) => {
    expect(arrows.filter(breaks).map(({ file, to }) => `${file} → ${to}`)).toEqual([])
  })

  it('no file of the engine stands in a circle', () => {
    const next = Map.groupBy(
      arrows.filter(({ file, to }) => file.startsWith('src/') && to.startsWith('src/')),
      ({ file }) => file,
    )
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, above: string[]): void => {
      if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(' → '))
      if (done.has(file) || above.includes(file)) return
      for (const { to } of next.get(file) ?? []) visit(to, [...above, file])
      done.add(file)
    }
    for (const file of filesIn('src')) visit(file, [])
    expect(circles).toEqual([])
  })

  it('the environment is read by the command line and nowhere else', () => {
    const readers = sources.filter((file) => /process\.env/.test(readFileSync(join(root, file), 'utf8')))
    expect(readers.filter((file) => !file.startsWith('src/main/'))).toEqual([])
  })

  it('the wall clock is asked in src/time.ts and nowhere else', () => {
    const askers = sources.filter((file) => /Date\.now\(|new Date\(\)/.test(readFileSync(join(root, file), 'utf8')))
    expect(askers.filter((file) => !file.includes('/page/'))).toEqual(['src/time.ts'])
  })

  it('a file introduces itself with its first line', () => {
    const silent = sources.filter((file) => !/^(#!.*\n)?\/\*\*/.test(readFileSync(join(root, file), 'utf8')))
    expect(silent).toEqual([])
  })

  it('no file is a drawer for everything', () => {
    expect(sources.filter((file) => /\/(utils|helpers|types|misc|common)\.ts$/.test(file))).toEqual([])
  })

  it('no file is longer than 300 lines, no machine longer than 400', () => {
    const long = sources
      .filter((file) => !/content\/|paths|signs\//.test(file))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
      .filter(({ file, lines }) => lines > (file.startsWith('flows/') ? 400 : 300))
    expect(long).toEqual([])
  })

  it('every folder of a conversation is listed, and nothing else is', () => {
    const folders = readdirSync(join(root, 'flows'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'house')
      .map(({ name }) => name)
    // One that begins by mail only, or in a channel, lives with the one it serves, and is called after it: pair-room.
    const owned = (name: string): boolean => folders.some((folder) => name.startsWith(`${folder}-`))
    const own = Object.keys(flows).filter((name) => !owned(name))
    expect(own.sort()).toEqual(folders.sort())
    for (const [name, flow] of Object.entries(flows)) expect(flow.name).toBe(name)
  })

  it('every folder of a platform is listed, and nothing else is', () => {
    const folders = readdirSync(join(root, 'adapters'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(Object.keys(adapters).sort()).toEqual(folders.map(({ name }) => name).sort())
  })
})
