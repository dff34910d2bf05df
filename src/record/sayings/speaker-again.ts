import type {Chain, Parse} from '../../model/parse.ts'
import type {Participant, Statement} from '../../model/statement.ts'
import {fitsPronoun} from './fits-pronoun.ts'

// A pronoun takes up whoever spoke in the two sentences before.
const near = 2

type Last = {readonly speaker: Participant; readonly sentence: number}

/** Sayings whose “he”, “she” or “it” is whoever spoke last: “…, said Ana Borg. “…,” she added.” Chains of mention do not know who is speaking. */
export function speakersAgain(parse: Parse, sayings: readonly Statement[]): Statement[] {
  const chains = new Map(parse.chains.map((chain) => [chain.id, chain]))
  const mended = new Map<string, Statement>()
  let last: Last | undefined
  for (const saying of [...sayings].sort((left, right) => left.evidence[0].start - right.evidence[0].start || (left.id < right.id ? -1 : 1))) {
    const speaker = saying.participants.find(({role}) => role === 'speaker')
    if (!speaker) continue
    const sentence = sentenceOf(parse, speaker.mention.start)
    const pronoun = /^(?:he|she|it)$/i.exec(speaker.mention.text)?.[0].toLowerCase()
    const again = pronoun && last && sentence - last.sentence <= near && sentence >= last.sentence ? takenUp(pronoun, speaker, last, chains) : undefined
    if (again) mended.set(saying.id, {...saying, participants: saying.participants.map((one) => (one === speaker ? again : one))})
    if (!pronoun) last = {speaker, sentence}
    else if (last && (again ?? speaker).chain === last.speaker.chain) last = {...last, sentence}
  }
  return sayings.map((saying) => mended.get(saying.id) ?? saying)
}

function sentenceOf({sentences}: Parse, start: number): number {
  return sentences.findIndex(({end}) => start < end)
}

// The pronoun with the chain of the last speaker, unless what it stands for already is as good.
function takenUp(pronoun: string, speaker: Participant, {speaker: before}: Last, chains: ReadonlyMap<string, Chain>): Participant | undefined {
  if (before.chain === undefined || before.chain === speaker.chain || before.mention.end > speaker.mention.start) return undefined
  const chain = chains.get(before.chain)
  const own = speaker.chain === undefined ? undefined : chains.get(speaker.chain)
  if (!chain || !fitsPronoun(pronoun, before.mention.text, chain)) return undefined
  if (own && isNearer(own, before, speaker) && fitsPronoun(pronoun, own.mentions[0]!.text, own)) return undefined
  return {...speaker, chain: before.chain}
}

// Named by its own name between the last speaker and the pronoun.
function isNearer({mentions}: Chain, before: Participant, speaker: Participant): boolean {
  return mentions.some(({form, start, end}) => form === 'name' && start > before.mention.end && end < speaker.mention.start)
}
