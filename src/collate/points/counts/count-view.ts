import type {Statement} from '../../../model/statement.ts'
import {stemWord} from '../../words/fold-word.ts'
import {boundsOf} from '../compare-numbers.ts'
import {type Weighed, weigh} from '../compare-words.ts'
import type {Figure} from '../figures-of.ts'
import {type Ground, wordsKey} from '../ground.ts'
import {isPronoun} from '../questions/short-phrase.ts'
import {sidesIn} from '../sides.ts'
import {placeIndex, sentenceAround} from '../tolls/toll-view.ts'

/** What of a number of things tells whether another report counts the same: the clause it stands in, the acts and names around. */
export type CountView = {
  readonly figure: Figure
  readonly low: number
  /** The noun as written, small: `tunnels`. */
  readonly noun: string
  /** It is the one number of its noun in its report. */
  readonly isOnly: boolean
  readonly clause: Weighed
  /** Stems of the verbs and nouns of the acts that stand in its sentence. */
  readonly acts: ReadonlySet<string>
  readonly cluster: string | undefined
  /** Words of the places and states named in its sentence, but those that say whose the things are. */
  readonly places: ReadonlySet<string>
  /** Those who act, or vouch for it. */
  readonly actors: ReadonlySet<string>
}

/** The views of counts; `ground` tells which acts their sentences tell. */
export function countViews(figures: readonly Figure[], ground: Ground): CountView[] {
  const bySentence = Map.groupBy(ground.ofKind('event'), ({report, sentence}) => `${report} ${sentence}`)
  const [sides, places] = [sidesIn(ground), placeIndex(ground)]
  const nouns = Map.groupBy(figures, (figure) => nounKey(figure))
  return figures.map((figure) => {
    const {statement, counted} = figure
    const text = ground.textOf(statement.report)
    const [{start, end}] = statement.evidence
    const sentence = sentenceAround(text, start, end)
    const acts = (bySentence.get(`${statement.report} ${statement.sentence}`) ?? []).filter((event) => isAround(event, statement))
    return {
      figure,
      low: boundsOf(statement.value!)!.low,
      noun: nounOf(figure),
      isOnly: nouns.get(nounKey(figure))!.length === 1,
      clause: weigh(text.slice(sentence.from, sentence.to)),
      places: new Set(
        places(statement.report, sentence)
          .filter((place) => !counted.marks.some((mark) => sides(place).has(mark)))
          .flatMap((place) => wordsKey(ground.entityName(place)).split(' ')),
      ),
      acts: new Set(acts.map(({event}) => stemWord(event!.verb))),
      actors: new Set([...actorsOf(acts)].flatMap((who) => [...sides(who)])),
      cluster: acts.map(({id}) => ground.clusterOf(id)?.id).find((id) => id !== undefined),
    }
  })
}

// “A majority of 80” is told as “a majority of 80 seats”.
function nounOf({counted, before}: Figure): string {
  if (/\bmajority of (?:\S+ ){0,3}$/i.test(before)) return 'majority'
  return (counted.words.split(/\s+/).at(-1) ?? '').toLowerCase()
}

function nounKey(figure: Figure): string {
  return `${figure.statement.report} ${nounOf(figure)}`
}

function isAround(event: Statement, {evidence: [span]}: Statement): boolean {
  const [{start, end}] = event.evidence
  return start <= span.start + 1 && span.end <= end + 1
}

// “It is expelling four” acts as whoever says so.
function actorsOf(acts: readonly Statement[]): Set<string> {
  const own = acts.flatMap(({participants}) => participants.filter(({role}) => role === 'actor').map(({entity, mention}) => entity ?? wordsKey(mention.text)))
  const isStandIn = own.length > 0 && own.every((who) => /^(?:it|they|he|she)$/.test(who))
  return new Set(isStandIn ? acts.flatMap(({attribution}) => attribution.flatMap(({entity}) => entity ?? [])) : own.filter((who) => !isPronoun(who)))
}
