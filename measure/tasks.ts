import type {Task} from './task.ts'

type Row = {readonly folders: readonly {readonly folder: string; readonly split: string}[]; readonly load: () => Promise<{task: Task}>}

/** Every measured task: which folders of the corpora and which split the gate measures it on. */
export const tasks: Readonly<Record<string, Row>> = {
  trees: {
    folders: [
      {folder: 'ewt', split: 'dev'},
      {folder: 'gum', split: 'dev'},
    ],
    load: () => import('./trees.ts'),
  },
  segmentation: {
    folders: [
      {folder: 'ewt', split: 'dev'},
      {folder: 'gum', split: 'dev'},
    ],
    load: () => import('./segmentation.ts'),
  },
  names: {folders: [{folder: 'worldwide', split: 'dev'}], load: () => import('./names.ts')},
  chains: {folders: [{folder: 'gum/coref', split: 'dev'}], load: () => import('./chains.ts')},
  quantities: {folders: [{folder: 'recognizers', split: 'dev'}], load: () => import('./quantities.ts')},
  times: {
    folders: [
      {folder: 'tempeval3', split: 'dev'},
      {folder: 'recognizers/DateTime', split: 'dev'},
    ],
    load: () => import('./times.ts'),
  },
  sayings: {folders: [{folder: 'polnear', split: 'dev'}], load: () => import('./sayings.ts')},
  codes: {
    folders: [
      {folder: 'plover', split: 'train'},
      {folder: 'petrarch', split: 'dev'},
    ],
    load: () => import('./codes.ts'),
  },
  rules: {folders: [{folder: 'stories', split: 'dev'}], load: () => import('./rules.ts')},
  certainty: {folders: [{folder: 'factuality', split: 'dev'}], load: () => import('./certainty.ts')},
  pages: {folders: [{folder: 'extraction', split: 'dev'}], load: () => import('./pages.ts')},
  origins: {folders: [{folder: 'raw', split: 'dev'}], load: () => import('./origins.ts')},
  stories: {folders: [{folder: 'stories', split: 'dev'}], load: () => import('./stories.ts')},
  identity: {folders: [{folder: 'ecbplus', split: 'dev'}], load: () => import('./identity.ts')},
}
