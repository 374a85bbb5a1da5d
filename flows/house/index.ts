/** Tend's own lines and the words that work everywhere, by language. */

import { de } from './content/de.ts'
import { en } from './content/en.ts'
import { es } from './content/es.ts'
import { fr } from './content/fr.ts'
import { pt } from './content/pt.ts'

export const house = { en, es, pt, de, fr }
