import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import {sameWords, type Weighed, weigh} from '../compare-words.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho, whoIn} from '../ground.ts'
import {holdersOf} from '../stance-of.ts'

type Key = {readonly isDenial: boolean; readonly isOwn: boolean}
type Claim = {readonly statement: Statement; readonly content: Weighed}

// Refusing an offer denies nothing.
const denials = new Set(['deny', 'refute', 'dispute', 'disavow', 'contradict', 'disprove', 'denial'])
// Whoever is accused may not have done it: what the verb tells is the accuser's.
const accusations = new Set(['accuse', 'allege', 'claim', 'charge', 'blame', 'suspect', 'accusation'])
// Of the denial's telling words, in what is denied; “it was warned” alone would fit anything.
const sameClaim = 0.8
const leastDenied = 4

/** What somebody denies having done, beside those who say that it was so. */
export const disputed: Aspect = {
  name: 'disputed',
  example: 'Is it so that the company ignored warnings?',
  find: (ground) => {
    const claims = ground.statements.flatMap(claimOf)
    const denied = claims.filter(({statement, content}) => isDenial(statement) && content.sum >= leastDenied)
    const taken = new Set<string>()
    return denied.flatMap((denial) => {
      if (taken.has(denial.statement.id)) return []
      const alike = denied.filter((other) => sameWords(denial.content, other.content) >= sameClaim)
      for (const {statement} of alike) taken.add(statement.id)
      const affirmed = claims.filter(
        (claim) =>
          !isDenial(claim.statement) &&
          !/\bden(?:y|ies|ied|ying)\b/i.test(claim.content.text) &&
          claim.statement.polarity === 'affirmed' &&
          isSaid(claim, alike),
      )
      return draftOf(alike, affirmed, ground)
    })
  },
}

function claimOf(statement: Statement): Claim[] {
  if (statement.kind !== 'event' && statement.kind !== 'saying') return []
  return [{statement, content: weigh(statement.kind === 'saying' ? (statement.value ?? statement.evidence[0].text) : statement.evidence[0].text)}]
}

function isDenial({kind, event}: Statement): boolean {
  return kind === 'saying' && denials.has(event?.verb ?? '')
}

// How much of what is denied the other claims. Names are in every clause of the story, and one shared word is none.
function coverage(denied: Weighed, {weights}: Weighed): number {
  const own = weigh(denied.text.replace(/\p{Lu}[\p{L}-]*/gu, ''))
  const shared = [...own.weights].filter(([word]) => weights.has(word))
  return shared.length < 2 ? 0 : shared.reduce((sum, [, weight]) => sum + weight, 0) / own.sum
}

// Not the denied clause itself, which the report that tells of the denial has too.
function isSaid({statement, content}: Claim, denied: readonly Claim[]): boolean {
  return denied.some(
    (denial) =>
      coverage(denial.content, content) >= sameClaim && !denied.some(({statement: other}) => other.report === statement.report && overlaps(other, statement)),
  )
}

function overlaps(left: Statement, right: Statement): boolean {
  return left.evidence[0].start < right.evidence[0].end && right.evidence[0].start < left.evidence[0].end
}

function draftOf(denied: readonly Claim[], affirmed: readonly Claim[], ground: Ground): Draft[] {
  const deniers = new Set(denied.flatMap(({statement}) => whoIn(statement, ['speaker'])))
  const answers = [...denied.map((claim) => answerOf(claim, true, deniers)), ...affirmed.map((claim) => answerOf(claim, false, deniers))]
  if (affirmed.length === 0 || new Set(answers.map(({statement}) => statement.report)).size < 2) return []
  const who = [...new Set(denied.flatMap(({statement}) => whoIn(statement, ['speaker'])))].map((one) => showWho(ground, one))
  const question = `Is it true ${claimWords(denied, who[0])}?`
  return [
    asDraft<Key>({
      aspect: 'disputed',
      about: [denied[0]!.statement.id],
      question,
      answers,
      relate,
      lookedFor: who.slice(0, 1),
      importance: 0.7,
      isTyped: false,
    }),
  ]
}

// “that it had ignored warnings”, in the words of the shortest denial, with the name of who denies it.
function claimWords(denied: readonly Claim[], who: string | undefined): string {
  const claims = denied.map(({content}) => clip(content.text).replace(/[.,;:!?]+$/, ''))
  const [shortest] = claims.sort((left, right) => left.length - right.length || (left < right ? -1 : 1))
  const clause = shortest!.replace(/^That\b/, 'that')
  if (!clause.startsWith('that ')) return who ? `what ${who} denies: ${clause}` : `what is denied: ${clause}`
  return who ? clause.replace(/^that (?:it|he|she|they)\b/, `that ${who}`) : clause
}

// That the mission called the vote orderly is what the report itself tells, where the mission denies having called it so.
function answerOf({statement, content}: Claim, isDenialOf: boolean, deniers: ReadonlySet<string>): Answer<Key> {
  const roles = accusations.has(statement.event?.verb ?? '') ? ['speaker', 'actor'] : ['speaker']
  const isOfDenier = !isDenialOf && whoIn(statement, ['speaker']).some((who) => deniers.has(who))
  const speakers = isOfDenier ? [] : statement.participants.filter(({role}) => roles.includes(role)).map(({entity, mention}) => entity ?? mention.text)
  const holders = speakers.length > 0 ? speakers : holdersOf(statement)
  const stance = isDenialOf ? 'denies' : holders.length > 0 ? 'attributes' : 'states'
  return {statement, value: `${isDenialOf ? 'denied: ' : ''}${clip(content.text)}`, key: {isDenial: isDenialOf, isOwn: holders.length === 0}, stance, holders}
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  if (left.isDenial === right.isDenial) return {is: 'same'}
  const affirmed = left.isDenial ? right : left
  return affirmed.isOwn ? {is: 'excludes', because: 'one states what is denied in the other'} : {is: 'compatible', because: 'what is denied is only quoted'}
}
