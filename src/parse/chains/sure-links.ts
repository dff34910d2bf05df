import type {GrowingChain} from './growing-chain.ts'
import {matchNames} from './name-match.ts'
import type {SeenMention} from './see-mention.ts'

/** “These two surely stand for one”: links that need no weighing. */
type SureLink = {
  readonly name: string
  readonly example: string
  readonly holds: (mention: SeenMention, earlier: SeenMention, chain: GrowingChain, all: readonly GrowingChain[]) => boolean
}

const links: readonly SureLink[] = [
  {
    name: 'same name',
    example: 'Lavrov spoke. Later Lavrov left.',
    holds: (mention, earlier) => areNames(mention, earlier) && matchNames(mention, earlier) === 'same',
  },
  {
    name: 'family name',
    example: 'Sergei Lavrov spoke. Later Lavrov left.',
    holds: (mention, earlier, _, all) =>
      areNames(mention, earlier) &&
      mention.kind === 'person' &&
      earlier.kind === 'person' &&
      matchNames(mention, earlier) === 'last' &&
      isOnlyBearer(mention, earlier, all),
  },
  {
    name: 'spelling',
    example: 'Riyad al-Malki spoke. Later Riyad al-Maliki left.',
    holds: (mention, earlier) => areNames(mention, earlier) && mention.words.length > 1 && matchNames(mention, earlier) === 'spelling',
  },
  {
    name: 'acronym',
    example: 'the Popular Front for the Liberation of Palestine (PFLP)',
    holds: (mention, earlier) => areNames(mention, earlier) && matchNames(mention, earlier) === 'acronym',
  },
  {
    name: 'apposition',
    example: 'his deputy, Mousa Abu Marzook, said so',
    holds: (mention, earlier) =>
      mention.relation === 'appos' &&
      mention.sentence === earlier.sentence &&
      mention.parent === earlier.head &&
      !earlier.isWhole &&
      isNameAndNoun(mention, earlier),
  },
]

/** The chain that a mention surely belongs to, of those of earlier mentions, the latest first. */
export function sureChain(
  mention: SeenMention,
  earlier: readonly SeenMention[],
  chainOf: ReadonlyMap<SeenMention, GrowingChain>,
  all: readonly GrowingChain[],
): GrowingChain | undefined {
  if (mention.form === 'pronoun') return undefined
  for (const one of earlier) {
    const chain = chainOf.get(one)!
    if (links.some(({holds}) => holds(mention, one, chain, all))) return chain
  }
  return undefined
}

// Kinds between which finders of names waver.
const wavering = new Set(['group organisation', 'organisation group', 'state place', 'place state', 'place organisation', 'organisation place'])

function areNames(left: SeenMention, right: SeenMention): boolean {
  if (!left.name || !right.name || left.name.kind === 'nationality' || right.name.kind === 'nationality') return false
  return left.kind === right.kind || left.kind === 'other' || right.kind === 'other' || wavering.has(`${left.kind} ${right.kind}`)
}

// “Kelly” after John Kelly and Mary Kelly may be either.
function isOnlyBearer(mention: SeenMention, earlier: SeenMention, all: readonly GrowingChain[]): boolean {
  const family = mention.words.at(-1)
  return all.every(({name}) => name?.kind !== 'person' || name.words.at(-1) !== family || matchNames(name, earlier) !== 'clash')
}

function isNameAndNoun(left: SeenMention, right: SeenMention): boolean {
  if ((left.name === undefined) === (right.name === undefined)) return false
  return left.kind === right.kind || (left.kind !== 'person' && right.kind !== 'person' && (left.kind === 'other' || right.kind === 'other'))
}
