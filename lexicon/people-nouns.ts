import {peopleNouns} from './event-verbs.ts'
import {officeKind} from './offices.ts'

// Our own lists, written for this project. Apache-2.0. Lemmas.
const more = new Set(
  `clerk cashier accountant banker broker tycoon billionaire millionaire businessman businesswoman entrepreneur source gunman assassin hostage jihadi mujahideen fascist nazi civilian marine commando medic paramedic rescuer neighbor aide adviser advisor staffer executive investor
  bodyguard lookout accomplice mastermind culprit perpetrator arsonist vandal looter poacher smuggler hijacker kidnapper killer murderer rapist shooter sharpshooter attacker
  defector deserter recruit cadet veteran conscript reservist paratrooper airman seaman sailor mercenary contractor operative spy agent informant whistleblower
  separatist loyalist nationalist royalist secessionist islamist extremist supremacist anarchist leftist rightist hardliner moderate dissident exile expatriate immigrant
  emigrant asylum-seeker newcomer foreigner native local islander highlander nomad herder herdsman shepherd peasant labourer laborer craftsman shopkeeper vendor trader
  commuter motorist cyclist pedestrian bystander onlooker passerby spectator reveller reveler partygoer churchgoer worshipper worshiper mourner relative orphan widow
  toddler infant newborn pensioner retiree senior twin bride groom caretaker housekeeper janitor cleaner waiter cook chef barber tailor mechanic engineer technician
  architect scholar academic professor lecturer historian economist sociologist psychologist surgeon dentist pharmacist midwife therapist firefighter lifeguard
  zookeeper ranger gamekeeper keeper landowner homeowner shareholder stakeholder taxpayer lawmaker legislator congressman congresswoman parliamentarian councillor councilor
  alderman magistrate juror plaintiff appellant respondent prosecutor attorney solicitor barrister notary detective inspector constable sergeant lieutenant captain major
  colonel admiral brigadier marshal warden jailer gaoler interrogator torturer executioner negotiator mediator arbitrator envoy emissary diplomat attaché
  pro-government pro-democracy backer ally sympathizer sympathiser follower disciple adherent devotee critic detractor foe adversary opponent challenger contender
  frontrunner incumbent nominee appointee successor predecessor counterpart colleague peer comrade compatriot countryman`.split(/\s+/),
)

/** Whether a noun means people or a body of them, by its lemma in lower case: what can act though it has no name. */
export function isPeopleNoun(lemma: string): boolean {
  return peopleNouns.has(lemma) || more.has(lemma) || officeKind(lemma) !== undefined || endings.test(lemma)
}

// “loyalists”, “zookeepers”, “moneylenders”: what is formed so means people.
const endings = /(?:[a-z]{3}ists?|keepers?|goers?|mongers?|lenders?|seekers?|holders?|dwellers?|[a-z]{2}(?:smen|women|policemen))$/
