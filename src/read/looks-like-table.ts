import type {Columns} from './given.ts'

/** “title,text,date” or “Title;Text;Date”: a first line of short fields, one of which is a title, a text or an address, or is named as such. */
export function looksLikeTable(start: string, columns: Columns = {}): boolean {
  const [head = '', next] = start.split('\n', 2)
  const named = new Set(Object.values(columns).map(plain))
  const fields = head.split(delimiterOf(head)).map(plain)
  if (next === undefined) return false
  if (fields.some((field) => named.has(field))) return true
  return (
    fields.length >= 2 &&
    fields.every((field) => /^[\w .-]{1,30}$/.test(field)) &&
    fields.some((field) => /^(?:title|headline|text|body|content|maintext|url|articlebody)$/.test(field))
  )
}

function plain(field: string): string {
  return field
    .trim()
    .replace(/^\uFEFF?"|"$/g, '')
    .trim()
    .toLowerCase()
}

/** What stands between the fields of a table: the mark that its first line has most of. */
export function delimiterOf(text: string): string {
  const head = text.split('\n', 1)[0] ?? ''
  return ['\t', ';', ','].sort((left, right) => head.split(right).length - head.split(left).length)[0]!
}
