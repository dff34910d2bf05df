import type {NameKind} from '../../model/parse.ts'

/** The nine classes in the order of the weights, with their names in the Worldwide corpus. */
export const nameClasses: readonly {readonly kind: NameKind; readonly corpus: string}[] = [
  {kind: 'date', corpus: 'Date'},
  {kind: 'facility', corpus: 'Facility'},
  {kind: 'location', corpus: 'Location'},
  {kind: 'misc', corpus: 'Misc'},
  {kind: 'money', corpus: 'Money'},
  {kind: 'nationality', corpus: 'NORP'},
  {kind: 'organisation', corpus: 'Organization'},
  {kind: 'person', corpus: 'Person'},
  {kind: 'product', corpus: 'Product'},
]

/** Label 0 is outside; class c (from 0) has 1 + 4c for a begin, then inside, end, and single. */
export const labelCount = 1 + 4 * nameClasses.length

export const outside = 0

/** A stretch of words of one class; `to` is exclusive. */
export type Stretch = {readonly from: number; readonly to: number; readonly class: number}

/** Labels of `length` words from stretches that do not overlap. */
export function labelsOf(stretches: readonly Stretch[], length: number): Uint8Array {
  const labels = new Uint8Array(length)
  for (const {from, to, class: group} of stretches) {
    const base = 1 + 4 * group
    if (to - from === 1) labels[from] = base + 3
    else {
      labels.fill(base + 1, from, to)
      labels[from] = base
      labels[to - 1] = base + 2
    }
  }
  return labels
}

/** The stretches that a sequence of labels tells; a sequence that could not be is mended, never refused. */
export function stretchesOf(labels: ArrayLike<number>): Stretch[] {
  const found: Stretch[] = []
  let from = -1
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!
    if (label === outside) {
      from = -1
      continue
    }
    const part = (label - 1) & 3
    const group = (label - 1) >> 2
    if (part === 0 || from < 0) from = at
    if (part < 2) continue
    found.push({from, to: at + 1, class: group})
    from = -1
  }
  return found
}

/** Whether label `next` may follow `previous`; `previous` or `next` -1 is the edge of the sentence. */
export function mayFollow(previous: number, next: number): boolean {
  const open = previous > 0 && ((previous - 1) & 3) < 2
  const continues = next > 0 && (((next - 1) & 3) === 1 || ((next - 1) & 3) === 2)
  if (open !== continues) return false
  return !open || (previous - 1) >> 2 === (next - 1) >> 2
}
