import {describe, expect, it} from 'vitest'
import type {Detail} from '../../src/model/statement.ts'
import {pointsOf, type Told} from './told.ts'

const only = (aspect: string, says: Parameters<typeof pointsOf>[0]) => pointsOf(says).filter((point) => point.aspect === aspect)

const detail = (relation: Detail['relation'], words: string, preposition?: string): Detail => ({
  relation,
  ...(preposition ? {preposition} : {}),
  head: words.split(' ').at(-1)!,
  span: {start: 0, end: words.length, text: words},
})

const act = (verb: string, text: string, details: readonly Detail[], more: Partial<Told> = {}): Told => ({text, verb, details, tells: verb, ...more})

describe('attribute', () => {
  const shot = (text: string, ...details: Detail[]) => act('shoot', text, [detail('passive', 'the cousin'), ...details])
  it('finds “in the head” more exact than no part named', () => {
    const [point] = only('attribute', {
      a: {told: [shot('the cousin was shot')]},
      b: {told: [shot('the cousin was shot in the head', detail('oblique', 'the head', 'in'))]},
    })
    expect(point).toMatchObject({status: 'differ', because: 'b is more exact: shoot in the head; a: shoot'})
  })
  it('NOT: “in the street” is no part of a body', () => {
    expect(
      only('attribute', {a: {told: [shot('the cousin was shot')]}, b: {told: [shot('shot in the street', detail('oblique', 'the street', 'in'))]}}),
    ).toEqual([])
  })
  it('has a knife and an axe differ', () => {
    const stab = (weapon: string) => act('stab', `stabbed with ${weapon}`, [detail('object', 'the guard'), detail('oblique', weapon, 'with')])
    expect(only('attribute', {a: {told: [stab('a knife')]}, b: {told: [stab('an axe')]}})).toMatchObject([
      {status: 'differ', question: 'With what: stab the guard?'},
    ])
    expect(only('attribute', {a: {told: [stab('a knife')]}, b: {told: [stab('a kitchen knife')]}})).toEqual([])
  })
  it('asks to whom money went, not what a nameless and a named receiver have to do with each other', () => {
    const wire = (to: string) => act('wire', `wired money to ${to}`, [detail('object', 'money'), detail('oblique', to, 'to')])
    expect(only('attribute', {a: {told: [wire('a third party')]}, b: {told: [wire('his co-conspirators')]}})).toMatchObject([{status: 'differ'}])
    expect(only('attribute', {a: {told: [wire('the gang')]}, b: {told: [wire('Ana Borg')]}})).toEqual([])
  })
  it('NOT: two acts by one verb', () => {
    const [left, right] = ['a knife', 'an axe'].map((weapon, index) =>
      act('stab', `stabbed with ${weapon}`, [detail('object', index === 0 ? 'the guard' : 'the driver'), detail('oblique', weapon, 'with')], {
        tells: `${index}`,
      }),
    )
    expect(only('attribute', {a: {told: [left!]}, b: {told: [right!]}})).toEqual([])
  })
})

describe('manner', () => {
  const blow = (verb: string) => act(verb, `the girl ${verb}ed the soldier`, [detail('subject', 'girl'), detail('object', 'soldier')])
  it('sets blows of one family beside each other', () => {
    expect(only('manner', {a: {told: [blow('punch')]}, b: {told: [blow('kick'), blow('slap')]}})).toMatchObject([{status: 'differ'}])
    expect(only('manner', {a: {told: [blow('kick')]}, b: {told: [blow('kick'), blow('slap')]}})[0]!.because).toContain('b is more exact')
  })
  it('NOT: the same blow, and blows on others', () => {
    expect(only('manner', {a: {told: [blow('kick')]}, b: {told: [blow('kick')]}})).toEqual([])
    const other = act('punch', 'a fan punched a referee', [detail('subject', 'fan'), detail('object', 'referee')])
    expect(only('manner', {a: {told: [blow('kick')]}, b: {told: [other]}})).toEqual([])
  })
})

describe('term', () => {
  const says = (text: string, more: Partial<Told> = {}): Told => ({text, verb: 'face', ...more})
  it('has the most that two reports give of one person contested, of no one in particular different', () => {
    const [ten, fourteen] = ['she could face up to 10 years in prison', 'she faces up to 14 years in prison']
    const who = {who: {actor: ['Ana Borg']}}
    expect(only('term', {a: {told: [says(ten, who)]}, b: {told: [says(fourteen, who)]}})).toMatchObject([{status: 'contested'}])
    expect(only('term', {a: {told: [says(ten)]}, b: {told: [says(fourteen)]}})).toMatchObject([{status: 'differ'}])
  })
  it('NOT: a term that may come and one that was given', () => {
    expect(
      only('term', {a: {told: [says('she could face up to 10 years in prison')]}, b: {told: [says('she was sentenced to 15 months', {verb: 'sentence'})]}}),
    ).toEqual([])
  })
})

describe('state', () => {
  const bridge = (text: string): Told => act('close', text, [detail('passive', 'bridge')])
  it('has a bridge that was closed open again in a later report', () => {
    expect(
      only('state', {
        a: {published: '2031-05-02', told: [bridge('the bridge has been closed')]},
        b: {published: '2031-05-03', told: [bridge('the bridge was closed for hours and has reopened')]},
      }),
    ).toMatchObject([{status: 'update', question: 'Is the bridge open or closed?'}])
  })
  it('NOT: closed in both', () => {
    expect(only('state', {a: {told: [bridge('the bridge was closed')]}, b: {told: [bridge('the bridge was shut')]}})).toEqual([])
  })
})

describe('landmark', () => {
  it('sets two towns near one prison beside each other, and leaves people who live near a town', () => {
    const near = (text: string): {told: Told[]} => ({told: [{text, verb: 'take'}]})
    expect(
      only('landmark', {a: near('she was taken to Ofer military prison near Orsk'), b: near('a court at Ofer Prison, near the northern city of Korvat')}),
    ).toMatchObject([{status: 'differ', question: 'What is Ofer prison near?'}])
    expect(only('landmark', {a: near('Ana Borg of Harrow near Orsk was taken'), b: near('Ana Borg of Harrow near Korvat was taken')})).toEqual([])
  })
})

describe('said', () => {
  const said = (value: string): Told => ({text: value, kind: 'saying', value, who: {speaker: ['Ana Borg']}})
  it('finds more of a remark where one report goes on by a sentence', () => {
    const first = '“If an offer sounds too good to be true, it probably is a swindle. Never give out personal information over the telephone to strangers.”'
    const more = `${first.slice(0, -1)} Nearly always the letter comes from criminals abroad hunting for pensioners with savings.”`
    expect(only('said', {a: {told: [said(first)]}, b: {told: [said(more)]}})).toMatchObject([
      {status: 'differ', because: expect.stringContaining('it gives more of the remark')},
    ])
    expect(only('said', {a: {told: [said(first)]}, b: {told: [said(first)]}})).toMatchObject([{status: 'agree'}])
  })
})
