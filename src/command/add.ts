import type {Problem} from '../model/problem.ts'
import {recordReport} from '../pipeline.ts'
import type {Dossier} from '../store/dossier.ts'
import {addReport} from '../store/reports.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {engineVersion} from './engine-version.ts'
import {exitCodeFor, tellProblems, writeResult} from './output.ts'
import {progressOf} from './progress.ts'
import {regroup} from './regroup.ts'
import {countSources, eachSource, type Told} from './sources.ts'

/** `variorum add REPORT…`: reads reports into a dossier; each is kept before the next is read, so that a stopped run goes on where it was. */
export function run([paths]: readonly [readonly string[]], options: DossierOption & Told): Promise<number> {
  return withDossier(options, async (dossier) => {
    const {added, known, problems} = await addAll(dossier, paths, options)
    const {length: stories} = await regroup(dossier)
    tellProblems(problems)
    if (added + known > 0) writeResult(`${added} added, ${known} there already; ${stories} ${stories === 1 ? 'story' : 'stories'}`)
    return exitCodeFor(problems, added + known)
  })
}

/** Reads what stands at `paths` into a dossier; each report is kept before the next is read. */
export async function addAll(dossier: Dossier, paths: readonly string[], told: Told): Promise<{added: number; known: number; problems: Problem[]}> {
  const problems: Problem[] = []
  const progress = progressOf(countSources(paths), 'reading')
  let [added, known] = [0, 0]
  for await (const source of eachSource(paths, told)) {
    problems.push(...source.problems)
    for (const report of source.reports) {
      const at = new Date().toISOString()
      const isNew = await addReport(dossier, {recorded: recordReport(report), engine: engineVersion, at, ...(source.bytes && {bytes: source.bytes})})
      if (isNew) added++
      else known++
    }
    progress.step()
  }
  progress.end()
  return {added, known, problems}
}
