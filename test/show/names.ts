import {findNames} from '../../src/parse/names/find-names.ts'
import {parsedText} from '../chains/parsed-text.ts'

/** A text → its names, one a line: `person: Sergei Lavrov`. */
export function show(input: string): string {
  return findNames(parsedText(input))
    .map(({kind, text}) => `${kind}: ${text}`)
    .join('\n')
}
