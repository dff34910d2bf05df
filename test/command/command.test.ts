import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import type {Account} from '../../src/model/account.ts'
import type {Statement} from '../../src/model/statement.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'variorum-command-'))
afterAll(() => rmSync(folder, {recursive: true}))

function variorum(words: readonly string[], input?: string | Buffer): {out: string; err: string; code: number | null} {
  const {stdout, stderr, status} = spawnSync(process.execPath, [join(root, 'bin/variorum.js'), ...words], {
    cwd: root,
    ...(input === undefined ? {} : {input}),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return {out: stdout, err: stderr, code: status}
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const strike = file(
  'strike.txt',
  'Ferry strike ends in Norway\n\nOSLO, June 3 (Fjord Press) — The ferry union ended its strike on Monday after nine days, its leader Anna Berg said.\n\n“We have won what we asked for,” Berg told reporters in Oslo.',
)
const owners = file(
  'owners.txt',
  'Ferry owners deny defeat\n\nThe owners of the northern ferries denied on Tuesday that they had given in. Anna Berg, the head of the ferry union, said the strike was over.',
)

describe('variorum collate', () => {
  const {out, code} = variorum(['collate', strike, owners, '--format', 'json'])
  const account = JSON.parse(out) as Account

  it('prints an account whose every span slices back', () => {
    expect(code).toBe(0)
    expect(account.reports).toHaveLength(2)
    expect(account.statements.length).toBeGreaterThan(2)
    for (const {report, evidence, participants, attribution} of account.statements) {
      const {text} = account.reports.find(({id}) => id === report)!
      for (const span of [...evidence, ...participants.map(({mention}) => mention), ...attribution.map(({mention}) => mention)])
        expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  it('knows one woman in two reports', () => {
    const berg = account.entities.find(({names}) => names.some(({text}) => text === 'Anna Berg'))
    expect(new Set(berg!.names.flatMap(({reports}) => reports)).size).toBe(2)
  })

  it('takes names for one that a list of aliases says are', () => {
    const list = file('aliases.csv', '# people\nAnna Berg,Fjord Press\n')
    const {entities} = JSON.parse(variorum(['collate', strike, owners, '--aliases', list, '--format', 'json']).out) as Account
    expect(entities.find(({names}) => names.some(({text}) => text === 'Anna Berg'))!.names.map(({text}) => text)).toContain('Fjord Press')
    expect(variorum(['collate', strike, '--aliases', join(folder, 'none.csv')]).code).toBe(66)
  })

  it('gives the same bytes whatever the order of the reports, and when run again', () => {
    expect(variorum(['collate', owners, strike, '--format', 'json']).out).toBe(out)
    expect(variorum(['collate', strike, owners, '--format', 'json']).out).toBe(out)
  })

  it('reads standard input, and what is told of a bare text', () => {
    const told = variorum(
      ['collate', '-', '--source', 'The Fjord', '--published', '2024-06-04', '--title', 'A strike', '--format', 'json'],
      readFileSync(strike),
    )
    const [report] = (JSON.parse(told.out) as Account).reports
    expect(report).toMatchObject({source: 'The Fjord', title: 'A strike', published: {value: '2024-06-04', how: 'given'}})
  })

  it('prints no colour into a pipe, and keeps to the width it is told', () => {
    const text = spawnSync(process.execPath, [join(root, 'bin/variorum.js'), 'collate', strike, owners], {
      encoding: 'utf8',
      env: {...process.env, COLUMNS: '60'},
    }).stdout
    expect(text).not.toContain('\u001b[')
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
    expect(text).toContain('SAYINGS')
  })

  it('writes a page to --out', () => {
    const page = join(folder, 'account.html')
    expect(variorum(['collate', strike, owners, '--out', page]).code).toBe(0)
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/)
  })
})

describe('bad input', () => {
  const good = [strike]
  const cases: [string, string[], string, number][] = [
    ['an empty file', [file('empty.txt', '')], 'empty-text', 2],
    ['a binary', [file('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0]))], 'binary', 2],
    ['a missing file', [join(folder, 'nothing.txt')], 'missing', 2],
    [
      'windows-1252',
      [file('old.txt', Uint8Array.from([...Buffer.from('The union said: '), 0x93, ...Buffer.from('We won it all in the end, after nine days'), 0x94, 0x2e]))],
      'encoding-guessed',
      0,
    ],
    [
      'a report in Turkish',
      [
        file(
          'grev.txt',
          'Feribot grevi sona erdi\n\nSendika başkanı, grevin dokuz gün sonra sona erdiğini ve işçilerin pazartesi günü işe döndüğünü açıkladı.',
        ),
      ],
      'block-language',
      0,
    ],
    ['the same report twice', [strike], 'duplicate-report', 0],
    [
      'a lone surrogate',
      [file('surrogate.txt', Buffer.concat([Buffer.from('The union \uFFFD said: ', 'utf8'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(' it is over.')]))],
      'encoding',
      0,
    ],
  ]
  for (const [what, paths, code, exit] of cases)
    it(`${what}: a message, and the other reports are still collated`, () => {
      const got = variorum(['collate', ...good, ...paths, '--format', 'json'])
      expect(got.err).toContain(code)
      expect(got.code).toBe(exit)
      expect((JSON.parse(got.out) as Account).statements.length).toBeGreaterThan(0)
    })

  it('ends with 65 where nothing was readable, 66 where all is missing, 64 where the words are wrong', () => {
    expect(variorum(['collate', file('blank.txt', '  \n')]).code).toBe(65)
    expect(variorum(['collate', join(folder, 'nothing.txt')]).code).toBe(66)
    expect(variorum(['collate', strike, '--format', 'xml']).code).toBe(64)
    expect(variorum(['collate', strike, '--published', 'yesterday']).err).toContain('expected --published as 2024-03-01')
    expect(variorum(['collate']).code).toBe(64)
  })

  it('reads 20 MB on one line in bounded time and memory', () => {
    const line = file('long.txt', 'The ferry union said that the strike was over and the crews went back to work. '.repeat(260_000))
    const got = variorum(['collate', strike, line, '--format', 'json'])
    expect(got.code).toBe(0)
    expect(got.err).toContain('text-too-long')
  }, 300_000)
})

describe('variorum parse and record', () => {
  it('prints CoNLL-U whose offsets slice back', () => {
    const {out} = variorum(['parse', strike])
    const text = readFileSync(strike, 'utf8')
    const rows = out
      .split('\n')
      .filter((row) => /^\d+\t/.test(row))
      .map((row) => row.split('\t'))
    expect(rows.length).toBeGreaterThan(30)
    for (const row of rows) {
      const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(row[9]!)!
      expect(text.slice(Number(start), Number(end))).toBe(row[1])
    }
  })

  it('prints TimeML, and one statement a line', () => {
    expect(variorum(['parse', strike, '--format', 'timeml', '--published', '2024-06-04']).out).toMatch(/<TIMEX3 [^>]*value="2024-06-03"[^>]*>Monday<\/TIMEX3>/)
    const statements = variorum(['record', strike])
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Statement)
    expect(statements.map(({kind}) => kind)).toContain('saying')
  })

  it('explains a point of an account', () => {
    const path = join(folder, 'account.json')
    variorum(['collate', strike, owners, '--out', path])
    const {entities} = JSON.parse(readFileSync(path, 'utf8')) as Account
    const {out, code} = variorum(['explain', entities[0]!.id, path])
    expect(code).toBe(0)
    expect(out).toContain(entities[0]!.names[0]!.text)
  })
})
