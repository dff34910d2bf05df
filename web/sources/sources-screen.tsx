import {useQuery} from '@tanstack/react-query'
import {Link} from 'react-aria-components'
import {timeWords} from '../../src/export/words/time-words.ts'
import {useTitle} from '../account/use-title.ts'
import {api, type Job} from '../api/client.ts'
import {hrefOf} from '../app/address.ts'
import {Fault} from '../parts/fault.tsx'
import {Loading} from '../parts/loading.tsx'
import '../log/log-screen.css'
import './sources-screen.css'

/** Who published the reports of this dossier, and what work is going on in it. */
export default function SourcesScreen() {
  useTitle('Sources')
  const {data: sources, error, refetch} = useQuery({queryKey: ['sources'], queryFn: async () => (await api.listSources()).items})
  if (error && !sources) return <Fault fault={error} retry={refetch} />
  if (!sources) return <Loading what="the sources" />
  return (
    <main id="content" className="page sources" tabIndex={-1}>
      <h1>Sources</h1>
      {sources.length === 0 ? (
        <p className="how">No reports yet.</p>
      ) : (
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Reports</th>
              <th scope="col">First</th>
              <th scope="col">Last</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({source, reports, first, last}) => (
              <tr key={source}>
                <th scope="row">{source ? <Link href={hrefOf(['stories'], new URLSearchParams({source}))}>{source}</Link> : <i>no outlet named</i>}</th>
                <td className="number">{reports}</td>
                <td className="number">{first ? timeWords(first.slice(0, 10)) : '–'}</td>
                <td className="number">{last ? timeWords(last.slice(0, 10)) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Jobs />
    </main>
  )
}

const stateWords: Readonly<Record<Job['state'], string>> = {waiting: 'waiting', running: 'under way', done: 'done', dead: 'given up'}

function Jobs() {
  const {data} = useQuery({queryKey: ['jobs'], queryFn: () => api.listJobs({query: {most: 50}}), refetchInterval: 10_000})
  if (!data || data.items.length === 0) return undefined
  return (
    <section className="jobs">
      <h2>Work</h2>
      <p className="how" aria-live="polite">
        {Object.entries(data.counts)
          .filter(([, count]) => count > 0)
          .map(([state, count]) => `${count} ${stateWords[state as Job['state']]}`)
          .join(', ')}
      </p>
      <ul>
        {data.items
          .filter(({state}) => state !== 'done')
          .map(({id, kind, state, attempts, reason}) => (
            <li key={id}>
              <b>{kind}</b> {stateWords[state]}
              {attempts > 1 && `, attempt ${attempts}`} {reason && <span className="how">{reason}</span>}
            </li>
          ))}
      </ul>
    </section>
  )
}
