import {isEdtf} from '../text/is-edtf.ts'

/** What a person says of two things, or of one (`right` empty or what should stand there), with who, when and why. */
export type Said = {
  readonly about: string
  readonly left: string
  readonly right: string
  readonly verdict: string
  readonly because: string
  readonly by: string
  readonly at: string
}

type Verdict = {
  readonly about: string
  readonly verdict: string
  readonly left: RegExp
  readonly right: RegExp
  /** What left and right are, for people. */
  readonly says: string
}

const statement = /^s[0-9a-f]{12}$/
const point = /^p[0-9a-f]{12}$/
const some = /\S/s
const kinds = /^(?:person|group|organisation|state|place|document|event|other)$/
const corrections =
  /^(?:value=.*\S|polarity=(?:affirmed|denied)|modality=(?:happened|ongoing|planned|expected|possible|rumoured|hypothetical)|plover=[A-Z]+|cameo=\d{2,4}|time=\S+)$/s

/** All that people can decide. */
export const verdicts: readonly Verdict[] = [
  {about: 'entity', verdict: 'same', left: some, right: some, says: 'two names as written: they stand for one'},
  {about: 'entity', verdict: 'different', left: some, right: some, says: 'two names as written: they stand for two'},
  {about: 'entity', verdict: 'name', left: some, right: some, says: 'a name as written, and the name to show it by'},
  {
    about: 'entity',
    verdict: 'kind',
    left: some,
    right: kinds,
    says: 'a name as written, and one of person, group, organisation, state, place, document, event, other',
  },
  {about: 'event', verdict: 'same', left: statement, right: statement, says: 'the ids of two statements: they tell one event'},
  {about: 'event', verdict: 'different', left: statement, right: statement, says: 'the ids of two statements: they tell two events'},
  {about: 'statement', verdict: 'reject', left: statement, right: /^$/, says: 'the id of a statement: the words do not say so'},
  {
    about: 'statement',
    verdict: 'correct',
    left: statement,
    right: corrections,
    says: 'the id of a statement, and value=…, polarity=denied, modality=planned, plover=CODE, cameo=CODE or time=2024-03',
  },
  {about: 'statement', verdict: 'date', left: statement, right: some, says: 'the id of a statement, and when it was: 2024-03-01, 2024-03, 2024-02/2024-03'},
  {about: 'entity', verdict: 'comment', left: some, right: some, says: 'a name as written, and what there is to say of it; nothing changes by it'},
  {about: 'statement', verdict: 'comment', left: statement, right: some, says: 'the id of a statement, and what there is to say of it'},
  {about: 'point', verdict: 'comment', left: point, right: some, says: 'the id of a point, and what there is to say of it'},
  {about: 'report', verdict: 'date', left: /^r[0-9a-f]{12}$/, right: some, says: 'the id of a report, and when it came out: 2024-03-01, 2024-03 or 2024'},
]

/** Why this is nothing that can be decided, in a sentence for whoever said it; undefined where it is. */
export function faultOf({about, verdict, left, right}: Pick<Said, 'about' | 'verdict' | 'left' | 'right'>): string | undefined {
  const rule = verdicts.find((one) => one.about === about && one.verdict === verdict)
  if (!rule) return `expected one of ${verdicts.map((one) => `${one.about} ${one.verdict}`).join(', ')}, got “${about} ${verdict}”`
  if (!rule.left.test(left) || !rule.right.test(right)) return `expected ${rule.says}; got “${left}”${right && ` and “${right}”`}`
  const [, time] = /^time=(.*)$/.exec(right) ?? (verdict === 'date' ? [right, right] : [])
  if (time !== undefined && !isEdtf(time)) return `expected a date such as 2024-03-01, 2024-03, 2024 or 2024-02/2024-03, got “${time}”`
  return undefined
}
