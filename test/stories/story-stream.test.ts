import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {averageLink} from '../../src/collate/stories/average-link.ts'
import {groupStories} from '../../src/collate/stories/group-stories.ts'
import {StoryStream} from '../../src/collate/stories/story-stream.ts'
import type {Report} from '../../src/model/report.ts'

const report = (id: string, day: string, title: string, text: string): Report => ({
  id,
  source: '',
  title,
  published: {value: day, how: 'given'},
  language: 'en',
  blocks: [],
  text: `${title}\n\n${text}`,
})

const ferry = [
  report(
    'r1',
    '2031-05-02',
    'Ferry runs aground off Korvat',
    'A ferry with 210 passengers on board ran aground on a reef off the island of Korvat on Friday, the coast guard said. Nobody was hurt.',
  ),
  report(
    'r2',
    '2031-05-02',
    'Korvat ferry stuck on reef, 210 passengers taken off',
    'The coast guard took 210 passengers off a ferry that ran aground on a reef near the island of Korvat on Friday.',
  ),
  report(
    'r3',
    '2031-05-04',
    'Captain of Korvat ferry questioned',
    'Police questioned the captain of the ferry that ran aground on a reef off Korvat on Friday with 210 passengers on board.',
  ),
]
const vote = [
  report(
    'r4',
    '2031-05-03',
    'Parliament of Tarsia votes down pension law',
    'The parliament of Tarsia on Saturday voted down a pension law by 61 votes to 58, a defeat for Prime Minister Ilva Dorn.',
  ),
  report(
    'r5',
    '2031-05-03',
    'Defeat for Ilva Dorn over pensions in Tarsia',
    'Prime Minister Ilva Dorn of Tarsia lost a vote on her pension law on Saturday, 61 to 58.',
  ),
]

const partition = (reports: readonly Report[]) =>
  groupStories(reports)
    .stories.map((story) => [...story.reports].sort().join(' '))
    .sort()

describe('groupStories', () => {
  it('keeps two stories of the same days apart', () => {
    expect(partition([...ferry, ...vote])).toEqual(['r1 r2 r3', 'r4 r5'])
  })

  it('gives the same stories whatever the order of the reports', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ferry, ...vote], {minLength: 5}), (shuffled) => {
        expect(partition(shuffled)).toEqual(['r1 r2 r3', 'r4 r5'])
      }),
      {numRuns: 20},
    )
  })

  it('never throws and loses no report on any text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({unit: 'binary'}), fc.string({unit: 'binary'})), {maxLength: 6}), (texts) => {
        const reports = texts.map(([title, text], index) => report(`r${index}`, '2031', title, text))
        expect(
          groupStories(reports)
            .stories.flatMap((story) => story.reports)
            .sort(),
        ).toEqual(reports.map(({id}) => id).sort())
      }),
      {numRuns: 100},
    )
  })
})

describe('StoryStream', () => {
  it('lets a late report join, and says what they share', () => {
    const stream = new StoryStream()
    for (const one of [...ferry.slice(0, 2), ...vote]) stream.add(one)
    const [change] = stream.add(ferry[2]!)
    expect(change).toMatchObject({kind: 'joined', report: 'r3'})
    expect(change!.because).toContain('korvat')
  })

  it('takes the same report once', () => {
    const stream = new StoryStream()
    stream.add(ferry[0]!)
    expect(stream.add(ferry[0]!)).toEqual([])
    expect(stream.stories()).toHaveLength(1)
  })

  it('opens a story for what is like nothing before, naming no other', () => {
    const stream = new StoryStream()
    stream.add(ferry[0]!)
    expect(stream.add(vote[0]!)).toMatchObject([{kind: 'opened', before: []}])
  })
})

describe('averageLink', () => {
  // 0 and 1 are close, 2 is close to 1 alone: on average too far.
  const odds = [[], [3], [-4, 1]]
  it('does not let one bridge join what is apart on average', () => {
    expect(averageLink(3, (left, right) => odds[left]![right]!)).toEqual([[0, 1], [2]])
  })
  it('joins all where all are alike', () => {
    expect(averageLink(4, () => 1)).toEqual([[0, 1, 2, 3]])
  })
})
