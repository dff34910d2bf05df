import {afterAll, describe, expect, it} from 'vitest'
import {recordReport} from '../../src/pipeline.ts'
import {readBytes} from '../../src/read/read-bytes.ts'
import {bytesOf} from '../../src/store/bytes.ts'
import {checkDossier} from '../../src/store/check.ts'
import {type Dossier, DossierError, openDossier} from '../../src/store/dossier.ts'
import {countJobs} from '../../src/store/job-list.ts'
import {addJobs, failJob, finishJob, mostAttempts, takeJobs} from '../../src/store/jobs.ts'
import {addJudgement, judgementLog, undoJudgement} from '../../src/store/judgements.ts'
import {exportDossier, importDossier} from '../../src/store/move.ts'
import {addReport, recordedOf, reportsAfter} from '../../src/store/reports.ts'
import {searchReports} from '../../src/store/search.ts'
import {listStories} from '../../src/store/stories.ts'
import {judgementsThatHold} from '../../src/store/wishes.ts'
import {groupReports} from '../../src/work/group-reports.ts'
import {engines, freshDossier, freshPlace} from './engines.ts'

const at = '2031-06-03T10:00:00Z'
const texts = {
  strike:
    'Ferry strike ends in Norway\n\nThe ferry union ended its strike in Ålesund on Monday, its leader Anna Berg said. “We have won,” Berg told reporters.',
  owners: 'Owners deny defeat\n\nThe owners of the northern ferries denied on Tuesday that they had given in.',
  quake: 'Quake in Peru kills 12\n\nAn earthquake near Cusco killed at least 12 people on Sunday, officials said.',
}
const additions = await Promise.all(
  Object.entries(texts).map(async ([name, text]) => {
    const bytes = new TextEncoder().encode(text)
    const {reports} = await readBytes(bytes, {file: `${name}.txt`, source: name === 'quake' ? 'Andes Press' : 'The Fjord', published: '2031-06-03'})
    return {recorded: recordReport(reports[0]!), bytes, engine: '1', at}
  }),
)

async function filled(engine: 'sqlite' | 'postgres'): Promise<Dossier> {
  const dossier = await freshDossier(engine)
  for (const addition of additions) await addReport(dossier, addition)
  return dossier
}

for (const engine of engines)
  describe(`a dossier in ${engine}`, async () => {
    const dossier = await filled(engine)
    afterAll(() => dossier.close())

    it('keeps a report once, with its statements, and gives back what was kept', async () => {
      expect(await addReport(dossier, additions[0]!)).toBe(false)
      const kept = await recordedOf(
        dossier,
        additions.map(({recorded}) => recorded.report.id),
      )
      expect(kept).toEqual(additions.map(({recorded}) => recorded))
    })

    it('keeps the bytes as they came', async () => {
      const {hash} = await dossier.db.selectFrom('source_bytes').select('hash').orderBy('hash').executeTakeFirstOrThrow()
      const bytes = await bytesOf(dossier.db, hash)
      expect(additions.some((addition) => Buffer.from(addition.bytes).equals(bytes))).toBe(true)
    })

    it('finds words, phrases, beginnings and what is left out, with or without diacritics', async () => {
      const titles = async (query: string, more = {}) => (await searchReports(dossier, {query, ...more})).map(({title}) => title).sort()
      expect(await titles('alesund')).toEqual(['Ferry strike ends in Norway'])
      expect(await titles('ÅLESUND berg')).toEqual(['Ferry strike ends in Norway'])
      expect(await titles('"ferry union"')).toEqual(['Ferry strike ends in Norway'])
      expect(await titles('"union ferry"')).toEqual([])
      expect(await titles('ferr*')).toEqual(['Ferry strike ends in Norway', 'Owners deny defeat'])
      expect(await titles('ferr* -strike')).toEqual(['Owners deny defeat'])
      expect(await titles('on', {source: 'Andes Press'})).toEqual(['Quake in Peru kills 12'])
      expect(await titles('', {kind: 'figure'})).toContain('Quake in Peru kills 12')
      expect(await titles(`'; DROP TABLE report; --" OR 1=1 ()&|!:*`)).toEqual([])
    })

    it('pages through reports in the order in which they came', async () => {
      const [first] = await reportsAfter(dossier, 0, 1)
      const rest = await reportsAfter(dossier, first!.serial, 10)
      expect([first!, ...rest].map(({title}) => title)).toEqual(additions.map(({recorded}) => recorded.report.title))
    })

    it('keeps stories, and judgements that can be taken back and never vanish', async () => {
      const ids = additions.map(({recorded}) => recorded.report.id)
      expect(await groupReports(dossier, () => at)).toBe(3)
      expect(await groupReports(dossier, () => at)).toBe(0)
      const stories = await listStories(dossier)
      expect(stories.flatMap(({reports}) => reports).sort()).toEqual(ids.sort())
      expect(stories.every(({updatedAt}) => updatedAt === at)).toBe(true)
      const said = {about: 'entity', left: 'Anna Berg', right: 'Berg', verdict: 'different', because: 'two women', by: 'mia', at}
      const id = await addJudgement(dossier, said)
      expect(await judgementsThatHold(dossier)).toMatchObject([{left: 'Anna Berg', right: 'Berg', verdict: 'different', by: 'mia', when: at}])
      expect(await undoJudgement(dossier, id, {by: 'mia', at})).toBe(true)
      expect(await undoJudgement(dossier, id, {by: 'mia', at})).toBe(false)
      expect(await judgementsThatHold(dossier)).toEqual([])
      expect(await judgementLog(dossier)).toMatchObject([{...said, undone: {by: 'mia', at}}])
    })

    it('hands a job to one worker, to another when the lease runs out, and puts it aside after too many faults', async () => {
      const lease = (worker: string, minute: number) => ({
        worker,
        now: `2031-06-03T10:${String(minute).padStart(2, '0')}:00Z`,
        until: `2031-06-03T10:${String(minute + 1).padStart(2, '0')}:00Z`,
      })
      expect(
        await addJobs(dossier, [
          {kind: 'read', payload: {file: 'a'}, key: 'a', at},
          {kind: 'read', payload: {file: 'a'}, key: 'a', at},
        ]),
      ).toBe(1)
      const [job] = await takeJobs(dossier, lease('one', 1), 5, ['read'])
      expect(await takeJobs(dossier, lease('two', 1), 5, ['read'])).toEqual([])
      const [again] = await takeJobs(dossier, lease('two', 5), 5, ['read'])
      expect(again).toMatchObject({id: job!.id, payload: {file: 'a'}, attempts: 2})
      expect(await finishJob(dossier, job!.id, 'one')).toBe(false)
      for (let attempt = 3; attempt <= mostAttempts; attempt++) {
        await failJob(dossier, job!.id, {worker: 'two', reason: 'the page did not answer', again: at})
        await takeJobs(dossier, lease('two', attempt * 3), 5, ['read'])
      }
      await failJob(dossier, job!.id, {worker: 'two', reason: 'the page did not answer', again: at})
      expect((await countJobs(dossier))['dead']).toBe(1)
      await addJobs(dossier, [{kind: 'read', payload: {}, key: 'b', at}])
      const [last] = await takeJobs(dossier, lease('two', 40), 5, ['read'])
      expect(await finishJob(dossier, last!.id, 'two')).toBe(true)
    })

    it('checks itself, and finds a text that somebody changed', async () => {
      expect((await checkDossier(dossier)).problems).toEqual([])
      const copy = await filled(engine)
      await copy.db.updateTable('report').set({text: 'Something else.'}).where('title', '=', 'Owners deny defeat').execute()
      expect(new Set((await checkDossier(copy)).problems.map(({code}) => code))).toContain('report-changed')
      await copy.close()
    })

    it('moves to either engine and back with nothing lost', async () => {
      const lines = await Array.fromAsync(exportDossier(dossier))
      for (const other of engines) {
        const copy = await freshDossier(other)
        await importDossier(copy, lines)
        expect(await Array.fromAsync(exportDossier(copy))).toEqual(lines)
        expect((await searchReports(copy, {query: 'alesund'})).length).toBe(1)
        await copy.close()
      }
    })

    it('opens what was kept before', async () => {
      const place = await freshPlace(engine)
      const first = await openDossier(place)
      await addReport(first, additions[0]!)
      await first.close()
      const second = await openDossier(place)
      expect(await reportsAfter(second, 0, 10)).toHaveLength(1)
      await second.close()
    })
  })

describe('a dossier that cannot be opened', () => {
  it('says so', async () => {
    await expect(openDossier('/nowhere/at/all/dossier.db')).rejects.toThrow(DossierError)
    await expect(openDossier('postgres://nobody:secret@127.0.0.1:1/none')).rejects.toThrow(/could not be opened/)
    await expect(openDossier('postgres://nobody:secret@127.0.0.1:1/none')).rejects.not.toThrow(/secret/)
  })
})
