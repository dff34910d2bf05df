import type {Parse} from '../model/parse.ts'
import type {Recorded, Statement} from '../model/statement.ts'
import {isDross} from '../text/is-dross.ts'
import {withoutDateline} from './dateline.ts'
import {recordEvents} from './events/index.ts'
import {isTold, withoutSeats} from './events/is-told.ts'
import {trusted} from './events/trust.ts'
import {recordFigures} from './figures/record-figures.ts'
import {recordLabels} from './labels/record-labels.ts'
import {recordRoles} from './roles/record-roles.ts'
import {isSure, isVouched} from './sayings/is-sure.ts'
import {ownSpeaker} from './sayings/own-speaker.ts'
import {recordSayings} from './sayings/record-sayings.ts'
import {speakersAgain} from './sayings/speaker-again.ts'
import {spokenOf} from './sayings/spoken-of.ts'
import {toldOfOneself} from './sayings/told-of-oneself.ts'
import {toldWhom} from './sayings/told-whom.ts'
import {whenSaid} from './sayings/when-said.ts'
import {vouch, withoutOwnVoice} from './vouch.ts'

/** All that one report says, in the order of its words. Order matters: each kind sees the statements of the ones above it. */
export function record(parse: Parse): Recorded {
  const sayings = whatIsSaid(parse) //                   who said what
  const events = whatIsDone(parse, sayings) //           who did what to whom
  const figures = recordFigures(parse, events) //        how many, and of which event
  const roles = recordRoles(parse) //                    who is what for whom
  const labels = recordLabels(parse, sayings) //         who or what is called what
  const vouching = sayings.filter(isVouched)
  const told = [...events, ...figures, ...roles, ...labels].map((statement) => vouch(parse, vouching, statement))
  const dross = parse.sentences.map(({text}) => isDross(text))
  const sentences = parse.sentences.map(({start, end}) => [start, end] as const)
  return {
    report: parse.report,
    statements: inOrder([...sayings, ...told].filter(({sentence}) => !dross[sentence]).map((statement) => withoutDateline(parse, statement))),
    chains: parse.chains,
    sentences,
    problems: parse.problems,
  }
}

function whatIsSaid(parse: Parse): Statement[] {
  const sayings = recordSayings(parse)
    .filter(isSure)
    .filter((saying) => !isSaidByTime(parse, saying))
    .flatMap((saying) => ownSpeaker(parse, saying) ?? [])
    .map((saying) => withoutOwnVoice(whenSaid(parse, spokenOf(parse, toldWhom(parse, saying)))))
  return speakersAgain(parse, sayings)
}

function whatIsDone(parse: Parse, sayings: readonly Statement[]): Statement[] {
  const events = recordEvents(parse, sayings)
    .filter((event) => isTold(parse, event))
    .flatMap((event) => trusted(parse, withoutSeats(event)) ?? [])
  return toldOfOneself(parse, sayings, events)
}

// “jailed since July said”: a date says nothing.
function isSaidByTime({times}: Parse, {participants, sentence}: Statement): boolean {
  const speaker = participants.find(({role}) => role === 'speaker')?.mention
  return speaker !== undefined && times.some((time) => time.sentence === sentence && time.start <= speaker.start && speaker.end <= time.end)
}

// One of each id; by position, longer first, then by id, so that the same text gives the same bytes.
function inOrder(statements: readonly Statement[]): Statement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return [...byId.values()].sort((left, right) => {
    const [[one], [other]] = [left.evidence, right.evidence]
    return one.start - other.start || other.end - one.end || (left.id < right.id ? -1 : 1)
  })
}
