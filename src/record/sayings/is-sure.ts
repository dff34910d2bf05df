import type {Statement} from '../../model/statement.ts'

// Of the sayings of 80 reports of the stories corpus, by the model's confidence: under .6 one in three was right, but most of those with quotation marks; from .6 on four in five.
const sure = 0.6
const likely = 0.35

const plainVerbs = /^(?:say|tell|add|announce|claim|insist|warn|deny|write|note|according to)$/

// “This photo shows the site”, “he heard a bang”: nobody says anything.
const pictures = /\b(?:photo|photos|photograph|photographs|image|images|picture|pictures|video|footage|map|graphic|chart)\b/i
const perceptions = /^(?:hear|see|watch|notice|feel|imagine|remember|dream|smell|look)$/
const surest = 0.9

/** Whether a saying is more likely right than not: by the model alone, or where an everyday verb of speech brings in a clause or a quotation. */
export function isSure({confidence, event, participants, value = ''}: Statement): boolean {
  if (event === undefined) return true
  if (pictures.test(speakerOf(participants)) || (perceptions.test(event.verb) && confidence < surest)) return false
  if (confidence >= sure) return true
  return confidence >= likely && (plainVerbs.test(event.verb) || /^that\b|[“"„«]/.test(value))
}

function speakerOf(participants: Statement['participants']): string {
  return participants.find(({role}) => role === 'speaker')?.mention.text ?? ''
}
