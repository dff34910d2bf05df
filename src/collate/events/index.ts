export {resolveEvents} from './resolve-events.ts'
