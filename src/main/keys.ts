/** `tend keys`: which keys have written what is stored, a new key, and everything written anew with it. */
import { setTimeout } from 'node:timers/promises'
import type { Config } from '../config.ts'
import type { Census } from '../store/rotate.ts'
import { usage } from '../usage.ts'
import { configured, print } from './parts.ts'

export async function keys(what: string | undefined, dryRun: boolean): Promise<number> {
  const config = configured()
  if (what !== undefined && what !== 'new' && what !== 'rotate') {
    print(usage.keys)
    return 1
  }
  if (!config.STORE_URL.startsWith('file:')) {
    print('Nothing is on disk, so there is nothing to write anew.')
    return 0
  }
  await check(config)
  if (what === 'new') return makeNew(config)
  if (what === 'rotate' && !dryRun) return rotateAll(config)
  const { keyFileOf } = await import('../open.ts')
  const census = await look(config, false)
  print(`The key: ${config.TEND_KEY === undefined ? keyFileOf(config.STORE_URL) : 'TEND_KEY'}.`)
  print(`${census.current} row(s) are written with it, ${census.older} with an older one${unreadable(census)}.`)
  const isFile = config.TEND_KEY === undefined
  if (dryRun)
    print(`rotate would write ${census.older + (isFile ? census.current : 0)} row(s) anew. Nothing was changed.`)
  return 0
}

const unreadable = ({ unreadable: count }: Census): string => (count === 0 ? '' : `, ${count} cannot be read`)

/** The keys are those of this store. @throws TendError `wrong-key` */
async function check(config: Config): Promise<void> {
  const [{ open }, { WallClock }] = await Promise.all([import('../open.ts'), import('../time.ts')])
  const { engine } = await open(config, new WallClock(), () => {})
  await engine.stop()
}

/** One look over all rows; where `write`, older ones are written anew. */
async function look(config: Config, write: boolean): Promise<Census> {
  const [{ openStore }, { rotate }, { WallClock }] = await Promise.all([
    import('../open.ts'),
    import('../store/rotate.ts'),
    import('../time.ts'),
  ])
  const { rows, ring } = await openStore(config, new WallClock())
  try {
    return await rotate(rows, ring, write)
  } finally {
    await rows.close()
  }
}

async function rotateAll(config: Config): Promise<number> {
  const [{ keyFileOf }, { removeFormer, replaceKey }, { heardOfWithin }] = await Promise.all([
    import('../open.ts'),
    import('../store/key-file.ts'),
    import('../store/keys.ts'),
  ])
  const file = keyFileOf(config.STORE_URL)
  const isFile = config.TEND_KEY === undefined
  if (isFile) await replaceKey(file)
  const first = await look(config, true)
  print(`${first.current} row(s) had the current key, ${first.older} were written anew${unreadable(first)}.`)
  // A Tend that runs writes with the former key until it looks at the file again.
  if (isFile) await setTimeout(2 * heardOfWithin)
  let late = 0
  for (let census = await look(config, true); census.older > 0; census = await look(config, true)) late += census.older
  if (late > 0) print(`${late} more, which Tend wrote meanwhile, as well.`)
  if (isFile) removeFormer(file)
  print(
    isFile
      ? `The new key is in ${file}; the former one is gone. Back the new one up: without it nothing kept can be read.`
      : 'Where Tend was started anew since TEND_KEY was changed, TEND_OLD_KEYS can be emptied now.',
  )
  return 0
}

async function makeNew(config: Config): Promise<number> {
  const [{ keyFileOf }, { makeKey }] = await Promise.all([import('../open.ts'), import('../store/key-file.ts')])
  const file = keyFileOf(config.STORE_URL)
  if (config.TEND_KEY === undefined) {
    print(`The key is in ${file}. To replace it, run: npm run -s tend -- keys rotate`)
    return 0
  }
  const made = makeKey(`${file}.new`)
  print(`${made ? 'A new key is' : 'A new key was there already,'} in ${file}.new, for its owner only.`)
  print('1. Put what TEND_KEY holds now before whatever TEND_OLD_KEYS holds, with a comma between them.')
  print(
    '2. Put what the file holds behind TEND_KEY. Start Tend anew: it reads with both keys and writes with the new one.',
  )
  print('3. npm run -s tend -- keys rotate, while Tend runs. Then empty TEND_OLD_KEYS, and remove the file.')
  return 0
}
