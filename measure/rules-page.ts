import type {RuleRow} from '../src/record/rules.ts'

/** docs/rules.md: every rule with what it finds and what it leaves. */
export function rulesPage(rules: readonly RuleRow[]): string {
  const kinds = [...new Set(rules.map(({kind}) => kind))]
  const tables = kinds.map((kind) => {
    const rows = rules.filter((rule) => rule.kind === kind).map(({name, example, twin}) => `| \`${name}\` | ${cell(example)} | ${cell(twin)} |`)
    return [`## ${headings[kind]}`, '', '| rule | finds | leaves |', '|---|---|---|', ...rows, ''].join('\n')
  })
  return ['# Rules', '', 'Generated from the rows in `src/record`; `UPDATE=1 npm test -- rules-page` writes it.', '', ...tables].join('\n')
}

const headings = {
  saying: 'Sayings',
  silence: 'What is no saying',
  event: 'Events',
  figure: 'Figures',
  role: 'Roles',
  label: 'Labels',
  certainty: 'Polarity and modality',
} as const

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
