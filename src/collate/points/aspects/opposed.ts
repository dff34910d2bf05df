import {areOneAct} from '../../../../lexicon/act-families.ts'
import type {Statement} from '../../../model/statement.ts'
import {stemWord} from '../../words/fold-word.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import {type Weighed, weigh} from '../compare-words.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, whoIn, wordsKey} from '../ground.ts'
import {askWhether} from '../questions/ask-act.ts'
import {isPronoun} from '../questions/short-phrase.ts'
import {sidesIn} from '../sides.ts'
import {telling} from '../silent-on.ts'

type Key = {readonly isDenied: boolean; readonly isOwn: boolean}
type Act = {
  readonly statement: Statement
  readonly verb: string
  readonly who: ReadonlySet<string>
  /** Stems of the nouns that name who acts: “magistrate” of “two of the seven magistrates”. */
  readonly heads: ReadonlySet<string>
  readonly what: ReadonlySet<string>
  readonly words: Weighed
  readonly days: string | undefined
}

/** What one report says that somebody did and another that he did not, or would not: one act told with a yes and a no. */
export const opposed: Aspect = {
  name: 'opposed',
  example: 'Did the president receive the ambassador?',
  find: (ground) => {
    const acts = ground.ofKind('event').flatMap((statement) => actOf(statement, ground))
    const denied = acts.filter(({statement}) => statement.polarity === 'denied')
    const taken = new Set<string>()
    return denied.flatMap((denial) => {
      if (taken.has(denial.statement.id)) return []
      const affirmed = acts.filter((act) => act.statement.polarity === 'affirmed' && act.statement.report !== denial.statement.report && isOneAct(denial, act))
      const alike = denied.filter((other) => other === denial || (areOneAct(other.verb, denial.verb) && affirmed.some((act) => isOneAct(other, act))))
      for (const {statement} of alike) taken.add(statement.id)
      return affirmed.length === 0 ? [] : [draftOf(alike, affirmed, ground)]
    })
  },
}

function actOf(statement: Statement, ground: Ground): Act[] {
  const {event, modality, details = [], evidence, time} = statement
  if (!event || (modality !== 'happened' && modality !== 'ongoing')) return []
  const sides = sidesIn(ground)
  const who = whoIn(statement, ['actor', 'convener', 'host', 'holder', 'speaker']).filter((one) => !isPronoun(one))
  const things = [
    ...whoIn(statement, ['target', 'recipient', 'addressee', 'place']),
    ...details.filter(({relation, head}) => relation !== 'subject' && relation !== 'particle' && !ofWeapon.test(head)).map(({head}) => stemWord(head)),
  ]
  return [
    {
      statement,
      verb: event.verb,
      who: new Set(who.flatMap((one) => [...sides(one)])),
      heads: new Set(statement.participants.filter(({role, mention}) => role === 'actor' && !isPronoun(mention.text)).map(({mention}) => headOf(mention.text))),
      what: new Set(things.filter((one) => !isPronoun(one)).flatMap((one) => [one, stemWord(wordsKey(one).split(' ').at(-1) ?? '')])),
      words: weigh(evidence[0].text),
      days: time?.value,
    },
  ]
}

// “two of the seven magistrates”, “all magistrates of the council” → the stem of “magistrates”.
function headOf(phrase: string): string {
  const plain = phrase.replace(/^(?:all|some|many|most|several|both|one|two|three|four|five|six|seven|\d+)(?: \w+)? of (?=the |its |their )/i, '')
  return stemWord(
    wordsKey(plain.split(/ (?:of|in|from|for|at|who|which|that) |, /)[0]!)
      .split(' ')
      .at(-1) ?? '',
  )
}

// One word or family, one who acts, and one thing that it is done to, unless the denial names none: “refused to sign it”.
function isOneAct(denial: Act, act: Act): boolean {
  if (!areOneAct(denial.verb, act.verb) && stemWord(denial.verb) !== stemWord(act.verb)) return false
  const isUnnamed = !isNamed(denial.who) || !isNamed(act.who)
  const areOne = meets(denial.who, act.who) || (meets(denial.heads, act.heads) && (meets(denial.what, act.what) || denial.what.size === 0))
  if (!areOne && !(isUnnamed && meetsNamed(denial.what, act.what))) return false
  if (denial.days !== undefined && act.days !== undefined && denial.days.slice(0, 7) !== act.days.slice(0, 7)) return false
  if (meets(denial.what, act.what)) return true
  return denial.what.size === 0 && near(denial, act)
}

function isNamed(who: ReadonlySet<string>): boolean {
  return [...who].some((one) => /^e[0-9a-f]{12}$/.test(one))
}

// “Aircraft” and “warplanes” bombed one named market.
function meetsNamed(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((one) => /^e[0-9a-f]{12}$/.test(one) && right.has(one))
}

function meets(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((one) => one !== '' && right.has(one))
}

// A denial without a thing is of this act only where the act is told once of that somebody.
function near(denial: Act, act: Act): boolean {
  return bareActs.has(denial.verb) && act.statement.modality === 'happened'
}

// What a report of one story tells once: a text is signed, shots are fired.
const bareActs = new Set(['sign', 'resign', 'fire', 'shoot'])

// “Fired live rounds” tells with what, not at whom.
const ofWeapon = /^(?:rounds?|shots?|bullets?|fire|guns?|weapons?|rockets?|missiles?|mortars?|shells?|ammunition)$/i

function draftOf(denied: readonly Act[], affirmed: readonly Act[], ground: Ground): Draft {
  const answers = [...denied.map((act) => answerOf(act, true)), ...affirmed.map((act) => answerOf(act, false))]
  const question = askWhether(
    affirmed.map(({statement}) => statement),
    ground,
  )
  return asDraft<Key>({
    aspect: 'opposed',
    about: [denied.map(({statement}) => statement.id).sort()[0]!],
    question,
    answers,
    relate,
    lookedFor: telling([affirmed[0]!.statement.event!.trigger?.text ?? affirmed[0]!.statement.event!.verb]),
    importance: 0.75,
    isTyped: false,
  })
}

// What a report opens with it makes its own, whoever it names for it.
const leadSentences = 1

function answerOf({statement}: Act, isDenied: boolean): Answer<Key> {
  const isOwn = statement.attribution.length === 0 || statement.sentence <= leadSentences
  return {statement, value: clip(statement.evidence[0].text), key: {isDenied, isOwn}, ...(isDenied ? {stance: 'denies' as const} : {})}
}

function relate({key: left, statement: one}: Answer<Key>, {key: right, statement: other}: Answer<Key>): Relation {
  if (left.isDenied === right.isDenied) return {is: 'same'}
  if (one.report === other.report) return {is: 'apart'}
  const affirmed = left.isDenied ? right : left
  return affirmed.isOwn ? {is: 'excludes', because: 'one denies what the other states'} : {is: 'compatible', because: 'one denies what the other only quotes'}
}
