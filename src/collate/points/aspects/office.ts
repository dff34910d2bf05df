import {leadings, passingBodies} from '../../../../lexicon/act-classes.ts'
import {countryOf} from '../../../../lexicon/countries.ts'
import type {Statement} from '../../../model/statement.ts'
import {foldWord, stemWord} from '../../words/fold-word.ts'
import {wordsOf} from '../../words/words-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho, wordsKey} from '../ground.ts'

type Key = {readonly words: ReadonlySet<string>; readonly isFormer: boolean; readonly published: string | undefined}

// Everybody has offices; those of the people that most reports name come first.
const most = 8

const former = /\b(?:former|ex|then|late|onetime|one-time|outgoing|past)\b/i

/** What office somebody holds, as the reports give it. */
export const office: Aspect = {
  name: 'office',
  example: 'What office does Ana Borg hold?',
  find: (ground) => {
    const roles = ground.ofKind('role').flatMap((statement) => answerOf(statement, ground))
    const byHolder = Map.groupBy(roles, ({holder}) => holder)
    const drafts = [...byHolder].flatMap(([holder, found]) =>
      draftOf(
        holder,
        found.map(({answer}) => answer),
        ground,
      ),
    )
    return drafts.sort((left, right) => right.answers.length - left.answers.length || (left.question < right.question ? -1 : 1)).slice(0, most)
  },
}

function answerOf(statement: Statement, ground: Ground): {holder: string; answer: Answer<Key>}[] {
  const holder = statement.participants.find(({role}) => role === 'holder')
  const words = new Set([...officeWords(statement.value ?? ''), ...headedBody(statement)])
  if (!holder || words.size === 0) return []
  const key = {words, isFormer: former.test(`${statement.evidence[0].text} ${statement.value}`), published: ground.publishedOf(statement.report)}
  return [{holder: holder.entity ?? wordsKey(holder.mention.text), answer: {statement, value: statement.value!, key, besides: besides(statement, ground)}}]
}

// Leading a delegation is told elsewhere; the small words tell nothing.
function officeWords(value: string): Set<string> {
  const stems = wordsOf(value.replace(/\bMiddle[ -]East(?:ern)?\b/gi, 'Mideast')).map(({text}) => countryCode(text) ?? stemWord(text))
  return new Set(
    stems.filter((stem) => stem.length > 2 && !/^(?:the|and|for|of|its|his|her|our|their|former|current|then|led|lead|head|belong|chair\w*)$/.test(stem)),
  )
}

// “U.S.”, “US” → usa; “Peru’s” → per.
function countryCode(word: string): string | undefined {
  return countryOf(word.replace(/['’]s?$/, '').replace(/(?<=^|\.)(\p{Lu})\.?/gu, '$1'))?.alpha3.toLowerCase()
}

// “Who heads the Front” is its leader, as “the leader of the Front” is; a delegation is told elsewhere.
function headedBody({value = '', participants}: Statement): string[] {
  if (!wordsOf(value).some(({text}) => leadings.has(foldWord(text)))) return []
  const body = participants.find(({role}) => role === 'body')?.mention.text ?? ''
  const words = wordsOf(body).map(({text}) => foldWord(text))
  return words.length === 0 || words.some((word) => passingBodies.has(word)) ? [] : [stemWord('leader'), ...officeWords(body)]
}

// What the report tells of the holder in the same words: “Foreign Minister Ana Borg also met …”.
function besides(role: Statement, ground: Ground): Statement[] {
  const [{start, end}] = role.evidence
  return ground.statements.filter(
    (other) =>
      other.report === role.report &&
      other.sentence === role.sentence &&
      other.kind === 'event' &&
      other.participants.some(({mention}) => mention.start < end && start < mention.end),
  )
}

function draftOf(holder: string, answers: readonly Answer<Key>[], ground: Ground): Draft[] {
  if (new Set(answers.map(({statement}) => statement.report)).size < 2) return []
  const name = showWho(ground, holder)
  const isShared = answers.some((left) => answers.some((right) => left.statement.report !== right.statement.report && relate(left, right).is === 'same'))
  return [
    asDraft<Key>({
      aspect: 'office',
      about: [holder],
      question: `What office does ${name} hold?`,
      answers,
      // Where two reports give one office, what a third calls it takes nothing from that.
      relate: isShared ? relate : relateWordings,
      lookedFor: name.split(/\s+/).slice(-1),
      importance: 0.2,
      isTyped: false,
    }),
  ]
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  const shared = [...left.words].filter((word) => right.words.has(word)).length
  const isPart = shared === Math.min(left.words.size, right.words.size)
  if (!isPart) return {is: 'apart'}
  if (left.isFormer !== right.isFormer)
    return left.published && right.published
      ? {is: 'compatible', because: 'held at one time and no more at another'}
      : {is: 'compatible', because: 'one has it as past'}
  return {is: 'same'}
}

function relateWordings(left: Answer<Key>, right: Answer<Key>): Relation {
  const relation = relate(left, right)
  const isOneTime = left.key.isFormer === right.key.isFormer
  return relation.is === 'apart' && isOneTime ? {is: 'compatible', because: 'another office, or other words for it'} : relation
}
