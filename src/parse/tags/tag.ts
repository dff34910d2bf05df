import {readWeights} from '../../weights/weights-file.ts'
import {clusters} from '../clusters/clusters.ts'
import type {Split} from '../split.ts'
import {predictTags} from './predict-tags.ts'
import {lexiconOf} from './tag-lexicon.ts'
import {type TagHeader, type TagModel, tagModel, tagVersion} from './tag-model.ts'
import type {Tagged, TaggedSentence} from './tagged.ts'

let kept: TagModel | undefined
let pairs: readonly (readonly [string, string])[] = []

/** Gives every word its universal and its Penn part of speech. */
export function tag(split: Split): Tagged {
  kept ??= readTagModel()
  const model = kept
  const sentences = split.sentences.map((sentence): TaggedSentence => {
    const tags = predictTags(model, sentence.words.map(model.see))
    const upos: string[] = []
    const xpos: string[] = []
    for (const number of tags) {
      const [universal, penn] = pairs[number]!
      upos.push(universal)
      xpos.push(penn)
    }
    return {...sentence, upos, xpos}
  })
  return {...split, sentences}
}

function readTagModel(): TagModel {
  const {header, sections} = readWeights<TagHeader>('tags', tagVersion)
  pairs = header.tags.map((pair) => pair.split('/', 2) as [string, string])
  return tagModel(header, sections['table'] as Int8Array, lexiconOf(sections['lexicon'] as Uint8Array), clusters())
}
