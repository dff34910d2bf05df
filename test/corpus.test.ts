import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

// test/corpus/STAGE/RULE.txt holds cases; test/show/STAGE.ts says how what a stage makes of a text is written down.
// A case:  "=== name", the input, "---", what is expected. UPDATE=1 writes what came; nothing else does.
const folder = join(import.meta.dirname, 'corpus')

type Case = {name: string; input: string; expected: string}

function casesOf(text: string): Case[] {
  const pieces = text.split(/^=== (.*)$/m)
  if (pieces[0]?.trim() !== '' || pieces.length < 3) throw new Error('expected "=== name" on the first line')
  const cases: Case[] = []
  for (let at = 1; at < pieces.length; at += 2) {
    const halves = pieces[at + 1]!.split(/^---$/m)
    if (halves.length !== 2) throw new Error(`expected one line "---" in “${pieces[at]}”, found ${halves.length - 1}`)
    cases.push({name: pieces[at]!.trim(), input: halves[0]!.trim(), expected: halves[1]!.trim()})
  }
  return cases
}

for (const stage of readdirSync(folder).filter((name) => !name.startsWith('.'))) {
  const {show} = (await import(`./show/${stage}.ts`)) as {show: (input: string) => string}
  for (const file of readdirSync(join(folder, stage))) {
    const path = join(folder, stage, file)
    const cases = casesOf(readFileSync(path, 'utf8'))
    describe(`${stage}/${file}`, () => {
      const shown: string[] = []
      for (const {name, input, expected} of cases)
        it(name, () => {
          const got = show(input).trim()
          shown.push(`=== ${name}\n${input}\n---\n${got}\n`)
          if (process.env['UPDATE'] !== '1') expect(got).toBe(expected)
          else if (shown.length === cases.length) writeFileSync(path, shown.join('\n'))
        })
    })
  }
}
