// Our own list, made from reading news and from what the verbs mean; no other resource was copied. Licence: Apache-2.0, as the project.

/** What a cue does: `say` tells, `think` holds, `expect` looks ahead, `deny` says no, `order` wants it done … */
export type CueKind = 'say' | 'think' | 'expect' | 'deny' | 'doubt' | 'ask' | 'order' | 'want' | 'promise' | 'agree' | 'judge' | 'show' | 'learn' | 'rumour'

const verbs: Record<CueKind, string> = {
  say: `say tell state add note explain write report announce declare claim insist argue assert maintain stress emphasize emphasise underline underscore
    reiterate repeat recall remark observe comment mention point reply respond answer retort counter tweet post quip joke shout yell cry whisper mutter
    testify allege contend continue conclude reveal disclose divulge confide proclaim pronounce affirm reaffirm aver quote cite inform notify brief
    describe characterize characterise portray depict recount narrate relate relay convey communicate elaborate clarify specify detail outline spell
    suggest hint imply insinuate intimate signal indicate opine assure reassure remind caution warn threaten lament complain grumble protest object
    concede admit acknowledge confess boast brag vent rant muse rebut interject chime exclaim gush sneer snap fume thunder intone speak talk discuss
    address email e-mail text message blog broadcast telegraph cable publish print summarize summarise paraphrase echo voice express utter articulate
    put go preach lecture chant sing dictate letter editorialize editorialise report estimate reckon calculate`,
  think: `believe think feel consider deem regard view see hold figure suppose presume assume guess imagine reckon suspect understand know realize realise
    sense judge perceive interpret conclude find recognize recognise accept remember forget dream`,
  expect: `expect anticipate predict forecast foresee project hope fear worry envisage envision bet await`,
  deny: `deny refute reject dismiss dispute contradict disavow disown repudiate rebuff disclaim gainsay`,
  doubt: `doubt question wonder challenge query distrust`,
  ask: `ask inquire enquire query wonder question interview probe`,
  order: `urge demand order command instruct direct call appeal plead beg beseech implore exhort press request invite ask require advise recommend
    counsel propose petition summon encourage forbid ban prohibit authorize authorise rule decree mandate`,
  want: `want wish desire prefer like love hate seek intend plan aim mean decide need favor favour support back oppose endorse advocate champion`,
  promise: `promise vow pledge swear offer commit undertake guarantee agree refuse decline threaten`,
  agree: `agree concur approve confirm corroborate verify uphold certify attest vouch disagree differ dissent consent`,
  judge: `praise laud hail applaud commend welcome celebrate congratulate thank credit salute honor honour criticize criticise condemn denounce decry
    deplore slam blast attack assail lambast lambaste castigate rebuke chide scold berate rip mock ridicule deride taunt insult belittle accuse blame
    charge fault indict brand label call dub term name liken compare defend justify excuse apologize apologise regret bemoan mourn vilify`,
  show: `show find suggest indicate demonstrate prove reveal document illustrate reflect establish conclude confirm list contain read`,
  learn: `learn hear discover read gather ascertain determine notice`,
  rumour: `rumour rumor speculate gossip leak purport allege tout bill`,
}

const nouns: Record<CueKind, string> = {
  say: `statement remark comment announcement declaration claim assertion argument account report explanation message letter speech testimony reply
    response answer disclosure revelation allegation accusation charge complaint warning reminder quote quotation post tweet release briefing communiqué
    communique interview note memo admission confession acknowledgment acknowledgement insistence assurance mention criticism remark word contention`,
  think: `belief view opinion thought idea feeling sense impression conviction perception assumption notion understanding consensus position stance theory
    conclusion judgment judgement assessment verdict`,
  expect: `expectation prediction forecast projection hope fear concern worry anticipation prospect`,
  deny: `denial rejection refutation dismissal repudiation`,
  doubt: `doubt question suspicion scepticism skepticism`,
  ask: `question inquiry enquiry query`,
  order: `call demand appeal plea request order command instruction directive recommendation proposal advice suggestion invitation urging petition`,
  want: `wish desire intention plan support opposition preference goal`,
  promise: `promise vow pledge offer commitment guarantee threat refusal`,
  agree: `agreement approval confirmation endorsement consent`,
  judge: `praise criticism condemnation attack rebuke defense defence`,
  show: `finding evidence proof data study poll survey estimate figure`,
  learn: `news word`,
  rumour: `rumour rumor speculation hearsay gossip leak`,
}

function table(lists: Record<CueKind, string>): ReadonlyMap<string, CueKind> {
  const kinds = new Map<string, CueKind>()
  for (const [kind, words] of Object.entries(lists)) for (const word of words.split(/\s+/)) if (!kinds.has(word)) kinds.set(word, kind as CueKind)
  return kinds
}

/** Lemma of a verb that can bring in speech or thought → what it does. */
export const cueVerbs: ReadonlyMap<string, CueKind> = table(verbs)

/** Lemma of a noun that can. */
export const cueNouns: ReadonlyMap<string, CueKind> = table(nouns)

/** What a word does as a cue, by its lemma; a tagger’s “declin” is “decline”. */
export function cueKindOf({lemma, upos}: {readonly lemma: string; readonly upos: string}): CueKind | undefined {
  const kinds = upos === 'NOUN' ? cueNouns : cueVerbs
  return kinds.get(lemma) ?? kinds.get(`${lemma}e`)
}

/** Adverbs by which an outlet keeps a claim at arm's length. */
export const hearsayAdverbs: ReadonlySet<string> = new Set('reportedly allegedly purportedly supposedly apparently ostensibly rumouredly rumoredly'.split(' '))
