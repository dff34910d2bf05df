import {parse} from '../src/parse/index.ts'
import {makeReport} from '../src/read/make-report.ts'
import {codeFeatures} from '../src/record/events/code-features.ts'
import type {CodesHeader} from '../src/record/events/code-model.ts'
import {codesVersion} from '../src/record/events/code-model.ts'
import {corpusText} from './corpus-text.ts'
import type {Learner} from './learner.ts'
import type {PloverRow} from './plover-rows.ts'
import {pairOf, ploverRows} from './plover-rows.ts'
import {quantise, reachOf} from './quantise.ts'
import {trainSoftmax} from './train-softmax.ts'
import {writeModel} from './write-model.ts'

/** A row with what its parse shows. */
export type CodedRow = PloverRow & {readonly features: readonly number[]}

const bits = 17

/** Rows of PLV_SPLIT.tsv, each parsed. */
export function codedRows(folder: string, split: string): CodedRow[] {
  return ploverRows(corpusText(`${folder}/PLV_${split}.tsv`)).map((row) => {
    const report = makeReport(row.text, [{kind: 'paragraph', start: 0, end: row.text.length}], {given: {}})
    return {...row, features: codeFeatures(pairOf(parse({...report, language: 'en'}), row))}
  })
}

const rounds = 12
const decay = 3e-4
// A root with fewer rows than this is shown more often, up to four times.
const evenly = 50

/** Fits the two classifiers; rounds, decay and the evening out of roots were best of some fifteen tries in five-fold cross-validation. */
export function trainCodes(rows: readonly CodedRow[]) {
  const learnt = (shown: readonly CodedRow[], pick: (row: CodedRow) => string) => {
    const classes = [...new Set(rows.map(pick))].sort()
    const examples = shown.map((row) => ({features: row.features, gold: classes.indexOf(pick(row))}))
    return trainSoftmax(examples, {classes, bits, rounds, decay})
  }
  return {roots: learnt(evened(rows), ({root}) => root), modalities: learnt(rows, ({modality}) => modality)}
}

function evened(rows: readonly CodedRow[]): CodedRow[] {
  const count = new Map<string, number>()
  for (const {root} of rows) count.set(root, (count.get(root) ?? 0) + 1)
  return rows.flatMap((row) => Array.from({length: Math.max(1, Math.min(4, Math.round(evenly / count.get(row.root)!)))}, () => row))
}

/** PLV_train.tsv → models/codes.bin. */
export const learner: Learner = ({corpora, say}) => {
  const rows = codedRows(`${corpora}/plover`, 'train')
  say(`${rows.length} rows`)
  const {roots, modalities} = trainCodes(rows)
  const [rootReach, modalityReach] = [roots, modalities].map(({weights}) => reachOf(weights as Float32Array, 0.0005)) as [number, number]
  const header: CodesHeader = {
    roots: roots.classes,
    modalities: modalities.classes,
    buckets: 1 << bits,
    rootScale: rootReach / 127,
    modalityScale: modalityReach / 127,
  }
  writeModel('codes', codesVersion, {
    header,
    sections: {roots: quantise(roots.weights as Float32Array, rootReach), modalities: quantise(modalities.weights as Float32Array, modalityReach)},
  })
}
