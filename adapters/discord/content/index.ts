/** The adapter's own lines by language; English where a language is missing. */

import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

const languages: Readonly<Record<string, Record<keyof typeof en, string>>> = { en, es, pt, de, fr }

/** @param language a tag such as `es-419`. */
export const linesIn = (language: string): Record<keyof typeof en, string> => languages[language.slice(0, 2)] ?? en
