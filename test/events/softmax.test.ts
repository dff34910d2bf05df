import {expect, it} from 'vitest'
import {trainSoftmax} from '../../learn/train-softmax.ts'
import {bestClass, probabilities} from '../../src/record/events/softmax.ts'

const examples = [
  {features: [1, 5], gold: 0},
  {features: [1, 6], gold: 0},
  {features: [2, 5], gold: 1},
  {features: [2, 6], gold: 1},
]
const options = {classes: ['yes', 'no'], bits: 6, rounds: 20, decay: 1e-4}

it('learns what tells two classes apart', () => {
  const model = trainSoftmax(examples, options)
  expect(bestClass(model, [1, 5])[0]).toBe('yes')
  expect(bestClass(model, [2, 6])[0]).toBe('no')
})

it('gives probabilities that sum to one', () => {
  const shares = probabilities(trainSoftmax(examples, options), [1, 2, 3])
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
})

it('learns the same from the same', () => {
  expect(trainSoftmax(examples, options).weights).toEqual(trainSoftmax(examples, options).weights)
})
