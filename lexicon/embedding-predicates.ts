// Our own list, made from what the verbs entail of the clause under them; no other resource was copied. Licence: Apache-2.0, as the project.

/**
 * What a predicate does to the act under it:
 * `factive`: it holds either way (know, regret); `does`: it holds as the predicate does (manage, begin);
 * `undoes`: it does not hold where the predicate does (refuse, fail, prevent); `continues`: it goes on; `ends`: it went on until now;
 * `plans`, `expects`, `allows`, `supposes`: it is planned, expected, possible, only thought of; `denies`: somebody says that it is not so;
 * `rumours`: it is told by hearsay; `tells`: somebody says so; `holds`: somebody thinks so.
 */
export type Signature =
  | 'factive'
  | 'does'
  | 'undoes'
  | 'continues'
  | 'ends'
  | 'plans'
  | 'expects'
  | 'allows'
  | 'supposes'
  | 'denies'
  | 'rumours'
  | 'tells'
  | 'holds'

const words: Record<Signature, string> = {
  factive: `know realize realise regret remember forget notice discover learn recognize recognise acknowledge admit reveal resent mourn lament celebrate
    see hear watch witness observe find welcome condemn criticize criticise praise denounce blame punish thank congratulate apologize apologise confess
    discover despite because after since follow cause prompt trigger spark lead result explain justify mark survive suffer aware glad happy proud sorry
    surprised pleased angry shocked upset sad grateful relieved disappointed delighted outraged`,
  does: `manage succeed get happen turn prove begin start resume proceed come go rush hasten deign bother dare remember force make compel cause let help lead
    use finish complete conduct carry hold launch stage undertake perform execute commit implement achieve secure accomplish order enable
    participate engage take join attend credit able`,
  undoes: `refuse fail decline refrain avoid prevent stop avert forbid ban prohibit bar block abstain neglect omit forget evade escape forgo forego
    thwart foil preclude hinder hamper deter dissuade discourage withhold cancel scrap abandon skip miss resist unable unwilling reluctant oppose veto
    halt lack rule prevented short impossible`,
  continues: `continue keep remain persist go maintain sustain proceed carry busy`,
  ends: `cease quit finish end discontinue`,
  plans: `plan intend aim mean want wish seek try attempt prepare vow pledge promise threaten agree decide determine resolve offer propose aspire volunteer
    undertake ask request urge demand order tell instruct call invite beg advise recommend encourage persuade convince appeal push press pressure lobby
    campaign schedule arrange negotiate discuss consider mull weigh contemplate need require hope desire opt choose strive struggle fight work
    ready eager willing keen set due poised prepared determined bound slated scheduled plan intention bid effort attempt goal aim purpose
    proposal decision pledge promise vow threat offer call order demand request invitation agreement deal commitment desire wish drive campaign mission
    like love prefer welcome ambition need mandate obligation designed intended aimed meant supposed warn authorize authorise approve direct command assign commission tend`,
  expects: `expect anticipate predict forecast foresee project envisage envision await likely certain sure expected probable expectation prediction forecast
    projection prospect estimate`,
  allows: `allow permit enable may can possible capable opportunity chance possibility ability power right capacity free permission potential risk danger
    eligible able entitled license licence prospect option way room means afford fear worry concern afraid worried concerned threat`,
  supposes: `suppose imagine assume pretend dream wonder ask doubt question whether if unlikely doubtful idea notion theory hypothesis scenario unclear
    hypothesize unsure uncertain investigate probe examine explore study possible doubt suspicion`,
  denies: `deny refute reject dismiss dispute disprove contradict rebut false untrue denial refutation`,
  rumours: `rumour rumor allege speculate purport gossip tout suspect accuse charge believe repute allegation accusation suspicion speculation claim report`,
  tells: `say tell report announce declare claim state add note insist argue assert maintain stress emphasize emphasise write confirm explain testify mention
    reiterate disclose comment remark reply respond answer show indicate suggest signal statement announcement declaration`,
  holds: `think believe feel consider suspect guess reckon suppose figure deem view regard judge conclude seem appear look sound belief opinion view
    presume hope fear`,
}

const signatures = new Map<string, Set<Signature>>()
for (const [signature, list] of Object.entries(words))
  for (const word of list.split(/\s+/)) signatures.set(word, (signatures.get(word) ?? new Set()).add(signature as Signature))

/** Whether a lemma may do this to the act under it; a lemma may do several, by construction (“remember to go”, “remember going”). */
export function hasSignature(lemma: string, signature: Signature): boolean {
  // A tagger’s “declin” is “decline”.
  return (signatures.get(lemma) ?? signatures.get(`${lemma}e`))?.has(signature) ?? false
}
