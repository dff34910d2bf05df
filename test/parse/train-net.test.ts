import {expect, it} from 'vitest'
import {type NetExample, trainNet} from '../../learn/net/train-net.ts'
import {decodeHeads} from '../../src/parse/net/decode-heads.ts'

const sizes = {words: 16, first: 16, second: 16, arc: 16, label: 16, tags: 16, labels: 16}

// “the dog barks”, “the dog sees the cat”, “barks” in numbers.
const examples: NetExample[] = [
  example([0, 1, 2], [0, 1, 2], [1, 2, 3], [1, 2, 0]),
  example([0, 1, 3, 0, 4], [0, 1, 2, 0, 1], [1, 2, 5, 4, 2], [1, 2, 0, 1, 3]),
  example([2], [2], [1], [0]),
]

function example(words: number[], tags: number[], heads: number[], labels: number[]): NetExample {
  return {rows: words.map((word) => Int32Array.of(word)), tags: Int32Array.from(tags), heads: Int32Array.from(heads), labels: Int32Array.from(labels)}
}

function train() {
  return trainNet([...examples], sizes, 5, {
    epochs: 120,
    rate: 0.02,
    batch: 2,
    seed: 1,
    counts: new Int32Array(5),
    frozenFrom: 5,
    frozen: new Float32Array(),
    say: () => {},
  })
}

it('learns what it is shown', () => {
  const net = train()
  for (const {rows, heads} of examples) expect([...decodeHeads(net.run(rows).arcScores, rows.length)]).toEqual([...heads])
})

it('gives the same weights again', () => {
  expect(train().parameters).toEqual(train().parameters)
})
