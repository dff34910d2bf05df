/** Markup without what no reader sees and no fact stands in: comments, scripts (but JSON-LD), styles, drawings, and attributes of scripts and pictures. Half of a page's bytes, and most of the time that building a document takes. */
export function withoutCode(html: string): string {
  return html
    .replace(code, keptCode)
    .replace(/<[a-z][^<>]{20,}>/gi, (tag) => (/\s(?:data-|style|srcset|sizes|on)/i.test(tag) ? tag.replace(attributes, keptAttribute) : tag))
}

// Whichever opens first closes first: a comment in a script is none, nor is a script in a comment.
const code = /<!--[\s\S]*?-->|<(script|style|svg)\b[^>]*>[\s\S]*?<\/\1\s*>/gi

function keptCode(found: string, name: string | undefined): string {
  return name?.toLowerCase() === 'script' && /^<script\b[^>]*application\/ld\+json/i.test(found) ? found : ' '
}

const attributes = /\s(?:data-[\w.:-]+|style|srcset|sizes|on[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*')/gi

// What hides an element is looked at by whoever tells what is shown.
function keptAttribute(attribute: string): string {
  return /^\sstyle/i.test(attribute) && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute) ? attribute : ''
}
