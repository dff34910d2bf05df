import {blocksOf} from '../blocks.ts'
import {officeOf} from '../office.ts'
import type {Step} from './step.ts'

/** “The minister of mines, Oscar Paredes” and the name that it ends with. A list ends so too (“from Fatah, Hamas”): there a name stands before the comma. */
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
        const isOffice = kind === 'person' && bearers[right]!.kind === 'person' && officeOf(before) !== undefined && isOneNoun(before)
        if (mention.start <= phrase.start || !(endsInApposition(before) || isOffice)) continue
        groups.join({left, right, score: 0.9, because: `“${mention.text}” stands in apposition`, by: 'apposition'})
      }
  }
}

// “The head of UNSMIL, ”: one office and no list before the name.
function isOneNoun(before: string): boolean {
  return /^(?:the|its|a|an|his|her|their)\s[^,]*, $/iu.test(before)
}

function endsInApposition(before: string): boolean {
  return /^(?:the|its|a|an|his|her|their)\s[^,]*\p{Ll}\S*, $/iu.test(before) && !/\p{Lu}\S*, $/u.test(before)
}
