import type {Statement} from '../../model/statement.ts'
import {displayName} from '../words/display-name.ts'
import {leadingEntities} from '../words/leading-entities.ts'
import {quoteWords} from '../words/quote-words.ts'
import {speakerSayings} from '../words/speaker-sayings.ts'
import {type Html, html} from './html.ts'
import {badge, nameOf, type PageAccount} from './page-account.ts'

/** Sayings by speaker, each with its report and the chain that it came through. */
export function sayingsList(page: PageAccount): Html | undefined {
  const speakers = speakerSayings(page.account)
  if (speakers.length === 0) return undefined
  return html`<div class="speakers">${speakers.map(({speaker, sayings}) => html`<section><h3>${speaker}</h3><ul>${sayings.map((saying) => sayingItem(page, saying))}</ul></section>`)}</div>`
}

function sayingItem(page: PageAccount, saying: Statement): Html {
  const chain = saying.attribution.map(({mention}) => mention.text).join(' ← ')
  const to = saying.participants
    .filter(({role}) => role === 'addressee')
    .map(({mention}) => mention.text)
    .join(', ')
  const notes = [
    saying.speech,
    to && `to ${to}`,
    chain && `as told by ${chain}`,
    saying.polarity === 'denied' && 'denied',
    saying.modality !== 'happened' && saying.modality,
  ]
    .filter(Boolean)
    .join(' · ')
  return html`<li data-statements="${saying.id}" tabindex="0">${badge(page, saying.report)}<q>${quoteWords(saying.value ?? saying.evidence[0].text, 320)}</q><span class="how">${notes}</span></li>`
}

/** What each actor or event is called, report by report. */
export function labelsTable(page: PageAccount): Html | undefined {
  const labels = page.account.statements.filter(({kind}) => kind === 'label')
  if (labels.length === 0) return undefined
  const rows = labels.map((label) => {
    const target = label.participants.find(({role}) => role === 'target')
    const name = nameOf(page, target?.entity) || target?.mention.text || '–'
    const holder =
      label.attribution.map(({mention}) => mention.text).join(' ← ') ||
      label.participants.find(({role}) => role === 'speaker' || role === 'actor')?.mention.text
    return html`<tr data-statements="${label.id}" tabindex="0"><td>${name}</td><td>${label.polarity === 'denied' ? html`<s>${label.value}</s> (denied)` : html`<q>${label.value}</q>`}</td><td>${badge(page, label.report)}${holder || 'in its own voice'}</td><td><q>${quoteWords(label.evidence[0].text, 120)}</q></td></tr>`
  })
  return html`<table class="plain"><thead><tr><th scope="col">Who or what</th><th scope="col">Is called</th><th scope="col">By whom</th><th scope="col">Words</th></tr></thead><tbody>${rows}</tbody></table>`
}

/** Who takes part, under which names, in which reports. */
export function actorsTable(page: PageAccount): Html | undefined {
  const actors = leadingEntities(page.account, 60)
  if (actors.length === 0) return undefined
  const offices = officesOf(page)
  const rows = actors.map((actor) => {
    const {id, kind, names} = actor
    const written = names.map(
      ({text, count, reports}) =>
        html`<span class="name">${reports.map((report) => badge(page, report))}${text.replace(/\s+/g, ' ')}<small> ×${count}</small></span> `,
    )
    return html`<tr><td>${displayName(actor)}</td><td class="kind">${kind}</td><td>${written}</td><td>${[...new Set(offices.get(id) ?? [])].slice(0, 4).join('; ')}</td></tr>`
  })
  return html`<table class="plain"><thead><tr><th scope="col">Who</th><th scope="col">Kind</th><th scope="col">Names as written</th><th scope="col">Offices as written</th></tr></thead><tbody>${rows}</tbody></table>`
}

function officesOf({account}: PageAccount): Map<string, string[]> {
  const offices = new Map<string, string[]>()
  for (const {participants, value} of account.statements.filter(({kind}) => kind === 'role')) {
    const holder = participants.find(({role}) => role === 'holder')?.entity
    if (holder && value) offices.set(holder, [...(offices.get(holder) ?? []), value])
  }
  return offices
}

/** Which reports come from one text, with the reason. */
export function originsList(page: PageAccount): Html | undefined {
  const shared = page.account.origins.filter(({reports}) => reports.length > 1)
  if (shared.length === 0) return undefined
  return html`<ul class="origins">${shared.map((origin) => html`<li>${origin.reports.map((report) => badge(page, report))} ${origin.because} <span class="how">${origin.passages.length} passages alike: they are underlined in the reports</span></li>`)}</ul>`
}

/** What was wrong with the input. */
export function problemsList({account}: PageAccount): Html | undefined {
  if (account.problems.length === 0) return undefined
  return html`<ul class="problems">${account.problems.map(({code, message, span}) => html`<li>${message} <code>${code}</code>${span && html` <q>${quoteWords(span.text, 80)}</q>`}</li>`)}</ul>`
}
