import {type ComponentType, useState} from 'react'
import {Button} from 'react-aria-components'
import type {Entity} from '../../src/model/account.ts'
import {useSession} from '../api/queries.ts'
import {MergeDialog} from './merge-dialog.tsx'
import {KindDialog, RenameDialog} from './rename-dialog.tsx'
import {SplitDialog} from './split-dialog.tsx'

const dialogs = {
  merge: ['Same as …', MergeDialog],
  split: ['Not one …', SplitDialog],
  rename: ['Show as …', RenameDialog],
  kind: ['Is a …', KindDialog],
} as const satisfies Readonly<Record<string, readonly [string, ComponentType<{entity: Entity; close: () => void}>]>>

/** Say that two names stand for one, that names here stand for two, or what it is and is called. */
export function JudgeEntity({entity}: {readonly entity: Entity}) {
  const {data: session} = useSession()
  const [open, setOpen] = useState<keyof typeof dialogs>()
  if (!session?.scopes.includes('judge')) return undefined
  const Dialog = open && dialogs[open][1]
  return (
    <>
      {Object.entries(dialogs)
        .filter(([key]) => key !== 'split' || entity.names.length > 1)
        .map(([key, [words]]) => (
          <Button key={key} className="button" onPress={() => setOpen(key as keyof typeof dialogs)}>
            {words}
          </Button>
        ))}
      {Dialog && <Dialog entity={entity} close={() => setOpen(undefined)} />}
    </>
  )
}
