import {plainActs} from '../../../lexicon/act-strength.ts'
import {frailNouns} from '../../../lexicon/event-verbs.ts'
import {isPeopleNoun} from '../../../lexicon/people-nouns.ts'
import type {Name, Parse, Sentence, Token} from '../../model/parse.ts'
import type {Participant, ParticipantRole, Statement} from '../../model/statement.ts'
import {dependents, headOf} from '../../model/tree.ts'
import {tokensOf} from '../phrase.ts'
import {scenesOf} from '../scene.ts'

/** What speaks for or against an event being told as recorded, by name: `verb:conj`, `actor:people`, `modality:possible`. */
export function traitsOf(parse: Parse, statement: Statement): string[] {
  const {sentence, names} = scenesOf(parse)[statement.sentence]!
  const {event, rule, modality, polarity, participants, evidence} = statement
  const said = tokensOf(sentence, evidence[0])
  const trigger = event?.trigger ? tokensOf(sentence, event.trigger) : said
  const isNoun = rule === 'event/noun-act' || rule === 'event/noun-takes-place'
  const parties = participants.filter(({role}) => role !== 'place')
  return [
    `rule:${rule.replace('event/', '')}`,
    `act:${event?.plover ?? 'other'}`,
    // A noun may leave out who acts.
    ...(isNoun && parties.length === 0 ? [] : [`actor:${doerOf(sentence, names, parties)}`]),
    `modality:${modality}`,
    ...wordTraits(sentence, headOf(sentence, trigger.from, trigger.to), !/^(?:happened|planned|expected)$/.test(modality)),
    ...where({
      denied: polarity === 'denied',
      crowded: parties.length > 3,
      'long-mention': parties.some(({mention}) => mention.text.split(' ').length > 7),
      plain: plainActs.has(event?.verb ?? ''),
      short: said.to - said.from < 4,
      'long-sentence': sentence.tokens.length > 45,
      'no-stop': parse.report.blocks[sentence.block]?.kind === 'paragraph' && !/[.!?…][”"’')\]]*\s*$/.test(sentence.text),
      capitals: capitals(sentence.tokens) > 5,
    }),
  ]
}

const doing: ReadonlySet<ParticipantRole> = new Set(['actor', 'host', 'convener', 'head'])

// Who acts; where nobody does, whether it happens to somebody. Ferries and storms do what no thing does to a party.
function doerOf(sentence: Sentence, names: readonly Name[], parties: readonly Participant[]): string {
  const doer = parties.find(({role}) => doing.has(role))
  if (doer) return kindOf(sentence, names, doer)
  return parties.length === 0 ? 'none' : 'patient'
}

function where(claims: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(claims).filter((name) => claims[name])
}

const forces = new Set(
  'earthquake quake flood storm hurricane typhoon cyclone tornado eruption landslide mudslide avalanche tsunami wildfire fire blaze tremor blizzard explosion blast bomb rocket missile shell attack strike airstrike virus'.split(
    ' ',
  ),
)

function kindOf(sentence: Sentence, names: readonly Name[], {mention}: Participant): string {
  const {from, to} = tokensOf(sentence, mention)
  if (from === to) return 'none'
  const at = headOf(sentence, from, to)
  const {upos, lemma} = sentence.tokens[at]!
  const name = names.find((one) => one.from <= at && at < one.to)
  if (name) return name.kind
  if (upos === 'PRON') return /^(?:he|she|they|him|her|them)$/i.test(mention.text) ? 'they' : 'we'
  const word = lemma.toLowerCase()
  if (frailNouns.has(word) || forces.has(word)) return 'force'
  return isPeopleNoun(word) ? 'people' : upos === 'PROPN' ? 'proper' : 'thing'
}

// “managed to bring” has happened, “is about to restore” is planned: the infinitive speaks neither for nor against.
function wordTraits(sentence: Sentence, at: number, isOpen: boolean): string[] {
  const {xpos, relation} = sentence.tokens[at]!
  const isVerb = xpos.startsWith('V')
  if (xpos === 'VB' && !isOpen) return []
  return [`tag:${xpos}`, ...(isVerb ? [`verb:${relation}`] : []), ...(dependents(sentence, at, 'nsubj').length > 0 ? ['own-subject'] : [])]
}

function capitals(tokens: readonly Token[]): number {
  let [run, longest] = [0, 0]
  for (const {text} of tokens) {
    run = /^\p{Lu}/u.test(text) ? run + 1 : 0
    if (run > longest) longest = run
  }
  return longest
}
