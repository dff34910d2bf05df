import {afterAll, describe, expect, it} from 'vitest'
import type {Account} from '../../src/model/account.ts'
import {keptAccount} from '../../src/store/accounts.ts'
import {changesAfter, lastChange} from '../../src/store/changes.ts'
import {addJudgement, undoJudgement} from '../../src/store/judgements.ts'
import {addReport, recordedOf, rereadReport} from '../../src/store/reports.ts'
import {faultOf, type Said} from '../../src/store/said.ts'
import {listStories} from '../../src/store/stories.ts'
import {groupReports} from '../../src/work/group-reports.ts'
import {freshAccount} from '../../src/work/make-account.ts'
import {engines, freshDossier} from './engines.ts'
import {at, examples, hand, withExamples} from './stories-told.ts'

let count = 0
const said = (part: Pick<Said, 'about' | 'verdict' | 'left' | 'right'>): Said => ({
  ...part,
  because: 'a test',
  by: 'mia',
  at: `2031-06-03T11:00:${String(count++ % 60).padStart(2, '0')}Z`,
})

for (const engine of engines)
  describe(`accounts in ${engine}`, async () => {
    const dossier = await withExamples(await freshDossier(engine))
    afterAll(() => dossier.close())
    const moscow = (await listStories(dossier)).find(({title}) => title.includes('alestin'))!
    const other = (await listStories(dossier)).find(({id}) => id !== moscow.id)!
    const account = async () => JSON.parse((await freshAccount(dossier, moscow.id, hand))!) as Account

    // Judges, looks at the account, takes the judgement back, and looks whether all is as before.
    const judged = async (part: Parameters<typeof said>[0], look: (account: Account) => void) => {
      expect(faultOf(part)).toBeUndefined()
      const before = await freshAccount(dossier, moscow.id, hand)
      const id = await addJudgement(dossier, said(part))
      expect((await keptAccount(dossier, moscow.id, hand.engine))!.isStale).toBe(true)
      expect((await keptAccount(dossier, other.id, hand.engine))?.isStale ?? false).toBe(false)
      look(await account())
      expect(await undoJudgement(dossier, id, {by: 'mia', at})).toBe(true)
      expect(await freshAccount(dossier, moscow.id, hand)).toBe(before)
    }

    it('groups the examples into their two stories', async () => {
      expect((await listStories(dossier)).map(({reports}) => reports.length)).toEqual([4, 4])
    })

    it('keeps an account until its story changes, and knows it by its engine', async () => {
      await freshAccount(dossier, other.id, hand)
      await freshAccount(dossier, moscow.id, hand)
      expect(await keptAccount(dossier, moscow.id, hand.engine)).toMatchObject({isStale: false, madeAt: at})
      expect((await keptAccount(dossier, moscow.id, '2'))!.isStale).toBe(true)
    })

    it('merges and splits entities', async () => {
      const names = (of: Account) => of.entities.find((entity) => entity.names.some(({text}) => text === 'Hamas'))!.names.map(({text}) => text)
      await judged({about: 'entity', verdict: 'same', left: 'Hamas', right: 'Moscow'}, (now) => expect(names(now)).toContain('Moscow'))
      const [one, two] = (await account()).entities.find(({names: {length}}) => length > 1)!.names.map(({text}) => text)
      await judged({about: 'entity', verdict: 'different', left: one!, right: two!}, (now) => {
        const homes = now.entities.filter((entity) => entity.names.some(({text}) => text === one))
        expect(homes.every((entity) => entity.names.every(({text}) => text !== two))).toBe(true)
      })
    })

    it('shows an entity by another name and as of another kind', async () => {
      await judged({about: 'entity', verdict: 'name', left: 'Hamas', right: 'Islamic Resistance Movement'}, (now) => {
        const entity = now.entities.find(({names}) => names.some(({text}) => text === 'Hamas'))!
        expect(entity.names[0]).toEqual({text: 'Islamic Resistance Movement', count: 0, reports: []})
        expect(entity.corrected).toMatchObject([{field: 'name', by: 'mia', was: 'Hamas'}])
      })
      await judged({about: 'entity', verdict: 'kind', left: 'Hamas', right: 'state'}, (now) =>
        expect(now.entities.find(({names}) => names.some(({text}) => text === 'Hamas'))!.kind).toBe('state'),
      )
    })

    it('joins and parts events', async () => {
      const {events} = await account()
      const cluster = events.find(({statements}) => statements.length > 1)!
      const lone = events.find(({statements}) => statements.length === 1)!
      const together = (of: Account, ids: readonly string[]) => of.events.some(({statements}) => ids.every((id) => statements.includes(id)))
      const [left, right] = cluster.statements
      await judged({about: 'event', verdict: 'different', left: left!, right: right!}, (now) => expect(together(now, [left!, right!])).toBe(false))
      await judged({about: 'event', verdict: 'same', left: left!, right: lone.statements[0]!}, (now) =>
        expect(together(now, [left!, lone.statements[0]!])).toBe(true),
      )
    })

    it('rejects, corrects and dates statements, and dates a report', async () => {
      const {statements, reports} = await account()
      const event = statements.find(({kind, polarity}) => kind === 'event' && polarity === 'affirmed')!
      const figure = statements.find(({kind, quantity}) => kind === 'figure' && quantity?.number !== undefined)!
      const find = (of: Account, id: string) => of.statements.find((statement) => statement.id === id)
      await judged({about: 'statement', verdict: 'reject', left: event.id, right: ''}, (now) => {
        expect(find(now, event.id)).toBeUndefined()
        expect(JSON.stringify(now)).not.toContain(event.id)
      })
      await judged({about: 'statement', verdict: 'correct', left: event.id, right: 'polarity=denied'}, (now) =>
        expect(find(now, event.id)).toMatchObject({polarity: 'denied', corrected: [{field: 'polarity', was: 'affirmed', by: 'mia', because: 'a test'}]}),
      )
      await judged({about: 'statement', verdict: 'correct', left: figure.id, right: 'value=>77'}, (now) =>
        expect(find(now, figure.id)).toMatchObject({value: '>77', quantity: {value: '>77', low: 77, lowIsExclusive: true, start: figure.quantity!.start}}),
      )
      await judged({about: 'statement', verdict: 'date', left: event.id, right: '2024-01'}, (now) => {
        const {time, report} = find(now, event.id)!
        expect(time!.value).toBe('2024-01')
        expect(now.reports.find(({id}) => id === report)!.text.slice(time!.start, time!.end)).toBe(time!.text)
      })
      await judged({about: 'report', verdict: 'date', left: reports[0]!.id, right: '2019-05-06'}, (now) =>
        expect(now.reports.find(({id}) => id === reports[0]!.id)!.published).toEqual({value: '2019-05-06', how: 'given'}),
      )
    })

    it('knows a judged statement again when its report is read anew and its id is another', async () => {
      const statement = (await account()).statements.find(({kind}) => kind === 'saying')!
      const id = await addJudgement(dossier, said({about: 'statement', verdict: 'reject', left: statement.id, right: ''}))
      const [recorded] = await recordedOf(dossier, [statement.report])
      const renamed = recorded!.statements.map((one) => (one.id === statement.id ? {...one, id: 'sffffffffffff', rule: 'better'} : one))
      await rereadReport(dossier, {...recorded!, statements: renamed}, {engine: '2', at})
      const now = await account()
      expect(
        now.statements.some(
          ({evidence: [span], report, kind}) => kind === 'saying' && report === statement.report && span.start === statement.evidence[0].start,
        ),
      ).toBe(recorded!.statements.filter(({kind, evidence: [span]}) => kind === 'saying' && span.start === statement.evidence[0].start).length > 1)
      await undoJudgement(dossier, id, {by: 'mia', at})
      await rereadReport(dossier, recorded!, {engine: '1', at})
    })

    it('says what is no judgement', () => {
      expect(faultOf({about: 'statement', verdict: 'reject', left: 'Hamas', right: ''})).toMatch(/the id of a statement/)
      expect(faultOf({about: 'statement', verdict: 'correct', left: 's0123456789ab', right: 'colour=red'})).toMatch(/polarity=denied/)
      expect(faultOf({about: 'report', verdict: 'date', left: 'r0123456789ab', right: '2024-02-31'})).toMatch(/expected a date/)
      expect(faultOf({about: 'moon', verdict: 'same', left: 'a', right: 'b'})).toMatch(/expected one of/)
    })

    it('tells what changed, in order, and says when too much was missed', async () => {
      const last = await lastChange(dossier)
      const copy = examples[0]!
      const report = {...copy.recorded.report, id: 'r00000000c0de', source: 'Another Outlet'}
      const statements = copy.recorded.statements.map((one) => ({...one, id: one.id.replace(/^s/, 'sa').slice(0, 13), report: report.id}))
      expect(await addReport(dossier, {...copy, recorded: {...copy.recorded, report, statements}})).toBe(true)
      await groupReports(dossier, () => at)
      const changes = (await changesAfter(dossier, last))!
      expect(changes.map(({kind, about}) => [kind, about])).toEqual([
        ['report', report.id],
        ['story', other.id],
      ])
      expect(changes.map(({serial}) => serial)).toEqual(changes.map(({serial}) => serial).toSorted((left, right) => left - right))
      expect(await changesAfter(dossier, changes.at(-1)!.serial)).toEqual([])
      expect(await changesAfter(dossier, 1e6)).toBeUndefined()
      expect((await listStories(dossier))[0]).toMatchObject({id: other.id, reports: {length: 5}})
    })
  })
