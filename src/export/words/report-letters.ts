import type {Account} from '../../model/account.ts'

/** Report id → the letter that stands for it: a, b … z, aa, ab … in the order of the account. */
export function reportLetters(account: Account): Map<string, string> {
  return new Map(account.reports.map(({id}, index) => [id, letterOf(index)]))
}

function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
