// Written by hand for this project (Apache-2.0): what a number of people or things counts, by the word that tells it. Lemmas of verbs, nouns and adjectives.
const words: Readonly<Record<string, string>> = {
  death:
    'die death dead kill killing slay murder murdered fatality toll death-toll perish massacre slaughter execute execution behead assassinate drown decease deceased martyr life fatal lynch',
  injury: 'injure injury wound wounded injured hurt maim casualty hospitalize hospitalise hospitalization injuries',
  kidnapping: 'kidnap kidnapping abduct abduction hostage captive abductee captivity',
  displacement: 'displace displaced displacement flee fled uproot refugee homeless idp exodus',
  evacuation: 'evacuate evacuation evacuee',
  arrest: 'arrest detain detention detainee custody apprehend round jail imprison imprisonment incarcerate prisoner inmate',
  missing: 'missing unaccounted disappear disappearance vanish',
  rescue: 'rescue rescuer survivor survive save',
  release: 'release free liberate swap',
  infection: 'infect infection case contract hospitalisation',
  destruction: 'destroy destruction damage demolish raze burn flatten collapse level gut wreck',
  vote: 'vote ballot elect turnout seat majority poll',
  protest: 'protest protester protestor demonstrator demonstrate rally march marcher crowd',
  deployment: 'deploy deployment troop soldier reinforce',
  launch: 'missile rocket drone shell warhead airstrike strike sortie raid',
  sentence: 'sentence',
  price: 'cost price worth value pay',
  sale: 'sell sale buy purchase',
  loss: 'lose loss',
  aid: 'aid donate donation pledge assistance grant loan relief fund funding',
  fine: 'fine penalty compensation settlement damages',
  dismissal: 'dismiss dismissal',
  layoff: 'layoff sack redundancy',
  growth: 'grow growth rise increase gain climb surge jump soar',
  decline: 'fall decline drop decrease shrink plunge slump cut reduction fell',
  visit: 'visitor tourist',
  victim: 'victim',
  participation: 'attend attendance participate participant attendee',
}

const measures = new Map<string, string>()
for (const [measure, list] of Object.entries(words)) for (const word of list.split(' ')) if (!measures.has(word)) measures.set(word, measure)

/** “killed” (by its lemma `kill`) → `death`, “hostage” → `kidnapping`, “table” → undefined. */
export function measureOf(lemma: string): string | undefined {
  return measures.get(lemma.toLowerCase())
}

/** Verbs whose subject is what is counted: “12 people died”; of the others it is the object or the subject of a passive. */
export const intransitives: ReadonlySet<string> = new Set(
  `die perish drown flee fled disappear vanish vote protest demonstrate rally march participate attend survive burn collapse grow rise climb surge jump soar fall drop decline
  plunge slump shrink increase decrease lose gain sell cost gather evacuate`
    .trim()
    .split(/\s+/),
)

/** Nouns whose number says where something stands in a text or a list, or how often, not how many of what: “page 5”, “twice two”. */
export const uncounted: ReadonlySet<string> = new Set(
  `page chapter section article paragraph line item verse act scene volume issue episode season number figure table appendix version grade round
  time way thing reason point question example kind sort type side half fold part aspect case-in-point option choice factor
  year month week day hour minute second decade century fortnight weekend night morning afternoon evening am pm a.m. p.m. o'clock date today
  thanks hand foot eye word sentence letter no. no flight route road street avenue highway channel room gate door phase stage step level class size
  place position rank lap photo slide set game quarter inning period term`
    .trim()
    .split(/\s+/),
)
