import {findChains} from '../../src/parse/chains/find-chains.ts'
import {findNames} from '../../src/parse/names/find-names.ts'
import {parsedText} from '../chains/parsed-text.ts'

/** A text → its chains, one a line: `person: Sergei Lavrov = the minister = he`. */
export function show(input: string): string {
  const parsed = parsedText(input)
  return findChains({...parsed, names: findNames(parsed)})
    .map(({kind, mentions}) => `${kind}: ${mentions.map(({text}) => text).join(' = ')}`)
    .join('\n')
}
