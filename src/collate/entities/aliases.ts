import type {Judgement} from '../../model/account.ts'

/** A user's list of aliases as judgements: one entity a line, its names separated by commas (quoted where they hold one) or semicolons; `#` begins a comment. `Mahmoud Abbas,Abu Mazen` */
export function parseAliasList(text: string, by: string): Judgement[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)
  return lines.flatMap((line) =>
    line.trim() === '' || line.trimStart().startsWith('#') ? [] : sameNames(cellsOf(line), `listed as aliases of one in ${by}`, by),
  )
}

/** An extract of Wikidata (one JSON object with `entities`, an array of items, or one item a line) as judgements: each label with its aliases, English first. */
export function parseWikidata(text: string, by: string): Judgement[] {
  return itemsOf(text).flatMap((item) => sameNames(namesOf(item), `label and aliases of ${String(item['id'] ?? 'an item')} in ${by}`, by))
}

function sameNames(names: readonly string[], because: string, by: string): Judgement[] {
  const [left, ...others] = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
  return others.map((right) => ({left: left!, right, verdict: 'same', score: 1, because, by}))
}

// `a,"b, c";d` → a | b, c | d
function cellsOf(line: string): string[] {
  return [...line.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,;]*))\s*(?:[,;]|$)/gu)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

type Item = Readonly<Record<string, unknown>>

function itemsOf(text: string): Item[] {
  const whole = readJson(text)
  const found =
    whole === undefined
      ? text.split('\n').map((line) => readJson(line.trim().replace(/^\[|,$|\]$/gu, '')))
      : Array.isArray(whole)
        ? whole
        : isItem(whole) && isItem(whole['entities'])
          ? Object.values(whole['entities'])
          : [whole]
  return found.filter(isItem)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// `{"labels": {"en": {"value": "Mahmoud Abbas"}}, "aliases": {"en": [{"value": "Abu Mazen"}]}}`
function namesOf({labels, aliases}: Item): string[] {
  const values = (field: unknown) => (isItem(field) ? [field['en'], ...Object.values(field)].flatMap((entry) => (Array.isArray(entry) ? entry : [entry])) : [])
  return [...values(labels), ...values(aliases)].flatMap((entry) => (isItem(entry) && typeof entry['value'] === 'string' ? [entry['value']] : []))
}
