import {nounKind} from '../../../lexicon/entity-nouns.ts'
import {frailNouns, placeNouns, struckNouns} from '../../../lexicon/event-verbs.ts'
import {isPeopleNoun} from '../../../lexicon/people-nouns.ts'
import type {Parse, Sentence, Token} from '../../model/parse.ts'
import type {Span} from '../../model/span.ts'
import type {Statement} from '../../model/statement.ts'
import {dependents, headOf, isRelation} from '../../model/tree.ts'
import {tokensOf} from '../phrase.ts'

// Of 113 events that were judged (measure/audits, seeds 2027 to 555), 18 of the 21 told by a verb in -ing without subject or helper
// were wrong, mostly in who does it; of the rest one in three. What follows its main clause after a comma is mostly right.
const papers =
  /^(?:statement|photo|photograph|picture|image|video|footage|report|letter|document|data|figure|survey|study|poll|handout|map|note|transcript|list)s?$/

/** Whether an event is told by a clause that says who does what: “…, killing two people” is, “charges of attacking a guard” and “a photo released by the police” are not. */
export function isTold(parse: Parse, statement: Statement): boolean {
  const {event, rule, sentence: index} = statement
  const sentence = parse.sentences[index]
  if (sentence && (isAsked(sentence) || isTorn(statement, parse.report.text))) return false
  // “credited with securing the release”: a verb and its noun together were right more often.
  if (!sentence || !event?.trigger || rule === 'event/light-verb') return true
  const {from, to} = tokensOf(sentence, event.trigger)
  const at = verbIn(sentence, from, to)
  if (at === undefined) return true
  if (isFigurative(sentence, statement)) return false
  const token = sentence.tokens[at]!
  if (token.xpos === 'VBN' && isRelation(token, 'acl')) return !papers.test(sentence.tokens[token.head]?.lemma ?? '')
  if (token.xpos !== 'VBG' || tolls.has(token.lemma)) return true
  // “killing a guard and | battling the police” stands as its first verb does; “started firing” is told with its subject.
  const first = isRelation(token, 'conj') && sentence.tokens[token.head]?.xpos === 'VBG' ? token.head : at
  return [...new Set([at, first])].some(
    (verb) => hasOwnVoice(sentence, verb) || isTrailing(sentence, verb) || isAbsolute(sentence, verb) || isBegun(sentence, verb),
  )
}

function isBegun(sentence: Sentence, at: number): boolean {
  const {head, relation} = sentence.tokens[at]!
  const above = sentence.tokens[head]
  return (
    relation === 'xcomp' && above !== undefined && /^(?:start|begin|keep|continue|resume|stop|cease|finish)$/.test(above.lemma) && hasOwnVoice(sentence, head)
  )
}

// “Were they able to land?”
function isAsked({text}: Sentence): boolean {
  return /\?[”’"')\]]*\s*$/.test(text)
}

// “published”, “caught ‘red handed”: one word, or half of what is in quotation marks.
function isTorn({evidence: [{text: words, end}], rule}: Statement, whole: string): boolean {
  // A mark that closes right behind the clause is the clause's.
  const text = /^[”"’']/.test(whole.slice(end, end + 1)) ? words + whole[end] : words
  if (rule !== 'event/noun-act' && !/\s/.test(text)) return true
  const [open, close] = [count(text, /“/g), count(text, /”/g)]
  return open !== close || count(text, /"/g) % 2 === 1 || /(?:^|\s)[‘'](?=\w)(?!.*\w[’'](?:\W|$))/.test(text)
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0
}

// “struck a note”, “hit 40 miles”, “the movie was shot”: force is used on people, places and what can be wrecked.
const forceful = /^(?:ASSAULT|COERCE|PROTEST|SANCTION)$/

// Verbs of force that do much else when neither a weapon nor anybody hit is named.
const weapons =
  /\b(?:missiles?|rockets?|shells?|mortars?|grenades?|bullets?|shots?|rounds?|gunshots?|canisters?|spray|strikes?|airstrikes?|attacks?|offensive|raids?|operation|war|guns?|tear ?gas|drones?|warheads?|torpedo(?:es)?|bombs?)\b/i
const versatile = /^(?:launch|target|strike|hit|run|fire|advance|beat|break|push|drive|blow|sound|hold)$/

// “struck a note”, “launched a campaign”, “encryption allows”: no force on anybody, or nobody who acts.
function isFigurative(sentence: Sentence, statement: Statement): boolean {
  const {event, participants, evidence} = statement
  if (event?.plover === undefined) return false
  if (forceful.test(event.plover) && hasOnlyThings(sentence, statement)) return true
  if (event.plover === 'ASSAULT' && versatile.test(event.verb) && !weapons.test(evidence[0].text) && !participants.some(({role}) => role === 'target'))
    return true
  // “the ban threatens to close the firm”
  if (event.plover === 'THREATEN' && participants.some(({role, mention}) => role === 'actor' && isThing(sentence, mention))) return true
  // “an attack that killed twenty”
  if (event.plover === 'ASSAULT' && tolls.has(event.verb)) return false
  // “the war broke out”
  if (erupting.has(event.verb)) return false
  return participants.length > 0 && participants.every(({mention, role}) => role === 'actor' && isThing(sentence, mention))
}

const erupting = new Set(['break', 'erupt', 'flare', 'rage', 'begin', 'escalate', 'resume'])

function hasOnlyThings(sentence: Sentence, {participants}: Statement): boolean {
  const targets = participants.filter(({role}) => role === 'target')
  return targets.length > 0 && targets.every(({mention}) => isThing(sentence, mention))
}

function isThing(sentence: Sentence, mention: Span): boolean {
  const {from, to} = tokensOf(sentence, mention)
  if (from === to) return false
  const {upos, lemma, xpos} = sentence.tokens[headOf(sentence, from, to)]!
  if (upos !== 'NOUN') return false
  const word = lemma.toLowerCase()
  const kind = nounKind(word, xpos === 'NNS')
  if (kind !== undefined) return kind === 'document' || kind === 'event'
  return !(isPeopleNoun(word) || placeNouns.has(word) || frailNouns.has(word) || struckNouns.has(word) || wreckable.has(word))
}

// What else can be wrecked, seized or shut, and words that stand for people.
const wreckable = new Set(
  `target weapon ammunition cache crop livestock animal gorilla dog bird website computer server account file record data passport asset property land life score
  schoolgirl schoolboy schoolchild`.split(/\s+/),
)

// “killing at least 84 people” tells a toll wherever it stands.
const tolls = new Set(['kill', 'injure', 'wound'])

const seats = /\b(?:office|oath|power|presidency|government|cabinet|coalition|board|helm|post|seat|role|reins)$/i

/** An event without things for people: in “took office” nobody is appointed but who takes it. */
export function withoutSeats(event: Statement): Statement {
  const participants = event.participants.filter(({role, mention}) => role !== 'holder' || !seats.test(mention.text))
  return participants.length === event.participants.length ? event : {...event, participants}
}

function verbIn({tokens}: Sentence, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (tokens[at]!.upos === 'VERB') return at
  return undefined
}

function hasOwnVoice(sentence: Sentence, at: number): boolean {
  return dependents(sentence, at).some((child) => ['nsubj', 'aux'].some((relation) => isRelation(sentence.tokens[child]!, relation)))
}

// “The bomb exploded, killing two people.”: right behind a comma, hung on the verb before it, with an object.
function isTrailing(sentence: Sentence, at: number): boolean {
  const {tokens} = sentence
  const token = tokens[at]!
  const before = tokens[at - 1]?.upos === 'ADV' ? tokens[at - 2] : tokens[at - 1]
  return isClauseOf(token) && token.head < at && before?.text === ',' && [...dependents(sentence, at, 'obj'), ...dependents(sentence, at, 'obl')].length > 0
}

// “with hundreds of residents clashing with the police”, “in response to Peru closing its ports”
function isAbsolute(sentence: Sentence, at: number): boolean {
  const {tokens} = sentence
  const {head, relation} = tokens[at]!
  const noun = tokens[head]
  if (!noun || relation !== 'acl' || head > at || dependents(sentence, at, 'mark').length > 0) return false
  const whole = isRelation(noun, 'nmod') ? [head, noun.head] : [head]
  const cases = whole.flatMap((one) => dependents(sentence, one, 'case')).map((word) => tokens[word]!.lemma)
  return cases.includes('with') || (noun.upos === 'PROPN' && head === at - 1 && cases.some((word) => /^(?:to|after|from|about|of)$/.test(word)))
}

function isClauseOf(token: Token): boolean {
  return isRelation(token, 'advcl') || isRelation(token, 'parataxis') || isRelation(token, 'acl')
}
