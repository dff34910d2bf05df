import {lazy, type ReactNode, Suspense} from 'react'
import {RouterProvider} from 'react-aria-components'
import {Loading} from '../parts/loading.tsx'
import {NotFound} from '../parts/not-found.tsx'
import {StoriesScreen} from '../stories/stories-screen.tsx'
import {type Address, go, useAddress} from './address.ts'
import {FaultCatcher} from './fault-catcher.tsx'
import {TopBar} from './top-bar.tsx'

const AccountScreen = lazy(() => import('../account/account-screen.tsx'))

/** The reading room: the bar above, and the screen that the address names. */
export function App() {
  const address = useAddress()
  return (
    <RouterProvider navigate={(href) => go(href)}>
      <div className="room">
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <TopBar />
        <FaultCatcher key={address.path.join('/')}>
          <Suspense fallback={<Loading what="the screen" />}>{screenAt(address)}</Suspense>
        </FaultCatcher>
      </div>
    </RouterProvider>
  )
}

function screenAt({path: [first, second, third, fourth]}: Address): ReactNode {
  if (first === undefined || (first === 'stories' && second === undefined)) return <StoriesScreen />
  if (first === 'stories' && second !== undefined) return <AccountScreen key={second} story={second} tab={third ?? 'points'} about={fourth} />
  return <NotFound />
}
