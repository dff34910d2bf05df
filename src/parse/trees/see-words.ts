import {hashText} from '../../text/hash.ts'
import type {Clusters} from '../clusters/clusters.ts'
import type {TreeWords} from './tree-words.ts'

type SeenForm = {readonly form: number; readonly coarse: number; readonly middle: number; readonly fine: number}

/** Turns tagged words into what the parser looks at; remembers forms. */
export type WordSight = (words: readonly string[], upos: readonly string[], xpos: readonly string[]) => TreeWords

// Forms remembered at most; a report has a few thousand.
const memory = 50_000
// Numbers of the tags of the root and of a pair never seen.
const rootTag = 253
const oddTag = 252

/** A sight for the tags `UPOS/XPOS` of a model and the clusters. */
export function wordSight(tags: readonly string[], clusters: Clusters): WordSight {
  const numbers = new Map(tags.map((tag, number) => [tag, number]))
  const forms = new Map<string, SeenForm>()
  const see = (word: string): SeenForm => {
    let found = forms.get(word)
    if (found === undefined) {
      if (forms.size >= memory) forms.clear()
      found = seenForm(word, clusters)
      forms.set(word, found)
    }
    return found
  }
  return (words, upos, xpos) => {
    const size = words.length
    const row = () => new Int32Array(size + 1)
    const seen = {size, form: row(), tag: row(), coarse: row(), middle: row(), fine: row()}
    for (let at = 0; at < size; at++) {
      const {form, coarse, middle, fine} = see(words[at]!)
      seen.form[at] = form
      seen.coarse[at] = coarse
      seen.middle[at] = middle
      seen.fine[at] = fine
      seen.tag[at] = numbers.get(`${upos[at]}/${xpos[at]}`) ?? oddTag
    }
    seen.form[size] = 0x7007
    seen.tag[size] = rootTag
    return seen
  }
}

function seenForm(word: string, clusters: Clusters): SeenForm {
  const plain = word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\d/g, '0').toLowerCase()
  const row = clusters.row(word)
  const [coarse = 0, middle = 0, fine = 0] = [0, 1, 2].map((level) => (row < 0 ? 0 : (clusters.levels[level]?.[row] ?? 0) + 1))
  return {form: hashText(plain), coarse, middle, fine}
}
