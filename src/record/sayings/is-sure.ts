import {cueNouns, cueVerbs} from '../../../lexicon/speech-cues.ts'
import type {Statement} from '../../model/statement.ts'

// Of the sayings of 80 reports of the stories corpus, by the model's confidence: under .6 one in three was right, but most of those with quotation marks; from .6 on four in five.
const sure = 0.6
const likely = 0.35
const surest = 0.9

const plainVerbs = /^(?:say|tell|add|announce|claim|insist|warn|deny|write|note|according to)$/

// “This photo shows the site”, “he heard a bang”, “the world forgot him”: nobody says anything.
const pictures = /\b(?:photo|photos|photograph|photographs|image|images|picture|pictures|video|footage|map|graphic|chart)\b/i
const silent = /^(?:hear|see|watch|notice|feel|imagine|remember|forget|dream|smell|look|like|love|hate|prefer|enjoy|mourn|celebrate|suffer|seem)$/

// “added 11 rebounds”, “claimed two lives”, “praised the team”: without a clause these are acts.
const acting = /^(?:add|claim|post|put|record|draw|cite|mark|register|make|give|take|show|find|report|name|list)$/

/** Whether a saying is more likely right than not: by the model, by its cue, and by whether a clause or a quotation is said. */
export function isSure({confidence, event, participants, evidence, value = ''}: Statement): boolean {
  if (event === undefined) return !isTitle(value)
  const isCue = kindOf(event.verb) !== undefined || /^(?:according to|go|be|have|put|begin|start|open|\W)$/.test(event.verb)
  if (/^[“"„«]/.test(value)) return confidence >= (isCue ? likely : surest)
  if (pictures.test(speakerOf(participants)) || (silent.test(event.verb) && confidence < surest)) return false
  // “designated a “quiet zone””: a verb that is no cue.
  if (kindOf(event.verb) === undefined && event.verb !== 'according to' && confidence < surest) return false
  if (quoted.test(value)) return confidence >= likely
  // “The rebels control the city, Sky News reported”: what stands before who says it is a clause.
  const isBefore = event.trigger !== undefined && evidence[0].end < event.trigger.start && value.split(/\s+/).length > 3
  if (!isBefore && !isClausal(value) && acting.test(event.verb)) return false
  if (!isClausal(value) && kindOf(event.verb) === 'judge' && event.verb !== 'call')
    return judges.test(event.verb) && confidence >= surely && participants.length > 0
  if (confidence >= sure) return true
  return confidence >= likely && (plainVerbs.test(event.verb) || /^that\b/.test(value))
}

// Judged in so many words: “condemned the raid”, “accused the army of theft”; whoever “attacks”, “celebrates” or “charges” may say nothing.
const judges =
  /^(?:accuse|blame|condemn|denounce|decry|deplore|criticize|criticise|praise|laud|hail|applaud|commend|lambast|lambaste|castigate|rebuke|berate|apologize|apologise|fault|liken|compare)$/
const surely = 0.72

const quoted = /[“"„«]|(?<![\p{L}\p{N}])[‘'](?=\p{L})/u

/** Whether what is said can be true or false: then whoever says it vouches for what it tells. “apologised to the players” and “ordered the troops to leave” vouch for nothing. */
export function isVouched({event, value = '', polarity}: Statement): boolean {
  if (event === undefined || /^[“"„«]/.test(value)) return true
  // “rejected the approach”, “threatened to leave”: no clause, nothing vouched for.
  if (/^(?:reject|dismiss|oppose|threaten|position|describe|portray)$/.test(event.verb) && !isClausal(value)) return false
  const kind = kindOf(event.verb) ?? ''
  return !unvouched.has(kind) && (polarity === 'affirmed' || kind === 'deny')
}

// Who asks, orders, wants, promises or learns that something happens does not say that it does.
const unvouched: ReadonlySet<string> = new Set(['judge', 'want', 'promise', 'order', 'ask', 'learn'])

function kindOf(verb: string): string | undefined {
  return cueVerbs.get(verb) ?? cueNouns.get(verb)
}

// By its words alone: a word for a finite verb or the opening of a clause.
const clausal =
  /^(?:that|whether|how|why|what|who|if)\b|\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must|did|does|do|of \w+ing|\w+n't|\w+n’t)\b/i

function isClausal(value: string): boolean {
  return clausal.test(value)
}

// “Red Friday”: the title of a thing, quoted by nobody.
function isTitle(value: string): boolean {
  const words = value.match(/[\p{L}\p{N}’']+/gu) ?? []
  return (
    words.length > 0 &&
    words.length < 8 &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|a|an|and|in|on|to|for|with|from|at|by)$/.test(word)) &&
    /^[\p{Lu}\p{N}]/u.test(words[0]!)
  )
}

function speakerOf(participants: Statement['participants']): string {
  return participants.find(({role}) => role === 'speaker')?.mention.text ?? ''
}
