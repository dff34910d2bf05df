const name = String.raw`\p{Lu}[\p{L}.’']*`
const day = '(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\\p{L}*\\.?'
const dateline = new RegExp(
  `^(?<place>${name}(?: ${name}){0,3})(?: [,/] ${name}(?: ${name}){0,2}?)?(?<date> , (?:\\d{1,2} )?${day}(?: \\d{1,2})?(?: , \\d{4})?)?(?<agency> \\( [^()]{1,40} \\))? (?:—|–|--|-) `,
  'u',
)

// No dateline has more words.
const longest = 20

/** “MOSCOW, Feb. 29 (Agency) — Officials met”: how many words the dateline has, its dash among them; 0 of “Moscow — the host — waited”. */
export function datelineEnd(words: readonly string[]): number {
  const groups = dateline.exec(words.slice(0, longest).join(' '))
  if (!groups) return 0
  const {place = '', date, agency} = groups.groups!
  const isInCapitals = /^\p{Lu}{3,}/u.test(place) && place === place.toUpperCase()
  if (!isInCapitals && !date && !agency) return 0
  const count = groups[0].trimEnd().split(' ').length
  return count < words.length ? count : 0
}
