import {useState} from 'react'
import {Button} from 'react-aria-components'
import {useTokens} from '../api/access.ts'
import type {Token} from '../api/client.ts'
import {useSession} from '../api/queries.ts'
import {Fault} from '../parts/fault.tsx'
import {Loading} from '../parts/loading.tsx'
import {dayWords} from '../view/day-words.ts'
import {rightWords} from '../view/right-words.ts'
import {AccessPage} from './access-page.tsx'
import {NewTokenDialog} from './new-token-dialog.tsx'
import {RevokeTokenDialog} from './revoke-token-dialog.tsx'

const says = 'A token lets a program of yours use the API in your name, and do no more than you chose when you made it. Nobody else sees its words.'

/** The tokens of whoever is signed in, for programs; an admin sees those of all. */
export default function TokensScreen() {
  const [isMaking, setMaking] = useState(false)
  const act = (
    <Button className="button first" onPress={() => setMaking(true)}>
      Make a token …
    </Button>
  )
  return (
    <AccessPage title="Tokens" says={says} needs="read" act={act}>
      <Tokens />
      {isMaking && <NewTokenDialog close={() => setMaking(false)} />}
    </AccessPage>
  )
}

function Tokens() {
  const {data: tokens, error, refetch} = useTokens()
  const {data: session} = useSession()
  if (error && !tokens) return <Fault fault={error} retry={refetch} />
  if (!tokens) return <Loading what="the tokens" />
  if (tokens.length === 0)
    return (
      <div className="state">
        <h2>No tokens yet</h2>
        <p>Make one for each program, named for what it is for: one can then be revoked without the others.</p>
      </div>
    )
  return (
    <ul className="access-list">
      {tokens.map((token) => (
        <TokenRow key={token.id} token={token} own={session?.user?.name} />
      ))}
    </ul>
  )
}

function TokenRow({token, own}: {readonly token: Token; readonly own: string | undefined}) {
  const [isAsked, setAsked] = useState(false)
  const {name, user, scopes, createdAt, expiresAt, usedAt} = token
  const isOver = expiresAt !== undefined && Date.parse(expiresAt) < Date.now()
  return (
    <li className={isOver ? 'over' : ''}>
      <div>
        <bdi className="name">{name}</bdi>
        {user !== own && (
          <span className="how">
            {' '}
            of <bdi>{user}</bdi>
          </span>
        )}
        <p className="how">
          may {scopes.map((scope) => rightWords[scope]).join(', ')} · made {dayWords(createdAt)} · {usedAt ? `last used ${dayWords(usedAt)}` : 'never used'} ·{' '}
          {expiresAt === undefined ? 'does not end' : `${isOver ? 'ended' : 'ends'} ${dayWords(expiresAt)}`}
        </p>
      </div>
      <Button className="button" aria-label={`Revoke ${name}`} onPress={() => setAsked(true)}>
        Revoke …
      </Button>
      {isAsked && <RevokeTokenDialog token={token} close={() => setAsked(false)} />}
    </li>
  )
}
