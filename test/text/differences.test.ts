import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {differences} from '../../src/text/differences.ts'

const told = (before: string, after: string) => differences(before, after).map((each) => [each.before.text, each.after.text])

describe('differences', () => {
  it('tells the words that changed, were added, and were left out', () => {
    expect(told('The crews went back on Monday.', 'The crews went back on Tuesday.')).toEqual([['Monday', 'Tuesday']])
    expect(told('A.\n\nThe toll rose to 12.', 'A.\n\nNobody knows.\n\nThe toll rose to 14.')).toEqual([['12', '14']].toSpliced(0, 0, ['', 'Nobody knows.']))
    expect(told('One line.\n\nAnother one.', 'One line.')).toEqual([['Another one.', '']])
    expect(told('The union won.', 'The union won.')).toEqual([])
  })

  it('tells a line that was written anew as a whole', () => {
    expect(told('The crews went back.\n\nEnd.', 'Owners gave in at dawn.\n\nEnd.')).toEqual([['The crews went back.', 'Owners gave in at dawn.']])
  })

  it('is enough to make the one text of the other, whatever they are', () => {
    const text = fc.array(fc.constantFrom('the', 'ferry', 'crews', 'went', '.', ',', '\n\n', 'x'), {maxLength: 60}).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        let made = ''
        let at = 0
        for (const each of differences(before, after)) {
          expect(before.slice(each.before.start, each.before.end)).toBe(each.before.text)
          expect(after.slice(each.after.start, each.after.end)).toBe(each.after.text)
          made += `${before.slice(at, each.before.start)} ${each.after.text} `
          at = each.before.end
        }
        const words = (all: string) => all.split(/\s+/).filter(Boolean).join(' ')
        expect(words(made + before.slice(at)).replace(/ /g, '')).toBe(words(after).replace(/ /g, ''))
      }),
    )
  })
})
