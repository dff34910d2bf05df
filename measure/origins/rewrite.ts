/** A number from 0 to 1 each time it is asked; the same ones for the same seed. */
export type Chance = () => number

/** A seeded linear congruential generator: repeatable, and good enough to shuffle sentences. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** What an editor does to a text, by strength 1 to 5. */
export type Strength = {readonly kept: number; readonly reworded: number; readonly isReordered: boolean; readonly hasNewLead: boolean; readonly foreign: number}

export const strengths: readonly Strength[] = [
  {kept: 0.9, reworded: 0, isReordered: false, hasNewLead: false, foreign: 0},
  {kept: 0.7, reworded: 0.15, isReordered: false, hasNewLead: true, foreign: 0},
  {kept: 0.55, reworded: 0.35, isReordered: true, hasNewLead: true, foreign: 0},
  {kept: 0.45, reworded: 0.55, isReordered: true, hasNewLead: true, foreign: 0.3},
  {kept: 0.3, reworded: 0.8, isReordered: true, hasNewLead: true, foreign: 0.4},
]

const synonyms: readonly (readonly [string, string])[] = [
  ['said', 'stated'], ['told', 'informed'], ['killed', 'left dead'], ['people', 'persons'], ['about', 'roughly'], ['more than', 'over'], ['also', 'moreover'],
  ['because', 'since'], ['but', 'yet'], ['after', 'following'], ['before', 'ahead of'], ['officials', 'authorities'], ['began', 'started'], ['including', 'among them'],
  ['government', 'cabinet'], ['many', 'numerous'], ['would', 'is to'], ['big', 'large'], ['several', 'a number of'], ['country', 'nation'], ['show', 'reveal'],
  ['help', 'assist'], ['used', 'employed'], ['called', 'described as'], ['new', 'fresh'], ['according to', 'in the words of'], ['however', 'still'], ['while', 'as'],
  ['under', 'below'], ['between', 'among'], ['last', 'past'], ['first', 'initial'], ['make', 'produce'], ['made', 'produced'], ['get', 'obtain'], ['took', 'seized'],
] // biome-ignore format: a table

/** Other words for some, a phrase at the end brought to the front, one word in twelve dropped: what light editing does to a sentence. */
export function reword(sentence: string, chance: Chance): string {
  let text = sentence
  for (const [plain, other] of synonyms) if (chance() < 0.8) text = text.replace(new RegExp(`\\b${plain}\\b`, 'g'), other)
  text = text.replace(/^(.{30,}),? ((?:on|in|at|after|during) [^,.]{4,30})([.”"]*)$/u, (whole, main: string, tail: string, stop: string) =>
    chance() < 0.5 ? `${tail[0]!.toUpperCase()}${tail.slice(1)}, ${main}${stop}` : whole,
  )
  return text
    .split(' ')
    .filter((word) => /^\p{Lu}|\d|["“”]/u.test(word) || chance() > 1 / 12)
    .join(' ')
}

/** Sentences by a plain rule: good enough to cut a text up where what comes of it is known. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?]["”’']?)\s+(?=["“‘]?\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 25)
}

/** A copy of `own`, edited at a strength, with sentences of `foreign` worked in. */
export function edit(own: readonly string[], foreign: readonly string[], {strength, chance}: {strength: Strength; chance: Chance}): string {
  const kept = own.slice(0, Math.max(3, Math.round(own.length * Math.min(1, strength.kept * 1.25)))).filter(() => chance() < 0.8 || strength.kept > 0.8)
  const edited = (sentence: string) => (chance() < strength.reworded ? reword(sentence, chance) : sentence)
  const all = kept.map(edited)
  const borrowed = foreign.slice(0, Math.round((all.length * strength.foreign) / (1 - strength.foreign))).map(edited)
  if (strength.isReordered) for (let at = 1; at < all.length; at++) if (chance() < 0.3) [all[at - 1], all[at]] = [all[at]!, all[at - 1]!]
  for (const sentence of borrowed) all.splice(Math.floor(chance() * (all.length + 1)), 0, sentence)
  if (strength.hasNewLead)
    all.splice(0, 1, `Here is what was known by the evening about a matter that has been talked of since the morning, in the order in which it came to light.`)
  return all.join('\n\n')
}
