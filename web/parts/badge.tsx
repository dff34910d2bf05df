import {useView} from '../account/view-context.ts'
import {outletOf} from '../view/account-view.ts'
import './badge.css'

const colours = 8

/** The class of a report's colour, `r0` to `r7`. */
export function colourClass(place: number): string {
  return `r${place % colours}`
}

/** The letter of a report in its colour; its shape changes when the colours come round again. */
export function Badge({report}: {readonly report: string}) {
  const view = useView()
  const place = view.places.get(report) ?? 0
  const title = outletOf(view, report)
  return (
    <span className={`badge ${colourClass(place)} round-${Math.floor(place / colours) % 4}`} title={title}>
      <span aria-hidden="true">{view.letters.get(report) ?? '?'}</span>
      <span className="seen-by-readers">{title}</span>
    </span>
  )
}
