import fc from 'fast-check'
import {unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {accountFormats} from '../../../src/export/account-formats.ts'
import {hostileAccount} from './hostile-account.ts'

// Phrases that try to leave their place in any format, with halves of pairs and control characters among them.
const pieces = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]><!--',
  '"\u0000',
  '\ud800',
  '\udc00\u0007',
  '\r\n',
  '\t',
  '=1+1',
  '\u2028',
  '&amp;',
  '\\u0041',
  '}{',
  '🚢',
  'a',
] as const
const phrase = fc
  .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 5})
  .map((some) => some.join(''))
  .filter((text) => text.trim() !== '')
const phrases = fc.array(phrase, {minLength: 7, maxLength: 7})

// What would leave its place in a file of each type.
const escapes: Readonly<Record<string, RegExp>> = {'text/html': /<img|<script>alert/, xml: /<script|<img|<!--/}
const control = /[^\P{Cc}\r\n\t\u0080-\u009f\u007f]/u

function isClean(text: string, mediaType: string): boolean {
  const breakout = Object.entries(escapes).find(([part]) => mediaType.includes(part))?.[1]
  const isStrict = /xml|json|calendar/.test(mediaType)
  return !text.includes('\0') && !(isStrict && control.test(text)) && !breakout?.test(text)
}

describe.each(accountFormats)('$name', ({mediaType, write}) => {
  it('holds any words without a character that its type forbids, and says the same twice', () =>
    fc.assert(
      fc.asyncProperty(phrases, async (words) => {
        const [content, again] = [await write(hostileAccount(words), {}), await write(hostileAccount(words), {})]
        expect(again).toEqual(content)
        for (const text of textsIn(content)) {
          // What is written is bytes: half a pair becomes a mark for what cannot be told.
          expect(isClean(Buffer.from(text, 'utf8').toString('utf8'), typeof content === 'string' ? mediaType : 'xml')).toBe(true)
        }
      }),
      {numRuns: 15},
    ))
})

// A Word document is a folder of XML; Parquet keeps bytes, which its own test reads back.
function textsIn(content: string | Uint8Array): string[] {
  if (typeof content === 'string') return [content]
  if (content[0] !== 0x50 || content[1] !== 0x4b || content[2] !== 3) return []
  return Object.entries(unzipSync(content))
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([, bytes]) => new TextDecoder('utf-8', {fatal: true}).decode(bytes))
}
