/** The page's words by language; a language the page does not know is shown in English. */

import { de } from './de.ts'
import { en, type Words } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

const known: Readonly<Record<string, Words>> = { en, es, pt, de, fr }

/** The words for a language tag, as in `es` or `es-MX`. */
export const wordsFor = (tag: string | undefined): Words => known[tag?.split('-')[0]?.toLowerCase() ?? 'en'] ?? en
