/** Block Kit as it should be, for tests to use and to spoil. */

/** Plain text. */
export const words = (text: string) => ({ type: 'plain_text' as const, text })
/** Links are not shown enlarged. */
export const quietly = { unfurl_links: false, unfurl_media: false }
export const button = (label: string, id: string) => ({
  type: 'button' as const,
  action_id: id,
  value: id,
  text: words(label),
})
/** One field of a form. */
export const input = (id: string) => ({
  type: 'input' as const,
  block_id: id,
  label: words('Your words'),
  element: { type: 'plain_text_input' as const, action_id: 'value', multiline: true },
})
/** A form but for its `blocks`. */
export const form = { type: 'modal' as const, callback_id: 'form', title: words('A letter'), submit: words('Send') }
