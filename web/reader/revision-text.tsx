import {useQuery} from '@tanstack/react-query'
import type {AccountReport} from '../../src/model/account.ts'
import {useView} from '../account/view-context.ts'
import {api} from '../api/client.ts'
import {Differences} from '../parts/differences.tsx'

/** A later version of a report against the earlier one, word by word. */
export function RevisionText({report}: {readonly report: AccountReport}) {
  const known = useView().reports.get(report.revisionOf ?? '')
  const {data, error} = useQuery({
    queryKey: ['reports', report.revisionOf],
    queryFn: () => api.getReport({params: {report: report.revisionOf ?? ''}}),
    enabled: known === undefined && report.revisionOf !== undefined,
  })
  const before = known?.text ?? data?.text
  if (error) return <p role="alert">The earlier version could not be brought: {error.message}</p>
  if (before === undefined) return <p role="status">Bringing the earlier version …</p>
  return (
    <div className="revision">
      <Differences before={before} after={report.text} />
    </div>
  )
}
