import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {sql} from 'kysely'
import {afterAll, describe, expect, it} from 'vitest'
import {checkDossier} from '../../../src/store/check.ts'
import {type Dossier, openDossier} from '../../../src/store/dossier.ts'
import {engines, freshPlace} from '../engines.ts'
import {examples} from '../stories-told.ts'

// Ten in every run of the tests; VARIORUM_KILLS=200 for the whole of it.
const kills = Number(process.env['VARIORUM_KILLS'] ?? 10)
const folder = mkdtempSync(join(tmpdir(), 'variorum-kill-'))
afterAll(() => rmSync(folder, {recursive: true}))
const recordedFile = join(folder, 'recorded.json')
writeFileSync(recordedFile, JSON.stringify(examples.map(({recorded}) => recorded)))

/** Starts a writer, kills it some milliseconds after it has said so many things, and gives all that it said was kept. */
async function killedWriter(place: string, from: number, {things, after}: {things: number; after: number}): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), place, recordedFile, String(from)], {stdio: ['ignore', 'pipe', 'inherit']})
  let said = ''
  const enough = new Promise<void>((resolve) =>
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString()
      if (said.split('\n').length > things) resolve()
    }),
  )
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await Promise.race([enough, ended])
  await sleep(after)
  child.kill('SIGKILL')
  await ended
  // The last line may be half of one.
  return said.slice(0, said.lastIndexOf('\n')).split('\n')
}

async function idsOf({db}: Dossier, table: 'report' | 'judgement'): Promise<Set<string>> {
  return new Set((await db.selectFrom(table).select('id').execute()).map(({id}) => id))
}

async function expectKept(dossier: Dossier, said: readonly string[]): Promise<void> {
  const kept = {report: await idsOf(dossier, 'report'), judgement: await idsOf(dossier, 'judgement')}
  const jobs = await dossier.db.selectFrom('job').select(['id', 'state', 'payload']).where('kind', '=', 'read').execute()
  const waits = new Set(jobs.map(({payload}) => Number((JSON.parse(payload) as {given: {file: string}}).given.file.split('.')[0])))
  const done = new Set(jobs.filter(({state}) => state === 'done').map(({id}) => id))
  const lost = said.filter((line) => {
    const [kind, id] = line.split(' ')
    if (kind === 'report' || kind === 'judgement') return !kept[kind].has(id!)
    if (kind === 'job') return !waits.has(Number(id))
    return kind === 'done' && !done.has(Number(id))
  })
  expect(lost).toEqual([])
}

// Whatever was half-way when the process was killed is there whole or not at all.
async function expectWhole({db}: Dossier): Promise<void> {
  const {rows} = await sql<{name: string; count: number | string}>`
    SELECT 'without words' AS name, count(*) AS count FROM report WHERE serial NOT IN (SELECT ${sql.raw(wordsSerial)} FROM report_words) UNION ALL
    SELECT 'without record', count(*) FROM report WHERE id NOT IN (SELECT report_id FROM recorded) UNION ALL
    SELECT 'without story and not waiting', count(*) FROM report WHERE id NOT IN (SELECT report_id FROM story_report) AND serial NOT IN (SELECT serial FROM ungrouped) UNION ALL
    SELECT 'in a story and waiting', count(*) FROM report WHERE id IN (SELECT report_id FROM story_report) AND serial IN (SELECT serial FROM ungrouped) UNION ALL
    SELECT 'stories without report', count(*) FROM story WHERE id NOT IN (SELECT story_id FROM story_report) UNION ALL
    SELECT 'told twice', count(*) - count(DISTINCT about) FROM change WHERE kind = 'report' UNION ALL
    SELECT 'told and not kept', count(*) FROM change WHERE kind = 'report' AND about NOT IN (SELECT id FROM report) UNION ALL
    SELECT 'serials missing', max(serial) - count(*) FROM report`.execute(db)
  expect(rows.filter(({count}) => Number(count) !== 0)).toEqual([])
}

let wordsSerial = 'rowid'

for (const engine of engines)
  describe(`a dossier in ${engine} whose writer is killed`, () => {
    it(`has all that was told as kept, whole and once, after ${kills} kills`, {timeout: 60_000 + kills * 20_000}, async () => {
      wordsSerial = engine === 'sqlite' ? 'rowid' : 'serial'
      const place = await freshPlace(engine)
      const said: string[] = []
      let reports = 0
      for (let round = 0; round < kills; round++) {
        said.push(...(await killedWriter(place, round * 1000, {things: 1 + ((round * 5) % 23), after: (round * 37) % 60})))
        const dossier = await openDossier(place)
        await expectKept(dossier, said)
        await expectWhole(dossier)
        if (round % 20 === 19 || round === kills - 1) {
          const found = await checkDossier(dossier)
          expect(found.problems).toEqual([])
          reports = found.reports
        }
        await dossier.close()
      }
      console.log(`${engine}: ${kills} kills, ${said.filter((line) => line.startsWith('report ')).length} reports told as kept, ${reports} there`)
      expect(reports).toBeGreaterThan(0)
    })
  })
