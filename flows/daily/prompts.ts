/** Which small moment comes next: none again within a week of them, none that was not wanted. */
import type { Around, Setting } from '#flow'

const prompts = {
  community: [
    'easier',
    'breathe',
    'animal',
    'right',
    'thanks',
    'stood',
    'kind',
    'laugh',
    'news',
    'song',
    'well',
    'meal',
    'friend',
    'sounds',
  ],
  workplace: ['easier', 'right', 'solved', 'window', 'news', 'learned', 'mentor', 'thanks', 'slowly', 'done'],
} as const satisfies Record<Setting['profile'], readonly string[]>

export type Prompt = (typeof prompts)['community' | 'workplace'][number]

/** @param shown in this run already */
export function nextPrompt({ person, setting }: Around, shown: readonly Prompt[]): Prompt {
  const { used = [], never = [] } = person.plan ?? {}
  const all: readonly Prompt[] = prompts[setting.profile].filter((one) => !never.includes(one))
  // Whoever plans nothing is remembered by no prompt: what they finished is counted instead.
  const start = person.plan ? 0 : person.runs.filter(({ flow }) => flow === 'daily').length
  const turned = all.map((_, n) => all[(n + start) % all.length] as Prompt)
  const fresh = turned.find((one) => !used.includes(one) && !shown.includes(one))
  return fresh ?? turned.find((one) => !shown.includes(one)) ?? turned[shown.length % turned.length] ?? 'easier'
}
