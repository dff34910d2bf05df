import {useMutation} from '@tanstack/react-query'
import type {FormEvent} from 'react'
import {Button, Input, Label, TextField} from 'react-aria-components'
import {useTitle} from '../account/use-title.ts'
import {api} from '../api/client.ts'
import {queryClient, useSession} from '../api/queries.ts'
import {go, useAddress} from '../app/address.ts'
import './sign-in-screen.css'

/** Who are you? Shown where the dossier is not open to everybody; afterwards one is where one wanted to go. */
export default function SignInScreen() {
  useTitle('Sign in')
  const {data: session} = useSession()
  const {path} = useAddress()
  const enter = useMutation({
    mutationFn: (body: {name: string; password: string}) => api.signIn({body}),
    onSuccess: async () => {
      await queryClient.invalidateQueries()
      if (path[0] === 'sign-in') go('/stories', 'replace')
    },
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const told = new FormData(event.currentTarget)
    enter.mutate({name: String(told.get('name')), password: String(told.get('password'))})
  }
  if (session?.mode === 'open')
    return (
      <main id="content" className="state">
        <h2>Nobody needs to sign in here</h2>
        <p>This server answers on this machine only, to whoever uses it.</p>
      </main>
    )
  return (
    <main id="content" className="sign-in">
      <h1>Sign in</h1>
      <p className="how">to read {session?.dossier ?? 'this dossier'}</p>
      <form onSubmit={send}>
        <TextField className="field" name="name" autoComplete="username" isRequired autoFocus>
          <Label>Name</Label>
          <Input />
        </TextField>
        <TextField className="field" name="password" type="password" autoComplete="current-password" isRequired>
          <Label>Password</Label>
          <Input />
        </TextField>
        {enter.error && (
          <p role="alert" className="fault">
            {enter.error.message}
          </p>
        )}
        <Button className="button first" type="submit" isDisabled={enter.isPending}>
          {enter.isPending ? 'Signing in …' : 'Sign in'}
        </Button>
      </form>
      {session?.oidc && (
        <p>
          <a className="button" href="/api/session/oidc">
            Sign in with your organisation
          </a>
        </p>
      )}
    </main>
  )
}
