import {useState} from 'react'
import {Button, FileTrigger} from 'react-aria-components'
import {useSession} from '../api/queries.ts'
import {sendFiles} from '../api/uploads.ts'
import {PasteDialog} from './paste-dialog.tsx'
import {useDrops, usePastes} from './use-drops.ts'

/** The ways in for reports: choose files; paste a text or addresses; or drop or paste them anywhere on the screen. */
export function AddReports() {
  const {data: session} = useSession()
  const [pasted, setPasted] = useState<string>()
  const mayAdd = session?.scopes.includes('add') ?? false
  const isOver = useDrops(mayAdd, setPasted)
  usePastes(mayAdd && pasted === undefined, setPasted)
  if (!mayAdd) return undefined
  return (
    <div className="chips">
      <FileTrigger allowsMultiple onSelect={(files) => files && sendFiles([...files])}>
        <Button className="button first">Add reports</Button>
      </FileTrigger>
      <Button className="button" onPress={() => setPasted('')}>
        {session?.fetches ? 'Paste text or addresses' : 'Paste'}
      </Button>
      {pasted !== undefined && <PasteDialog pasted={pasted} close={() => setPasted(undefined)} />}
      {isOver && (
        <div className="drop-here" aria-hidden="true">
          Drop the reports here
        </div>
      )}
    </div>
  )
}
