import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho} from '../ground.ts'
import {isNamed, isTheRemark, type Spoken, spokenIn} from '../remarks.ts'
import {telling} from '../silent-on.ts'

type Key = {readonly speaker: string}

/** Words that one report gives to one speaker and another report to another. */
export const whoSaid: Aspect = {
  name: 'who-said',
  example: 'Who said: “the largest expulsion in history”?',
  find: (ground) => {
    const spoken = spokenIn(ground).filter(({speaker}) => isNamed(showWho(ground, speaker)))
    const taken = new Set<Spoken>()
    return spoken.flatMap((one) => {
      if (taken.has(one)) return []
      const others = spoken.filter((other) => ground.originOf(other.statement.report) !== ground.originOf(one.statement.report) && isTheRemark(one, other))
      // Where another report has it of the same speaker, nothing is in doubt.
      if (others.length === 0 || others.some(({speaker}) => speaker === one.speaker || standsFor(one, speaker, ground))) return []
      for (const other of others) taken.add(other)
      return [draftOf([one, ...others], ground)]
    })
  },
}

// A ministry and its spokesman, an outlet and whom it quotes, say it with one voice.
function standsFor({statement, speaker: own}: Spoken, speaker: string, ground: Ground): boolean {
  const [names, ownNames] = [capitals(showWho(ground, speaker)), capitals(showWho(ground, own))]
  const isNamedAlike = names.length === 0 || names.some((name) => ownNames.includes(name))
  return isNamedAlike || [...statement.attribution, ...statement.participants].some(({entity}) => entity === speaker)
}

function capitals(name: string): string[] {
  return [...name.matchAll(/\p{Lu}[\p{L}-]+/gu)].map(([word]) => word)
}

function draftOf(group: readonly Spoken[], ground: Ground): Draft {
  const shortest = [...group].sort((left, right) => left.content.text.length - right.content.text.length)[0]!
  return asDraft<Key>({
    aspect: 'who-said',
    about: [group.map(({statement}) => statement.id).sort()[0]!],
    question: `Who said: “${clip(shortest.content.text)
      .replace(/[“”"«»]/g, '')
      .replace(/[.,;:]+$/, '')}”?`,
    answers: group.map((one): Answer<Key> => {
      const value = `${showWho(ground, one.speaker)}: ${clip(one.content.text)}`
      return {statement: one.statement, value, key: {speaker: one.speaker}, stance: 'attributes', holders: [one.speaker]}
    }),
    relate,
    lookedFor: telling(group.slice(0, 2).map(({speaker}) => showWho(ground, speaker))),
    importance: 0.5,
    isTyped: false,
  })
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  return left.speaker === right.speaker ? {is: 'same'} : {is: 'compatible', because: 'each gives the words to another speaker'}
}
