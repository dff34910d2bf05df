/** “title,text,date” or “Title;Text;Date”: a first line of short fields, one of which is a title, a text or an address. */
export function looksLikeTable(start: string): boolean {
  const [head = '', next] = start.split('\n', 2)
  const fields = head.split(delimiterOf(head)).map((field) =>
    field
      .trim()
      .replace(/^\uFEFF?"|"$/g, '')
      .toLowerCase(),
  )
  return (
    next !== undefined &&
    fields.length >= 2 &&
    fields.every((field) => /^[\w .-]{1,30}$/.test(field)) &&
    fields.some((field) => /^(?:title|headline|text|body|content|maintext|url|articlebody)$/.test(field))
  )
}

/** What stands between the fields of a table: the mark that its first line has most of. */
export function delimiterOf(text: string): string {
  const head = text.split('\n', 1)[0] ?? ''
  return ['\t', ';', ','].sort((left, right) => head.split(right).length - head.split(left).length)[0]!
}
