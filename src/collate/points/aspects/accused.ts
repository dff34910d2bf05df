import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import {sameWords, type Weighed, weigh} from '../compare-words.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho, whoIn} from '../ground.ts'
import {isPronoun} from '../questions/short-phrase.ts'
import {sidesIn} from '../sides.ts'

type Key = {readonly isDenied: boolean; readonly isOwn: boolean}
type Claim = {readonly statement: Statement; readonly who: ReadonlySet<string>; readonly by: ReadonlySet<string>; readonly content: Weighed}

/** What somebody is accused of in one report and denies in another. */
export const accused: Aspect = {
  name: 'accused',
  example: 'Is Peru rightly accused (“Chile accuses Peru of arming rebels”)?',
  find: (ground) => {
    const claims = ground.statements.filter(({kind}) => kind === 'event' || kind === 'saying')
    const accusations = claims.flatMap((statement) => (isAccusation(statement) ? claimOf(statement, ['target', 'recipient'], ground) : []))
    const denials = claims.flatMap((statement) => (isDenial(statement) ? claimOf(statement, ['actor', 'speaker'], ground) : []))
    const taken = new Set<string>()
    return denials.flatMap((denial) => {
      if (taken.has(denial.statement.id)) return []
      const met = accusations.filter((accusation) => isOfOne(accusation, denial) || isAnswered(accusation, denial))
      const alike = accusations.filter((accusation) => met.some((other) => isOneAccusation(accusation, other)))
      const others = denials.filter((other) => other === denial || alike.some((accusation) => isOfOne(accusation, other) || isAnswered(accusation, other)))
      for (const {statement} of others) taken.add(statement.id)
      return new Set([...alike, ...others].map(({statement}) => statement.report)).size < 2 || alike.length === 0 ? [] : draftOf(alike, others, ground)
    })
  },
}

const accusing = new Set(['accuse', 'blame', 'allege', 'charge', 'implicate', 'accusation'])
const denying = new Set(['deny', 'reject', 'refute', 'dispute', 'dismiss', 'denial'])

function isAccusation({event, polarity}: Statement): boolean {
  return accusing.has(event?.verb ?? '') && polarity === 'affirmed'
}

// Offers and motions are rejected too, and officials dismissed.
const claimed =
  /\b(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|assertions?|insinuations?|involvement|responsibility|wrongdoing|any role)\b/i

function isDenial({kind, event, evidence: [{text}], value = text}: Statement): boolean {
  const verb = event?.verb ?? ''
  return denying.has(verb) && (/^den/.test(verb) || kind === 'event' || claimed.test(value))
}

function claimOf(statement: Statement, roles: Parameters<typeof whoIn>[1], ground: Ground): Claim[] {
  const sides = sidesIn(ground)
  const sidesOf = (ones: readonly string[]) => new Set(ones.filter((one) => !isPronoun(one)).flatMap((one) => [...sides(one)]))
  const who = sidesOf(whoIn(statement, roles))
  if (who.size === 0) return []
  const names = statement.participants.map(({mention}) => mention.text)
  const [{text}] = statement.evidence
  const rest = names.reduce((left, name) => left.replace(name, ' '), text).replace(/\b(?:accus|den|blam|alleg|reject)\p{L}*/giu, ' ')
  return [{statement, who, by: sidesOf(whoIn(statement, ['actor', 'speaker'])), content: weigh(rest)}]
}

// Of the telling words of what is denied, in what somebody is accused of; two at least, or a denial says too little to tell of what.
const sameCharge = 0.5
const leastSaid = 3

function isOfOne(accusation: Claim, denial: Claim): boolean {
  if (accusation.statement.report === denial.statement.report || !isOne(accusation.who, denial.who)) return false
  return isAlike(accusation, denial)
}

// A denial in the next two sentences answers the accusation, and so does one right before it, whatever words it has.
const [nearBehind, nearBefore] = [2, 1]

function isAnswered(accusation: Claim, denial: Claim): boolean {
  const distance = denial.statement.sentence - accusation.statement.sentence
  return (
    accusation.statement.report === denial.statement.report &&
    distance <= nearBehind &&
    -distance <= nearBefore &&
    isOne(accusation.who, denial.who) &&
    !isOne(accusation.by, denial.by)
  )
}

// Of the same, by the same or in like words.
function isOneAccusation(left: Claim, right: Claim): boolean {
  return (
    left === right || (isOne(left.who, right.who) && (isAlike(left, right) || (left.statement.report !== right.statement.report && isOne(left.by, right.by))))
  )
}

function isAlike(left: Claim, right: Claim): boolean {
  return Math.min(left.content.sum, right.content.sum) >= leastSaid && sameWords(left.content, right.content) >= sameCharge
}

function isOne(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((one) => right.has(one))
}

function draftOf(accusations: readonly Claim[], denials: readonly Claim[], ground: Ground): Draft[] {
  const answers = [...denials.map((claim) => answerOf(claim, true)), ...accusations.map((claim) => answerOf(claim, false))]
  const sides = sidesIn(ground)
  const accusedOnes = accusations.flatMap(({statement}) => whoIn(statement, ['target', 'recipient']))
  const who = accusedOnes.find((one) => denials.some((denial) => isOne(sides(one), denial.who))) ?? accusedOnes[0]!
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
      isBetweenSpeakers: true,
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
