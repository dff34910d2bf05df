import {labelClassOf} from '../../../../lexicon/label-classes.ts'
import type {Statement} from '../../../model/statement.ts'
import {foldWord} from '../../words/fold-word.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho} from '../ground.ts'
import {telling} from '../silent-on.ts'
import {holdersOf} from '../stance-of.ts'

type Key = {readonly words: string; readonly isTerror: boolean; readonly holders: string; readonly isDenied: boolean}

// What was done, by the nouns that reports name it with: one deed may be an attack here and an act there. “Attacks” are any number of deeds.
const deeds: readonly (readonly [name: string, words: RegExp])[] = [
  ['attack', /\b(?:attack|assault|act|bombing|shooting|killing|murder|massacre|slaughter|carnage|atrocity|bloodbath|terrorism)\b/i],
  ['vote', /\b(?:election|vote|poll|referendum|ballot)\b/i],
  ['war', /\b(?:war|invasion|incursion|operation|offensive|aggression|occupation)\b/i],
  ['coup', /\b(?:coup|putsch|uprising|revolution|rebellion|insurrection|mutiny)\b/i],
]

/** What the deed is called, by outlet or by speaker: “a terrorist attack”, “a cowardly act”. */
export const actLabel: Aspect = {
  name: 'act-label',
  example: 'What is the attack called, and by whom?',
  find: (ground) => {
    const labels = ground.ofKind('label')
    return deeds.flatMap(([name, words]) => {
      const told = labels.filter((label) => words.test(phraseOf(label)))
      return draftOf(
        name,
        told.map((label) => answerOf(label, ground)),
      )
    })
  },
}

// The label with what it is said of: “horrific” of “a horrific terrorist attack in Nice”.
function phraseOf({value = '', participants}: Statement): string {
  return `${value} ${participants.find(({role}) => role === 'target')?.mention.text ?? ''}`
}

function answerOf(statement: Statement, ground: Ground): Answer<Key> {
  const holders = holdersOf(statement)
  const words = phraseOf(statement)
    .split(/\s+/)
    .map((word) => foldWord(word).replace(/(?<=[a-z]{3})s$/, ''))
  const isDenied = statement.polarity === 'denied'
  const by = holders.length === 0 ? 'in its own voice' : `by ${holders.map((holder) => showWho(ground, holder)).join(', ')}`
  return {
    statement,
    value: `${isDenied ? 'not ' : ''}“${statement.value}” ${by}`,
    key: {words: foldWord(statement.value ?? ''), isTerror: words.some((word) => labelClassOf(word) === 'condemning'), holders: holders.join(), isDenied},
    holders,
    ...(isDenied ? {} : {stance: holders.length === 0 ? ('states' as const) : ('attributes' as const)}),
  }
}

function draftOf(name: string, answers: readonly Answer<Key>[]): Draft[] {
  const isTold = answers.some(({key}) => key.isTerror || key.holders !== '')
  if (!isTold || new Set(answers.map(({statement}) => statement.report)).size < 2) return []
  return [
    asDraft<Key>({
      aspect: 'act-label',
      about: [name],
      question: `What is the ${name} called, and by whom?`,
      answers,
      relate,
      lookedFor: telling(answers.slice(0, 2).map(({statement}) => statement.value ?? '')),
      importance: 0.4,
      isTyped: false,
    }),
  ]
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  const isOneVoice = left.holders === right.holders
  const isOneWord = left.words === right.words || (left.isTerror && right.isTerror)
  if (isOneWord && left.isDenied !== right.isDenied) return isOneVoice ? {is: 'excludes'} : {is: 'compatible', because: 'one voice says it, another does not'}
  if (isOneWord && isOneVoice) return {is: 'same'}
  return {is: 'compatible', because: isOneWord ? 'other voices say it' : 'other words for it'}
}
