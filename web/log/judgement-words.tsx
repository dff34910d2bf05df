import {Link} from 'react-aria-components'
import {quoteWords} from '../../src/export/words/quote-words.ts'
import type {Kept} from '../api/client.ts'
import {hrefOf} from '../app/address.ts'

/** What somebody decided, in a sentence; a statement by its words, which lead to its report. */
export function JudgementWords({kept}: {readonly kept: Kept}) {
  const {about, verdict, left, right} = kept
  const [one, other] = [<q key="one">{left}</q>, <q key="other">{right}</q>]
  if (about === 'entity' && verdict === 'same')
    return (
      <>
        {one} and {other} are the same.
      </>
    )
  if (about === 'entity' && verdict === 'different')
    return (
      <>
        {one} and {other} are two.
      </>
    )
  if (about === 'entity' && verdict === 'name')
    return (
      <>
        {one} is shown as {other}.
      </>
    )
  if (about === 'entity' && verdict === 'kind')
    return (
      <>
        {one} is: {right}.
      </>
    )
  if (verdict === 'comment')
    return (
      <>
        On{' '}
        {about === 'entity' ? (
          one
        ) : (
          <>
            the {about} <Judged kept={kept} />
          </>
        )}
        : {right}
      </>
    )
  if (verdict === 'reject')
    return (
      <>
        The statement <Judged kept={kept} /> is rejected.
      </>
    )
  if (verdict === 'correct')
    return (
      <>
        Of the statement <Judged kept={kept} />: {right.replace('=', ' is ')}.
      </>
    )
  if (verdict === 'date')
    return (
      <>
        The {about} <Judged kept={kept} /> is of {right}.
      </>
    )
  return (
    <>
      {about} <Judged kept={kept} /> {verdict} <code>{right}</code>
    </>
  )
}

// A statement that the dossier has no longer, a point or a report, by its id.
function Judged({kept: {about, left, statement}}: {readonly kept: Kept}) {
  if (about === 'report') return <Link href={hrefOf(['reports', left])}>{left}</Link>
  if (!statement) return <code>{left}</code>
  const {report, story, words} = statement
  const quoted = <q>{quoteWords(words)}</q>
  if (story === undefined) return <Link href={hrefOf(['reports', report])}>{quoted}</Link>
  return <Link href={hrefOf(['stories', story, 'reader'], new URLSearchParams({reports: report, see: left}))}>{quoted}</Link>
}
