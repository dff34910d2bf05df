import type {TimeExpression} from '../../src/model/parse.ts'

/** `Friday | DATE 2024-03-01`, with modifier, EDTF where it is another, and what the time is told from. */
export function show({text, type, value, modifier, edtf, relation, because}: TimeExpression): string {
  const more = [
    modifier ?? '',
    edtf !== undefined && edtf !== value ? `EDTF ${edtf}` : '',
    relation ? `${relation.to} “${relation.event.text}”` : '',
    value.startsWith('XXXX') && because ? because : '',
  ]
  return [text.replace(/\s+/g, ' '), `${type} ${value}`, ...more.filter((part) => part !== '')].join(' | ')
}
