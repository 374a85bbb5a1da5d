/** Files beside a message: how they come in, what Discord refuses, how it shows them. https://docs.discord.com/developers/reference#uploading-files */
import { snowflake } from './snowflake.ts'
import { type Json, messageFlags } from './wire.ts'

/** A file as it was sent. */
export interface Upload {
  /** The name of its part: `files[0]`. */
  readonly part: string
  readonly name: string
  readonly type: string
  readonly text: string
  /** In bytes. */
  readonly size: number
}

const mostFiles = 10
/** https://docs.discord.com/developers/reference#file-uploads */
const largest = 10 * 1024 * 1024

/** What a multipart body holds: the JSON beside the files, and the files. */
export async function partsOf(bytes: Buffer, type: string): Promise<{ json: string; files: Upload[] }> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
  const files: Upload[] = []
  for (const [part, value] of form) {
    if (typeof value === 'string') continue
    files.push({ part, name: value.name, type: value.type, text: await value.text(), size: value.size })
  }
  return { json: String(form.get('payload_json') ?? '{}'), files }
}

/** @param body what stands beside them. */
export const uploadBreaches = (files: readonly Upload[], body: Json): string[] => [
  ...(files.length > mostFiles ? [`files: ${files.length}, at most ${mostFiles}`] : []),
  ...files.flatMap(({ part, name, size, type }, n) => [
    ...(/^files\[\d+\]$/.test(part) ? [] : [`files: part ${part}, must be files[n]`]),
    ...(/^[\w.-]+$/.test(name) ? [] : [`files[${n}]: the name would be changed`]),
    ...(size > largest ? [`files[${n}]: ${size} bytes, at most ${largest}`] : []),
    ...(size === 0 ? [`files[${n}]: empty`] : []),
    ...(type === '' ? [`files[${n}]: of no type`] : []),
  ]),
  ...(files.length > 0 && ((body?.flags ?? 0) & messageFlags.componentsV2) !== 0
    ? ['files: not shown beside components of the second version']
    : []),
]

/** https://docs.discord.com/developers/resources/message#attachment-object */
export const attachment = (filename: string, contentType: string, size: number, more: Json = {}): Json => {
  const id = snowflake()
  const url = `https://cdn.discordapp.com/attachments/${id}/${id}/${filename}?ex=0&is=0&hm=0&`
  return { id, filename, size, url, proxy_url: url, content_type: contentType, content_scan_version: 0, ...more }
}

/** Keeps the files where the message's links lead, by link. */
export const kept = (files: readonly Upload[], downloads: Map<string, string>): Json =>
  files.length === 0
    ? {}
    : {
        attachments: files.map(({ name, type, size, text }) => {
          const made = attachment(name, type, size)
          downloads.set(made.url, text)
          return made
        }),
      }
