import {expect, it} from 'vitest'
import {record} from '../../src/record/index.ts'
import {parsed} from './read-text.ts'

const statements = (text: string) => record(parsed(text)).statements
const sayings = (text: string) => statements(text).filter(({kind}) => kind === 'saying')

it('a title in quotation marks is nobody’s saying', () => {
  expect(sayings('The band closed with “Red Friday Night”.')).toEqual([])
})

it('a photo says nothing', () => {
  expect(sayings('A photo from the scene shows two cars on their roofs.')).toEqual([])
})

it('whom something was told is the addressee', () => {
  const [saying] = sayings('The surgeon told his family that he would live.')
  expect(saying?.participants.map(({role}) => role)).toContain('addressee')
  expect(saying?.value).not.toContain('family')
})

it('an order vouches for nothing, a statement does', () => {
  const by = (text: string) =>
    statements(text)
      .filter(({kind}) => kind === 'event')
      .flatMap(({attribution}) => attribution.map(({mention}) => mention.text))
  expect(by('Ana Borg said that the rebels had attacked the village.')).toContain('Ana Borg')
  expect(by('Ana Borg ordered the troops to attack the village.')).not.toContain('Ana Borg')
})

it('the city of a dateline does nothing', () => {
  const mentions = statements('LISBON (Ruritania Press) - A ferry struck a bridge on Sunday.').flatMap(({participants}) =>
    participants.map(({mention}) => mention.text),
  )
  expect(mentions).not.toContain('LISBON')
})

it('a saying has the time of its speaking', () => {
  const [saying] = sayings('published: 2024-03-06\nOn March 4, 2024, Ana Borg said that the talks had failed.')
  expect(saying?.times.map(({value}) => value)).toEqual(['2024-03-04'])
})

it.each([
  ['Ana Borg left the hall after the vote, arguing that the count was false.', 'Ana Borg'],
  ['An aid worker who saw the families after their release said they were ill.', 'aid worker'],
])('who stands above the cue in the tree speaks: %s', (text, speaker) => {
  expect(sayings(text).map(({participants}) => participants.find(({role}) => role === 'speaker')?.mention.text)).toEqual([expect.stringContaining(speaker)])
})
