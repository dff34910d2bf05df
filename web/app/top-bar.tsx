import {useMutation} from '@tanstack/react-query'
import {Button, Input, Label, Link, SearchField} from 'react-aria-components'
import {api} from '../api/client.ts'
import {queryClient, useSession} from '../api/queries.ts'
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
  const leave = useMutation({mutationFn: () => api.signOut(), onSuccess: () => queryClient.invalidateQueries()})
  if (!session || session.mode === 'open') return undefined
  if (!session.user) return <Link href="/sign-in">Sign in</Link>
  return (
    <span className="who-is-here">
      <Link href="/tokens" aria-label={`${session.user.name}, ${session.user.role}: your access`}>
        <bdi>{session.user.name}</bdi> <small>{session.user.role}</small>
      </Link>
      <Button className="quiet" onPress={() => leave.mutate()}>
        Sign out
      </Button>
    </span>
  )
}
