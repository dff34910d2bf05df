import {type FormEvent, type ReactNode, useState} from 'react'
import {Button, Dialog, Heading, Label, Modal, ModalOverlay, TextArea, TextField} from 'react-aria-components'
import {type NewJudgement, useJudge} from '../api/judging.ts'
import './judging.css'

type Judging = {
  readonly heading: string
  readonly children: ReactNode
  /** What is to be kept, once enough was chosen. */
  readonly judgement: Omit<NewJudgement, 'because'> | undefined
  readonly verb: string
  readonly close: () => void
}

/** A decision with its reason: kept beside the machine's, with who and when, and undone in the log. */
export function JudgingDialog({heading, children, judgement, verb, close}: Judging) {
  const [because, setBecause] = useState('')
  const judge = useJudge()
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (judgement) judge.mutate({...judgement, because}, {onSuccess: close})
  }
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={close}>
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title">{heading}</Heading>
          <form onSubmit={send}>
            {children}
            <TextField className="field" value={because} onChange={setBecause}>
              <Label>Why (for those who read the log later)</Label>
              <TextArea rows={2} dir="auto" />
            </TextField>
            {judge.error && (
              <p className="contested fault" role="alert">
                It was not kept: {judge.error.message}
              </p>
            )}
            <div className="acts">
              <Button className="button" onPress={close}>
                Not now
              </Button>
              <Button className="button first" type="submit" isDisabled={!judgement || judge.isPending}>
                {judge.isPending ? 'Keeping it …' : verb}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
