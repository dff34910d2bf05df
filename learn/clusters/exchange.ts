import type {Bigrams} from './bigrams.ts'

// n·ln n of whole numbers, kept for the small ones: nearly all counts of two classes are below.
const small = 1 << 15
const table = Float64Array.from({length: small}, (_, count) => (count === 0 ? 0 : count * Math.log(count)))
const information = (count: number): number => (count < small ? table[count]! : count * Math.log(count))

/** Counts of class after class, both ways round so that rows lie together, and of each class alone. */
type State = {readonly classes: number; readonly after: Int32Array; readonly before: Int32Array; readonly alone: Float64Array; readonly classOf: Uint16Array}

// Martin, Liermann and Ney 1998: move each word to the class where the text becomes most likely under a class bigram model, until few move.
/** A class for every word of `bigrams`; words below `fixed` keep a class of their own, after the others. */
export function exchange(bigrams: Bigrams, options: {classes: number; rounds: number; fixed: number; say: (text: string) => void}): Uint16Array {
  const state = startingState(bigrams, options.classes, options.fixed)
  for (let round = 1; round <= options.rounds; round++) {
    let moved = 0
    for (let word = options.fixed; word < bigrams.words; word++) if (moveWord(bigrams, state, word, options.classes)) moved++
    options.say(`exchange ${round}: ${moved} words moved`)
    if (moved < bigrams.words / 200) break
  }
  return state.classOf
}

function startingState(bigrams: Bigrams, classes: number, fixed: number): State {
  const all = classes + fixed
  const classOf = new Uint16Array(bigrams.words)
  for (let word = 0; word < bigrams.words; word++) classOf[word] = word < fixed ? classes + word : (word - fixed) % classes
  const state = {classes: all, after: new Int32Array(all * all), before: new Int32Array(all * all), alone: new Float64Array(all), classOf}
  for (let word = 0; word < bigrams.words; word++) {
    const own = classOf[word]!
    state.alone[own] = state.alone[own]! + bigrams.counts[word]!
    for (let at = bigrams.nextFrom[word]!; at < bigrams.nextFrom[word + 1]!; at++) {
      const next = classOf[bigrams.next[at]!]!
      state.after[own * all + next]! += bigrams.nextCount[at]!
      state.before[next * all + own]! += bigrams.nextCount[at]!
    }
  }
  return state
}

const scratch = new Map<number, {gain: Float64Array; into: Int32Array; out: Int32Array; intoList: Uint16Array; outList: Uint16Array}>()

function scratchFor(classes: number) {
  const found = scratch.get(classes)
  if (found) return found
  const made = {
    gain: new Float64Array(classes),
    into: new Int32Array(classes),
    out: new Int32Array(classes),
    intoList: new Uint16Array(classes),
    outList: new Uint16Array(classes),
  }
  scratch.set(classes, made)
  return made
}

// into[c]: how often class c stands before the word; out[c]: how often after; itself: the word beside itself.
function moveWord(bigrams: Bigrams, state: State, word: number, free: number): boolean {
  const {classes, after, before, alone, classOf} = state
  const {gain, into, out, intoList, outList} = scratchFor(classes)
  let intoSize = 0
  let outSize = 0
  let itself = 0
  for (let at = bigrams.nextFrom[word]!; at < bigrams.nextFrom[word + 1]!; at++) {
    const other = bigrams.next[at]!
    if (other === word) {
      itself = bigrams.nextCount[at]!
      continue
    }
    const group = classOf[other]!
    if (out[group] === 0) outList[outSize++] = group
    out[group]! += bigrams.nextCount[at]!
  }
  for (let at = bigrams.previousFrom[word]!; at < bigrams.previousFrom[word + 1]!; at++) {
    const other = bigrams.previous[at]!
    if (other === word) continue
    const group = classOf[other]!
    if (into[group] === 0) intoList[intoSize++] = group
    into[group]! += bigrams.previousCount[at]!
  }
  const count = bigrams.counts[word]!
  const old = classOf[word]!
  change(-1, old)
  gain.fill(0, 0, free)
  for (let k = 0; k < free; k++) {
    const n = alone[k]!
    gain[k] = -2 * (information(n + count) - information(n))
  }
  for (let at = 0; at < intoSize; at++) addGains(after, intoList[at]! * classes, into[intoList[at]!]!)
  for (let at = 0; at < outSize; at++) addGains(before, outList[at]! * classes, out[outList[at]!]!)
  // The class itself may stand before and after the word: its own cell was counted twice above.
  for (let k = 0; k < free; k++) {
    if (into[k] === 0 && out[k] === 0 && itself === 0) continue
    const own = after[k * classes + k]!
    gain[k]! += information(own + into[k]! + out[k]! + itself) - information(own + into[k]!) - information(own + out[k]!) + information(own)
  }
  let best = old
  for (let k = 0; k < free; k++) if (gain[k]! > gain[best]! + 1e-9) best = k
  change(1, best)
  classOf[word] = best
  for (let at = 0; at < intoSize; at++) into[intoList[at]!] = 0
  for (let at = 0; at < outSize; at++) out[outList[at]!] = 0
  return best !== old

  function addGains(rows: Int32Array, row: number, more: number): void {
    for (let k = 0; k < free; k++) {
      const n = rows[row + k]!
      const sum = n + more
      gain[k]! += sum < small ? table[sum]! - table[n]! : information(sum) - information(n)
    }
  }

  function change(sign: 1 | -1, k: number): void {
    alone[k]! += sign * count
    for (let at = 0; at < intoSize; at++) {
      const group = intoList[at]!
      after[group * classes + k]! += sign * into[group]!
      before[k * classes + group]! += sign * into[group]!
    }
    for (let at = 0; at < outSize; at++) {
      const group = outList[at]!
      after[k * classes + group]! += sign * out[group]!
      before[group * classes + k]! += sign * out[group]!
    }
    after[k * classes + k]! += sign * itself
    before[k * classes + k]! += sign * itself
  }
}
