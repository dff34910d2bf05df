import {acts} from '../../lexicon/acts.ts'
import type {DocumentView} from '../../src/collate/identity/document-view.ts'
import {datesOf, type MentionView, type Neighbour} from '../../src/collate/identity/mention-view.ts'
import {weighStems} from '../../src/collate/identity/weigh-stems.ts'
import {stemWord} from '../../src/collate/words/fold-word.ts'
import type {Sentence} from '../../src/model/parse.ts'
import type {Report} from '../../src/model/report.ts'
import {headOf} from '../../src/model/tree.ts'
import {parseTokens} from '../../src/parse/index.ts'
import type {EcbDocument, EcbMention, EcbSplit} from './ecbplus.ts'

type Placed = {readonly mention: EcbMention; readonly sentence: Sentence; readonly at: readonly number[]; readonly head: number}

/** Mentions of a split with their views, in step. Events have entities as neighbours, entities have events. */
export type Viewed = {
  readonly mentions: readonly EcbMention[]
  readonly views: readonly MentionView[]
  readonly beside: readonly (readonly {readonly index: number; readonly slot: Neighbour['slot']}[])[]
}

/** What tells events and entities of a split apart: from the trees of its sentences, and from the other gold mentions around. */
export function viewsOf(ecb: EcbSplit): {events: Viewed; entities: Viewed; documents: readonly DocumentView[]} {
  const numbers = new Map(ecb.documents.map(({id}, number) => [id, number]))
  const trees = ecb.documents.map(parsed)
  const sentences = new Map(
    ecb.documents.flatMap(({id, sentences: read}, index) =>
      read.map(({number, numbers: positions}, at) => [`${id} ${number}`, {sentence: trees[index]![at]!, numbers: positions}] as const),
    ),
  )
  const documents = trees.map(documentView)
  const place = (mention: EcbMention): Placed => {
    const {sentence, numbers: positions} = sentences.get(`${mention.document} ${mention.sentence}`)!
    const at = mention.tokens.map((number) => positions.indexOf(number)).filter((index) => index >= 0)
    return {mention, sentence, at, head: headOf(sentence, at[0]!, at.at(-1)! + 1)}
  }
  const [events, entities] = [ecb.events.map(place), ecb.entities.map(place)]
  const view = (own: readonly Placed[], others: readonly Placed[]): Viewed => {
    const bySentence = Map.groupBy(
      others.map((placed, index) => ({placed, index})),
      ({placed}) => placed.sentence,
    )
    const orders = ordersOf(own)
    const beside = own.map((placed) => (bySentence.get(placed.sentence) ?? []).map(({placed: other, index}) => ({index, slot: slotBetween(placed, other)})))
    const views = own.map((placed, index): MentionView => {
      const neighbours = beside[index]!.map(({index: other, slot}) => ({slot, stems: stemsOf(others[other]!)}))
      return {
        ...viewOf(placed, neighbours),
        document: numbers.get(placed.mention.document)!,
        order: orders[index]!,
      }
    })
    return {mentions: own.map(({mention}) => mention), views, beside}
  }
  return {events: view(events, entities), entities: view(entities, events), documents}
}

function parsed({id, sentences}: EcbDocument): readonly Sentence[] {
  return sentences.map(({words}) => {
    const starts: number[] = []
    const ends: number[] = []
    for (const word of words) {
      starts.push((ends.at(-1) ?? -1) + 1)
      ends.push(starts.at(-1)! + word.length)
    }
    const report: Report = {id, source: '', title: '', language: 'en', blocks: [{kind: 'paragraph', start: 0, end: ends.at(-1) ?? 0}], text: words.join(' ')}
    return parseTokens(report, [{block: 0, starts, ends}]).sentences[0]!
  })
}

function documentView(sentences: readonly Sentence[]): DocumentView {
  const tokens = sentences.flatMap((sentence) => sentence.tokens).filter(({text}) => /[\p{L}\p{N}]/u.test(text))
  const ofSort = (...sorts: string[]) => weighStems(tokens.filter(({upos}) => sorts.includes(upos)).map(({lemma}) => stemWord(lemma)))
  return {
    stems: tokens.map(({lemma}) => stemWord(lemma)),
    all: weighStems(tokens.map(({lemma}) => stemWord(lemma))),
    names: ofSort('PROPN'),
    nouns: ofSort('NOUN', 'ADJ'),
    verbs: ofSort('VERB'),
    lead: weighStems(contentStems(sentences[0]?.tokens.map(({lemma}) => lemma) ?? [])),
    dates: datesOf(tokens.map(({text}) => text)),
    numbers: new Set(tokens.filter(({upos}) => upos === 'NUM').map(({text}) => text.toLowerCase())),
  }
}

function ordersOf(placed: readonly Placed[]): number[] {
  const orders = new Array<number>(placed.length).fill(0)
  const byDocument = Map.groupBy(placed.keys(), (index) => placed[index]!.mention.document)
  for (const indices of byDocument.values()) {
    indices.sort((left, right) => placed[left]!.mention.sentence - placed[right]!.mention.sentence || placed[left]!.at[0]! - placed[right]!.at[0]!)
    for (const [order, index] of indices.entries()) orders[index] = order
  }
  return orders
}

function contentStems(words: readonly string[]): string[] {
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).map(stemWord)
}

const small = new Set('the a an of in on at to for by with and or his her its their this that these those is was be been has have had s'.split(' '))

function stemsOf({sentence, at}: Placed): string[] {
  const words = at.map((index) => sentence.tokens[index]!)
  const content = words.filter(({text, lemma}) => /[\p{L}\p{N}]/u.test(text) && !small.has(lemma.toLowerCase()))
  return [...new Set((content.length > 0 ? content : words).map(({lemma}) => stemWord(lemma)))]
}

const pronouns: Readonly<Record<string, NonNullable<MentionView['pronoun']>>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  themselves: 'they',
  who: 'other',
  which: 'other',
  that: 'other',
  i: 'other',
  me: 'other',
  my: 'other',
  we: 'other',
  our: 'other',
  us: 'other',
  you: 'other',
  your: 'other',
  this: 'other',
  whom: 'other',
  whose: 'other',
}

const verbActs = lemmasOf('verbs')
const nounActs = lemmasOf('nouns')

function lemmasOf(field: 'verbs' | 'nouns'): Map<string, {act: string; plover?: string}> {
  const found = new Map<string, {act: string; plover?: string}>()
  for (const act of acts)
    for (const pattern of (act[field] ?? '').split(';').map((text) => text.trim()))
      if (/^[\p{L}-]+$/u.test(pattern) && !found.has(pattern)) found.set(pattern, {act: act.act, ...(act.plover ? {plover: act.plover} : {})})
  return found
}

type Placeless = Omit<MentionView, 'document' | 'order'>

function viewOf(placed: Placed, neighbours: readonly Neighbour[]): Placeless {
  const {sentence, at, head, mention} = placed
  const {tokens} = sentence
  const word = tokens[head]!
  const words = tokens.map(({text}) => text)
  const pronoun = at.length === 1 ? pronouns[word.text.toLowerCase()] : undefined
  const lemma = word.lemma.toLowerCase()
  const known = word.upos === 'VERB' ? (verbActs.get(lemma) ?? nounActs.get(lemma)) : (nounActs.get(lemma) ?? verbActs.get(lemma))
  const near = words.filter((_, index) => !at.includes(index) && index >= at[0]! - 5 && index <= at.at(-1)! + 5)
  return {
    sentence: mention.sentence,
    text: at.map((index) => words[index]).join(' '),
    head: stemWord(word.lemma),
    headWord: word.text.toLowerCase(),
    stems: stemsOf(placed),
    lemmas: at.map((index) => tokens[index]!.lemma.toLowerCase()).join(' '),
    isVerb: word.upos === 'VERB' || word.upos === 'AUX',
    isName: word.upos === 'PROPN',
    ...(pronoun === undefined ? {} : {pronoun}),
    isPlural: word.xpos === 'NNS' || word.xpos === 'NNPS' || pronoun === 'they',
    ...(known ?? {}),
    governor: tokens[word.head] ? stemWord(tokens[word.head]!.lemma) : '',
    slot: slotOf(word.relation),
    near: contentStems(near),
    around: contentStems(words),
    dates: datesOf(words),
    neighbours,
  }
}

function slotOf(relation: string): Neighbour['slot'] {
  if (/^(?:nsubj$|obl:agent|nmod:poss)/.test(relation)) return 'subject'
  return /^(?:obj|iobj|nsubj:pass)/.test(relation) ? 'object' : 'other'
}

// The slot that one of the two fills of the other, where either hangs on the other.
function slotBetween(one: Placed, other: Placed): Neighbour['slot'] {
  const [first, second] = [one.sentence.tokens[one.head]!, other.sentence.tokens[other.head]!]
  if (second.head === one.head) return slotOf(second.relation)
  return first.head === other.head ? slotOf(first.relation) : 'other'
}
