import type {Parse} from '../../model/parse.ts'
import type {Participant, Statement} from '../../model/statement.ts'
import {fitsPronoun} from './fits-pronoun.ts'

/** Statements in which the “he” that opens what somebody is told to have said is the speaker: “Ana Borg said | she would resign.” */
export function toldOfOneself(parse: Parse, sayings: readonly Statement[], statements: readonly Statement[]): Statement[] {
  const chains = new Map(parse.chains.map((chain) => [chain.id, chain]))
  const openings = new Map(sayings.flatMap((saying) => openingOf(parse, saying)))
  if (openings.size === 0) return [...statements]
  const mend = (one: Participant): Participant => {
    const speaker = openings.get(one.mention.start)
    const pronoun = one.mention.text.toLowerCase()
    const chain = speaker?.chain === undefined || !/^(?:he|she|it)$/.test(pronoun) ? undefined : chains.get(speaker.chain)
    return chain && fitsPronoun(pronoun, speaker!.mention.text, chain) ? {...one, chain: chain.id} : one
  }
  return statements.map((statement) => ({...statement, participants: statement.participants.map(mend)}))
}

// Where the words that were said begin, without “that”, and who said them; of reported speech only: “I” speaks in a quotation.
function openingOf(parse: Parse, {speech, participants, evidence: [{start, end}]}: Statement): [number, Participant][] {
  const speaker = participants.find(({role}) => role === 'speaker')
  if (!speaker || speech === 'direct' || speaker.mention.end > start) return []
  const lead = /^(?:that\s+)?/i.exec(parse.report.text.slice(start, end))![0]
  return [[start + lead.length, speaker]]
}
