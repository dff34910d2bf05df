import {parse} from '../src/parse/index.ts'
import {quotesOf} from '../src/record/sayings/quotes-of.ts'
import {type SayingsHeader, type SayingsModel, sayingsVersion} from '../src/record/sayings/sayings-model.ts'
import {viewsOf} from '../src/record/sayings/view.ts'
import type {Learner} from './learner.ts'
import {polnear} from './polnear.ts'
import {goldSayings, type ReadText} from './sayings/gold-sayings.ts'
import {inSteps} from './sayings/in-steps.ts'
import {learnCues} from './sayings/learn-cues.ts'
import {learnLabels} from './sayings/learn-labels.ts'
import {learnWhole} from './sayings/learn-whole.ts'
import {polnearReport} from './sayings/polnear-report.ts'
import {writeModel} from './write-model.ts'

/** Cues, what they bring in, and how sure that is, from PolNeAR. */
export const learner: Learner = ({corpora, say}) => {
  const texts = readTexts(`${corpora}/polnear`)
  say(`${texts.length} texts`)
  // Two halves, by file name: what one half taught is tried on the other, for scores that were not learnt by heart.
  const halves = [0, 1].map((side) => texts.filter((_, at) => at % 2 === side))
  const trials = halves.flatMap((half, side) => {
    const tables = tablesOf(halves[1 - side]!, say)
    return half.map((text) => ({text, tables}))
  })
  const header = learnWhole(trials, say)
  const {cues, words, steps} = tablesOf(texts, say)
  const [cue, word, step] = [cues, words, steps].map(({values}) => inSteps(values as Float32Array))
  const full: SayingsHeader = {...header, cueScale: cue!.scale, wordScale: word!.scale, stepScale: step!.scale}
  writeModel('sayings', sayingsVersion, {header: full, sections: {cues: cue!.steps, words: word!.steps, steps: step!.steps}})
}

function tablesOf(texts: readonly ReadText[], say: (text: string) => void): Pick<SayingsModel, 'cues' | 'words' | 'steps'> {
  const cues = learnCues(texts, say)
  return {cues, ...learnLabels(texts, say)}
}

function readTexts(folder: string): ReadText[] {
  const known = new Map<string, Pick<ReadText, 'parse' | 'views' | 'quotations'>>()
  return polnear(folder, 'train').map((gold) => {
    const kept = known.get(gold.text) ?? readText(gold.text)
    known.set(gold.text, kept)
    return {...kept, sayings: goldSayings(gold.sayings, kept.views), gold: gold.sayings}
  })
}

function readText(text: string): Pick<ReadText, 'parse' | 'views' | 'quotations'> {
  const parsed = parse(polnearReport(text))
  const quotations = quotesOf(parsed.report)
  return {parse: parsed, views: viewsOf(parsed, quotations), quotations}
}
