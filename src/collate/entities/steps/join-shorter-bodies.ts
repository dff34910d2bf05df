import {blocksOf} from '../blocks.ts'
import {bodyNameOf} from '../body-name.ts'
import {indicesOf, joinOnly, type Step} from './step.ts'

/** “the Hamas movement” and “Hamas”: words that say only what sort of body it is; “Palestinian Islamic Jihad” and “Islamic Jihad”: the country left out. */
export const joinShorterBodies: Step = (bearers, groups) => {
  const bodies = indicesOf(bearers, ({family}) => family === 'body')
  const names = bodies.flatMap((index) => bearers[index]!.names.map((name) => ({index, name, ...bodyNameOf(name)})))
  const cores = blocksOf(names.map(({core, index}) => [core.join(' '), index] as const))
  for (const [core, [left, ...rest]] of cores)
    for (const right of rest) groups.join({left: left!, right, score: 0.9, because: `both are “${core}” but for words of sort`, by: 'sort-of-body'})
  const withCountry = blocksOf(
    names.filter(({bare, words}) => bare.length > 0 && bare.length < words.length).map(({bare, index}) => [bare.join(' '), index] as const),
  )
  for (const {index: left, words, name} of names) {
    const links = (withCountry.get(words.join(' ')) ?? []).map((right) => ({
      left,
      right,
      score: 0.8,
      because: `“${name}” with the country left out`,
      by: 'country-left-out',
    }))
    if (words.length >= 2 || /\p{Lu}.*\s\p{Lu}/u.test(name)) joinOnly(bearers, groups, links)
  }
}
