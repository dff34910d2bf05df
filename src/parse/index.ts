import type {Parse} from '../model/parse.ts'
import type {Report} from '../model/report.ts'
import {findChains} from './chains/find-chains.ts'
import {lemmatise} from './lemmas/lemmatise.ts'
import {findNames} from './names/find-names.ts'
import {findQuantities} from './quantities/index.ts'
import type {GivenSentence} from './split.ts'
import {split, splitAsGiven} from './split-report.ts'
import {tag} from './tags/tag.ts'
import {findTimes} from './times/index.ts'
import {attach} from './trees/attach.ts'
import type {Parsed} from './trees/parsed.ts'

/** All that language tells of a report: sentences of tagged, lemmatised, attached words; names, times, quantities, chains of mention. */
export function parse(report: Report): Parse {
  return complete(attach(lemmatise(tag(split(report)))))
}

/** The same for words and sentences that somebody else has cut; they are kept. */
export function parseTokens(report: Report, given: readonly GivenSentence[]): Parse {
  return complete(attach(lemmatise(tag(splitAsGiven(report, given)))))
}

function complete(parsed: Parsed): Parse {
  const times = findTimes(parsed, parsed.report.published?.value)
  const names = findNames(parsed)
  return {...parsed, names, times, quantities: findQuantities({...parsed, times}), chains: findChains({...parsed, names})}
}
