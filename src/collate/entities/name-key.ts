import {contestedPlace} from '../../../lexicon/toponyms.ts'
import type {Bearer} from './bearer.ts'
import {bodyNameOf} from './body-name.ts'
import {personNameOf} from './person-name.ts'

/** What is the same in all ways to write the same name: `person sergei lavrov`, `body hamas`; undefined for a name that does not tell, such as a family name alone. */
export function nameKey({family}: Bearer, name: string): string | undefined {
  if (family === 'person') {
    const person = personNameOf(name)
    return person && person.given.length > 0 ? `person ${[...person.given, person.family].join(' ')}` : undefined
  }
  const contested = family === 'place' ? contestedPlace(name.replace(/^the\s+/iu, '')) : undefined
  if (contested !== undefined) return `place ${contested}`
  const {words} = bodyNameOf(family === 'place' ? name.replace(/ (?:Strip|[Pp]rovince|[Gg]overnorate)$/u, '') : name)
  return words.length === 0 ? undefined : `${family} ${words.join(' ')}`
}

/** Every key that a bearer can be found under. */
export function nameKeys(bearer: Bearer): string[] {
  const written = [...bearer.names, ...(bearer.standIn === undefined ? [] : [bearer.standIn])]
  return [...new Set(written.flatMap((name) => nameKey(bearer, name) ?? []))]
}

/** A name as people write it in a judgement or a list: case, accents, articles and points do not matter. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^(?:the|a|an) /u, '')
    .trim()
}
