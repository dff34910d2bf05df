import type {ReactNode} from 'react'
import {Link} from 'react-aria-components'
import {useTitle} from '../account/use-title.ts'
import type {Scope} from '../api/client.ts'
import {useSession} from '../api/queries.ts'
import {useAddress} from '../app/address.ts'
import {Loading} from '../parts/loading.tsx'
import '../log/log-screen.css'
import './access.css'

const screens = [
  ['/tokens', 'Tokens', 'read'],
  ['/users', 'Users', 'admin'],
  ['/audit', 'Audit log', 'admin'],
] as const

type Access = {
  readonly title: string
  readonly says: string
  /** What one must be allowed to for seeing it. */
  readonly needs: Scope
  /** What stands beside the heading. */
  readonly act?: ReactNode
  readonly children: ReactNode
}

/** The frame of the screens about who may do what: the way from one to the next, and what stands there for those who may not see it. */
export function AccessPage({title, says, needs, act, children}: Access) {
  useTitle(title)
  const {path} = useAddress()
  const {data: session} = useSession()
  if (!session) return <Loading what={title.toLowerCase()} />
  const isShown = session.mode === 'users' && session.scopes.includes(needs)
  return (
    <main id="content" className="page access" tabIndex={-1}>
      <nav aria-label="Access" className="access-screens">
        {screens
          .filter(([, , scope]) => session.scopes.includes(scope))
          .map(([href, words]) => (
            <Link key={href} href={href} {...(href === `/${path[0]}` && {'aria-current': 'page' as const})}>
              {words}
            </Link>
          ))}
      </nav>
      <header>
        <h1>{title}</h1>
        {isShown && act}
      </header>
      {isShown && <p className="says">{says}</p>}
      {isShown ? children : session.mode === 'open' ? <NobodySignsIn /> : <NotForYou role={session.user?.role ?? 'reader'} />}
    </main>
  )
}

function NobodySignsIn() {
  return (
    <div className="state">
      <h2>Nobody signs in here</h2>
      <p>
        This server answers only this machine, to whoever uses it. Started as <code>variorum serve --users</code>, a dossier has users, tokens for programs, and
        a log of who changed what.
      </p>
    </div>
  )
}

function NotForYou({role}: {readonly role: string}) {
  return (
    <div className="state" role="alert">
      <h2>You may not see this</h2>
      <p>It is for admins; you are signed in as {role}. Whoever minds this dossier can change that.</p>
      <Link className="button" href="/stories">
        All stories
      </Link>
    </div>
  )
}
