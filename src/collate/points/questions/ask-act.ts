import type {Statement} from '../../../model/statement.ts'
import {type Ground, showWho} from '../ground.ts'
import {isMany, isPronoun, shortPhrase} from './short-phrase.ts'

/** What a question says of an act: who, by which word, what or whom. */
type Act = {
  readonly statement: Statement
  readonly isNoun: boolean
  /** Told by a verb with its noun: “opened the session”. */
  readonly isWords: boolean
  readonly who: string | undefined
  readonly isPassive: boolean
  readonly lemma: string
  readonly trigger: string
  readonly object: string | undefined
}

/** “Did Hamas attack Israel?”, “Was Ana Borg arrested?”, “Will the president visit Huayllapata?”: whether it happened. */
export function askWhether(statements: readonly Statement[], ground: Ground): string {
  const act = tellingAct(statements, ground)
  if (act.isNoun) return `Was there ${articled(act.trigger)}${act.object ? ` ${act.object}` : act.who ? ` by ${act.who}` : ''}?`
  const isAhead = statements.every(({modality}) => modality === 'planned' || modality === 'expected')
  if (act.isWords) return `Is it so that ${act.who ?? 'they'} ${act.trigger}?`
  if (act.who === undefined) return `What happened: ${[act.trigger, act.object].filter(Boolean).join(' ')}?`
  if (act.isPassive) return isAhead ? `Will ${act.who} be ${act.trigger}?` : `${isMany(act.who) ? 'Were' : 'Was'} ${act.who} ${act.trigger}?`
  return `${isAhead ? 'Will' : 'Did'} ${[act.who, act.lemma, act.object].filter(Boolean).join(' ')}?`
}

/** “When did Hamas attack Israel?”, “Where was Ana Borg arrested?”, “When was the attack?”. */
export function askOf(word: 'When' | 'Where', statements: readonly Statement[], ground: Ground): string {
  const act = tellingAct(statements, ground)
  if (act.isNoun) return `${word} ${/[^s]s$/.test(act.trigger) ? 'were' : 'was'} the ${act.trigger}?`
  if (act.isWords) return `${word} was it that ${act.who ?? 'they'} ${act.trigger}?`
  if (act.who === undefined) return act.isPassive ? `${word} was it ${act.trigger}?` : `${word} did they ${[act.lemma, act.object].filter(Boolean).join(' ')}?`
  if (act.isPassive) return `${word} ${isMany(act.who) ? 'were' : 'was'} ${act.who} ${act.trigger}?`
  return `${word} did ${[act.who, act.lemma, act.object].filter(Boolean).join(' ')}?`
}

/** The noun that most statements tell the act by: “talks”; undefined where all tell it by verbs. */
export function nounOf(statements: readonly Statement[]): string | undefined {
  const nouns = statements.filter(isNounAct).map(({event}) => event!.trigger!.text.toLowerCase())
  const counts = Map.groupBy(
    nouns.filter((noun) => /^\p{L}+$/u.test(noun)),
    (noun) => noun,
  )
  return [...counts].sort(([one, left], [other, right]) => right.length - left.length || (one < other ? -1 : 1))[0]?.[0]
}

function isNounAct({rule, event}: Statement): boolean {
  return event?.trigger !== undefined && /noun/.test(rule)
}

// The one that says most in fewest words.
function tellingAct(statements: readonly Statement[], ground: Ground): Act {
  const acts = statements.map((statement) => actOf(statement, ground))
  const score = ({statement, isNoun, who, object, trigger}: Act) =>
    (isNoun ? 0 : 3) +
    (who === undefined ? 0 : /\p{Lu}/u.test(who) ? 3 : 2) +
    (object === undefined ? 0 : 1) +
    (statement.polarity === 'affirmed' ? 1 : 0) -
    ((who ?? '').length + (object ?? '').length) / 30 -
    (/\s/.test(trigger) ? 2 : 0)
  return acts.sort((left, right) => score(right) - score(left) || (left.statement.id < right.statement.id ? -1 : 1))[0]!
}

function actOf(statement: Statement, ground: Ground): Act {
  const {event, details = []} = statement
  const trigger = (event?.trigger?.text ?? event?.verb ?? '').toLowerCase()
  const particle = details.find(({relation}) => relation === 'particle')?.span.text.toLowerCase()
  const subject = details.find(({relation}) => relation === 'subject' || relation === 'passive')
  const isNoun = isNounAct(statement)
  const of = isNoun ? details.find(({preposition}) => /^(?:of|on|against|in|with|between)$/.test(preposition ?? '')) : undefined
  const object = details.find(({relation}) => relation === 'object')
  const phrase = object && !isPronoun(object.span.text) ? shortPhrase(object.span.text) : of ? `${of.preposition} ${shortPhrase(of.span.text)}` : undefined
  const withParticle = (word: string) => (particle && !word.endsWith(particle) ? `${word} ${particle}` : word)
  return {
    statement,
    isNoun,
    isWords: /\s/.test(trigger) && !isNoun,
    who: whoOf(statement, subject?.span.text, ground),
    isPassive: subject?.relation === 'passive' && !isInfinitive(statement),
    lemma: withParticle((event?.verb ?? trigger).replaceAll(/[-_]/g, ' ')),
    trigger: withParticle(trigger),
    object: /\s/.test(trigger) ? undefined : phrase,
  }
}

// “are expected to descend”: what is passive is the verb before it.
function isInfinitive({event, evidence: [{text, start}]}: Statement): boolean {
  return event?.trigger !== undefined && /\bto $/.test(text.slice(0, Math.max(0, event.trigger.start - start)))
}

// The subject by its words, or by its name where the words are a pronoun.
function whoOf({participants, details = []}: Statement, subject: string | undefined, ground: Ground): string | undefined {
  if (subject !== undefined && !isPronoun(subject)) return inText(shortPhrase(subject), ground)
  const isPassive = details.some(({relation}) => relation === 'passive')
  const roles = isPassive ? ['target', 'holder', 'recipient'] : ['actor', 'holder', 'speaker', 'convener']
  const found = participants.find(({role}) => roles.includes(role))
  const name = found && (found.entity ? showWho(ground, found.entity) : found.mention.text)
  return name === undefined || isPronoun(name) ? undefined : shortPhrase(name)
}

// “Rival movements” of a headline or the head of a sentence are “rival movements” elsewhere in the reports.
function inText(phrase: string, {reports, entities}: Ground): string {
  const [, first, rest] = /^(\p{Lu}\p{Ll}+)( .*|)$/u.exec(phrase) ?? []
  if (first === undefined) return phrase
  const [small, capital] = [` ${first.toLowerCase()} `, ` ${first} `]
  const stands = (words: string) => reports.filter(({text}) => text.includes(words)).length
  if (stands(small) === 0 && !entities.some(({names}) => names.some(({text}) => text.includes(first)))) return `${first.toLowerCase()}${rest}`
  return stands(small) > 0 && stands(small) >= stands(capital) ? `${first.toLowerCase()}${rest}` : phrase
}

function articled(noun: string): string {
  if (/s$/.test(noun)) return noun
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}
