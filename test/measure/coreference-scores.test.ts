import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {bestAssignment} from '../../measure/best-assignment.ts'
import {b3, type Clusters, ceafe, conllScores, muc, scoreOf} from '../../measure/coreference-scores.ts'

const clusters = (text: string): Clusters => text.split(' | ').map((cluster) => cluster.split(' '))
const gold = clusters('a b c | d e f g')

// Worked by hand. Vilain's links, Bagga and Baldwin's mentions, Luo's clusters for the same pairs.
const cases = [
  {
    name: 'the same clusters',
    system: 'a b c | d e f g',
    muc: [5 / 5, 5 / 5],
    b3: [1, 1],
    ceafe: [1, 1],
  },
  {
    // Recall: {a b c} falls in 2 parts (1 of 2 links), {d e f g} in 3 (1 of 3). Precision: {a b} 1 of 1, {c d} 0 of 1, {f g h i} 1 of 3.
    // B³ recall: a, b 2/3, c 1/3; d 1/4, e 0, f, g 1/2; precision: a, b 1; c, d 1/2; f, g 1/2; h, i 0.
    // φ₄: {a b c}~{a b} 4/5; {d e f g}~{f g h i} 4/8.
    name: 'split, joined and foreign mentions',
    system: 'a b | c d | f g h i',
    muc: [2 / 5, 2 / 5],
    b3: [(2 / 3 + 2 / 3 + 1 / 3 + 1 / 4 + 0 + 1 / 2 + 1 / 2) / 7, (1 + 1 + 1 / 2 + 1 / 2 + 1 / 2 + 1 / 2) / 8],
    ceafe: [(4 / 5 + 4 / 8) / 2, (4 / 5 + 4 / 8) / 3],
  },
  {
    name: 'all in one',
    system: 'a b c d e f g',
    muc: [5 / 5, 5 / 6],
    b3: [1, (3 * (3 / 7) + 4 * (4 / 7)) / 7],
    ceafe: [8 / 11 / 2, 8 / 11],
  },
  {
    name: 'all alone',
    system: 'a | b | c | d | e | f | g',
    muc: [0, 0],
    b3: [(1 + 1) / 7, 1],
    ceafe: [(2 / 4 + 2 / 5) / 2, (2 / 4 + 2 / 5) / 7],
  },
] as const

describe('coreference scores', () => {
  for (const {name, system, ...wanted} of cases)
    it(name, () => {
      for (const [scorer, figures] of [
        [muc, wanted.muc],
        [b3, wanted.b3],
        [ceafe, wanted.ceafe],
      ] as const) {
        const {recall, precision} = scoreOf([scorer(gold, clusters(system))])
        expect(recall).toBeCloseTo(figures[0], 12)
        expect(precision).toBeCloseTo(figures[1], 12)
      }
    })

  it('adds up documents before it divides', () => {
    const {recall} = scoreOf([
      {recalled: 1, wanted: 2, right: 0, given: 0},
      {recalled: 3, wanted: 3, right: 0, given: 0},
    ])
    expect(recall).toBeCloseTo(4 / 5, 12)
  })

  it('gives the mean of the three F1', () => {
    const {mean} = conllScores([[gold, clusters('a b | c d | f g h i')]])
    expect(mean).toBeCloseTo((0.4 + (2 * 0.416666667 * 0.5) / 0.916666667 + (2 * 0.65 * 0.433333333) / 1.083333333) / 3, 6)
  })

  it('finds the best assignment, not the greedy one', () => {
    // Greedy takes .9 and is left with 0; the best is .8 + .7.
    const rows = [new Map([[0, 0.9], [1, 0.7]]), new Map([[0, 0.8]])] // biome-ignore format: two rows of a table
    expect(bestAssignment(rows)).toBeCloseTo(1.5, 12)
  })

  it('agrees with trying every assignment', () => {
    const share = fc.integer({min: 0, max: 100}).map((value) => value / 100)
    fc.assert(
      fc.property(fc.array(fc.array(share, {minLength: 4, maxLength: 4}), {minLength: 1, maxLength: 5}), (table) => {
        const rows = table.map((row) => new Map(row.flatMap((value, column) => (value > 0 ? [[column, value] as const] : []))))
        expect(bestAssignment(rows)).toBeCloseTo(tryEvery(table, 0, new Set()), 9)
      }),
    )
  })
})

function tryEvery(table: number[][], row: number, taken: Set<number>): number {
  if (row === table.length) return 0
  let best = tryEvery(table, row + 1, taken)
  for (const [column, value] of table[row]!.entries())
    if (!taken.has(column)) best = Math.max(best, value + tryEvery(table, row + 1, new Set([...taken, column])))
  return best
}
