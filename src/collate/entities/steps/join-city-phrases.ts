import {countryOf} from '../../../../lexicon/countries.ts'
import type {Bearer} from '../bearer.ts'
import {blocksOf} from '../blocks.ts'
import type {Step} from './step.ts'

const cityPhrase = /^the (?<people>\p{Lu}[\p{L} -]*?) (?:(?:port|coastal|border|resort|lakeside|mountain|holy) )*(?:city|town|resort|port|village)$/iu

/** “the Saudi port city” and Jeddah: the place that the report names first, unless it is known to lie in another country. */
export const joinCityPhrases: Step = (bearers, groups) => {
  const places = blocksOf(bearers.flatMap((bearer, index) => (bearer.family === 'place' && bearer.names.length > 0 ? [[bearer.report, index] as const] : [])))
  for (const [left, {report, family, names, nominals, mentions}] of bearers.entries()) {
    const phrase = family === 'place' && names.length === 0 ? nominals.find((text) => cityPhrase.test(text)) : undefined
    const country = phrase === undefined ? undefined : countryOf(cityPhrase.exec(phrase)?.groups?.['people'] ?? '')?.alpha3
    if (phrase === undefined || country === undefined) continue
    const named = (places.get(report) ?? [])
      .filter((index) => mayLieIn(bearers[index]!, country) && firstOf(bearers[index]!) < mentions[0]!.start)
      .sort((one, other) => firstOf(bearers[one]!) - firstOf(bearers[other]!))
    const [right] = named
    if (right === undefined) continue
    groups.join({
      left,
      right,
      score: named.length === 1 ? 0.8 : 0.7,
      because: `“${phrase}” in a report that first names “${bearers[right]!.names[0]}”`,
      by: 'city-phrase',
    })
  }
}

// The table of countries knows capitals and some provinces; of other places nothing speaks against it.
function mayLieIn({names, country: known}: Bearer, country: string): boolean {
  const lies = known ?? names.map((name) => countryOf(name)?.alpha3).find((code) => code !== undefined)
  return lies === undefined || lies === country
}

function firstOf({mentions}: Bearer): number {
  return Math.min(...mentions.map(({start}) => start))
}
