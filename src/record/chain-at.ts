import type {Chain, Mention, Parse} from '../model/parse.ts'
import type {Span} from '../model/span.ts'
import type {Participant, ParticipantRole} from '../model/statement.ts'
import {headOf} from '../model/tree.ts'
import {tokensOf} from './phrase.ts'
import {sentenceAt} from './sentence-at.ts'

type Place = {readonly chain: Chain; readonly mention: Mention}

/** The chain that a phrase belongs to: one with a mention of the same words, else with the shortest mention around the same head word, else with the longest inside it. */
export function chainAt(parse: Parse, span: Span): Chain | undefined {
  const at = sentenceAt(parse, span.start)
  const places = placesOf(parse).get(at)
  if (!places) return undefined
  const same = places.find(({mention}) => mention.start === span.start && mention.end === span.end)
  if (same) return same.chain
  const sentence = parse.sentences[at]!
  const {from, to} = tokensOf(sentence, span)
  if (from === to) return undefined
  const head = headOf(sentence, from, to)
  const around = places.filter(({mention}) => mention.head === head)
  return (around.find(({mention}) => mention.end - mention.start >= span.end - span.start) ?? around.at(-1))?.chain
}

/** “MENTION takes part as ROLE”, with its chain where it has one. */
export function participant(parse: Parse, role: ParticipantRole, mention: Span): Participant {
  const {start, end, text} = mention
  const chain = chainAt(parse, mention)
  return {role, mention: {start, end, text}, ...(chain ? {chain: chain.id} : {})}
}

const known = new WeakMap<Parse, Map<number, Place[]>>()

// The mentions of each sentence, shortest first; kept, since every statement asks.
function placesOf(parse: Parse): Map<number, Place[]> {
  const kept = known.get(parse)
  if (kept) return kept
  const places = new Map<number, Place[]>()
  for (const chain of parse.chains)
    for (const mention of chain.mentions) {
      const list = places.get(mention.sentence)
      if (list) list.push({chain, mention})
      else places.set(mention.sentence, [{chain, mention}])
    }
  for (const list of places.values()) list.sort((left, right) => left.mention.end - left.mention.start - (right.mention.end - right.mention.start))
  known.set(parse, places)
  return places
}
