import type {FormEvent, ReactNode} from 'react'
import {Button, Dialog, Heading, Modal, ModalOverlay} from 'react-aria-components'
import './form-dialog.css'

type Form = {
  readonly heading: string
  readonly children: ReactNode
  readonly verb: string
  /** What its button says while it is being done. */
  readonly doing: string
  readonly isReady: boolean
  readonly isPending: boolean
  /** Why it was not done. */
  readonly fault?: string | undefined
  readonly send: (told: FormData) => void
  readonly close: () => void
}

/** A form over the screen: closed by Escape, by “Not now” or once it is done; what went wrong stands above its buttons. */
export function FormDialog({heading, children, verb, doing, isReady, isPending, fault, send, close}: Form) {
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    send(new FormData(event.currentTarget))
  }
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={close}>
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title">{heading}</Heading>
          <form onSubmit={onSubmit}>
            {children}
            {fault && (
              <p className="contested fault" role="alert">
                {fault}
              </p>
            )}
            <div className="acts">
              <Button className="button" onPress={close}>
                Not now
              </Button>
              <Button className="button first" type="submit" isDisabled={!isReady || isPending}>
                {isPending ? doing : verb}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
