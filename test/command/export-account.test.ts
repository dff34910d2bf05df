import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {accountJson} from '../../src/export/account-json.ts'
import {collateRecorded, recordReport} from '../../src/pipeline.ts'
import {readPlainText} from '../../src/read/plain-text.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'variorum-export-'))
afterAll(() => rmSync(folder, {recursive: true}))

function variorum(words: readonly string[], input?: string): {out: string; err: string; code: number | null} {
  const {stdout, stderr, status} = spawnSync(process.execPath, [join(root, 'bin/variorum.js'), ...words], {
    cwd: folder,
    ...(input === undefined ? {} : {input}),
    encoding: 'utf8',
  })
  return {out: stdout, err: stderr, code: status}
}

const report =
  'Ferry strike ends in Norway\n\nOSLO, June 3, 2024 (Fjord Press) — The ferry union ended its strike on Monday, its leader Anna Berg said. At least 12 ferries stayed in port.'
const account = accountJson(collateRecorded([recordReport(readPlainText(report, {}))]))

describe('variorum export account', () => {
  it('writes a file in the format that its name tells, or the format that is named', () => {
    writeFileSync(join(folder, 'account.json'), account)
    expect(variorum(['export', 'account', 'account.json', '--out', 'account.docx']).code).toBe(0)
    expect(readFileSync(join(folder, 'account.docx')).subarray(0, 2).toString()).toBe('PK')
    const {out, code} = variorum(['export', 'account', '-', '--format', 'figures-csv', '--bom'], account)
    expect(code).toBe(0)
    expect(out.startsWith('\ufeffid,value,')).toBe(true)
    expect(out).toContain('>=12')
  })

  it('takes the account of a story of a dossier', () => {
    writeFileSync(join(folder, 'strike.txt'), report)
    expect(variorum(['add', 'strike.txt', '--dossier', 'news.db']).code).toBe(0)
    const [story] = JSON.parse(variorum(['stories', '--dossier', 'news.db', '--format', 'json']).out) as [{id: string}]
    const {out, code} = variorum(['export', 'account', '--story', story.id, '--dossier', 'news.db', '--format', 'csl'])
    expect(code).toBe(0)
    expect((JSON.parse(out) as [{title: string}])[0].title).toBe('Ferry strike ends in Norway')
  })

  it('says what it expected where it is called otherwise', () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['account', 'account.json', '--format', 'xlsx'], /expected --format with one of json.*got "xlsx"/],
      [['account', 'account.json'], /expected --format with one of/],
      [['account', '--format', 'csl'], /an account as JSON, or --story/],
      [['account', 'account.json', '--format', 'ics', '--date', 'today'], /expected --date as 2024-03-01/],
      [['story'], /expected "export"/],
    ]
    for (const [words, message] of wrong) {
      const {err, code} = variorum(['export', ...words])
      expect([code, err]).toEqual([64, expect.stringMatching(message)])
    }
  })
})
