export {parseAliasList, parseWikidata} from './aliases.ts'
export {type EntityIndex, entityIndex} from './entity-index.ts'
export {resolveEntities} from './resolve-entities.ts'
