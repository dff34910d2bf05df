import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {sql} from 'kysely'
import {afterAll, describe, expect, it} from 'vitest'
import {variantOf} from '../../bench/dossier/variant-of.ts'
import {backUp} from '../../src/store/backup.ts'
import {checkDossier} from '../../src/store/check.ts'
import {type Dossier, openDossier} from '../../src/store/dossier.ts'
import {countOpen} from '../../src/store/job-list.ts'
import {exportDossier} from '../../src/store/move.ts'
import {addReadJobs, resultsOf} from '../../src/store/read-jobs.ts'
import {addReport} from '../../src/store/reports.ts'
import {listStories} from '../../src/store/stories.ts'
import {freshAccount} from '../../src/work/make-account.ts'
import {engines, freshDossier, freshPlace} from './engines.ts'
import {at, examples, hand, withExamples} from './stories-told.ts'

const bin = join(import.meta.dirname, '../../bin/variorum.js')
const folder = mkdtempSync(join(tmpdir(), 'variorum-trouble-'))
const mounts: string[] = []
afterAll(() => {
  for (const mount of mounts) spawnSync('umount', [mount])
  rmSync(folder, {recursive: true})
})

const add = (dossier: Dossier, number: number) =>
  addReport(dossier, {recorded: variantOf(examples[number % examples.length]!.recorded, number), engine: '1', at})

/** A file system of so many megabytes; undefined where this user may make none. */
function smallDisk(megabytes: number): string | undefined {
  const place = mkdtempSync(join(folder, 'disk-'))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place]).status !== 0) return undefined
  mounts.push(place)
  return place
}

describe('a full disk', () => {
  it('is told, loses nothing that was told as kept, and lets work go on when there is room', async () => {
    const dossier = await freshDossier('sqlite')
    const {rows} = await sql<{page_count: number}>`PRAGMA page_count`.execute(dossier.db)
    await sql`PRAGMA max_page_count = ${sql.raw(String(rows[0]!.page_count + 60))}`.execute(dossier.db)
    let kept = 0
    const fill = async () => {
      for (; kept < 1000; kept++) await add(dossier, kept)
    }
    await expect(fill()).rejects.toMatchObject({code: 'SQLITE_FULL'})
    expect(kept).toBeGreaterThan(0)
    expect(await checkDossier(dossier)).toMatchObject({reports: kept, problems: []})
    await sql`PRAGMA max_page_count = 1000000`.execute(dossier.db)
    expect(await add(dossier, kept)).toBe(true)
    expect(await checkDossier(dossier)).toMatchObject({reports: kept + 1, problems: []})
    await dossier.close()
  })

  const disk = smallDisk(3)
  it.skipIf(disk === undefined)('ends a command with a sentence, and a disk that cannot be written too', {timeout: 180_000}, async () => {
    const place = join(disk!, 'dossier.db')
    const files = join(folder, 'files')
    execFileSync('mkdir', [files])
    const text = examples[0]!.recorded.report.text
    for (let number = 0; number < 11; number++) writeFileSync(join(files, `${number}.txt`), `${text}\n\nNo. ${number}.`)
    const run = (...words: string[]) => spawnSync(process.execPath, [bin, ...words, '--dossier', place], {encoding: 'utf8'})
    expect(run('add', join(files, '0.txt')).status).toBe(0)
    const filler = join(disk!, 'filler')
    const free = Number(execFileSync('df', ['--output=avail', '-B1', disk!], {encoding: 'utf8'}).split('\n')[1])
    writeFileSync(filler, Buffer.alloc(Math.max(0, free - 40_000)))
    const full = run('add', files)
    expect([full.status, full.stderr]).toEqual([69, expect.stringMatching(/the disk is full|disk I\/O error|could not be opened/)])
    rmSync(filler)
    expect(run('add', files).status).toBe(0)
    expect(run('check').stdout).toMatch(/^11 reports, \d+ statements, 0 problems/)
    execFileSync('mount', ['-o', 'remount,ro', disk!])
    const readOnly = run('add', join(files, '1.txt'))
    expect([readOnly.status, readOnly.stderr]).toEqual([69, expect.stringMatching(/read-?only|could not be opened/)])
    expect(readOnly.stderr).not.toContain('a fault of ours')
  })
})

for (const engine of engines)
  describe(`a dossier in ${engine}`, () => {
    it('takes what several connections write at once', {timeout: 120_000}, async () => {
      const place = await freshPlace(engine)
      const dossiers = [await openDossier(place), await openDossier(place), await openDossier(place)]
      // The same reports from all three: each is new once.
      const added = await Promise.all(
        dossiers.map(async (dossier) => {
          let count = 0
          for (let number = 0; number < 30; number++) if (await add(dossier, number)) count++
          return count
        }),
      )
      expect(added.reduce((sum, count) => sum + count)).toBe(30)
      expect(await checkDossier(dossiers[0]!)).toMatchObject({reports: 30, problems: []})
      await Promise.all(dossiers.map((dossier) => dossier.close()))
    })

    it('is backed up while another writes, into a file that is a dossier', {timeout: 120_000}, async () => {
      const place = await freshPlace(engine)
      const dossier = await withExamples(await openDossier(place))
      for (const {id} of await listStories(dossier)) await freshAccount(dossier, id, hand)
      const other = await openDossier(place)
      let isOver = false
      let written = 0
      const writing = (async () => {
        for (; !isOver; written++) {
          await add(other, 1000 + written)
          await sleep(1)
        }
      })()
      await sleep(100)
      const file = join(folder, `backup-${engine}.db`)
      await backUp(dossier, file)
      isOver = true
      await writing
      expect(written).toBeGreaterThan(0)
      const copy = await openDossier(file)
      const {reports, problems} = await checkDossier(copy)
      expect(problems).toEqual([])
      expect(reports).toBeGreaterThanOrEqual(8)
      const [lines, own] = await Promise.all([Array.fromAsync(exportDossier(dossier)), Array.fromAsync(exportDossier(copy))])
      const all = new Set(lines)
      expect(own.filter((line) => !all.has(line) && !line.includes('"table":"ungrouped"'))).toEqual([])
      expect(own.some((line) => line.includes('"table":"account"'))).toBe(true)
      await Promise.all([dossier, other, copy].map((one) => one.close()))
    })
  })

const restart = process.env['VARIORUM_TEST_POSTGRES_RESTART']
describe.skipIf(restart === undefined)('a server that dies and comes back', () => {
  it('loses nothing, and workers go on', {timeout: 300_000}, async () => {
    const place = await freshPlace('postgres', process.env['VARIORUM_TEST_POSTGRES_DYING'])
    const dossier = await openDossier(place)
    const count = 24
    await addReadJobs(
      dossier,
      Array.from({length: count}, (_, number) => ({
        bytes: new TextEncoder().encode(`Ferry ${number} late\n\nThe ferry of Ålesund was ${number + 2} hours late on Monday, its captain said.`),
        given: {file: `${number}.txt`},
      })),
      new Date().toISOString(),
    )
    const worker = spawn(process.execPath, [bin, 'work', '--workers', '1', '--until-done', '--lease', '5', '--pause', '0.1', '--dossier', place], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    worker.stderr.on('data', (piece: Buffer) => {
      said += piece.toString()
    })
    const ended = new Promise<number | null>((resolve) => worker.once('exit', resolve))
    while ((await countOpen(dossier, ['read'])) > count - 3) await sleep(50)
    execFileSync(restart!, {stdio: 'ignore'})
    expect(await ended, said).toBe(0)
    const again = await openDossier(place)
    expect((await resultsOf(again, 'read', 0)).results).toHaveLength(count)
    expect(await checkDossier(again)).toMatchObject({reports: count, problems: []})
    await Promise.all([dossier.close(), again.close()])
  })
})
