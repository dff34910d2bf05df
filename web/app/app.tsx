import {type ComponentType, lazy, type ReactNode, Suspense} from 'react'
import {RouterProvider} from 'react-aria-components'
import {useLive} from '../api/live.ts'
import {useSession} from '../api/queries.ts'
import {Loading} from '../parts/loading.tsx'
import {NotFound} from '../parts/not-found.tsx'
import {StoriesScreen} from '../stories/stories-screen.tsx'
import {type Address, go, useAddress} from './address.ts'
import {FaultCatcher} from './fault-catcher.tsx'
import {TopBar} from './top-bar.tsx'

const AccountScreen = lazy(() => import('../account/account-screen.tsx'))
const ReportScreen = lazy(() => import('../reader/report-screen.tsx'))
const SignInScreen = lazy(() => import('../sign-in/sign-in-screen.tsx'))
const screens: Readonly<Record<string, ComponentType>> = {
  stories: StoriesScreen,
  search: lazy(() => import('../search/search-screen.tsx')),
  sources: lazy(() => import('../sources/sources-screen.tsx')),
  log: lazy(() => import('../log/log-screen.tsx')),
  tokens: lazy(() => import('../access/tokens-screen.tsx')),
  users: lazy(() => import('../access/users-screen.tsx')),
  audit: lazy(() => import('../access/audit-screen.tsx')),
  'sign-in': SignInScreen,
}

/** The reading room: the bar above, and the screen that the address names. */
export function App() {
  const address = useAddress()
  const {data: session} = useSession()
  useLive(session?.scopes.includes('read') ?? false)
  const isShut = session !== undefined && !session.scopes.includes('read')
  return (
    <RouterProvider navigate={(href) => go(href)}>
      <div className="room">
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <TopBar />
        <FaultCatcher key={address.path.join('/')}>
          <Suspense fallback={<Loading what="the screen" />}>{isShut ? <SignInScreen /> : screenAt(address)}</Suspense>
        </FaultCatcher>
      </div>
    </RouterProvider>
  )
}

function screenAt({path: [first, second, third, fourth]}: Address): ReactNode {
  const Screen = second === undefined && Object.hasOwn(screens, first ?? 'stories') ? screens[first ?? 'stories'] : undefined
  if (Screen) return <Screen />
  if (first === 'reports' && second !== undefined) return <ReportScreen />
  if (first === 'stories' && second !== undefined) return <AccountScreen key={second} story={second} tab={third ?? 'points'} about={fourth} />
  return <NotFound />
}
