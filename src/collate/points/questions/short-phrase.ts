// Longer, and a phrase is cut where its first preposition stands.
const longest = 42

/** A noun phrase as a question can bear it: “a teenage girl who was filmed” → “a teenage girl”, “The minister of mines, Oscar Paredes” → “the minister of mines”. */
export function shortPhrase(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const plain = line.split(/[,;:([—–]| (?:who|whom|which|that|including|whose|where|when|after|as|amid|during|while)\b/u)[0]!.trim()
  const cut = plain.length <= longest ? plain : cutLong(plain)
  const bare = cut.replace(/["“”‘]/gu, '').trim()
  return /^(?:The|A|An|His|Her|Their|Its|Some|Many|Several|At|About|Nearly|More|Over|Hundreds|Thousands|Dozens|Representatives|Police|Officials)\b/.test(bare)
    ? bare[0]!.toLowerCase() + bare.slice(1)
    : bare
}

function cutLong(text: string): string {
  const before = /^(.{8,42}?) (?:of|in|on|at|for|from|to|with|by|against|near|between)\b/u.exec(text)?.[1]
  if (before) return before
  const cut = text.slice(0, longest)
  return cut.slice(0, Math.max(8, cut.lastIndexOf(' ')))
}

/** True for “he”, “they”, “who”: of whom a question says nothing. */
export function isPronoun(text: string): boolean {
  return /^(?:he|she|they|it|we|i|you|him|her|them|us|me|who|whom|which|that|this|these|those|some|others?|one|all|both|many|everyone|nobody|no one|his|their|its|the ones?)$/i.test(
    text,
  )
}

/** True for what takes “were”: “two men”, “Fatah and Hamas”, “soldiers”. */
export function isMany(who: string): boolean {
  return (
    / and |^(?:\d|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|several|many|some|at least|about|people|men|women|children)/i.test(
      who,
    ) || /\p{Ll}[^su'’]s$/u.test(who)
  )
}
