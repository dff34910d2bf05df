import {type Act, below, has, setOf} from './act.ts'

/** What turns an act into its denial. `example` and `twin` mark the act with brackets; the twin must not match. */
export type NegationRule = {readonly name: string; readonly example: string; readonly twin: string; readonly match: (act: Act) => boolean}

const nots = setOf("not n't n’t never neither nor nt hardly scarcely rarely")

/** Any one of them denies. */
export const negationRules: readonly NegationRule[] = [
  {
    name: 'not',
    example: 'The party did not [sign] the declaration.',
    twin: 'The party not only [signed] the declaration but read it out.',
    match: (act) => below(act, 'advmod', 'cc', 'aux').some(({text, end}) => nots.has(text.toLowerCase()) && !followedBy(act, end, setOf('only just merely'))),
  },
  {
    name: 'no-longer',
    example: 'The two movements no longer [meet] in public.',
    twin: 'The two movements [meet] for longer in public.',
    match: (act) => below(act, 'advmod').some(({text, start}) => /^longer$/i.test(text) && precededBy(act, start, setOf('no any'))),
  },
  {
    name: 'no-subject-or-object',
    example: 'No agreement was [reached] in Geneva.',
    twin: 'An agreement was [reached] in Geneva.',
    match: (act) =>
      act.sentence.tokens.some(
        ({text, head, relation}) =>
          (/^(?:no|neither)$/i.test(text) && relation.startsWith('det') && isArgument(act, act.sentence.tokens[head])) ||
          (/^(?:nobody|nothing|none|neither|no-one)$/i.test(text) && relation.startsWith('nsubj') && head === act.at),
      ),
  },
  {
    name: 'no-noun',
    example: 'There was no [meeting] with the envoy.',
    twin: 'There was a [meeting] with the envoy.',
    match: (act) => has(act, ['det'], setOf('no neither')),
  },
  {
    name: 'without',
    example: 'He left without [signing] the accord.',
    twin: 'He left after [signing] the accord.',
    match: (act) => has(act, ['mark', 'case'], setOf('without')),
  },
]

function isArgument(act: Act, noun: {readonly head: number; readonly relation: string} | undefined): boolean {
  return noun !== undefined && noun.head === act.at && /^(?:nsubj|obj|nsubj:pass)$/.test(noun.relation)
}

function followedBy({sentence}: Act, end: number, words: ReadonlySet<string>): boolean {
  const next = sentence.tokens.find(({start}) => start >= end)
  return next !== undefined && words.has(next.text.toLowerCase())
}

function precededBy({sentence}: Act, start: number, words: ReadonlySet<string>): boolean {
  const before = sentence.tokens.findLast((token) => token.end <= start)
  return before !== undefined && words.has(before.text.toLowerCase())
}
