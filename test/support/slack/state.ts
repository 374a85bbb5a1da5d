/** What is entered in a message's or a view's fields, as Slack sends it along in `state.values`. Pure. */
import { elementsOf, optionsOf } from './screen.ts'
import type { Block, Json } from './wire.ts'

type Values = Record<string, Record<string, Json>>

/** Block id → action id → what stands in the field before anybody touched it. Buttons have no state. */
export function initialState(blocks: readonly Block[]): Values {
  const values: Values = {}
  for (const { block, element } of elementsOf(blocks)) {
    const entry = entryOf(element, initialOf(element))
    if (entry) put(values, block.block_id ?? '', element.action_id, entry)
  }
  return values
}

/** With what was entered since, where its field is still there. */
export function stateWith(blocks: readonly Block[], entered: Values | undefined): Values {
  const values = initialState(blocks)
  for (const [block, fields] of Object.entries(entered ?? {})) {
    for (const [action, entry] of Object.entries(fields)) {
      if (values[block]?.[action]?.type === entry.type) put(values, block, action, entry)
    }
  }
  return values
}

export function put(values: Values, block: string, action: string, entry: Json): void {
  values[block] = { ...values[block], [action]: entry }
}

function initialOf(element: Json): Json {
  if (element.initial_options) return element.initial_options
  return element.initial_option ?? element.initial_value ?? element.initial_date ?? element.initial_time
}

const several = new Set(['multi_static_select', 'checkboxes'])
const one = new Set(['static_select', 'radio_buttons'])
const typed = new Set(['plain_text_input', 'email_text_input', 'url_text_input', 'number_input'])
const picked: Record<string, string> = {
  datepicker: 'selected_date',
  timepicker: 'selected_time',
  datetimepicker: 'selected_date_time',
}

/** How a value of an element is sent; undefined for what holds none, as a button. */
export function entryOf(element: Json, value: Json): Json {
  const { type } = element
  if (several.has(type)) return { type, selected_options: value ?? [] }
  if (one.has(type)) return { type, selected_option: value ?? null }
  if (typed.has(type)) return { type, value: value ?? null }
  const key = picked[type]
  return key === undefined ? undefined : { type, [key]: value ?? null }
}

/** What a person chose by its label or its value, or what they typed, as the element holds it. @throws when it is not offered. */
export function entered(element: Json, given: string | readonly string[]): Json {
  const wanted = typeof given === 'string' ? [given] : given
  if (several.has(element.type)) return entryOf(element, chosen(element, wanted))
  if (one.has(element.type)) return entryOf(element, chosen(element, wanted)[0])
  const [text] = wanted
  return entryOf(element, element.type === 'datetimepicker' ? Number(text) : text === '' ? null : text)
}

function chosen(element: Json, wanted: readonly string[]): Json[] {
  const options = optionsOf(element)
  const most = element.max_selected_items ?? Number.POSITIVE_INFINITY
  if (wanted.length > most) throw new Error(`${element.action_id} takes ${most} at most, not ${wanted.length}.`)
  return wanted.map((name) => {
    const option = options.find(({ value }) => value === name) ?? options.find(({ text }) => text.text === name)
    if (option) return option
    const offered = options.map(({ text }) => text.text).join(' · ')
    throw new Error(`${element.action_id} offers no "${name}", but ${offered}.`)
  })
}
