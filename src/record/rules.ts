import type {StatementKind} from '../model/statement.ts'
import {aboveRules} from './certainty/above-rules.ts'
import {negationRules} from './certainty/negation-rules.ts'
import {ownRules} from './certainty/own-rules.ts'
import {figureRules} from './figures/record-figures.ts'
import {labelRules} from './labels/record-labels.ts'
import {roleRules} from './roles/record-roles.ts'
import {silences} from './sayings/worth-telling.ts'

/** What a reader of the product may want to know of a rule: what it finds, and what looks alike and is not found. Rules of certainty mark the act with brackets. */
export type RuleRow = {readonly name: string; readonly kind: StatementKind | 'silence' | 'certainty'; readonly example: string; readonly twin: string}

type Row = {readonly name: string; readonly example: string; readonly twin: string}

// Given by the rules for groups and bare numbers, renamed where the sentence says that one is part of another.
const part: Row = {name: 'part', example: 'The flood killed 12 people, including 3 children.', twin: 'The flood killed 12 people and 3 dogs.'}

// Sayings are learnt, events are frames of the lexicon of acts; both say by their rule how they were come by.
const sayingRules: readonly Row[] = [
  {name: 'learnt-cue', example: 'The minister said that the talks would go on for a week.', twin: 'The minister left before the talks went on.'},
  {name: 'quoted-as', example: 'The agency quoted the envoy as saying that the road was closed.', twin: 'The agency quoted the envoy and left.'},
  {
    name: 'citing',
    example: 'The newspaper, citing two diplomats, said the talks had failed.',
    twin: 'The company, citing rising costs, said the plant would close.',
  },
  {
    name: 'plainly-told',
    example: 'The road was closed, a source close to the talks said on Monday.',
    twin: 'The road was closed, a source of joy to the town in summer.',
  },
  {
    name: 'as-clause',
    example: 'The aim, as stated by the ministry, is “a lasting peace”.',
    twin: 'The aim, as of last week, is “a lasting peace”.',
  },
  {
    name: 'said-before',
    example: 'The army was not warned, a spokesman for the ministry, Omar Idris, told the channel.',
    twin: 'The army was not warned, lost the town and told nobody.',
  },
  {name: 'nobody-named', example: 'A step back “would become a great success for the whole region.”', twin: 'A step back was a success for the region.'},
]

const eventRules: readonly Row[] = [
  {name: 'verb-act', example: 'The president met the ambassador in Lisbon.', twin: 'The president slept in Lisbon.'},
  {name: 'light-verb', example: 'The rebels launched an attack on the village.', twin: 'The rebels launched a boat.'},
  {name: 'noun-takes-place', example: 'The talks in Lisbon lasted three days.', twin: 'The bridge in Lisbon lasted three days.'},
  {name: 'noun-act', example: 'The visit of the president to Lisbon pleased the mayor.', twin: 'The house of the president pleased the mayor.'},
  {name: 'plain-clause', example: 'Norway painted the old bridge.', twin: 'Norway has an old bridge.'},
  {name: 'standing', example: 'The airport remains open.', twin: 'The question remains open.'},
  {name: 'presence', example: 'Maria Lopez, currently in Geneva, said no.', twin: 'Maria Lopez, currently in trouble, said no.'},
]

/** Every rule of record, by the name that its statements carry. */
export const rules: readonly RuleRow[] = [
  ...rowsOf('saying', sayingRules),
  ...rowsOf(
    'silence',
    // Their examples are what is left out.
    silences.map(({name, example, twin}) => ({name, example: twin, twin: example})),
  ),
  ...rowsOf('event', eventRules),
  ...rowsOf('figure', [...figureRules, part]),
  ...rowsOf('role', roleRules),
  ...rowsOf('label', labelRules),
  ...rowsOf('certainty', [...ownRules, ...negationRules, ...aboveRules]),
]

// A saying carries the bare name of how it was found.
function rowsOf(kind: RuleRow['kind'], rows: readonly Row[]): RuleRow[] {
  return rows.map(({name, example, twin}) => ({name: kind === 'saying' ? name : `${kind}/${name}`, kind, example, twin}))
}
