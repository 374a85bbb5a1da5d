/** Plays a path through the whole engine, and writes down what was said and where it left its script. */
import type { House } from '../house.ts'
import type { Act, Outgoing } from '../message.ts'
import { everybody, type Path, type Step, somebody } from '../path.ts'
import { length } from '../time.ts'
import { spoken } from './spoken.ts'
import { type Line, Stage, teamFor } from './stage.ts'

/** What went differently from the script; undefined: nothing. */
export interface Played {
  readonly lines: readonly Line[]
  readonly problem: string | undefined
}

export interface PlayOptions {
  readonly language?: string
  /** Kill the process after every act and start it again. */
  readonly killing?: boolean
}

const lastQuestion = (stage: Stage, who: string): Outgoing | undefined =>
  stage.lines.findLast(
    (line): line is Extract<Line, { who: 'tend' }> =>
      line.who === 'tend' && line.message.controls.length > 0 && line.to === who,
  )?.message

/** A code that was made on this stage stands for `{code}`. */
function withCode(stage: Stage, text: string): string {
  const codes = stage.lines.flatMap((line) =>
    line.who === 'tend' ? (/\b[A-Z]{4}-[A-Z]{4}\b/.exec(line.message.text) ?? []) : [],
  )
  return text.replace('{code}', codes.at(-1) ?? '')
}

/** What a step is as an act, or why it cannot be done here. */
function actOf(stage: Stage, step: Step): Act | string {
  const question = lastQuestion(stage, step.who ?? somebody)
  const choices = [...(question?.choices ?? []), ...(question?.scale?.steps ?? [])]
  // In a channel what hangs on a message of it is anybody's to tap, and so is what was asked before a console lay above it.
  const lines = stage.lines.filter((line) => line.who === 'tend')
  const isInChannel = lines.some(({ to }) => to === everybody)
  const heard = lines.filter(({ to }) => isInChannel && (to === everybody || to === (step.who ?? somebody)))
  const posts = heard.flatMap(({ message }) => message.choices)
  const idOf = (name: string): string | undefined =>
    [...posts, ...choices].findLast(({ id }) => id.endsWith(`:${name}`))?.id
  switch (step.does) {
    case 'choose':
    case 'rate': {
      const name = step.does === 'choose' ? step.choice : String(step.value)
      const choice = idOf(name)
      return choice === undefined ? `"${name}" is not on offer in ${question?.name}` : { kind: 'choice', choice }
    }
    case 'pick': {
      const picks = step.choices.map(idOf)
      const first = picks[0]
      if (first === undefined || picks.includes(undefined)) return `"${step.choices.join(', ')}" is not on offer`
      return { kind: 'choice', choice: first, picks: picks as string[] }
    }
    case 'write':
      return question?.form && stage.mustUseForm(step.text)
        ? { kind: 'form', form: question.form.id, fields: { text: step.text } }
        : { kind: 'text', text: step.text }
    case 'send':
      return { kind: 'media', media: step.media }
    default:
      return 'not an act'
  }
}

const wordsOf = (stage: Stage, step: Step): string => {
  const question = lastQuestion(stage, step.who ?? somebody)
  const label = (name: string): string => question?.choices.find(({ id }) => id.endsWith(`:${name}`))?.label ?? name
  switch (step.does) {
    case 'choose':
      return `[${label(step.choice)}]`
    case 'pick':
      return `[${step.choices.map(label).join('] [')}]`
    case 'rate':
      return `[${step.value}]`
    case 'write':
      return step.text
    case 'send':
      return `(sends a ${step.media})`
    case 'wait': {
      const time = length(step.duration)
      return `(${time} ${time.startsWith('1 ') ? 'passes' : 'pass'})`
    }
    case 'restart':
      return '(the process is killed and starts again)'
    default:
      return ''
  }
}

/** Plays `path` of `flow`. The first thing that goes differently ends it and is told. */
export async function play(house: House, flow: string, path: Path, options: PlayOptions = {}): Promise<Played> {
  const stage = new Stage({ ...house, team: teamFor(path.team) })
  const problem = await perform(house, stage, flow, path, options)
  return { lines: stage.lines, problem }
}

async function perform(
  house: House,
  stage: Stage,
  flow: string,
  path: Path,
  options: PlayOptions,
): Promise<string | undefined> {
  const { language = 'en' } = options
  await stage.begin(flow, path, language)
  for (const [index, written] of path.steps.entries()) {
    const where = `step ${index + 1}`
    const who = written.who ?? somebody
    const step =
      written.does === 'write'
        ? { ...written, text: spoken(house, lastQuestion(stage, who), withCode(stage, written.text), language) }
        : written
    if (step.does === 'say') {
      // Where a conversation has not been translated yet Tend says so first; scripts know nothing of it.
      const heard = stage
        .heardBy(who)
        .filter(({ name }) => language === 'en' || name !== 'house.onlyEnglish')
        .map(({ name }) => (name.startsWith(`${flow}.`) ? name.slice(flow.length + 1) : name))
      if (heard.join() !== step.keys.join()) return `${where}: expected [${step.keys}], heard [${heard}]`
      continue
    }
    if (step.does === 'end') {
      const record = await stage.record(who)
      const left = record?.frames.map(({ flow }) => flow) ?? []
      if (left.length > 0 || (record?.timers.length ?? 0) > 0)
        return `${where}: expected the end, still running: ${left}`
      continue
    }
    stage.lines.push({ who: 'person', step, words: wordsOf(stage, step), name: who })
    if (step.does === 'wait') await stage.wait(step.duration)
    else if (step.does === 'restart') {
      stage.heard = []
      await stage.restart(step.duration)
    } else {
      const act = actOf(stage, step)
      if (typeof act === 'string') return `${where}: ${act}`
      await stage.act(act, who)
    }
    if (stage.failure) return `${where}: the flow threw ${String(stage.failure)}`
    if (options.killing) {
      const { heard } = stage
      await stage.restart(0)
      stage.heard = heard
    }
  }
  return undefined
}
