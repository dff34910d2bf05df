import {readFileSync} from 'node:fs'
import type {Account} from '../../model/account.ts'
import {accountFacts} from '../words/account-facts.ts'
import {statusMarks} from '../words/status-marks.ts'
import {timeWords} from '../words/time-words.ts'
import {clientAccount} from './client-account.ts'
import {figureLedger} from './figure-ledger.ts'
import {type Html, html, jsonForScript} from './html.ts'
import {actorsTable, labelsTable, originsList, problemsList, sayingsList} from './lists.ts'
import {type PageAccount, pageAccount} from './page-account.ts'
import {pointsGrid} from './points-grid.ts'
import {reader} from './reader.ts'
import {timeline} from './timeline.ts'

// Parts of the page as files of their own, read like code: they never change while the program runs.
const style = readFileSync(new URL('./page.css', import.meta.url), 'utf8')
const script = readFileSync(new URL('./page-client.js', import.meta.url), 'utf8')

const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

type Section = {readonly id: string; readonly heading: string; readonly body: Html}

/** The account as one HTML file that needs no network: points by reports, the reports themselves, pictures, and the lists behind them. */
export function accountPage(account: Account): string {
  const page = pageAccount(account)
  const sections = sectionsOf(page)
  const drawn = timeline(page)
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="generator" content="Variorum"><title>${account.title || 'An account'}</title>
<style>${{markup: style}}</style></head><body>
<a class="skip" href="#points">To the points</a>
${head(page)}
${navigation(sections)}
${drawn && html`<section class="strip" id="timeline" aria-label="Timeline">${drawn}</section>`}
<main><section class="grid" id="points" aria-label="Points by reports">${pointsGrid(page)}</section>
<section class="side" aria-label="The reports"><div class="reader" id="reader">${reader(page)}</div><div class="why" id="why" aria-live="polite"><p>Choose a point to see its words in each report, or a sentence to see what was recorded from it.</p></div></section></main>
${sections.map(({id, heading, body}) => html`<section class="below" id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>${body}</section>`)}
${keys}
<script type="application/json" id="account">${jsonForScript(clientAccount(account))}</script>
<script>${{markup: script}}</script></body></html>
`.markup
}

function head({account}: PageAccount): Html {
  const {when, where, counts} = accountFacts(account)
  const tally = (['contested', 'differ', 'update', 'agree', 'single'] as const).filter((status) => counts[status] > 0)
  const place = [when && timeWords(when), where].filter(Boolean).join(', ')
  return html`<header><h1>${account.title || 'An account'}</h1><div class="facts">${place && html`<span><b>${place}</b></span>`}
<span><b>${account.reports.length}</b> ${account.reports.length === 1 ? 'report' : 'reports'}, <b>${account.origins.length}</b> ${account.origins.length === 1 ? 'origin' : 'origins'}</span><span><b>${account.statements.length}</b> statements</span>
${tally.map((status) => html`<span class="${status}"><b>${counts[status]}</b> <span aria-hidden="true">${statusMarks[status].mark}</span> ${statusMarks[status].heading.toLowerCase()}</span>`)}</div></header>`
}

function navigation(sections: readonly Section[]): Html {
  return html`<nav aria-label="Sections"><a href="#points">Points</a><a href="#reader">Reports</a>${sections.map(({id, heading}) => html`<a href="#${id}">${heading}</a>`)}<span class="tools"><button id="theme">Dark or light</button><button id="help">Keys</button></span></nav>`
}

function sectionsOf(page: PageAccount): Section[] {
  const all: [string, string, Html | undefined][] = [
    ['figures', 'Figures', figureLedger(page)],
    ['sayings', 'Sayings', sayingsList(page)],
    ['labels', 'Labels', labelsTable(page)],
    ['actors', 'Actors', actorsTable(page)],
    ['origins', 'Origins', originsList(page)],
    ['problems', 'Problems', problemsList(page)],
  ]
  return all.flatMap(([id, heading, body]) => (body ? [{id, heading, body}] : []))
}

const keys = html`<dialog id="keys" aria-labelledby="keys-heading"><h2 id="keys-heading">Keys</h2><dl><dt>j, k</dt><dd>next and previous point</dd><dt>n, p</dt><dd>next and previous sentence</dd><dt>Enter</dt><dd>show its words</dd><dt>Esc</dt><dd>clear</dd><dt>d</dt><dd>dark or light</dd><dt>?</dt><dd>these keys</dd></dl><button id="close">Close</button></dialog>`
