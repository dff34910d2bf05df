import type {Statement} from '../../model/statement.ts'

/** True where the verb or noun that tells the act, or the word in its trigger, is one of these lemmas. */
export function tellsAct(statement: Statement, lemmas: ReadonlySet<string>): boolean {
  if (statement.kind !== 'event' || !statement.event) return false
  const {verb, trigger} = statement.event
  const [{text, start}] = statement.evidence
  // “stepped down”: the word behind the verb belongs to it.
  const behind = trigger ? /^\s+(\p{Ll}+)/u.exec(text.slice(trigger.end - start))?.[1] : undefined
  return [`${verb}-${behind}`, verb, ...verb.split(/[\s_]/), verb.replaceAll(/[\s_]/g, '-'), trigger?.text.toLowerCase() ?? ''].some((word) => lemmas.has(word))
}

/** The trigger as written, for questions: “resignation”, “arrived”. */
export function actWords({event, evidence}: Statement): string {
  return event?.trigger?.text ?? event?.verb ?? evidence[0].text
}
