import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/index.ts'
import {readPlainText} from '../../src/read/plain-text.ts'
import {aboveRules} from '../../src/record/certainty/above-rules.ts'
import {type Act, actAt} from '../../src/record/certainty/act.ts'
import {certaintyIn, ruler} from '../../src/record/certainty/certainty-of.ts'
import {negationRules} from '../../src/record/certainty/negation-rules.ts'
import {ownRules} from '../../src/record/certainty/own-rules.ts'

function actIn(marked: string): Act {
  const text = marked.replace(/[[\]]/g, '')
  const parsed = parse({...readPlainText(text, {}), language: 'en', blocks: [{kind: 'paragraph', start: 0, end: text.length}]})
  const sentence = parsed.sentences[0]!
  return actAt(
    sentence,
    sentence.tokens.findIndex(({end}) => end > marked.indexOf('[')),
  )
}

describe('what an act’s own words say of it', () => {
  for (const {name, example, twin, match} of [...ownRules, ...negationRules])
    it(name, () => {
      expect(match(actIn(example)), example).toBe(true)
      expect(match(actIn(twin)), twin).toBe(false)
    })
})

describe('what the word above says of it', () => {
  for (const {name, example, twin, match} of aboveRules)
    it(name, () => {
      const matches = (marked: string) => {
        const act = actIn(marked)
        const over = ruler(act)
        return over !== undefined && match({act, over, outer: certaintyIn(act.sentence, over.at)})
      }
      expect(matches(example), example).toBe(true)
      expect(matches(twin), twin).toBe(false)
    })
})
