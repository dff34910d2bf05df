import {type ComponentType, lazy, Suspense} from 'react'
import {useAccount} from '../api/queries.ts'
import {GridScreen} from '../grid/grid-screen.tsx'
import {Fault} from '../parts/fault.tsx'
import {Loading} from '../parts/loading.tsx'
import {NotFound} from '../parts/not-found.tsx'
import {AccountHead} from './account-head.tsx'
import {AccountTabs, type Tab} from './account-tabs.tsx'
import {useTitle} from './use-title.ts'
import {StoryContext, ViewContext} from './view-context.ts'
import './account-screen.css'

// Each screen but the first comes when it is asked for.
const screens: Readonly<Record<Tab, ComponentType<{about?: string | undefined}>>> = {
  points: GridScreen,
  reader: lazy(() => import('../reader/reader-screen.tsx')),
  timeline: lazy(() => import('../timeline/timeline-screen.tsx')),
  actors: lazy(() => import('../actors/actors-screen.tsx')),
  figures: lazy(() => import('../figures/figures-screen.tsx')),
  sayings: lazy(() => import('../sayings/sayings-screen.tsx')),
  labels: lazy(() => import('../labels/labels-screen.tsx')),
  origins: lazy(() => import('../origins/origins-screen.tsx')),
}

/** One story's account: its head, its tabs, and the screen that the address names. */
export default function AccountScreen({story, tab, about}: {readonly story: string; readonly tab: string; readonly about?: string | undefined}) {
  const {data: view, error, refetch} = useAccount(story)
  useTitle(view?.account.title)
  if (error && !view) return <Fault fault={error} retry={refetch} />
  if (!view) return <Loading what="the account" />
  if (!isTab(tab)) return <NotFound />
  const Screen = screens[tab]
  return (
    <StoryContext value={story}>
      <ViewContext value={view}>
        <div className={`account ${tab}`}>
          <AccountHead />
          <AccountTabs story={story} now={tab} />
          <main id="content" className="account-body" tabIndex={-1}>
            <Suspense fallback={<Loading what="the screen" />}>
              <Screen about={about} />
            </Suspense>
          </main>
        </div>
      </ViewContext>
    </StoryContext>
  )
}

function isTab(tab: string): tab is Tab {
  return Object.hasOwn(screens, tab)
}
