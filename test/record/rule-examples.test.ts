import {describe, expect, it} from 'vitest'
import {record} from '../../src/record/index.ts'
import {rules} from '../../src/record/rules.ts'
import {parsed} from './read-text.ts'

const rulesOf = (text: string): string[] => record(parsed(text)).statements.map(({rule}) => rule)

// Rules of certainty and silence have tests of their own.
describe.each(rules.filter(({kind}) => kind !== 'certainty' && kind !== 'silence'))('$name', ({name, example, twin}) => {
  it('finds its example', () => expect(rulesOf(example)).toContain(name))
  it('leaves its twin', () => expect(rulesOf(twin)).not.toContain(name))
})
