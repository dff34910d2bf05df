import {Input, Label, Link, SearchField} from 'react-aria-components'
import {useSession} from '../api/queries.ts'
import {go, useAddress} from './address.ts'
import {ThemeSwitch} from './theme-switch.tsx'
import './top-bar.css'

const places = [
  ['/stories', 'Stories'],
  ['/search', 'Search'],
  ['/log', 'Log'],
  ['/sources', 'Sources'],
] as const

/** The bar above every screen: where one can go, a search over all reports, light or dark. */
export function TopBar() {
  const {path, query} = useAddress()
  const here = `/${path[0] ?? 'stories'}`
  return (
    <header className="top-bar">
      <Link className="mark-of-house" href="/stories">
        Variorum
      </Link>
      <nav aria-label="Rooms">
        {places.map(([href, words]) => (
          <Link key={href} href={href} {...(here === href && {'aria-current': 'page' as const})}>
            {words}
          </Link>
        ))}
      </nav>
      <SearchField
        className={here === '/search' ? 'search-all here' : 'search-all'}
        key={query.get('q')}
        defaultValue={here === '/search' ? (query.get('q') ?? '') : ''}
        onSubmit={(words) => go(`/search?${new URLSearchParams({q: words})}`)}
      >
        <Label className="seen-by-readers">Search all reports</Label>
        <Input placeholder="Search all reports" />
      </SearchField>
      <Session />
      <ThemeSwitch />
    </header>
  )
}

function Session() {
  const {data: session} = useSession()
  if (!session || session.mode === 'open') return undefined
  return session.user ? <Link href="/account">{session.user.name}</Link> : <Link href="/sign-in">Sign in</Link>
}
