import {Button} from 'react-aria-components'
import {useTitle} from '../account/use-title.ts'
import type {Kept} from '../api/client.ts'
import {useLog, useUndo} from '../api/judging.ts'
import {useSession} from '../api/queries.ts'
import {Fault} from '../parts/fault.tsx'
import {Loading} from '../parts/loading.tsx'
import './log-screen.css'

/** What people decided, the latest first; each can be taken back, and stays here all the same. */
export default function LogScreen() {
  useTitle('Log')
  const {data: log, error, refetch} = useLog()
  if (error && !log) return <Fault fault={error} retry={refetch} />
  if (!log) return <Loading what="the log" />
  return (
    <main id="content" className="page log" tabIndex={-1}>
      <h1>Log</h1>
      {log.length === 0 ? (
        <div className="state">
          <h2>Nobody has decided anything yet</h2>
          <p>
            Merge or split actors on their page, or say “Not so …” beside a statement: what you decide holds for every account, and stands here with your
            reason.
          </p>
        </div>
      ) : (
        <ol className="judgements">
          {log.map((kept) => (
            <Judgement key={kept.id} kept={kept} />
          ))}
        </ol>
      )}
    </main>
  )
}

function Judgement({kept}: {readonly kept: Kept}) {
  const {data: session} = useSession()
  const undo = useUndo()
  const {id, because, by, at, undone} = kept
  return (
    <li className={undone ? 'undone' : ''}>
      <div>
        <p dir="auto">{sentenceOf(kept)}</p>
        {because && (
          <p className="reason" dir="auto">
            {because}
          </p>
        )}
        <p className="how">
          <bdi>{by}</bdi>, {whenWords(at)}
          {undone && (
            <>
              {' '}
              · taken back by <bdi>{undone.by}</bdi>, {whenWords(undone.at)}
            </>
          )}
          {undo.error && ` · it could not be taken back: ${undo.error.message}`}
        </p>
      </div>
      {!undone && session?.scopes.includes('judge') && (
        <Button className="button" isDisabled={undo.isPending} onPress={() => undo.mutate(id)}>
          {undo.isPending ? 'Taking it back …' : 'Take it back'}
        </Button>
      )}
    </li>
  )
}

function sentenceOf({about, verdict, left, right}: Kept) {
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
            the {about} <code>{left}</code>
          </>
        )}
        : {right}
      </>
    )
  if (verdict === 'reject')
    return (
      <>
        The statement <code>{left}</code> is rejected.
      </>
    )
  if (verdict === 'correct')
    return (
      <>
        Of the statement <code>{left}</code>: {right.replace('=', ' is ')}.
      </>
    )
  if (verdict === 'date')
    return (
      <>
        The {about} <code>{left}</code> is of {right}.
      </>
    )
  return (
    <>
      {about} <code>{left}</code> {verdict} <code>{right}</code>
    </>
  )
}

function whenWords(at: string): string {
  return new Date(at).toLocaleString(undefined, {dateStyle: 'long', timeStyle: 'short'})
}
