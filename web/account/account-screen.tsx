import {type ComponentType, lazy, Suspense, useEffect} from 'react'
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

type Screen = ComponentType<{about?: string | undefined}>

// Each screen but the first comes when it is asked for.
const loads: Readonly<Record<Exclude<Tab, 'points'>, () => Promise<{default: Screen}>>> = {
  reader: () => import('../reader/reader-screen.tsx'),
  timeline: () => import('../timeline/timeline-screen.tsx'),
  actors: () => import('../actors/actors-screen.tsx'),
  figures: () => import('../figures/figures-screen.tsx'),
  sayings: () => import('../sayings/sayings-screen.tsx'),
  labels: () => import('../labels/labels-screen.tsx'),
  origins: () => import('../origins/origins-screen.tsx'),
}

const screens: Readonly<Record<Tab, Screen>> = {
  points: GridScreen,
  reader: lazy(loads.reader),
  timeline: lazy(loads.timeline),
  actors: lazy(loads.actors),
  figures: lazy(loads.figures),
  sayings: lazy(loads.sayings),
  labels: lazy(loads.labels),
  origins: lazy(loads.origins),
}

/** One story's account: its head, its tabs, and the screen that the address names. */
export default function AccountScreen({story, tab, about}: {readonly story: string; readonly tab: string; readonly about?: string | undefined}) {
  const {data: view, error, refetch} = useAccount(story)
  useTitle(view?.account.title)
  // The screen comes while the account does.
  useEffect(() => {
    if (isTab(tab) && tab !== 'points') void loads[tab]()
  }, [tab])
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
