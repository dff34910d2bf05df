import {Link} from 'react-aria-components'

/** No screen has this address. */
export function NotFound() {
  return (
    <main className="state" id="content">
      <h2>Nothing has this address</h2>
      <p>The story or screen that it names is not in this dossier: it may have been merged with another as reports came in.</p>
      <Link className="button" href="/stories">
        All stories
      </Link>
    </main>
  )
}
