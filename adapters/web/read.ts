/** From what the page posts to an {@link Incoming}. Pure; what is not for us is undefined, never an exception. */
import type { Act, Hints, Incoming, Place } from '#adapter'
import { addressOf, everybody, isName, isPlace, moderators } from './address.ts'

/** Bounds of what is believed, in characters; the platforms Tend meets allow no more. */
const most = { id: 200, choice: 100, text: 4000, field: 4000, name: 100, entries: 50 }

const media = ['picture', 'sticker', 'voice', 'file'] as const
const languages = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/
const zones = /^[A-Za-z][A-Za-z0-9_+-]{0,30}(\/[A-Za-z0-9_+-]{1,30}){0,2}$/
const commands = /^\/(?<command>[\p{L}\p{N}_-]{1,32})(\s+(?<argument>[\s\S]*))?$/u

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longest

const isChoice = (value: unknown): value is string => isText(value, most.choice)

const readText = ({ text }: Fields): Act | undefined => {
  if (!isText(text, most.text) || text.trim() === '') return undefined
  const said = commands.exec(text.trim())?.groups
  if (said?.command)
    return { kind: 'command', command: said.command.toLowerCase(), argument: (said.argument ?? '').trim() }
  return { kind: 'text', text }
}

const readChoice = ({ choice, picks }: Fields): Act | undefined => {
  if (!isChoice(choice)) return undefined
  if (picks === undefined) return { kind: 'choice', choice }
  if (!Array.isArray(picks) || picks.length > most.entries || !picks.every(isChoice)) return undefined
  return { kind: 'choice', choice, picks: [...new Set(picks)] }
}

const readForm = ({ form, fields }: Fields): Act | undefined => {
  if (!isChoice(form) || !isFields(fields)) return undefined
  const entries = Object.entries(fields).filter(
    (entry): entry is [string, string] =>
      entry[0].length <= most.name && typeof entry[1] === 'string' && entry[1].length <= most.field,
  )
  if (entries.length > most.entries || entries.length < Object.keys(fields).length) return undefined
  return { kind: 'form', form, fields: Object.fromEntries(entries) }
}

const readCommand = ({ command, argument }: Fields): Act | undefined =>
  isText(command, most.name) && typeof argument === 'string' && argument.length <= most.text
    ? { kind: 'command', command, argument }
    : undefined

const readMedia = (act: Fields): Act | undefined => {
  const found = media.find((one) => one === act.media)
  return found && { kind: 'media', media: found }
}

const readAct = (act: unknown): Act | undefined => {
  if (!isFields(act)) return undefined
  switch (act.kind) {
    case 'text':
      return readText(act)
    case 'choice':
      return readChoice(act)
    case 'form':
      return readForm(act)
    case 'command':
      return readCommand(act)
    case 'media':
      return readMedia(act)
    default:
      return undefined
  }
}

const readHints = ({ language, zone }: Fields): Hints => ({
  ...(typeof language === 'string' && languages.test(language) && { language }),
  ...(typeof zone === 'string' && zones.test(zone) && { zone }),
})

/**
 * One act from the page, as in `{ id, place: 'dm', name: 'ana', language, zone, act: { kind: 'text', text: 'hi' } }`.
 * A text that begins with a slash is a command. `at` is Tend's clock, epoch ms.
 */
export const read = (body: unknown, at: number): Incoming | undefined => {
  if (!isFields(body)) return undefined
  const { id, place, name } = body
  const act = readAct(body.act)
  if (!isText(id, most.id) || !isPlace(place) || !isName(name) || !act) return undefined
  const from = addressOf(place, name)
  const mayModerate = moderators.includes(name.toLowerCase())
  const channel: Place = { channel: everybody, seat: from, mayModerate, mayPost: true }
  return { id, from, at, hints: readHints(body), ...(place === 'channel' && { place: channel }), act }
}
