import {useEffect, useState} from 'react'
import {Button, FileTrigger} from 'react-aria-components'
import {useSession} from '../api/queries.ts'
import {sendFiles} from '../api/uploads.ts'
import {PasteDialog} from './paste-dialog.tsx'

/** The ways in for reports: choose files, paste, or drop files anywhere on the screen. */
export function AddReports() {
  const {data: session} = useSession()
  const [isPasting, setPasting] = useState(false)
  const mayAdd = session?.scopes.includes('add') ?? false
  const isOver = useDrops(mayAdd)
  if (!mayAdd) return undefined
  return (
    <div className="chips">
      <FileTrigger allowsMultiple onSelect={(files) => files && sendFiles([...files])}>
        <Button className="button first">Add reports</Button>
      </FileTrigger>
      <Button className="button" onPress={() => setPasting(true)}>
        Paste
      </Button>
      {isPasting && <PasteDialog close={() => setPasting(false)} />}
      {isOver && (
        <div className="drop-here" aria-hidden="true">
          Drop the reports here
        </div>
      )}
    </div>
  )
}

// The whole window takes files: a target that one must hit is one that one misses.
function useDrops(isOn: boolean): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!isOn) return
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      sendFiles([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [isOn])
  return isOver
}
