/** Markup that is safe to put into a page as it stands. */
export type Html = {readonly markup: string}

type Value = string | number | undefined | false | Html | readonly Html[]

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** Text as markup: `a < b` → `a &lt; b`; fit for attribute values too; a page holds no null character. */
export function escapeHtml(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(/[&<>"']/g, (character) => entities[character]!)
}

/** html`<p>${text}</p>`: whatever is no markup of ours is escaped; `undefined` and `false` leave nothing. */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Html {
  return {markup: pieces.map((piece, index) => piece + (index < values.length ? markupOf(values[index]) : '')).join('')}
}

function markupOf(value: Value): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return Array.isArray(value) ? value.map(({markup}: Html) => markup).join('') : (value as Html).markup
}

/** JSON that can stand in a script element: nothing in it can end the element. */
export function jsonForScript(value: unknown): Html {
  return {
    markup: JSON.stringify(value)
      .replace(/</g, '\\u003c')
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029'),
  }
}
