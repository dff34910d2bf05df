import {nounKind} from '../../../lexicon/entity-nouns.ts'
import {type CueKind, cueKindOf, cueVerbs} from '../../../lexicon/speech-cues.ts'
import type {Parse, Token} from '../../model/parse.ts'
import {verdictBehind} from '../labels/verdict.ts'
import type {Saying} from './saying.ts'

/** A saying with what the rules look at. */
export type Told = {
  readonly saying: Saying
  readonly cue: Token
  readonly kind: CueKind | undefined
  /** The words of the content that stand in the sentence of the cue. */
  readonly words: readonly Token[]
  readonly isQuoted: boolean
  readonly isPassive: boolean
  /** The words of the source, in lower case. */
  readonly source: string
  /** The word before the content, in lower case. */
  readonly before: string
  /** Whether the cue gives a verdict: “called the vote orderly”. */
  readonly isVerdict: boolean
}

/** What a reader of news would not call a saying, though somebody’s mind is told. The example is left out, the twin is told. */
export type Silence = {readonly name: string; readonly example: string; readonly twin: string; readonly match: (told: Told) => boolean}

const speaks = (word: Token | undefined) => word !== undefined && cueVerbs.get(word.lemma) === 'say'

// “the attack on the port”, not “a source close to the talks”.
function isEvent(source: string): boolean {
  const head = source
    .split(/ (?:of|in|from|for|at|to|on|with|near|by|close|involved|present|who|that|which)\b/)[0]!
    .split(/\s+/)
    .at(-1)!
  return nounKind(head.replace(/(?<=\w{3})s$/, ''), false) === 'event'
}

/** A saying that any of these matches is left to events and attitudes. */
export const silences: readonly Silence[] = [
  {
    name: 'nobody-expects',
    example: 'The talks are expected to last a week.',
    twin: 'The mediators expect the talks to last a week.',
    match: ({saying, kind, isPassive}) => (kind === 'expect' || kind === 'want') && isPassive && !saying.source,
  },
  {
    name: 'act-refused-or-promised',
    example: 'Both movements declined to sign the text.',
    twin: 'Both movements denied that they had signed the text.',
    match: ({kind, words, isQuoted}) =>
      (kind === 'promise' || kind === 'want' || kind === 'agree') && !isQuoted && words[0]?.text === 'to' && !speaks(words[1]),
  },
  {
    name: 'bare-attitude',
    example: 'The two neighbours support the government.',
    twin: 'The two neighbours say that they support the government.',
    match: ({cue, kind, words, isQuoted}) =>
      !isQuoted &&
      (kind === undefined || /^(?:want|think|learn|agree|promise)$/.test(kind) || /^(?:maintain|hold|continue|put|point|address)$/.test(cue.lemma)) &&
      !words.some(({upos}) => upos === 'VERB' || upos === 'AUX'),
  },
  {
    name: 'hardly-a-word',
    example: 'The envoy mentioned it.',
    twin: 'The envoy mentioned the prisoners.',
    match: ({words, isQuoted}) => !isQuoted && words.filter(({upos}) => !/^(?:PUNCT|PRON|DET|ADP|PART|SCONJ)$/.test(upos)).length === 0,
  },
  {
    name: 'name-given',
    example: 'The players call the old bridge “Iron Lady”.',
    twin: 'The players call for the old bridge to be “saved at any price”.',
    match: ({cue, words, before, isVerdict}) =>
      /^(?:call|name|dub|nickname|brand|label|term|title)$/.test(cue.lemma) &&
      !isVerdict &&
      !(cue.lemma === 'call' && /^(?:for|on|upon)$/.test(before)) &&
      !words.some(({upos}) => upos === 'VERB' || upos === 'AUX'),
  },
  {
    name: 'called-together',
    example: 'The opposition called a general strike to protest against the law.',
    twin: 'The opposition called on the unions to protest against the law.',
    match: ({cue, words, before, isVerdict, isQuoted}) =>
      cue.lemma === 'call' && !isVerdict && !isQuoted && !/^(?:for|on|upon)$/.test(before) && !words.some(({xpos}) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)),
  },
  {
    name: 'topic-or-occasion',
    example: 'The minister spoke at the opening of the talks.',
    twin: 'The minister spoke of “the opening of a new age”.',
    match: ({cue, words, isQuoted, before}) =>
      !isQuoted &&
      /^(?:speak|talk|report|comment|appear|meet|write|discuss|negotiate)$/.test(cue.lemma) &&
      /^(?:on|about|at|in|with|during|before)$/.test(before) &&
      !words.some(({upos}) => upos === 'VERB'),
  },
  {
    name: 'only-to-whom',
    example: 'The unions were told on Monday by the port.',
    twin: 'The minister told the unions that the port will close.',
    match: ({cue, words, isQuoted}) =>
      !isQuoted &&
      /^(?:tell|inform|notify|brief|assure|remind|address|ask|interview)$/.test(cue.lemma) &&
      !words.some(({upos}) => upos === 'VERB' || upos === 'AUX'),
  },
  {
    name: 'responsibility-claimed',
    example: 'The group claimed responsibility for the raid.',
    twin: 'The group claimed that the army had responsibility for the raid.',
    match: ({cue, words, isQuoted}) =>
      !isQuoted && /^(?:claim|assume|take)$/.test(cue.lemma) && /^(?:responsibility|credit|blame)$/.test(words[0]?.lemma ?? ''),
  },
  {
    name: 'told-by-an-event',
    example: 'The attack recalls the siege of the capital.',
    twin: 'The witness recalls the siege of the capital.',
    match: ({saying, source, isQuoted, words}) => !isQuoted && saying.source !== undefined && isEvent(source) && words.length < 12,
  },
  {
    name: 'according-to-plan',
    example: 'If all goes according to plan, the bridge will open in May.',
    twin: 'According to the plan of the ministry, the bridge will open in May.',
    match: ({saying, cue, source}) =>
      saying.source !== undefined && /^according$/i.test(cue.text) && /^(?:plan|plans|schedule|expectations|custom|tradition|need|size|taste)$/.test(source),
  },
]

// Of sixty drawn at random from news that nothing was learnt from, nearly all above .6 were right and few below .55; quotations hold further down.
const least = 0.55
const leastQuoted = 0.4

/** Whether a saying is told to readers as one. */
export function isWorthTelling(parse: Parse, saying: Saying): boolean {
  if (!saying.cue) return true
  const told = toldBy(parse, saying)
  if (told === undefined || saying.confidence < (told.isQuoted ? leastQuoted : least)) return false
  return !silences.some(({match}) => match(told))
}

/** What the rules look at. */
export function toldBy(parse: Parse, saying: Saying): Told | undefined {
  const {tokens} = parse.sentences[saying.sentence]!
  const cue = tokens[saying.token]!
  const words = tokens.filter((token) => saying.content.some(({start, end}) => token.start >= start && token.end <= end))
  const isQuoted = saying.content.some((piece) => /[“”„«»"]|``|''|^['‘]/.test(parse.report.text.slice(piece.start, piece.end)))
  const isPassive = tokens.some(({head, relation}) => head === saying.token && (relation === 'aux:pass' || relation === 'nsubj:pass'))
  const before = tokens.findLast((token) => token.end <= saying.content[0].start)?.text.toLowerCase() ?? ''
  const source = saying.source ? parse.report.text.slice(saying.source.start, saying.source.end).toLowerCase() : ''
  const isVerdict = saying.source !== undefined && verdictBehind(parse.sentences[saying.sentence]!, saying.token) !== undefined
  return {source, before, isVerdict, saying, cue, kind: cueKindOf(cue), words, isQuoted, isPassive}
}
