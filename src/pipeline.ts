import {collate} from './collate/index.ts'
import type {Account, Judgement} from './model/account.ts'
import type {Correction} from './model/correction.ts'
import type {Parse} from './model/parse.ts'
import type {Report} from './model/report.ts'
import type {Recorded} from './model/statement.ts'
import {parse} from './parse/index.ts'
import {record} from './record/index.ts'

/** What people decided, and how to call the account. */
export type Wishes = {readonly judgements?: readonly Judgement[]; readonly corrections?: readonly Correction[]; readonly title?: string}

/** Report → Parse. */
export function parseReport(report: Report): Parse {
  return parse(report)
}

/** Report → what it says. */
export function recordReport(report: Report): Recorded {
  return record(parse(report))
}

/** What reports say → one account of them; the order of the reports makes no difference. */
export function collateRecorded(recorded: readonly Recorded[], wishes: Wishes = {}): Account {
  return collate(recorded, wishes)
}
