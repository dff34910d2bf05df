import type {TimeRule} from '../meaning.ts'
import {dated} from '../resolve.ts'

/** Times that name no date: now, some time before, some time after. */
export const referenceRules: readonly TimeRule[] = [
  {
    name: 'present',
    example: 'currently',
    match: [
      'now|currently|nowadays|presently',
      'right|just now',
      'these days',
      'at the moment',
      'at present',
      'the present',
      'this moment',
      'current',
      'the? present day',
      'at this time',
    ],
    gives: (_, context) =>
      context.beside(0) === 'that' && context.beside(-1) === ''
        ? undefined
        : dated('PRESENT_REF', context.now === undefined ? {} : {anchor: context.now.slice(0, 10)}),
  },
  {name: 'recently', example: 'recently', match: ['more? recently|lately'], gives: () => dated('PAST_REF')},
  {
    name: 'past',
    example: 'in the past',
    match: ['the recent? past'],
    // “in the past” is a time, “the past president” is not.
    gives: (_, context) =>
      /^(in|of|from)$/.test(context.beside(-1)) && !/^(\d|one|two|three|few|several)/.test(context.beside(0)) ? dated('PAST_REF') : undefined,
  },
  {
    name: 'future',
    example: 'the near future',
    match: ['the (near / foreseeable / immediate / distant)? future', 'near future', 'as soon as possible', 'the (near / short / long) term'],
    gives: () => dated('FUTURE_REF'),
  },
]
