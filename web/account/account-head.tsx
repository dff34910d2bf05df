import {useMemo} from 'react'
import {Link} from 'react-aria-components'
import {accountFacts} from '../../src/export/words/account-facts.ts'
import {displayName} from '../../src/export/words/display-name.ts'
import {leadingEntities} from '../../src/export/words/leading-entities.ts'
import {timeWords} from '../../src/export/words/time-words.ts'
import {hrefOf} from '../app/address.ts'
import {StatusMark} from '../parts/status-mark.tsx'
import {statuses} from '../view/point-groups.ts'
import {useStory, useView} from './view-context.ts'

/** What, when, where, who; how many reports and origins; how contested. */
export function AccountHead() {
  const {account} = useView()
  const story = useStory()
  const {when, where, counts} = useMemo(() => accountFacts(account), [account])
  const leading = useMemo(() => leadingEntities(account, 5), [account])
  return (
    <header className="account-head">
      <h1 dir="auto">{account.title}</h1>
      <p className="facts">
        {(when ?? where) && (
          <span>
            {when && <b>{timeWords(when)}</b>}
            {when && where && ', '}
            {where && <bdi>{where}</bdi>}
          </span>
        )}
        <span>
          <b>{account.reports.length}</b> {account.reports.length === 1 ? 'report' : 'reports'}, <b>{account.origins.length}</b>{' '}
          {account.origins.length === 1 ? 'origin' : 'origins'}
        </span>
        <span>
          <b>{account.statements.length}</b> statements
        </span>
        {statuses
          .filter((status) => counts[status] > 0)
          .map((status) => (
            <StatusMark key={status} status={status} count={counts[status]} />
          ))}
      </p>
      <p className="who">
        {leading.map((entity) => (
          <Link key={entity.id} href={hrefOf(['stories', story, 'actors', entity.id])}>
            <bdi>{displayName(entity)}</bdi>
          </Link>
        ))}
      </p>
    </header>
  )
}
