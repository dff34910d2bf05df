import {record} from '../../src/record/index.ts'
import {parsed, shownOf} from '../record/read-text.ts'

/** A text → its figures, one a line. */
export function show(input: string): string {
  return shownOf(record(parsed(input)).statements, 'figure')
}
