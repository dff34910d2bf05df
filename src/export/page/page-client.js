// The page's own behaviour: choose a point, a reading, a mark or a sentence; its words light up and the reason is told.
const {statements, points, reports} = JSON.parse(document.getElementById('account').textContent)
const statementOf = new Map(statements.map((statement) => [statement.id, statement]))
const pointOf = new Map(points.map((point) => [point.id, point]))
const why = document.getElementById('why')
const letterOf = (report) => document.querySelector(`#${report} .badge`)?.textContent ?? '?'

/** An element with attributes and children; text is always text, never markup. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== undefined && child !== ''))
  return made
}

/** Lights up the words of some statements in every report and brings the first of each report into view. */
function light(ids) {
  const wanted = new Set(ids)
  const seen = new Set()
  for (const piece of document.querySelectorAll('[data-on]')) {
    const isOn = piece.dataset.on.split(' ').some((id) => wanted.has(id))
    piece.classList.toggle('on', isOn)
    const column = isOn && piece.closest('.report')
    if (!column || seen.has(column)) continue
    if (seen.size === 0) column.parentElement.scrollTo({left: column.offsetLeft - column.parentElement.offsetLeft, behavior: calm() ? 'auto' : 'smooth'})
    seen.add(column)
    column.scrollTo({
      top: piece.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop - column.clientHeight / 3,
      behavior: calm() ? 'auto' : 'smooth',
    })
  }
  document.body.classList.toggle('lit', wanted.size > 0)
  for (const row of document.querySelectorAll('[data-statements]'))
    row.classList.toggle(
      'chosen',
      row.dataset.statements.split(' ').some((id) => wanted.has(id)),
    )
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** One statement, told in full. */
function card(id) {
  const {report, kind, words, who, act, value, times, by, polarity, modality, rule, confidence} = statementOf.get(id)
  const rows = [
    ...who.map(([role, text, name]) => [role, name && name !== text ? `${text} (${name})` : text]),
    act && ['act', act.filter(Boolean).join(' · ')],
    value && kind !== 'saying' && ['value', value],
    ...times.map(([text, time, because]) => ['time', `${text} → ${time}${because ? ` (${because})` : ''}`]),
    ['vouched for by', by.length ? by.map(([text]) => text).join(' ← ') : 'the report itself'],
    ['holds as', `${polarity}, ${modality}`],
    ['found by', `${rule}, confidence ${Number(confidence).toFixed(2)}`],
  ].filter(Boolean)
  const list = element('dl', {}, ...rows.flatMap(([term, text]) => [element('dt', {}, term), element('dd', {}, text)]))
  return element('article', {class: 'card'}, element('h3', {}, `${letterOf(report)} · ${kind}`), element('q', {}, words), list)
}

function tell(heading, because, ids) {
  why.replaceChildren(
    element('h2', {}, heading),
    because ? element('p', {}, because) : '',
    element('div', {class: 'cards'}, ...ids.filter((id) => statementOf.has(id)).map(card)),
  )
}

function choosePoint(id, only) {
  const point = pointOf.get(id)
  if (!point) return
  for (const row of document.querySelectorAll('tr[data-point]')) row.setAttribute('aria-selected', String(row.dataset.point === id))
  const ids = only ?? point.statements
  light(ids)
  tell(point.question, `${point.status}: ${point.because}`, ids)
  history.replaceState(null, '', `#${id}`)
}

function chooseStatements(ids, heading) {
  light(ids)
  tell(heading, '', ids)
}

function clear() {
  light([])
  for (const row of document.querySelectorAll('tr[aria-selected=true]')) row.setAttribute('aria-selected', 'false')
  why.replaceChildren(element('p', {}, 'Choose a point to see its words in each report, or a sentence to see what was recorded from it.'))
}

document.addEventListener('click', ({target}) => {
  if (getSelection()?.toString()) return
  const reading = target.closest('.reading')
  if (reading) return choosePoint(reading.closest('tr').dataset.point, reading.dataset.statements.split(' '))
  const row = target.closest('tr[data-point]')
  if (row) return choosePoint(row.dataset.point)
  const sentence = target.closest('[data-sentence]')
  if (sentence) return chooseStatements(sentence.dataset.sentence.split(' '), 'Recorded from this sentence')
  const marked = target.closest('[data-statements]')
  if (marked) return chooseStatements(marked.dataset.statements.split(' '), 'What stands behind it')
})

for (const box of document.querySelectorAll('[data-filter]'))
  box.addEventListener('change', () => {
    for (const row of document.querySelectorAll(`tr[data-status=${box.dataset.filter}]`)) row.hidden = !box.checked
  })

function step(selector, by, choose) {
  const all = [...document.querySelectorAll(selector)].filter((each) => !each.hidden)
  const at = all.indexOf(document.activeElement?.closest?.(selector))
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))]
  next?.focus()
  next?.scrollIntoView({block: 'nearest'})
  if (next) choose(next)
}

function toggleTheme() {
  const dark = document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  document.documentElement.dataset.theme = dark === 'dark' ? 'light' : 'dark'
}

const dialog = document.getElementById('keys')
const keys = {
  j: () => step('tr[data-point]', 1, (row) => choosePoint(row.dataset.point)),
  k: () => step('tr[data-point]', -1, (row) => choosePoint(row.dataset.point)),
  n: () => step('[data-sentence]', 1, (sentence) => chooseStatements(sentence.dataset.sentence.split(' '), 'Recorded from this sentence')),
  p: () => step('[data-sentence]', -1, (sentence) => chooseStatements(sentence.dataset.sentence.split(' '), 'Recorded from this sentence')),
  d: toggleTheme,
  '?': () => dialog.showModal(),
  Escape: clear,
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return
  const isButton = /^(?:BUTTON|A|INPUT)$/.test(event.target.tagName)
  if ((event.key === 'Enter' || event.key === ' ') && !isButton) {
    event.target.dispatchEvent(new MouseEvent('click', {bubbles: true}))
    event.preventDefault()
  } else keys[event.key]?.()
})

document.getElementById('theme').addEventListener('click', toggleTheme)
document.getElementById('help').addEventListener('click', () => dialog.showModal())
document.getElementById('close').addEventListener('click', () => dialog.close())
document.body.style.setProperty('--reports', String(Object.keys(reports).length))
if (pointOf.has(location.hash.slice(1))) choosePoint(location.hash.slice(1))
