import {describe, expect, it} from 'vitest'
import {pointsOf, type Told} from './told.ts'

const only = (aspect: string, says: Parameters<typeof pointsOf>[0]) => pointsOf(says).filter((point) => point.aspect === aspect)

const count = (value: string, text: string, counted: string, more: Partial<Told> = {}): Told => {
  const digits = /\d[\d,]*/.exec(text)!
  const quantity = {start: digits.index, end: digits.index + digits[0].length, text: digits[0], kind: 'cardinal' as const, value, sentence: 0}
  return {text, kind: 'figure', value, quantity, who: {counted: [counted]}, ...more}
}
const dead = (value: string, text: string, counted: string) => count(value, text, counted, {measure: 'death'})

describe('parts of a toll', () => {
  it('sets what two sides say of the same fighters against each other, by whatever word and however far apart', () => {
    const points = only('figure', {
      a: {told: [dead('60', '60 terrorists were killed', 'terrorists')]},
      b: {told: [dead('3', '3 resistance fighters died', 'resistance fighters')]},
    })
    expect(points).toMatchObject([{status: 'contested', question: 'How many fighters died?'}])
  })
  it('NOT: soldiers of one report and civilians of the other are two tolls', () => {
    const points = only('figure', {
      a: {told: [dead('60', '60 soldiers were killed', 'soldiers')]},
      b: {told: [dead('3', '3 villagers died', 'villagers')]},
    })
    expect(points.map(({status}) => status)).toEqual(['single', 'single'])
  })
  it('sets “no civilians were harmed” against civilians who died', () => {
    const points = only('figure', {
      a: {told: [{text: 'No civilians were harmed, the ministry said'}]},
      b: {published: '2031-05-09', told: [dead('31', '31 villagers died', 'villagers')]},
    })
    expect(points.find(({question}) => question === 'How many civilians died?')).toMatchObject({status: 'contested'})
  })
  it('takes “25 fighters” of one report and “25 people” of another for one toll', () => {
    const points = only('figure', {
      a: {told: [dead('25', '25 people were killed in the raid', 'people')]},
      b: {told: [dead('25', '25 militia fighters were killed in the raid', 'militia fighters')]},
    })
    expect(points).toMatchObject([{status: 'agree', question: 'How many died?'}])
  })
})

describe('counts', () => {
  it('finds one number of one thing under two words', () => {
    const points = only('figure', {
      a: {told: [count('23', 'Norway expelled 23 Peruvian diplomats over the raid', 'Peruvian diplomats')]},
      b: {told: [count('23', 'Norway has ordered 23 suspected Peruvian spies to leave over the raid', 'suspected Peruvian spies')]},
    })
    expect(points).toMatchObject([{status: 'agree'}])
  })
  it('sets two numbers of one thing against each other where their sentences are alike', () => {
    const points = only('figure', {
      a: {told: [count('18', '18 countries announced plans to expel Peruvian diplomats', 'countries')]},
      b: {told: [count('>=21', 'at least 21 countries expel Peruvian diplomats', 'countries')]},
    })
    expect(points).toMatchObject([{status: 'contested'}])
  })
  it('NOT: whose they are tells them apart', () => {
    const points = only('figure', {
      a: {told: [count('23', 'Norway expelled 23 Peruvian diplomats over the raid', 'Peruvian diplomats')]},
      b: {told: [count('23', 'Peru expelled 23 Norwegian diplomats over the raid', 'Norwegian diplomats')]},
    })
    expect(points).toEqual([])
  })
  it('NOT: small numbers of two sentences that have little else in common', () => {
    const points = only('figure', {
      a: {told: [count('2', 'The two sides traded 2 prisoners at a bridge', 'prisoners')]},
      b: {told: [count('4', 'A court in the north gave 4 prisoners their freedom', 'prisoners')]},
    })
    expect(points).toEqual([])
  })
})
