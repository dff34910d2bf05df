import type {Statement} from '../../src/model/statement.ts'
import {parse} from '../../src/parse/index.ts'
import {readPlainText} from '../../src/read/plain-text.ts'
import {contentOf} from '../../src/record/attribution/attribution-at.ts'
import {recordSayings} from '../../src/record/sayings/record-sayings.ts'

/** A text → its sayings, one a line: who, by what words, to whom, how, what; those who told of it in turn first. */
export function show(input: string): string {
  return recordSayings(parse(readPlainText(input, {})))
    .map(line)
    .join('\n')
}

function line(saying: Statement): string {
  const who = (role: string) => saying.participants.find((one) => one.role === role)?.mention.text
  const chain = saying.attribution.map(({mention, verb}) => `${mention.text} (${verb}) > `).join('')
  const to = who('addressee')
  const sure = [saying.polarity, saying.modality].filter((word) => word !== 'affirmed' && word !== 'happened')
  const how = [saying.speech, ...sure].join(' ')
  const what = contentOf(saying)
    .map(({text}) => text.replaceAll('\n', ' '))
    .join(' … ')
  return `${chain}${who('speaker') ?? '–'} | ${saying.event?.verb ?? '–'}${to ? ` to ${to}` : ''} | ${how} | ${what}`
}
