export type Json = {readonly [key: string]: unknown}

/** What a page says of its article in JSON-LD: the article's own statement, and the dates of whatever else the page calls itself (a page, a video, a recipe). */
export type Linked = {
  readonly article: Json | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
}

/** The article in a page's JSON-LD. Markup that is no JSON still tells its dates. */
export function linkedArticle(document: Document): Linked {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? '')
  const things = scripts.flatMap((script) => thingsIn(parsed(script)))
  const article = things.find((thing) => /Article|BlogPosting|Report/.test(kindOf(thing)) && (thing['headline'] || thing['datePublished']))
  const dated = article ?? things.find((thing) => /Page|Video|Episode|Recipe|Review|Work|Event/.test(kindOf(thing)) && thing['datePublished'])
  const broken = scripts.filter((script) => parsed(script) === undefined)
  return {
    article,
    published: text(dated?.['datePublished']) ?? text(dated?.['uploadDate']) ?? dateIn(broken, 'datePublished'),
    modified: text(dated?.['dateModified']) ?? dateIn(broken, 'dateModified'),
  }
}

function dateIn(scripts: readonly string[], name: string): string | undefined {
  for (const script of scripts) {
    const found = new RegExp(`"${name}"\\s*:\\s*"([^"]{8,40})"`).exec(script)?.[1]
    if (found) return found
  }
  return undefined
}

function kindOf(thing: Json): string {
  return String(thing['@type'] ?? '')
}

// Line ends within a string are no JSON, and common.
function parsed(json: string): unknown {
  for (const attempt of [json, json.replace(/\p{Cc}/gu, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return undefined
}

// A page may link as many things as it likes: the first thousand are looked at.
function thingsIn(value: unknown): Json[] {
  const things: Json[] = []
  const queue: unknown[] = [value]
  for (let seen = 0; queue.length > 0 && seen < 1000; seen++) {
    const next = queue.shift()
    if (Array.isArray(next)) queue.push(...next.slice(0, 200))
    else if (typeof next === 'object' && next !== null) {
      const json = next as Json
      things.push(json)
      queue.push(json['@graph'], json['mainEntity'], json['mainEntityOfPage'])
    }
  }
  return things
}

/** A value of JSON-LD or of an attribute, where it is text that says something. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
