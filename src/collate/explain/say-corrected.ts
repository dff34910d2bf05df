import type {Corrected} from '../../model/correction.ts'

/** “- kind was “person”, now “group”: mia, 2031-06-03T10:00:00Z (a test)”, a line for each thing that people put right. */
export function sayCorrected(corrected: readonly Corrected[] = []): string[] {
  return corrected.map(({field, was, value, by, when, because}) => `- ${field} was “${was}”, now “${value}”: ${by}, ${when}${because && ` (${because})`}`)
}
