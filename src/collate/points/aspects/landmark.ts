import {foldWord} from '../../words/fold-word.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {statementAt} from '../attributes/statement-at.ts'
import type {Answer, Draft} from '../draft.ts'
import type {Ground} from '../ground.ts'

type Key = {readonly near: string}
type Found = {readonly place: string; readonly answer: Answer<Key>}

/** Near what a named place lies, where reports give more than one. */
export const landmark: Aspect = {
  name: 'landmark',
  example: 'What is Ofer Prison near?',
  find: (ground) => {
    const found = ground.reports.flatMap(({id}) => placesNear(id, ground))
    return [...Map.groupBy(found, ({place}) => place)].flatMap(([place, all]) =>
      draftOf(
        place,
        all.map(({answer}) => answer),
      ),
    )
  },
}

const name = "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’-]+|de|al|el|la))*"
// “Ofer prison near the Palestinian city of Ramallah”, “Ofer Prison, near Jerusalem”
const pattern = new RegExp(
  `(${name})((?: \\p{Ll}+){0,2}),? (?:near|outside|close to|(?:just )?(?:north|south|east|west)(?:east|west)? of) (?:the (?:[\\p{L}-]+ ){0,4}(?:city|town|village|capital|resort|port|island) of )?(${name})`,
  'gu',
)
const openers = /^(?:The|A|An|In|At|On|Near|From|Inside|Police|Authorities|Officials|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) /u
// A thing that can lie near a town: not a person who lives there.
const site =
  /\b(?:prison|jail|airport|airfield|base|camp|station|village|town|mine|plant|dam|bridge|school|hospital|stadium|port|harbou?r|beach|park|lake|mountain|volcano|church|mosque|temple|factory|court|courthouse|facility|resort|valley|forest|barracks|checkpoint|refinery|reactor|palace|farm|zoo|museum|quarry|cemetery|tower)\b/iu

function placesNear(report: string, ground: Ground): Found[] {
  const text = ground.textOf(report).slice(0, 100_000)
  return [...text.matchAll(pattern)].flatMap(({0: phrase, 1: first, 2: noun, 3: near, index}) => {
    const place = `${first}${noun}`.replace(openers, '')
    const kind = site.exec(place)?.[0]
    const proper = place.split(' ').filter((word) => /^\p{Lu}/u.test(word) && word.toLowerCase() !== kind?.toLowerCase())
    const statement = kind && proper[0] ? statementAt(ground, report, {start: index, end: index + phrase.length}) : undefined
    if (!statement) return []
    return [{place: `${proper[0]} ${kind!.toLowerCase()}`, answer: {statement, value: `near ${near}`, key: {near: foldWord(near!)}}}]
  })
}

function draftOf(place: string, answers: readonly Answer<Key>[]): Draft[] {
  if (new Set(answers.map(({key}) => key.near)).size < 2) return []
  return [
    asDraft<Key>({
      aspect: 'landmark',
      about: [place],
      question: `What is ${place} near?`,
      answers,
      relate: ({key: left}, {key: right}) => (left.near === right.near ? {is: 'same'} : {is: 'compatible', because: 'each names another place'}),
      lookedFor: place.split(' '),
      importance: 0.1,
      isTyped: false,
      countsVersions: true,
    }),
  ]
}
