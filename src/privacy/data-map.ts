/** The data map as a page for people, made from the declarations: `docs/data-map.md`. */
import { length } from '../time.ts'
import { elsewhere, type Kind, memory, records, safes } from './kinds.ts'
import { type Held, type Life, members } from './parts.ts'

const personal: Readonly<Record<Held['personal'], string>> = { yes: 'yes', no: 'no', pseudonym: 'only with the key' }

const inWords = (life: Life): string => (typeof life === 'string' ? life : length(life))

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const kindsIn = (kinds: Readonly<Record<string, Kind>>): string =>
  table(
    ['kind', 'what', 'where', 'how long', 'removed before that by', 'personal'],
    Object.entries(kinds).map(([name, { what, where, life, deleted, ...kind }]) => [
      `\`${name}\``,
      what,
      where,
      inWords(life),
      deleted,
      personal[kind.personal],
    ]),
  )

const partsIn = (parts: Readonly<Record<string, Held>>): string =>
  table(
    ['part', 'what', 'how long', 'personal'],
    Object.entries(parts).map(([name, { what, life, ...held }]) => [
      `\`${name}\``,
      what,
      inWords(life),
      personal[held.personal],
    ]),
  )

/** The whole page, as Markdown. */
export const dataMapPage = (): string =>
  [
    '# Data map: what Tend holds, where, how long',
    '',
    'Made from `src/privacy/kinds.ts` and `parts.ts` by `npm run docs`. What does not stand here is not stored: names in the safe and parts',
    'of records that are not declared do not compile, the store refuses records of another kind, and a test looks at what',
    'lies in a store after every scripted conversation was held.',
    '',
    'Lives end by themselves: a row past its time counts as absent at once and is removed within the hour; parts of a',
    'record that have outlived their time are removed by a visit at that time. Both need Tend to run: what grows too old',
    'while it is down goes when it starts. What was removed is overwritten with zeros in the file of the store, and taken',
    'out of its write-ahead log, within seconds; what was replaced, within the hour. Nothing reaches into copies and backups.',
    '',
    '## Records',
    '',
    kindsIn(records),
    '',
    '### Parts of a conversation',
    '',
    partsIn(members.conversation),
    '',
    '### `person`: what is kept of somebody',
    '',
    partsIn(members.person),
    '',
    '### One entry of a `circle`',
    '',
    partsIn(members.friend),
    '',
    '## The safe',
    '',
    'Small entries beside the conversations. The kind is what their names begin with.',
    '',
    kindsIn(safes),
    '',
    '## In memory only',
    '',
    kindsIn(memory),
    '',
    '## Elsewhere',
    '',
    kindsIn(elsewhere),
    '',
  ].join('\n')
