import type {Origin} from '../../src/model/account.ts'
import type {AccountView} from './account-view.ts'

/** One stretch of text as each of several reports prints it. */
export type SharedPassage = {
  readonly match: number
  readonly versions: readonly {readonly report: string; readonly start: number; readonly end: number; readonly text: string}[]
}

/** The passages of an origin, versions of one another together, the longest first. */
export function sharedPassages({reports}: AccountView, {passages}: Origin): SharedPassage[] {
  const groups = Map.groupBy(passages, ({match}, index) => match ?? -1 - index)
  return [...groups]
    .map(([match, list]) => ({
      match,
      versions: list.map(({report, start, end}) => ({report, start, end, text: reports.get(report)?.text.slice(start, end).replace(/\s+/g, ' ').trim() ?? ''})),
    }))
    .sort((left, right) => lengthOf(right) - lengthOf(left))
}

const lengthOf = ({versions}: SharedPassage) => Math.max(...versions.map(({text}) => text.length))
