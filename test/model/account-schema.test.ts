import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import type {Account} from '../../src/model/account.ts'
import {exampleAccount} from '../export/formats/example-accounts.ts'
import {hostileAccount} from '../export/formats/hostile-account.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/account.schema.json'), 'utf8')) as AnySchemaObject
const validate = new Ajv2020({allowUnionTypes: true}).compile(schema)
// The schema as published lets further fields come; closed, it tells of a field that it does not describe.
const isDescribed = new Ajv2020().compile({...(closed(schema) as AnySchemaObject), $id: 'urn:variorum:closed'})

function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed)
  if (typeof part !== 'object' || part === null) return part
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]))
  return 'properties' in inner && inner['type'] === 'object' ? {...inner, additionalProperties: false} : inner
}

describe('docs/account.schema.json', () => {
  for (const story of ['moscow-meeting', 'mine-landslide'] as const)
    it(`describes the account of ${story}, and every field of it`, async () => {
      const account = JSON.parse(JSON.stringify(await exampleAccount(story)))
      expect(validate(account), JSON.stringify(validate.errors)).toBe(true)
      expect(isDescribed(account), JSON.stringify(isDescribed.errors)).toBe(true)
    })

  it('turns down what is no account', () => {
    const account: Account = hostileAccount()
    expect(validate(account), JSON.stringify(validate.errors)).toBe(true)
    const [point] = account.points
    const wrong = [
      {...account, points: undefined},
      {...account, points: [{...point, status: 'true'}]},
      {...account, statements: account.statements.map((statement) => ({...statement, evidence: []}))},
      {...account, reports: account.reports.map((report) => ({...report, id: 'x1'}))},
    ]
    for (const one of wrong) expect(validate(JSON.parse(JSON.stringify(one)))).toBe(false)
  })
})
