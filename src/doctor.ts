/** Looks over what Tend needs to run: every problem at once, each with its remedy. */
import { existsSync } from 'node:fs'
import { access, constants, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Config, platformsIn, readConfig } from './config.ts'
import { TendError } from './errors.ts'
import { isOurs, keyFileOf, open, openStore, pathOf } from './open.ts'
import { formerOf, isOpenToOthers } from './store/key-file.ts'
import { countUnreadable } from './store/rotate.ts'
import { WallClock } from './time.ts'

export interface Finding {
  readonly ok: boolean
  readonly sentence: string
}

const oldestNode = 24

function versions(): Finding {
  const node = process.versions.node
  const ok = Number(node.split('.')[0]) >= oldestNode
  return {
    ok,
    sentence: ok
      ? `Node ${node}.`
      : `Node ${node} is too old. Start Tend with npm, which brings Node ${oldestNode} along.`,
  }
}

async function store(env: Readonly<Record<string, string | undefined>>): Promise<Finding[]> {
  const config = readConfig(env)
  if (config.STORE_URL.startsWith('file:')) {
    const folder = dirname(pathOf(config.STORE_URL))
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  }
  const { engine, keyMadeAt } = await open(config, new WallClock(), () => {})
  await engine.load('doctor')
  await engine.stop()
  const kept = [...keyFiles(config), ...(await records(config))]
  const made =
    keyMadeAt === undefined
      ? []
      : [{ ok: true, sentence: `A key was made at ${keyMadeAt}. Back it up: without it nothing kept can be read.` }]
  return [{ ok: true, sentence: `Store ${config.STORE_URL.replace(/\/\/.*@/, '//…@')} answers.` }, ...made, ...kept]
}

/** Keys that others than their owner may read. */
function keyFiles({ STORE_URL }: Config): Finding[] {
  if (!STORE_URL.startsWith('file:')) return []
  const file = keyFileOf(STORE_URL)
  return [file, formerOf(file)]
    .filter((key) => existsSync(key) && isOpenToOthers(key))
    .map((key) => ({ ok: false, sentence: `Others may read the key in ${key}. Run: chmod 600 ${key}` }))
}

async function records(config: Config): Promise<Finding[]> {
  const { rows, ring } = await openStore(config, new WallClock())
  const count = await countUnreadable(rows, ring, isOurs)
  await rows.close()
  if (count === 0) return []
  const remedy =
    'If a key was replaced, put the former one back as TEND_OLD_KEYS, before their people write to Tend again.'
  return [{ ok: false, sentence: `${count} row(s) of the store cannot be read. ${remedy}` }]
}

const inWords = (error: unknown): Finding => ({
  ok: false,
  sentence:
    error instanceof TendError
      ? error.message
      : `The store's folder cannot be written: ${(error as Error).name}. Check its owner and STORE_URL.`,
})

/** Asks the platforms that are configured. */
export type Ask = (config: Config) => Promise<readonly Finding[]>

/** Everything there is to say, good and bad. */
export async function examine(env: Readonly<Record<string, string | undefined>>, ask: Ask): Promise<Finding[]> {
  const findings = [versions()]
  try {
    const config = readConfig(env)
    findings.push({ ok: true, sentence: `Configuration: profile ${config.PROFILE}, touch ${config.TOUCH}.` })
    const { discord, slack } = platformsIn(config)
    if (!discord && !slack) findings.push({ ok: true, sentence: 'No tokens: Tend opens its local page.' })
    findings.push(...(await store(env).catch((error: unknown) => [inWords(error)])))
    findings.push(...(await ask(config).catch((error: unknown) => [inWords(error)])))
  } catch (error) {
    findings.push(inWords(error))
  }
  return findings
}
