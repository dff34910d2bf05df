// Our own lists, written for this project. Apache-2.0. Lemmas.
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Verbs that tell a state, a relation, a thought or a way of telling, and no event even where somebody has them on a day. */
export const eventlessVerbs = words(`
  be have seem appear remain include contain consist comprise belong own possess mean matter need want wish like love hate prefer know believe think understand remember
  hope fear expect doubt suppose imagine feel see hear look sound smell taste resemble equal cost weigh measure fit suit depend rely relate concern involve affect reflect
  represent constitute form differ vary exist live stay stand sit lie reside tend deserve lack require owe stem derive originate base locate situate know call name
  do get let keep try use work help say tell claim state argue note add explain insist stress emphasize emphasise suggest indicate show point write report
  maintain consider regard view deem describe portray label term dub brand classify hold find judge assume presume estimate reckon anticipate predict forecast project
  become happen occur continue manage intend plan aim allow enable cause behave matter apply cover stretch range border surround enjoy bear carry share wear date age mark
  accompany associate link connect correspond compare contrast focus center centre seek tend speak talk read ask answer reply respond quote cite refer mention recall remind
  realize realise recognize recognise notice observe watch wait care worry please satisfy interest surprise shock amaze impress bore oppose support entitle headquarter admire envy adore detest despise resent tolerate trust mistrust sleep rest`)

/** Verbs that say little by themselves: an event only where two things hold them, “gave the envoys | seven days”. */
export const sparseVerbs = words('make give take put set turn face serve spend suffer lead fail run go come follow extend result precede')

/** What is done to these is done to nothing: “sent a signal”, “left the option on the table”, “laid the groundwork”. */
export const figuresOfSpeech = words(`
  stake stakes question doubt concern issue bar eyebrow alarm spectre specter suspicion signal message point tone stage door step line attention
  conclusion option way mark room track light tune record game ball pass dust impression chance hope note stance breath weight punch groundwork precedent
  debate sentiment capacity wave direction example attitude resolve interest opinion role sense mind power appetite confidence momentum foundation
  narrative argument case image reputation legacy standing toll turn task priority challenge pressure`)
