import type {Lexeme} from '../../text/lexemes.ts'

// How far a verb may stand from a time and still tell whether it lies ahead; farther ones belong to other clauses.
const reach = 12

const ahead = new Set(
  "will 'll shall won't plan plans planned planning intends expects expected due planned scheduled slated upcoming forthcoming going may might would should likely until till deadline".split(
    ' ',
  ),
)
const aheadBefore = new Set('by through ending starting beginning effective expires due'.split(' '))
const behindBefore = new Set('since ended'.split(' '))
const past = new Set(
  'was were had did went met took began held came made told said saw fell rose sold bought left got gave found became won lost sent kept built brought led hit ran spoke wrote broke stood set shot flew drew drove grew knew heard felt fought been has'.split(
    ' ',
  ),
)

/** Whether the words around a time (lexemes `from` to `to`) place it before or after now: “will meet Friday”, “until March 2”. */
export function directionOf(lexemes: readonly Lexeme[], from: number, to: number): 'past' | 'future' | undefined {
  const before = lexemes[from - 1]?.lower ?? ''
  if (before === 'until' || before === 'till') return hadNot(lexemes, to) ? 'past' : 'future'
  if (before === 'by' && wasDone(lexemes, from)) return 'past'
  if (aheadBefore.has(before) || isAsSoonAs(lexemes, from)) return 'future'
  if (behindBefore.has(before)) return 'past'
  if (lexemes[to]?.lower === "'s") return 'past'
  const left = nearest(lexemes, from - 1, -1)
  const right = nearest(lexemes, to, 1)
  if (!left) return right?.way
  if (!right) return left.way
  return right.distance < left.distance ? right.way : left.way
}

// “until Thursday, they had not called”.
function hadNot(lexemes: readonly Lexeme[], to: number): boolean {
  for (let at = to; at < to + 5 && at < lexemes.length; at++) if (/^(had|was|were|did)$/.test(lexemes[at]!.lower)) return true
  return false
}

// “159 members had reported by Wednesday”.
function wasDone(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from - 2; at >= from - 8 && at >= 0; at--) if (/^(had|was|were|did|'d)$/.test(lexemes[at]!.lower)) return true
  return false
}

// “as early as Tuesday”.
function isAsSoonAs(lexemes: readonly Lexeme[], from: number): boolean {
  return lexemes[from - 1]?.lower === 'as' && /^(soon|early|late)$/.test(lexemes[from - 2]?.lower ?? '')
}

function nearest(lexemes: readonly Lexeme[], start: number, step: -1 | 1): {way: 'past' | 'future'; distance: number} | undefined {
  for (let distance = 1; distance <= reach; distance++) {
    const at = start + (distance - 1) * step
    const lexeme = lexemes[at]
    if (!lexeme || endsClause(lexemes, at)) return undefined
    const way = wayOf(lexemes, at)
    if (way) return {way, distance}
    if (step > 0 && lexeme.breaks) return undefined
    if (step < 0 && lexeme.breaks) return undefined
  }
  return undefined
}

function endsClause(lexemes: readonly Lexeme[], at: number): boolean {
  const {lower} = lexemes[at]!
  if (lower === ';' || lower === '!' || lower === '?') return true
  const next = lexemes[at + 1]
  return lower === '.' && (!next || next.isCapital || next.breaks) && (lexemes[at - 1]?.lower.length ?? 0) > 3
}

function wayOf(lexemes: readonly Lexeme[], at: number): 'past' | 'future' | undefined {
  const {lower, kind} = lexemes[at]!
  if (kind !== 'word') return undefined
  if (lower === 'to') return isInfinitive(lexemes, at) ? 'future' : undefined
  if (ahead.has(lower)) return isPerfect(lexemes, at) ? 'past' : lower === 'may' && lexemes[at]!.isCapital ? undefined : 'future'
  // “will be held Friday”, “to be signed”.
  if (lexemes[at - 1]?.lower === 'be') return undefined
  if (past.has(lower)) return 'past'
  return lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed') ? 'past' : undefined
}

// “is to meet Friday”, “set to open”.
function isInfinitive(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.lower ?? ''
  return /^(is|are|set|due|ready|expected|scheduled|planned|agreed|wants|plans|hopes)$/.test(before) && lexemes[at + 1]?.kind === 'word'
}

// “may have met”, “would have been”.
function isPerfect(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at + 1]?.lower === 'have' || lexemes[at - 1]?.lower === 'was' || lexemes[at - 1]?.lower === 'were'
}
