import {unsplitPrefixes} from '../../../lexicon/prefixes.ts'
import type {Places} from './tokenise.ts'

/** Cuts what is left of a chunk without the marks around it: “don’t” → do n’t, “Kiev-based” → Kiev - based, “and/or” → and / or. */
export function cutCore(text: string, from: number, to: number, places: Places): void {
  const core = text.slice(from, to)
  const fused = core.length <= 7 ? fusedWords.get(core.toLowerCase()) : undefined
  if (fused !== undefined) {
    push(places, from, from + fused)
    push(places, from + fused, to)
    return
  }
  if (isLetters(core) || whole.test(core)) {
    push(places, from, to)
    return
  }
  let at = 0
  for (const match of core.matchAll(inner)) {
    const index = match.index
    if (index < at || keeps(core, match)) continue
    if (index > at) cutClitic(core, at, index, from, places)
    push(places, from + index, from + index + match[0].length)
    at = index + match[0].length
  }
  if (at < core.length) cutClitic(core, at, core.length, from, places)
}

// Addresses, file names, numbers with their commas, colons and slashes, telephone numbers, tags.
const whole = new RegExp(
  [
    String.raw`(?:https?|ftp|file):\/\/.*`,
    String.raw`www\..*`,
    String.raw`<?[\w.+-]+@[\w-]+(?:\.[\w-]+)*>?`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){0,4}\.(?:com|org|net|gov|edu|info|biz|int|mil|(?-i:[a-z]{2}))(?:\/.*)?`,
    String.raw`[+-]?[\d.,:]*\d`,
    String.raw`\d{1,2}\/\d{1,2}(?:\/\d{2,4})?`,
    String.raw`\d{1,4}-\d{1,2}-\d{1,4}`,
    String.raw`\+?\d{1,3}[-.]\d{3}[-.]\d{3,4}[-.]\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|\d{3}[-.]\d{4}`,
    String.raw`\d[\d.,]*(?:st|nd|rd|th|s|['’]s)`,
    String.raw`(?:\p{L}\.)+\p{L}?`,
    String.raw`[\w-]+\.(?:docx?|xlsx?|pdf|txt|jpe?g|gif|png|html?|exe|zip|mp3|mp4|ppt|csv)`,
    String.raw`\d+(?:-\d+)?[)\]]?`,
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')$'),
  'iu',
)

// Marks that stand between words inside a chunk.
const inner = /\.\.+|…|--+|[—–-]|[/\\]|[()[\]{}<>"“”«»;!?=+*|&~]|,(?!\d)|:(?!\d)|[%$€£¥°](?=.)|\.(?=[\])])|(?<=\p{Ll}{2})[.](?=\p{Lu}\p{Ll})/gu

const prefix = new RegExp(`^(?:${unsplitPrefixes.join('|')})$`, 'i')

/** A hyphen after “non”, “re”, “e”, or inside a number or an initialism with digits, stays in the word. */
function keeps(core: string, match: RegExpExecArray): boolean {
  const sign = match[0]
  const before = core.slice(0, match.index)
  const after = core.slice(match.index + sign.length)
  if (sign === '-') return before === '' || after === '' || prefix.test(/[^\s\-—–/]*$/.exec(before)![0])
  if (sign === '&') return /^[A-Z]{1,3}$/.test(before) && /^[A-Z]{1,3}$/.test(after)
  if (sign === '/') return /\d$/.test(before) && /^\d/.test(after) && /^[\d/]+$/.test(core)
  if (sign === '*' || sign === '+') return /^[\p{L}*]+$/u.test(core)
  return false
}

// “1990s” is one word, “5pm” and “20km” are two; “dogs’” ends in a clitic of one sign.
function cutClitic(core: string, start: number, end: number, offset: number, places: Places): void {
  const word = core.slice(start, end)
  const cut = clitic.exec(word) ?? unit.exec(word)
  const at = cut === null ? start : start + cut.index
  if (at === start) {
    push(places, offset + start, offset + end)
    return
  }
  cutClitic(core, start, at, offset, places)
  push(places, offset + at, offset + end)
}

const clitic = /(?<=\p{L})n['’]t$|(?<=[\p{L}\p{N}.])['’](?:s|re|ve|ll|d|m)$/iu
const unit = /(?<=^\d[\d.,:]*)(?:[ap]\.?m\.?|km|kms|kg|g|mg|cm|mm|m|ft|lb|lbs|mph|hrs?|mins?|ml|k|bn|mn|tn|GB|MB|TB|kW|MW|GW|Hz|kHz|MHz|GHz|C|F)$/i

// Written as one, two words of syntax: where the second begins.
const fusedWords = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['wont', 2],
  ['cant', 2],
  ['isnt', 2],
  ['wasnt', 3],
  ['couldnt', 5],
  ['ive', 1],
  ['thats', 4],
  ['theyre', 4],
  ['youll', 3],
  ['im', 1],
  ['lemme', 3],
  ['gimme', 3],
  ['theres', 5],
  ['outta', 3],
])

function isLetters(word: string): boolean {
  return /^\p{L}+$/u.test(word)
}

function push(places: Places, start: number, end: number): void {
  places.starts.push(start)
  places.ends.push(end)
}
