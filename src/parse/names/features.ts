import {mixed} from '../../text/hash.ts'
import {edges, type SeenDocument, type SeenSentence} from './see-document.ts'
import {trait} from './traits.ts'

// Every feature is one hash: the number of its template and one to three traits. A trait of 0 (no class, too short) counts too: “unknown” is news.
// The hot loop of the tagger: the sentence in view is kept in variables of the module and hashes go straight into the caller's array (closures cost a third of the time).
let out: Int32Array = new Int32Array()
let size = 0
let values: Int32Array = new Int32Array()
let rows: Int32Array = new Int32Array()
let at = 0
let lower = 0
let shape = 0

function one(template: number, a: number): void {
  out[size++] = mixed(Math.imul(template + 1, 0x9e3779b1) ^ mixed(a + template))
}

function two(template: number, a: number, b: number): void {
  out[size++] = mixed(Math.imul(template + 1, 0x9e3779b1) ^ mixed(Math.imul(mixed(a + template), 31) + b))
}

function three(template: number, a: number, b: number, c: number): void {
  two(template, Math.imul(mixed(a), 0x27d4eb2f) + mixed(b + 7), c)
}

function get(offset: number, which: number): number {
  const place = at + offset
  return place < 0 ? edges[0] : place >= rows.length ? edges[1] : values[rows[place]! + which]!
}

/** No word has more features than this in both passes together. */
export const mostFeatures = 200

// Other uses of a word that count.
const mostElsewhere = 4

/** Writes the features of word `place` of sentence `number` into `features` from `start` on; gives where they end. */
export function featuresAt(document: SeenDocument, number: number, place: number, features: Int32Array, start: number): number {
  const sentence = document.sentences[number]!
  values = document.values
  rows = sentence.rows
  at = place
  out = features
  size = start
  lower = get(0, trait.lower)
  shape = get(0, trait.shape)
  words()
  shapes()
  for (let level = 0; level < 4; level++) classesOf(level)
  three(72, get(-1, trait.class320), get(0, trait.class320), get(1, trait.class320))
  three(73, get(-2, trait.class64), get(-1, trait.class64), get(0, trait.class64))
  lists()
  if (sentence.first[at]! < 0) between(sentence)
  else {
    run(sentence.first[at]!, sentence.last[at]!)
    elsewhere(document, number)
  }
  return size
}

function words(): void {
  const before = get(-1, trait.lower)
  const after = get(1, trait.lower)
  one(0, 0)
  one(1, get(0, trait.form))
  one(2, lower)
  one(3, before)
  one(4, after)
  one(5, get(-2, trait.lower))
  one(6, get(2, trait.lower))
  two(7, before, lower)
  two(8, lower, after)
  two(9, before, after)
  two(10, before, get(-2, trait.lower))
  two(11, after, get(2, trait.lower))
  two(19, shape, before)
  two(20, shape, after)
}

function shapes(): void {
  const before = get(-1, trait.shape)
  const after = get(1, trait.shape)
  one(12, shape)
  one(13, before)
  one(14, after)
  two(15, before, shape)
  two(16, shape, after)
  three(17, before, shape, after)
  one(18, get(0, trait.long))
  two(79, at === 0 ? 1 : 0, shape)
  for (let letters = 0; letters < 4; letters++) {
    one(21 + letters, get(0, trait.prefix1 + letters))
    one(25 + letters, get(0, trait.suffix1 + letters))
  }
  one(29, get(-1, trait.suffix3))
  one(30, get(1, trait.suffix3))
  two(31, get(-1, trait.suffix2), get(0, trait.suffix2))
}

function classesOf(level: number): void {
  const which = trait.class64 + level
  const own = get(0, which)
  const before = get(-1, which)
  const after = get(1, which)
  two(40 + level, own, level === 0 ? shape : 0)
  one(44 + level, before)
  one(48 + level, after)
  one(52 + level, get(-2, which))
  one(56 + level, get(2, which))
  if (level !== 1) {
    two(60 + level, before, own)
    two(64 + level, own, after)
  }
  two(68 + level, before, after)
  two(100 + level, before, shape)
  two(104 + level, shape, after)
}

function lists(): void {
  const own = get(0, trait.lists)
  const before = get(-1, trait.lists)
  const after = get(1, trait.lists)
  two(74, own, shape)
  one(75, before)
  one(76, after)
  two(77, before, own)
  two(78, own, after)
}

// Between capitals: “Bank of England”, “Ministry of Foreign Affairs”.
function between({first, last}: SeenSentence): void {
  const before = at > 0 && first[at - 1]! >= 0 ? first[at - 1]! : -1
  const next = at + 1 < rows.length && first[at + 1]! >= 0 ? last[at + 1]! : -1
  if (before >= 0) two(90, values[rows[before]! + trait.lower]!, lower)
  if (next >= 0) two(91, values[rows[next]! + trait.lower]!, lower)
  if (before >= 0 && next >= 0) two(92, lower, Math.min(3, next - at))
}

function run(first: number, last: number): void {
  const begin = first - at
  const end = last - at
  const toBegin = Math.min(2, -begin)
  const toEnd = Math.min(2, end)
  const place = Math.min(4, -begin) * 8 + Math.min(4, end)
  const length = Math.min(5, last - first + 1)
  one(81, place)
  two(82, get(end, trait.lower), toEnd)
  two(83, get(begin, trait.lower), toBegin)
  two(84, get(begin - 1, trait.lower), toBegin)
  two(85, get(end + 1, trait.lower), toEnd)
  two(86, get(end, trait.class320), toEnd)
  two(87, get(begin, trait.class320), toBegin)
  two(88, get(begin - 1, trait.class320), place)
  two(89, get(end + 1, trait.class320), place)
  three(93, get(begin - 1, trait.class64), get(end + 1, trait.class64), length)
  two(94, get(end, trait.suffix3), toEnd)
  two(95, get(begin, trait.topic), toBegin)
  two(96, get(end, trait.topic), toEnd)
  three(97, get(begin - 1, trait.lower), get(end, trait.lower), length)
  two(98, get(end, trait.lists), place)
  two(99, get(begin - 1, trait.lists), place)
  two(116, get(begin, trait.lists), place)
}

// What stands around the same word elsewhere in the report: one “Mr Kato” tells what the bare “Kato” is.
function elsewhere(document: SeenDocument, number: number): void {
  let left = mostElsewhere
  for (const use of document.uses.get(lower) ?? []) {
    if (use.sentence === number && use.at === at) continue
    one(110, use.before)
    one(111, use.after)
    one(112, use.beforeRun)
    one(113, use.lastOfRun)
    one(114, use.beforeRunClass)
    one(115, use.afterRunClass)
    if (--left === 0) return
  }
}
