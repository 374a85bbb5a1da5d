/** Slack's limits for what stands in blocks: buttons, lists, fields. Pure. https://docs.slack.dev/reference/block-kit/block-elements */
import { all, flag, like, list, oneOf, plain, type Rule, shape, string, typed, whole, words } from './rules.ts'
import { optionsOf } from './screen.ts'
import type { Json } from './wire.ts'

/** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
const confirm = shape(
  { title: plain(100), text: words(300), confirm: plain(30), deny: plain(30) },
  { style: oneOf('primary', 'danger') },
)

/** What is tapped, picked or typed has a name the app gave it. */
const actionable = { action_id: string(1, 255) }
const focused = { focus_on_load: flag }
const asked = { placeholder: plain(150), ...focused }

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
const option = (text: Rule, more: Readonly<Record<string, Rule>> = {}): Rule =>
  shape({ text, value: string(1, 150) }, { description: plain(75), ...more })
const listed = option(plain(75))
const marked = option(words(75), { description: words(75) })

/** What is chosen from the beginning must be there to be chosen. */
const offered: Rule = (element, at) => {
  const values = new Set(optionsOf(element).map(({ value }) => value))
  const initial: Json[] = [
    ...(element.initial_options ?? []),
    ...(element.initial_option ? [element.initial_option] : []),
  ]
  return initial
    .filter(({ value }) => !values.has(value))
    .map(({ value }) => `${at} begins with ${value}, which it does not offer`)
}

/** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
const menu = (more: Readonly<Record<string, Rule>>): Rule =>
  all(
    shape(actionable, {
      options: list(1, 100, listed),
      option_groups: list(1, 100, shape({ label: plain(75), options: list(1, 100, listed) })),
      confirm,
      ...asked,
      ...more,
    }),
    (element, at) =>
      (element.options === undefined) === (element.option_groups === undefined)
        ? [`${at} must have either options or option_groups`]
        : offered(element, at),
  )

const lookup = (more: Readonly<Record<string, Rule>>): Rule => shape(actionable, { confirm, ...asked, ...more })
const several = { max_selected_items: whole(1, 100) }

const button = shape(
  { ...actionable, text: plain(75) },
  {
    url: string(1, 3000),
    value: string(0, 2000),
    style: oneOf('primary', 'danger'),
    confirm,
    accessibility_label: string(1, 75),
  },
)
const radio = all(
  shape({ ...actionable, options: list(1, 10, marked) }, { initial_option: marked, confirm, ...focused }),
  offered,
)
const checkboxes = all(
  shape({ ...actionable, options: list(1, 10, marked) }, { initial_options: list(1, 10, marked), confirm, ...focused }),
  offered,
)
const overflow = shape({ ...actionable, options: list(1, 5, option(plain(75), { url: string(1, 3000) })) }, { confirm })
const date = shape(actionable, { initial_date: like(/^\d{4}-\d\d-\d\d$/, 'a date as 2026-01-31'), confirm, ...asked })
const time = shape(actionable, {
  initial_time: like(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as 23:59'),
  timezone: string(1, 100),
  confirm,
  ...asked,
})
const moment = shape(actionable, { initial_date_time: whole(1_000_000_000, 9_999_999_999), confirm, ...focused })
const image = all(
  shape(
    { alt_text: string(1, 2000) },
    { image_url: string(1, 3000), slack_file: shape({}, { id: string(1, 255), url: string(1, 3000) }) },
  ),
  (element, at) => (element.image_url || element.slack_file ? [] : [`${at} has neither image_url nor slack_file`]),
)

const dispatch = shape({}, { trigger_actions_on: list(1, 2, oneOf('on_enter_pressed', 'on_character_entered')) })
const typing = { initial_value: string(0, 3000), dispatch_action_config: dispatch, ...asked }
/** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
const text = all(
  shape(actionable, { multiline: flag, min_length: whole(0, 3000), max_length: whole(1, 3000), ...typing }),
  ({ min_length: min, max_length: max }, at) =>
    min !== undefined && max !== undefined && min > max
      ? [`${at} wants at least ${min} characters and at most ${max}`]
      : [],
)
const number = shape(
  { ...actionable, is_decimal_allowed: flag },
  { min_value: string(1, 50), max_value: string(1, 50), ...typing },
)

const menus = {
  static_select: menu({ initial_option: listed }),
  users_select: lookup({ initial_user: string(1, 255) }),
  conversations_select: lookup({ initial_conversation: string(1, 255), response_url_enabled: flag }),
  channels_select: lookup({ initial_channel: string(1, 255), response_url_enabled: flag }),
}
const multiMenus = {
  multi_static_select: menu({ initial_options: list(1, 100, listed), ...several }),
  multi_users_select: lookup({ initial_users: list(1, 100, string(1, 255)), ...several }),
}
const pickers = { datepicker: date, timepicker: time, radio_buttons: radio, checkboxes }

/** Beside the text of a section. */
export const accessory: Rule = typed({ button, image, overflow, ...menus, ...multiMenus, ...pickers })
/** In a row of actions. */
export const inActions: Rule = typed({ button, overflow, ...menus, ...multiMenus, ...pickers, datetimepicker: moment })
/** A field of a form. */
export const inInput: Rule = typed({
  plain_text_input: text,
  email_text_input: shape(actionable, typing),
  url_text_input: shape(actionable, typing),
  number_input: number,
  datetimepicker: moment,
  ...menus,
  ...multiMenus,
  ...pickers,
})
/** In a context: small words and pictures. */
export const inContext: Rule = (value, at) => (value?.type === 'image' ? image(value, at) : words(3000)(value, at))
export const picture = image
