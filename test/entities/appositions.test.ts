import {describe, expect, it} from 'vitest'
import {collateRecorded, recordReport} from '../../src/pipeline.ts'
import {readPlainText} from '../../src/read/plain-text.ts'

const peopleOf = (text: string) =>
  collateRecorded([recordReport(readPlainText(`Title.\n\n${text}`, {title: 'Title', published: '2024-03-05'}))])
    .entities.filter(({kind}) => kind === 'person')
    .map(({names}) => names.map(({text: name}) => name))

describe('the office before a name', () => {
  it('is of whom the name names', () => {
    const people = peopleOf('The talks failed, U.S. Secretary of State John Kerry said on Monday. Kerry left Geneva on Tuesday, and John Kerry will be back.')
    expect(people).toHaveLength(1)
    expect(people[0]).toContain('Kerry')
  })
  it('goes over a long body between', () => {
    const people = peopleOf('The director general of the International Atomic Energy Agency, Yukiya Amano, signed a statement. Amano left Tehran.')
    expect(people).toHaveLength(1)
  })
  it('NOT: of whom somebody speaks for', () => {
    const people = peopleOf('A spokesman for John Kerry said the talks failed. John Kerry left Geneva.')
    expect(people.find((names) => names.includes('John Kerry'))).not.toContain('A spokesman for John Kerry')
  })
})
