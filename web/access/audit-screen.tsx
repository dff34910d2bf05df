import {Button} from 'react-aria-components'
import {useAudit} from '../api/access.ts'
import type {AuditLine} from '../api/client.ts'
import {Fault} from '../parts/fault.tsx'
import {Loading} from '../parts/loading.tsx'
import {dayWords} from '../view/day-words.ts'
import {deedWords} from '../view/deed-words.ts'
import {AccessPage} from './access-page.tsx'
import {AuditTools, useAuditWish} from './audit-tools.tsx'

const says =
  'Every change made through this server and every sign-in, done or refused; of users and tokens, what was changed by a command as well. It holds no passwords and no words of reports; nobody can change it.'

/** Who changed what, and from where: for admins. */
export default function AuditScreen() {
  return (
    <AccessPage title="Audit log" says={says} needs="admin">
      <Lines />
    </AccessPage>
  )
}

function Lines() {
  const wish = useAuditWish()
  const {data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage} = useAudit(wish)
  if (error && !data) return <Fault fault={error} retry={refetch} />
  if (!data) return <Loading what="the audit log" />
  const lines = data.pages.flatMap(({items}) => items)
  const days = Map.groupBy(lines, ({at}) => dayWords(at))
  return (
    <div className="audit">
      <AuditTools names={lines.map((line) => deedWords(line).who)} />
      {lines.length === 0 && <p className="state">Nothing was done that fits: ask for another kind, person or day.</p>}
      {[...days].map(([day, lines]) => (
        <section key={day}>
          <h2>{day}</h2>
          <ol>
            {lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ol>
        </section>
      ))}
      {hasNextPage && (
        <Button className="button" isDisabled={isFetchingNextPage} onPress={() => fetchNextPage()}>
          {isFetchingNextPage ? 'Bringing them …' : 'Show earlier ones'}
        </Button>
      )}
    </div>
  )
}

function Line({line}: {readonly line: AuditLine}) {
  const {who, did, about, isRefused} = deedWords(line)
  return (
    <li className={isRefused ? 'refused' : ''}>
      <time dateTime={line.at}>{new Date(line.at).toLocaleTimeString(undefined, {timeStyle: 'short'})}</time>
      <p>
        <bdi className="who">{who || 'nobody signed in'}</bdi> {did}
        {about && (
          <>
            : <bdi>{about}</bdi>
          </>
        )}
        {isRefused && <b> – refused</b>}
      </p>
      <span className="from">{line.from}</span>
    </li>
  )
}
