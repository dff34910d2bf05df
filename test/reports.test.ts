import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Account} from '../src/model/account.ts'
import {collateRecorded, recordReport} from '../src/pipeline.ts'
import {readBytes} from '../src/read/read-bytes.ts'

// test/reports/TROUBLE/ holds reports that we wrote around one trouble, and what their account must say and must not:
//   + saying | *no miracles* | speaker: Anna Berg
//   - label | * | target: Hamas
// A line is a pattern over a shown line of the account: fields split at "|", each must be found in that order; * stands for anything.
const folder = join(import.meta.dirname, 'reports')

async function accountOf(trouble: string): Promise<Account> {
  const files = readdirSync(join(folder, trouble))
    .filter((name) => name !== 'expected.txt')
    .sort()
  const read = await Promise.all(files.map((file) => readBytes(readFileSync(join(folder, trouble, file)), {file})))
  return collateRecorded(read.flatMap(({reports}) => reports).map(recordReport))
}

function shownLines({statements, entities, points, problems, origins, reports}: Account): string[] {
  const named = new Map(entities.map(({id, names}) => [id, names.map(({text}) => text)]))
  const who = (mention: string, entity: string | undefined) => [...new Set([mention, ...(named.get(entity ?? '') ?? [])])].join(' / ')
  const letter = new Map(reports.map(({id}, index) => [id, String.fromCharCode(97 + index)]))
  return [
    ...statements.map((statement) =>
      [
        statement.kind,
        statement.evidence[0].text.replace(/\s+/g, ' '),
        ...statement.participants.map(({role, mention, entity}) => `${role}: ${who(mention.text, entity)}`),
        ...statement.attribution.map(({mention, entity}) => `by: ${who(mention.text, entity)}`),
        `verb: ${statement.event?.verb ?? ''}`,
        `code: ${statement.event?.plover ?? ''}`,
        `value: ${statement.value ?? ''}`,
        ...statement.times.map(({value}) => `time: ${value}`),
        statement.polarity,
        statement.modality,
      ].join(' | '),
    ),
    ...entities.map(({kind, names}) => `entity | ${kind} | ${names.map(({text}) => text).join(' / ')}`),
    ...points.map(
      ({question, status, readings, silent}) =>
        `point | ${status} | ${question} | ${readings.map(({value, reports: by}) => `${by.map((id) => letter.get(id)).join('')}: ${value}`).join(' | ')} | silent: ${silent.map((id) => letter.get(id)).join('')}`,
    ),
    ...problems.map(({code, message}) => `problem | ${code} | ${message}`),
    ...origins.map(
      ({reports: by}) =>
        `origin | ${by
          .map((id) => letter.get(id))
          .sort()
          .join('')}`,
    ),
  ]
}

function patternOf(line: string): RegExp {
  const fields = line.split('|').map((field) =>
    field
      .trim()
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^|]*'),
  )
  const rest = fields.slice(1).map((field) => `.*\\|[^|]*${field}`)
  return new RegExp(`^${fields[0]} ${rest.join('')}`, 'iu')
}

describe('whole reports', () => {
  for (const trouble of readdirSync(folder).filter((name) => !name.startsWith('.'))) {
    const path = join(folder, trouble, 'expected.txt')
    if (!existsSync(path)) throw new Error(`expected ${path}`)
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    if (lines.some((line) => !/^[+-] \w+ \|/.test(line))) throw new Error(`expected lines such as "+ saying | …" in ${path}`)
    describe(trouble, async () => {
      const shown = shownLines(await accountOf(trouble))
      for (const line of lines)
        it(line, () => {
          const found = shown.filter((each) => patternOf(line.slice(2)).test(each))
          if (line.startsWith('+')) expect(found.length, shown.join('\n')).toBeGreaterThan(0)
          else expect(found).toEqual([])
        })
    })
  }
})
