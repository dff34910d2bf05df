import type {Recorded} from '../../../model/statement.ts'
import type {Bearer} from '../bearer.ts'
import {blocksOf} from '../blocks.ts'
import {indicesOf, type Step} from './step.ts'

// What may stand between two names of one: “, also known as”, “(nom de guerre”, “, nicknamed “”.
const between =
  /^[\s,]*\(?(?:(?:who\s)?(?:is|was)?\s*(?:(?:also|better|best|more|widely|commonly|popularly|generally|simply|locally|formerly|previously|often|usually)\s)*(?:known|referred to)\s(?:\w+ly\s)?(?:as|by (?:his|her|its|the) (?:nom de guerre|nickname|alias|acronym|initials)(?: of)?)|(?:also\s)?(?:nicknamed|dubbed|alias|aka|a\.k\.a\.|nom de guerre|born|né|née|formerly|real name|whose real name is|whose nom de guerre is))[\s,:]*(?:the\s)?["“‘']?$/iu

// No longer words were seen between two such names.
const longest = 60

/** “Mohamed Hamdan Dagalo, known as Hemedti”: a report says that two names are one’s. */
export function joinAliasesTold(recorded: readonly Recorded[]): Step {
  const texts = new Map(recorded.map(({report}) => [report.id, report.text]))
  return (bearers, groups) => {
    const named = bearers.flatMap(({report, mentions}, index) => mentions.flatMap((mention) => (mention.form === 'name' ? [{report, index, mention}] : [])))
    for (const names of blocksOf(named.map((one) => [one.report, one] as const)).values()) {
      const inOrder = [...names].sort((left, right) => left.mention.start - right.mention.start || left.mention.end - right.mention.end)
      for (const [at, {report, index: left, mention}] of inOrder.entries()) {
        const next = inOrder.find((one, place) => place > at && one.mention.start >= mention.end)
        if (!next || next.mention.start - mention.end > longest) continue
        const words = texts.get(report)!.slice(mention.end, next.mention.start)
        if (!between.test(words)) continue
        const because = `“${mention.text}${words}${next.mention.text}”`
        groups.joinAlias({left, right: next.index, score: 0.95, because, by: 'alias-told'})
        for (const right of onlyCalled(bearers, next.mention.text)) groups.joinAlias({left: next.index, right, score: 0.9, because, by: 'alias-told'})
      }
    }
  }
}

// Who bears the alias and no other name, here or in another report.
function onlyCalled(bearers: readonly Bearer[], name: string): number[] {
  return indicesOf(bearers, ({names}) => names.length > 0 && names.every((one) => one === name))
}
