import type {Account, EventCluster, PointStatus} from '../../model/account.ts'
import type {Statement} from '../../model/statement.ts'

/** What the head of an account says: when and where, and how many of everything. */
export type AccountFacts = {
  /** EDTF. */
  readonly when?: string
  readonly where?: string
  readonly counts: Readonly<Record<PointStatus, number>>
}

/** The facts of an account's head, from the event that most reports tell and its parts. */
export function accountFacts(account: Account): AccountFacts {
  const statements = new Map(account.statements.map((statement) => [statement.id, statement]))
  const main = mainEvent(account, statements)
  const parts = main ? account.events.filter((event) => event.id === main.id || event.partOf === main.id) : []
  const when = spanOfTimes(parts.flatMap(({time}) => (time === undefined ? [] : [time])))
  const where = main?.place ?? parts.find(({place}) => place !== undefined)?.place
  const counts = {contested: 0, differ: 0, update: 0, agree: 0, single: 0}
  for (const {status} of account.points) counts[status]++
  return {...(when === undefined ? {} : {when}), ...(where === undefined ? {} : {where}), counts}
}

function mainEvent(account: Account, statements: ReadonlyMap<string, Statement>): EventCluster | undefined {
  const weigh = ({statements: ids, time}: EventCluster) =>
    new Set(ids.map((id) => statements.get(id)?.report)).size * 100 + ids.length + (time === undefined ? 0 : 50)
  return [...account.events].sort((left, right) => weigh(right) - weigh(left) || (left.id < right.id ? -1 : 1))[0]
}

// From the earliest day to the latest: only dates of a day or a month count, open years do not.
function spanOfTimes(times: readonly string[]): string | undefined {
  const dates = times
    .flatMap((time) => time.split('/'))
    .map((time) => time.slice(0, 10))
    .filter((date) => /^\d{4}-\d{2}(-\d{2})?$/.test(date))
    .sort()
  const [first] = dates
  const last = dates.at(-1)
  if (!first || !last) return times[0]
  return first === last ? first : `${first}/${last}`
}
