import type {Detail} from '../../model/statement.ts'
import {nounPhrase, plainRelation, spanOfTokens} from '../phrase.ts'
import type {FoundEvent} from './found-event.ts'
import {phraseKind} from './participants.ts'
import {subjectOf} from './subject-of.ts'
import type {View} from './view.ts'
import {casesOf, conjunctsOf, lemmaAt} from './view.ts'

/** The phrases around the word that tells an act, with how each hangs on it: “was | shot | in the head | by a soldier”. Times are told elsewhere. */
export function detailsOf(view: View, {center, trigger, rule}: FoundEvent): Detail[] {
  const isNoun = rule === 'noun-act'
  const heads = new Set([center, ...Array.from({length: trigger.to - trigger.from}, (_, step) => trigger.from + step)])
  const subject = isNoun ? undefined : subjectOf(view, center)
  const found: Detail[] = subject ? detail(view, subject.head, subject.isPassive ? 'passive' : 'subject') : []
  for (const head of heads)
    for (const child of view.children[head]!) {
      if (heads.has(child) || child === subject?.head) continue
      const relation = relationOf(view, child)
      if (relation) found.push(...detail(view, child, relation))
    }
  return found
}

function relationOf(view: View, child: number): Detail['relation'] | undefined {
  const token = view.tokens[child]!
  const relation = plainRelation(token)
  if (token.relation === 'compound:prt') return 'particle'
  if (relation === 'obj') return 'object'
  if (relation === 'obl' || relation === 'nmod') return casesOf(view, child).length > 0 ? 'oblique' : undefined
  return undefined
}

// “Into the sea and the crowd” are two places that it went.
function detail(view: View, head: number, relation: Detail['relation']): Detail[] {
  const {scene} = view
  const preposition = relation === 'oblique' ? casesOf(view, head).join(' ') : undefined
  return conjunctsOf(view, head)
    .filter((at) => phraseKind(view, at) !== 'time')
    .map((at) => ({
      relation,
      ...(preposition === undefined ? {} : {preposition}),
      head: lemmaAt(view, at),
      span: spanOfTokens(scene.parse, scene.sentence, nounPhrase(scene.sentence, at)),
    }))
}
