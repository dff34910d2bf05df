import type {Published} from '../model/report.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// “Published: 5 June 2024”, “March 1, 2024”, “Updated 2024-03-01 17:52”: a line that is a date and nothing else but a word for it, an outlet before a bar, a weekday or an hour.
const line =
  /^(?:[^|\n]{1,40}\|\s*)?(?:(?:published|posted|updated|date|last updated)(?: on| at)?:?\s*)?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s+)?(?<date>\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?:[,\s·|–-]+(?:at )?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?)?\s*$/i

/** The date that a line says it is, where the line says nothing else: “Published: 5 June 2024” → 2024-06-05. */
export function dateLine(text: string): Published | undefined {
  const found = line.exec(text.trim())?.groups?.['date']
  if (!found) return undefined
  if (/^\d{4}-/.test(found)) return {value: found, how: 'text'}
  const [year, day, name] = [/\d{4}/.exec(found)?.[0], /\b\d{1,2}(?!\d)/.exec(found)?.[0], /[a-z]{3}/i.exec(found.replace(/\d+(?:st|nd|rd|th)/i, ''))?.[0]]
  const month = months.indexOf(name?.toLowerCase() ?? '') + 1
  return month === 0 || Number(day) > 31 ? undefined : {value: `${year}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`, how: 'text'}
}
