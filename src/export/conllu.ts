import type {Name, Parse, Sentence, Token} from '../model/parse.ts'

/**
 * A parse as CoNLL-U. MISC holds `TokenRange=start:end` (UTF-16 units of the report's text), `SpaceAfter=No`, and names as `Name=B-person`;
 * a comment `# range = start:end` gives the place of the sentence. “don’t” is a multiword token of two words.
 */
export function toConllu(parse: Parse): string {
  const {report, sentences, names} = parse
  const bySentence = Map.groupBy(names, (name) => name.sentence)
  let block = -1
  return sentences
    .map((sentence, number) => {
      const comments = [...(number === 0 ? [`# newdoc id = ${report.id}`] : []), ...(sentence.block === block ? [] : ['# newpar'])]
      block = sentence.block
      comments.push(`# sent_id = ${report.id}-${number + 1}`, `# range = ${sentence.start}:${sentence.end}`, `# text = ${oneLine(sentence.text)}`)
      return `${[...comments, ...lines(sentence, tagsOf(sentence, bySentence.get(number) ?? []))].join('\n')}\n\n`
    })
    .join('')
}

function lines(sentence: Sentence, names: readonly string[]): string[] {
  return sentence.tokens.flatMap((token, index) => {
    const next = sentence.tokens[index + 1]
    const before = sentence.tokens[index - 1]
    const opens = next !== undefined && isClitic(token, next) && !(before !== undefined && isClitic(before, token))
    const word = wordLine(token, index, miscOf(token, next, names[index]!))
    return opens ? [rangeLine(sentence, index), word] : [word]
  })
}

function wordLine(token: Token, index: number, misc: string): string {
  return [index + 1, oneLine(token.text), oneLine(token.lemma) || '_', token.upos, token.xpos, '_', token.head + 1, token.relation, '_', misc].join('\t')
}

function miscOf(token: Token, next: Token | undefined, name: string): string {
  const parts = [`TokenRange=${token.start}:${token.end}`]
  if (next?.start === token.end && !isClitic(token, next)) parts.unshift('SpaceAfter=No')
  if (name !== 'O') parts.unshift(`Name=${name}`)
  return parts.join('|')
}

function rangeLine({tokens}: Sentence, from: number): string {
  let to = from + 1
  while (to + 1 < tokens.length && isClitic(tokens[to]!, tokens[to + 1]!)) to++
  const form = tokens.slice(from, to + 1).map((token) => token.text)
  const misc = tokens[to + 1]?.start === tokens[to]!.end ? 'SpaceAfter=No' : '_'
  return [`${from + 1}-${to + 1}`, form.join(''), '_', '_', '_', '_', '_', '_', '_', misc].join('\t')
}

/** “do | n’t”, “Russia | ’s”, “can | not”: written as one. */
function isClitic(token: Token, next: Token): boolean {
  return next.start === token.end && /^(?:n['’]?t|['’](?:s|re|ve|ll|d|m)|not|na|ta)$/i.test(next.text) && /\p{L}$/u.test(token.text)
}

function tagsOf(sentence: Sentence, names: readonly Name[]): string[] {
  const tags = sentence.tokens.map(() => 'O')
  for (const {from, to, kind} of names) for (let at = from; at < to; at++) tags[at] = `${at === from ? 'B' : 'I'}-${kind}`
  return tags
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
