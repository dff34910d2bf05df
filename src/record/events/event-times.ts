import type {StatementTime} from '../../model/statement.ts'
import {plainRelation} from '../phrase.ts'
import {statementTime} from '../times-of.ts'
import type {View} from './view.ts'
import {casesOf, childrenBy} from './view.ts'

/** The times told in the words of a clause, each one an own time of the event; of a relative clause on a date, that date. */
export function eventTimes(view: View, inside: ReadonlySet<number>, center: number): StatementTime[] {
  const dates = view.scene.times.filter(isDate)
  const times = dates.filter((time) => inside.has(time.from) && !isOfAnother(view, time.from, center) && [undefined, center].includes(nounBefore(view, time)))
  const found =
    times.length > 0 ? times : [...dates.filter((time) => nounBefore(view, time) === center), ...timeAbove(view, center), ...shared(view, dates, center)]
  return found.map(statementTime)
}

// “On Friday, rebels attacked a post and | killed a guard”: a date before the first of joined verbs and its subject is that of all.
function shared(view: View, dates: readonly Time[], center: number): Time[] {
  const {tokens} = view
  const {head, xpos} = tokens[center]!
  if (plainRelation(tokens[center]!) !== 'conj' || head < 0 || tokens[head]!.xpos !== xpos || xpos !== 'VBD') return []
  const [subject] = childrenBy(view, head, 'nsubj')
  if (subject === undefined || childrenBy(view, center, 'nsubj').length > 0) return []
  return dates.filter(({from, to}) => to <= subject && tokens.slice(from, to).some((token) => token.head === head))
}

const apart = new Set(['after', 'before', 'since', 'following', 'ahead', 'until', 'despite', 'amid'])

// “met a week after the attack on October 7”: the date is that of the attack; “seized a ship that on Monday carried oil”: that of the carrying.
function isOfAnother(view: View, from: number, center: number): boolean {
  let at = view.tokens[from]!.head
  for (let steps = 0; at >= 0 && at !== center && steps < 30; steps++) {
    const {upos, head, relation} = view.tokens[at]!
    if (relation === 'acl:relcl') return true
    const isTime = view.scene.times.some((time) => time.from <= at && at < time.to)
    if (upos === 'NOUN' && !isTime && casesOf(view, at).some((word) => apart.has(word))) return true
    at = head
  }
  return false
}

// “after the attack of rebels on the port | on May 3”: the date stands right behind the phrase of the noun and is its own, wherever the tree hangs it.
function nounBefore(view: View, {from}: Time): number | undefined {
  let at = view.tokens[from - 1]?.upos === 'ADP' ? from - 2 : from - 1
  while (at > 0 && /^[\])]$/.test(view.tokens[at]!.text)) at--
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const {upos, head} = view.tokens[at]!
    if (upos === 'NOUN' && casesOf(view, at).some((word) => apart.has(word))) return at
    if (upos === 'VERB') return undefined
    at = head
  }
  return undefined
}

type Time = View['scene']['times'][number]

function isDate({type, edtf, value}: Time): boolean {
  return (type === 'DATE' || type === 'TIME' || (type === 'DURATION' && (edtf?.includes('/') ?? false))) && !value.endsWith('_REF')
}

// “on October 7, 2023, when militants attacked”: the date that the clause hangs on.
function timeAbove(view: View, center: number): Time[] {
  const token = view.tokens[center]!
  const when = view.children[center]!.find((child) => child < center && view.tokens[child]!.lemma.toLowerCase() === 'when') ?? center
  const before = view.tokens[when - 1]?.text === ',' ? when - 2 : when - 1
  if (when < center && view.scene.times.some((time) => time.from <= before && before < time.to))
    return view.scene.times.filter((time) => isDate(time) && time.from <= before && before < time.to)
  if (plainRelation(token) !== 'acl' || token.head < 0) return []
  return view.scene.times.filter((time) => isDate(time) && time.from <= token.head && token.head < time.to)
}
