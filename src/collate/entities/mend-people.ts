import {countryOf} from '../../../lexicon/countries.ts'
import {knownBody} from '../../../lexicon/known-bodies.ts'
import type {Mention} from '../../model/parse.ts'
import type {Report} from '../../model/report.ts'
import type {Bearer} from './bearer.ts'
import {personNameOf} from './person-name.ts'

/** Takes for people what a finder of names took for something else where the words around leave no doubt: “Mrs. May”, “Esper” beside “Mark Esper”, “State Hillary Clinton” of “Secretary of State Hillary Clinton”. */
export function mendPeople(bearers: readonly Bearer[], reports: ReadonlyMap<string, Report>): Bearer[] {
  const cut = bearers.map((bearer) => withoutOffice(bearer, reports.get(bearer.report)?.text ?? ''))
  const families = familyNames(cut)
  return cut.map((bearer) => (isPerson(bearer, families) ? {...bearer, kind: 'person', family: 'person'} : bearer))
}

const offices =
  /^(?:State|Defen[cs]e|(?:the )?Treasury|Interior|Justice|Energy|Commerce|Education|Agriculture|Transportation|Labou?r|Health|Homeland Security|War) (?=\p{Lu})/u
const beforeOffice = /\b(?:Secretary|Minister|Undersecretary|Department) (?:of|for) (?:the )?$/

// The tail of an office before the name is no part of it.
function withoutOffice(bearer: Bearer, text: string): Bearer {
  const cut = (mention: Mention): Mention => {
    const length =
      mention.form === 'name' && beforeOffice.test(text.slice(Math.max(0, mention.start - 30), mention.start))
        ? (offices.exec(mention.text)?.[0].length ?? 0)
        : 0
    return length === 0 ? mention : {...mention, start: mention.start + length, text: mention.text.slice(length)}
  }
  const mentions = bearer.mentions.map(cut)
  if (mentions.every((mention, at) => mention === bearer.mentions[at])) return bearer
  const names = [...new Set(mentions.filter(({form}) => form === 'name').map(({text: name}) => name))]
  return {...bearer, kind: 'person', family: 'person', mentions, names}
}

// Report and family name of everybody who has a full name: `r1 esper`.
function familyNames(bearers: readonly Bearer[]): Set<string> {
  return new Set(
    bearers.flatMap(({family, report, names}) =>
      family !== 'person'
        ? []
        : names.flatMap((name) => {
            const person = personNameOf(name)
            return person && person.given.length > 0 ? [`${report} ${person.family}`] : []
          }),
    ),
  )
}

const honorific = /^(?:Mr|Mrs|Ms|Miss|Sir|Dame|Madame?|Mme)\.? (?=\p{Lu})/u

function isPerson({family, report, names, country}: Bearer, families: ReadonlySet<string>): boolean {
  if (names.length === 0 || country !== undefined || !(family === 'body' || family === 'other')) return false
  if (names.every((name) => honorific.test(name))) return true
  return names.every((name) => {
    const bare = name.replace(/[’']s?$/u, '')
    if (!/^\p{Lu}[\p{L}-]+$/u.test(bare) || countryOf(bare) !== undefined || knownBody(bare)) return false
    return families.has(`${report} ${personNameOf(bare)?.family ?? ''}`)
  })
}
