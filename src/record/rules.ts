import type {StatementKind} from '../model/statement.ts'
import {figureRules} from './figures/record-figures.ts'
import {labelRules} from './labels/record-labels.ts'
import {roleRules} from './roles/record-roles.ts'

/** What a reader of the product may want to know of a rule: what it finds, and what looks alike and is not found. */
export type RuleRow = {readonly name: string; readonly kind: StatementKind; readonly example: string; readonly twin: string}

type Row = {readonly name: string; readonly example: string; readonly twin: string}

// Given by the rules for groups and bare numbers, renamed where the sentence says that one is part of another.
const part: Row = {name: 'part', example: 'The flood killed 12 people, including 3 children.', twin: 'The flood killed 12 people and 3 dogs.'}

/** Every rule of record that is a row, by the name that its statements carry. */
export const rules: readonly RuleRow[] = [...rowsOf('figure', [...figureRules, part]), ...rowsOf('role', roleRules), ...rowsOf('label', labelRules)]

function rowsOf(kind: StatementKind, rows: readonly Row[]): RuleRow[] {
  return rows.map(({name, example, twin}) => ({name: `${kind}/${name}`, kind, example, twin}))
}
