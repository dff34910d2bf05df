import type {EventView} from './event-view.ts'

// Words for what happens within a larger event. Our own list, written for this project.
const parts = new Set(
  'opening open arrival arrive arriv closing close clos begin beginning start conclude conclusion conclud end ending finish address speak speech welcome welcom departure depart leave leav resume resum'.split(
    ' ',
  ),
)
const wholes = new Set('CONSULT AGREE PROTEST ASSAULT COERCE MOBILIZE'.split(' '))

/** True where the word tells a stage of something larger: the opening of a meeting, the arrival for talks. */
export function tellsPart({stem, statement}: EventView): boolean {
  return parts.has(stem) || parts.has(statement.event!.verb)
}

/** The view of the larger event that a part names in its own clause: “spoke at the opening of the meeting” → the meeting. Undefined where none is named. */
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
  return inClause[0]
}
