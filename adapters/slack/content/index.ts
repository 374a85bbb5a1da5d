/** The adapter's own lines by language; English where a language is missing. */

import { de } from './de.ts'
import { en, type Lines } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

const languages: Readonly<Record<string, Lines>> = { en, es, pt, de, fr }

/** @param language a tag such as `es-ES`. */
export const linesIn = (language: string): Lines => languages[language.slice(0, 2)] ?? en
