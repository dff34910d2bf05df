import {useMemo, useState} from 'react'
import {Input, Label, ListBox, ListBoxItem, SearchField} from 'react-aria-components'
import {displayName} from '../../src/export/words/display-name.ts'
import type {Entity} from '../../src/model/account.ts'
import {useView} from '../account/view-context.ts'
import {calledBy} from '../view/called.ts'
import {JudgingDialog} from './judging-dialog.tsx'

/** Two entities that are one: choose the other. */
export function MergeDialog({entity, close}: {readonly entity: Entity; readonly close: () => void}) {
  const {account} = useView()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<Entity>()
  const others = useMemo(() => matching(account.entities, entity, words), [account, entity, words])
  const left = calledBy(entity)
  const judgement = chosen && {about: 'entity', left, right: calledBy(chosen), verdict: 'same'}
  return (
    <JudgingDialog heading={`“${displayName(entity)}” is the same as …`} verb="They are the same" close={close} judgement={judgement}>
      <SearchField className="field" value={words} onChange={setWords} autoFocus>
        <Label>A name</Label>
        <Input dir="auto" />
      </SearchField>
      <ListBox
        className="choices"
        aria-label="The other"
        selectionMode="single"
        selectedKeys={chosen ? [chosen.id] : []}
        onSelectionChange={(keys) => setChosen(others.find(({id}) => keys !== 'all' && keys.has(id)))}
        renderEmptyState={() => <p className="how">Nobody here bears such a name.</p>}
      >
        {others.map((other) => (
          <ListBoxItem key={other.id} id={other.id} textValue={displayName(other)}>
            <bdi>{displayName(other)}</bdi> <small>{other.kind}</small>
          </ListBoxItem>
        ))}
      </ListBox>
    </JudgingDialog>
  )
}

// Those of the same kind first: they are what one looks for.
function matching(entities: readonly Entity[], entity: Entity, words: string): Entity[] {
  const wanted = words.trim().toLowerCase()
  return entities
    .filter(({id, names}) => id !== entity.id && names.some(({text}) => text.toLowerCase().includes(wanted)))
    .toSorted((left, right) => Number(right.kind === entity.kind) - Number(left.kind === entity.kind) || right.mentions.length - left.mentions.length)
    .slice(0, 60)
}
