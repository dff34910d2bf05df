/** EDTF → the days it spans, as days since 1970 (end exclusive), and whether it is hedged; undefined where the year is open or it is no date. */
export function dateRange(edtf: string): {readonly from: number; readonly to: number; readonly isHedged: boolean} | undefined {
  const isHedged = /[~?%]/.test(edtf)
  const [first = '', last = first] = edtf.replace(/[~?%]/g, '').split('/')
  const from = bounds(first === '' || first === '..' ? last : first)
  const to = bounds(last === '' || last === '..' ? first : last)
  if (!from || !to || to.to < from.from) return undefined
  return {from: from.from, to: to.to, isHedged: isHedged || first === '' || first === '..' || last === '' || last === '..'}
}

const day = 86_400_000

function bounds(date: string): {from: number; to: number} | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(date) ?? /^(\d{2,3})(X{1,2})$/.exec(date)
  if (!match) return undefined
  if (match[2]?.startsWith('X')) return {from: Date.UTC(Number(match[1]!.padEnd(4, '0')), 0) / day, to: Date.UTC(Number(match[1]!.padEnd(4, '9')) + 1, 0) / day}
  const [year, month, date_] = [Number(match[1]), match[2] && Number(match[2]), match[3] && Number(match[3])]
  if (typeof month === 'number' && (month < 1 || month > 12)) return undefined
  const from = Date.UTC(year, (month || 1) - 1, date_ || 1)
  const to = date_ ? from + day : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)
  return {from: from / day, to: to / day}
}
