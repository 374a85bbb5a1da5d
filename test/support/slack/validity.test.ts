/** The rules by which the local Slack judges what an app sends. */
import { expect, test } from 'vitest'
import { button, form, input, quietly, words } from './sound.ts'
import { messageBreaches, responseBreaches, viewBreaches } from './validity.ts'

const sound = { channel: 'D1', text: 'Words', blocks: [{ type: 'section', text: words('Words') }], ...quietly }
const menu = (options: number) => ({
  type: 'static_select',
  action_id: 'list',
  options: Array.from({ length: options }, (_, n) => ({ text: words(`${n}`), value: `${n}` })),
})
const rich = (...elements: unknown[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] })

test.for<[string, object | object[], RegExp | undefined]>([
  ['a sound message', {}, undefined],
  [
    'rich text with a link and a date',
    [rich({ type: 'link', url: 'https://a.b' }, { type: 'date', timestamp: 1, format: '{time}', fallback: 'noon' })],
    undefined,
  ],
  ['no fallback', { text: '' }, /text is missing/],
  ['a long fallback', { text: 'x'.repeat(4001) }, /4001 characters/],
  ['a mention in the fallback', { text: 'hi <!channel>' }, /unescaped/],
  ['a name in the fallback alone', { text: 'hi <@U1>' }, /unescaped/],
  [
    'a name in rich text and in the fallback',
    { text: 'hi <@U1>', blocks: [rich({ type: 'user', user_id: 'U1' })] },
    undefined,
  ],
  ['a mention in a block', [{ type: 'section', text: { type: 'mrkdwn', text: '<@U1>' } }], /unescaped/],
  ['links and dates in the fallback', { text: '<https://a.b|a> &amp; <!date^1^{time}|noon>' }, undefined],
  ['links that are shown enlarged', { unfurl_links: true }, /unfurl_links/],
  ['51 blocks', Array.from({ length: 51 }, () => ({ type: 'divider' })), /51 entries/],
  ['an unknown block', [{ type: 'carousel' }], /carousel/],
  ['a field Slack does not know', [{ type: 'divider', title: 'x' }], /not known to Slack/],
  ['a long section', [{ type: 'section', text: words('x'.repeat(3001)) }], /3001 characters/],
  ['an empty section', [{ type: 'section' }], /neither text nor fields/],
  ['a long button', [{ type: 'actions', elements: [button('x'.repeat(76), 'a')] }], /76 characters/],
  [
    '26 buttons',
    [{ type: 'actions', elements: Array.from({ length: 26 }, (_, n) => button('x', `${n}`)) }],
    /26 entries/,
  ],
  [
    'an action id twice',
    [{ type: 'actions', elements: [button('x', 'a'), button('y', 'a')] }],
    /action_id "a" more than once/,
  ],
  ['a block id twice', [1, 2].map(() => ({ type: 'divider', block_id: 'b' })), /block_id "b" more than once/],
  ['101 options', [{ type: 'actions', elements: [menu(101)] }], /101 entries/],
  ['no options', [{ type: 'actions', elements: [menu(0)] }], /0 entries/],
  [
    'a style that is no yes or no',
    [rich({ type: 'text', text: 'x', style: { bold: 'yes' } })],
    /bold must be true or false/,
  ],
  [
    'a date of unknown form',
    [rich({ type: 'date', timestamp: 1, format: '{noon}', fallback: 'x' })],
    /no part of a date/,
  ],
])('the rules know %s', ([, given, breach]) => {
  const breaches = messageBreaches({ ...sound, ...(Array.isArray(given) ? { blocks: given } : given) })
  expect(breaches.join('\n')).toMatch(breach ?? /^$/)
})

test('the rules know views and response URLs', () => {
  const view = { ...form, blocks: [input('letter')] }
  expect(viewBreaches(view)).toEqual([])
  const { submit: _, ...unsendable } = view
  expect(viewBreaches(unsendable)).toEqual(['view.submit is missing, and the view has an input'])
  expect(viewBreaches({ ...view, title: words('x'.repeat(25)) })).toHaveLength(1)
  expect(viewBreaches({ type: 'home', title: words('x'), blocks: [] })).toEqual(['view.title is not known to Slack'])
  expect(responseBreaches({ replace_original: true, text: 'Done' })).toEqual([])
  expect(responseBreaches({ delete_original: true })).toEqual([])
  expect(responseBreaches({ response_type: 'loud', text: 'Done' })).toHaveLength(1)
})
