import {useQuery} from '@tanstack/react-query'
import {useEffect} from 'react'
import {api} from '../api/client.ts'
import {go, hrefOf, useAddress} from '../app/address.ts'
import {Fault} from '../parts/fault.tsx'
import {Loading} from '../parts/loading.tsx'
import '../log/log-screen.css'

/** A report by its id: shown in the account of its story, or by itself where it has none yet. */
export default function ReportScreen() {
  const {path} = useAddress()
  const id = path[1] ?? ''
  const {data: report, error, refetch} = useQuery({queryKey: ['reports', id], queryFn: () => api.getReport({params: {report: id}})})
  const story = report?.story
  useEffect(() => {
    if (story !== undefined) go(hrefOf(['stories', story, 'reader'], new URLSearchParams({reports: id})), 'replace')
  }, [story, id])
  if (error && !report) return <Fault fault={error} retry={refetch} />
  if (!report || story !== undefined) return <Loading what="the report" />
  return (
    <main id="content" className="page" tabIndex={-1} lang={report.language} dir="auto">
      <h1>{report.title || 'Untitled'}</h1>
      <p className="how">
        <bdi>{report.source || 'no outlet named'}</bdi> · not yet in a story
      </p>
      {report.blocks.map(({start, end}) => (
        <p key={start} className="block">
          {report.text.slice(start, end)}
        </p>
      ))}
    </main>
  )
}
