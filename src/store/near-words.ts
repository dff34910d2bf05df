import {type Kysely, sql} from 'kysely'
import type {Tables} from './tables.ts'

// As many as a query may well hold; more are too many to have been meant.
const mostNear = 40

/** Words of the dossier that are `word` but for one letter (left out, put in, changed, or two swapped), or two in words of eight letters or more; itself first, the likest first. A third of it, at its beginning or its end, must be right. */
export async function nearWords(db: Kysely<Tables>, word: string): Promise<string[]> {
  if (word.length < 4) return [word]
  const most = word.length < 8 ? 1 : 2
  const third = Math.max(1, Math.floor(word.length / 3))
  const begin = word.slice(0, third)
  const end = [...word].reverse().join('').slice(0, third)
  const {rows} = await sql<{word: string}>`
    SELECT word FROM word WHERE word >= ${begin} AND word < ${after(begin)} UNION
    SELECT word FROM word WHERE reversed >= ${end} AND reversed < ${after(end)}`.execute(db)
  const near = rows
    .map(({word: other}) => ({other, distance: distanceOf(word, other, most)}))
    .filter(({other, distance}) => distance <= most && other !== word)
    .sort((left, right) => left.distance - right.distance || (left.other < right.other ? -1 : 1))
  return [word, ...near.slice(0, mostNear).map(({other}) => other)]
}

function after(beginning: string): string {
  return `${beginning}\u{10ffff}`
}

/** How many letters must be left out, put in, changed or swapped with their neighbour to make one word the other; `most` + 1 where it is more than `most`. */
function distanceOf(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({length: right.length + 1}, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1]
      const isSwapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current.push(
        Math.min(
          last[column]! + 1,
          current[column - 1]! + 1,
          last[column - 1]! + (isSame ? 0 : 1),
          isSwapped ? before[column - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = last
    last = current
  }
  return Math.min(last[right.length]!, most + 1)
}
