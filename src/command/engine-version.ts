import {readFileSync} from 'node:fs'

/** What a dossier notes beside each report that was read: the version of this program. */
export const engineVersion = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string}).version
