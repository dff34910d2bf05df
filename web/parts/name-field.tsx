type NameOf = {
  readonly label: string
  /** What stands for no name in particular: “everybody”. */
  readonly all: string
  readonly names: readonly string[]
  /** How a name is shown, where not as it is. */
  readonly words?: (name: string) => string
  readonly value: string | undefined
  readonly set: (name: string | undefined) => void
}

/** Whose lines a list shows: one of the names that are known here, or all. */
export function NameField({label, all, names, words = (name) => name, value, set}: NameOf) {
  const known = [...new Set([...names, ...(value === undefined ? [] : [value])])].filter(Boolean).sort((left, right) => left.localeCompare(right))
  return (
    <label className="day">
      <span>{label}</span>
      <select value={value ?? ''} onChange={({target}) => set(target.value || undefined)}>
        <option value="">{all}</option>
        {known.map((name) => (
          <option key={name} value={name}>
            {words(name)}
          </option>
        ))}
      </select>
    </label>
  )
}
