import {lazy, Suspense, useMemo} from 'react'
import {Link} from 'react-aria-components'
import {displayName} from '../../src/export/words/display-name.ts'
import {leadingEntities, reportsOf} from '../../src/export/words/leading-entities.ts'
import type {Entity} from '../../src/model/account.ts'
import {useStory, useView} from '../account/view-context.ts'
import {addressWith, hrefOf, useInAddress} from '../app/address.ts'
import {Panel} from '../panel/panel.tsx'
import {Badge} from '../parts/badge.tsx'
import {Choice} from '../parts/choice.tsx'
import {Loading} from '../parts/loading.tsx'
import {nameOf} from '../view/account-view.ts'
import {actWords, type Contact, contacts} from '../view/contacts.ts'
import {ActorPage} from './actor-page.tsx'
import {ToneMark} from './tone-mark.tsx'
import './actors-screen.css'

const ActorNetwork = lazy(() => import('./actor-network.tsx'))

/** Who takes part, and what they did to one another: as a network, and as a table that says the same. */
export default function ActorsScreen({about}: {readonly about?: string | undefined}) {
  return (
    <div className="with-panel">
      <section className="scrolls actors" aria-label="Actors">
        {about === undefined ? <AllActors /> : <ActorPage id={about} />}
      </section>
      <Panel />
    </div>
  )
}

const shown = {people: 'Who they are', contacts: 'What they did'} as const

function AllActors() {
  const view = useView()
  const [show = 'people', setShow] = useInAddress('show')
  const actors = useMemo(() => leadingEntities(view.account, 200), [view])
  const all = useMemo(() => contacts(view), [view])
  if (actors.length === 0)
    return (
      <div className="state">
        <h2>Nobody is named as taking part</h2>
        <p>Actors appear when a report says that somebody did, said or suffered something.</p>
      </div>
    )
  return (
    <>
      {all.length > 0 && (
        <Suspense fallback={<Loading what="the network" />}>
          <ActorNetwork contacts={all} />
        </Suspense>
      )}
      <Choice label="Table of" names={shown} now={show} set={setShow} />
      {show === 'people' ? <PeopleTable actors={actors} /> : <ContactTable contacts={all} />}
    </>
  )
}

function PeopleTable({actors}: {readonly actors: readonly Entity[]}) {
  const view = useView()
  const story = useStory()
  const offices = useMemo(() => officesOf(view.account.statements), [view])
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Kind</th>
          <th scope="col">In</th>
          <th scope="col">As written</th>
          <th scope="col">Offices as written</th>
        </tr>
      </thead>
      <tbody>
        {actors.map((actor) => (
          <tr key={actor.id}>
            <th scope="row">
              <Link href={hrefOf(['stories', story, 'actors', actor.id])}>
                <bdi>{displayName(actor)}</bdi>
              </Link>
            </th>
            <td>{actor.kind}</td>
            <td>
              <span className="badges">
                {[...reportsOf(actor)].map((report) => (
                  <Badge key={report} report={report} />
                ))}
              </span>
            </td>
            <td dir="auto">
              <q>
                {actor.names
                  .slice(0, 4)
                  .map(({text}) => text.replace(/\s+/g, ' '))
                  .join(' · ')}
              </q>
            </td>
            <td dir="auto">
              <q>{[...new Set(offices.get(actor.id) ?? [])].slice(0, 3).join(' · ')}</q>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function officesOf(statements: ReturnType<typeof useView>['account']['statements']): Map<string, string[]> {
  const offices = new Map<string, string[]>()
  for (const {participants, value} of statements.filter(({kind}) => kind === 'role')) {
    const holder = participants.find(({role}) => role === 'holder')?.entity
    if (holder && value) offices.set(holder, [...(offices.get(holder) ?? []), value])
  }
  return offices
}

/** Each contact as a line: who, what, whom, in which reports. */
export function ContactTable({contacts: list}: {readonly contacts: readonly Contact[]}) {
  const view = useView()
  const story = useStory()
  if (list.length === 0) return <p className="how">No report says that one of them did something to another.</p>
  const actor = (id: string) => (
    <Link href={hrefOf(['stories', story, 'actors', id])}>
      <bdi>{nameOf(view, id)}</bdi>
    </Link>
  )
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Did</th>
          <th scope="col">Whom</th>
          <th scope="col">Told by</th>
          <th scope="col">Words</th>
        </tr>
      </thead>
      <tbody>
        {list.map((contact) => (
          <tr key={`${contact.from} ${contact.to} ${contact.act} ${contact.isMutual}`}>
            <th scope="row">{actor(contact.from)}</th>
            <td className="number">
              <ToneMark tone={contact.tone} /> {actWords(contact.act)}
            </td>
            <td>{actor(contact.to)}</td>
            <td>
              <span className="badges">
                {[...new Set(contact.statements.map(({report}) => report))].map((report) => (
                  <Badge key={report} report={report} />
                ))}
              </span>
            </td>
            <td>
              <Link href={addressWith({see: contact.statements.map(({id}) => id).join(' ')})}>
                <q dir="auto">{contact.statements[0]!.evidence[0].text.replace(/\s+/g, ' ')}</q>
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
