/** Tend's own lines and the words that work everywhere, by language. */
import { en } from './content/en.ts'
import { es } from './content/es.ts'

export const house = { en, es }
