import type {State} from './state.ts'
import type {TreeWords} from './tree-words.ts'

// A feature is one number of up to four others and its template: sums of products with odd constants, mixed once.
const p1 = 0x9e3779b1
const p2 = 0x85ebca77
const p3 = 0xc2b2ae3d
const p4 = 0x27d4eb2f

function f2(template: number, a: number, b: number): number {
  const h = Math.imul(a + template, p1) ^ Math.imul(b + (template << 8), p2)
  return Math.imul(h ^ (h >>> 15), p3)
}

function f3(template: number, a: number, b: number, c: number): number {
  const h = (Math.imul(a + template, p1) ^ Math.imul(b + (template << 8), p2)) + Math.imul(c ^ template, p4)
  return Math.imul(h ^ (h >>> 15), p3)
}

function f4(template: number, a: number, b: number, c: number, d: number): number {
  const h = (Math.imul(a + template, p1) ^ Math.imul(b + (template << 8), p2)) + (Math.imul(c ^ template, p4) ^ Math.imul(d + template, 0x165667b1))
  return Math.imul(h ^ (h >>> 15), p3)
}

/** Numbers of features that `moveFeatures` and `labelFeatures` fill in at most. */
export const moveFeatureCount = 80
export const labelFeatureCount = 44

// “Nothing there”: a form, a tag and a label of its own.
const none = 0x51ed27
const noTag = 251

/** Fills `into` with the features that choose the next move, each shifted right by `shift`; gives their number. */
export function moveFeatures(state: State, words: TreeWords, into: Int32Array, shift: number): number {
  const {form, tag, middle, fine, coarse} = words
  const {stack, depth, next, size, left1, left2, right1, right2, labels, lefts, rights} = state
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const s2 = depth > 2 ? stack[depth - 3]! : -1
  const b0 = next
  const b1 = next + 1 <= size ? next + 1 : -1
  const b2 = next + 2 <= size ? next + 2 : -1
  const s0w = s0 < 0 ? none : form[s0]!
  const s0t = s0 < 0 ? noTag : tag[s0]!
  const s1w = s1 < 0 ? none : form[s1]!
  const s1t = s1 < 0 ? noTag : tag[s1]!
  const s2t = s2 < 0 ? noTag : tag[s2]!
  const b0w = form[b0]!
  const b0t = tag[b0]!
  const b1w = b1 < 0 ? none : form[b1]!
  const b1t = b1 < 0 ? noTag : tag[b1]!
  const b2t = b2 < 0 ? noTag : tag[b2]!
  const s0m = s0 < 0 ? 0 : middle[s0]!
  const s1m = s1 < 0 ? 0 : middle[s1]!
  const b0m = middle[b0]!
  const b1m = b1 < 0 ? 0 : middle[b1]!
  const s0c = s0 < 0 ? 0 : coarse[s0]!
  const s1c = s1 < 0 ? 0 : coarse[s1]!
  const b0c = coarse[b0]!
  const s0l = s0 < 0 ? -1 : left1[s0]!
  const s0l2 = s0 < 0 ? -1 : left2[s0]!
  const s0r = s0 < 0 ? -1 : right1[s0]!
  const s0r2 = s0 < 0 ? -1 : right2[s0]!
  const s1l = s1 < 0 ? -1 : left1[s1]!
  const s1r = s1 < 0 ? -1 : right1[s1]!
  const s1r2 = s1 < 0 ? -1 : right2[s1]!
  const b0l = left1[b0]!
  const b0l2 = left2[b0]!
  const s0lt = s0l < 0 ? noTag : tag[s0l]!
  const s0rt = s0r < 0 ? noTag : tag[s0r]!
  const s1lt = s1l < 0 ? noTag : tag[s1l]!
  const s1rt = s1r < 0 ? noTag : tag[s1r]!
  const b0lt = b0l < 0 ? noTag : tag[b0l]!
  const s0ll = s0l < 0 ? noTag : labels[s0l]!
  const s0rl = s0r < 0 ? noTag : labels[s0r]!
  const s1ll = s1l < 0 ? noTag : labels[s1l]!
  const s1rl = s1r < 0 ? noTag : labels[s1r]!
  const b0ll = b0l < 0 ? noTag : labels[b0l]!
  const gap = s0 < 0 ? 0 : b0 - s0 > 9 ? 7 : b0 - s0 > 5 ? 6 : b0 - s0
  const gap1 = s1 < 0 || s0 < 0 ? 0 : s0 - s1 > 9 ? 7 : s0 - s1 > 5 ? 6 : s0 - s1
  const s0v = s0 < 0 ? 0 : lefts[s0]! * 8 + rights[s0]!
  const s1v = s1 < 0 ? 0 : lefts[s1]! * 8 + rights[s1]!
  const b0v = lefts[b0]!
  const s0b = s0 < 0 ? 0 : state.below[s0]!
  const s1b = s1 < 0 ? 0 : state.below[s1]!
  let n = 0
  into[n++] = f2(1, s0w, s0t)
  into[n++] = f2(2, s0w, 0)
  into[n++] = f2(3, s0t, depth > 3 ? 3 : depth)
  into[n++] = f2(4, s1w, s1t)
  into[n++] = f2(5, s1w, 0)
  into[n++] = f2(6, s1t, 0)
  into[n++] = f2(7, b0w, b0t)
  into[n++] = f2(8, b0w, 0)
  into[n++] = f2(9, b0t, 0)
  into[n++] = f2(10, b1w, b1t)
  into[n++] = f2(11, b1t, b2t)
  into[n++] = f2(12, b1w, 0)
  into[n++] = f2(13, b2t, b2 < 0 ? none : form[b2]!)
  into[n++] = f4(14, s0w, s0t, b0w, b0t)
  into[n++] = f3(15, s0w, s0t, b0w)
  into[n++] = f3(16, s0w, b0w, b0t)
  into[n++] = f3(17, s0w, s0t, b0t)
  into[n++] = f3(18, s0t, b0w, b0t)
  into[n++] = f2(19, s0w, b0w)
  into[n++] = f2(20, s0t, b0t)
  into[n++] = f2(21, b0t, b1t)
  into[n++] = f4(22, s0w, s0t, s1w, s1t)
  into[n++] = f3(23, s0w, s1t, s0t)
  into[n++] = f3(24, s0t, s1w, s1t)
  into[n++] = f2(25, s0w, s1w)
  into[n++] = f2(26, s0t, s1t)
  into[n++] = f3(27, s0t, s1t, b0t)
  into[n++] = f3(28, s0w, s1t, b0t)
  into[n++] = f3(29, s0t, s1w, b0t)
  into[n++] = f3(30, s0t, s1t, b0w)
  into[n++] = f3(31, s0t, b0t, b1t)
  into[n++] = f3(32, s0t, s1t, s2t)
  into[n++] = f4(33, s0t, s1t, b0t, b1t)
  into[n++] = f4(34, s0t, b0t, b1t, b2t)
  into[n++] = f3(35, s0t, b0t, s0lt)
  into[n++] = f3(36, s0t, b0t, s0rt)
  into[n++] = f3(37, s0t, b0t, b0lt)
  into[n++] = f3(38, s0t, s1t, s0lt)
  into[n++] = f3(39, s0t, s1t, s1rt)
  into[n++] = f3(40, s0t, s1t, s1lt)
  into[n++] = f3(41, s0t, s1t, s0rt)
  into[n++] = f4(42, s0t, s1t, s1rt, s1rl)
  into[n++] = f3(43, s0w, s0t, gap)
  into[n++] = f3(44, s0t, b0t, gap)
  into[n++] = f3(45, b0w, b0t, gap)
  into[n++] = f3(46, s0t, s1t, gap1)
  into[n++] = f4(47, s0w, b0w, gap, 0)
  into[n++] = f3(48, s0w, s1w, gap1)
  into[n++] = f3(49, s0w, s0t, s0v)
  into[n++] = f3(50, s0t, b0t, s0v)
  into[n++] = f3(51, s1w, s1t, s1v)
  into[n++] = f3(52, b0w, b0t, b0v)
  into[n++] = f3(53, s0t, s0ll, s0rl)
  into[n++] = f3(54, s0w, s0ll, s0rl)
  into[n++] = f3(55, s1t, s1ll, s1rl)
  into[n++] = f3(56, s1w, s1ll, s1rl)
  into[n++] = f3(57, b0t, b0ll, b0v)
  into[n++] = f3(58, s0t, s0b, b0t)
  into[n++] = f3(59, s1t, s1b, s0t)
  into[n++] = f4(60, s0t, b0t, s0b & 0xffff, s1t)
  into[n++] = f3(61, s0l2 < 0 ? noTag : tag[s0l2]!, s0lt, s0t)
  into[n++] = f3(62, s0r2 < 0 ? noTag : tag[s0r2]!, s0rt, s0t)
  into[n++] = f3(63, s1r2 < 0 ? noTag : tag[s1r2]!, s1rt, s1t)
  into[n++] = f3(64, b0l2 < 0 ? noTag : tag[b0l2]!, b0lt, b0t)
  into[n++] = f3(65, s0l < 0 ? none : form[s0l]!, s0t, b0t)
  into[n++] = f3(66, s0r < 0 ? none : form[s0r]!, s0t, b0t)
  into[n++] = f3(67, s1r < 0 ? none : form[s1r]!, s1t, s0t)
  into[n++] = f3(68, s0m, b0m, s1t)
  into[n++] = f3(69, s0m, s1m, b0t)
  into[n++] = f2(70, s0m, b0t)
  into[n++] = f2(71, s0t, b0m)
  into[n++] = f3(72, s1m, s0t, b0t)
  into[n++] = f3(73, s0c, s1c, b0c)
  into[n++] = f2(74, b1m, b0m)
  into[n++] = f3(75, s0 < 0 ? 0 : fine[s0]!, fine[b0]!, 0)
  into[n++] = f3(76, s0 < 0 ? 0 : fine[s0]!, s1 < 0 ? 0 : fine[s1]!, 0)
  into[n++] = f4(77, s1t, s0t, s0w, b0w)
  into[n++] = f4(78, s1w, s0w, b0t, 0)
  for (let at = 0; at < n; at++) into[at] = into[at]! >>> shift
  return n
}

/** Fills `into` with the features that name the relation of `dependent` to `head`, each shifted right by `shift`; gives their number. */
export function labelFeatures(state: State, words: TreeWords, dependent: number, head: number, into: Int32Array, shift: number): number {
  const {form, tag, middle, fine} = words
  const {left1, left2, right1, right2, labels, lefts, rights, below} = state
  const direction = head > dependent ? 1 : 2
  const distance = Math.abs(head - dependent)
  const gap = distance > 7 ? 6 : distance > 4 ? 5 : distance
  const dw = form[dependent]!
  const dt = tag[dependent]! * 4 + direction
  const hw = form[head]!
  const ht = tag[head]!
  const dl = left1[dependent]!
  const dl2 = left2[dependent]!
  const dr = right1[dependent]!
  const hl = left1[head]!
  const hr = right1[head]!
  const hr2 = right2[head]!
  const dlw = dl < 0 ? none : form[dl]!
  const dlt = dl < 0 ? noTag : tag[dl]!
  const dll = dl < 0 ? noTag : labels[dl]!
  const drl = dr < 0 ? noTag : labels[dr]!
  const hll = hl < 0 ? noTag : labels[hl]!
  const hrl = hr < 0 ? noTag : labels[hr]!
  const before = dependent > 0 ? tag[dependent - 1]! : noTag
  const after = tag[dependent + 1]!
  const hbefore = head > 0 ? tag[head - 1]! : noTag
  const hafter = head < words.size ? tag[head + 1]! : noTag
  let n = 0
  into[n++] = f2(101, dw, direction)
  into[n++] = f2(102, dt, 0)
  into[n++] = f2(103, hw, direction)
  into[n++] = f2(104, ht, direction)
  into[n++] = f2(105, dt, ht)
  into[n++] = f3(106, dw, dt, ht)
  into[n++] = f3(107, dt, ht, hw)
  into[n++] = f4(108, dt, dw, ht, hw)
  into[n++] = f3(109, dt, ht, gap)
  into[n++] = f3(110, dt, before, after)
  into[n++] = f3(111, ht * 4 + direction, hbefore, hafter)
  into[n++] = f4(112, dt, ht, before, after)
  into[n++] = f4(113, dt, ht, hbefore, hafter)
  into[n++] = f3(114, dt, ht, dlt)
  into[n++] = f3(115, dt, ht, dlw)
  into[n++] = f3(116, dt, dlw, hw)
  into[n++] = f3(117, dt, dlw, dw)
  into[n++] = f4(118, dt, ht, dll, drl)
  into[n++] = f3(119, dt, ht, drl)
  into[n++] = f3(120, dt, below[dependent]!, ht)
  into[n++] = f3(121, dt, below[head]!, ht)
  into[n++] = f3(122, dt, hll, hrl)
  into[n++] = f4(123, dt, hw, hll, hrl)
  into[n++] = f3(124, dt, lefts[head]!, rights[head]! * 64 + ht)
  into[n++] = f3(125, dt, lefts[dependent]!, rights[dependent]! * 64 + ht)
  into[n++] = f3(126, middle[dependent]!, dt, ht)
  into[n++] = f3(127, middle[head]!, dt, ht)
  into[n++] = f3(128, middle[head]!, middle[dependent]!, direction)
  into[n++] = f3(129, fine[dependent]!, dt, ht)
  into[n++] = f3(130, fine[head]!, dt, 0)
  into[n++] = f3(131, fine[dependent]!, dlw, dt)
  into[n++] = f3(132, dl2 < 0 ? none : form[dl2]!, dt, ht)
  into[n++] = f3(133, dl2 < 0 ? noTag : labels[dl2]!, dll, dt)
  into[n++] = f3(134, hr < 0 ? noTag : tag[hr]!, hr2 < 0 ? noTag : labels[hr2]!, dt)
  into[n++] = f3(135, hr < 0 ? none : form[hr]!, dt, ht)
  into[n++] = f3(136, hl < 0 ? none : form[hl]!, dt, ht)
  into[n++] = f3(137, dt, distance === 1 ? 1 : 0, hw)
  into[n++] = f4(138, dt, dr < 0 ? none : form[dr]!, ht, 0)
  into[n++] = f3(139, dependent === 0 ? 1 : 0, dt, ht)
  into[n++] = f4(140, dw, hw, direction, 0)
  into[n++] = f4(141, dw, dt, below[dependent]!, ht)
  into[n++] = f4(142, dt, dlw, middle[head]!, 0)
  for (let at = 0; at < n; at++) into[at] = into[at]! >>> shift
  return n
}
