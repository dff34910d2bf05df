import type {Account} from '../model/account.ts'
import {storyState} from '../store/accounts.ts'
import type {Dossier} from '../store/dossier.ts'
import {storiesBeginning} from '../store/stories.ts'
import {collatedStory, freshAccount} from '../work/make-account.ts'
import {aliasesAt} from './aliases-at.ts'
import {formatOf, writeAccount} from './collate.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {hand} from './hand.ts'
import {UsageError} from './usage-error.ts'

/** `variorum account STORY`: the account of one story of a dossier, with the judgements that hold. */
export function run(
  [wanted]: readonly [string],
  options: DossierOption & {readonly format?: string; readonly out?: string; readonly aliases?: string},
): Promise<number> {
  const format = formatOf(options.format, options.out)
  return withDossier(options, async (dossier) => {
    await writeAccount(await accountOfStory(dossier, wanted, options.aliases), format, options.out)
    return exitCodes.fine
  })
}

/** The account of the one story whose id begins with `wanted`. Throws a UsageError where there is none, or more than one. */
export async function accountOfStory(dossier: Dossier, wanted: string, aliases?: string): Promise<Account> {
  const story = await storyOf(dossier, wanted)
  const more = aliasesAt(aliases)
  if (more.length === 0) return JSON.parse((await freshAccount(dossier, story, hand))!) as Account
  return collatedStory(dossier, (await storyState(dossier, story))!.reports, more)
}

async function storyOf(dossier: Dossier, wanted: string): Promise<string> {
  const found = await storiesBeginning(dossier, wanted, 2)
  if (found.length === 1) return found[0]!
  throw new UsageError(
    found.length === 0
      ? `no story of this dossier begins with "${wanted}": "variorum stories" lists them`
      : `several stories begin with "${wanted}": tell more of the id`,
    exitCodes.missing,
  )
}
