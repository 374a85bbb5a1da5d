/** Puts the parts of the line into the values its messages take. What was typed goes in by reference only. */
import { type Around, chosen, held, type Value } from '#flow'
import type { Context } from './talk.ts'

interface About {
  readonly context: Context & Around
}

/** Requests that only the other person can grant: "Could you …". All others are "Could we …". */
const askedOfThem = ['listenFirst', 'askMe', 'tellMe', 'sayThanks', 'letMeFinish', 'inPrivate']

/** A part as a value: by reference when typed and still in memory, by its label when picked, else empty. */
const part = (name: 'event' | 'request' | 'thanks', { context }: About): Value =>
  context[name] !== 'typed' ? context[name] && chosen(name, context[name]) : context.typed[name] ? held(name) : ''

/** How the request is put: `we`, `you`, or `none`. */
const asksWhom = (request: Value, { context }: About): string => {
  if (request === '') return 'none'
  if (context.request === 'typed') return context.typed.requestForm ?? 'we'
  return askedOfThem.includes(context.request) ? 'you' : 'we'
}

/** What the softer line of a workplace states: the aim of the talk, else the feeling, if there is one. */
const aimOf = ({ point, feelings }: Context): string =>
  point !== '' && point !== 'otherPoint' ? point : feelings.length > 0 ? 'felt' : 'none'

const valuesWith = (feelings: readonly string[], about: About) => {
  const { context } = about
  const event = part('event', about)
  const request = part('request', about)
  const thanks = part('thanks', about)
  return {
    felt: feelings.length > 0 ? 'yes' : 'no',
    feel: feelings.length > 0 ? chosen('feelings', ...feelings) : '',
    form: event === '' ? 'none' : context.event === 'typed' ? (context.typed.eventForm ?? 'this') : 'about',
    event,
    asks: asksWhom(request, about),
    request,
    aim: aimOf(context),
    thanksForm: thanks === '' ? 'none' : (context.typed.thanksForm ?? 'what'),
    thanks,
  }
}

export const lineValues = (about: About) => valuesWith(about.context.feelings, about)
/** The short line names one feeling only. */
export const shortValues = (about: About) => valuesWith(about.context.feelings.slice(0, 1), about)
