import {useState} from 'react'
import {Input, Label, Radio, RadioGroup, TextField} from 'react-aria-components'
import {displayName} from '../../src/export/words/display-name.ts'
import type {Entity} from '../../src/model/account.ts'
import type {EntityKind} from '../../src/model/parse.ts'
import {calledBy} from '../view/called.ts'
import {JudgingDialog} from './judging-dialog.tsx'

const kinds: readonly EntityKind[] = ['person', 'group', 'organisation', 'state', 'place', 'document', 'event', 'other']

/** The name to show an entity by. */
export function RenameDialog({entity, close}: {readonly entity: Entity; readonly close: () => void}) {
  const before = displayName(entity)
  const [name, setName] = useState(before)
  const isNew = name.trim() !== '' && name.trim() !== before
  return (
    <JudgingDialog
      heading={`Show “${before}” as …`}
      verb="Show it so"
      close={close}
      judgement={isNew ? {about: 'entity', left: calledBy(entity), right: name.trim(), verdict: 'name'} : undefined}
    >
      <TextField className="field" value={name} onChange={setName} autoFocus>
        <Label>The name to show</Label>
        <Input dir="auto" />
      </TextField>
    </JudgingDialog>
  )
}

/** What an entity is: a person, a state, a place. */
export function KindDialog({entity, close}: {readonly entity: Entity; readonly close: () => void}) {
  const [kind, setKind] = useState<string>(entity.kind)
  return (
    <JudgingDialog
      heading={`“${displayName(entity)}” is …`}
      verb="That is what it is"
      close={close}
      judgement={kind === entity.kind ? undefined : {about: 'entity', left: calledBy(entity), right: kind, verdict: 'kind'}}
    >
      <RadioGroup className="choices" aria-label="Kind" value={kind} onChange={setKind}>
        {kinds.map((each) => (
          <Radio key={each} value={each}>
            {each}
          </Radio>
        ))}
      </RadioGroup>
    </JudgingDialog>
  )
}
