import type {Parse} from '../../src/model/parse.ts'
import type {Statement} from '../../src/model/statement.ts'
import {parse} from '../../src/parse/index.ts'
import {readPlainText} from '../../src/read/plain-text.ts'

/** A text of a test as a parse; a first line `published: 2024-03-01` dates it. */
export function parsed(input: string): Parse {
  const [, published, rest] = /^published: (\S+)\n([\s\S]*)$/.exec(input) ?? []
  return parse(readPlainText(rest ?? input, {title: '', ...(published ? {published} : {})}))
}

/** `role/leads | Maltese delegation | holder: Ana Borg | “evidence”`, with what else is not as usual. */
export function shown({rule, value, measure, participants, evidence, times, attribution, polarity, modality}: Statement): string {
  const people = participants.map(({role, mention}) => `${role}: ${mention.text}`).join('; ')
  const more = [
    measure && `measure: ${measure}`,
    times.length > 0 && `when: ${times.map((time) => time.value).join(', ')}`,
    attribution.length > 0 && `by: ${attribution.map(({mention}) => mention.text).join(' < ')}`,
    polarity === 'denied' && polarity,
    modality !== 'happened' && modality,
  ].filter(Boolean)
  return [rule, value, people, ...more, `“${evidence[0].text}”`].filter(Boolean).join(' | ')
}

/** The statements of one kind, one a line; “nothing” if there is none. */
export function shownOf(statements: readonly Statement[], kind: string): string {
  return (
    statements
      .filter((statement) => statement.kind === kind)
      .map(shown)
      .join('\n') || 'nothing'
  )
}
