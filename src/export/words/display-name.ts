import type {Entity} from '../../model/account.ts'

/** The name to call an entity by: of a person the full name most used, of others the name most used, without an article and without what is said about them. */
export function displayName({kind, names}: Entity): string {
  const shown = names.map(({text, count}) => ({text: plainName(text), count}))
  const full = kind === 'person' ? shown.filter(({text}) => isFullName(text)) : []
  return (full.length > 0 ? full.toSorted((left, right) => right.count - left.count || (left.text < right.text ? -1 : 1)) : shown)[0]?.text ?? ''
}

/** Up to `most` ways in which an entity is written that tell something new: not “Lavrov” after “Sergei Lavrov”. */
export function displayNames(entity: Entity, most: number): string[] {
  const first = displayName(entity)
  const shown = [first]
  for (const {text} of entity.names) {
    const name = plainName(text)
    const isNew = !shown.some((known) => known.toLowerCase().includes(name.toLowerCase()) || name.toLowerCase().includes(known.toLowerCase()))
    if (isNew && shown.length < most) shown.push(name)
  }
  return shown
}

// “the delegation of the group, which many states call …” → “the delegation of the group”
function plainName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const cut = line.split(/,? (?:which|who|whom|whose|that)\b|[,(]/)[0]!.trim() || line
  const words = cut.split(' ')
  const short = words.length > 9 ? `${words.slice(0, 9).join(' ')} …` : cut
  return short.replace(/^the (?=\p{Lu})/iu, '')
}

// Two to four words, each a name's: “Mousa Abu Marzook”, not “Foreign Minister”, “Lavrov”.
function isFullName(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length >= 2 && words.length <= 4 && words.every((word) => /^(?:\p{Lu}|al-|el-|bin$|ibn$|de$|van$|von$|da$|di$)/u.test(word)) && !offices.test(text)
  )
}

const offices =
  /\b(?:President|Minister|Chief|Secretary|Chancellor|King|Queen|Prince|Princess|General|Colonel|Captain|Senator|Ambassador|Spokes\w+|Director|Mayor|Governor|Judge|Pope|Dr|Mr|Mrs|Ms|Sir|Lord|Deputy|Leader|Sheikh|Ayatollah|Imam|Former|Prime)\b/
