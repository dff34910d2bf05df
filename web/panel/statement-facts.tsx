import type {ReactNode} from 'react'
import {Link} from 'react-aria-components'
import {timeWords} from '../../src/export/words/time-words.ts'
import type {Statement} from '../../src/model/statement.ts'
import {useStory, useView} from '../account/view-context.ts'
import {hrefOf} from '../app/address.ts'
import {nameOf} from '../view/account-view.ts'

/** All that was recorded of a statement: who, the act, when, who vouches, how sure. */
export function StatementFacts({statement}: {readonly statement: Statement}) {
  return (
    <dl className="facts-of">
      {rowsOf(statement).map(([term, told], index) => (
        <div key={`${term} ${String(index)}`}>
          <dt>{term}</dt>
          <dd dir="auto">{told}</dd>
        </div>
      ))}
    </dl>
  )
}

function rowsOf({participants, event, value, kind, times, place, aspects = [], attribution, polarity, modality, speech, rule, confidence}: Statement) {
  const rows: [string, ReactNode][] = participants.map(({role, mention, entity}) => [role, <Named key={role} words={mention.text} entity={entity} />])
  if (event) rows.push(['act', [event.verb, event.plover, event.mode, event.context, event.cameo && `CAMEO ${event.cameo}`].filter(Boolean).join(' · ')])
  if (value && kind !== 'saying') rows.push(['value', value])
  if (speech) rows.push(['told as', `${speech} speech`])
  for (const {text, value: time, because} of times) rows.push(['time', `“${text}” → ${timeWords(time)}${because ? ` (${because})` : ''}`])
  if (place) rows.push(['place', place.text])
  for (const {name, span} of aspects) rows.push([name, span.text])
  rows.push(['vouched for by', attribution.length > 0 ? attribution.map(({mention}) => mention.text).join(' ← ') : 'the report itself'])
  rows.push(['holds as', `${polarity}, ${modality}`])
  rows.push(['found by', `${rule}, right in ${Math.round(confidence * 100)} of 100`])
  return rows
}

function Named({words, entity}: {readonly words: string; readonly entity: string | undefined}) {
  const view = useView()
  const story = useStory()
  if (entity === undefined || !view.entities.has(entity)) return words
  const name = nameOf(view, entity)
  return (
    <>
      <Link href={hrefOf(['stories', story, 'actors', entity])}>{name}</Link>
      {name !== words && <small> “{words}”</small>}
    </>
  )
}
