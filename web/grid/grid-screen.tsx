import {useView} from '../account/view-context.ts'
import {useInAddress} from '../app/address.ts'
import {Panel} from '../panel/panel.tsx'
import {foldedAtFirst, type Sort} from '../view/point-groups.ts'
import {GridTools} from './grid-tools.tsx'
import {PointsGrid} from './points-grid.tsx'

export type Look = 'words' | 'marks'

/** Points by reports, and beside them the words of the one that is chosen. */
export function GridScreen() {
  const {account} = useView()
  const [sort = 'contested', setSort] = useInAddress('sort')
  const [look = account.reports.length > 6 || innerWidth < 760 ? 'marks' : 'words', setLook] = useInAddress('look')
  const [fold = foldedAtFirst(account.points).join(' '), setFold] = useInAddress('fold')
  const folded = new Set(fold.split(' ').filter(Boolean))
  const toggle = (status: string) => {
    const next = folded.symmetricDifference(new Set([status]))
    setFold([...next].join(' ') || 'none')
  }
  if (account.points.length === 0) return <NothingInCommon />
  return (
    <div className="with-panel">
      <section className="points" aria-label="Points by reports">
        <GridTools sort={sort as Sort} setSort={setSort} look={look as Look} setLook={setLook} />
        <PointsGrid sort={sort as Sort} look={look as Look} folded={folded} toggle={toggle} />
      </section>
      <Panel />
    </div>
  )
}

function NothingInCommon() {
  return (
    <div className="state">
      <h2>These reports answer no question in common</h2>
      <p>Each of them can still be read, with what was recorded from it, under “Reader”. Points appear as soon as two reports speak of the same thing.</p>
    </div>
  )
}
