import type {Account, EventCluster, PointStatus} from '../../model/account.ts'
import type {Statement} from '../../model/statement.ts'
import {displayName} from './display-name.ts'

/** What the head of an account says: when and where, and how many of everything. */
export type AccountFacts = {
  /** EDTF. */
  readonly when?: string
  readonly where?: string
  readonly counts: Readonly<Record<PointStatus, number>>
}

/** The facts of an account's head, from the event that the reports open with and its parts. */
export function accountFacts(account: Account): AccountFacts {
  const statements = new Map(account.statements.map((statement) => [statement.id, statement]))
  const main = mainEvent(account, statements)
  const parts = main ? account.events.filter((event) => event.id === main.id || event.partOf === main.id) : []
  const when = spanOfTimes(
    parts.flatMap(({time}) => (time === undefined ? [] : [time])),
    account,
  )
  const place = main?.place ?? parts.find((part) => part.place !== undefined)?.place
  const where = place === undefined ? undefined : placeName(place, account)
  const counts = {contested: 0, differ: 0, update: 0, agree: 0, single: 0}
  for (const {status} of account.points) counts[status]++
  return {...(when === undefined ? {} : {when}), ...(where === undefined ? {} : {where}), counts}
}

// “the Russian capital” is called Moscow where a report calls it so.
function placeName(place: string, {entities}: Account): string {
  const known = entities.find(({names}) => names.some(({text}) => text === place))
  return known ? displayName(known) : place
}

// News opens with what it is about: of each report that tells an event, the earliest statement counts, less the later it stands.
function mainEvent(account: Account, statements: ReadonlyMap<string, Statement>): EventCluster | undefined {
  const weigh = ({statements: ids, time, place}: EventCluster) => {
    const earliest = new Map<string, number>()
    for (const id of ids) {
      const {report = '', sentence = 0} = statements.get(id) ?? {}
      earliest.set(report, Math.min(earliest.get(report) ?? sentence, sentence))
    }
    const opening = [...earliest.values()].reduce((sum, sentence) => sum + 1 / (2 + sentence), 0)
    return opening * (time === undefined ? 1 : isOfItsTime(time, account) ? 1.5 : 0.3) * (place === undefined ? 1 : 1.2)
  }
  return account.events
    .map((event) => ({event, weight: weigh(event)}))
    .sort((left, right) => right.weight - left.weight || (left.event.id < right.event.id ? -1 : 1))[0]?.event
}

// News is about its own year; what is of another is told as background. Reports without a date tell nothing of this.
function isOfItsTime(time: string, {reports}: Account): boolean {
  const years = reports.flatMap(({published}) => (published ? [published.value.slice(0, 4)] : []))
  return years.length === 0 || /X/.test(time.slice(0, 4)) || time.split('/').some((part) => years.includes(part.slice(0, 4)))
}

// From the earliest day to the latest. Times of other years than the reports' own are background, where there is anything else; open years do not count.
function spanOfTimes(times: readonly string[], {reports}: Account): string | undefined {
  const dates = times
    .flatMap((time) => time.split('/'))
    .map((time) => time.slice(0, 10))
    .filter((date) => /^\d{4}-\d{2}(-\d{2})?$/.test(date))
    .sort()
  const years = new Set(reports.flatMap(({published}) => (published ? [published.value.slice(0, 4)] : [])))
  const own = dates.filter((date) => years.has(date.slice(0, 4)))
  const [first, last] = own.length > 0 ? [own[0], own.at(-1)] : [dates.at(-1), dates.at(-1)]
  if (!first || !last) return times[0]
  return first === last ? first : `${first}/${last}`
}
