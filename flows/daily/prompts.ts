/** Which small moment comes next: none again within a week of them, none that was not wanted. */
import type { Around, Setting, Value } from '#flow'

const prompts = {
  community: [
    'easier',
    'breathe',
    'animal',
    'circle',
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
  workplace: ['easier', 'right', 'solved', 'circle', 'window', 'news', 'learned', 'mentor', 'thanks', 'slowly', 'done'],
} as const satisfies Record<Setting['profile'], readonly string[]>

export type Prompt = (typeof prompts)['community' | 'workplace'][number]

/** Who of the circle may come in a small moment: nobody who is missed. */
const safeOnes = ({ circle }: Around['person']) => circle.filter(({ tender }) => !tender)

/** Whose moment it is, where it is one of the circle: they take turns. */
export function friendFor({ person, shown }: Around & { readonly shown: readonly Prompt[] }): Value {
  const safe = safeOnes(person)
  const friend = safe[((person.plan?.used.length ?? 0) + shown.length) % safe.length]
  return friend ? { friend: friend.id } : ''
}

/** @param shown in this run already */
export function nextPrompt({ person, setting }: Around, shown: readonly Prompt[]): Prompt {
  const { used = [], never = [] } = person.plan ?? {}
  const all: readonly Prompt[] = prompts[setting.profile].filter(
    (one) => !never.includes(one) && (one !== 'circle' || safeOnes(person).length > 0),
  )
  // Whoever plans nothing is remembered by no prompt: what they finished is counted instead.
  const start = person.plan ? 0 : person.runs.filter(({ flow }) => flow === 'daily').length
  const turned = all.map((_, n) => all[(n + start) % all.length] as Prompt)
  const fresh = turned.find((one) => !used.includes(one) && !shown.includes(one))
  return fresh ?? turned.find((one) => !shown.includes(one)) ?? turned[shown.length % turned.length] ?? 'easier'
}
