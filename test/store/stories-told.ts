import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {recordReport} from '../../src/pipeline.ts'
import {readBytes} from '../../src/read/read-bytes.ts'
import type {Dossier} from '../../src/store/dossier.ts'
import {type Addition, addReport} from '../../src/store/reports.ts'
import {groupReports} from '../../src/work/group-reports.ts'
import type {Hand} from '../../src/work/make-account.ts'

export const at = '2031-06-03T10:00:00Z'
export const hand: Hand = {engine: '1', now: () => at}

/** The eight reports of the two example stories, recorded. */
export const examples: readonly Addition[] = await Promise.all(
  ['mine-landslide', 'moscow-meeting'].flatMap((story) => {
    const folder = join(import.meta.dirname, '../../examples', story)
    return readdirSync(folder)
      .sort()
      .map(async (name) => {
        const bytes = readFileSync(join(folder, name))
        const {reports} = await readBytes(bytes, {file: name})
        return {recorded: recordReport(reports[0]!), bytes, engine: '1', at}
      })
  }),
)

/** Fills a dossier with the examples, grouped. */
export async function withExamples(dossier: Dossier): Promise<Dossier> {
  for (const addition of examples) await addReport(dossier, addition)
  await groupReports(dossier, () => at)
  return dossier
}
