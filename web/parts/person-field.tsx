type PersonOf = {
  readonly label: string
  readonly names: readonly string[]
  readonly value: string | undefined
  readonly set: (name: string | undefined) => void
}

/** Whose lines a list shows: one of the people who are known here, or everybody. */
export function PersonField({label, names, value, set}: PersonOf) {
  const known = [...new Set([...names, ...(value === undefined ? [] : [value])])].filter(Boolean).sort((left, right) => left.localeCompare(right))
  return (
    <label className="day">
      <span>{label}</span>
      <select value={value ?? ''} onChange={({target}) => set(target.value || undefined)}>
        <option value="">everybody</option>
        {known.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  )
}
