import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {entityIndex, resolveEntities} from '../../src/collate/entities/index.ts'
import {marked} from './marked.ts'

// Ten invented reports on one invented conference, each with its own ways to call people.
const sources = [
  '[person:1 Nadim Barakat], the head of the [group:2 Popular Unity Front], came to [place:3 Amman]. [person:1 Barakat] met Jordanian Foreign Minister [person Salma Tawfiq].',
  '[person:1 Nadeem Barakat] of the [group:2 PUF] met [person:3 the Jordanian foreign minister] in [place the Jordanian capital].',
  '[person:1 Rami Barakat], a brother, spoke for the [group United Front]. [place:4/actor Amman] welcomed the talks.',
  '[person:1 Barakat] left, said the [organisation Jordanian Foreign Ministry]. [organisation the Jordanian government] was pleased.',
  'The [group Popular Unity Front movement] thanked [state Jordan]. Relations between [place Cairo] and [place Amman] are warm.',
  '[person:1 N. Barakat] and [person:2 Salma Taufiq] signed the [document Amman Declaration].',
  '[person:1 Tawfik] read the [document Amman Declaration]; [group the PUF delegation] listened.',
  'The [organisation Ministry of Foreign Affairs of Jordan] thanked [group the PUF delegation].',
  '[person Jordan Amman] of the [organisation U.N.] watched.',
  'The [organisation United Nations] sent [person Mr. Amman] to [place Amman].',
]

const story = sources.map((source, index) => marked('abcdefghij'[index]!, source))
const entities = resolveEntities(story)
const find = entityIndex(story, entities)

// home('a', 'Nadim Barakat') → the id of whoever these words of report a stand for
function home(source: string, text: string): string | undefined {
  const {report} = story.find((one) => one.report.source === source)!
  const start = report.text.lastIndexOf(text)
  return find(report.id, {start, end: start + text.length, text})
}

const together = [
  ['a Nadim Barakat', 'a Barakat', 'b Nadeem Barakat', 'f N. Barakat'],
  ['a Popular Unity Front', 'b PUF', 'e Popular Unity Front movement'],
  ['a Salma Tawfiq', 'b the Jordanian foreign minister', 'f Salma Taufiq', 'g Tawfik'],
  ['a Amman', 'b the Jordanian capital', 'j Amman'],
  ['c Amman', 'd the Jordanian government', 'e Jordan', 'e Amman'],
  ['d Jordanian Foreign Ministry', 'h Ministry of Foreign Affairs of Jordan'],
  ['f Amman Declaration', 'g Amman Declaration'],
  ['g the PUF delegation', 'h the PUF delegation'],
  ['i Jordan Amman', 'j Mr. Amman'],
  ['i U.N.', 'j United Nations'],
  ['c Rami Barakat'],
  ['c United Front'],
  ['d Barakat'],
]

describe('resolveEntities', () => {
  const ids = together.map((places) => places.map((place) => home(place.slice(0, 1), place.slice(2))))

  for (const [index, places] of together.entries()) it(`keeps together ${places.join(', ')}`, () => expect(new Set(ids[index])).toHaveLength(1))

  it('keeps apart who is not the same', () => {
    const heads = ids.map(([id]) => id)
    expect(heads).not.toContain(undefined)
    expect(new Set(heads)).toHaveLength(heads.length)
  })

  it('says that it is unsure which brother is meant', () => {
    const doubts = entities.find(({id}) => id === home('d', 'Barakat'))!.links.filter(({verdict}) => verdict === 'unsure')
    expect(doubts.length).toBeGreaterThan(1)
  })

  it('gives a reason and a score for every link', () => {
    for (const {links} of entities)
      for (const {because, by, score} of links) expect([because.length > 0, by.length > 0, score > 0 && score <= 1]).toEqual([true, true, true])
  })

  it('does not depend on the order of reports', () => {
    const wanted = JSON.stringify(entities)
    fc.assert(
      fc.property(fc.shuffledSubarray(story, {minLength: story.length}), (shuffled) => JSON.stringify(resolveEntities(shuffled)) === wanted),
      {numRuns: 30},
    )
  })

  it('puts every mention into one entity, whatever the names', () => {
    const kind = fc.constantFrom('person', 'group', 'organisation', 'state', 'place', 'document', 'event', 'other')
    const word = fc.stringMatching(/^[\p{L}\p{N}.’' -]{1,24}$/u).filter((text) => text.trim() === text && text !== '')
    const report = fc.array(fc.tuple(kind, word), {maxLength: 6}).map((marks) => marks.map(([one, text]) => `[${one} ${text}] and`).join(' '))
    fc.assert(
      fc.property(fc.array(report, {maxLength: 4}), (texts) => {
        const recorded = texts.map((text, index) => marked(`s${index}`, text))
        const mentions = resolveEntities(recorded).flatMap((entity) => entity.mentions)
        const wanted = recorded.flatMap(({chains}) => chains.flatMap((chain) => chain.mentions.filter(({form}) => form === 'name')))
        expect(
          mentions.filter(({start, report}) =>
            wanted.some(
              (one) => one.start === start && recorded.some(({report: {id}, chains}) => id === report && chains.some((chain) => chain.mentions.includes(one))),
            ),
          ),
        ).toHaveLength(wanted.length)
      }),
      {numRuns: 60},
    )
  })

  it('takes ids of entities in judgements', () => {
    const [one, other] = [home('d', 'Barakat')!, home('a', 'Nadim Barakat')!]
    const judged = resolveEntities(story, [{left: one, right: other, verdict: 'same', score: 1, because: 'read on', by: 'a reader', when: '2024-03-02'}])
    expect(judged).toHaveLength(entities.length - 1)
  })

  it('resolves fifty reports quickly', () => {
    const fifty = Array.from({length: 5}, (_, copy) =>
      story.map(({report}, index) => marked(`${copy}-${index}`, sources[index]!.replaceAll('Barakat', report.source > 'e' ? 'Barakat' : 'Barakaat'))),
    ).flat()
    const began = performance.now()
    resolveEntities(fifty)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
