import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {rulesPage} from '../../measure/rules-page.ts'
import {rules} from '../../src/record/rules.ts'

const path = join(import.meta.dirname, '../../docs/rules.md')

it('docs/rules.md is what the rows say; UPDATE=1 writes it', () => {
  const page = rulesPage(rules)
  if (process.env['UPDATE'] === '1') writeFileSync(path, page)
  expect(readFileSync(path, 'utf8')).toBe(page)
})

it('no two rules share a name', () => {
  expect(new Set(rules.map(({name}) => name)).size).toBe(rules.length)
})
