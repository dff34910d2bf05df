import type {EventCluster} from '../../../model/account.ts'
import type {Statement} from '../../../model/statement.ts'
import {stemWord} from '../../words/fold-word.ts'
import {actWords} from '../acts-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import {sameWords, type Weighed, weigh} from '../compare-words.ts'
import type {Answer, Draft, Relation, Stance} from '../draft.ts'
import {type Ground, showWho, whoIn} from '../ground.ts'
import {askWhether} from '../questions/ask-act.ts'
import {telling} from '../silent-on.ts'
import {stanceOf} from '../stance-of.ts'

type Key = {
  readonly verb: string
  readonly time: string | undefined
  readonly who: ReadonlySet<string>
  readonly words: Weighed
  readonly stance: Stance
  readonly isVouched: boolean
  readonly published: string | undefined
}

// Of the events that all tell alike an analyst wants the main ones, not a list of everything.
const mostAlike = 10

const pronouns = new Set(['he', 'she', 'they', 'it', 'we', 'you', 'i', 'him', 'her', 'them', 'us', 'who', 'which', 'people', 'nobody'])

/** Whether it happened: stated, attributed, expected, denied. */
export const happened: Aspect = {
  name: 'happened',
  example: 'Did the League attack the harbour?',
  find: (ground) => {
    const shared = ground.events.map((cluster) => ({cluster, statements: toldAlike(cluster.statements.flatMap((id) => ground.byId.get(id) ?? []))}))
    // An act of no class (identify, say) is worth a row where three origins have it.
    const asked = shared.filter(({statements}) => new Set(statements.map(({report}) => report)).size > 1 && isToldAlike(statements))
    const coded = asked.filter(
      ({statements}) =>
        statements.some(({event}) => event?.plover !== undefined || event?.cameo !== undefined) ||
        new Set(statements.map(({report}) => ground.originOf(report))).size > 2,
    )
    const parted = coded.filter(({statements}) => new Set(statements.map(({polarity}) => polarity)).size > 1)
    const alike = coded
      .filter((one) => !parted.includes(one))
      .sort((left, right) => weightOf(right.statements) - weightOf(left.statements) || (left.cluster.id < right.cluster.id ? -1 : 1))
    return [...parted, ...alike.slice(0, mostAlike)].map(({cluster, statements}) => draftOf(cluster, statements, ground))
  },
}

// Two reports have a clause each that tell it by one word or in like words; what merely stands in one group is no agreement that anybody would see.
function isToldAlike(statements: readonly Statement[]): boolean {
  const clauses = statements.map((statement) => ({
    report: statement.report,
    verb: stemWord(statement.event?.verb ?? ''),
    words: weigh(statement.evidence[0].text),
  }))
  return clauses.some((left) => clauses.some((right) => left.report < right.report && (left.verb === right.verb || sameWords(left.words, right.words) >= 0.4)))
}

function weightOf(statements: readonly Statement[]): number {
  return 100 * new Set(statements.map(({report}) => report)).size + statements.length
}

const denying =
  /\b(?:not|no|never|nobody|none|nor|neither|without|cannot|den(?:y|ies|ied|ying|ial)|refus\w*|declin\w*|reject\w*|fail(?:ed|s)?|avoid\w*|refrain\w*|stop(?:ped|s)?|cancel\w*|unable)\b|n['’]t\b/i

// Whoever opposes a launch does not deny it: a denial says no in its clause, or just before.
function stanceIn(statement: Statement, ground: Ground): Stance {
  const [{start, end}] = statement.evidence
  const isDenial =
    statement.polarity !== 'denied' ||
    denying.test(ground.textOf(statement.report).slice(Math.max(0, start - 40), end)) ||
    denying.test(statement.evidence[0].text)
  return stanceOf(isDenial ? statement : {...statement, polarity: 'affirmed'})
}

function draftOf(cluster: EventCluster, statements: readonly Statement[], ground: Ground): Draft {
  const answers = statements.map((statement): Answer<Key> => {
    const stance = stanceIn(statement, ground)
    const key = {
      time: statement.time?.value,
      verb: stemWord(statement.event?.verb ?? ''),
      who: new Set(whoIn(statement, ['actor', 'target', 'recipient', 'holder', 'host']).filter((one) => !pronouns.has(one) && !one.startsWith('no '))),
      words: weigh(statement.evidence[0].text),
      stance,
      isVouched: statement.attribution.length > 0,
      published: ground.publishedOf(statement.report),
    }
    return {statement, value: clip(statement.evidence[0].text), key, stance}
  })
  const who = [...new Set(statements.flatMap((statement) => whoIn(statement, ['actor', 'target', 'recipient', 'holder'])))]
  const lookedFor = telling([...new Set(statements.map(actWords)), ...who.slice(0, 2).map((one) => showWho(ground, one))]).slice(0, 5)
  return asDraft<Key>({
    aspect: 'happened',
    about: [cluster.id],
    question: askWhether(statements, ground),
    answers,
    relate,
    lookedFor,
    importance: 0.55,
    isTyped: false,
  })
}

// “The talks will last until Saturday” tells how long, not that they met.
const stage =
  /^\s*(?:(?:which|that) )?(?:(?:will|would|are|is|were|was|has|have|had|to|been|be|expected|set|due|scheduled) )*(?:last(?:s|ed|ing)?|continu\w+|r[ua]ns?|end(?:s|ed|ing)?|beg[aiu]ns?|start\w*|conclud\w+|resum\w+|clos\w+)\b/i

// Of the clauses of a cluster those that say the same as another report's: by one word, or in like words.
function toldAlike(statements: readonly Statement[]): Statement[] {
  const clauses = statements
    .filter(({event, evidence: [{text, start}]}) => !(event?.trigger && stage.test(text.slice(event.trigger.end - start))))
    .map((statement) => ({statement, verb: stemWord(statement.event?.verb ?? ''), words: weigh(statement.evidence[0].text)}))
  const verbs = Map.groupBy(clauses, ({verb}) => verb)
  const reports = (of: readonly (typeof clauses)[number][]) => new Set(of.map(({statement}) => statement.report)).size
  const [main] = [...verbs].sort(([one, left], [other, right]) => reports(right) - reports(left) || right.length - left.length || (one < other ? -1 : 1))
  if (!main) return []
  const core = new Set(main[1])
  // Another word is taken in where its clause is like one of those that are in.
  for (const clause of clauses) if (!core.has(clause) && [...core].some((other) => sameWords(other.words, clause.words) >= likeClause)) core.add(clause)
  return clauses.filter((clause) => core.has(clause)).map(({statement}) => statement)
}

// Of the telling words of the shorter clause.
const likeClause = 0.35

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  const isDenied = (left.stance === 'denies') !== (right.stance === 'denies')
  const [one, other] = [reality(left), reality(right)]
  if (!isDenied && one === other) return {is: 'same'}
  if (!isOneAct(left, right)) return {is: 'apart'}
  if (isDenied) return denialOf(left.stance === 'denies' ? right : left)
  // What may be and what was are one event only where they are told of one time.
  if ((one === 'open' || other === 'open') && (left.time === undefined || left.time !== right.time)) return {is: 'apart'}
  return (
    laterOf(left, right) ?? {
      is: 'compatible',
      because: one === 'real' || other === 'real' ? 'one has it as a fact, the other not yet' : 'neither has it as a fact',
    }
  )
}

// “attack on Japan” could be any: two or three telling words are too few to tell one act by.
const leastTold = 9

// A denial, or a plan, is of the same act only where it is told by the same word of the same people: “the soldiers did not strike back” denies no blow of hers.
function isOneAct(left: Key, right: Key): boolean {
  if (left.verb !== right.verb || /^no\b/i.test(left.words.text) !== /^no\b/i.test(right.words.text)) return false
  const shared = [...left.who].filter((who) => right.who.has(who)).length
  const isOneCompany = left.who.size === 0 || right.who.size === 0 || shared === Math.min(left.who.size, right.who.size)
  return isOneCompany && Math.min(left.words.sum, right.words.sum) >= leastTold && sameWords(left.words, right.words) >= 0.5
}

// Denying what another report states is a conflict; denying what it only quotes is the same dispute, told twice.
function denialOf(affirmed: Key): Relation {
  if (affirmed.stance === 'states') return {is: 'excludes', because: 'one denies what the other states'}
  return affirmed.isVouched ? {is: 'compatible', because: 'one denies what the other only quotes'} : {is: 'apart'}
}

// “a regularly scheduled drill” is no plan that comes about once.
function reality({stance, words}: Key): 'real' | 'ahead' | 'open' {
  if (stance === 'expects' && plans.test(words.text)) return 'ahead'
  return stance === 'doubts' ? 'open' : 'real'
}

const plans =
  /\b(?:will|would|shall|(?:is|are|was|were) to|expect(?:ed|s)?|plan(?:s|ned)? to|set to|due|scheduled (?:for|to|on)|going to|about to|agreed to|vow(?:s|ed)? to|promised? to)\b/i

// What was expected has come about, unless the report that expects it is the later one.
function laterOf(left: Key, right: Key): Relation | undefined {
  const [ahead, real] = left.stance === 'expects' ? [left, right] : [right, left]
  if (reality(ahead) !== 'ahead' || reality(real) !== 'real') return undefined
  if (ahead.published && real.published && ahead.published > real.published) return undefined
  return {is: real === left ? 'supersedes' : 'superseded', because: 'what was expected has happened'}
}
