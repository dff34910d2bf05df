import {detect} from 'chardet'
import type {Problem} from '../model/problem.ts'

/** The text of some bytes, and what was doubtful about it: its mark, UTF-8, what was told of its encoding, what a page says of itself, and a guess are tried in turn. Bytes that are no text give `undefined` and a Problem. */
export function decode(bytes: Uint8Array, source: string, charset?: string): {text?: string; problems: Problem[]} {
  const marked = byteOrderMark(bytes)
  if (marked) return {text: new TextDecoder(marked).decode(bytes), problems: []}
  if (looksBinary(bytes)) return {problems: [{code: 'binary', message: `expected text in ${source}, found bytes of another kind; it is left out`, source}]}
  const declared = decoderOf(charset) ?? decoderOf(declaredIn(bytes))
  // ISO-2022-JP writes everything in seven bits, which are UTF-8 and say nothing.
  if (declared && /^iso-2022/.test(declared.encoding) && bytes.includes(27)) return {text: declared.decode(bytes), problems: []}
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), problems: []}
  } catch {
    return declared && declared.encoding !== 'utf-8' ? {text: declared.decode(bytes), problems: []} : guess(bytes, source)
  }
}

// `<meta charset="koi8-r">`, `<meta … content="text/html; charset=koi8-r">`, `<?xml … encoding="koi8-r"?>`, within the first 2,048 bytes.
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(start)?.[1] ?? /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(start)?.[1]
}

// A label that no decoder knows, and UTF-16, which has a mark or zeros, say nothing.
function decoderOf(label: string | undefined): InstanceType<typeof TextDecoder> | undefined {
  if (label === undefined || /^utf-?16/i.test(label)) return undefined
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return evenZeros(bytes)
}

// UTF-16 without a mark: of English text, nearly every second byte is zero.
function evenZeros(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4000)
  const zeros = [0, 0]
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2]!++
  if (zeros[1]! > length * 0.35 && zeros[0]! < length * 0.05) return 'utf-16le'
  if (zeros[0]! > length * 0.35 && zeros[1]! < length * 0.05) return 'utf-16be'
  return undefined
}

// Text has no NUL, and few control characters beside tab, line feed, form feed and carriage return (and escape, as terminals write it).
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 64_000)
  let controls = 0
  for (let index = 0; index < length; index++) {
    const byte = bytes[index]!
    if (byte === 0) return true
    if (byte < 32 && ![9, 10, 12, 13, 27].includes(byte)) controls++
  }
  return controls > length * 0.02
}

function guess(bytes: Uint8Array, source: string): {text: string; problems: Problem[]} {
  const damaged = new TextDecoder('utf-8').decode(bytes)
  if (mostlyUnicode(bytes, damaged))
    return {text: damaged, problems: [problem('encoding-damaged', `a few bytes of ${source} are no UTF-8; they show as �`, source)]}
  const encoding = supported(detect(bytes.subarray(0, 200_000)) ?? 'windows-1252')
  return {
    text: new TextDecoder(encoding).decode(bytes),
    problems: [problem('encoding-guessed', `${source} says no encoding and is no UTF-8; it is read as ${encoding}`, source)],
  }
}

// UTF-8 with a broken byte here and there: well-formed sequences outnumber the broken ones ten to one.
function mostlyUnicode(bytes: Uint8Array, damaged: string): boolean {
  const broken = damaged.split('�').length - 1
  let wide = 0
  for (const byte of bytes) if (byte >= 0xc2 && byte <= 0xf4) wide++
  return broken * 10 < wide
}

// Latin-1 as the web reads it: windows-1252, which has the curly quotation marks.
function supported(encoding: string): string {
  try {
    return /^iso-8859-1$/i.test(encoding) ? 'windows-1252' : new TextDecoder(encoding).encoding
  } catch {
    return 'windows-1252'
  }
}

function problem(code: string, message: string, source: string): Problem {
  return {code, message, source}
}
