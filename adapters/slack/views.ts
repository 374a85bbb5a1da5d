/** Forms, notices and the Home tab as Slack's views. Pure. */
import type { types } from '@slack/bolt'
import type { Command, Form } from '#adapter'
import { linesIn } from './content/index.ts'
import { marks, type memory } from './taps.ts'

type Memory = ReturnType<typeof memory.parse>

const label = (text: string, longest: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: text.length > longest ? `${text.slice(0, longest - 1)}…` : text,
  emoji: false,
})

const section = (text: string): types.SectionBlock => ({ type: 'section', text: label(text, 3000) })

/** Shown at once, while the form is looked up: a trigger lives three seconds. */
export const loadingView = (language: string): types.ModalView => ({
  type: 'modal',
  callback_id: 'loading',
  title: label('Tend', 24),
  blocks: [section(linesIn(language).loading)],
})

/** A form. What is written in it is sent with it and stays nowhere in the chat. */
export const formView = (form: Form, remembered: Memory, language: string): types.ModalView => ({
  type: 'modal',
  callback_id: 'form',
  private_metadata: JSON.stringify(remembered),
  title: label(form.title, 24),
  submit: label(form.submit, 24),
  blocks: [
    ...form.fields.map(({ name, label: text, max }) => ({
      type: 'input' as const,
      block_id: name,
      label: label(text, 2000),
      element: {
        type: 'plain_text_input' as const,
        action_id: 'value',
        multiline: max > 80,
        max_length: Math.min(max, 3000),
        focus_on_load: true,
      },
    })),
    { type: 'context', elements: [label(linesIn(language).formNote, 2000)] },
  ],
})

/** One sentence, and nothing to do but close it. */
export const noticeView = (text: string): types.ModalView => ({
  type: 'modal',
  callback_id: 'notice',
  title: label('Tend', 24),
  blocks: [section(text)],
})

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** The Home tab: what can be begun, what is kept, stop. Nothing about the person, who may have somebody at their shoulder. */
export function homeView(commands: readonly Command[], language: string): types.HomeView {
  const lines = linesIn(language)
  const entry = (command: Command): types.SectionBlock => {
    const words = command.words[language.slice(0, 2)] ?? command.words['en']
    return {
      type: 'section',
      text: label(words?.does ?? command.name, 3000),
      accessory: {
        type: 'button',
        action_id: `${marks.home}${command.name}`,
        value: command.name,
        text: label(capitalised(words?.name ?? command.name), 75),
      },
    }
  }
  // What needs a word behind it cannot be a button, and the tab is in no channel.
  const listed = commands.filter(({ options, place }) => options.length === 0 && place === undefined)
  return {
    type: 'home',
    callback_id: 'home',
    blocks: [
      { type: 'header', text: label('Tend', 150) },
      section(lines.home),
      { type: 'divider' },
      ...listed.map(entry),
      { type: 'divider' },
      { type: 'context', elements: [label(lines.readers, 2000)] },
    ],
  }
}
