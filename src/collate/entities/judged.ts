import type {Entity, Judgement} from '../../model/account.ts'
import type {Bearer} from './bearer.ts'
import {blocksOf} from './blocks.ts'
import type {Groups} from './groups.ts'
import {plainName} from './name-key.ts'

/** Finds bearers by what a judgement calls them: a name (“Abu Mazen”), a name in one report (`rabc/Abu Mazen`), or the id of an entity. */
export type Finder = (called: string) => readonly number[]

/** Looks names up among `bearers`, and ids among the entities that the rules alone give; those are worked out only if an id is asked for. */
export function finderOf(bearers: readonly Bearer[], entities: () => readonly Entity[]): Finder {
  const anywhere = blocksOf(bearers.flatMap((bearer, index) => namesOf(bearer).map((name) => [name, index] as const)))
  const within = blocksOf(bearers.flatMap((bearer, index) => namesOf(bearer).map((name) => [`${bearer.report}/${name}`, index] as const)))
  return (called) => {
    if (/^e[0-9a-f]{12}$/.test(called))
      return bearersOfEntity(
        bearers,
        entities().find(({id}) => id === called),
      )
    const [, report, name] = /^(r[0-9a-f]{12})\/(.*)$/su.exec(called) ?? []
    return (report === undefined ? anywhere.get(plainName(called)) : within.get(`${report}/${plainName(name!)}`)) ?? []
  }
}

function namesOf({names, nominals}: Bearer): string[] {
  return [...new Set([...names, ...nominals].map(plainName))]
}

function bearersOfEntity(bearers: readonly Bearer[], entity: Entity | undefined): number[] {
  const places = new Set(entity?.mentions.map(({report, start, end}) => `${report} ${start} ${end}`))
  return [...bearers.keys()].filter((index) => bearers[index]!.mentions.some(({start, end}) => places.has(`${bearers[index]!.report} ${start} ${end}`)))
}

/** Puts people's judgements into the groups before any rule may: what is different is kept apart, what is the same is joined, whatever its kind. */
export function applyJudgements(judgements: readonly Judgement[], find: Finder, groups: Groups): void {
  const valid = latest(judgements)
  for (const judgement of valid) if (judgement.verdict !== 'same') groups.forbid(find(judgement.left), find(judgement.right), judgement)
  for (const judgement of valid) {
    if (judgement.verdict !== 'same') continue
    const [first, ...rest] = [...find(judgement.left), ...find(judgement.right)]
    for (const right of rest) groups.force({left: first!, right, score: 1, because: judgement.because, by: judgement.by}, judgement)
  }
}

// Of two judgements on the same two, the later counts; the order they are listed in does not.
function latest(judgements: readonly Judgement[]): Judgement[] {
  const byPair = new Map<string, Judgement>()
  const inOrder = [...judgements].sort((left, right) => compare(left.when ?? '', right.when ?? '') || compare(JSON.stringify(left), JSON.stringify(right)))
  for (const judgement of inOrder) byPair.set([plainName(judgement.left), plainName(judgement.right)].sort().join('\n'), judgement)
  return [...byPair.values()]
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** Cuts in two the bearers that hold both sides of a “different”: the chain was wrong, and a person saw it. Mentions without a name follow the one before. */
export function cutApart(bearers: readonly Bearer[], judgements: readonly Judgement[]): Bearer[] {
  return judgements.reduce<Bearer[]>(
    (cut, {left, right, verdict}) => (verdict === 'different' ? cut.flatMap((bearer) => cutOne(bearer, left, right)) : cut),
    [...bearers],
  )
}

function cutOne(bearer: Bearer, left: string, right: string): Bearer[] {
  const [one, other] = [left, right].map((called) => plainName(called.replace(`${bearer.report}/`, '')))
  const names = new Set(namesOf(bearer))
  if (one === other || !names.has(one!) || !names.has(other!)) return [bearer]
  let isOther = false
  const sides = bearer.mentions.map(({text}) => {
    const name = plainName(text)
    if (name === one || name === other) isOther = name === other
    return isOther
  })
  return [false, true].map((side) => {
    const mentions = bearer.mentions.filter((_, index) => sides[index] === side)
    const has = (text: string) => mentions.some((mention) => mention.text === text)
    return {...bearer, key: side ? `${bearer.key}/${other}` : bearer.key, mentions, names: bearer.names.filter(has), nominals: bearer.nominals.filter(has)}
  })
}
