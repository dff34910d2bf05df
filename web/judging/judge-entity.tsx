import {useState} from 'react'
import {Button} from 'react-aria-components'
import type {Entity} from '../../src/model/account.ts'
import {useSession} from '../api/queries.ts'
import {MergeDialog} from './merge-dialog.tsx'
import {SplitDialog} from './split-dialog.tsx'

/** Say that two names stand for one, or that names here stand for two. */
export function JudgeEntity({entity}: {readonly entity: Entity}) {
  const {data: session} = useSession()
  const [isOpen, setOpen] = useState<'merge' | 'split'>()
  if (!session?.scopes.includes('judge')) return undefined
  const close = () => setOpen(undefined)
  return (
    <>
      <Button className="button" onPress={() => setOpen('merge')}>
        Same as …
      </Button>
      {entity.names.length > 1 && (
        <Button className="button" onPress={() => setOpen('split')}>
          Not one …
        </Button>
      )}
      {isOpen === 'merge' && <MergeDialog entity={entity} close={close} />}
      {isOpen === 'split' && <SplitDialog entity={entity} close={close} />}
    </>
  )
}
