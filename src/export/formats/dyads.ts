import type {Participant, Statement} from '../../model/statement.ts'

const receivers = new Set(['recipient', 'target', 'addressee'])

/** Those who act and those acted on, in the order of the words. */
export function sidesOf({participants}: Statement): {sources: Participant[]; targets: Participant[]} {
  return {
    sources: participants.filter(({role}) => role === 'actor'),
    targets: participants.filter(({role}) => receivers.has(role)),
  }
}

/** Who did it to whom, a pair each; several who act with nobody acted on did it with one another (“A and B met”), and one side may be missing. */
export function dyadsOf(statement: Statement): [Participant | undefined, Participant | undefined][] {
  const {sources, targets} = sidesOf(statement)
  if (targets.length === 0 && sources.length > 1)
    return sources.flatMap((source, index) => sources.slice(index + 1).map((other) => [source, other] as [Participant, Participant]))
  const ones = sources.length > 0 ? sources : [undefined]
  const others = targets.length > 0 ? targets : [undefined]
  return ones.flatMap((source) => others.map((target) => [source, target] as [Participant | undefined, Participant | undefined]))
}
