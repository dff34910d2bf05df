import type {Recorded} from '../../model/statement.ts'
import type {Bearer} from './bearer.ts'

const fullName = /\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:[ae]l|abu|bin|de|van|von)[-\s])?\p{Lu}[\p{L}’'-]+)+/gu

/** Full names in blocks of another language, which nobody parsed: “Serghej Lavrov” of an Italian caption. They count only where they turn out to be somebody whom the reports name. */
export function namesUnparsed({report}: Recorded): Bearer[] {
  const foreign = report.blocks.filter(({language}) => language !== undefined && language !== report.language)
  return foreign.flatMap(({start, end}) =>
    [...report.text.slice(start, end).matchAll(fullName)].map(({0: text, index}): Bearer => {
      const at = start + index
      const mention = {start: at, end: at + text.length, text, sentence: -1, from: 0, to: 0, head: 0, form: 'name'} as const
      return {
        key: `${report.id}/u${at}`,
        report: report.id,
        kind: 'person',
        family: 'person',
        mentions: [mention],
        names: [text],
        nominals: [],
        offices: [],
        isUnparsed: true,
      }
    }),
  )
}
