import {useView} from '../account/view-context.ts'
import {Badge} from '../parts/badge.tsx'

/** With which reports this one shares its text. */
export function CopiedFrom({report}: {readonly report: string}) {
  const {account} = useView()
  const others = new Set(
    account.origins
      .filter(({reports, passages}) => reports.includes(report) || passages.some((passage) => passage.report === report))
      .flatMap(({reports, passages}) => [...reports, ...passages.map((passage) => passage.report)])
      .filter((other) => other !== report),
  )
  if (others.size === 0) return undefined
  return (
    <span className="copied-from">
      <span className="k-copied">Passages</span> shared with{' '}
      {[...others].map((other) => (
        <Badge key={other} report={other} />
      ))}
    </span>
  )
}
