/** What an office noun says: an office or rank held in a body, membership, kinship, or a trade. */
export type OfficeKind = 'office' | 'rank' | 'member' | 'kin' | 'trade'

// Written by hand for this project (Apache-2.0). Lemmas, lower case. An office or rank may stand before a name (“Foreign Minister X”);
// a trade or kinship counts where apposition, a copula or a possessive ties it to one person.
const words: Readonly<Record<OfficeKind, string>> = {
  office: `
    president vice-president premier minister chancellor secretary undersecretary under-secretary ambassador consul envoy emissary attaché attache governor
    lieutenant-governor mayor senator congressman congresswoman representative deputy delegate lawmaker legislator parliamentarian mp mep assemblyman assemblywoman
    councillor councilor councilman councilwoman alderman speaker whip chairman chairwoman chairperson chair vice-chairman co-chair head chief chieftain director
    co-director executive ceo cfo coo cto manager administrator commissioner inspector superintendent prosecutor attorney solicitor judge justice magistrate
    ombudsman sheriff marshal coordinator co-ordinator spokesman spokeswoman spokesperson press-secretary leader co-leader ringleader commander commandant king queen prince princess
    emperor empress emir sultan sheikh shah caliph ayatollah imam mufti patriarch pope cardinal archbishop bishop priest pastor rabbi reverend monk lama dean
    rector provost principal headmaster chaplain treasurer comptroller auditor adviser advisor aide strategist counsel counsellor counselor negotiator mediator
    rapporteur monitor founder co-founder cofounder owner co-owner partner proprietor publisher editor editor-in-chief coach captain trainer skipper organiser organizer
    prefect sub-prefect vice-premier convener convenor candidate nominee frontrunner front-runner incumbent president-elect mayor-elect governor-elect prime-minister warlord kingpin boss
    official officer trustee regent dictator strongman ruler figurehead mastermind moderator presenter anchor host taoiseach
    chancellor-elect viceroy minister-president chief-of-staff whistleblower whistle-blower ex-president ex-minister first-lady strategist patron secretary-general
    postmaster registrar warden bailiff caretaker referee umpire controller general-secretary constable marshall landlord landlady pm supremo tsar czar quarterback striker goalkeeper midfielder defender`,
  rank: `
    general brigadier colonel major lieutenant sergeant corporal private admiral commodore marshal gen col lt maj sgt capt cpl adm brig cmdr sen rep gov rev
    prof professor dr sir dame lord lady baron baroness sheik fr hon det insp supt detective airman cadet ensign midshipman trooper`,
  member: `
    member co-member veteran activist supporter ally follower loyalist militant fighter recruit operative associate affiliate backer donor representative
    partisan cadre sympathiser sympathizer fellow alumnus graduate employee staffer colleague successor predecessor`,
  kin: `
    wife husband widow widower spouse son daughter father mother brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother
    son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law stepson stepdaughter stepfather stepmother half-brother half-sister
    twin fiancé fiancée fiance fiancee girlfriend boyfriend ex-wife ex-husband parent child sibling heir relative friend`,
  trade: `
    analyst expert specialist scholar historian economist scientist researcher academic lecturer teacher student journalist reporter correspondent columnist
    commentator writer author novelist poet playwright critic blogger photographer cameraman filmmaker film-maker producer screenwriter actor actress singer
    songwriter musician composer conductor pianist guitarist rapper dancer artist painter sculptor architect designer engineer programmer developer
    physicist chemist biologist geologist seismologist meteorologist climatologist epidemiologist virologist psychologist psychiatrist sociologist
    anthropologist archaeologist philosopher theologian lawyer barrister notary doctor physician surgeon nurse midwife paramedic dentist pharmacist
    veterinarian firefighter fireman policeman policewoman soldier sailor pilot astronaut cosmonaut driver taxi-driver farmer fisherman miner worker labourer
    laborer carpenter electrician plumber mechanic builder butcher baker chef cook waiter waitress bartender hairdresser shopkeeper merchant trader
    broker banker investor entrepreneur businessman businesswoman industrialist tycoon billionaire millionaire philanthropist politician diplomat
    statesman bureaucrat technocrat campaigner dissident exile refugee migrant prisoner hostage detainee suspect defendant victim survivor witness
    eyewitness resident neighbour neighbor passenger tourist pensioner retiree athlete footballer cricketer boxer swimmer runner cyclist golfer
    gymnast wrestler racer sprinter champion medallist medalist winner shooter gunman bomber killer attacker assailant hacker
    consultant contractor lobbyist pollster accountant librarian curator interpreter translator tailor lifeguard chemist comedian model dealer smuggler`,
}

/** Words that say of an office that it is no longer, not yet, or only for now held: “former”, “acting”, “-elect”. */
export const officeTimes: ReadonlySet<string> = new Set(
  `former ex late then previous past onetime one-time retired ousted deposed toppled disgraced longtime long-time current acting interim
  outgoing caretaker incumbent incoming elect designate`.split(/\s+/),
)

/** Nouns that tell what one person is, for roles alone: what was learnt of names and chains knows nothing of them. */
export const furtherOffices: ReadonlyMap<string, OfficeKind> = new Map([
  ...['cleric', 'preacher', 'mullah', 'mediator-in-chief', 'theorist', 'jurist'].map((word) => [word, 'trade'] as const),
  ...['confidant', 'confidante', 'protégé', 'disciple', 'aide-de-camp', 'deputy-leader'].map((word) => [word, 'member'] as const),
])

const kinds = new Map<string, OfficeKind>()
for (const kind of ['trade', 'member', 'kin', 'rank', 'office'] as const) for (const word of words[kind].trim().split(/\s+/)) kinds.set(word, kind)

/** “Minister” → `office`, “Gen.” → `rank`, “ex-minister” → `office`, “table” → undefined. */
export function officeKind(lemma: string): OfficeKind | undefined {
  const bare = lemma.toLowerCase().replace(/\.$/, '')
  return kinds.get(bare) ?? kinds.get(bare.replace(/^(?:ex|vice|co|deputy|then|sub|arch)-/, '')) ?? kinds.get(bare.replace(/-elect$/, ''))
}

/** Verbs that put their subject at the head of their object: “chaired the politburo”. */
export const leadVerbs: ReadonlySet<string> = new Set([
  'lead',
  'head',
  'chair',
  'run',
  'command',
  'co-chair',
  'found',
  'co-found',
  'own',
  'captain',
  'coach',
  'direct',
  'manage',
  'govern',
  'rule',
  'oversee',
  'spearhead',
  'co-lead',
  'preside',
  'edit',
])

/** What can be led or belonged to, by head noun, where it is not a name: “the delegation”, “the politburo”. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `delegation party team government cabinet committee commission council coalition alliance front movement group organisation organization union association
  federation league agency ministry department bureau politburo office unit force army navy brigade battalion division corps squad militia faction wing branch
  institute institution university college school faculty centre center foundation fund bank company firm corporation business conglomerate group network channel newspaper
  magazine website paper bloc campaign mission taskforce force panel board assembly parliament senate congress house chamber court tribunal
  inquiry investigation probe church diocese club society charity ngo hospital studio band orchestra station service authority administration secretariat
  country nation state province region district city town village municipality territory republic kingdom clan tribe family gang cartel cell sect junta regime
  academy lab laboratory think-tank consortium lobby expedition project programme program department staff crew side squadron regiment`
    .trim()
    .split(/\s+/),
)
