import {Link} from 'react-aria-components'
import {hrefOf} from '../app/address.ts'
import {ExportMenu} from './export-menu.tsx'

export const tabs = {
  points: 'Points',
  reader: 'Reader',
  timeline: 'Timeline',
  actors: 'Actors',
  figures: 'Figures',
  sayings: 'Sayings',
  labels: 'Labels',
  origins: 'Origins',
} as const
export type Tab = keyof typeof tabs

/** The screens of one account. */
export function AccountTabs({story, now}: {readonly story: string; readonly now: Tab}) {
  return (
    <nav className="account-tabs" aria-label="Screens of this account">
      {Object.entries(tabs).map(([tab, words]) => (
        <Link key={tab} href={hrefOf(['stories', story, ...(tab === 'points' ? [] : [tab])])} {...(tab === now && {'aria-current': 'page' as const})}>
          {words}
        </Link>
      ))}
      <ExportMenu story={story} />
    </nav>
  )
}
