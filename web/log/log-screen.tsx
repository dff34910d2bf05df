import {Button} from 'react-aria-components'
import {useTitle} from '../account/use-title.ts'
import type {Kept} from '../api/client.ts'
import {useLog, useUndo} from '../api/judging.ts'
import {useSession} from '../api/queries.ts'
import {Fault} from '../parts/fault.tsx'
import {Loading} from '../parts/loading.tsx'
import {JudgementWords} from './judgement-words.tsx'
import {LogTools, useLogWish} from './log-tools.tsx'
import './log-screen.css'

/** What people decided, the latest first; each can be taken back, and stays here all the same. */
export default function LogScreen() {
  useTitle('Log')
  const wish = useLogWish()
  const {data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage} = useLog(wish)
  if (error && !data) return <Fault fault={error} retry={refetch} />
  if (!data) return <Loading what="the log" />
  const log = data.pages.flatMap(({items}) => items)
  const isNarrowed = Object.keys(wish).length > 0
  return (
    <main id="content" className="page log" tabIndex={-1}>
      <h1>Log</h1>
      {(log.length > 0 || isNarrowed) && <LogTools names={log.flatMap((kept) => [kept.by, kept.undone?.by ?? ''])} />}
      {log.length === 0 && (isNarrowed ? <p className="state">No decision fits: ask for another kind, person or day.</p> : <NothingDecided />)}
      <ol className="judgements">
        {log.map((kept) => (
          <Judgement key={kept.id} kept={kept} />
        ))}
      </ol>
      {hasNextPage && (
        <Button className="button" isDisabled={isFetchingNextPage} onPress={() => fetchNextPage()}>
          {isFetchingNextPage ? 'Bringing them …' : 'Show earlier ones'}
        </Button>
      )}
    </main>
  )
}

function NothingDecided() {
  return (
    <div className="state">
      <h2>Nobody has decided anything yet</h2>
      <p>
        Merge or split actors on their page, or say “Not so …” beside a statement: what you decide holds for every account, and stands here with your reason.
      </p>
    </div>
  )
}

function Judgement({kept}: {readonly kept: Kept}) {
  const {data: session} = useSession()
  const undo = useUndo()
  const {id, because, by, at, undone} = kept
  return (
    <li className={undone ? 'undone' : ''}>
      <div>
        <p dir="auto">
          <JudgementWords kept={kept} />
        </p>
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

function whenWords(at: string): string {
  return new Date(at).toLocaleString(undefined, {dateStyle: 'long', timeStyle: 'short'})
}
