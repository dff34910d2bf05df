/** What a regular form may be a form of, the likeliest first: “raided” → raid, raide; “stopped” → stop, stopp, stoppe; “allies” → ally, allie. */
export function regularStems(form: string, xpos: string): readonly string[] {
  const ending = xpos === 'VBG' ? 'ing' : xpos === 'VBD' || xpos === 'VBN' ? 'ed' : xpos === 'VBZ' || xpos === 'NNS' ? 's' : undefined
  if (ending === undefined || !form.endsWith(ending) || form.length < ending.length + 2) return []
  const bare = form.slice(0, -ending.length)
  if (ending === 's') return bare.endsWith('ie') ? [`${bare.slice(0, -2)}y`, bare] : bare.endsWith('e') ? [bare, bare.slice(0, -1)] : [bare]
  if (ending === 'ed' && bare.endsWith('i')) return [`${bare.slice(0, -1)}y`, `${bare}e`]
  const single = /([bdfgklmnprstvz])\1$/.test(bare) ? [bare.slice(0, -1)] : []
  return [...single, bare, `${bare}e`]
}
