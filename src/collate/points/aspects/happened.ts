import type {EventCluster} from '../../../model/account.ts'
import type {Statement} from '../../../model/statement.ts'
import {actWords} from '../acts-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import type {Answer, Draft, Relation, Stance} from '../draft.ts'
import {type Ground, showWho, whoIn} from '../ground.ts'
import {telling} from '../silent-on.ts'
import {stanceOf} from '../stance-of.ts'

type Key = {readonly stance: Stance; readonly isVouched: boolean; readonly published: string | undefined}

// Of the events that all tell alike an analyst wants the main ones, not a list of everything.
const mostAlike = 10

/** Whether it happened: stated, attributed, expected, denied. */
export const happened: Aspect = {
  name: 'happened',
  example: 'Did the League attack the harbour?',
  find: (ground) => {
    const shared = ground.events.map((cluster) => ({cluster, statements: cluster.statements.flatMap((id) => ground.byId.get(id) ?? [])}))
    const asked = shared.filter(({statements}) => new Set(statements.map(({report}) => report)).size > 1)
    const parted = asked.filter(({statements}) => new Set(statements.map(({polarity}) => polarity)).size > 1)
    const alike = asked
      .filter((one) => !parted.includes(one))
      .sort((left, right) => weightOf(right.statements) - weightOf(left.statements) || (left.cluster.id < right.cluster.id ? -1 : 1))
    return [...parted, ...alike.slice(0, mostAlike)].map(({cluster, statements}) => draftOf(cluster, statements, ground))
  },
}

function weightOf(statements: readonly Statement[]): number {
  return 100 * new Set(statements.map(({report}) => report)).size + statements.length
}

function draftOf(cluster: EventCluster, statements: readonly Statement[], ground: Ground): Draft {
  const answers = statements.map((statement): Answer<Key> => {
    const key = {stance: stanceOf(statement), isVouched: statement.attribution.length > 0, published: ground.publishedOf(statement.report)}
    return {statement, value: clip(statement.evidence[0].text), key}
  })
  const who = [...new Set(statements.flatMap((statement) => whoIn(statement, ['actor', 'target', 'recipient', 'holder'])))]
  const lookedFor = telling([...new Set(statements.map(actWords)), ...who.slice(0, 2).map((one) => showWho(ground, one))]).slice(0, 5)
  return asDraft<Key>({
    aspect: 'happened',
    about: [cluster.id],
    question: questionOf(cluster, statements, ground),
    answers,
    relate,
    lookedFor,
    importance: 0.55,
    isTyped: false,
  })
}

// By the clause that names most: “What happened: Hamas launched an attack on Israeli territory?”
function questionOf(cluster: EventCluster, statements: readonly Statement[], ground: Ground): string {
  const fullest = [...statements].sort(
    (left, right) =>
      right.participants.length - left.participants.length || left.evidence[0].text.length - right.evidence[0].text.length || (left.id < right.id ? -1 : 1),
  )[0]!
  const who = whoIn(fullest, ['actor', 'holder']).map((one) => showWho(ground, one))
  const whom = whoIn(fullest, ['target', 'recipient', 'host']).map((one) => showWho(ground, one))
  const when = cluster.time === undefined ? '' : `, ${cluster.time}`
  if (who.length === 0 && whom.length === 0) return `What happened: ${clip(fullest.evidence[0].text)}${when}?`
  return `What happened: ${[who.slice(0, 3).join(', '), cluster.name, whom.slice(0, 2).join(', ')].filter(Boolean).join(' – ')}${when}?`
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  if ((left.stance === 'denies') !== (right.stance === 'denies')) return denialOf(left.stance === 'denies' ? right : left)
  const [one, other] = [reality(left.stance), reality(right.stance)]
  if (one === other) return {is: 'same'}
  return (
    laterOf(left, right) ?? {
      is: 'compatible',
      because: one === 'real' || other === 'real' ? 'one has it as a fact, the other not yet' : 'neither has it as a fact',
    }
  )
}

// Denying what another report states is a conflict; denying what it only quotes is the same dispute, told twice.
function denialOf(affirmed: Key): Relation {
  if (affirmed.stance === 'states') return {is: 'excludes', because: 'one denies what the other states'}
  return {is: 'compatible', because: affirmed.isVouched ? 'one denies what the other only quotes' : 'one denies what the other only expects'}
}

function reality(stance: Stance): 'real' | 'ahead' | 'open' {
  return stance === 'expects' ? 'ahead' : stance === 'doubts' ? 'open' : 'real'
}

// What was expected has come about, where the report that has it as a fact came out later.
function laterOf(left: Key, right: Key): Relation | undefined {
  const [ahead, real] = left.stance === 'expects' ? [left, right] : [right, left]
  if (ahead.stance !== 'expects' || reality(real.stance) !== 'real' || !ahead.published || !real.published || ahead.published >= real.published)
    return undefined
  return {is: real === left ? 'supersedes' : 'superseded', because: 'what was expected has happened'}
}
