import {mannerFamilies} from '../../../../lexicon/act-attributes.ts'
import type {Statement} from '../../../model/statement.ts'
import {actWords} from '../acts-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {type ActKey, actKey, groupActs, isOneAct} from '../attributes/link-acts.ts'
import {relateSets} from '../attributes/relate-sets.ts'
import type {Answer, Draft} from '../draft.ts'
import {isPronoun, shortPhrase} from '../questions/short-phrase.ts'

type Key = {readonly verbs: ReadonlySet<string>}
type Act = {readonly statement: Statement; readonly key: ActKey}

/** By which of several like acts something was done: punched, or slapped and kicked. */
export const manner: Aspect = {
  name: 'manner',
  example: 'How was the soldier hit?',
  find: (ground) =>
    mannerFamilies.flatMap(({name, verbs}) => {
      const acts = ground
        .ofKind('event')
        .filter(({event, polarity, modality}) => verbs.has(event?.verb ?? '') && polarity === 'affirmed' && (modality === 'happened' || modality === 'ongoing'))
        .map((statement) => ({statement, key: actKey(statement, ground)}))
      return groupActs(acts, (left, right) => isOneAct(left.key, right.key)).flatMap((group) => draftOf(name, group))
    }),
}

// All that one report tells of it is one answer: it may give one blow in one sentence, and the other in the next.
function draftOf(family: string, acts: readonly Act[]): Draft[] {
  const answers = [...Map.groupBy(acts, ({statement}) => statement.report).values()].map((own): Answer<Key> => {
    const statements = own.map(({statement}) => statement)
    return {
      statement: statements[0]!,
      besides: statements.slice(1),
      value: [...new Set(statements.map((statement) => actWords(statement).toLowerCase()))].join(', '),
      key: {verbs: new Set(statements.map(({event}) => event!.verb))},
    }
  })
  if (answers.length < 2 || answers.every(({key}) => key.verbs.size === 1 && key.verbs.has([...answers[0]!.key.verbs][0]!))) return []
  return [
    asDraft<Key>({
      aspect: 'manner',
      about: [
        family,
        ...acts
          .map(({statement}) => statement.id)
          .sort()
          .slice(0, 1),
      ],
      question: questionOf(acts),
      answers,
      relate: ({key: left}, {key: right}) => relateSets(left.verbs, right.verbs, 'other words for how it was done'),
      lookedFor: [...new Set(acts.map(({statement}) => actWords(statement)))].slice(0, 4),
      importance: 0.4,
      isTyped: false,
      countsVersions: true,
    }),
  ]
}

// “Did the girl punch, slap or kick the soldier?”
function questionOf(acts: readonly Act[]): string {
  const verbs = [...new Set(acts.map(({statement}) => statement.event!.verb))].sort()
  const [subject, object] = (['subject', 'object'] as const).map((relation) => {
    const phrases = acts.flatMap(({statement}) => statement.details ?? []).filter((one) => one.relation === relation && !isPronoun(one.span.text))
    return phrases.map(({span}) => shortPhrase(span.text)).sort((left, right) => left.length - right.length || (left < right ? -1 : 1))[0]
  })
  return `Did ${[subject ?? 'they', `${verbs.slice(0, -1).join(', ')}${verbs.length > 1 ? ' or ' : ''}${verbs.at(-1)}`, object].filter(Boolean).join(' ')}?`
}
