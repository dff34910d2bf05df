import type {Draft} from './draft.ts'

/** Words before or behind a number that bound or blur it. */
type HedgeRule = {
  readonly name: string
  readonly example: string
  /** On the words before (anchored at their end) or behind (at their start), lower case, one space between. */
  readonly match: RegExp
  readonly gives: (draft: Draft) => Draft
}

const approximately = (draft: Draft): Draft => ({...draft, hedge: draft.hedge ?? 'approximately'})
const nearly = (draft: Draft): Draft => (draft.number === undefined ? draft : {...draft, hedge: 'nearly', high: draft.number, highIsExclusive: true})
const moreThan = (draft: Draft): Draft => bounded(draft, {low: draft.low ?? draft.number, lowIsExclusive: true, hedge: 'more-than'})
const atLeast = (draft: Draft): Draft => bounded(draft, {low: draft.low ?? draft.number, hedge: 'at-least'})
const lessThan = (draft: Draft): Draft => bounded(draft, {high: draft.high ?? draft.number, highIsExclusive: true, hedge: 'less-than'})
const atMost = (draft: Draft): Draft => bounded(draft, {high: draft.high ?? draft.number, hedge: 'at-most'})
const exactly = (draft: Draft): Draft => draft

type Bound = {low?: number | undefined; high?: number | undefined; lowIsExclusive?: true; highIsExclusive?: true; hedge: NonNullable<Draft['hedge']>}

function bounded(draft: Draft, {low, high, ...rest}: Bound): Draft {
  if (draft.hedge === 'order-of-magnitude' || draft.hedge === 'range') return draft
  return {...draft, ...rest, ...(low === undefined ? {} : {low}), ...(high === undefined ? {} : {high})}
}

const more = '(more|greater|larger|higher|bigger|longer|older|taller|better)'
const less = '(less|fewer|smaller|lower|shorter|younger|cheaper)'
const equal = '(or|and) equal (than|to)'

/** Before the number; the first that matches is heard. */
export const hedgesBefore: readonly HedgeRule[] = [
  {name: 'no-fewer-than', example: 'no fewer than 30', match: new RegExp(`(^| )(no|not) ${less} than$`), gives: atLeast},
  {name: 'no-more-than', example: 'no more than 12', match: new RegExp(`(^| )(no|not) ${more} than$`), gives: atMost},
  {
    name: 'greater-or-equal',
    example: 'greater than or equal to 50',
    match: new RegExp(`(^| )(${more} (than )?${equal}|equal (to )?or ${more} than|> = ?|at least or equal to|>=)$`),
    gives: atLeast,
  },
  {
    name: 'less-or-equal',
    example: 'less than or equal to 50',
    match: new RegExp(`(^| )(${less} (than )?${equal}|equal (to )?or ${less} than|< =|at most or equal to)$`),
    gives: atMost,
  },
  {name: 'at-least', example: 'at least five', match: /(^| )(at (the )?least|(a )?minimum of|at minimum|not under|upward of)$/, gives: atLeast},
  {
    name: 'at-most',
    example: 'up to 700',
    match: /(^| )(at (the )?most|up to|(a )?maximum of|at maximum|as many as|as much as|as few as|as high as)$/,
    gives: atMost,
  },
  {name: 'nearly', example: 'nearly 12,000', match: /(^| )(nearly|almost|close to|just under|approaching|nearing|just short of)$/, gives: nearly},
  {
    name: 'more-than',
    example: 'over 12,000',
    match: new RegExp(
      `(^| )((well|just|slightly|far|much|significantly|a little) )?(${more} than|(?<!(?:hand|turn|sign|mull)(?:s|ed|ing)? )over|above|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|upwards of|in excess of|north of|beyond|topping|(?<![<=] ?)>)$`,
    ),
    gives: moreThan,
  },
  {
    name: 'less-than',
    example: 'fewer than a thousand',
    match: new RegExp(`(^| )((well|slightly|far|much) )?(${less} than|under|below|short of|south of|(?<!= ?)<)$`),
    gives: lessThan,
  },
  {
    name: 'approximately',
    example: 'some 40',
    match:
      /(^| )(about|around|approximately|roughly|some|an estimated|estimated at|estimated|circa|ca|c \.|give or take|in the region of|on the order of|~|≈)$/,
    gives: approximately,
  },
  {name: 'exactly', example: 'equal to 5000', match: /(^| )(equals?( to)?|equal(l)?ing( to)?|exactly|precisely)$/, gives: exactly},
]

/** Behind the number. */
export const hedgesBehind: readonly HedgeRule[] = [
  {
    name: 'or-more',
    example: 'five or more',
    match: new RegExp(`^(or|and(?= \\w+( than)?( ?$| [.,;]| in | of ))) (${more}|(above|over)(?= ?$| [.,;!?)]))(?! than \\S| or )( than)?(?! [\\d$])`),
    gives: atLeast,
  },
  {
    name: 'or-equal',
    example: 'more than 5000 or equal to it',
    match: /^or equal( to)?( it)?(?= ?$| [^\d]*$)/,
    gives: (draft) => (draft.hedge === 'more-than' ? without(draft, 'at-least') : draft.hedge === 'less-than' ? without(draft, 'at-most') : draft),
  },
  {
    name: 'or-less',
    example: 'five or fewer',
    match: new RegExp(`^(or|and) (${less}|(below|under)(?= ?$| [.,;!?)]))(?! than \\S| or )( than)?(?! [\\d$])`),
    gives: atMost,
  },
  {name: 'plus', example: '500+', match: /^(\+|- plus|plus)(?! \d)/, gives: atLeast},
  {name: 'or-so', example: 'a dozen or so', match: /^(or so|- odd|- some|or thereabouts|more or less)/, gives: approximately},
]

function without({lowIsExclusive: _, highIsExclusive: __, ...draft}: Draft, hedge: NonNullable<Draft['hedge']>): Draft {
  return {...draft, hedge}
}
