/** Buttons, lists and rows: https://docs.discord.com/developers/components/reference */
import { countBreaches, listOf, numberBreaches, oneOf, repeated, textBreaches } from './limits.ts'
import { componentTypes, type Json } from './wire.ts'

const { row, button, stringSelect } = componentTypes
/** Lists of text, users, roles, mentionables, channels. */
const selects: readonly number[] = [stringSelect, 5, 6, 7, 8]
const styles = { link: 5, premium: 6 } as const

function buttonBreaches(where: string, { style, label, emoji, custom_id: id, url, sku_id: sku }: Json): string[] {
  const wanted = style === styles.link ? 'url' : style === styles.premium ? 'sku_id' : 'custom_id'
  const given = Object.entries({ custom_id: id, url, sku_id: sku }).flatMap(([name, value]) =>
    value == null ? [] : [name],
  )
  const words = style === styles.premium || (emoji && label == null) ? [] : textBreaches(`${where}.label`, label, 1, 80)
  return [
    ...oneOf(`${where}.style`, style, [1, 2, 3, 4, 5, 6]),
    ...words,
    ...(given.join() === wanted
      ? []
      : [`${where}: a button of style ${style} has ${wanted} and no other target, here ${given.join(', ') || 'none'}`]),
    ...(url == null ? [] : urlBreaches(`${where}.url`, url)),
  ]
}

const urlBreaches = (where: string, url: Json): string[] => [
  ...textBreaches(where, url, 1, 512),
  ...(/^(https?|discord):\/\/\S+$/.test(String(url)) ? [] : [`${where}: not an address one can open`]),
]

function optionBreaches(where: string, { label, value, description }: Json): string[] {
  return [
    ...textBreaches(`${where}.label`, label, 1, 100),
    ...textBreaches(`${where}.value`, value, 1, 100),
    ...textBreaches(`${where}.description`, description, 0, 100),
  ]
}

function selectBreaches(where: string, select: Json): string[] {
  const { type, placeholder, min_values: min = 1, max_values: max = 1 } = select
  const bounds = [
    ...textBreaches(`${where}.placeholder`, placeholder, 0, 150),
    ...numberBreaches(`${where}.min_values`, min, 0, 25),
    ...numberBreaches(`${where}.max_values`, max, 1, 25),
    ...(min > max ? [`${where}: min_values ${min} above max_values ${max}`] : []),
  ]
  if (type !== stringSelect) return bounds
  const options = listOf(select.options)
  const chosen = options.filter((option) => option?.default === true).length
  return [
    ...bounds,
    ...countBreaches(`${where}.options`, options, 1, 25),
    ...options.flatMap((option, n) => optionBreaches(`${where}.options[${n}]`, option ?? {})),
    ...repeated(options.map((option) => option?.value)).map(
      (value) => `${where}.options: the value ${value} is there twice`,
    ),
    ...(max > options.length ? [`${where}: max_values ${max} above the number of options, ${options.length}`] : []),
    ...(chosen > max ? [`${where}: ${chosen} options chosen by default, at most ${max}`] : []),
  ]
}

function rowBreaches(where: string, { type, components }: Json): string[] {
  if (type !== row) return [`${where}: component of type ${type} outside a row`]
  const inside = listOf(components)
  const types = inside.map((component) => component?.type)
  const lists = types.filter((one) => selects.includes(one)).length
  const strangers = types.filter((one) => one !== button && !selects.includes(one))
  return [
    ...countBreaches(`${where}.components`, inside, 1, 5),
    ...(lists > 0 && inside.length > 1 ? [`${where}: a list stands alone in its row`] : []),
    ...strangers.map((one) => `${where}: component of type ${one} in a row of a message`),
  ]
}

/** One component by itself, wherever it stands. */
function partBreaches(where: string, part: Json): string[] {
  const id = part.custom_id == null ? [] : textBreaches(`${where}.custom_id`, part.custom_id, 1, 100)
  if (part.type === button) return [...id, ...buttonBreaches(where, part)]
  if (!selects.includes(part.type)) return id
  return [...(part.custom_id == null ? [`${where}.custom_id: missing`] : id), ...selectBreaches(where, part)]
}

/** Everything inside, each with its place. */
function* placed(components: readonly Json[], where: string): Generator<readonly [string, Json]> {
  for (const [n, part] of components.entries()) {
    const place = `${where}[${n}]`
    yield [place, part ?? {}]
    yield* placed(listOf(part?.components), `${place}.components`)
    if (part?.accessory) yield [`${place}.accessory`, part.accessory]
  }
}

/**
 * The components of a message.
 * @param modern the message is made of components only (flag 32768): then they need no row, and there may be 40 in all.
 */
export function componentBreaches(components: Json, modern: boolean): string[] {
  const top = listOf(components)
  const parts = [...placed(top, 'components')]
  const ids = parts.map(([, part]) => part.custom_id).filter((id) => id != null)
  const structure = modern
    ? [
        ...countBreaches('components', parts, 0, 40),
        ...top.flatMap((part, n) => (part?.type === row ? rowBreaches(`components[${n}]`, part) : [])),
      ]
    : [
        ...countBreaches('components', top, 0, 5),
        ...top.flatMap((part, n) => rowBreaches(`components[${n}]`, part ?? {})),
      ]
  return [
    ...structure,
    ...parts.flatMap(([where, part]) => partBreaches(where, part)),
    ...repeated(ids).map((id) => `components: the custom_id ${id} is there twice`),
  ]
}
