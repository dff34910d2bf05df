import {nameAt} from '../scene.ts'
import type {RoleRule} from './role-found.ts'

/** “NPR's Peter Kenyon”: a person named behind the body that they belong to. */
export const ofOutlet: RoleRule = {
  name: 'of-body',
  example: "The Nordland Courier's Kari Lund reported on it.",
  twin: "Norway's Kari Lund left.",
  confidence: 0.85,
  match: (scene, at) => {
    const {tokens} = scene.sentence
    const holder = nameAt(scene, at)
    if (holder?.kind !== 'person' || holder.from !== at || tokens[at - 1]?.xpos !== 'POS' || holder.to - holder.from < 2) return []
    const body = nameAt(scene, at - 2)
    // “Borg's Lund Gallery”, “the League's Kari Lund plan”: no person stands there.
    if (body?.kind !== 'organisation' || body.to !== at - 1 || /^(?:NOUN|PROPN)$/.test(tokens[holder.to]?.upos ?? '') || tokens[holder.to]?.xpos === 'POS')
      return []
    return [{holder, bodies: [body], office: body, at}]
  },
}
