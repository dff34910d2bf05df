// Written by hand for this project (Apache-2.0). Lemmas of acts, by the question that reports of them answer.
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Something begins: “arrived in Moscow”, “the opening”. */
export const beginnings = list('arrive arrival gather gathering open opening begin beginning start convene assemble meet commence kick-off inaugurate')

/** People come together: who took part is asked of these. */
export const meetings = list(`
  meet meeting gather gathering talk talks negotiation negotiate summit conference participate participation attend attendance convene host consult consultation session dialogue
  assemble arrive arrival hold join round-table congress forum mediate mediation visit bring`)

/** A text is agreed to, or not. */
export const signings = list('sign signing signature ratify ratification adopt adoption initial endorse countersign')

/** Words of refusing, where what is refused is such a text. */
export const refusals = list('decline refuse refusal reject rejection withhold')

/** Somebody leaves an office. */
export const leavings = list('resign resignation quit step-down step-aside stand-down retire retirement')

/** Somebody is put out of an office. */
export const removals = list('dismiss dismissal sack oust ouster depose impeach impeachment')

/** Somebody comes into an office. */
export const takings = list('appoint appointment nominate name install promote inaugurate swear-in')

/** People come free. */
export const releases = list('release free liberate')

/** People are taken or tried. */
export const seizures = list('arrest detain indict sentence convict extradite')

/** Something goes on for a time. */
export const lastings = list('last continue run stay remain extend')

/** Nouns of texts that are signed. */
export const documents = list(
  'declaration agreement treaty accord statement communique communiqué memorandum protocol pact deal charter resolution contract convention document letter bill law roadmap',
)

/** Offices of leading a delegation or a gathering; verbs as they stand in the value of a role. */
export const leadings = list(
  'lead leads led leading head heads headed heading chair chairs chaired chairing command commands commanded commanding spearhead spearheaded',
)

/** Bodies that come together for the event only. */
export const passingBodies = list(
  'delegation delegations team mission talks negotiations meeting summit conference committee panel commission investigation inquiry probe operation protest march rally side',
)
