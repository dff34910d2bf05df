import {ToggleButton, ToggleButtonGroup} from 'react-aria-components'

type ChoiceOf = {readonly label: string; readonly names: Readonly<Record<string, string>>; readonly now: string; readonly set: (key: string) => void}

/** One of a few, as a row of chips. */
export function Choice({label, names, now, set}: ChoiceOf) {
  return (
    <ToggleButtonGroup
      className="chips"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[now]}
      onSelectionChange={(keys) => set(String([...keys][0]))}
    >
      {Object.entries(names).map(([key, words]) => (
        <ToggleButton key={key} id={key} className="chip">
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
