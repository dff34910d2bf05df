import type {RuleRow} from '../src/record/rules.ts'

/** docs/rules.md: every rule with what it finds and what it leaves. */
export function rulesPage(rules: readonly RuleRow[]): string {
  const kinds = [...new Set(rules.map(({kind}) => kind))]
  const tables = kinds.map((kind) => {
    const rows = rules.filter((rule) => rule.kind === kind).map(({name, example, twin}) => `| \`${name}\` | ${cell(example)} | ${cell(twin)} |`)
    return [`## ${kind[0]!.toUpperCase()}${kind.slice(1)}s`, '', '| rule | finds | leaves |', '|---|---|---|', ...rows, ''].join('\n')
  })
  return ['# Rules', '', 'Generated from the rows in `src/record`; `UPDATE=1 npm test -- rules-page` writes it.', '', ...tables].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
