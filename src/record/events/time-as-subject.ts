import type {Token} from '../../model/parse.ts'

const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|night|morning|afternoon|evening|day)$/i

/** “Earlier Wednesday, two men were named”: of two subjects, a time before a comma is none. */
export function timeAsSubject(tokens: readonly Token[]): Token[] | undefined {
  const time = tokens.findIndex(({text, relation}, index) => days.test(text) && relation.startsWith('nsubj') && tokens[index + 1]?.text === ',')
  const isSecond = tokens.some(({head, relation}, index) => index > time && head === tokens[time]?.head && relation.startsWith('nsubj'))
  return time < 0 || !isSecond ? undefined : tokens.map((token, index) => (index === time ? {...token, relation: 'obl:unmarked'} : token))
}
