import {useState} from 'react'
import {Button, Dialog, Heading, Modal, ModalOverlay} from 'react-aria-components'
import type {MadeToken} from '../api/client.ts'

/** The words of a token that was just made: they are shown here and never again, so that only a button closes it. */
export function TokenOnce({made: {token, kept}, close}: {readonly made: MadeToken; readonly close: () => void}) {
  const [told, setTold] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(token).then(
      () => setTold('Copied.'),
      () => setTold('The browser does not let us copy: choose the words and copy them yourself.'),
    )
  return (
    <ModalOverlay className="veil" isOpen isKeyboardDismissDisabled>
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title">“{kept.name}” is made</Heading>
          <p>Copy it now: it is shown this once, and only a fingerprint of it is kept.</p>
          <code className="token-words">{token}</code>
          <p className="how">
            Programs send it as <code>Authorization: Bearer …</code>
          </p>
          <div className="acts">
            <span className="how" role="status">
              {told}
            </span>
            {navigator.clipboard && (
              <Button className="button" onPress={copy}>
                Copy
              </Button>
            )}
            <Button className="button first" onPress={close} autoFocus>
              I have it
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
