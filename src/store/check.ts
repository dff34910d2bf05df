import type {Problem} from '../model/problem.ts'
import type {Span} from '../model/span.ts'
import type {Statement} from '../model/statement.ts'
import {contentId} from '../text/content-id.ts'
import {bytesOf} from './bytes.ts'
import {type Dossier, DossierError} from './dossier.ts'
import {recordedOf, reportsAfter} from './reports.ts'

/** Looks whether every report is what its id says, every span slices back, and every byte is what it was. Tells how much was looked at, and what is wrong. */
export async function checkDossier(dossier: Dossier, onReport: () => void = () => {}): Promise<{reports: number; statements: number; problems: Problem[]}> {
  const problems: Problem[] = []
  let reports = 0
  let statements = 0
  for (let after = 0; ; ) {
    const page = await reportsAfter(dossier, after, 200)
    const last = page.at(-1)
    if (!last) break
    for (const recorded of await recordedOf(
      dossier,
      page.map(({id}) => id),
    )) {
      reports++
      statements += recorded.statements.length
      const {report} = recorded
      if (contentId('r', [report.source, report.text]) !== report.id)
        problems.push({code: 'report-changed', message: `report ${report.id} is not the text that its id was made of`, report: report.id})
      problems.push(...recorded.statements.flatMap((statement) => spanFaults(statement, report.text)))
      onReport()
    }
    after = last.serial
  }
  problems.push(...(await byteFaults(dossier)))
  return {reports, statements, problems}
}

function spanFaults({id, report, evidence, participants, attribution, times}: Statement, text: string): Problem[] {
  const spans: Span[] = [...evidence, ...participants.map(({mention}) => mention), ...attribution.map(({mention}) => mention), ...times]
  return spans
    .filter(({start, end, text: words}) => text.slice(start, end) !== words)
    .map((span) => ({code: 'span-broken', message: `statement ${id} points at words that are not there`, report, span}))
}

async function byteFaults({db}: Dossier): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const {hash} of await db.selectFrom('source_bytes').select('hash').orderBy('hash').execute())
    try {
      await bytesOf(db, hash)
    } catch (error) {
      if (!(error instanceof DossierError)) throw error
      problems.push({code: 'bytes-damaged', message: error.message})
    }
  return problems
}
