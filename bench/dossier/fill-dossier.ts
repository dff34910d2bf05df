import {sql} from 'kysely'
import {storyKeys} from '../../src/collate/stories/story-index.ts'
import {storyCounts, vectorOf} from '../../src/collate/stories/story-vector.ts'
import type {Recorded} from '../../src/model/statement.ts'
import {collateRecorded} from '../../src/pipeline.ts'
import {keepAccount} from '../../src/store/accounts.ts'
import type {Dossier} from '../../src/store/dossier.ts'
import {pack} from '../../src/store/packed.ts'
import {addReport} from '../../src/store/reports.ts'
import {variantOf} from './variant-of.ts'

// Four reports to a story, as in the examples.
const perStory = 4
const at = '2031-06-03T10:00:00Z'

/** Fills a dossier up to so many reports. Each is an example with a last line and outlet of its own, kept with all its statements and words as any report is; it was not read anew, its story is told by its number, and the account of two of each twenty story only is collated for real: the others get the JSON of one that is like it. */
export async function fillDossier(dossier: Dossier, examples: readonly Recorded[], {from, to}: {from: number; to: number}): Promise<void> {
  const {db} = dossier
  // The disk is not what is measured here.
  await sql`PRAGMA synchronous = OFF`.execute(db)
  let like: {account: ReturnType<typeof collateRecorded>; json: string} | undefined
  for (let story = from / perStory; story < to / perStory; story++) {
    const members = Array.from({length: perStory}, (_, place) => {
      const number = story * perStory + place
      const published = `20${String(10 + (number % 20)).padStart(2, '0')}-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`
      return variantOf(examples[((story % 2) * perStory + place) % examples.length]!, number, {
        published,
        words: ` w${number % 5000} w${(number * 31) % 20_011}`,
      })
    })
    for (const recorded of members) await addReport(dossier, {recorded, engine: '1', at})
    const id = `t${story.toString(16).padStart(12, '0')}`
    if (!like || story % 20 < 2) like = made(members)
    await place(dossier, id, members)
    const account = {
      ...like.account,
      entities: like.account.entities.map((entity) => ({...entity, names: entity.names.map((name) => ({...name, reports: [members[0]!.report.id]}))})),
      points: like.account.points.map((point) => ({...point, readings: point.readings.map((reading) => ({...reading, reports: [members[0]!.report.id]}))})),
    }
    await keepAccount(dossier, {state: {id, revision: 0, reports: members.map(({report}) => report.id)}, account, json: like.json, engine: '1', at})
  }
  await sql`PRAGMA synchronous = FULL`.execute(db)
}

function made(members: readonly Recorded[]) {
  const account = collateRecorded(members)
  return {account, json: `${JSON.stringify(account, undefined, 1)}\n`}
}

function place({db}: Dossier, id: string, members: readonly Recorded[]): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await transaction.insertInto('story').values({id, title: members[0]!.report.title, updated_at: at, revision: 0}).execute()
    for (const {report} of members) {
      const {serial} = await transaction.selectFrom('report').select('serial').where('id', '=', report.id).executeTakeFirstOrThrow()
      const counts = storyCounts(report)
      await transaction.deleteFrom('ungrouped').where('serial', '=', serial).execute()
      await transaction.insertInto('story_report').values({story_id: id, report_id: report.id}).execute()
      await transaction
        .insertInto('story_vector')
        .values({report_id: report.id, body: pack(counts)})
        .execute()
      await transaction
        .insertInto('story_key')
        .values([...storyKeys(vectorOf(counts))].map(([key, weight]) => ({key, weight, serial})))
        .execute()
    }
  })
}
