/** The adapter's own lines by language; English where a language is missing. */
import { en } from './en.ts'
import { es } from './es.ts'

const languages: Readonly<Record<string, Record<keyof typeof en, string>>> = { en, es }

/** @param language a tag such as `es-419`. */
export const linesIn = (language: string): Record<keyof typeof en, string> => languages[language.slice(0, 2)] ?? en
