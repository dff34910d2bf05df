import {useState} from 'react'
import {Button, Menu, MenuItem, MenuTrigger, Popover} from 'react-aria-components'
import type {Statement} from '../../src/model/statement.ts'
import {useSession} from '../api/queries.ts'
import {CorrectDialog, type Field, fieldsOf} from './correct-dialog.tsx'

/** “Not so …”: reject a statement or put one thing of it right, from where one reads it. */
export function JudgeStatement({statement}: {readonly statement: Statement}) {
  const {data: session} = useSession()
  const [field, setField] = useState<Field>()
  if (!session?.scopes.includes('judge')) return undefined
  return (
    <>
      <MenuTrigger>
        <Button className="quiet">Not so …</Button>
        <Popover className="listbox-popover">
          <Menu aria-label="What is wrong with it" onAction={(key) => setField(key as Field)}>
            {fieldsOf(statement).map(([key, words]) => (
              <MenuItem key={key} id={key}>
                {words}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {field && <CorrectDialog statement={statement} field={field} close={() => setField(undefined)} />}
    </>
  )
}
