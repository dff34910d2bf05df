import {describe, expect, it} from 'vitest'
import {acts} from '../../lexicon/acts.ts'
import {nounPatterns, patternOf, verbPatterns} from '../../src/record/events/act-patterns.ts'

const frame = {particles: [], objects: [], obliques: new Map(), modifiers: []}

describe('patternOf', () => {
  it('takes the most exact pattern', () => {
    expect(patternOf(verbPatterns, {...frame, lemma: 'launch', objects: ['attack']})?.act.act).toBe('attack')
    expect(patternOf(verbPatterns, {...frame, lemma: 'call', obliques: new Map([['for', ['ceasefire']]])})?.act.act).toBe('request yielding')
    expect(patternOf(verbPatterns, {...frame, lemma: 'step', particles: ['down']})?.act.act).toBe('resign')
    expect(patternOf(nounPatterns, {...frame, lemma: 'strike', modifiers: ['air']})?.act.act).toBe('shell')
  })
  it('asks for what the pattern asks for', () => {
    expect(patternOf(verbPatterns, {...frame, lemma: 'launch', objects: ['boat']})).toBeUndefined()
    expect(patternOf(verbPatterns, {...frame, lemma: 'step'})).toBeUndefined()
    expect(patternOf(nounPatterns, {...frame, lemma: 'easing'})).toBeUndefined()
  })
})

describe('the lexicon of acts', () => {
  it('names each act once', () => {
    const names = acts.map(({act}) => act)
    expect(names).toEqual([...new Set(names)])
  })
  it('gives every code of CAMEO with its PLOVER event', () => {
    for (const {act, plover, cameo} of acts) expect([act, plover === undefined]).toEqual([act, cameo === undefined])
  })
  it('shows each act in a sentence', () => {
    for (const {example} of acts) expect(example).toMatch(/^[A-Z].*\.$/)
  })
})
