import type {Sentence} from '../../model/parse.ts'

const dateline = /^[\p{Lu}][\p{L} .,'’/-]{1,60}(?:\([\p{L} .&/-]{2,30}\))?\s*(?:--|[-–—:])\s+(?=\S)/u
const agency = /\((?:[A-Z][A-Za-z]{1,20}[ /]?){1,4}\)/

/** “BERLIN (AP) - A ship struck”: where the report itself begins, as a position in the report; the start of the sentence where it has no dateline. */
export function datelineEnd({start, text}: Sentence): number {
  const [found] = dateline.exec(text.slice(0, 110)) ?? []
  if (!found) return start
  const place = found.split(/[(,]/)[0]!.trim()
  const isShouted = place.length > 2 && place === place.toUpperCase()
  return isShouted || agency.test(found) ? start + found.length : start
}
