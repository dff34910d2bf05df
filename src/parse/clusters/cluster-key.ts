/** `“1,200”` → `0,000`: digits are alike, curly quotes are straight. Forms with the same key share a row of the clusters. */
export function clusterKey(form: string): string {
  let plain = true
  for (let at = 0; at < form.length && plain; at++) {
    const code = form.charCodeAt(at)
    plain = (code < 48 || code > 57) && code < 0x2010
  }
  return plain ? form : form.replace(/\d/g, '0').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑–]/g, '-')
}
