import {officeKind} from '../../../../lexicon/offices.ts'
import {blocksOf} from '../blocks.ts'
import {officeOf} from '../office.ts'
import type {Step} from './step.ts'

/** “The minister of mines, Oscar Paredes”, “Secretary of State John Kerry” and the name that it ends with. A list ends so too (“from Fatah, Hamas”): there a name stands before the comma. */
export const joinAppositions: Step = (bearers, groups) => {
  const names = blocksOf(
    bearers.flatMap(({report, mentions}, index) =>
      mentions.flatMap((mention) => (mention.form === 'name' ? [[`${report} ${mention.end}`, {index, mention}] as const] : [])),
    ),
  )
  for (const [left, {report, kind, mentions, names: own}] of bearers.entries()) {
    if (own.length > 0) continue
    for (const phrase of mentions)
      for (const {index: right, mention} of names.get(`${report} ${phrase.end}`) ?? []) {
        const before = phrase.text.slice(0, mention.start - phrase.start)
        const isOffice = kind === 'person' && bearers[right]!.kind === 'person' && (isOneOffice(before) || isTitle(before))
        if (mention.start <= phrase.start || !(endsInApposition(before) || isOffice)) continue
        groups.join({left, right, score: 0.9, because: `“${mention.text}” stands in apposition`, by: 'apposition'})
      }
  }
}

// “The head of UNSMIL, ”, “the director general of the International Atomic Energy Agency, ”: one office and no list before the name.
function isOneOffice(before: string): boolean {
  if (!/^(?:the|its|a|an|his|her|their)\s[^,]*, $/iu.test(before)) return false
  return officeOf(before) !== undefined || isOfficeNoun(headOf(before))
}

// The last word before what the noun phrase goes on with: “director general” of “the director general of the agency, ”.
function headOf(phrase: string): string {
  return / ?(\S+)(?: (?:of|for|in|at|to|on) |, )/u.exec(phrase)?.[1] ?? ''
}

function isOfficeNoun(word: string): boolean {
  return officeKind(word.toLowerCase()) === 'office' || /^general$/iu.test(word)
}

// “U.S. Secretary of State ”, “U.S. special representative for Iran ”: an office right before the name, not “a spokesman for ”.
function isTitle(before: string): boolean {
  return /^[^,]*\S $/u.test(before) && !/\b(?:of|for|in|at|to|by|with|and|or|from|on|the) $/iu.test(before) && isOfficeNoun(headOf(`${before.trimEnd()}, `))
}

function endsInApposition(before: string): boolean {
  return /^(?:the|its|a|an|his|her|their)\s[^,]*\p{Ll}\S*, $/iu.test(before) && !/\p{Lu}\S*, $/u.test(before)
}
