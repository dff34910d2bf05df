import {resolveEntities} from '../../src/collate/entities/index.ts'
import type {Judgement} from '../../src/model/account.ts'
import {marked} from '../entities/marked.ts'

/** Marked reports, one a line (`a: [person Sergei Lavrov] spoke.`), and judgements (`same: Abu Mazen = Mahmoud Abbas`) → one entity a line, then what is unsure. */
export function show(input: string): string {
  const lines = input.split('\n').filter((line) => line.trim() !== '')
  const judgements = lines.flatMap((line) => judgementOf(line) ?? [])
  const recorded = lines.filter((line) => !judgementOf(line)).map((line) => marked(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()))
  const letters = new Map(recorded.map(({report}) => [report.id, report.source]))
  const entities = resolveEntities(recorded, judgements)
  const shown = entities.map(
    ({kind, names, country}) =>
      `${kind}${country ? ` ${country}` : ''}: ${names
        .map(
          ({text, reports}) =>
            `${text} (${reports
              .map((id) => letters.get(id))
              .sort()
              .join(' ')})`,
        )
        .join(', ')}`,
  )
  const doubts = entities.flatMap(({links}) =>
    links
      .filter(({verdict}) => verdict === 'unsure')
      .map(
        ({left, right}) =>
          `unsure: ${[left, right]
            .map((label) => label.replace(/^r\w+/u, (id) => letters.get(id) ?? id))
            .sort()
            .join(' = ')}`,
      ),
  )
  return [...shown.sort(), ...[...new Set(doubts)].sort()].join('\n')
}

function judgementOf(line: string): Judgement | undefined {
  const [, verdict, left, right] = /^(same|different): (.+?) = (.+)$/u.exec(line) ?? []
  return verdict === undefined ? undefined : {left: left!, right: right!, verdict: verdict as 'same', score: 1, because: 'said so', by: 'a reader'}
}
