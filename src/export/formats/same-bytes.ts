import {strFromU8, strToU8, unzipSync, type Zippable, zipSync} from 'fflate'

// What the library draws by lot (names of links), counts on from document to document (bookmarks) or takes from the clock. Text holds no “<”, so only tags can match.
const linkName = /(<(?:w:hyperlink|Relationship) [^>]*\b(?:r:id|Id)=")(rId[a-z0-9_-]{21})(?=")/g
const bookmark = /(<w:bookmark(?:Start|End) [^>]*\bw:id=")(\d+)(?=")/g
const clock = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g

/** A Word document with all chance and clock taken out, so that one account gives one file: `date` (ISO 8601) stands as when it was made. */
export function sameBytes(document: Uint8Array, date: string): Uint8Array {
  const instant = instantOf(date)
  const files = unzipSync(document)
  const [links, bookmarks] = [numbered('rIdLink'), numbered('')]
  const parts: Zippable = {}
  for (const path of Object.keys(files).sort()) {
    const text = strFromU8(files[path]!)
      .replace(linkName, (_, before: string, name: string) => before + links(name))
      .replace(bookmark, (_, before: string, id: string) => before + bookmarks(id))
      .replace(clock, `$1${instant}`)
    parts[path] = [strToU8(text), {mtime: '1980-01-01T12:00:00', level: 6}]
  }
  return zipSync(parts)
}

// The first name that is asked for becomes 1, the next new one 2.
function numbered(before: string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const found = known.get(name) ?? `${before}${known.size + 1}`
    known.set(name, found)
    return found
  }
}

function instantOf(date: string): string {
  const time = Date.parse(date)
  return new Date(Number.isNaN(time) ? 0 : time).toISOString().replace(/\.\d+/, '')
}
