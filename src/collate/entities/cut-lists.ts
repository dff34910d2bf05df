import type {Mention} from '../../model/parse.ts'
import type {Bearer} from './bearer.ts'
import {bodyNameOf} from './body-name.ts'

/** “Islamic Jihad, al-Fatah”, which a parser took for one name as it would “Geneva, Switzerland”, is two where other names of the reports know a part for something that is no place. */
export function cutLists(bearers: readonly Bearer[]): Bearer[] {
  const known = new Set(
    bearers.flatMap(({family, names}) => (family === 'place' || family === 'state' ? [] : names.filter((name) => !name.includes(',')).map(keyOf))),
  )
  return bearers.flatMap((bearer) => {
    const [name, ...others] = bearer.names
    const parts = name?.split(/,\s+/u) ?? []
    const isList = others.length === 0 && parts.length > 1 && bearer.family !== 'person' && parts.some((part) => known.has(keyOf(part)))
    return isList ? parts.map((part) => partOf(bearer, name!, part)) : [bearer]
  })
}

function keyOf(name: string): string {
  return bodyNameOf(name).words.join(' ')
}

function partOf(bearer: Bearer, name: string, part: string): Bearer {
  const offset = name.indexOf(part)
  const cut = (mention: Mention): Mention =>
    mention.text === name ? {...mention, start: mention.start + offset, end: mention.start + offset + part.length, text: part} : mention
  const mentions = bearer.mentions.filter(({text}) => text === name).map(cut)
  return {...bearer, key: `${bearer.key}/${part}`, kind: 'other', family: 'other', mentions, names: [part], nominals: []}
}
