/** The countries there are help lines for, by region, and which of them to ask about first. It knows no number. */

/** ISO 3166 codes; `EU` is a member state without lines of its own. */
export const regions = {
  northWest: ['AT', 'BE', 'DK', 'FI', 'FR', 'DE', 'IS', 'IE', 'LU', 'NL', 'NO', 'SE', 'CH', 'GB', 'EU'],
  southEast: ['CZ', 'GR', 'HU', 'IT', 'PL', 'PT', 'RO', 'SK', 'ES', 'TR', 'UA', 'EU'],
  americas: ['AR', 'BR', 'CA', 'CL', 'CO', 'MX', 'PY', 'PE', 'US', 'UY'],
  asiaPacific: ['AU', 'HK', 'IN', 'ID', 'JP', 'MY', 'NZ', 'PH', 'SG', 'KR', 'TW', 'TH'],
  africaMiddleEast: ['IL', 'KE', 'NG', 'ZA', 'AE'],
} as const

/** Where people who read a language most likely are: they find their country on the first list. */
const likely = {
  en: ['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'IN', 'ZA'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'UY', 'PY', 'US'],
} as const

/** Every country that is on some first list. */
export const first = [...likely.en, ...likely.es.filter((code) => code !== 'US')] as const

export const likelyIn = (language: string): readonly (typeof first)[number][] =>
  language === 'es' ? likely.es : likely.en

/** The names of these countries in a language, in its alphabetical order. */
export function namesIn<Code extends string>(language: string, codes: readonly Code[]): Record<Code, string> {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const named = codes.map((code) => [code, names.of(code) ?? code] as const)
  return Object.fromEntries(named.sort(([, a], [, b]) => a.localeCompare(b, language))) as Record<Code, string>
}

/** The same way on from each of these choices. */
export const each = <Choice extends string, Way>(choices: readonly Choice[], way: Way): Record<Choice, Way> =>
  Object.fromEntries(choices.map((choice) => [choice, way])) as Record<Choice, Way>
