/** Which exercises of the calm-down are on offer, and in which order. */

export type Exercise = 'ground' | 'feet' | 'cool' | 'sigh' | 'breathe' | 'warm' | 'kind' | 'hand'

/** What the order depends on. */
interface So {
  readonly before: number | null
  readonly after: number | null
  readonly tried: readonly Exercise[]
}

const forTheBody: Exercise[] = ['ground', 'feet', 'cool', 'sigh', 'breathe']
const forTheHeart: Exercise[] = ['warm', 'kind', 'hand']
/** Three exercises at most in one go; then a break or an end. */
export const mostExercises = 3

export const isFlooded = ({ before, after }: So): boolean => (after ?? before ?? 7) >= 7

/** What is still on offer: the body first while somebody is flooded, the other kind first after that. */
export const onOffer = (context: So): Exercise[] => {
  const first = context.tried.length === 0
  const kinds = first
    ? isFlooded(context)
      ? forTheBody
      : [...forTheBody, ...forTheHeart]
    : forTheBody.includes(context.tried.at(-1) as Exercise)
      ? [...forTheHeart, ...forTheBody]
      : [...forTheBody, ...forTheHeart]
  return kinds.filter((exercise) => !context.tried.includes(exercise))
}
