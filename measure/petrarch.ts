import type {Figures} from './task.ts'
export function petrarchFigures(_path: string): Figures {
  return {}
}
