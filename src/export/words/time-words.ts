const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** EDTF in words: `2024-02-28` → “28 February 2024”, `2006-03/2010-02` → “March 2006 – February 2010”, `2024~` → “about 2024”, `XXXX-02-28` → “28 February, year open”. */
export function timeWords(edtf: string): string {
  if (edtf.includes('/')) return intervalWords(edtf.split('/'))
  const hedge = /[~?%]$/.exec(edtf)?.[0]
  const words = dateWords(edtf.replace(/[~?%]/g, ''))
  return hedge ? `${hedge === '?' ? 'perhaps' : 'about'} ${words}` : words
}

function intervalWords([from = '', to = '']: string[]): string {
  if (from === '' || from === '..') return `until ${timeWords(to)}`
  if (to === '' || to === '..') return `from ${timeWords(from)}`
  if (from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${timeWords(to)}`
  if (from.length === 10 && to.length === 10 && from.slice(0, 4) === to.slice(0, 4)) return `${timeWords(from).replace(/ \d{4}$/, '')} – ${timeWords(to)}`
  return `${timeWords(from)} – ${timeWords(to)}`
}

function dateWords(date: string): string {
  const match = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?(?:T(\d{2}:\d{2}))?/.exec(date)
  if (!match) return date
  const [, year = '', month, day, hour] = match
  const name = month ? months[Number(month) - 1] : undefined
  const open = year.includes('X')
  const words = [day && /\d/.test(day) ? Number(day) : '', name ?? '', open ? '' : year].filter((part) => part !== '').join(' ')
  return `${words || date}${open ? ', year open' : ''}${hour ? `, ${hour}` : ''}`
}
