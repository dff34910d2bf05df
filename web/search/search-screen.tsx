import {useQuery} from '@tanstack/react-query'
import {Link} from 'react-aria-components'
import {timeWords} from '../../src/export/words/time-words.ts'
import {useTitle} from '../account/use-title.ts'
import {api, type Hit} from '../api/client.ts'
import {defined} from '../api/defined.ts'
import {hrefOf, useAddress, useInAddress} from '../app/address.ts'
import {Choice} from '../parts/choice.tsx'
import {DayField} from '../parts/day-field.tsx'
import {Fault} from '../parts/fault.tsx'
import {Loading} from '../parts/loading.tsx'
import '../log/log-screen.css'
import './search-screen.css'

const kinds = {any: 'Anything', event: 'Events', saying: 'Sayings', figure: 'Figures', role: 'Roles', label: 'Labels'} as const
type Kind = Exclude<keyof typeof kinds, 'any'>

/** Reports that hold what was asked for, with the words around it. */
export default function SearchScreen() {
  const {query} = useAddress()
  const words = query.get('q') ?? ''
  const [kind = 'any', setKind] = useInAddress('kind')
  const [from, setFrom] = useInAddress('from')
  const [to, setTo] = useInAddress('to')
  useTitle(words ? `“${words}”` : 'Search')
  const wish = {query: words, kind: kind === 'any' ? undefined : (kind as Kind), from, to, most: 100}
  const {data, error, refetch, isFetching} = useQuery({
    queryKey: ['search', wish],
    queryFn: () => api.search({query: defined(wish)}),
    enabled: words.trim() !== '',
  })
  return (
    <main id="content" className="page search" tabIndex={-1}>
      <h1>{words ? <bdi>{words}</bdi> : 'Search'}</h1>
      <div className="list-tools">
        <Choice label="With a statement of this kind" names={kinds} now={kind} set={(next) => setKind(next === 'any' ? undefined : next)} />
        <DayField label="From" value={from} set={setFrom} />
        <DayField label="To" value={to} set={setTo} />
      </div>
      {words.trim() === '' && (
        <div className="state">
          <h2>What are you looking for?</h2>
          <p>
            All words must be there. <code>"a phrase"</code> in quotation marks, <code>begin*</code> for a beginning, <code>-not</code> for what must not be
            there.
          </p>
        </div>
      )}
      {error && <Fault fault={error} retry={refetch} />}
      {!data && isFetching && <Loading what="what was found" />}
      {data && (
        <>
          <p className="how" aria-live="polite">
            {data.items.length === 0 ? 'No report holds all of this.' : `${data.items.length} ${data.items.length === 1 ? 'report' : 'reports'}`}
          </p>
          <ul>
            {data.items.map((hit) => (
              <Found key={hit.id} hit={hit} words={words} />
            ))}
          </ul>
        </>
      )}
    </main>
  )
}

function Found({hit: {id, title, source, published, story, excerpt}, words}: {readonly hit: Hit; readonly words: string}) {
  const href = story === undefined ? hrefOf(['reports', id]) : hrefOf(['stories', story, 'reader'], new URLSearchParams({reports: id}))
  return (
    <li className="found">
      <h2>
        <Link href={href}>
          <bdi>{title || 'Untitled'}</bdi>
        </Link>
      </h2>
      <p className="how">
        <bdi>{source || 'no outlet named'}</bdi> · {published ? timeWords(published.slice(0, 10)) : 'no date'}
      </p>
      <q dir="auto">
        <Lit text={excerpt} words={words} />
      </q>
    </li>
  )
}

// The words that were asked for, lit up where they stand.
function Lit({text, words}: {readonly text: string; readonly words: string}) {
  const wanted = words.match(/[\p{L}\p{N}]{2,}/gu) ?? []
  if (wanted.length === 0) return text
  const pieces = text.split(new RegExp(`(${wanted.join('|')})`, 'giu'))
  return pieces.map((piece, index) => (index % 2 === 1 ? <mark key={`${piece} ${String(index)}`}>{piece}</mark> : piece))
}
