import {listStories} from '../store/stories.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {writeResult} from './output.ts'
import {UsageError} from './usage-error.ts'

/** `variorum stories`: the stories of a dossier, those with most reports first. */
export function run(_: readonly [], options: DossierOption & {readonly format: string}): Promise<number> {
  if (options.format !== 'text' && options.format !== 'json') throw new UsageError(`expected --format text or json, got "${options.format}"`)
  return withDossier(options, async (dossier) => {
    const stories = await listStories(dossier)
    if (options.format === 'json') writeResult(JSON.stringify(stories, undefined, 1))
    else
      writeResult(
        stories.length === 0
          ? 'no stories yet: "variorum add REPORT…" brings reports in'
          : stories.map(({id, title, reports}) => `${id}  ${String(reports.length).padStart(4)}  ${title}`).join('\n'),
      )
    return exitCodes.fine
  })
}
