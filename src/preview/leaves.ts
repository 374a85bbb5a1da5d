/** The pages of the transcript book as files: Markdown by its place. */
import type { Flow } from '../flow.ts'
import type { Page } from './book.ts'
import { mermaidOf } from './chart.ts'
import { type Reviews, stateOf } from './reviews.ts'

/** The book, in `folder`: its table of contents and its pages. */
export const leavesOf = (folder: string, pages: readonly Page[], reviews: Reviews): Map<string, string> =>
  new Map([
    [`${folder}/README.md`, contentsOf(pages, reviews)],
    ...pages.map((page): [string, string] => [`${folder}/${page.name}.md`, leafOf(page, reviews)]),
  ])

function leafOf(page: Page, reviews: Reviews): string {
  const [edition = '', file = ''] = page.name.split('/')
  const [flow, language] = file.split('.')
  const elsewhere = page.basis && `Only what differs from [${page.basis}](../${page.basis}/${file}.md).`
  return [
    `# ${flow} · ${edition.replaceAll('-', ' ')} · ${language}`,
    `Content \`${page.hash}\` · ${stateOf(page, reviews)} · [how to read this, and how to sign](../README.md)`,
    ...(elsewhere ? [elsewhere] : []),
    ...page.parts.flatMap(({ title, said }) => [`## ${title}`, said.trimEnd()]),
    '',
  ].join('\n\n')
}

const contentsOf = (pages: readonly Page[], reviews: Reviews): string =>
  [
    '# Transcripts: everything Tend says',
    '',
    'Every conversation as it goes, path by path, made from its scripts by `npm run docs`; a test fails when a page is stale.',
    'A quoted block is what Tend says, with its buttons in brackets; bold is what the person types or taps. Under every',
    'question stand Skip, Back, Help and Stop as well, which are not shown here. What a conversation has words for and no',
    'script brings out stands at the end of its page, so that nothing is said that is on no page.',
    '',
    '## Review',
    '',
    'A page is "not reviewed" until a person has read all of it and signed in `reviews.json`, beside this page:',
    '',
    '```json',
    '{ "community/calm.en": { "hash": "0123456789ab", "by": "Ana Pérez, clinical psychologist", "on": "2026-11-23" } }',
    '```',
    '',
    'The hash is the one at the top of the page. When anything said on the page changes, its hash does, and it is not',
    'reviewed any more until somebody has read it again. What to look for stands in CONTRIBUTING.md, "The words".',
    '',
    '| page | content | review |',
    '| --- | --- | --- |',
    ...pages.map((page) => `| [${page.name}](${page.name}.md) | \`${page.hash}\` | ${stateOf(page, reviews)} |`),
    '',
  ].join('\n')

/** The statechart of every conversation, read off its machine. */
export const chartsOf = (flows: readonly Flow[]): string =>
  [
    '# Statecharts',
    '',
    'One for each conversation, made from its machine by `npm run docs`. `anywhere` stands for the whole of it: its arrows can',
    'be taken in every state below.',
    ...flows.flatMap(({ name, machine }) => ['', `## ${name}`, '', '```mermaid', mermaidOf(machine), '```']),
    '',
  ].join('\n')
