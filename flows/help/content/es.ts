import { en, rows } from './en.ts'
export { rows }
export const es = en
