import type {Chain} from '../../src/model/parse.ts'
import type {Report} from '../../src/model/report.ts'
import type {ParticipantRole, Recorded, Statement} from '../../src/model/statement.ts'
import {makeStatement} from '../../src/record/statement.ts'
import {contentId} from '../../src/text/content-id.ts'
import {spanOf} from '../../src/text/span-of.ts'

/** One event as a report tells it: `clause` and `trigger` are words of the text, `who` and `where` names in the clause. */
export type Row = {
  readonly clause: string
  readonly trigger: string
  readonly verb: string
  readonly plover?: string
  readonly cameo?: string
  readonly who?: readonly string[]
  readonly where?: string
  readonly when?: string
}

/** A report whose text is its clauses, one sentence each, with the statements that they make. Names are chains by their words. */
export function told(source: string, rows: readonly Row[]): Recorded {
  const text = rows.map(({clause}) => `${clause}.`).join(' ')
  const id = contentId('r', [source, text])
  const chains = new Map<string, Chain>()
  const statements = rows.map((row, index): Statement => {
    const start = rows.slice(0, index).reduce((sum, {clause}) => sum + clause.length + 2, 0)
    const spanIn = (words: string) => spanOf(text, start + row.clause.indexOf(words), start + row.clause.indexOf(words) + words.length)
    const take = (role: ParticipantRole, name: string) => {
      const mention = spanIn(name)
      const known = chains.get(name) ?? {id: `c${chains.size + 1}`, kind: role === 'place' ? 'place' : 'group', mentions: []}
      chains.set(name, {...known, mentions: [...known.mentions, {...mention, sentence: index, from: 0, to: 1, head: 0, form: 'name'}]})
      return {role, mention, chain: known.id}
    }
    const participants = [...(row.who ?? []).map((name) => take('actor', name)), ...(row.where === undefined ? [] : [take('place', row.where)])]
    const times = row.when === undefined ? [] : [{...spanOf(text, start, start + 1), value: row.when}]
    const event = {verb: row.verb, trigger: spanIn(row.trigger), ...(row.plover ? {plover: row.plover} : {}), ...(row.cameo ? {cameo: row.cameo} : {})}
    return makeStatement({
      report: id,
      kind: 'event',
      evidence: [spanOf(text, start, start + row.clause.length)],
      sentence: index,
      participants,
      times,
      event,
      rule: 'told',
      confidence: 1,
    })
  })
  const report: Report = {id, source, title: source, language: 'en', blocks: [{kind: 'paragraph', start: 0, end: text.length}], text}
  return {report, statements, chains: [...chains.values()], problems: []}
}
