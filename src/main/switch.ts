/** `tend switch`: switches a conversation, a platform or what Tend begins by itself off and on. */
import { TendError } from '../errors.ts'
import { configured, print } from './parts.ts'

/** What can be switched off: help, my data and what leads there cannot. */
async function switchesOf(): Promise<readonly string[]> {
  const [furnishing, { adapters }, { unasked }] = await Promise.all([
    import('../../flows/index.ts'),
    import('../../adapters/index.ts'),
    import('../switches.ts'),
  ])
  const always: readonly string[] = Object.values(furnishing.roles)
  return [...Object.keys(furnishing.flows).filter((flow) => !always.includes(flow)), ...Object.keys(adapters), unasked]
}

export async function throwSwitch(to: string | undefined, name: string | undefined): Promise<number> {
  const [{ open }, { switchedOff, turnSwitch }, { WallClock }] = await Promise.all([
    import('../open.ts'),
    import('../switches.ts'),
    import('../time.ts'),
  ])
  const names = await switchesOf()
  if (name !== undefined && !names.includes(name)) throw new TendError('no-switch', { name, names: names.join(', ') })
  const { engine, safe } = await open(configured(), new WallClock(), () => {})
  try {
    if ((to === 'on' || to === 'off') && name !== undefined) await turnSwitch(safe, name, to)
    else if (to !== undefined)
      throw new TendError('no-switch', { name: [to, name].join(' ').trim(), names: names.join(', ') })
    const off = await switchedOff(safe)
    print(off.length === 0 ? 'Nothing is switched off.' : `Switched off: ${off.join(', ')}.`)
    return 0
  } finally {
    await engine.stop()
  }
}
