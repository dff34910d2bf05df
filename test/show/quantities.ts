import {findQuantities} from '../../src/parse/quantities/index.ts'

/** A text → its quantities, one a line: words, value, kind, unit, hedge. */
export function show(input: string): string {
  return (
    findQuantities({report: {text: input}, sentences: []})
      .map(({text, value, kind, unit, hedge}) => [text, value, [kind, unit, hedge].filter((part) => part !== undefined).join(' ')].join(' | '))
      .join('\n') || 'no quantity'
  )
}
