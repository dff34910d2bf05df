import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {accountFormats} from '../../../src/export/account-formats.ts'

it('docs/exports.md has a row for every format, and for no other', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/exports.md'), 'utf8')
  const rows = [...page.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)].flatMap((match) => [...match[1]!.matchAll(/`([^`]+)`/g)].map((name) => name[1]))
  expect(rows.toSorted()).toEqual(accountFormats.map(({name}) => name).toSorted())
})
