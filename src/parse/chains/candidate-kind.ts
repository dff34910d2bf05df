import {countryOf} from '../../../lexicon/countries.ts'
import {nounKind} from '../../../lexicon/entity-nouns.ts'
import {knownBody} from '../../../lexicon/known-bodies.ts'
import {monthWords} from '../../../lexicon/time-words.ts'
import type {EntityKind} from '../../model/parse.ts'
import type {Seen} from './mention-traits.ts'

// Words in the name of an organisation that make it a group of people who act together.
const groupWords = new Set(
  `party front movement hamas fatah hezbollah hizbollah hizbullah taliban houthi houthis isis isil daesh qaeda qaida brigade brigades militia army resistance jihad faction coalition alliance
  bloc union rebels tigers guerrilla plo pflp dflp farc eta ira pkk ypg sdf shabaab haram mujahideen democrats republicans tories liberals conservatives communists socialists greens`.split(
    /\s+/,
  ),
)

// Words that make a name that of a body, whatever else stands in it.
const officeOf = new Set(
  'ministry department agency bureau office commission committee council court university institute bank authority parliament corporation'.split(' '),
)

const eventWords = new Set(
  `war summit conference election elections olympics games cup revolution uprising crisis massacre battle festival meeting talks congress forum
  championship hurricane cyclone typhoon earthquake holocaust intifada nakba spring`.split(/\s+/),
)

const documentWords = new Set(
  'declaration resolution agreement accord accords treaty charter constitution convention protocol act pact plan report bill law statute covenant memorandum'.split(
    ' ',
  ),
)

/** What a phrase stands for, as far as its own words tell. */
export function kindOf(seen: Seen): EntityKind {
  const {sentence, head, phrase, name, pronoun, form, isWhole} = seen
  if (pronoun) return pronoun.gender === 'man' || pronoun.gender === 'woman' || pronoun.base === 'i' ? 'person' : 'other'
  const {lemma, xpos, text} = sentence.tokens[head]!
  if (isWhole) return nounKind(lemma, true) === 'group' || name ? 'group' : 'other'
  if (name)
    return kindOfName(
      sentence.tokens.slice(name.from, name.to).map((token) => token.text),
      name.kind,
    )
  if (form === 'name' && monthWords.has(text.toLowerCase())) return 'other'
  const plural = xpos === 'NNS' || xpos === 'NNPS'
  const kind = nounKind(lemma, plural) ?? nounKind(text, plural)
  if (kind) return kind
  const country =
    form === 'name'
      ? countryOf(
          sentence.tokens
            .slice(phrase.from, phrase.to)
            .map((token) => token.text)
            .join(' '),
        )
      : undefined
  return country?.as === 'name' ? 'state' : 'other'
}

function kindOfName(words: readonly string[], kind: NonNullable<Seen['name']>['kind']): EntityKind {
  const lower = words.map((word) => word.toLowerCase())
  const known = kind === 'person' ? undefined : knownBody(words.join(' '))
  if (known) return known
  if (kind === 'person') return 'person'
  if (kind === 'nationality') return 'group'
  // “the Hamas Ministry of Health” is a ministry.
  if (kind === 'organisation' && lower.some((word) => officeOf.has(word))) return 'organisation'
  if (kind === 'organisation') return lower.some((word) => groupWords.has(word) || groupWords.has(word.replace(/^al-/, ''))) ? 'group' : 'organisation'
  if (kind === 'location') return countryOf(words.join(' '))?.as === 'name' ? 'state' : 'place'
  if (kind === 'facility') return 'place'
  if (lower.some((word) => eventWords.has(word))) return 'event'
  return lower.some((word) => documentWords.has(word)) ? 'document' : 'other'
}
