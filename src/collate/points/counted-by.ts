import type {Statement} from '../../model/statement.ts'
import {foldWord, stemWord} from '../words/fold-word.ts'

/** What a figure counts: its phrase as written, the words without the number, their head, and a key of words that mark a part. */
export type Counted = {readonly phrase: string; readonly words: string; readonly head: string; readonly key: string}

// Words for anybody: whoever counts these counts all.
const everybody = new Set('people person victim life soul dead death fatality casualty body one human individual toll'.split(' '))

// Nouns for a part of those who could be counted. “12 miners” may be all the dead; “two children” seldom are.
const parts = new Set(
  `child children kid baby infant boy girl teenager student schoolgirl woman women man men civilian soldier officer police policeman troop militant terrorist rebel gunman attacker
  tourist foreigner national citizen american local resident journalist worker-abroad firefighter rescuer passenger pilot crew more other others additional`
    .trim()
    .split(/\s+/)
    .map(stemWord),
)

/** “over 12,000 Israeli civilians” → head `civilian`, key `civilian israeli`. */
export function countedBy({participants, quantity, evidence}: Statement): Counted {
  const mention = participants.find(({role}) => role === 'counted')?.mention
  const phrase =
    mention && quantity && quantity.start < mention.start
      ? joined(evidence[0].text, evidence[0].start, quantity.start, mention.end)
      : (mention?.text ?? quantity?.text ?? evidence[0].text)
  const number = quantity?.text ?? ''
  const words = (mention?.text ?? phrase).replace(number, '').replace(/\s+/g, ' ').trim()
  const own = words
    .split(/\b(?:of|in|at|from|who|that|and|with|on|including)\b/)[0]!
    .trim()
    .split(/\s+/)
    .filter(Boolean)
  const head = stemWord(own.at(-1) ?? '')
  return {phrase, words: words === '' ? phrase : words, head, key: partKey(own)}
}

function joined(text: string, offset: number, start: number, end: number): string {
  return start >= offset && end <= offset + text.length ? text.slice(start - offset, end - offset) : text
}

// Only words that mark a part: a nationality, a sex, an age, “other”; the empty key is everybody.
function partKey(words: readonly string[]): string {
  const marks = words.filter((word) => /^\p{Lu}/u.test(word) || parts.has(stemWord(word))).map((word) => stemWord(foldWord(word)))
  return marks
    .filter((mark) => !everybody.has(mark))
    .sort()
    .join(' ')
}

/** True where two keys count the same people, or nothing says that they do not. */
export function isSameCount(left: string, right: string): boolean {
  return left === right
}
