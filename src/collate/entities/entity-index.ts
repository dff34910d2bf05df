import type {Entity} from '../../model/account.ts'
import type {Span} from '../../model/span.ts'
import type {Recorded} from '../../model/statement.ts'

/** The id of the entity that a mention of a report stands for: by its place, else by its chain, else by its words; undefined where nobody is known. */
export type EntityIndex = (report: string, mention: Span, chain?: string) => string | undefined

/** Looks mentions up. A chain whose mentions stand for two (Moscow the city, Moscow the state) is told apart by the mention. */
export function entityIndex(recorded: readonly Recorded[], entities: readonly Entity[]): EntityIndex {
  const byPlace = new Map<string, string>()
  const byWords = new Map<string, string>()
  for (const {id, mentions, names} of entities) {
    for (const {report, start, end} of mentions) byPlace.set(`${report} ${start} ${end}`, id)
    for (const {text, reports} of names) for (const report of reports) byWords.set(`${report} ${text.toLowerCase()}`, id)
  }
  const byChain = new Map<string, {start: number; id: string}[]>()
  for (const {report, chains} of recorded)
    for (const chain of chains)
      byChain.set(
        `${report.id} ${chain.id}`,
        chain.mentions.flatMap(({start, end}) => {
          const id = byPlace.get(`${report.id} ${start} ${end}`)
          return id === undefined ? [] : [{start, id}]
        }),
      )
  return (report, mention, chain) => {
    const inChain = chain === undefined ? undefined : nearest(byChain.get(`${report} ${chain}`), mention)
    // A statement may know better than the chain of mention who “he” is.
    if (inChain !== undefined && /^(?:he|she|it)$/i.test(mention.text)) return inChain
    return byPlace.get(`${report} ${mention.start} ${mention.end}`) ?? inChain ?? byWords.get(`${report} ${mention.text.toLowerCase()}`)
  }
}

// Of the chain's mentions the one inside the phrase, else the last before it, else the first.
function nearest(mentions: readonly {start: number; id: string}[] | undefined, {start, end}: Span): string | undefined {
  if (!mentions) return undefined
  return (mentions.find((mention) => mention.start >= start && mention.start < end) ?? mentions.findLast((mention) => mention.start <= start) ?? mentions[0])
    ?.id
}
