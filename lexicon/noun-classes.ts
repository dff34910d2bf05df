// Our own lists, written for this project. Apache-2.0.
/** What a word in capitals stands for in the patterns of the acts: `hold =MEETING` is “hold a summit”. */
export const nounClasses: Readonly<Record<string, string>> = {
  MEETING:
    'meeting summit conference session gathering assembly forum congress convention briefing round reception ceremony dinner lunch audience event consultation talk talks negotiation discussion dialogue',
  TALKS: 'talk talks negotiation negotiations discussion discussions consultation dialogue dialog conversation round bargaining mediation',
  AGREEMENT: 'agreement accord deal treaty pact protocol memorandum contract settlement convention charter understanding arrangement truce concordat mou',
  DOCUMENT:
    'declaration resolution statement communique communiqué agreement document charter plan roadmap accord treaty constitution convention manifesto text memorandum pact protocol law bill budget report',
  SUPPORT: 'support solidarity backing endorsement approval readiness willingness assistance',
  AID: 'aid assistance help relief food medicine supply supplies tent blanket shelter water fuel donation convoy support equipment vaccine ambulance generator loan grant funding fund package contribution training care',
  MONEY: 'money dollar euro pound million billion fund funds cash yen rupee yuan franc peso rand loan grant credit sum usd eur',
  RESTRICTION: 'ban restriction curb limit curfew lockdown measure control blockade embargo siege emergency closure prohibition moratorium quarantine',
  SANCTION: 'sanction sanctions embargo boycott penalty tariff blockade measure duty restriction',
  CEASEFIRE: 'ceasefire cease-fire truce armistice cessation peace lull pause',
  TROOPS:
    'troop troops soldier force forces army unit brigade battalion marine trooper contingent military personnel guard fighter militia paratrooper division regiment reinforcement policeman police tank',
  CRAFT:
    'warship ship carrier destroyer frigate submarine fleet flotilla vessel boat speedboat gunboat tanker trawler freighter jet fighter bomber warplane plane aircraft helicopter gunship drone tank convoy',
  WARSHIP: 'warship ship carrier destroyer frigate submarine fleet vessel jet bomber plane aircraft missile battery helicopter drone tank',
  WEAPON:
    'weapon weapons arm arms gun rifle missile rocket tank howitzer ammunition munition shell drone jet fighter helicopter artillery arsenal weaponry mine grenade bomb',
  PRISONER:
    'prisoner hostage captive girl boy schoolgirl schoolboy student detainee inmate convict soldier activist journalist suspect dissident civilian woman child worker man citizen',
  PROPERTY: 'property land artefact artifact statue asset painting territory house ship island bronze manuscript treasure depot base remains',
  DIPLOMAT: 'ambassador diplomat envoy consul attaché attache charge chargé official representative',
  INVESTIGATION: 'investigation probe inquiry enquiry inspection audit review search raid',
  PROTEST: 'protest demonstration rally march sit-in vigil picket walkout strike procession',
  ROAD: 'road street highway motorway bridge railway traffic entrance gate rail route access avenue intersection port border crossing',
  POLICE: 'police officer policeman force troop soldier guard army',
  RELATION: 'relation relations tie ties link contact relationship alliance cooperation connection',
  ATTACK:
    'attack assault offensive strike airstrike raid operation campaign bombing war invasion incursion ambush onslaught massacre killing murder violence shooting crackdown',
  FIGHTING: 'fighting battle war conflict clash confrontation combat hostility hostilities skirmish operation firefight fight',
  DRILL: 'drill exercise exercises manoeuvre maneuver wargame training patrol',
  LAW: 'law bill act legislation amendment constitution measure reform motion resolution decree regulation',
  PERSON:
    'president minister premier chancellor king queen prince delegation delegate envoy leader ambassador guest refugee official secretary representative chief chairman director manager coach judge governor mayor commander general head successor candidate member deputy counterpart visitor diplomat team group officer spokesman employee teacher',
  PLACE: 'capital city country town village border airport coast island region',
}
