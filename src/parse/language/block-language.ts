import type {Block, Report} from '../../model/report.ts'
import {languageOf} from '../../text/language.ts'

/** ISO 639-1 of a block: its own, else the report's, else what its words tell, else English, which is what we can parse. */
export function blockLanguage(report: Report, block: Block): string {
  const told = block.language ?? report.language
  return told === 'und' || told === '' ? (languageOf(report.text.slice(block.start, block.end)) ?? 'en') : told
}
