/** What works in every state of every conversation: stop, back, help and the rest, commands, another language. */
import { flowCalled } from './commands.ts'
import { askAgain, type Draft, dropRun, flowOf, freeze, post, sayHouse, top } from './draft.ts'
import { isSilent } from './flow.ts'
import { hasAgreed } from './keeping.ts'
import type { GlobalWord } from './language.ts'
import { tellChannel } from './mail.ts'
import type { Frame } from './record.ts'
import { answer, answerHouse, dropAll, readable, thawPaused } from './reply.ts'
import { begin, goOn, stepBack } from './step.ts'
import { days } from './time.ts'
import { globalWordIn, languageIn } from './understand.ts'

export function globalWord(draft: Draft, word: GlobalWord): void {
  const { record, house } = draft
  const frame = top(draft)
  switch (word) {
    case 'stop':
      stop(draft)
      sayHouse(draft, 'stopped')
      return
    case 'help':
      if (frame?.flow === house.roles.help) dropRun(draft, frame.run)
      return begin(draft, house.roles.help, { at: 'menu' })
    case 'data':
      if (frame?.flow === house.roles.data) return askAgain(draft)
      return begin(draft, house.roles.data)
    case 'menu':
      stop(draft)
      return begin(draft, house.roles.menu)
    case 'hide':
      stop(draft)
      post(draft, {
        kind: 'message',
        flow: 'house',
        said: { key: 'hidden', values: {}, asks: null },
        step: 0,
        erases: true,
      })
      return
    case 'pause':
      if (!frame) return home(draft)
      for (const one of record.frames) freeze(draft, one)
      record.pausedAt = draft.now
      sayHouse(draft, 'paused')
      return
    case 'resume':
      if (!frame) return home(draft)
      sayHouse(draft, thawPaused(draft) ? 'resumed' : 'notPaused')
      return askAgain(draft)
    case 'repeat':
      if (frame?.asked) return askAgain(draft)
      if (frame) return answerHouse(draft, 'nothingToRepeat')
      return home(draft)
    case 'restart':
      if (!frame) return home(draft)
      dropRun(draft, frame.run)
      return begin(draft, frame.flow)
    case 'skip':
      if (!frame) return home(draft)
      if (readable(draft)) answer(draft, frame, { type: 'skip' })
      return
    case 'back':
      return back(draft, frame)
  }
}

/** Where a person is when nothing runs: the menu, or the welcome for somebody who has not agreed to anything yet. */
export function home(draft: Draft): void {
  const { roles, consentVersion } = draft.house
  begin(draft, hasAgreed(draft.record.person, consentVersion) ? roles.menu : roles.welcome)
}

/** Ends and cancels everything of this conversation, what was not sent yet included. */
function stop(draft: Draft): void {
  if (draft.record.channel) {
    tellChannel(draft, 'left')
    draft.record.items = []
  }
  dropAll(draft)
  draft.record.outbox = draft.record.outbox.filter(({ kind }) => kind !== 'message')
}

function back(draft: Draft, frame: Frame | undefined): void {
  if (!frame) return home(draft)
  if (!readable(draft) || stepBack(draft, frame)) return
  const aside = flowOf(draft, frame)?.aside
  dropRun(draft, frame.run)
  if (aside && top(draft)) return goOn(draft, 'ask')
  if (top(draft)) return goOn(draft, 'offer')
  home(draft)
}

export function speak(draft: Draft, language: string): void {
  draft.record.person = { ...draft.record.person, language }
  if (top(draft)) askAgain(draft)
  else home(draft)
}

export function command(draft: Draft, name: string, argument: string): void {
  const { house } = draft
  const asked = name === 'tend' && argument !== '' ? argument.trim().toLowerCase() : name.toLowerCase()
  if (asked === 'language') {
    const language = Object.hasOwn(house.languages, argument) ? argument : languageIn(house, argument)
    return language === undefined ? answerHouse(draft, 'missed') : speak(draft, language)
  }
  const flow = flowCalled(house, asked) ?? asked
  const found = Object.hasOwn(house.flows, flow) ? house.flows[flow] : undefined
  const isFlow = found !== undefined && !isSilent(found)
  const word = globalWordIn(house, asked)
  if (word !== undefined && !(isFlow && word !== 'help')) return globalWord(draft, word)
  if (!isFlow) return home(draft)
  start(draft, flow)
}

/** Begins a conversation at the person's wish: in the middle of another one it is begun on top, one level deep. */
function start(draft: Draft, name: string): void {
  const { house, record } = draft
  const { welcome, menu, comeBack } = house.roles
  while (top(draft) && flowOf(draft, top(draft) as Frame)?.aside) dropRun(draft, (top(draft) as Frame).run)
  const running = top(draft)
  if (running?.flow === name) return begin(draft, comeBack, { name, why: 'idle' })
  if (running && (running.flow === welcome || running.flow === menu || record.frames.length > 1))
    dropRun(draft, running.run)
  const flow = house.flows[name]
  if (!flow?.beforeConsent && !hasAgreed(record.person, house.consentVersion))
    return begin(draft, welcome, { next: name })
  const today = Math.floor(draft.now / days(1))
  if (record.person.runs.filter(({ day }) => day === today).length >= 5 && !flow?.aside) sayHouse(draft, 'restToday')
  begin(draft, name)
}
