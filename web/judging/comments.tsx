import {type FormEvent, useState} from 'react'
import {Button, Label, TextArea, TextField} from 'react-aria-components'
import {useComments, useJudge} from '../api/judging.ts'
import {useSession} from '../api/queries.ts'
import './judging.css'

type On = {readonly about: 'point' | 'statement' | 'entity'; readonly of: string}

/** What people had to say of a thing, where they say it; nothing changes by it. */
export function Comments({about, of}: On) {
  const {data: session} = useSession()
  const {data: all} = useComments()
  const [isWriting, setWriting] = useState(false)
  const comments = all?.filter((kept) => kept.about === about && kept.left === of) ?? []
  const mayWrite = session?.scopes.includes('judge') ?? false
  if (comments.length === 0 && !mayWrite) return undefined
  return (
    <div className="comments">
      {comments.map(({id, right, by}) => (
        <p key={id} className="comment" dir="auto">
          {right} <small>{by}</small>
        </p>
      ))}
      {mayWrite && !isWriting && (
        <Button className="quiet" onPress={() => setWriting(true)}>
          Comment …
        </Button>
      )}
      {isWriting && <Writing about={about} of={of} close={() => setWriting(false)} />}
    </div>
  )
}

function Writing({about, of, close}: On & {readonly close: () => void}) {
  const [words, setWords] = useState('')
  const judge = useJudge()
  const send = (event: FormEvent) => {
    event.preventDefault()
    judge.mutate({about, left: of, right: words.trim(), verdict: 'comment', because: ''}, {onSuccess: close})
  }
  return (
    <form onSubmit={send}>
      <TextField className="field" value={words} onChange={setWords} autoFocus>
        <Label>Comment</Label>
        <TextArea rows={2} dir="auto" />
      </TextField>
      {judge.error && (
        <p className="fault" role="alert">
          It was not kept: {judge.error.message}
        </p>
      )}
      <p className="chips">
        <Button className="button first" type="submit" isDisabled={words.trim() === '' || judge.isPending}>
          Keep it
        </Button>
        <Button className="button" onPress={close}>
          Not now
        </Button>
      </p>
    </form>
  )
}
