import {countryOf} from '../../../lexicon/countries.ts'
import type {Span} from '../../model/span.ts'
import type {ParticipantRole} from '../../model/statement.ts'

/** What one mention stands for where a chain may hold several: the state of a country, its capital city, or its people. */
export type Sense = {readonly as: 'state' | 'capital' | 'people'; readonly country: string; readonly because: string}

/** The words around a capital's name and the part it plays in what is told. */
type Setting = {before: string; after: string; roles: ReadonlySet<ParticipantRole>}

type Rule = {name: string; example: string; twin: string; match: (setting: Setting) => boolean; gives: 'state' | 'capital'}

const words = (list: string) => new Set(list.split(' '))
const placed = words(
  'in to from at near outside around across via through into toward towards inside within throughout visit visited visits visiting left leave reached reach downtown central',
)
const allied = words('between with against by for accused accuses urged urges told tells warned warns asked asks pressed blamed blames versus')
const civic = words(
  'street streets mayor airport metro subway suburb suburbs outskirts resident residents hotel hotels court district districts time stadium theatre theater square university police',
)
const named = words(
  'meeting meetings talks negotiations summit conference declaration agreement accord accords treaty round process format conversations airport region oblast suburb district hotel marathon times post court university stock office',
)
const verbs = words(
  'has have had will would can could may might must should does did do said says told wants hopes fears sees denies denied insists insisted calls called supports supported backs backed rejects rejected maintains maintained considers regards also still never not now itself',
)

/** Does a capital's name mean the state? The first rule that matches decides; none does: the city. */
const rules: readonly Rule[] = [
  {
    name: 'after a word of place',
    example: 'The delegation arrived in Moscow.',
    twin: 'Relations between Moscow and Ankara are strained.',
    match: ({before}) => placed.has(before),
    gives: 'capital',
  },
  {
    name: 'party to a relation',
    example: 'Ankara agreed with Moscow.',
    twin: 'They stayed near Moscow.',
    match: ({before}) => allied.has(before),
    gives: 'state',
  },
  {
    name: 'names a meeting or a place of the city',
    example: 'the Moscow talks',
    twin: 'Moscow talks to everybody.',
    match: ({after}) => named.has(/^[ -]([\p{L}]+)(?! to\b)/u.exec(after)?.[1]?.toLowerCase() ?? ''),
    gives: 'capital',
  },
  {
    name: 'owner of city things',
    example: 'Moscow’s streets',
    twin: 'Moscow’s support',
    match: ({after}) => civic.has(/^[’']s (\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? ''),
    gives: 'capital',
  },
  {name: 'owner of anything else', example: 'Moscow’s support', twin: 'Moscow’s streets', match: ({after}) => /^[’']s? \p{L}/u.test(after), gives: 'state'},
  {
    name: 'a party to the act',
    example: 'Moscow rejected the offer.',
    twin: 'Moscow was cold.',
    match: ({roles}) => (['actor', 'speaker', 'recipient', 'addressee', 'convener'] as const).some((role) => roles.has(role)),
    gives: 'state',
  },
  {
    name: 'subject of a finite verb of states',
    example: 'Moscow maintains contacts.',
    twin: 'Moscow, a city of millions, was cold.',
    match: ({after}) => verbs.has(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? ''),
    gives: 'state',
  },
]

/** The rules with their examples, for tests and docs. */
export const senseRules: readonly Rule[] = rules

/** What a mention of a country, its people, its capital or its seat of government stands for; undefined for other words. */
export function senseOf(text: string, mention: Span, roles: ReadonlySet<ParticipantRole> = new Set()): Sense | undefined {
  const phrase = phraseSense(mention.text)
  if (phrase) return phrase
  const form = countryOf(mention.text)
  if (!form) return undefined
  const country = form.alpha3
  if (form.as === 'name') return {as: 'state', country, because: 'the name of the state'}
  if (form.as === 'demonym') return {as: 'people', country, because: 'what its people are called'}
  if (metonyms.has(mention.text.replace(/^the\s+/iu, '').toLowerCase())) return undefined
  const setting = settingOf(text, mention, roles)
  if (form.as === 'seat') return placed.has(setting.before) ? undefined : {as: 'state', country, because: 'the seat of its government'}
  const rule = rules.find(({match}) => match(setting))
  return {as: rule?.gives ?? 'capital', country, because: rule ? rule.name : 'nothing says that the state is meant'}
}

// Houses and cities that stand for more or less than the government of their country: Brussels is the European Union's too.
const metonyms = words('brussels geneva luxembourg westminster duma knesset bundestag reichstag pentagon mukataa ramallah')
metonyms.add('state duma').add('capitol hill').add('vatican')

// “the Russian authorities”, “the government of Jordan”, “the Russian capital”
function phraseSense(phrase: string): Sense | undefined {
  const match =
    /^(?:the )?(?:(?<people>\p{Lu}[\p{L}. -]*?) (?<head>authorities|government|side|state|regime|capital)|(?<of>authorities|government|state|capital) of (?:the )?(?<name>\p{Lu}[\p{L}. -]*))$/u.exec(
      phrase.trim().replace(/^The /u, 'the '),
    )
  const {people, head, of, name} = match?.groups ?? {}
  const form = countryOf(people ?? name ?? '')
  if (!form || (form.as !== 'demonym' && form.as !== 'name')) return undefined
  return (head ?? of) === 'capital'
    ? {as: 'capital', country: form.alpha3, because: 'called the capital'}
    : {as: 'state', country: form.alpha3, because: `called its ${head ?? of}`}
}

function settingOf(text: string, {start, end}: Span, roles: ReadonlySet<ParticipantRole>): Setting {
  const run = text.slice(Math.max(0, start - 32), start).toLowerCase()
  const isBound = /\b(?:left|leave|leaves|leaving|departed|headed|heading|bound|set off) for\s$/u.test(run)
  const isBetween = /\bbetween [\p{L} ]+ and (?:the )?$/u.test(run)
  const before = isBetween ? 'between' : isBound ? 'to' : (/([\p{L}]+)[\s“"‘']*$/u.exec(run)?.[1] ?? '')
  return {before, after: text.slice(end, end + 32), roles}
}
