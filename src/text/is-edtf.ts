const date = /^\d{4}(?:-(\d{2})(?:-(\d{2})(?:T[0-2]\d:[0-5]\d(?::[0-5]\d)?Z?)?)?)?$/

/** Whether a text is a date in EDTF as statements have it: a year, a month or a day, or two of them with a slash; `2024-02/..` has no end. */
export function isEdtf(text: string): boolean {
  const ends = text.split('/')
  if (ends.length > 2 || ends.every((end) => end === '..')) return false
  return ends.every((end) => (end === '..' ? ends.length === 2 : isDay(end)))
}

function isDay(text: string): boolean {
  const found = date.exec(text)
  if (!found) return false
  const [, month = '01', day = '01'] = found
  const at = new Date(`${text.slice(0, 4)}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.getUTCMonth() + 1 === Number(month)
}
