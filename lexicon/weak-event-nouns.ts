// Our own list, written for this project. Apache-2.0. Lemmas.
/** Nouns that tell an act beside a verb (“reached a compromise”) but rarely one on their own: “the threat of war”, “support for the bill”. */
export const weakEventNouns: ReadonlySet<string> = new Set(
  `compromise understanding consensus support commitment cooperation co-operation collaboration partnership coordination aid assistance help relief trade threat criticism
  opposition concern contact outreach solidarity backing welcome praise promise offer proposal consent acceptance growth inflation increase decline recession profit concession
  permission compliance objection defiance blame anger complaint call demand request appeal plea application restriction ban sanction package funding financing loan grant
  creation establishment introduction publication implementation decision ruling order plan hearing illness contamination quarantine exchange access sharing hosting reception
  resistance abuse incident settlement conversation debate phone telephone forum race match final sale purchase investment violence hostility aggression unrest destruction disaster
  rainfall campaign mobilization alert exercise exercises training custody detention imprisonment casualty occupation closure siege blockade deal pact treaty protocol memorandum
  agreement accord suit charge trial warning penalty fine tariff vote poll primary award victory defeat insurgency rebellion engagement correspondence growth poverty famine drought
  monsoon storm fire leak spill flight influx exposure transfer concert final escape suicide demise birth marriage funeral memorial compensation subsidy tax donation contribution
  nomination conflict war dialogue violation accusation allegation announcement firing launch collapse deployment landing discovery
  denial refusal reform combat commemoration anniversary tribute dispute removal exclusion charge protection amnesty tour trip session sitting audience`.split(
    /\s+/,
  ),
)
