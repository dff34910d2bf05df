import {useMemo} from 'react'
import {Link} from 'react-aria-components'
import {timeWords} from '../../src/export/words/time-words.ts'
import type {Origin} from '../../src/model/account.ts'
import {useStory, useView} from '../account/view-context.ts'
import {hrefOf, useInAddress} from '../app/address.ts'
import {Panel} from '../panel/panel.tsx'
import {Why} from '../panel/why.tsx'
import {Badge} from '../parts/badge.tsx'
import {Choice} from '../parts/choice.tsx'
import {Differences} from '../parts/differences.tsx'
import {outletOf} from '../view/account-view.ts'
import {type SharedPassage, sharedPassages} from '../view/shared-passages.ts'
import './origins-screen.css'

const looks = {aside: 'Side by side', differences: 'What was changed'} as const

/** Who printed whose text: reports that come from one, with the passages side by side. */
export default function OriginsScreen() {
  const {account} = useView()
  const [look = 'aside', setLook] = useInAddress('look')
  const shared = account.origins.filter(({reports, passages}) => reports.length > 1 || passages.length > 0)
  const alone = account.origins.filter((origin) => !shared.includes(origin))
  return (
    <div className="with-panel">
      <section className="scrolls origins" aria-label="Origins">
        {shared.length > 0 && <Choice label="Show passages" names={looks} now={look} set={setLook} />}
        {shared.map((origin) => (
          <OneOrigin key={origin.id} origin={origin} look={look} />
        ))}
        <section className="origin">
          <h2>{shared.length === 0 ? 'Every report stands by itself' : 'Stand by themselves'}</h2>
          <p className="how">No other report of this story shares their text.</p>
          <ul className="alone">
            {alone
              .flatMap(({reports}) => reports)
              .map((report) => (
                <ReportLine key={report} report={report} />
              ))}
          </ul>
        </section>
      </section>
      <Panel />
    </div>
  )
}

function ReportLine({report}: {readonly report: string}) {
  const view = useView()
  const published = view.reports.get(report)?.published
  return (
    <li>
      <Badge report={report} /> <bdi>{outletOf(view, report)}</bdi> <small>{published ? timeWords(published.value.slice(0, 16)) : 'no date'}</small>
    </li>
  )
}

function OneOrigin({origin, look}: {readonly origin: Origin; readonly look: string}) {
  const view = useView()
  const story = useStory()
  const passages = useMemo(() => sharedPassages(view, origin), [view, origin])
  const aside = hrefOf(['stories', story, 'reader'], new URLSearchParams({reports: origin.reports.slice(0, 3).join(' ')}))
  return (
    <section className="origin">
      <h2>
        {origin.reports.length > 1 ? `One origin, ${origin.reports.length} reports` : 'Printed in part by others'}
        <span className="badges">
          {origin.reports.map((report) => (
            <Badge key={report} report={report} />
          ))}
        </span>
      </h2>
      <p dir="auto">{origin.because}</p>
      <p className="chips acts">
        <Link className="button" href={aside}>
          Read side by side
        </Link>
        <Why id={origin.id} />
      </p>
      {passages.map((passage) => (
        <Passage key={passage.match} passage={passage} look={look} />
      ))}
    </section>
  )
}

function Passage({passage: {versions}, look}: {readonly passage: SharedPassage; readonly look: string}) {
  const view = useView()
  const first = versions[0]
  return (
    <div className="passage">
      {versions.map(({report, start, text}, index) => (
        <blockquote key={`${report} ${start}`} dir="auto" lang={view.reports.get(report)?.language}>
          <p className="how">
            <Badge report={report} /> <bdi>{outletOf(view, report)}</bdi>
          </p>
          {look === 'differences' && index > 0 && first ? <Differences before={first.text} after={text} /> : text}
        </blockquote>
      ))}
    </div>
  )
}
