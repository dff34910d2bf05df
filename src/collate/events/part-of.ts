import type {Statement} from '../../model/statement.ts'
import {stemWord} from '../words/fold-word.ts'
import type {EventView} from './event-view.ts'
import {tellsMeeting} from './meeting-words.ts'

// Words for what happens within a larger event. Our own list, written for this project.
const parts = new Set(
  'opening open arrival arrive arriv closing close clos begin beginning start conclude conclusion conclud end ending finish address speak speech welcome welcom departure depart leave leav resume resum'.split(
    ' ',
  ),
)
const wholes = new Set('CONSULT AGREE PROTEST ASSAULT COERCE MOBILIZE'.split(' '))

/** True where the word tells a stage of something larger: the opening of a meeting, the arrival for talks. */
export function tellsPart({stem, statement}: EventView): boolean {
  return parts.has(stem) || parts.has(statement.event!.verb) || opensWithPart(statement)
}

// “opened the meeting”, where the act is the meeting and the verb tells the stage.
function opensWithPart({event}: Statement): boolean {
  const words = event!.trigger?.text.toLowerCase().split(/\s+/u) ?? []
  return words.length > 1 && parts.has(stemWord(words[0]!))
}

/** The view of the larger event that a part names in its own clause: “spoke at the opening of the meeting” → the meeting; of “opened the meeting” the report's own. Undefined where none is named. */
export function wholeOf(part: EventView, views: readonly EventView[]): EventView | undefined {
  const {start, end} = part.statement.evidence[0]
  const inClause = views.filter((view) => {
    const trigger = view.statement.event!.trigger
    return (
      view !== part &&
      !tellsPart(view) &&
      wholes.has(view.statement.event!.plover ?? '') &&
      trigger !== undefined &&
      trigger.start >= start &&
      trigger.end <= end
    )
  })
  return inClause[0] ?? (opensWithPart(part.statement) ? views.find((view) => isWholeOf(view, part)) : undefined)
}

function isWholeOf(view: EventView, part: EventView): boolean {
  const isSameAct = view.stem === part.stem || (tellsMeeting(view) && tellsMeeting(part))
  const isApart = view.when && part.when && (view.when.from > part.when.to + 3 || part.when.from > view.when.to + 3)
  return isSameAct && !isApart && !tellsPart(view) && view.other === undefined && !view.isSeveral
}
