import type {StatementTime} from '../../model/statement.ts'
import {dependents, subtree} from '../../model/tree.ts'
import type {Range} from '../phrase.ts'
import type {Scene} from '../scene.ts'
import {timesOn} from '../times-of.ts'

const posts = /^(?:post|position|office|job|role|seat|title|chair|helm)$/

/** “the governor, Ana Borg, has held the post since 2011”: the time of an office that is named beside its holder. */
export function heldSince(scene: Scene, holder: Range): readonly StatementTime[] {
  const {sentence} = scene
  for (const [verb, {lemma, upos}] of sentence.tokens.entries()) {
    if (upos !== 'VERB' || !/^(?:hold|occupy|keep|assume|take|leave|retain)$/.test(lemma)) continue
    const isPost = dependents(sentence, verb, 'obj').some((object) => posts.test(sentence.tokens[object]!.lemma) && isThe(scene, object))
    const isHis = dependents(sentence, verb, 'nsubj').some((subject) => subtree(sentence, subject).includes(holder.from))
    if (isPost && isHis) return timesOn(scene, verb)
  }
  return []
}

// “the post”, “that office”; “a seat” may be any.
function isThe({sentence}: Scene, noun: number): boolean {
  return dependents(sentence, noun, 'det').some((word) => /^(?:the|this|that)$/i.test(sentence.tokens[word]!.text))
}
