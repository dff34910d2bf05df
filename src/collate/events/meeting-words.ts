import {stemWord} from '../words/fold-word.ts'
import type {EventView} from './event-view.ts'

// What reports call one meeting. Our own list, written for this project.
const meetings = new Set(
  'meet meeting gather gathering talk negotiate negotiation summit conference session dialogue dialog discussion consultation forum convene assemble participate'
    .split(' ')
    .map(stemWord),
)

/** True where the act is a meeting, by whatever word. */
export function tellsMeeting({stem}: EventView): boolean {
  return meetings.has(stem)
}
