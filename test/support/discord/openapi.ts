/**
 * Discord's own description of its HTTP API, where it is at hand: what is asked and what this server answers are checked
 * against it. Source: github.com/discord/discord-api-spec, MIT; it lies beside the repository, not in it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { listOf } from './limits.ts'
import type { Json } from './wire.ts'

const file = join(import.meta.dirname, '../../../../shared/specs/discord-openapi.json')
const json = 'application/json'
/** As many breaches of one body as help. */
const most = 3

/** A path of the description, cut into segments. */
interface Path {
  readonly name: string
  readonly segments: readonly string[]
}

class Description {
  readonly #document: Json
  readonly #ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    allErrors: true,
    discriminator: true,
    logger: false,
  })
  readonly #paths: readonly Path[]
  readonly #compiled = new Map<string, ValidateFunction | undefined>()

  constructor(document: Json) {
    this.#document = document
    tellApart(document, document.components.schemas)
    addFormats.default(this.#ajv)
    for (const format of ['snowflake', 'nonce']) this.#ajv.addFormat(format, true)
    this.#ajv.addSchema(document, 'discord')
    this.#paths = Object.keys(document.paths).map((name) => ({ name, segments: name.split('/') }))
  }

  request(method: string, path: string, body: Json): string[] {
    return this.#check(method, path, ['requestBody'], body)
  }

  response(method: string, path: string, status: number, body: Json): string[] {
    return this.#check(method, path, ['responses', String(status)], body)
  }

  /** @param where the part of the operation that holds the schema. */
  #check(method: string, path: string, where: readonly string[], body: Json): string[] {
    const name = this.#named(path)
    if (name === undefined) return []
    const place = ['paths', name, method.toLowerCase(), ...where, 'content', json, 'schema']
    const validate = this.#validator(place)
    return !validate || validate(body) ? [] : sentences(validate.errors ?? [])
  }

  /** The path in the description: one without names wins over one with. */
  #named(path: string): string | undefined {
    const given = path.split('/')
    const fits = ({ segments }: Path): boolean =>
      segments.length === given.length && segments.every((part, n) => part.startsWith('{') || part === given[n])
    const names = this.#paths.filter(fits).sort((one, other) => holes(one) - holes(other))
    return names[0]?.name
  }

  /** Compiled when it is needed for the first time; undefined: the description says nothing about it. */
  #validator(place: readonly string[]): ValidateFunction | undefined {
    const key = place.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
    if (this.#compiled.has(key)) return this.#compiled.get(key)
    const schema = place.reduce((found: Json, part) => found?.[part], this.#document)
    const validate = schema && this.#ajv.compile({ $ref: `discord#/${encodeURI(key)}` })
    this.#compiled.set(key, validate)
    return validate
  }
}

/**
 * Where one of several shapes would do and `type` says which is meant, asks for that one only: else what is wrong with
 * it would be told of together with why it is none of the others.
 */
function tellApart(part: Json, schemas: Json): void {
  if (typeof part !== 'object' || part === null) return
  const shapes = listOf(part.oneOf ?? part.anyOf)
  const types = shapes.map(({ $ref }) => typesOf(schemas[String($ref).split('/').at(-1) ?? '']))
  if (shapes.length > 0 && types.every((some) => some.length > 0)) {
    const oneOfThem = { properties: { type: { enum: types.flat() } }, required: ['type'] }
    // biome-ignore lint/suspicious/noThenProperty: so JSON Schema calls it
    const each = shapes.map((shape, n) => ({ if: { properties: { type: { enum: types[n] } } }, then: shape }))
    delete part.oneOf
    delete part.anyOf
    part.allOf = [oneOfThem, ...each]
  }
  for (const inner of Object.values(part)) tellApart(inner, schemas)
}

/** The values of `type` that belong to a shape. */
const typesOf = (schema: Json): number[] =>
  schema?.required?.includes('type') ? listOf(schema.properties?.type?.enum) : []

const holes = ({ segments }: Path): number => segments.filter((part) => part.startsWith('{')).length

/** Of all that is wrong, the innermost: what is around it is wrong because of it. */
function sentences(errors: readonly ErrorObject[]): string[] {
  const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length
  const deepest = Math.max(...errors.map(depth))
  const told = errors.filter((error) => depth(error) === deepest && error.keyword !== 'if').map(sentence)
  return [...new Set(told)].slice(0, most)
}

const sentence = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath.slice(1).replaceAll('/', '.') || 'body'}: ${message} (${Object.values(params).join(', ')})`

let known: Description | false | undefined

function description(): Description | undefined {
  if (known === undefined) {
    known = existsSync(file) && new Description(JSON.parse(readFileSync(file, 'utf8')))
    if (!known) console.info(`Not checked against Discord's description of its API: there is no ${file}`)
  }
  return known || undefined
}

/** What in a request's body differs from the description, a sentence each. */
export const requestBreaches = (method: string, path: string, body: Json): string[] =>
  body === undefined ? [] : (description()?.request(method, path, body) ?? [])

/** The same of an answer. */
export const responseBreaches = (method: string, path: string, status: number, body: Json): string[] =>
  body === undefined ? [] : (description()?.response(method, path, status, body) ?? [])
