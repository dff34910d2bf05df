/** A run of letters, a number or a single mark, with its place in the text. */
export type Lexeme = {
  readonly start: number
  readonly end: number
  /** Lower case, with typographic apostrophes and dashes made plain: `’s` → `'s`. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** It begins with one of A to Z. */
  readonly isCapital: boolean
  /** Nothing stands between it and the one before. */
  readonly glued: boolean
  /** A blank line stands before it. */
  readonly breaks: boolean
}

const newline = 10
const zero = 48
const nine = 57

/** “It’s 7:30 p.m.” → it, 's, 7, :, 30, p, ., m, . — a reading that is the same for every report, whatever a tagger makes of it. */
export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  let end = 0
  let newlines = 0
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      if (code === newline) newlines++
      at++
      continue
    }
    const kind = isDigit(code) ? 'number' : isLetter(code) || startsClitic(text, at) ? 'word' : 'mark'
    const start = at
    at = kind === 'number' ? numberEnd(text, at) : kind === 'word' ? wordEnd(text, at) : at + 1
    lexemes.push({
      start,
      end: at,
      lower: plain(text, start, at, kind),
      kind,
      isCapital: code >= 65 && code <= 90,
      glued: start === end && start > 0,
      breaks: newlines > 1,
    })
    end = at
    newlines = 0
  }
  return lexemes
}

function plain(text: string, start: number, end: number, kind: Lexeme['kind']): string {
  if (kind === 'number') return text.slice(start, end)
  if (kind === 'word') return text.slice(start, end).toLowerCase().replace('’', "'")
  const code = text.charCodeAt(start)
  if (code >= 0x2010 && code <= 0x2015) return code === 0x2014 ? '—' : '-'
  return code === 0x2212 ? '-' : code === 0x2019 || code === 0x2018 ? "'" : text[start]!
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine
}

// Letters beyond Latin are told from marks well enough by their block; nothing here reads them.
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0xd800 && code <= 0xf8ff)
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

// “year’s” is two, “o’clock” and “don’t” are one.
function startsClitic(text: string, at: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) &&
    (text.charCodeAt(at + 1) | 32) === 115 &&
    !isLetter(text.charCodeAt(at + 2)) &&
    at > 0 &&
    !isSpace(text.charCodeAt(at - 1))
  )
}

function wordEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) at++
    else if (isApostrophe(code) && isLetter(text.charCodeAt(at + 1)) && !startsClitic(text, at)) at += 2
    else break
  }
  return at
}

// “1,234.5” is one number; the comma of “5, 6” and the stop of “in 1998.” are none of it.
function numberEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) at++
    else if ((code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}
