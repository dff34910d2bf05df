import {Button, Link} from 'react-aria-components'
import {ApiProblem} from '../api/client.ts'

const headings: Readonly<Record<number, string>> = {
  401: 'Sign in to read this dossier',
  403: 'You may not see this',
  404: 'This is not in the dossier',
  429: 'Too many questions at once',
}

/** What went wrong, in the server's own words, and what can be done about it. */
export function Fault({fault, retry}: {readonly fault: Error; readonly retry?: () => void}) {
  const status = fault instanceof ApiProblem ? fault.status : 0
  const isOut = !(fault instanceof ApiProblem) && fault instanceof TypeError && /fetch|network/i.test(fault.message)
  return (
    <div className="state" role="alert">
      <h2>{headings[status] ?? (isOut ? 'The server does not answer' : 'Something broke')}</h2>
      <p>{wordsOf(fault, isOut)}</p>
      <p className="chips">
        {status === 401 && (
          <Link className="button first" href="/sign-in">
            Sign in
          </Link>
        )}
        {retry && status !== 403 && status !== 404 && (
          <Button className="button" onPress={retry}>
            Try again
          </Button>
        )}
        <Link className="button" href="/stories">
          All stories
        </Link>
      </p>
    </div>
  )
}

function wordsOf(fault: Error, isOut: boolean): string {
  if (isOut) return 'Is "variorum serve" still running? What you see elsewhere on this page was read before it stopped.'
  if (fault instanceof ApiProblem && fault.status === 403) return fault.message || 'Your role does not reach this far: ask whoever keeps this dossier.'
  return fault instanceof ApiProblem ? fault.message : `A fault of ours: ${fault.message}`
}
