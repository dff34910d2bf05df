import {describe, expect, it} from 'vitest'
import {senseOf, senseRules} from '../../src/collate/entities/sense.ts'
import type {ParticipantRole} from '../../src/model/statement.ts'

describe('the sense of a capital', () => {
  for (const {name, example, twin, gives} of senseRules) {
    const roles = new Set<ParticipantRole>(name === 'a party to the act' ? ['actor'] : [])
    const sense = (text: string, parts = roles) => {
      const start = text.indexOf('Moscow')
      return senseOf(text, {start, end: start + 6, text: 'Moscow'}, parts)
    }
    it(`${name}: ${example}`, () => expect(sense(example)).toMatchObject({as: gives, because: name}))
    it(`${name}, NOT: ${twin}`, () => expect(sense(twin, new Set())?.because).not.toBe(name))
  }
})
