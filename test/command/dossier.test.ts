import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'variorum-dossier-'))
const place = join(folder, 'dossier.db')
afterAll(() => rmSync(folder, {recursive: true}))

function variorum(...words: string[]): {out: string; err: string; code: number | null} {
  const {stdout, stderr, status} = spawnSync(process.execPath, [join(root, 'bin/variorum.js'), ...words, '--dossier', place], {cwd: folder, encoding: 'utf8'})
  return {out: stdout, err: stderr, code: status}
}

describe('a dossier from the command line', () => {
  it('takes reports in once, groups them, finds them, and checks itself', {timeout: 180_000}, () => {
    expect(variorum('add', join(root, 'examples/mine-landslide'), join(root, 'examples/moscow-meeting')).out).toMatch(/^8 added, 0 there already; 2 stories/)
    expect(variorum('add', join(root, 'examples/mine-landslide')).out).toMatch(/^0 added, 4 there already/)
    expect(variorum('search', 'huayllapata', '-moscow').out.match(/^r/gm)).toHaveLength(4)
    expect(variorum('search', '"unity talks"', '--from', '2024-03-01').out.match(/^r/gm)).toHaveLength(1)
    expect(variorum('check').out).toMatch(/^8 reports, \d+ statements, 0 problems/)
  })

  it('gives the account of a story, and a judgement changes it until it is taken back', () => {
    const story = variorum('stories')
      .out.split('\n')
      .find((line) => line.includes('alestinian'))!
      .split(' ')[0]!
    const names = () => {
      const {entities} = JSON.parse(variorum('account', story, '--format', 'json').out) as {entities: {names: {text: string}[]}[]}
      return entities.find((entity) => entity.names.some(({text}) => text === 'Hamas'))!.names.map(({text}) => text)
    }
    expect(names()).not.toContain('Northern Wire')
    const id = variorum('judge', 'same', 'Hamas', 'Northern Wire', '--because', 'a test', '--by', 'mia').out.trim()
    expect(names()).toContain('Northern Wire')
    expect(variorum('judge', 'undo', id).code).toBe(0)
    expect(names()).not.toContain('Northern Wire')
    expect(variorum('judge', 'log').out).toContain('taken back')
  })

  it('records anew without changing what stays the same', () => {
    const before = variorum('check').out
    expect(variorum('reread').out).toContain('8 reports read again')
    expect(variorum('check').out).toBe(before)
  })

  it('moves out and in', () => {
    const moved = join(folder, 'moved.jsonl')
    expect(variorum('export', '--out', moved).code).toBe(0)
    const other = spawnSync(process.execPath, [join(root, 'bin/variorum.js'), 'import', moved, '--dossier', join(folder, 'other.db')], {encoding: 'utf8'})
    expect(other.stdout).toContain(`${readFileSync(moved, 'utf8').trim().split('\n').length - 1} rows taken in`)
  })

  it('says what to do where the dossier is none', () => {
    const broken = join(folder, 'broken.db')
    writeFileSync(broken, 'this is no dossier, however one looks at it, and it is long enough to be read as one')
    const {status, stderr} = spawnSync(process.execPath, [join(root, 'bin/variorum.js'), 'stories', '--dossier', broken], {encoding: 'utf8'})
    expect(status).toBe(69)
    expect(stderr).toContain('could not be opened')
  })
})
