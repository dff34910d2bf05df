import {type FetchedReports, fetchReports} from '../fetch/fetch-reports.ts'
import type {Fetcher} from '../fetch/fetcher.ts'
import type {Problem} from '../model/problem.ts'
import {collateRecorded, recordReport} from '../pipeline.ts'
import type {Address} from '../read/read.ts'
import {addReport} from '../store/reports.ts'
import {addressesOf} from './addresses-of.ts'
import {formatOf, writeAccount} from './collate.ts'
import {withDossier} from './dossier-at.ts'
import {engineVersion} from './engine-version.ts'
import {type FetchOptions, fetcherOf} from './fetcher-of.ts'
import {exitCodeFor, tellProblems, writeResult} from './output.ts'
import {progressOf} from './progress.ts'
import {regroup} from './regroup.ts'

type Options = FetchOptions & {readonly dossier?: string; readonly full?: boolean; readonly format?: string; readonly out?: string; readonly name?: string}

/** `variorum fetch URL…`: reports from the web, into a dossier where one is named, else into an account. */
export async function run([words]: readonly [readonly string[]], options: Options): Promise<number> {
  const format = formatOf(options.format, options.out)
  const {addresses, problems} = await addressesOf(words)
  const fetcher = fetcherOf(options)
  try {
    const fetched = fetchEach(fetcher, addresses, options.full === true)
    return options.dossier === undefined
      ? await collateFetched(fetched, {options, format, problems})
      : await keepFetched(fetched, {dossier: options.dossier, problems})
  } finally {
    await fetcher.close()
  }
}

/** In the order of the addresses; some are fetched ahead, and hosts take their turns by themselves. */
async function* fetchEach(fetcher: Fetcher, addresses: readonly Address[], isFull: boolean): AsyncGenerator<FetchedReports> {
  const progress = progressOf(addresses.length, 'fetching')
  const ahead: Promise<FetchedReports>[] = []
  for (let next = 0; next < addresses.length || ahead.length > 0; ) {
    while (ahead.length < mostAhead && next < addresses.length) ahead.push(fetchReports(fetcher, addresses[next++]!, isFull))
    yield await ahead.shift()!
    progress.step()
  }
  progress.end()
}

const mostAhead = 6

async function collateFetched(
  fetched: AsyncIterable<FetchedReports>,
  {options, format, problems}: {options: Options; format: 'text' | 'json' | 'html'; problems: Problem[]},
): Promise<number> {
  const recorded = []
  for await (const one of fetched) {
    problems.push(...one.problems)
    recorded.push(...one.reports.map(({report}) => recordReport(report)))
  }
  tellProblems(problems)
  if (recorded.length > 0) await writeAccount(collateRecorded(recorded, options.name === undefined ? {} : {title: options.name}), format, options.out)
  return exitCodeFor(problems, recorded.length)
}

function keepFetched(fetched: AsyncIterable<FetchedReports>, {dossier: place, problems}: {dossier: string; problems: Problem[]}): Promise<number> {
  return withDossier({dossier: place}, async (dossier) => {
    let [added, known] = [0, 0]
    for await (const one of fetched) {
      problems.push(...one.problems)
      for (const {report, bytes} of one.reports) {
        const isNew = await addReport(dossier, {recorded: recordReport(report), bytes, engine: engineVersion, at: new Date().toISOString()})
        if (isNew) added++
        else known++
      }
    }
    const {length: stories} = await regroup(dossier)
    tellProblems(problems)
    if (added + known > 0) writeResult(`${added} added, ${known} there already; ${stories} ${stories === 1 ? 'story' : 'stories'}`)
    return exitCodeFor(problems, added + known)
  })
}
