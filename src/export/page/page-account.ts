import type {Account, Entity} from '../../model/account.ts'
import type {Statement} from '../../model/statement.ts'
import {displayName} from '../words/display-name.ts'
import {reportLetters} from '../words/report-letters.ts'
import {type Html, html} from './html.ts'

/** An account with what every section of the page looks up in it. */
export type PageAccount = {
  readonly account: Account
  readonly statements: ReadonlyMap<string, Statement>
  readonly entities: ReadonlyMap<string, Entity>
  /** Report id → letter. */
  readonly letters: ReadonlyMap<string, string>
  /** Report id → class of its colour: `r0` to `r7`. */
  readonly colours: ReadonlyMap<string, string>
}

/** How many colours there are before they come round again; the letter always tells reports apart. */
const colourCount = 8

/** The look-ups of the page. */
export function pageAccount(account: Account): PageAccount {
  return {
    account,
    statements: new Map(account.statements.map((statement) => [statement.id, statement])),
    entities: new Map(account.entities.map((entity) => [entity.id, entity])),
    letters: reportLetters(account),
    colours: new Map(account.reports.map(({id}, index) => [id, `r${index % colourCount}`])),
  }
}

/** The round letter of a report, in its colour. */
export function badge({letters, colours, account}: PageAccount, report: string): Html {
  const title = account.reports.find(({id}) => id === report)
  return html`<span class="badge ${colours.get(report)}" title="${title?.source || title?.title || 'no outlet named'}">${letters.get(report)}</span>`
}

/** What to call an entity by its id; undefined where there is none of that id. */
export function nameOf({entities}: PageAccount, id: string | undefined): string | undefined {
  const entity = id === undefined ? undefined : entities.get(id)
  return entity && displayName(entity)
}
