import {type OriginContext, overlapAt} from './find-origins.ts'

/** “b prints 82 % of a, which came out first (3 passages); both credit Reuters”: why the members are one origin, or what a single one lends to others. */
export function whyOneText(members: readonly number[], context: OriginContext): string {
  const [first, ...others] = members
  const credit = creditSentence(members, context)
  if (others.length === 0) return [loneSentence(first!, context), credit].filter(Boolean).join('; ')
  const copies = others.map((member) => {
    const partner = members.find((other) => other !== member && overlapAt(context.overlaps, other, member).share > 0) ?? first!
    const {share, passages} = overlapAt(context.overlaps, partner, member)
    return `${context.names[member]} shares ${Math.round(100 * share)} % with ${context.names[partner]} (${count(passages.length, 'passage')})`
  })
  return [copies.join(', '), orderSentence(members, context), credit].filter(Boolean).join('; ')
}

function loneSentence(member: number, {ordered, overlaps, names}: OriginContext): string {
  const lenders = [...ordered.keys()].filter((other) => other !== member && overlapAt(overlaps, member, other).passages.length > 0)
  if (lenders.length === 0) return 'no other report shares its text'
  return `written apart, but for ${lenders.map((other) => `${count(overlapAt(overlaps, member, other).passages.length, 'passage')} that ${names[other]} has too`).join(', ')}`
}

function orderSentence(members: readonly number[], {ordered, names}: OriginContext): string {
  const [first, second] = members.map((member) => ordered[member]!.published?.value)
  if (first === undefined || second === undefined || first === second) return 'the dates do not tell who printed it first'
  return `${names[members[0]!]} came out first`
}

function creditSentence(members: readonly number[], {credits, names}: OriginContext): string {
  const agencies = [...new Set(members.flatMap((member) => credits[member]!))]
  return agencies
    .map(
      (agency) =>
        `${members
          .filter((member) => credits[member]!.includes(agency))
          .map((member) => names[member])
          .join(' and ')} credit ${agency}`,
    )
    .join(', ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
