import {Button, Link} from 'react-aria-components'
import {timeWords} from '../../src/export/words/time-words.ts'
import {useTitle} from '../account/use-title.ts'
import type {Hit} from '../api/client.ts'
import {useSearch, useSearchCounts} from '../api/searching.ts'
import {hrefOf, useAddress} from '../app/address.ts'
import {Fault} from '../parts/fault.tsx'
import {Loading} from '../parts/loading.tsx'
import {litPieces} from '../view/lit-pieces.ts'
import {SearchTools, useSearchWish} from './search-tools.tsx'
import '../log/log-screen.css'
import './search-screen.css'

/** Reports that hold what was asked for, with the words around it. */
export default function SearchScreen() {
  const words = useAddress().query.get('q') ?? ''
  useTitle(words ? `“${words}”` : 'Search')
  return (
    <main id="content" className="page search" tabIndex={-1}>
      <h1>{words ? <bdi>{words}</bdi> : 'Search'}</h1>
      {words.trim() === '' ? <NothingAsked /> : <Results />}
    </main>
  )
}

function NothingAsked() {
  return (
    <div className="state">
      <h2>What are you looking for?</h2>
      <p>
        All words must be there. <code>"a phrase"</code> in quotation marks, <code>begin*</code> for a beginning, <code>wrng~</code> for a word not spelt right,{' '}
        <code>-not</code> for what must not be there, <code>title:</code>, <code>byline:</code> before a word for where it must be.
      </p>
    </div>
  )
}

function Results() {
  const wish = useSearchWish()
  const {data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage} = useSearch(wish)
  const {data: counts} = useSearchCounts(wish)
  const hits = data?.pages.flatMap(({items}) => items)
  const total = counts?.total ?? (hasNextPage ? undefined : hits?.length)
  return (
    <>
      <SearchTools counts={counts} />
      {error && <Fault fault={error} retry={refetch} />}
      {!hits && !error && <Loading what="what was found" />}
      {hits && (
        <p className="how" aria-live="polite">
          {hits.length === 0 ? 'No report holds all of this.' : total !== undefined && `${total} ${total === 1 ? 'report' : 'reports'}`}
        </p>
      )}
      <ul>
        {hits?.map((hit) => (
          <Found key={hit.id} hit={hit} />
        ))}
      </ul>
      {hasNextPage && (
        <Button className="button" isDisabled={isFetchingNextPage} onPress={() => fetchNextPage()}>
          {isFetchingNextPage ? 'Bringing them …' : 'Show older ones'}
        </Button>
      )}
    </>
  )
}

function Found({hit: {id, title, titleHighlights, source, published, story, excerpt, highlights}}: {readonly hit: Hit}) {
  const href = story === undefined ? hrefOf(['reports', id]) : hrefOf(['stories', story, 'reader'], new URLSearchParams({reports: id}))
  return (
    <li className="found">
      <h2>
        <Link href={href}>
          <bdi>{title ? <Lit text={title} highlights={titleHighlights} /> : 'Untitled'}</bdi>
        </Link>
      </h2>
      <p className="how">
        <bdi>{source || 'no outlet named'}</bdi> · {published ? timeWords(published.slice(0, 10)) : 'no date'}
      </p>
      <q dir="auto">
        <Lit text={excerpt} highlights={highlights} />
      </q>
    </li>
  )
}

// What was found, lit up where the server found it.
function Lit({text, highlights}: {readonly text: string; readonly highlights: Hit['highlights']}) {
  return litPieces(text, highlights).map(({start, words, isLit}) => (isLit ? <mark key={start}>{words}</mark> : words))
}
