import {type ReactNode, useMemo} from 'react'
import {Link} from 'react-aria-components'
import {displayName} from '../../src/export/words/display-name.ts'
import type {Entity} from '../../src/model/account.ts'
import type {Statement} from '../../src/model/statement.ts'
import {useStory, useView} from '../account/view-context.ts'
import {hrefOf} from '../app/address.ts'
import {Comments} from '../judging/comments.tsx'
import {JudgeEntity} from '../judging/judge-entity.tsx'
import {Why} from '../panel/why.tsx'
import {Badge} from '../parts/badge.tsx'
import {NotFound} from '../parts/not-found.tsx'
import {StatementLine} from '../parts/statement-line.tsx'
import {outletOf} from '../view/account-view.ts'
import {actorFacts} from '../view/actor-facts.ts'
import {calledBy} from '../view/called.ts'
import {contacts} from '../view/contacts.ts'
import {ContactTable} from './actors-screen.tsx'

/** One actor: names by source, roles over time, contacts, sayings, and what each outlet calls them. */
export function ActorPage({id}: {readonly id: string}) {
  const view = useView()
  const story = useStory()
  const entity = view.entities.get(id)
  const all = useMemo(() => contacts(view).filter(({from, to}) => from === id || to === id), [view, id])
  if (!entity) return <NotFound />
  const {roles, sayings, labels, events} = actorFacts(view, entity)
  return (
    <div className="actor">
      <p className="how">
        <Link href={hrefOf(['stories', story, 'actors'])}>All actors</Link>
      </p>
      <h2 dir="auto">{displayName(entity)}</h2>
      <p className="how">
        {entity.kind}
        {entity.country && ` · ${entity.country}`} · {entity.mentions.length} mentions
      </p>
      <div className="chips">
        <JudgeEntity entity={entity} />
        <Why id={entity.id} />
      </div>
      <Comments about="entity" of={calledBy(entity)} />
      <Names entity={entity} />
      <Part heading="Roles" statements={roles} none="No report says what office or place they hold." />
      <section>
        <h3>Contacts</h3>
        <ContactTable contacts={all} />
      </section>
      <Part heading="Sayings" statements={sayings} none="No report quotes them." />
      <Part heading="What they are called" statements={labels} none="No report puts a label on them." />
      <Part heading="All events they are in" statements={events} none="No report says that they did or suffered anything." />
    </div>
  )
}

function Part({heading, statements, none}: {readonly heading: string; readonly statements: readonly Statement[]; readonly none: string}): ReactNode {
  return (
    <section>
      <h3>{heading}</h3>
      {statements.length === 0 ? (
        <p className="how">{none}</p>
      ) : (
        <ul className="lines-of">
          {statements.map((statement) => (
            <StatementLine key={statement.id} statement={statement} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Names({entity}: {readonly entity: Entity}) {
  const view = useView()
  const reports = [...new Set(entity.names.flatMap(({reports: those}) => those))]
  return (
    <section>
      <h3>Names, report by report</h3>
      <table className="ledger">
        <tbody>
          {reports.map((report) => (
            <tr key={report}>
              <th scope="row">
                <Badge report={report} /> <bdi>{outletOf(view, report)}</bdi>
              </th>
              <td dir="auto">
                {entity.names
                  .filter(({reports: those}) => those.includes(report))
                  .map(({text}) => (
                    <q key={text} className="name">
                      {text.replace(/\s+/g, ' ')}
                    </q>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
