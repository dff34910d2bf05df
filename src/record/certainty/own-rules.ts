import {hearsayAdverbs} from '../../../lexicon/speech-cues.ts'
import type {Modality} from '../../model/statement.ts'
import {type Act, below, hangsBy, has, headOfList, setOf} from './act.ts'

/** What the words around an act itself say of it. `example` and `twin` mark the act with brackets; the twin must not match. */
export type OwnRule = {readonly name: string; readonly example: string; readonly twin: string; readonly match: (act: Act) => boolean; readonly gives: Modality}

const helpers = ['aux']
const adverbs = ['advmod', 'parataxis', 'discourse']

/** The first that matches says it; those above are stronger. */
export const ownRules: readonly OwnRule[] = [
  {
    name: 'hearsay-adverb',
    example: 'The envoy reportedly [left] the capital on Monday.',
    twin: 'The envoy quickly [left] the capital on Monday.',
    match: (act) => has(act, adverbs, hearsayAdverbs) || has(act, ['amod'], setOf('alleged reported rumoured rumored purported supposed suspected')),
    gives: 'rumoured',
  },
  {
    name: 'if-clause',
    example: 'The army will withdraw if the rebels [release] the hostages.',
    twin: 'The army withdrew because the rebels [released] the hostages.',
    match: (act) => has(act, ['mark', 'advmod'], setOf('if unless whether lest')) && !hasBefore(act, setOf('even as')),
    gives: 'hypothetical',
  },
  {
    name: 'in-case-of',
    example: 'Shelters were opened in case of an [attack].',
    twin: 'Shelters were opened after the [attack].',
    match: (act) => has(act, ['amod', 'compound'], setOf('potential hypothetical possible eventual')) || isInCaseOf(act),
    gives: 'hypothetical',
  },
  {
    name: 'perhaps',
    example: 'Perhaps the minister [resigned] in anger.',
    twin: 'Then the minister [resigned] in anger.',
    match: (act) => has(act, adverbs, setOf('maybe perhaps possibly probably presumably conceivably')),
    gives: 'possible',
  },
  {
    name: 'may',
    example: 'The talks may [resume] next week.',
    twin: 'The talks [resumed] last week.',
    match: (act) => has(act, helpers, setOf('may might could can')),
    gives: 'possible',
  },
  {
    name: 'should',
    example: 'The two sides should [sign] the accord.',
    twin: 'The two sides [signed] the accord.',
    match: (act) => has(act, helpers, setOf('should must ought shall')) && !has(act, helpers, setOf('will')),
    gives: 'hypothetical',
  },
  {
    name: 'would-of-a-plan',
    example: 'The ministry announced that the talks would [begin] on Tuesday.',
    twin: 'The ministry announced that the talks [began] on Tuesday.',
    match: (act) => has(act, helpers, setOf("would 'd ’d")) && hangsBy(headOfList(act), 'ccomp'),
    gives: 'expected',
  },
  {
    name: 'would',
    example: 'A blockade would [ruin] the port.',
    twin: 'A blockade [ruined] the port.',
    match: (act) => has(act, helpers, setOf("would 'd ’d")),
    gives: 'hypothetical',
  },
  {
    name: 'will',
    example: 'The summit will [last] three days.',
    twin: 'The summit [lasted] three days.',
    match: (act) => has(act, helpers, setOf("will 'll ’ll wo")),
    gives: 'planned',
  },
  {
    name: 'planned-noun',
    example: 'The planned [visit] angered the opposition.',
    twin: 'The recent [visit] angered the opposition.',
    match: (act) => has(act, ['amod', 'compound'], setOf('planned upcoming proposed scheduled future forthcoming intended next')),
    gives: 'planned',
  },
  {
    name: 'expected-noun',
    example: 'The expected [invasion] kept prices high.',
    twin: 'The brutal [invasion] kept prices high.',
    match: (act) =>
      has(act, ['amod'], setOf('expected anticipated looming imminent impending')) || (has(act, adverbs, setOf('likely')) && act.word.upos === 'VERB'),
    gives: 'expected',
  },
  {
    name: 'order',
    example: 'Please [send] the letter today.',
    twin: 'They [send] the letter today.',
    match: (act) =>
      act.word.xpos === 'VB' && hangsBy(act, 'root', 'parataxis') && below(act, 'nsubj', 'aux', 'expl', 'mark').every(({lemma}) => lemma === 'do'),
    gives: 'hypothetical',
  },
  {
    name: 'question',
    example: 'Did the president [resign]?',
    twin: 'The president [resigned].',
    match: (act) => hangsBy(headOfList(act), 'root') && isQuestion(act),
    gives: 'hypothetical',
  },
  {
    name: 'going-on',
    example: 'The factions are [holding] talks in the capital.',
    twin: 'The factions [held] talks in the capital.',
    match: (act) =>
      isProgressive(act) ||
      has(act, ['advmod'], setOf('still currently')) ||
      isEngaged(act) ||
      has(act, ['amod'], setOf('ongoing continuing current continued')),
    gives: 'ongoing',
  },
]

// “was holding” is over; “is holding” and “has been holding” are not.
function isProgressive(act: Act): boolean {
  if (act.word.xpos !== 'VBG') return false
  const auxiliaries = below(act, 'aux', 'cop')
  if (!auxiliaries.some(({lemma}) => lemma === 'be')) return false
  return auxiliaries.every(({text}) => !/^(?:was|were|had)$/i.test(text))
}

// “are involved in clashes”, “has been engaged in”: a state that lasts.
function isEngaged(act: Act): boolean {
  const present = below(act, 'aux', 'cop').some(({text}) => /^(?:is|are|has|have|’s|'s|’re|'re)$/i.test(text))
  return present && /^(?:involve|engage|embroil|lock|mire|bog)d?$/.test(act.word.lemma) && below(act, 'obl').length > 0
}

function isInCaseOf({sentence: {tokens}, at}: Act): boolean {
  const of = tokens.findIndex(({head, lemma, relation}) => head === at && lemma === 'of' && relation === 'case')
  return of > 0 && /^(?:case|event)$/i.test(tokens[of - 1]!.text)
}

function isQuestion({sentence}: Act): boolean {
  return /\?["”’')\]]*$/.test(sentence.text)
}

function hasBefore(act: Act, words: ReadonlySet<string>): boolean {
  const mark = act.sentence.tokens.findIndex(({head, text}) => head === act.at && /^if$/i.test(text))
  return mark > 0 && words.has(act.sentence.tokens[mark - 1]!.text.toLowerCase())
}
