import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Our own example reports, as they stand in their files. */
export function exampleTexts(folder: string): string[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort()
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).filter((text) => text.length > 800)
}
