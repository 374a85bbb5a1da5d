/** The files of the page: its own folder, and preact and htm from where they are installed. Nothing from outside. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const folder = join(import.meta.dirname, 'page')
const ours = /^[a-z]+(-[a-z]+)*\.(html|js|css|svg)$/

/** The file beside a package's main file: `require` finds the package wherever it is installed. */
const beside = (name: string, file: string): string => join(dirname(createRequire(import.meta.url).resolve(name)), file)

const vendors: Readonly<Record<string, () => string>> = {
  'preact.js': () => beside('preact', 'preact.mjs'),
  'hooks.js': () => beside('preact/hooks', 'hooks.mjs'),
  'htm.js': () => beside('htm', 'htm.mjs'),
  'bound.js': () => beside('htm/preact', 'index.mjs'),
}

export interface Asset {
  readonly kind: string
  readonly body: string
}

const load = async (path: string): Promise<Asset> => ({
  kind: kinds[extname(path)] ?? 'text/javascript; charset=utf-8',
  body: await readFile(path, 'utf8'),
})

/** A file of the page's own folder, or undefined when there is none of this name. */
export const pageAsset = async (name: string): Promise<Asset | undefined> => {
  if (!ours.test(name)) return undefined
  try {
    return await load(join(folder, name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** A file of an installed package, by the name the import map gives it. */
export const vendorAsset = async (name: string): Promise<Asset | undefined> => {
  const path = Object.hasOwn(vendors, name) ? vendors[name] : undefined
  return path && load(path())
}
