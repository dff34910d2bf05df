type DayOf = {readonly label: string; readonly value: string | undefined; readonly set: (day: string | undefined) => void}

/** A day to narrow a list by; empty is undefined. */
export function DayField({label, value, set}: DayOf) {
  return (
    <label className="day">
      <span>{label}</span>
      <input type="date" value={value ?? ''} onChange={({target}) => set(target.value || undefined)} />
    </label>
  )
}
