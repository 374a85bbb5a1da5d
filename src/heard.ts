/** What a typed text and a tap mean here and now, and what becomes of them. */
import { tapped, type Unread, written } from './answer.ts'
import { risky } from './danger.ts'
import { type Draft, dropRun, flowOf, sayHouse, top } from './draft.ts'
import type { Asked } from './effect.ts'
import { globalWord, speak } from './everywhere.ts'
import { parseChoiceId } from './identity.ts'
import { hasAgreed } from './keeping.ts'
import type { GlobalWord, HouseKey } from './language.ts'
import type { TimeReader } from './moment.ts'
import type { Frame } from './record.ts'
import { answer, answerHouse, readable, stale } from './reply.ts'
import type { Reading } from './safety/screen.ts'
import { begin, step } from './step.ts'
import { minutes } from './time.ts'
import { globalWordIn, languageIn } from './understand.ts'

/** The longest text that is read at all. */
const longestText = 2000

export function text(
  draft: Draft,
  typed: string,
  reading: Reading | null,
  readTime: TimeReader | undefined,
  viaForm: boolean,
): void {
  const { house, record } = draft
  const trimmed = typed.trim()
  const word = viaForm ? undefined : globalWordIn(house, trimmed)
  if (word === 'stop' || word === 'help') return globalWord(draft, word)
  if (risky(draft, reading)) return
  if (reading?.unreadable) sayHouse(draft, 'notMyLanguage')
  if (trimmed === '') return answerHouse(draft, 'empty')
  if (!readable(draft)) return
  const frame = top(draft)
  if (frame) {
    const event = written(house, frame, record.person, trimmed.slice(0, longestText), viaForm, draft.now, readTime)
    const isChoice =
      typeof event !== 'string' && event.type !== 'wrote' && event.type !== (frame.asked?.asks as Asked)?.anything
    if (typeof event !== 'string' && (isChoice || word === undefined)) {
      if (trimmed.length > longestText) return answerHouse(draft, 'tooLong')
      return answer(draft, frame, event)
    }
    if (word !== undefined) return globalWord(draft, word)
    const language = languageIn(house, trimmed)
    if (language !== undefined) return speak(draft, language)
    return unread(draft, frame, trimmed.length > longestText ? 'tooLong' : (event as Unread))
  }
  if (word !== undefined) return globalWord(draft, word)
  const language = languageIn(house, trimmed)
  if (language !== undefined) return speak(draft, language)
  fromNothing(draft, trimmed, readTime)
}

/** A text out of nowhere: the menu is opened unseen, and what the text means on it is begun. */
function fromNothing(draft: Draft, typed: string, readTime: TimeReader | undefined): void {
  const { house, record } = draft
  const { menu, welcome } = house.roles
  const said = record.outbox.length
  begin(draft, menu)
  const frame = top(draft)
  const event = frame && written(house, frame, record.person, typed.slice(0, longestText), false, draft.now, readTime)
  if (frame && event !== undefined && typeof event !== 'string') {
    unsay(draft, said)
    step(draft, frame, event)
  } else if (!hasAgreed(record.person, house.consentVersion)) {
    unsay(draft, said)
    if (frame) dropRun(draft, frame.run)
    begin(draft, welcome)
  }
}

const unsay = (draft: Draft, kept: number): void => {
  draft.record.outbox = draft.record.outbox.slice(0, kept)
}

function unread(draft: Draft, frame: Frame, why: Unread): void {
  if (why !== 'missed') return answerHouse(draft, why)
  frame.misses += 1
  const lines: HouseKey[] = ['missed', 'missedTwice', 'missedThrice']
  answerHouse(draft, lines[Math.min(frame.misses, lines.length) - 1] ?? 'missed')
}

export const isHere = (draft: Draft, parsed: { conversation: string; step: number } | undefined): boolean =>
  parsed !== undefined && parsed.conversation === draft.record.id && parsed.step === top(draft)?.step

/** What lies above a question of a seat and is of the seat too goes, where that question is answered: it can be had again. */
export function uncover(draft: Draft, step?: number): void {
  const { frames } = draft.record
  const { seat } = draft.house.roles
  const at = frames.findIndex(({ flow, step: asked }) => flow === seat && (step === undefined || asked === step))
  const above = frames.slice(at + 1)
  if ((at < 0 && step !== undefined) || above.some((frame) => flowOf(draft, frame)?.place !== 'seat')) return
  for (const { run } of above) dropRun(draft, run)
}

/** A second tap of the same button within this time is the same tap. */
const doubleTap = minutes(1)

export function tap(draft: Draft, id: string, picks: readonly string[]): void {
  const { house, record, now } = draft
  const parsed = parseChoiceId(id)
  if (!parsed) return answerHouse(draft, 'unreadable')
  if (parsed.conversation !== record.id) return answerHouse(draft, 'foreign')
  if (parsed.choice === '~stop' || parsed.choice === '~help')
    return globalWord(draft, parsed.choice.slice(1) as GlobalWord)
  uncover(draft, parsed.step)
  const frame = top(draft)
  if (!frame || parsed.step !== frame.step) {
    const { answered } = record
    const again = answered && answered.step === parsed.step && now - answered.at < doubleTap
    return again ? undefined : stale(draft)
  }
  if (!readable(draft)) return
  if (parsed.choice.startsWith('~')) {
    record.answered = { step: parsed.step, choice: parsed.choice, at: now }
    return globalWord(draft, parsed.choice.slice(1) as GlobalWord)
  }
  const names = picks.map((pick) => parseChoiceId(pick)?.choice ?? '')
  const event = tapped(house, frame, record.person, parsed.choice, names)
  if (!event) return stale(draft)
  record.answered = { step: parsed.step, choice: parsed.choice, at: now }
  answer(draft, frame, event)
}
