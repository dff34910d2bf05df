import {expect, test} from 'vitest'
import {collateRecorded, recordReport} from '../../src/pipeline.ts'
import {readPlainText} from '../../src/read/plain-text.ts'

// What is said → who says it, by the first name of the entity.
function saidBy(text: string, words: string): string | undefined {
  const account = collateRecorded([recordReport(readPlainText(`The crash\n\n${text}`, {title: 'The crash', source: 'wire'}))])
  const saying = account.statements.find(({kind, evidence}) => kind === 'saying' && evidence[0].text.includes(words))
  const speaker = saying?.participants.find(({role}) => role === 'speaker')?.entity
  return account.entities.find(({id}) => id === speaker)?.names[0]?.text
}

test('“he said” is whoever spoke before, not the last man named in the quotation', () => {
  const text =
    'Ivan Petrov, the head of the inquiry, told the agency that no missile was found. “As the pilot of the plane tried to turn back, the engine failed,” he said. “The inquiry goes on,” he added.'
  expect(saidBy(text, 'the engine failed')).toBe('Ivan Petrov')
  expect(saidBy(text, 'The inquiry goes on')).toBe('Ivan Petrov')
})

test('“it said” is the ministry that spoke before', () => {
  const text = 'The bodies were found on Monday, the defence ministry said. The plane had been on its way from Oslo, it said.'
  expect(saidBy(text, 'on its way from Oslo')).toMatch(/ministry/i)
})

test('NOT: “she” is no man', () => {
  const text = 'Ana Borg met the press in Oslo. Ivan Petrov said the plane had crashed. “We are sad,” she said.'
  expect(saidBy(text, 'We are sad')).not.toBe('Ivan Petrov')
})

// Who acts in an event → the first name of the entity.
function actorOf(text: string, verb: string): string | undefined {
  const account = collateRecorded([recordReport(readPlainText(`The crash\n\n${text}`, {title: 'The crash', source: 'wire'}))])
  const event = account.statements.find((one) => one.kind === 'event' && one.event?.verb === verb)
  const actor = event?.participants.find(({role}) => role === 'actor')?.entity
  return account.entities.find(({id}) => id === actor)?.names[0]?.text
}

test('who “said he would resign” resigns', () => {
  const text = 'Boris Petrov opened the embassy in 2016. President Donald Trump criticised the policies of Petrov in June, but said he would resign in May.'
  expect(actorOf(text, 'resign')).toContain('Trump')
})

test('NOT: she who is said by him to resign', () => {
  const text = 'Ana Borg left Oslo on Monday. Ivan Petrov said she would resign in May.'
  expect(actorOf(text, 'resign')).not.toBe('Ivan Petrov')
})
