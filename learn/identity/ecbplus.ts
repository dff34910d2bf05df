import {corpusText} from '../corpus-text.ts'

/** A mention of the gold files; `tokens` are the numbers that the corpus gives its words in the sentence. */
export type EcbMention = {
  readonly id: string
  readonly document: string
  readonly sentence: number
  readonly tokens: readonly number[]
  readonly cluster: string
}

export type EcbSentence = {readonly number: number; readonly words: readonly string[]; readonly numbers: readonly number[]}

export type EcbDocument = {readonly id: string; readonly sentences: readonly EcbSentence[]}

export type EcbSplit = {readonly documents: readonly EcbDocument[]; readonly events: readonly EcbMention[]; readonly entities: readonly EcbMention[]}

/** One split of ECB+ as Barhom and others (2019) laid it out: `ECB_Dev_corpus.txt` and the gold mentions of events and entities. */
export function readEcbplus(folder: string, split: string): EcbSplit {
  const name = split.charAt(0).toUpperCase() + split.slice(1)
  return {
    documents: documentsOf(corpusText(`${folder}/ECB_${name}_corpus.txt`)),
    events: mentionsOf(corpusText(`${folder}/ECB_${name}_Event_gold_mentions.json`)),
    entities: mentionsOf(corpusText(`${folder}/ECB_${name}_Entity_gold_mentions.json`)),
  }
}

// document, sentence, number of the word, word, cluster; an empty line between sentences
function documentsOf(text: string): EcbDocument[] {
  const documents = new Map<string, Map<number, {words: string[]; numbers: number[]}>>()
  for (const line of text.split('\n')) {
    const [document, sentence, number, word] = line.split('\t')
    if (!document || word === undefined) continue
    const sentences = documents.get(document) ?? new Map<number, {words: string[]; numbers: number[]}>()
    documents.set(document, sentences)
    const {words, numbers} = sentences.get(Number(sentence)) ?? {words: [], numbers: []}
    words.push(word)
    numbers.push(Number(number))
    sentences.set(Number(sentence), {words, numbers})
  }
  return [...documents].map(([id, sentences]) => ({id, sentences: [...sentences].map(([number, {words, numbers}]) => ({number, words, numbers}))}))
}

type Row = {coref_chain: string; doc_id: string; sent_id: number; tokens_number: number[]}

function mentionsOf(text: string): EcbMention[] {
  return (JSON.parse(text) as Row[]).map(({coref_chain: cluster, doc_id: document, sent_id: sentence, tokens_number: tokens}) => ({
    id: `${document} ${sentence} ${tokens.join('_')}`,
    document,
    sentence,
    tokens,
    cluster,
  }))
}
