import type {Account, AccountReport, Point, Reading} from '../../model/account.ts'
import type {Statement} from '../../model/statement.ts'
import {type AccountIndex, accountIndex} from '../words/account-index.ts'
import {displayName} from '../words/display-name.ts'
import {type Column, type Table, tableOf} from './table.ts'

/** One answer to a point by one statement of one report; a report that is silent has neither reading nor statement. */
type Answer = {
  readonly point: Point
  readonly index: AccountIndex
  readonly report: AccountReport
  readonly reading?: Reading
  readonly statement?: Statement
}

const columns: readonly Column<Answer>[] = [
  ['point', 'text', ({point}) => point.id],
  ['question', 'text', ({point}) => point.question],
  ['aspect', 'text', ({point}) => point.aspect],
  ['status', 'text', ({point}) => point.status],
  ['because', 'text', ({point}) => point.because],
  ['weight', 'number', ({point}) => point.weight],
  ['stance', 'text', ({reading}) => reading?.stance ?? 'silent'],
  ['reading', 'text', ({reading}) => reading?.value],
  ['held_by', 'text', ({reading, index}) => reading?.holders?.map((holder) => holderName(index, holder)).join(' > ') || undefined],
  ['held_by_entities', 'text', ({reading}) => reading?.holders?.join(' > ') || undefined],
  ['looked_for', 'text', ({point, reading}) => (reading ? undefined : point.lookedFor)],
  ['statement', 'text', ({statement}) => statement?.id],
  ['polarity', 'text', ({statement}) => statement?.polarity],
  ['modality', 'text', ({statement}) => statement?.modality],
  ['report', 'text', ({report}) => report.id],
  ['source', 'text', ({report}) => report.source],
  ['title', 'text', ({report}) => report.title],
  ['published', 'text', ({report}) => report.published?.value],
  ['url', 'text', ({report}) => report.url],
  ['origin', 'text', ({report}) => report.origin],
  ['start', 'integer', ({statement}) => statement?.evidence[0].start],
  ['end', 'integer', ({statement}) => statement?.evidence[0].end],
  ['words', 'text', ({statement}) => statement?.evidence[0].text],
]

/** Every point of an account: a row for each statement behind a reading, and one for each report that is silent. */
export function pointTable(account: Account): Table {
  const index = accountIndex(account)
  return tableOf(
    columns,
    account.points.flatMap((point) => answersTo(point, index)),
  )
}

function answersTo(point: Point, index: AccountIndex): Answer[] {
  const said = point.readings.flatMap((reading) =>
    reading.statements.flatMap((id): Answer[] => {
      const statement = index.statements.get(id)
      const report = statement && index.reports.get(statement.report)
      return report ? [{point, index, report, reading, statement}] : []
    }),
  )
  const silent = point.silent.flatMap((id): Answer[] => {
    const report = index.reports.get(id)
    return report ? [{point, index, report}] : []
  })
  return [...said, ...silent]
}

// A holder is the id of an entity, or words where it is of none.
function holderName({entities}: AccountIndex, holder: string): string {
  const entity = entities.get(holder)
  return entity ? displayName(entity) : holder
}
