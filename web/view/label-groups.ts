import type {Statement} from '../../src/model/statement.ts'
import {type AccountView, nameOf} from './account-view.ts'

/** One label for one target in one report: by the report itself, or by those whom it quotes. */
export type Labelling = {
  readonly label: string
  readonly holder: string
  readonly isOwnVoice: boolean
  readonly isDenied: boolean
  readonly statement: Statement
}

/** Somebody or something, and what each report calls it. */
export type Labelled = {readonly name: string; readonly entity?: string; readonly byReport: ReadonlyMap<string, readonly Labelling[]>}

/** Who is called what, target by target, those with most labels first. */
export function labelGroups(view: AccountView): Labelled[] {
  const found = new Map<string, {name: string; entity?: string; byReport: Map<string, Labelling[]>; count: number}>()
  for (const statement of view.account.statements.filter(({kind}) => kind === 'label')) {
    const target = statement.participants.find(({role}) => role === 'target')
    const key = target?.entity ?? target?.mention.text.toLowerCase() ?? '–'
    const name = target?.entity ? nameOf(view, target.entity) : (target?.mention.text ?? '–')
    const group = found.get(key) ?? {name, ...(target?.entity && {entity: target.entity}), byReport: new Map<string, Labelling[]>(), count: 0}
    group.byReport.set(statement.report, [...(group.byReport.get(statement.report) ?? []), labellingOf(view, statement)])
    group.count++
    found.set(key, group)
  }
  return [...found.values()].sort((left, right) => right.count - left.count || (left.name < right.name ? -1 : 1))
}

function labellingOf(view: AccountView, statement: Statement): Labelling {
  const {attribution, participants, value = '', polarity} = statement
  const chain = attribution.map(({entity, mention}) => (entity ? nameOf(view, entity) : mention.text)).join(' ← ')
  const speaker = participants.find(({role}) => role === 'speaker' || role === 'actor')?.mention.text
  const holder = chain || speaker || ''
  return {label: value, holder, isOwnVoice: holder === '', isDenied: polarity === 'denied', statement}
}
