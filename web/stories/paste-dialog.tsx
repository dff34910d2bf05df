import {type FormEvent, useState} from 'react'
import {Button, Checkbox, Dialog, Heading, Input, Label, Modal, ModalOverlay, TextArea, TextField} from 'react-aria-components'
import {useSession} from '../api/queries.ts'
import {fetchPages, sendText} from '../api/uploads.ts'
import {pastedAddresses} from '../view/pasted-addresses.ts'

/** A report pasted as text, with what the text alone cannot say; or addresses of pages that are to be fetched. */
export function PasteDialog({pasted, close}: {readonly pasted: string; readonly close: () => void}) {
  const [text, setText] = useState(pasted)
  const [isFull, setFull] = useState(false)
  const {data: session} = useSession()
  const fetches = session?.fetches ?? false
  const addresses = pastedAddresses(text)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (addresses) void fetchPages(addresses, isFull)
    else sendPasted(text, new FormData(event.currentTarget))
    close()
  }
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={close}>
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title">{fetches ? 'Paste a report, or addresses' : 'Paste a report'}</Heading>
          <form onSubmit={send}>
            <TextField className="field" value={text} onChange={setText} autoFocus isRequired>
              <Label>{fetches ? 'The text as it was published; or addresses of pages, documents or feeds, one a line' : 'The text, as it was published'}</Label>
              <TextArea rows={addresses ? 5 : 8} dir="auto" />
            </TextField>
            {addresses ? <OfAddresses addresses={addresses} fetches={fetches} isFull={isFull} setFull={setFull} /> : <OfText />}
            <div className="acts">
              <Button className="button" onPress={close}>
                Not now
              </Button>
              <Button className="button first" type="submit" isDisabled={text.trim() === '' || (addresses !== undefined && !isFetchable(addresses, fetches))}>
                {addresses ? (addresses.length === 1 ? 'Fetch it' : `Fetch ${addresses.length} pages`) : 'Add it'}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

// As many as the server takes at once.
const mostAddresses = 100

function isFetchable(addresses: readonly string[], fetches: boolean): boolean {
  return fetches && addresses.length <= mostAddresses
}

type Addresses = {readonly addresses: readonly string[]; readonly fetches: boolean; readonly isFull: boolean; readonly setFull: (isFull: boolean) => void}

function OfAddresses({addresses, fetches, isFull, setFull}: Addresses) {
  if (!fetches)
    return (
      <p className="how" role="status">
        This server fetches nothing from the web. Save the pages in your browser, and add them as files.
      </p>
    )
  if (addresses.length > mostAddresses)
    return (
      <p className="fault" role="status">
        {addresses.length} addresses are more than the {mostAddresses} that are fetched at once: paste the rest afterwards.
      </p>
    )
  return (
    <>
      <Checkbox className="check" isSelected={isFull} onChange={setFull}>
        <span className="box" aria-hidden="true" /> Of feeds, fetch the page of each entry too
      </Checkbox>
      <p className="how">The server fetches them as a guest: by each host’s robots.txt, one at a time from a host. Only pages of the public internet.</p>
    </>
  )
}

function OfText() {
  return (
    <>
      <div className="two">
        <Line name="source" label="Outlet" />
        <Line name="published" label="Published" placeholder="2024-03-01" />
      </div>
      <Line name="title" label="Title, if the text does not begin with it" />
      <Line name="url" label="Address" placeholder="https://…" />
    </>
  )
}

function sendPasted(text: string, told: FormData): void {
  const of = (name: string) => String(told.get(name) ?? '').trim() || undefined
  void sendText(text, {source: of('source'), title: of('title'), published: of('published'), url: of('url')})
}

function Line({name, label, placeholder}: {readonly name: string; readonly label: string; readonly placeholder?: string}) {
  return (
    <TextField className="field" name={name}>
      <Label>{label}</Label>
      <Input {...(placeholder && {placeholder})} dir="auto" />
    </TextField>
  )
}
