import type {Judgement} from '../../model/account.ts'

/** “same, .92, by same-name: both are written “Lavrov””, one a line. */
export function sayLinks(links: readonly Judgement[]): string[] {
  if (links.length === 0) return ['Nothing had to be joined.']
  return links.map(
    ({left, right, verdict, score, because, by, when}) =>
      `${verdict}, ${score.toFixed(2)}, by ${by}${when === undefined ? '' : ` on ${when}`}: ${because} (${left} – ${right})`,
  )
}
