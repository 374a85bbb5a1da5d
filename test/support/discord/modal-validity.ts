/** What a form may be: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
import { countBreaches, isObject, listOf, numberBreaches, oneOf, repeated, textBreaches } from './limits.ts'
import { componentTypes, type Json, partsOf } from './wire.ts'

const { row, label: labelType, textInput, textDisplay } = componentTypes
const longest = 4000

function inputBreaches(where: string, input: Json): string[] {
  const { custom_id: id, style, value, placeholder, min_length: min, max_length: max } = input
  return [
    ...textBreaches(`${where}.custom_id`, id, 1, 100),
    ...oneOf(`${where}.style`, style, [1, 2]),
    ...numberBreaches(`${where}.min_length`, min, 0, longest),
    ...numberBreaches(`${where}.max_length`, max, 1, longest),
    ...(min != null && max != null && min > max ? [`${where}: min_length ${min} above max_length ${max}`] : []),
    ...textBreaches(`${where}.placeholder`, placeholder, 0, 100),
    ...textBreaches(`${where}.value`, value, 0, max ?? longest),
  ]
}

/** A row with one input, which names itself; or a label around one input, which does not. */
function rowBreaches(where: string, part: Json): string[] {
  if (part?.type === textDisplay) return textBreaches(`${where}.content`, part.content, 1, longest)
  if (part?.type === row) {
    const [input, ...more] = listOf(part.components)
    if (input?.type !== textInput || more.length > 0) return [`${where}: a row of a form holds one text input`]
    return [...textBreaches(`${where}.label`, input.label, 1, 45), ...inputBreaches(where, input)]
  }
  if (part?.type !== labelType) return [`${where}: component of type ${part?.type} in a form`]
  const { component } = part
  return [
    ...textBreaches(`${where}.label`, part.label, 1, 45),
    ...textBreaches(`${where}.description`, part.description, 0, 100),
    ...(component?.type === textInput ? inputBreaches(`${where}.component`, component) : []),
    ...(component?.label == null ? [] : [`${where}.component.label: the label around it names it`]),
  ]
}

/** @param modal the `data` of a callback of type 9. */
export function modalBreaches(modal: Json): string[] {
  if (!isObject(modal)) return ['data: must be an object']
  const rows = listOf(modal.components)
  const ids = [...partsOf(rows)].map((part) => part.custom_id).filter((id) => id != null)
  return [
    ...textBreaches('custom_id', modal.custom_id, 1, 100),
    ...textBreaches('title', modal.title, 1, 45),
    ...countBreaches('components', rows, 1, 5),
    ...rows.flatMap((part, n) => rowBreaches(`components[${n}]`, part)),
    ...repeated(ids).map((id) => `components: the custom_id ${id} is there twice`),
  ]
}
