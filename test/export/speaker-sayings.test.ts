import {describe, expect, it} from 'vitest'
import {speakerSayings} from '../../src/export/words/speaker-sayings.ts'
import {collateRecorded, recordReport} from '../../src/pipeline.ts'
import {readPlainText} from '../../src/read/plain-text.ts'

const sayingsIn = (text: string) => speakerSayings(collateRecorded([recordReport(readPlainText(text, {}))])).flatMap(({sayings}) => sayings)

describe('sayings by speaker', () => {
  const once = '“The ice will hold until April,” said Anna Berg, the harbour master.'

  it('tells once what one report prints twice, and twice what it says twice in other words', () => {
    expect(sayingsIn(`${once}\n\nThe ferries stayed in port on Monday.\n\n${once}`)).toHaveLength(sayingsIn(once).length)
    expect(sayingsIn(`${once}\n\n“Nobody should cross it in May,” said Anna Berg, the harbour master.`).length).toBeGreaterThan(sayingsIn(once).length)
  })
})
