import {type FormEvent, useState} from 'react'
import {Button, Dialog, Heading, Input, Label, Modal, ModalOverlay, TextArea, TextField} from 'react-aria-components'
import {sendText} from '../api/uploads.ts'

/** A report pasted as text, with what the text alone cannot say. */
export function PasteDialog({close}: {readonly close: () => void}) {
  const [text, setText] = useState('')
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const told = new FormData(event.currentTarget)
    const of = (name: string) => String(told.get(name) ?? '').trim() || undefined
    sendText(text, {source: of('source'), title: of('title'), published: of('published'), url: of('url')})
    close()
  }
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={close}>
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title">Paste a report</Heading>
          <form onSubmit={send}>
            <TextField className="field" value={text} onChange={setText} autoFocus isRequired>
              <Label>The text, as it was published</Label>
              <TextArea rows={8} dir="auto" />
            </TextField>
            <div className="two">
              <Line name="source" label="Outlet" />
              <Line name="published" label="Published" placeholder="2024-03-01" />
            </div>
            <Line name="title" label="Title, if the text does not begin with it" />
            <Line name="url" label="Address" placeholder="https://…" />
            <div className="acts">
              <Button className="button" onPress={close}>
                Not now
              </Button>
              <Button className="button first" type="submit" isDisabled={text.trim() === ''}>
                Add it
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Line({name, label, placeholder}: {readonly name: string; readonly label: string; readonly placeholder?: string}) {
  return (
    <TextField className="field" name={name}>
      <Label>{label}</Label>
      <Input {...(placeholder && {placeholder})} dir="auto" />
    </TextField>
  )
}
