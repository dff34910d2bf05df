import {afterAll, describe, expect, it} from 'vitest'
import {type Dossier, openDossier} from '../../src/store/dossier.ts'
import {searchPage, searchReports} from '../../src/store/search.ts'
import {searchFacets} from '../../src/store/search-facets.ts'
import type {Search} from '../../src/store/search-sets.ts'
import {listStories} from '../../src/store/stories.ts'
import {makeAccount} from '../../src/work/make-account.ts'
import {engines, freshPlace} from './engines.ts'
import {examples, hand, withExamples} from './stories-told.ts'

const dossiers = await Promise.all(
  engines.map(async (engine): Promise<[string, Dossier]> => {
    const dossier = await withExamples(await openDossier(await freshPlace(engine)))
    for (const {id} of await listStories(dossier)) await makeAccount(dossier, id, hand)
    return [engine, dossier]
  }),
)
afterAll(() => Promise.all(dossiers.map(([, dossier]) => dossier.close())))

const texts = new Map(examples.map(({recorded: {report}}) => [report.id, report]))
const [first] = examples.map(({recorded: {report}}) => report)
const longest = [...first!.text.matchAll(/\p{L}{9,}/gu)].map(([word]) => word)[0]!
const swapped = `${longest.slice(0, 5)}${longest[6]}${longest[5]}${longest.slice(7)}`

// What is asked, and what must be true of each report that is found; the counts are of the eight examples.
const queries: readonly (Search & {readonly finds: number | ((count: number) => boolean)})[] = [
  {query: '', finds: 8},
  {query: 'moscow', finds: (count) => count >= 4},
  {query: 'mosc*', finds: (count) => count >= 4},
  {query: 'title:moscow', finds: (count) => count >= 1 && count <= 4},
  {query: 'title:huayllapata', finds: (count) => count >= 1},
  {query: 'source:wire', finds: 1},
  {query: `${swapped}`, finds: 0},
  {query: `${swapped}~`, finds: (count) => count >= 1},
  {query: '"palestinian factions"', finds: (count) => count >= 1},
  {query: '"factions palestinian"', finds: 0},
  {query: 'huayllapata -rescue*', finds: (count) => count < 4},
  {query: '', kind: 'figure', finds: (count) => count >= 4},
  {query: '', plover: 'CONSULT', finds: (count) => count >= 1},
  {query: '', kind: 'label', plover: 'CONSULT', finds: 0},
  {query: '', entity: 'hamas', finds: (count) => count >= 3 && count <= 4},
  {query: '', entity: 'no such name', finds: 0},
  {query: '', status: 'contested', finds: (count) => count >= 1},
  {query: '', status: 'agree', from: '2024-03', finds: (count) => count >= 1},
  {query: '', from: '2024-06', to: '2024-06', finds: (count) => count >= 1},
  {query: '', to: '2023', finds: 0},
  {query: 'http://moscow', finds: 0},
  {query: '"', finds: 8},
  {query: '🙂', finds: 8},
  {query: '’;-- \u0000 title: *', finds: (count) => count >= 0},
]

describe('search', () => {
  for (const [engine, dossier] of dossiers)
    for (const {finds, ...search} of queries)
      it(`finds ${JSON.stringify(search)} in ${engine}`, async () => {
        const found = await searchReports(dossier, search)
        expect(typeof finds === 'number' ? found.length === finds : finds(found.length), `${found.length} found`).toBe(true)
        expect((await searchFacets(dossier, search)).total).toBe(found.length)
        for (const {id, excerpt, highlights} of found) {
          expect(texts.get(id)!.text.replace(/\s/g, ' ')).toContain(excerpt)
          for (const [start, end] of highlights) expect(excerpt.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su)
        }
      })

  it('finds the same in both, in the same order, with the same words lit up', async () => {
    for (const {finds: _, ...search} of queries) {
      const answers = await Promise.all(dossiers.map(async ([, dossier]) => [await searchReports(dossier, search), await searchFacets(dossier, search)]))
      for (const answer of answers) expect(answer).toEqual(answers[0])
    }
  })

  for (const [engine, dossier] of dossiers) {
    it(`gives pages that add up to the whole, newest first, in ${engine}`, async () => {
      const whole = await searchReports(dossier, {query: 'the'})
      const dates = whole.map(({published}) => published ?? '')
      expect(dates).toEqual(dates.toSorted().reverse())
      const paged: string[] = []
      for (let cursor: string | undefined; ; ) {
        const page = await searchPage(dossier, {query: 'the'}, {cursor, most: 3})
        paged.push(...page.items.map(({id}) => id))
        cursor = page.next
        if (cursor === undefined) break
      }
      expect(paged).toEqual(whole.map(({id}) => id))
    })

    it(`lights up every form of the letters in ${engine}`, async () => {
      const [found] = await searchReports(dossier, {query: `${swapped}~`})
      const lit = found!.highlights.map(([start, end]) => found!.excerpt.slice(start, end).toLowerCase())
      expect(lit).toContain(longest.toLowerCase())
    })

    it(`finds by every spelling that stands for one in ${engine}`, async () => {
      const {entity_id, folded} = await dossier.db
        .selectFrom('entity_name as one')
        .innerJoin('entity_name as other', (join) => join.onRef('other.entity_id', '=', 'one.entity_id').onRef('other.folded', '<>', 'one.folded'))
        .select(['one.entity_id', 'one.folded'])
        .where('one.kind', '=', 'person')
        .orderBy('one.folded')
        .executeTakeFirstOrThrow()
      const reports = await dossier.db.selectFrom('entity_name').select('report_id').distinct().where('entity_id', '=', entity_id).execute()
      const found = (await searchReports(dossier, {query: '', entity: folded})).map(({id}) => id)
      expect(found).toEqual(expect.arrayContaining(reports.map(({report_id}) => report_id)))
    })
  }
})
