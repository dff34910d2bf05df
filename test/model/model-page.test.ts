import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parseReport, recordReport} from '../../src/pipeline.ts'
import {readPlainText} from '../../src/read/plain-text.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/model.md'), 'utf8')

// The rows of the table below a heading, without marks.
function rowsBelow(heading: string): string[][] {
  const section = page.slice(page.indexOf(`\n${heading}\n`) + heading.length + 2).split(/\n#/)[0]!
  const rows = [...section.matchAll(/^\| (.+) \|$/gm)].map((match) => match[1]!.split(' | ').map((cell) => cell.replace(/[`*]/g, '')))
  return rows.slice(1)
}

describe('docs/model.md', () => {
  const kinds = rowsBelow('## Statement')
  it('shows the five kinds', () => expect(kinds.map(([kind]) => kind)).toEqual(['event', 'saying', 'figure', 'role', 'label']))

  for (const [kind = '', , example = '', value = ''] of kinds)
    it(`finds the ${kind} of its example`, () => {
      const {statements} = recordReport(readPlainText(sentenceWith(example), {}))
      const found = statements.filter((statement) => statement.kind === kind)
      expect(found.length, example).toBeGreaterThan(0)
      if (/^[<>~\d]/.test(value)) expect(found.map((statement) => statement.value)).toContain(value)
    })

  for (const [words = '', value = ''] of rowsBelow('### Values of figures'))
    it(`reads “${words}” as ${value}`, () => {
      const {quantities} = parseReport(readPlainText(`The ministry counted ${words} of the miners on Monday.`, {}))
      expect(quantities.map((quantity) => `${quantity.text}: ${quantity.value}`)).toContain(`${words}: ${value}`)
    })
})

// An example that is a phrase stands in a sentence.
function sentenceWith(example: string): string {
  const isPhrase = !/\b(?:said|apologised)\b/.test(example)
  return isPhrase ? `The rescue teams looked for ${example} on Monday.` : `${example}.`
}
