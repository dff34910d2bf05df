import {parse} from '../../src/parse/index.ts'
import {readPlainText} from '../../src/read/plain-text.ts'
import {attributionAt} from '../../src/record/attribution/attribution-at.ts'
import {recordSayings} from '../../src/record/sayings/record-sayings.ts'

/** A text with one stretch in brackets → who vouches for it, outermost first. */
export function show(input: string): string {
  const start = input.indexOf('[')
  const end = input.indexOf(']') - 1
  const text = input.replace(/[[\]]/g, '')
  const parsed = parse({...readPlainText(text, {}), language: 'en', blocks: [{kind: 'paragraph', start: 0, end: text.length}]})
  const chain = attributionAt(parsed, recordSayings(parsed), {start, end})
  return chain.map(({mention, verb}) => `${mention.text} (${verb})`).join(' > ') || 'the outlet'
}
