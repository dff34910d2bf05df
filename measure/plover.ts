import type {CodedRow} from '../learn/codes.ts'
import {codedRows, trainCodes} from '../learn/codes.ts'
import {codeModel} from '../src/record/events/code-model.ts'
import {bestClass} from '../src/record/events/softmax.ts'
import {hashText} from '../src/text/hash.ts'
import type {Figures} from './task.ts'

// The four quarters of PLOVER, as the corpus numbers them: verbal and material cooperation, verbal and material conflict.
const quads: Readonly<Record<string, string>> = {
  AGREE: '1',
  CONSULT: '1',
  SUPPORT: '1',
  COOPERATE: '2',
  AID: '2',
  YIELD: '2',
  REQUEST: '3',
  ACCUSE: '3',
  REJECT: '3',
  THREATEN: '3',
  PROTEST: '4',
  SANCTION: '4',
  MOBILIZE: '4',
  COERCE: '4',
  ASSAULT: '4',
}

const folds = 5

type Said = {readonly row: CodedRow; readonly root: string; readonly modality: string}

/** Root, quarter and modality of the marked pairs: by five-fold cross-validation on the train part, by the committed model on any other. */
export function ploverFigures(folder: string, split: string): Figures {
  const rows = codedRows(folder, split)
  const said = split === 'train' ? crossValidate(rows) : rows.map((row) => say(codeModel(), row))
  const roots = said.map(({row, root}) => [row.root, root] as const)
  const modalities = said.filter(({row}) => row.modality !== '').map(({row, modality}) => [row.modality, modality] as const)
  return {
    rows: rows.length,
    rootMacroF1: macroF1(roots),
    rootAccuracy: accuracy(roots),
    quadMacroF1: macroF1(said.map(({row, root}) => [row.quad, quads[root] ?? ''] as const)),
    modality: accuracy(modalities),
    modalityMacroF1: macroF1(modalities),
  }
}

function say({roots, modalities}: ReturnType<typeof trainCodes>, row: CodedRow): Said {
  return {row, root: bestClass(roots, row.features)[0], modality: bestClass(modalities, row.features)[0]}
}

// Rows of one sentence stay in one fold.
function crossValidate(rows: readonly CodedRow[]): Said[] {
  const foldOf = ({text}: CodedRow): number => (hashText(text) >>> 0) % folds
  return Array.from({length: folds}, (_, fold) => {
    const model = trainCodes(rows.filter((row) => foldOf(row) !== fold))
    return rows.filter((row) => foldOf(row) === fold).map((row) => say(model, row))
  }).flat()
}

type Pairs = readonly (readonly [gold: string, said: string])[]

function accuracy(pairs: Pairs): number {
  return pairs.filter(([gold, said]) => gold === said).length / Math.max(1, pairs.length)
}

/** The mean over the gold classes of the F1 of each. */
export function macroF1(pairs: Pairs): number {
  const classes = [...new Set(pairs.map(([gold]) => gold))]
  const scores = classes.map((name) => {
    const right = pairs.filter(([gold, said]) => gold === name && said === name).length
    const either = pairs.filter(([gold]) => gold === name).length + pairs.filter(([, said]) => said === name).length
    return (2 * right) / Math.max(1, either)
  })
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
}
