import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {creditRules, creditsOf} from '../../src/collate/origins/credits.ts'
import {findOrigins} from '../../src/collate/origins/find-origins.ts'
import {quotedParts} from '../../src/collate/origins/quoted-parts.ts'
import type {Report} from '../../src/model/report.ts'

const report = (id: string, text: string, published?: string): Report => ({
  id,
  source: '',
  title: '',
  ...(published === undefined ? {} : {published: {value: published, how: 'given' as const}}),
  language: 'en',
  blocks: [],
  text,
})

const agency = `A landslide buried part of a quarry near Belmor on Tuesday, killing at least four workers, rescue officials said.
Heavy rain had soaked the slope for nine days before it gave way shortly after the morning shift began.
Two excavators and a lorry lie under the rubble, and dogs were brought from the coast to search for three men still missing.
The owner of the quarry, a family firm, suspended all work and said it would pay for the funerals.`
const cut = `Four dead as slope collapses on quarry
A landslide buried part of a quarry near Belmor on Tuesday, killing at least four workers, officials said.
Heavy rain had soaked the slope for nine days before it gave way shortly after the morning shift started.
Two excavators and a lorry lie under the rubble, and dogs were brought to search for three men still missing.`
const apart = `Rescuers in Belmor counted four dead by Tuesday evening and kept looking for three more.
People here have complained about the quarry for years. The rain was only the last straw, says the baker whose shop faces the hill.
An inquiry will ask why the morning shift was sent in at all after more than a week of storms.`

const speech = '“We will rebuild this bridge before the winter, stone by stone, and nobody who lost a house in the flood will sleep in a tent,”'
const speechInOne = `The minister came by boat. ${speech} she told the villagers of Orla from a crate on the quay. Most of them listened with folded arms, and a boy asked about the school.`
const speechInOther = `Promises were made again in the flooded valley yesterday. ${speech} the visitor from the capital announced, before a helicopter took her to the next stop on a long tour.`

const together = (...texts: string[]) => findOrigins(texts.map((text, index) => report(`r${index}`, text))).map(({reports}) => reports.join(' '))

describe('findOrigins', () => {
  it('puts a cut and edited copy with its text, and leaves what was written apart alone', () => {
    expect(together(agency, cut, apart)).toEqual(['r0 r1', 'r2'])
  })

  it('lays the passages side by side', () => {
    const [origin] = findOrigins([report('r0', agency, '2031-03-04T09:00:00Z'), report('r1', cut, '2031-03-04T12:00:00Z')])
    expect(origin!.passages.filter(({match}) => match === 0)).toHaveLength(2)
    for (const {report: id, start, end} of origin!.passages) expect((id === 'r0' ? agency : cut).slice(start, end)).toMatch(/^[^\s].*[^\s]$/s)
    expect(origin!.because).toMatch(/^b shares \d+ % with a \(\d passages?\); a came out first$/)
  })

  it('does not take a speech that two reporters quote for copied text', () => {
    expect(together(speechInOne, speechInOther)).toEqual(['r0', 'r1'])
  })

  it('has every report in exactly one origin, whatever the text and the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(agency, cut, apart, speechInOne, speechInOther, '', '“', 'a a a a a a a a'), {maxLength: 7}),
        fc.infiniteStream(fc.nat()),
        (texts, picks) => {
          const reports = texts.map((text, index) => report(`r${index}`, text))
          const shuffled = [...reports]
            .map((one) => ({one, key: picks.next().value as number}))
            .sort((left, right) => left.key - right.key)
            .map(({one}) => one)
          const origins = findOrigins(reports)
          expect(origins.flatMap((origin) => origin.reports).sort()).toEqual(reports.map(({id}) => id).sort())
          expect(findOrigins(shuffled)).toEqual(origins)
        },
      ),
      {numRuns: 50},
    )
  })
})

describe('creditsOf', () => {
  for (const {name, example} of creditRules) it(`${name}: ${example}`, () => expect(creditsOf(example)).toHaveLength(1))
  it.each([
    'Reuters quoted an official as saying so.',
    'He works for the Associated Press in Oslo.',
    'The map (AP, 2019) is old.',
    'The PA said it would pay.',
  ])('NOT: %s', (text) => expect(creditsOf(text)).toEqual([]))
})

describe('quotedParts', () => {
  it('ends an unclosed quotation with its paragraph', () => {
    const text = 'He said: "one.\nShe said nothing. "Two" he said.'
    expect(quotedParts(text).map(({start, end}) => text.slice(start, end))).toEqual(['"one.', '"Two"'])
  })
})
