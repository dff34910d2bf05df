import type {Detail, Statement} from '../../../model/statement.ts'
import type {Figure} from '../figures-of.ts'
import type {Ground} from '../ground.ts'
import {isPronoun, shortPhrase} from './short-phrase.ts'

/** “How many tunnels did Israel destroy?”, “How many diplomats were expelled?”; where no act holds the number, “How many observers?”. */
export function askCount(figures: readonly Figure[], ground: Ground): string {
  const asked = figures.map((figure) => askOne(figure, ground))
  const [best] = asked.sort(
    (left, right) => worth(right) - worth(left) || textOf(left).length - textOf(right).length || (textOf(left) < textOf(right) ? -1 : 1),
  )
  return textOf(best!)
}

type Asked = {readonly what: string; readonly act: string}

function worth({act}: Asked): number {
  return act === '' ? 0 : act.startsWith('(') ? 1 : 2
}

function textOf({what, act}: Asked): string {
  return `${[what, act].filter(Boolean).join(' ')}?`
}

function askOne(figure: Figure, ground: Ground): Asked {
  const {statement, counted} = figure
  if (statement.quantity?.kind === 'money') return {what: `How much: ${counted.phrase}`, act: ''}
  const noun = counted.words === '' ? (statement.quantity?.unit ?? statement.measure ?? 'in all') : counted.words
  const event = actAround(statement, ground)
  return {what: `How many ${noun}`, act: event ? actOf(event, statement) : ''}
}

function actOf(event: Statement, statement: Statement): string {
  const {relation} = detailAround(event, statement)!
  const [subject, object] = (['subject', 'object'] as const).map((name) => event.details!.find((detail) => detail.relation === name)?.span.text)
  const trigger = event.event!.trigger!.text.toLowerCase()
  if (relation === 'passive') return `were ${trigger}`
  if (relation === 'subject') return /ing$/.test(trigger) ? '' : [trigger, object && shortPhrase(object)].filter(Boolean).join(' ')
  return subject && !isPronoun(subject)
    ? `did ${shortPhrase(subject)} ${event.event!.verb.replaceAll(/[-_]/g, ' ')}`
    : /ed$/.test(trigger)
      ? `(${trigger})`
      : ''
}

// The shortest act that has the number in its subject or object.
function actAround(statement: Statement, ground: Ground): Statement | undefined {
  const events = ground
    .ofKind('event')
    .filter((event) => event.report === statement.report && event.sentence === statement.sentence && detailAround(event, statement))
  return events
    .filter(({event, rule}) => event?.trigger !== undefined && !/\s/.test(event.trigger.text) && !/noun/.test(rule))
    .sort((left, right) => left.evidence[0].text.length - right.evidence[0].text.length || (left.id < right.id ? -1 : 1))[0]
}

function detailAround({details = []}: Statement, {quantity, evidence: [{start, end}]}: Statement): Detail | undefined {
  const [from, to] = quantity ? [quantity.start, quantity.end] : [start, end]
  return details.find(({relation, span}) => relation !== 'oblique' && relation !== 'particle' && span.start <= from && to <= span.end)
}
