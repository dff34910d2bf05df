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

describe('tolls of which each report has one number', () => {
  const arrests = (value: string, text: string, at?: string) => count(value, text, 'people', {measure: 'arrest', ...(at ? {at} : {})})
  it('takes an early and a late count for one toll, however they grew', () => {
    const points = only('figure', {
      a: {published: '2031-05-01', told: [arrests('45', '45 people were arrested, the minister said')]},
      b: {published: '2031-05-02', told: [arrests('>200', 'More than 200 people were arrested')]},
    })
    expect(points).toMatchObject([{status: 'update'}])
  })
  it('NOT: a report that gives two numbers may mean two events', () => {
    const points = only('figure', {
      a: {told: [arrests('45', '45 people were arrested, the minister said'), arrests('400', '400 people were arrested a year ago')]},
      b: {told: [arrests('>200', 'More than 200 people were arrested')]},
    })
    expect(points.every(({status}) => status !== 'update')).toBe(true)
  })
  it('sets what two voices give as the losses of a side against each other, whatever the dates', () => {
    const points = only('figure', {
      a: {published: '2031-05-01', told: [{...dead('14', '14 soldiers were killed', 'soldiers'), by: ['The ministry']}]},
      b: {published: '2031-05-03', told: [{...dead('22', '22 soldiers were killed', 'soldiers'), by: ['The Front']}]},
    })
    expect(points).toMatchObject([{status: 'contested'}])
  })
  it('NOT: people of no side, of whom police and hospital count more and more', () => {
    const points = only('figure', {
      a: {published: '2031-05-01', told: [{...dead('14', '14 people were killed', 'people'), by: ['The police']}]},
      b: {published: '2031-05-03', told: [{...dead('22', '22 people were killed', 'people'), by: ['The hospital']}]},
    })
    expect(points).toMatchObject([{status: 'update'}])
  })
})

describe('counts', () => {
  it('sets the one number of observers of each report against the other', () => {
    const points = only('figure', {
      a: {told: [count('120', 'The union sent 120 observers', 'observers')]},
      b: {told: [count('80', 'Its 80 observers flew home on Wednesday, a mission adviser said', 'observers')]},
    })
    expect(points).toMatchObject([{status: 'contested'}])
  })
  it('NOT: where one report counts observers twice', () => {
    const points = only('figure', {
      a: {told: [count('120', 'The union sent 120 observers', 'observers'), count('300', 'The bloc had 300 observers', 'observers')]},
      b: {told: [count('80', 'Its 80 observers flew home on Wednesday, a mission adviser said', 'observers')]},
    })
    expect(points).toEqual([])
  })
  it('takes “a majority of 80” and “a majority of 80 seats” for one', () => {
    const bare = {...count('80', 'which would give the party a majority of 80', 'none'), who: {}}
    const points = only('figure', {
      a: {told: [bare]},
      b: {told: [count('80', 'the party has won a majority of 80 seats', 'seats')]},
    })
    expect(points).toMatchObject([{status: 'agree'}])
  })
  it('NOT: 80 seats that are no majority', () => {
    const bare = {...count('80', 'which would give the party a majority of 80', 'none'), who: {}}
    const points = only('figure', {a: {told: [bare]}, b: {told: [count('80', 'the hall has 80 seats', 'seats')]}})
    expect(points).toEqual([])
  })
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
