import {readFileSync} from 'node:fs'
import {variantOf} from '../../../bench/dossier/variant-of.ts'
import type {Recorded} from '../../../src/model/statement.ts'
import {openDossier} from '../../../src/store/dossier.ts'
import {finishJob, takeJobs} from '../../../src/store/jobs.ts'
import {addJudgement} from '../../../src/store/judgements.ts'
import {addReadJobs} from '../../../src/store/read-jobs.ts'
import {addReport} from '../../../src/store/reports.ts'
import {groupReports} from '../../../src/work/group-reports.ts'

// Writes into a dossier without end, and says of each thing that it was kept once it was: `variorum` in a hurry. Whoever started it kills it.
const [place, file, from] = process.argv.slice(2)
const recorded = JSON.parse(readFileSync(file!, 'utf8')) as Recorded[]
const now = () => new Date().toISOString()
const tell = (kind: string, id: string | number) => process.stdout.write(`${kind} ${id}\n`)
const dossier = await openDossier(place!)
tell('open', process.pid)

for (let number = Number(from); ; number++) {
  const one = variantOf(recorded[number % recorded.length]!, number)
  await addReport(dossier, {recorded: one, bytes: new TextEncoder().encode(one.report.text), engine: '1', at: now()})
  tell('report', one.report.id)
  if (number % 2 === 0) tell('grouped', await groupReports(dossier, now, 1))
  if (number % 3 === 0) {
    const said = {about: 'entity', verdict: 'same', left: `Ida ${number}`, right: 'Ida Holm', because: 'one woman', by: 'mia', at: now()}
    tell('judgement', await addJudgement(dossier, said))
  }
  if (number % 4 === 0) {
    await addReadJobs(dossier, [{bytes: new TextEncoder().encode(`job ${number}`), given: {file: `${number}.txt`}}], now())
    tell('job', number)
  }
  if (number % 8 === 0)
    for (const {id} of await takeJobs(dossier, {worker: `w${process.pid}`, now: now(), until: new Date(Date.now() + 100).toISOString()}, 1, ['read']))
      if (await finishJob(dossier, id, `w${process.pid}`, {at: now()})) tell('done', id)
}
