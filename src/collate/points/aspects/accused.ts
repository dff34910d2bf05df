import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import {sameWords, type Weighed, weigh} from '../compare-words.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho, whoIn} from '../ground.ts'
import {isPronoun} from '../questions/short-phrase.ts'
import {sidesIn} from '../sides.ts'

type Key = {readonly isDenied: boolean; readonly isOwn: boolean}
type Claim = {readonly statement: Statement; readonly who: ReadonlySet<string>; readonly content: Weighed}

/** What somebody is accused of in one report and denies in another. */
export const accused: Aspect = {
  name: 'accused',
  example: 'Is Peru rightly accused (“Chile accuses Peru of arming rebels”)?',
  find: (ground) => {
    const claims = ground.ofKind('event')
    const accusations = claims.flatMap((statement) => (isAccusation(statement) ? claimOf(statement, ['target', 'recipient'], ground) : []))
    const denials = claims.flatMap((statement) => (isDenial(statement) ? claimOf(statement, ['actor', 'speaker'], ground) : []))
    const taken = new Set<string>()
    return denials.flatMap((denial) => {
      const alike = accusations.filter((accusation) => isOfOne(accusation, denial))
      if (taken.has(denial.statement.id) || alike.length === 0) return []
      const others = denials.filter((other) => alike.some((accusation) => isOfOne(accusation, other)))
      for (const {statement} of others) taken.add(statement.id)
      return draftOf(alike, others, ground)
    })
  },
}

const accusing = new Set(['accuse', 'blame', 'allege', 'charge', 'implicate', 'accusation'])
const denying = new Set(['deny', 'reject', 'refute', 'dispute', 'dismiss', 'denial'])

function isAccusation({event, polarity}: Statement): boolean {
  return accusing.has(event?.verb ?? '') && polarity === 'affirmed'
}

function isDenial({event}: Statement): boolean {
  return denying.has(event?.verb ?? '')
}

function claimOf(statement: Statement, roles: Parameters<typeof whoIn>[1], ground: Ground): Claim[] {
  const sides = sidesIn(ground)
  const who = whoIn(statement, roles).filter((one) => !isPronoun(one))
  if (who.length === 0) return []
  const names = statement.participants.map(({mention}) => mention.text)
  const [{text}] = statement.evidence
  const rest = names.reduce((left, name) => left.replace(name, ' '), text).replace(/\b(?:accus|den|blam|alleg|reject)\p{L}*/giu, ' ')
  return [{statement, who: new Set(who.flatMap((one) => [...sides(one)])), content: weigh(rest)}]
}

// Of the telling words of what is denied, in what somebody is accused of; two at least, or a denial says too little to tell of what.
const sameCharge = 0.5
const leastSaid = 3

function isOfOne(accusation: Claim, denial: Claim): boolean {
  if (accusation.statement.report === denial.statement.report) return false
  if (![...accusation.who].some((one) => denial.who.has(one))) return false
  return Math.min(accusation.content.sum, denial.content.sum) >= leastSaid && sameWords(accusation.content, denial.content) >= sameCharge
}

function draftOf(accusations: readonly Claim[], denials: readonly Claim[], ground: Ground): Draft[] {
  const answers = [...denials.map((claim) => answerOf(claim, true)), ...accusations.map((claim) => answerOf(claim, false))]
  const who = whoIn(denials[0]!.statement, ['actor', 'speaker'])[0]!
  return [
    asDraft<Key>({
      aspect: 'accused',
      about: [denials.map(({statement}) => statement.id).sort()[0]!],
      question: `Is ${showWho(ground, who)} rightly accused (“${clip(accusations[0]!.statement.evidence[0].text)}”)?`,
      answers,
      relate,
      lookedFor: [showWho(ground, who), 'denies'],
      importance: 0.8,
      isTyped: false,
    }),
  ]
}

function answerOf({statement}: Claim, isDenied: boolean): Answer<Key> {
  return {
    statement,
    value: clip(statement.evidence[0].text),
    key: {isDenied, isOwn: statement.attribution.length === 0},
    stance: isDenied ? 'denies' : 'attributes',
  }
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  return left.isDenied === right.isDenied ? {is: 'same'} : {is: 'excludes', because: 'one tells the accusation, the other the denial'}
}
