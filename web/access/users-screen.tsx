import {useState} from 'react'
import {Button} from 'react-aria-components'
import {useUsers} from '../api/access.ts'
import type {User} from '../api/client.ts'
import {useSession} from '../api/queries.ts'
import {Fault} from '../parts/fault.tsx'
import {Loading} from '../parts/loading.tsx'
import {dayWords} from '../view/day-words.ts'
import {roleWords} from '../view/right-words.ts'
import {AccessPage} from './access-page.tsx'
import {AddUserDialog} from './add-user-dialog.tsx'
import {ChangeUserDialog} from './change-user-dialog.tsx'
import {RemoveUserDialog} from './remove-user-dialog.tsx'

/** Who may use the dossier, and as what: for admins. */
export default function UsersScreen() {
  const [isAdding, setAdding] = useState(false)
  const act = (
    <Button className="button first" onPress={() => setAdding(true)}>
      Add somebody …
    </Button>
  )
  return (
    <AccessPage title="Users" says="Who signs in to this dossier, and what each of them may do." needs="admin" act={act}>
      <Users />
      {isAdding && <AddUserDialog close={() => setAdding(false)} />}
    </AccessPage>
  )
}

function Users() {
  const {data: users, error, refetch} = useUsers()
  if (error && !users) return <Fault fault={error} retry={refetch} />
  if (!users) return <Loading what="the users" />
  return (
    <ul className="access-list">
      {users.map((user) => (
        <UserRow key={user.name} user={user} />
      ))}
    </ul>
  )
}

function UserRow({user}: {readonly user: User}) {
  const {data: session} = useSession()
  const [asked, setAsked] = useState<'change' | 'remove'>()
  const {name, role, createdAt, hasPassword} = user
  const isOwn = session?.user?.name === name
  const close = () => setAsked(undefined)
  return (
    <li>
      <div>
        <bdi className="name">{name}</bdi>
        <span className={`role ${role}`}>{role}</span>
        {isOwn && <span className="how"> you</span>}
        <p className="how">
          {roleWords[role]} · since {dayWords(createdAt)} · signs in {hasPassword ? 'with a password' : 'through the organisation'}
        </p>
      </div>
      <div className="chips">
        <Button className="button" aria-label={`Change ${name}`} onPress={() => setAsked('change')}>
          Change …
        </Button>
        {!isOwn && (
          <Button className="button" aria-label={`Remove ${name}`} onPress={() => setAsked('remove')}>
            Remove …
          </Button>
        )}
      </div>
      {asked === 'change' && <ChangeUserDialog user={user} isOwn={isOwn} close={close} />}
      {asked === 'remove' && <RemoveUserDialog name={name} close={close} />}
    </li>
  )
}
