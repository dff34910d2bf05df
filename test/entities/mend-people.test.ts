import {expect, test} from 'vitest'
import {collateRecorded, recordReport} from '../../src/pipeline.ts'
import {readPlainText} from '../../src/read/plain-text.ts'

function namesOf(text: string): string[][] {
  const report = readPlainText(`A visit to Oslo\n\n${text}`, {title: 'A visit to Oslo', source: 'wire'})
  return collateRecorded([recordReport(report)]).entities.map(({kind, names}) => [kind, ...names.map(({text: name}) => name)])
}

test('who is called Mr. or Mrs. is a person, and the form is one of the names', () => {
  const names = namesOf(
    'Prime Minister Theresa May spoke to the mayor of Oslo on Monday. Mrs. May said that the talks had been good. Mrs. May left Oslo on Tuesday.',
  )
  const may = names.find((list) => list.includes('Theresa May'))
  expect(may?.[0]).toBe('person')
  expect(may).toContain('Mrs. May')
})

test('the tail of an office is no part of a name', () => {
  const names = namesOf('The king spoke alongside Secretary of State Hillary Clinton. Hillary Clinton left Oslo on Tuesday, and Clinton thanked the mayor.')
  expect(names.filter((list) => list.some((name) => name.endsWith('Clinton')))).toHaveLength(1)
  expect(names.flat()).not.toContain('State Hillary Clinton')
})

test('NOT: a country stays one beside somebody of that name', () => {
  const names = namesOf('Michael Jordan met the mayor of Oslo on Monday. Jordan signed the treaty with Norway, and the king of Jordan left Oslo.')
  expect(names.some(([kind, ...list]) => kind === 'state' && list.includes('Jordan'))).toBe(true)
})
