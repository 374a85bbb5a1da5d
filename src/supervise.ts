/** Lets the local page kill the process for real: a parent that starts Tend again when it was killed on purpose. */
import { spawn } from 'node:child_process'

/** What the child tells before it dies, so that its successor goes on alike: variables of the environment. */
export type Again = Readonly<Record<string, string>>

const childMark = 'TEND_CHILD'

/** Whether this process is the child of a supervisor. */
export const isChild = (env: NodeJS.ProcessEnv): boolean => env[childMark] === '1'

/** Runs this very command as a child, and again whenever it is killed; resolves with its exit code when it ends by itself. */
export async function supervise(env: NodeJS.ProcessEnv): Promise<number> {
  let again: Again = {}
  for (;;) {
    const child = spawn(process.execPath, process.argv.slice(1), {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...env, ...again, [childMark]: '1' },
    })
    child.on('message', (message) => {
      again = { ...again, ...(message as Again) }
    })
    const forward = (signal: NodeJS.Signals): boolean => child.kill(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward)
    const { code, signal } = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
      child.once('exit', (code, signal) => resolve({ code, signal })),
    )
    process.off('SIGINT', forward).off('SIGTERM', forward)
    if (signal !== 'SIGKILL') return code ?? 0
  }
}

/** Kills this process as a crash would; the supervisor starts it again with `changes` in its environment. */
export function dieAndComeBack(changes: Again): Promise<never> {
  return new Promise(() => {
    process.send?.(changes, () => process.kill(process.pid, 'SIGKILL'))
  })
}
