import type {Statement} from '../../model/statement.ts'

// Of the sayings of 80 reports of the stories corpus, by the model's confidence: under .6 one in three was right, but most of those with quotation marks; from .6 on four in five.
const sure = 0.6
const likely = 0.35

const plainVerbs = /^(?:say|tell|add|announce|claim|insist|warn|deny|write|note|according to)$/

/** Whether a saying is more likely right than not: by the model alone, or where an everyday verb of speech brings in a clause or a quotation. */
export function isSure({confidence, event, value = ''}: Statement): boolean {
  if (confidence >= sure || event === undefined) return true
  return confidence >= likely && (plainVerbs.test(event.verb) || /^that\b|[“"„«]/.test(value))
}
